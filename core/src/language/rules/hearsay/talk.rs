//! The talk of a neighbourhood, and what is said of somebody.

use super::super::Group;

/// The neighbourhood, rumours, stories that go round.
pub const VILLAGE: Group = &[
    "uit het|de dorp|buurt|straat|wijk|familie|plein|schoolplein|kroeg|omgeving|flat _1 kwam|komt|komen|\
     kwamen|hoor|hoort|hoorden",
    "in|op|rond het|de dorp|buurt|straat|wijk|familie|plein|schoolplein|kroeg|omgeving|flat _1 hoor|hoort|\
     hoorden|gonst|zoemt|zegt|zeggen|weet|weten|fluistert|vertelt|vertellen",
    "in|op @the buurt|dorp|straat|familie|omgeving|wijk|plein|school staat|stond ~3 bekend|aangeschreven",
    "staat|stond|staan _4 bekend om|als",
    "gonst|gonsde|zoemt|zoemde|broeit _4 geruchten|rond|van|over",
    "iedereen|heel|elk|hele in|op de|het _1 buurt|dorp|straat|familie|school|wijk weet|kent|zegt|heeft|\
     spreekt|praat",
    "heel|hele de? _1 buurt|dorp|straat|familie|wijk weet|kent|zegt|spreekt|praat|vertelt",
    "uit het|de dorp|buurt|straat|familie|omgeving|wijk ~3 bericht|verhaal|signaal|signalen|gerucht|\
     nieuws|geluiden",
    "vertelsel|kletspraat|buurtpraat|achterklap|dorpspraat|klapschool|tongen|volksmond|wandelgang",
    "van|op|in de markt|straat|tongen|volksmond opgevangen|geplukt|gehoord",
    "gaat|ging|deed|doet het praatje|verhaal|gerucht|nieuws !over",
    "zoals|naar bekend",
    "is|was|waren|lijkt _2 algemeen? bekend|geweten dat|over|hoe|van|in|op|als",
    "algemeen|alom|overal|genoegzaam|in _3 bekend",
    "zoals|het|dat is|was|we|bekend|alom bekend|weten|is",
    "bekend dat|is dat|staat",
    "staat|staan|stond bekend om|als|dat",
    "een publiek geheim",
    "publiek geheim",
    "volgens de|het|een buren|buurt|verhalen|geruchten|geluiden|wandelgangen|omgeving|dorp|verhaal|\
     gerucht|bron|overlevering|roddels",
    "uit|via|van betrouwbare|goede|zeer|welingelichte|doorgaans|anonieme|andere|onbekende bron|bronnen|\
     kring*",
    "via via|anderen|derden|de|een buurt|via|kennis|gemeenschappelijke|omwegen|bekende|buren|tamtam",
    "via via",
    "de buurt|straat|familie|omgeving|tamtam|geruchtenmolen|hele zegt|zei|weet|vertelt|praat|spreekt|\
     vertelde|buurt|familie|dorp|school|fluistert",
    "het verhaal|praatje|gerucht|nieuws gaat|deed|doet|ging|wil|luidt !over",
    "verhaal|verhalen|praatjes|geruchten|berichten|geluiden gaan|gaat|doen|doet|de|rond|ronde|dat|over",
    "doet|doen|deed|deden de ronde",
    "zo gaat het verhaal",
    "via anderen|derden|kennissen|vrienden",
    "van anderen|derden|kennissen ~3 weet|weten",
];

/// "Zou hebben": what is said of somebody.
pub const SUPPOSEDLY: Group = &[
    "zou|zouden ~10 zijn|hebben ge*|ver*|be*|ont*|her*",
    "@adult|@child|@name|hij|zij|er|dat|ze zou|zouden _10 hebben|zijn ge*|be*|ver*|ont*",
    "@adult|@child|@name|hij|zij|er|dat|ze zou|zouden _10 hebben|zijn $",
    "@adult|@child|@name|hij|zij|er|ze zou|zouden _6 ge*|ver*|be* hebben|zijn",
    "@adult|@name|hij|zij|er|ze zou|zouden !graag|liever|het|willen _2 vaker|regelmatig|veel|elke|vaak",
    "zou|zouden @adult|@name|hij|zij|ze|er _8 hebben|zijn ge*|ver*|be*",
    "zou|zouden @adult|@name|hij|zij|ze|er _8 ge*|ver*|be* hebben|zijn",
    "het zou _3 gaan om",
    "het zou _2 mis",
];

/// Others, people, somebody.
pub const OTHERS: Group = &[
    "anderen|derden|sommigen|mensen|kennissen|bekenden|omstanders|buren|velen ~3 hebben|hadden ~6 gezegd|\
     verteld|gezien|gehoord|gemeld",
    "iemand|een|andere _1 bekende|kennis|buurman|buurvrouw|ouder ~3 hoorde|hoorden|begreep|vernam ik|wij",
    "van een|andere|verschillende|meerdere ~5 hoorde|hoor|hoorden|vernam|begreep ik|wij|we",
    "van buitenaf|buiten komt|kwam|hoor",
    "opgevangen dat|van|hoe|over",
    "iedereen weet|zegt|vertelt",
];
