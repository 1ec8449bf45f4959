//! What lies behind the family (M16): "vroeger", "tijdens het huwelijk", "de scheiding".

mod excuses;
mod life;

use super::{Group, Rule};
use crate::domain::rules::Rule as Method;
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "past",
    name: Words::new("Het verleden", "The past"),
    wrong: Words::new(
        "Dit gaat over vroeger. Het verslag gaat over dit bezoek, het hier en nu en wat komt.",
        "This is about earlier times. The report is about this visit, here and now and what comes.",
    ),
    question: Words::new(
        "Is dit nodig om het bezoek te begrijpen? Zei iemand het: schrijf dan wie.",
        "Is it needed to understand the visit? If somebody said it: write who.",
    ),
    method: Some(Method::M16),
    interprets: false,
    yields_to: &[],
    flags: &[LONG_AGO, TOGETHER, APART, life::BIRTH_AND_YOUTH, life::HARM, life::HISTORY],
    excuses: &[excuses::PARTINGS, excuses::PLAYED, excuses::TODAY],
    elsewhere: &[
        "in @the boek|film|verhaal|spel|toneelstuk|liedje|prentenboek",
        "museum|sprookje|kasteel|ridders|dinosaur*|tentoonstelling|archeon|prehistori*|openluchtmuseum",
        "er was eens",
        "kapper*|borstel*|kam|vlecht*|haar ~5 scheiding",
        "scheiding ~4 haar",
        "stamboom",
    ],
    flagged: &[
        "Vroeger sliep Sam bij zijn ouders in bed.",
        "Tijdens het huwelijk werkte vader veel.",
        "Sinds de scheiding is dat anders.",
        "Toen zij nog samen waren, kookte vader.",
        "Jaren geleden is vader weggegaan.",
        "De kinderen waren getuige van geweld.",
        "De ouders kennen elkaar van de middelbare school.",
        "Na het stuklopen van hun relatie verhuisde moeder.",
    ],
    fine: &[
        "De bus reed vroeger dan gepland.",
        "Moeder maakte een rechte scheiding in het haar van Noor.",
        "Noor zei dat haar ouders toen nog samen woonden.",
        "Bij het vorige bezoek is afgesproken dat de hond thuisblijft.",
        "Vader haalde de treinbaan uit elkaar.",
        "De scheiding tussen het grasveld en het pad was met lint gemarkeerd.",
        "De lijn was de scheiding tussen de twee teams.",
        "Nadat oma vertrokken was, hing Sam zijn jas op.",
    ],
};

/// Once, long ago, in those years.
const LONG_AGO: Group = &[
    "in|na|sinds|tijdens al? die|de|een|vele|alle _2 jaren",
    "na|door jaren|jaar van|vol _2 strijd|ruzie|conflict*|procederen|afwezigheid|stilte",
    "in @few jaar|jaren tijd?",
    "jarenlang|jarenlange|decennia|weleer|eertijds|toentertijd|voordien|vroegtijdig|eertijds|allengs",
    "al|reeds|nog voor|voordat|lang|sinds de|@his|@the komst|geboorte|huwelijk|scheiding|verjaardag",
    "voor @his|de eerste verjaardag",
    "altijd al|eens",
    "toen @adult _3 zelf klein|jong|kind",
    "is|was|zijn|heeft|had|hebben ~2 al _1 eens|vaker ~6 ge*|ver*|weg*",
    "jaar|jaren|maanden _2 niet|geen _2 gezien|gesproken|contact",
    "in|uit|van|tijdens @his eigen? jeugd|kindertijd",
    "ten tijde van",
    "al _1 problemen|ruzie|spanningen|mis",
    "toen|sinds|nadat @adult bij @whom wegging|weg|vertrok",
    "toen|sinds|nadat @adult _3 vreemd|bedroog|werkloos|opgenomen|verslaafd|vastzat",
    "dronk|gebruikte|bedroog vader|moeder|hij|zij _1 vaak|drugs|alcohol|stevig",
    "zat|zaten|zit _4 jaar|jaren|maanden _2 vast|cel",
    "vroeger|destijds|indertijd|toentertijd|voorheen|weleer|toenmalig*|voormalig*|jarenlang*|\
     voorgeschiedenis|verleden",
    "jaar|jaren|jaartje|jaartjes _1 geleden|terug",
    "jaren|jaar lang|daarvoor|eerder|ervoor|achtereen",
    "lang|tijd|tijdje geleden",
    "al jaren|jarenlang",
    "van oudsher|jongs",
    "in|sinds|tot|rond|vanaf|eind|begin|na|voor @year",
    "toen|voordat|waarin|terwijl|dat _6 nog _2 samen|getrouwd|gelukkig|stel",
    "sinds|bij|na|voor|rond|vanaf|tijdens|al de|het|haar|zijn|@his geboorte|zwangerschap|bevalling|\
     kraamtijd|kraambed|wieg",
    "geboorte|zwangerschap|bevalling|kraamtijd|kraamweek",
    "als baby|kind|kleuter|peuter|dreumes|tiener|puber|jong|kleine|meisje|jongen al|was|had|huilde|veel|\
     kreeg|heeft|werd|sliep|is|zijn|#",
    "eerste|vroege|jonge levensjaar|levensjaren|jaren|jeugd|kinderjaren|jaar levensmaand*",
    "*levensjaren|kinderjaren|kindertijd|kinderjaar|jeugdjaren|babytijd|peutertijd",
    "eerdere|vorige|vroegere|oude|eerder|voormalige hulpverlen*|relatie*|trajecten|traject|uithuisplaats*|\
     partner*|woning|huis|gezin|huwelijk*|ruzie*|conflict*|incident*|rechtszaak|rechtszaken|procedures|\
     pleeggezin*|school|liefde|verslaving|onderzoek|jaren|hulp|meldingen|melding|ots|\
     ondertoezichtstelling|vriend|vriendin|man|vrouw|therapie|opname|behandeling",
    "in de|die tijd|jaren|periode dat|toen|van|voor|na|waarin",
    "in die tijd|jaren|dagen|periode",
    "de|een|'n tijd dat|waarin _5 @adult|samen|getrouwd|relatie|huwelijk|thuis",
    "de|een jaren|periode met|van|voor|dat|na _5 @adult|samen|getrouwd|relatie|huwelijk|thuis",
    "een|'n tijd bij|met @his|de|het|een zus|broer|zussen|moeder|ouders|vriend|vriendin|kennis ge*",
    "ook toen|destijds",
    "altijd al",
    "al _2 eerder|vaker _5 weggelopen|ruzie|mis|gebeurd|misgegaan|geprobeerd",
    "ooit _6 waren|was|had|hadden|gelukkig|samen|begonnen|woonde|woonden|is|heeft|hebben",
    "heeft|hebben|had|hadden|is|was|werd _4 ooit",
    "de _1 jaren _1 voor|na|waarin",
    "vanaf|sinds|van|af kleins|kindsbeen|baby af?",
    "traumatische|heftige|nare|onveilige|roerige|woelige jaren|tijd|periode|verleden|jeugd|gebeurtenis*",
    "op jonge|jeugdige|zeer leeftijd",
    "pas|weer|nooit _4 in beeld|leven sinds|gekomen|geweest|toen",
    "zag|zagen|sprak|zien|gezien _8 maanden|jaar|jaren niet|geen",
    "maandenlang|jarenlange",
    "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|paar|enkele|enige jaar|jaren|zomers|winters terug|geleden",
    "de ruzies|ruzie van toen|thuis",
    "van weleer|destijds",
    "woonde|woonden|leefde|leefden|werkte|zat|zaten|was|waren destijds|indertijd",
    "heeft|had|hebben|was|waren|zat jaren|jarenlang in|op|bij|aan|niet|geen|voor",
];

/// Marriage, love and coming to know each other.
const TOGETHER: Group = &[
    "ouders|@parent|ze|zij kennen|kenden|leerden|ontmoetten ~2 elkaar ~6 kennen|van|op|via|in|sinds",
    "leerden|leerde ~6 elkaar|hem|haar ~6 kennen",
    "ontmoetten|ontmoetten elkaar",
    "hun|de|@his|korte|eerste|stukgelopen _1 relatie|verkering|samenzijn|huwelijk|verbintenis",
    "relatie|verkering|huwelijk ~2 was|duurde|hield|eindigde|begon|ging|liep|strandde|kende",
    "verkering|verloofd|samenwoonde",
    "trouwdag|verloving|verloofd",
    "nog voor|voordat @they|ze ~5 geboren|kenden",
    "*liefde van",
    "liefde was|bekoeld|over",
    "gezinsleven|ex-geliefden|jeugdliefde|liefdesrelatie|affaires|minnares",
    "ouders|@parent hadden|hebben|had|heeft ~5 relatie|huwelijk|ruzies|verleden",
    "relatie _4 was|waren|liep|strandde|gestrand|stuk|verbroken|beeindigd|voorbij|knipperlicht*",
    "knipperlichtrelatie|voorgeschiedenis|huwelijksproblemen|ruzieverleden|familiegeschiedenis",
    "*huwelijk*|gehuwd|getrouwd|trouwden|trouwde|huwelijkse",
    "@parent|ze|zij|ouders|relatie _4 uit elkaar",
    "toen _8 samenwoonden|samenleefden|samenwoonde|samen waren|woonden|leefden",
    "nog samen waren|woonden|leefden|was",
    "nog bij elkaar",
    "samenwoonden|samenleefden|samenwonen|samengewoond|samengeleefd|samenwoonde",
    "*breuk|relatiebreuk|breuk tussen",
    "breuk|relatiebreuk|affaire*|vreemdga*|vreemdging*|vreemdgegaan|overspel*|ontrouw|minnaar|minnares|\
     buitenechtelijk*",
    "hun|het|@his oude|vorige|eerste huis|woning|leven|relatie|gezin|buurt|adres|straat|appartement",
    "oude|oud koeien|pijn|zeer|wond*|wonden|ruzie*|conflict*|patronen|patroon|wrok|liefde",
    "geslagen|sloeg|klappen _4 in het|de|hun gezin|huwelijk|relatie",
    "sinds|na|voor het|de|hun|@his overlijden|dood|verhuizing|uithuis*|breuk|relatie van?",
    "vorige|eerste|ex man|vrouw|huwelijk|relatie",
];

/// Breaking up, leaving, the divorce.
const APART: Group = &[
    "uiteen zijn|waren|ging|gingen|$|,",
    "sinds|toen|nadat|voordat|voor ze|zij|@parent|de ~3 uiteen|uit elkaar|weg|alleen|gescheiden",
    "stuklopen|stukliep|stukgelopen|stranden|mislukken van @his|hun|de|het|zijn ~2 relatie|huwelijk|\
     verkering",
    "echtscheiding*|scheidingspapieren|scheidingsperikelen|exen|ex-*",
    "verliet|verlieten @the|@parent gezin|man|vrouw|kinderen|land|voor",
    "verliet het gezin",
    "verliet @parent toen|$",
    "voor|na|sinds @the _1 breuk|splitsing|scheiding|relatiebreuk",
    "op de klippen",
    "*scheiding|scheidingen|*scheiding*|gescheiden|scheidde|scheidden|scheiden|vechtscheiding|\
     echtscheidings*",
    "uit elkaar zijn|gingen|ging|gaan|gegaan|is|waren|gegroeid|vielen|lag",
    "uiteen gingen|ging|gegaan|vielen",
    "uiteengingen|uiteengaan|uiteenging|uiteengegaan",
    "ging|gingen|gaan|gaat vreemd",
    "ouderlijk|oude huis uit",
    "jaar|jong|jonge _3 huis uit",
    "uit huis gezet|gegaan|geplaatst|vertrok|vertrokken|werd|ging",
    "verliet|verlaten|verlieten het|zijn|haar|hun|@adult|de gezin|man|vrouw|@adult|land",
    "uithuisplaats*|uithuisgeplaatst*|ondertoezichtst*|voogdijwissel*",
    "*mishandel*|mishandeld|huiselijk|misbruikt|mishandeling",
    "huiselijk geweld",
    "politie _5 deur|huis|ingeschakeld|melding*|gebeld",
    "gevangenis*|detentie|gedetineerd|vastgezeten|opgesloten|blijf-van-mijn-lijf*|opvanghuis|\
     vrouwenopvang|tehuis|kindertehuis|weeshuis|internaat|afkickkliniek|opname",
    "jaren|maanden|lang ~3 uit beeld",
    "@parent is|was|heeft _2 destijds|ooit|indertijd|toen ~6 weggelopen|weggegaan|vertrokken|verdwenen",
    "met de noorderzon vertrokken",
    "stukgelopen|gestrand",
    "contact|relatie|omgang ~8 is|werd|was _2 verbroken",
];
