//! What lies behind the family (M16): "vroeger", "tijdens het huwelijk", "de scheiding".

mod excuses;

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
    flags: &[LONG_AGO, TOGETHER, APART, BIRTH_AND_YOUTH, HARM, HISTORY],
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
    ],
};

/// Once, long ago, in those years.
const LONG_AGO: Group = &[
    "in|na|sinds|tijdens al? die|de|een|vele|alle _2 jaren",
    "na|door jaren|jaar van|vol _2 strijd|ruzie|conflict*|procederen|afwezigheid|stilte",
    "in @few jaar|jaren tijd?",
    "jarenlang|jarenlange|decennia|weleer|eertijds|toentertijd|voordien|vroegtijdig|eertijds|allengs",
    "al|reeds voor|voordat|lang|sinds de komst|@name|@they|zij",
    "altijd al|eens",
    "toen @adult _3 zelf klein|jong|kind",
    "is|was|zijn|heeft|had|hebben ~2 al _1 eens|eerder|vaker ~6 ge*|ver*|op*|weg*",
    "van zijn|haar tweede|derde|vierde|vijfde|zesde",
    "jaar|jaren|maanden _2 niet|geen _2 gezien|gesproken|contact",
    "woonde|woonden|leefde|leefden|werkte|zat|zaten|was|waren toen|destijds|indertijd",
    "toen in|op een|het",
    "in|uit|van|tijdens @his eigen? jeugd|kindertijd",
    "ten tijde van",
    "al _1 problemen|ruzie|spanningen|mis",
    "toen|sinds|nadat @adult _4 wegging|vertrok|verliet|weg|vreemd|bedroog|dronk|werkloos|ziek|opgenomen|\
     verslaafd|vastzat",
    "dronk|gebruikte|sloeg|schold|bedroog vader|moeder|hij|zij _2 veel|vaak|altijd|nog|haar|hem|drugs",
    "zat|zaten|zit _4 jaar|jaren|maanden _2 vast|cel",
    "vroeger|destijds|indertijd|toentertijd|voorheen|weleer|toenmalig*|voormalig*|jarenlang*|\
     voorgeschiedenis|verleden",
    "jaar|jaren|jaartje|jaartjes _1 geleden|terug",
    "jaren|jaar lang|daarvoor|eerder|ervoor|achtereen",
    "lang|tijd|tijdje geleden",
    "al jaren|langer|langere|lang",
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
    "de|een|'n tijd|jaren|periode met|van|voor|dat|na _5 @adult|samen|getrouwd|relatie|huwelijk|thuis",
    "toen al|nog|ook|was",
    "ook toen|destijds|al",
    "altijd al",
    "al _2 eerder|vaker _5 weg|weggelopen|ruzie|mis|gedaan|gebeurd|gestopt|misgegaan|geprobeerd|geweest",
    "ooit _6 waren|was|had|hadden|gelukkig|samen|begonnen|woonde|woonden|is|heeft|hebben",
    "heeft|hebben|had|hadden|is|was|werd _4 ooit",
    "de _2 jaren|tijden|maanden _1 voor|na|van|waarin",
    "vanaf|sinds|van|af kleins|kindsbeen|baby|dag af?",
    "traumatische|heftige|nare|onveilige|roerige|woelige jaren|tijd|periode|verleden|jeugd|gebeurtenis*",
    "op jonge|jeugdige|zeer leeftijd",
    "pas|weer|nooit _4 in beeld|leven sinds|gekomen|geweest|toen",
    "zag|zagen|sprak|zien|gezien _8 maanden|jaar|jaren niet|geen",
    "maandenlang|jarenlange|langdurig*",
    "twee|drie|vier|vijf|zes|zeven|acht|negen|tien|paar|enkele|enige jaar|jaren|zomers|winters terug|geleden",
    "de ruzies|ruzie van toen|thuis",
    "van toen|weleer|destijds",
];

/// Marriage, love and coming to know each other.
const TOGETHER: Group = &[
    "ouders|@parent|ze|zij kennen|kenden|leerden|ontmoetten ~2 elkaar ~6 kennen|van|op|via|in|sinds",
    "leerden|leerde ~6 elkaar|hem|haar ~6 kennen",
    "ontmoetten|ontmoetten elkaar",
    "hun|de|@his|korte|eerste|stukgelopen _1 relatie|verkering|samenzijn|huwelijk|verbintenis",
    "relatie|verkering|huwelijk ~2 was|duurde|hield|eindigde|begon|ging|liep|strandde|kende",
    "verkering|verliefd|verloofd|samenwoonde",
    "trouwen|trouwerij|trouwdag|bruiloft|verloving|verloofd",
    "nog voor|voordat @they|ze ~5 geboren|kenden|uit|samen",
    "*liefde van",
    "liefde was|bekoeld|over",
    "gezinsleven|ex-geliefden|jeugdliefde|liefdesrelatie|affaires|minnares",
    "ouders|@parent hadden|hebben|had|heeft ~5 relatie|huwelijk|ruzies|verleden",
    "relatie|band _4 was|waren|liep|strandde|gestrand|stuk|verbroken|beeindigd|voorbij|knipperlicht*",
    "knipperlichtrelatie|voorgeschiedenis|huwelijksproblemen|ruzieverleden|familiegeschiedenis",
    "*huwelijk*|gehuwd|getrouwd|trouwden|trouwde|huwelijkse",
    "@parent|ze|zij|ouders|relatie _4 uit elkaar",
    "toen _8 samenwoonden|samenleefden|samenwoonde|samen waren|woonden|leefden",
    "nog samen|bij waren|woonden|elkaar|leefden|was",
    "samenwoonden|samenleefden|samenwonen|samengewoond|samengeleefd|samenwoonde",
    "waren|zijn _4 samen|stel ge*|, jaar",
    "*breuk|relatiebreuk|breuk tussen",
    "breuk|relatiebreuk|affaire*|vreemdga*|vreemdging*|vreemdgegaan|overspel*|ontrouw|minnaar|minnares|\
     buitenechtelijk*",
    "hun|het|@his oude|vorige|eerste huis|woning|leven|relatie|gezin|buurt|adres|straat|appartement",
    "oude|oud koeien|pijn|zeer|wond*|wonden|ruzie*|conflict*|patronen|patroon|wrok|liefde",
    "geslagen|sloeg|klappen _6 gezin|thuis|relatie|moeder|vader|huwelijk",
    "sinds|na|voor het|de|hun|@his vertrek|overlijden|dood|verhuizing|ruzie|uithuis*|breuk|conflict|\
     relatie van?",
    "vorige|eerste|ex man|vrouw|huwelijk|relatie",
];

/// Breaking up, leaving, the divorce.
const APART: Group = &[
    "uiteen zijn|waren|ging|gingen|$|,",
    "sinds|toen|nadat|voordat|voor ze|zij|@parent|de ~3 uiteen|uit elkaar|weg|alleen|gescheiden",
    "stuklopen|stukliep|stukgelopen|stranden|mislukken van @his|hun|de|het|zijn ~2 relatie|huwelijk|\
     verkering",
    "echtscheiding*|scheidingspapieren|scheidingsperikelen|exen|ex-*",
    "verliet|verlaten|vertrok|wegging ~4 gezin|huis|man|vrouw|@parent|land",
    "voor|na|sinds @the _1 breuk|splitsing|scheiding|vertrek|relatiebreuk",
    "op de klippen",
    "stukgelopen|gestrand|verbroken",
    "*scheiding|scheidingen|*scheiding*|gescheiden|scheidde|scheidden|scheiden|vechtscheiding|\
     echtscheidings*",
    "uit elkaar zijn|gingen|ging|gaan|gegaan|is|waren|gegroeid|vielen|lag",
    "uiteen gingen|ging|gegaan|vielen",
    "uiteengingen|uiteengaan|uiteenging|uiteengegaan",
    "ging|gingen|gaan|gaat vreemd",
    "het|de ouderlijk|oude? huis uit",
    "huis uit|verliet|verlaten",
    "uit huis gezet|gegaan|geplaatst|vertrok|vertrokken|werd|ging",
    "verliet|verlaten|verlieten het|zijn|haar|hun|@adult|de gezin|huis|man|vrouw|@adult|woning|land",
    "@parent _6 is|was|waren|heeft weggelopen|weggegaan|vertrokken|verdwenen",
    "weggelopen|vertrokken|verdwenen|weggegaan is|was|zijn|waren",
    "uithuisplaats*|uithuisgeplaatst*|ondertoezichtst*|voogdijwissel*",
    "*mishandel*|mishandeld|huiselijk|misbruikt|mishandeling",
    "huiselijk geweld",
    "politie _5 deur|huis|ingeschakeld|melding*|gebeld",
    "gevangenis*|detentie|gedetineerd|vastgezeten|opgesloten|blijf-van-mijn-lijf*|opvanghuis|\
     vrouwenopvang|tehuis|kindertehuis|weeshuis|internaat|afkickkliniek|opname",
    "buiten|uit beeld|zicht was|geweest|verdwenen|verdween|raakte",
];

/// Birth, babyhood, the youth of a parent.
const BIRTH_AND_YOUTH: Group = &[
    "voor|na|sinds de komst|geboorte van @name|@child|het|de",
    "toen @they|de|het ~5 @few was|waren|werd|werden",
    "als kind|baby|peuter|kleuter|tiener|puber|meisje|jongen @be|@have|kreeg|woonde|zat|leerde|zag|at|\
     sliep|huilde",
    "in @his|haar eigen? jeugd|kinderjaren|jonge",
    "toen @they|de|het _5 baby|klein|jong|peuter|kleuter|dreumes|pasgeboren|jaar|maanden|geboren|jonger|kind",
    "jeugd !*bescherm*|*zorg*|*hulp*|*team*|van|was|heeft|had|is|in",
    "@his|eigen|moeilijke|zware|slechte|in|onveilige _1 jeugd",
    "groeide|groeiden|groeit|opgegroeid|opgroei* _8 op",
    "opgegroeid",
    "erkend|erkende|erkenning _3 kind*|zoon|dochter|@name|pas",
    "levensjaren|levensjaar|kinderjaren|babyjaren|peuterjaren",
    "eerste _2 levensjaren|levensmaanden|jaren",
];

/// Violence, prison, illness and help of earlier years.
const HARM: Group = &[
    "getuige van|waren|geweest",
    "getuige _2 van ~4 geweld|ruzie*|mishandeling|vechtpartij*",
    "verhuisd|verhuisde|verhuisden ~5 jaar|jaren",
    "@few keer|maal verhuisd|opgenomen|gescheiden|uithuisgeplaatst",
    "opgenomen geweest|was",
    "was|waren|is|geweest ~6 destijds|toen|vroeger? ~2 werkloos|dakloos|failliet|opgenomen|veroordeeld|\
     opgepakt|gearresteerd",
    "veroordeeld|gearresteerd|opgepakt|vrijgelaten|vrijgesproken|aangifte|celstraf|taakstraf|straatverbod|\
     contactverbod|huisverbod",
    "tijdelijk|eerder|destijds in|bij een|de|het _1 pleeggezin|opvang|instelling|internaat|kliniek|\
     crisisopvang",
    "vechtpartij*|mishandelingen|drankmisbruik|drugsverleden|faillissement|miskraam|postnatale",
    "sloeg|bedroog|mishandelde|bedreigde @parent",
    "rechtszaak|rechtszaken|rechtsgang|procedures|kort-geding|alimentatie*|omgangsstrijd",
    "overleden|overleed|gestorven|stierf|stierven",
    "pestverleden|strafblad|justitie*",
];

/// What lies behind them.
const HISTORY: Group = &[
    "achter de rug",
    "met een verleden|geschiedenis",
    "zware|moeilijke|roerige|turbulente|nare|donkere|lastige jaren|tijd|periode|jeugd|start|voorgeschiedenis",
    "voor|voordat|toen _2 @name|@child|hij|zij|ze geboren",
    "toen @they|de|het _2 een|twee|drie|vier|vijf|zes|zeven|acht was|waren",
    "liet|lieten ~3 sporen|littekens|trauma* na",
    "sporen|littekens|wonden nagelaten|na",
    "veel|genoeg|heel|erg gebeurd|voorgevallen|meegemaakt",
    "er is _6 veel|genoeg|heel _3 gebeurd|voorgevallen|misgegaan",
    "sinds jaar en dag",
    "was|waren @few ~4 toen @adult|de|zij|hun",
    "*geschiedenis",
    "een|lange|het|hun verleden|geschiedenis van|met|is|vol",
    "meegemaakt|doorgemaakt|doorstaan|achtergelaten|verstoten",
    "ligt|lag|liggen|lagen _4 achter|verleden",
    "*verleden",
    "vorig|verleden jaar",
];
