//! Passing on what others say without naming who: "naar verluidt", "er wordt gezegd".

mod excuses;

use super::{Group, Rule};
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "hearsay",
    name: Words::new("Van horen zeggen", "Hearsay"),
    wrong: Words::new(
        "Er staat niet wie dit zei. Zo kan niemand het nagaan.",
        "It does not say who said this. So nobody can check it.",
    ),
    question: Words::new(
        "Wie vertelde dit, en wanneer? Was u er zelf bij?",
        "Who told this, and when? Were you there yourself?",
    ),
    method: None,
    interprets: false,
    yields_to: &["blame"],
    flags: &[IT_IS_SAID, TO_US, VILLAGE, SUPPOSEDLY, OTHERS],
    excuses: &[excuses::SENSES, excuses::NAMED, excuses::OTHER_SENSES],
    elsewhere: &[
        "voorgelezen|sprookje|toneelstuk|poppenkast|telefoonspelletje|doorfluister*|doorfluisterspel|\
         kringspel",
    ],
    flagged: &[
        "Naar verluidt is vader verhuisd.",
        "Er wordt gezegd dat moeder een nieuwe baan heeft.",
        "Het schijnt dat Sam ziek was.",
        "Ik hoorde dat Noor van school wisselt.",
        "Vader zou op straat geld hebben geleend.",
        "Men zegt dat het op school minder gaat.",
        "Als je de verhalen mag geloven, rijdt vader hard.",
        "Uit het dorp kwam het bericht dat vader ziek is.",
        "Naar men mij zei, is de auto stuk.",
    ],
    fine: &[
        "Oma vertelde bij het halen dat Sam slecht had geslapen.",
        "Sam hoorde een vliegtuig.",
        "Tijdens de overdracht werd door tante gezegd dat de jas nat was.",
        "De zon scheen in de kamer.",
        "Vader zou om vier uur terugkomen.",
    ],
};

/// It is said, by nobody in particular.
const IT_IS_SAID: Group = &[
    "naar men|ik|wij|we|verluidt|het|horen _3 zei|zeiden|vertelde|meldde|hoorde|schijnt|heet",
    "zo zegt|vertelt|heet|hoor|gaat men|het|je|ik",
    "er zijn|waren|was mensen|buren|lui|ouders|er die|dat",
    "vertelt|vertellen|zegt|beweert|beweren men|ze|mensen|iedereen|sommigen",
    "op school|straat|werk|opvang|voetbal zeggen|vertellen|weten|praten|roddelen ze|mensen|ze|\
     leerkrachten|ouders",
    "@be _2 gezien|gehoord|gesignaleerd door|in|met mensen|anderen|buren|derden",
    "gezien zijn|worden|te hebben",
    "@they|@parent schijnt|schijnen _8 te",
    "naar|het schijnt",
    "naar wij|ik|men aannemen|zegt",
    "van anderen|mensen|derden|buiten",
    "verluidt|verluid|schijnt|schijnen|gerucht|geruchten|*roddel*|roddels|wandelgangen|tamtam|vernomen|\
     vernam|vernamen|vernemen|overlevering|gefluisterd|geroddeld|gemompeld|rondverteld|rondgaat|\
     geroezemoes|mond-tot-mond|vertelsel*|praatjes|tipgever|anoniem*",
    "naar men|ik|we|wij|verluidt|zeggen|het|horen|verteld|bekend _6 zegt|hoor|hoorde|hoorden|begreep|\
     begrepen|vernam|vernamen|schijnt|heb|verneem|zeggen",
    "zoals|wat je|men|ik|we|wij _3 hoort|hoor|hoorde|hoorden|zegt|begrepen|begreep|vernam|vernomen",
    "er|hier|daar|ook|zo wordt|word|wordt|werd|werden|worden|is|was|gaat|gaan|deed|doet _6 gezegd|verteld|\
     gemeld|beweerd|gefluisterd|geroddeld|gemompeld|gekletst|gezinspeeld|gesuggereerd|aangegeven|\
     opgevangen|rondverteld|gesproken|geklaagd|gepraat|doorverteld|beweerd|genoemd|gedacht|vermoed|gehoord",
    "wordt|werd|werden|worden|is|was _6 gezegd|verteld|gemeld|beweerd|gefluisterd|geroddeld|gemompeld|\
     gesuggereerd|rondverteld|doorverteld|beweerd|aangegeven dat|over|,|van",
    "wordt|werd|is|was|zijn _6 gezegd|beweerd|verteld|gefluisterd|geroddeld|gemompeld $",
    "gezegd|beweerd|gefluisterd|verteld wordt|werd|is dat?",
    "wordt|werd beweerd|gezegd|gefluisterd|verteld|gedacht|geroddeld|gemeld|vermoed",
    "men zegt|vertelt|beweert|fluistert|meent|weet|vindt|spreekt|denkt|zei|vertelde|beweerde|had|heeft|\
     wist|mompelde",
    "zegt|vertelt|beweert|fluistert|meent men",
    "ik|wij|we|'k _2 hoorde|hoorden|hoor|horen|vernam|vernamen|begreep|begrepen|verneem _4 dat|over|van|\
     hoe|,",
    "ik|wij|we|'k @have|heb|hebben _8 gehoord|vernomen|begrepen|opgevangen|meegekregen|gelezen",
    "heb|hebben|hoorde|hoorden|begreep|vernam|vernamen ik|wij|we ~6 gehoord|vernomen|begrepen|opgevangen|\
     meegekregen|dat",
    "hoorde|hoorden|begreep|vernam|vernamen ik|wij|we",
    "is|was|werd|kwam mij|me|ons _4 verteld|gezegd|gemeld|bekend|medegedeeld|meegedeeld|toegefluisterd|\
     doorverteld",
    "mij|me|ons _2 is|werd|was|kwam|bereikte|bereikten|bereiken|bereikt|kwamen _5 verteld|gezegd|gemeld|\
     ore|bekend|toegefluisterd|gemeld|dat",
    "mij|me|ons verteld|gezegd|ingefluisterd",
    "iemand|iemands|sommigen|anderen|velen|mensen|meerderen|verschillende|diverse|enkelen|buren|derden|\
     kennissen|buurtbewoners|omstanders|ingewijden _4 zei|zeiden|zegt|zeggen|vertelde|vertelden|vertellen|\
     vertelt|beweren|beweerde|beweerden|meldde|meldden|noemde|noemden|weten|fluisteren|fluisterde|\
     fluisterden|wist|wisten|menen|spreken",
    "iemand|sommigen|anderen|mensen|buren _5 verteld|gezegd|gezien|gehoord",
    "van|door|via iemand|derden|anderen|horen|buren|meerdere|verschillende|diverse|verscheidene|een|\
     andere|alle|mensen|buurtbewoners|kennissen|velen|buitenaf kanten? ~4 gehoord|vernomen|begrepen|\
     verteld|bronnen|bron|,|zijden|hoor|hoorde|zeggen",
    "van meerdere|verschillende|diverse|alle|andere|verscheidene|die kanten|kant|zijden|zijde|mensen|\
     bronnen|ouders",
    "volgens zeggen|sommigen|sommige|anderen|andere|bronnen|velen|mensen|iedereen|ingewijden|betrouwbare|\
     geruchten|buren|verhalen|horen|meerdere|diverse",
    "bron|bronnen|kringen|geluiden|signalen|verhalen _4 gehoord|vernomen|vernam|gaan|ga|meld*|dat|zeg*|\
     over|bereik*|is|wordt|opgevangen|blijkt|rond|die",
    "ze|mensen|sommigen|buren|anderen|velen zeggen|zeiden|vertellen|vertelden|beweren|fluisteren|praten|\
     roddelen",
    "zeggen|vertellen|beweren|fluisteren ze|mensen|sommigen|anderen|buren",
    "zegt|vertelt|fluistert|weet|beweert _4 dat? _1 men|iedereen|buurt|dorp",
    "in|op de|het buurt|dorp|straat|plein|schoolplein|familie|kroeg|wijk|omgeving|flat|wandelgangen wordt|\
     werd|gaat|zegt|zeggen|gaan|heet|weet|doet|praat",
    "er gaan|gaat|zijn|doen|circuleren|circuleert|liepen|klinken|waren|komen|kwamen _4 verhalen|geruchten|\
     praatjes|verhaal|gerucht|geluiden|signalen|berichten|stemmen",
    "het|dat heet|heette dat|daar|hier",
    "ergens|eens|ooit _2 gehoord|gelezen|opgevangen",
    "naar|zo zeggen|wordt|gaat het verhaal|gezegd",
    "zo wordt|werd gezegd|verteld|beweerd|gefluisterd",
    "kwam|kwamen|komt ons|mij|me ter",
    "er kwam|kwamen|komen|is|zijn _3 bericht*|melding*|signaal|signalen|informatie|binnen",
];

/// It came to the worker from somewhere.
const TO_US: Group = &[
    "als je|we|ik|men ~3 verhalen|verhaal|geruchten|mensen|buren|anderen|berichten ~2 mag|mogen|moet|\
     moeten|gelooft|hoort",
    "je hoort|hoorde|hoor weleens|wel|vaak|overal|links|hier|nogal|dat|eens",
    "hoor|hoort je|ik|men links|overal|wel|vaak|zeggen|dat|weleens|eens",
    "ik|wij|we vang|vangen|ving|vingen|kreeg|kregen|krijg ~6 op|mee|horen|binnen|door|signalen|geruchten",
    "bereikt|bereikte|bereikten ons|mij|me|de _2 bericht|gerucht|verhaal|nieuws|signaal|signalen",
    "het|dat kwam|komt ons|mij|me|via",
    "werd|is|was mij|me|ons|hier ingefluisterd|toegespeeld|verteld|gezegd|doorgespeeld|duidelijk",
    "zoals|gelijk|voorzover ik|wij|we|men|iedereen _2 weet|weten|hoorde|hoorden|begrijp|verneem|vernam",
    "dat|wat ik|wij|we hoor|hoorde|hoorden|hoorde",
    "laten vertellen|wijsmaken|influisteren",
    "ik verneem|vernam",
    "wij|ik krijg|kregen|kreeg|krijgen te|van horen",
    "horen|hoor|hoorde wij|ik zeggen|vertellen",
    "naar|zoals|wat|van|uit horen|zeggen",
    "ik|wij|we ving|vingen _4 op",
    "mij|me|ons _4 ter ore",
    "ter ore",
    "bereikte|bereikten|bereiken|bereikt|kwam mij|me|ons",
    "van horen zeggen",
    "blijkt|bleek uit verhalen|geruchten|gesprekken|informatie|signalen",
    "horen|hoorden|hoorde fluisteren|vertellen|zeggen|rondgaan dat",
    "informatie|signalen|meldingen|berichten binnen|ontvangen|gekregen|uit|dat|over",
    "ik|wij|we las|lazen|lees|zag|zagen|weet|weten ergens|van|op|uit facebook|horen|anderen|betrouwbare|\
     internet|derden|instagram|whatsapp",
];

/// The neighbourhood, rumours, stories that go round.
const VILLAGE: Group = &[
    "uit|in|op|rond het|de dorp|buurt|straat|wijk|familie|plein|schoolplein|kroeg|omgeving|flat _1 kwam|\
     komt|komen|kwamen|klinkt|klinken|hoor|hoort|hoorden|gonst|zoemt|leeft|zegt|zeggen|weet|weten|\
     fluistert|vertelt|vertellen|ging|wordt|staat",
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
    "gaat|ging|deed|doet het praatje|verhaal|gerucht|nieuws",
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
    "het verhaal|praatje|gerucht|nieuws gaat|deed|doet|ging|wil|luidt",
    "verhaal|verhalen|praatjes|geruchten|berichten|geluiden gaan|gaat|doen|doet|de|rond|ronde|dat|over",
    "doet|doen|deed|deden de ronde",
    "doet|doen|deed|gaat|gaan|ging|gingen|vertelt|zingt|zong _3 rond",
    "zo gaat het verhaal",
];

/// "Zou hebben": what is said of somebody.
const SUPPOSEDLY: Group = &[
    "zou|zouden ~10 zijn|hebben|worden ge*|ver*|be*|ont*|her*",
    "@they|@parent zou|zouden _3 vaak|regelmatig|weer|al|nog|thuis|stiekem|veel|nooit|dagelijks ~6 *en",
    "@adult|@child|@name|hij|zij|er|dat|ze zou|zouden _10 hebben|zijn ge*|be*|ver*|ont*|*",
    "@adult|@child|@name|hij|zij|er|dat|ze zou|zouden _10 hebben|zijn $",
    "@adult|@child|@name|hij|zij|er|ze zou|zouden _6 ge*|ver*|be* hebben|zijn|worden",
    "@adult|@name|hij|zij|er|ze zou|zouden !graag|liever|het|willen _2 weer|al|nog|ook|vaker|regelmatig|\
     thuis|veel|een|elke|daar|geen|vaak",
    "zou|zouden @adult|@name|hij|zij|ze|er _8 hebben|zijn|worden ge*|ver*|be*|$",
    "zou|zouden @adult|@name|hij|zij|ze|er _8 ge*|ver*|be* hebben|zijn",
    "het zou _4 gaan|om|zo|mis|niet|daar|bij",
];

/// Others, people, somebody.
const OTHERS: Group = &[
    "anderen|derden|sommigen|mensen|kennissen|bekenden|omstanders|buren|velen ~3 hebben|hadden ~6 gezegd|\
     verteld|gezien|gehoord|gemeld",
    "iemand|een|andere _1 bekende|kennis|buurman|buurvrouw|ouder ~3 hoorde|hoorden|begreep|vernam ik|wij",
    "van een|andere|verschillende|meerdere ~5 hoorde|hoor|hoorden|vernam|begreep ik|wij|we",
    "van buitenaf|buiten komt|kwam|hoor",
    "opgevangen dat|van|hoe|over",
    "iedereen weet|zegt|vertelt|heeft|vindt",
];
