//! Making a rule of what happened once: "altijd", "nooit", "elke keer weer".

mod excuses;

use super::{Group, Rule};
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "absolute",
    name: Words::new("Altijd en nooit", "Always and never"),
    wrong: Words::new(
        "Dit maakt van één bezoek een regel. Met één uitzondering klopt het niet meer.",
        "This makes a rule of one visit. One exception and it is wrong.",
    ),
    question: Words::new(
        "Hoe vaak zag of hoorde u het vandaag, en wanneer?",
        "How often did you see or hear it today, and when?",
    ),
    method: None,
    interprets: false,
    yields_to: &["hearsay"],
    flags: &[OFTEN, EACH_TIME, ON_AND_ON, NOT_AT_ALL, NOTHING, ALL, AS_USUAL],
    excuses: &[excuses::IN_PLAY, excuses::COUNTED, excuses::IN_PLACE, excuses::OTHER_SENSES],
    elsewhere: &[
        "de|volgens|als|in @the? afspraak|afspraken|regel|regels is|was|dat|moet|staat|$|moeten|,",
        "is|was|zijn|waren|werd _4 afgesproken",
        "afgesproken is|was|dat|om",
        "afspraken $",
        "zoals|conform afgesproken|gepland|afspraak",
        "in @the boek|film|verhaal|toneelstuk|liedje|prentenboek|sprookje|mop",
        "spelers|speler|dobbelsteen|spelregels|startvak|spelleider",
        "regel*|huisregel*|spelregel*|protocol|voorschrift*|gebruiksaanwijzing|bijsluiter|openingstijden",
        "boek|film|liedje|spel|spelletje|lied|verhaal|voorstelling|prentenboek ~6 altijd|nooit|alles|niets",
        "heet|heette|getiteld|titel",
    ],
    flagged: &[
        "Vader komt altijd te laat.",
        "Moeder luistert nooit naar Sam.",
        "Elke keer weer begint Noor te huilen.",
        "Sam zit de hele tijd te klieren.",
        "Alles moet op haar manier.",
        "Er komt geen woord uit bij Fatima.",
    ],
    fine: &[
        "Er was niemand anders in de speeltuin.",
        "De toren werd steeds hoger.",
        "Moeder was de hele tijd in dezelfde kamer.",
        "Sam zei dat hij nog nooit geschaatst had.",
        "De afspraak is dat er altijd een begeleider bij is.",
        "Yara ging met haar pion steeds twee vakjes vooruit.",
        "Steeds als de muziek stopte, gingen ze zitten.",
        "Fatima at alles op wat er op haar bord lag.",
        "Iedereen aan tafel kreeg een stuk taart.",
        "Aan het eind van het bezoek ging Sam met oma mee.",
    ],
};

/// Words that say how often by themselves.
const OFTEN: Group = &[
    "altijd|nooit|immer|nimmer|steevast|voortdurend*|voordurend*|voortdurent|constant*|konstant|continu*|\
     doorlopend|onophoudelijk*|onafgebroken|aldoor|almaar|alsmaar|aanhoudend|telkens|telkenmale|non-stop|\
     nonstop|eindeloos|eindeloze|eeuwig|eeuwige|permanent|stelselmatig*|systematisch*|structureel|\
     standaard|doorgaans|zoveelste|gedurig|geregeld|onveranderlijk|allesbehalve|herhaaldelijk|\
     onvermijdelijk|chronisch|onverbeterlijk|consequent",
    "steeds !nog|*er|verder|meer|minder|@few|om|in|van",
    "steeds maar|weer|opnieuw|dezelfde|hetzelfde|niet|geen",
    "te allen tijde",
    "nooit of|ofte|en te? nimmer",
    "niet een|1 keer|maal|seconde|moment|minuut",
    "24/7|24-7",
    "tot in den treure",
    "tot vervelens toe",
];

/// "Elke keer", "week in week uit".
const EACH_TIME: Group = &[
    "elke|iedere|elk|ieder keer|maal|dag|bezoek|ochtend|avond|nacht|moment|minuut|seconde|kans|\
     gelegenheid|paar|week|afscheid|overdracht|zaterdag|zondag|woensdag|vraag|grens|voorstel|ruzie|\
     kleinigheid|gesprek|opmerking|initiatief|situatie|poging|maaltijd|verandering|uitstapje|contactmoment",
    "op|bij|aan|na|tegen|voor elk|elke|ieder|iedere #",
    "keer|week|dag|bezoek op|na|in keer|week|dag|bezoek|uit",
    "dag en nacht",
    "om de haverklap|vijf|klap|minuut",
    "zo vaak als hij|zij|ze",
    "bij|om|van het|de minste|geringste",
    "het minste of geringste",
    "te pas en te onpas",
    "of het nu ~6 of",
    "geen bezoek|dag|week|keer|uur|maaltijd|overdracht|afscheid voorbij|zonder|of",
    "er gaat geen # voorbij",
    "van de tien|honderd keer|maal",
    "negen van de tien",
];

/// From the beginning to the end, without a pause.
const ON_AND_ON: Group = &[
    "de hele|ganse|volle|godganse tijd|dag|middag|ochtend|rit|weg",
    "het hele|ganse|volledige bezoek|uur|uitje",
    "heel de tijd|dag|middag|rit",
    "heel het bezoek|uur",
    "aan een|1 stuk door?",
    "in een stuk|ruk door",
    "zonder ophouden|uitzondering|onderbreking|pauze|stoppen|einde|mankeren|falen",
    "van begin tot eind|einde",
    "van het begin|eerste tot het|de eind|einde|laatste",
    "van de eerste tot de laatste",
    "houdt|hield|houden|hielden _4 niet|nooit _1 op",
    "blijft|bleef|bleven|blijven maar|eeuwig|almaar|doorgaan #",
];

/// Less than little: "totaal niet", "geen seconde".
const NOT_AT_ALL: Group = &[
    "helemaal|totaal|absoluut|volledig|volstrekt|compleet|werkelijk|simpelweg|hoegenaamd|volslagen niet|\
     niks|niets|geen|nooit|niemand|nergens|nul",
    "totaal|volslagen|volstrekt|volkomen on*|geen|niet",
    "in het geheel|minst niet|geen|niets",
    "geen|nog enkel|enkele|seconde|moment|minuut|meter|millimeter|centimeter|kruimel|greintje|spat|\
     sikkepit|zier|snars|sprankje|ogenblik|tel|haar|letter|cent|kik|fluit|bal|moer|bliksem|reet|klap|mens|\
     sterveling|hond",
    "komt|kwam|zegt|krijg|krijgt|krijgen ~4 geen woord|boe|zin|kik",
    "nog geen seconde|minuut|moment|hap|meter|tel",
    "geen een|1|enkele|enkel",
    "voor geen meter|cent|goud",
    "nul komma nul|niks",
    "nul reactie|inzet|interesse|aandacht|contact|begrip|respons",
    "met geen mogelijkheid|stok|tien",
    "onder geen beding|enkele",
    "nauwelijks ooit",
    "zonder ook maar",
    "geen land|huis|peil te _2 bezeilen|houden|trekken",
    "geen|nog enkel|enkele moment|keer|vraag|woord|spel",
];

/// Nothing, nobody and nowhere, of what is so in general.
const NOTHING: Group = &[
    "niets|niks is|lukt|goed|helpt|genoeg|deugt|kan|klopt|werkt|mag|van|interesseert|leuk|te|wil|ontgaat|\
     past|boeit|staat|gaat|blijft|vindt",
    "is|doet|kan|mag|lukt|wil|snapt|leert|heeft|vindt|lust|weet|boeit|deugt|klopt _4 niets|niks",
    "niets|niks was|werkte|lukte|hielp goed|genoeg|naar|goed",
    "niets|niks anders|liever dan|aan|te",
    "komt|kwam _3 niets|niks terecht",
    "niemand kan|mag|krijgt|durft|weet|begrijpt|wil|heeft|houdt|komt|luistert|deugt|ooit|lukt|ziet|vindt|\
     anders|neemt|doet",
    "kan|mag|krijgt|durft|weet|begrijpt|heeft|lukt _2 niemand",
    "naar|met|tegen|van|aan|door|bij|voor|om|op|in niemand|niets|niks",
    "met|tegen|over|om iedereen|alles !wat|die",
    "voor alles !wat|die",
    "nergens !anders|te",
    "in niets",
    "niets|niks anders ~3 dan",
];

/// All, everybody and everywhere, of what is so in general.
const ALL: Group = &[
    "moet|moest|mag|wil|doet|kan|weet|regelt|bepaalt alles|iedereen",
    "alles is|draait|moet|gaat|ging|mis|fout|verkeerd|mag|loopt|liep|wordt|weet|wil|bij|hangt|kan|duurt|kost",
    "alles op @his|een manier|plek",
    "over|om|op|in alles !wat",
    "overal !lag|lagen|stond|stonden|zand|verf|in|op|buiten|zat|zaten|hing|hingen",
    "alleen maar|aan",
    "enkel en|maar alleen?",
    "uitsluitend",
    "in alle gevallen|opzichten|opzicht",
    "in elke|ieder|elk opzicht|situatie|geval|gesprek",
    "wie|wat|waar|hoe|welke _5 ook is|was|gebeurt|doet|vraagt|zegt|komt|probeert|kiest",
    "waar|wat|hoe hij|zij|ze|je ook #",
    "al vraag|zeg|doe|roep je",
    "voor altijd|eeuwig",
    "alle keren|aandacht|energie|dagen|gevallen",
    "honderd|100 procent",
    "duizend|honderd|tig|honderden|duizenden keer|keren|maal|malen",
    "per definitie",
    "sowieso",
    "iedereen _4 is|moet|mag|wil|praat|heeft|doet|vindt|kan|denkt|roept|loopt|schreeuwt|bemoeit|krijgt|\
     lacht|blijft|gaat|komt",
    "moet|moest|laat|houdt|bemoeit|ruziet|vergeet|verliest|weigert|verpest|controleert ~2 iedereen|\
     alles !aan|in|op|wat",
];

/// As if it were known beforehand.
const AS_USUAL: Group = &[
    "zoals|als|naar gewoonlijk|altijd|steeds|gewoonte|vanouds|gebruikelijk",
    "gewoontegetrouw|vanouds",
    "vaste prik|gewoonte",
    "hetzelfde|zelfde liedje|verhaal|lied|patroon|riedel",
    "steeds|telkens|weer|altijd _1 raak|hetzelfde|zover|prijs",
    "dat doet|is|zegt|eet|speelt hij|zij|ze altijd|nooit",
];
