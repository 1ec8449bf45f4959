//! Judging what a parent leaves undone, breaks or hides.

use super::super::Group;

/// Too little done.
pub const NO_EFFORT: Group = &[
    "doet|deed|doen|deden _8 best ~2 @not",
    "@his best _2 @not",
    "@not|onvoldoende _3 @his best",
    "@the? @adult doet|deed wel @his best",
    "geen|weinig|niet|nul|onvoldoende|nauwelijks|amper ~3 inzet|inspanning|initiatief",
    "te weinig moeite|gedaan|inzet|aandacht _2 voor|aan?",
    "maakt|maakte zich er _3 van|vanaf|af",
    "met @his|de pet naar",
    "pet naar gooit|gooide|gooien",
    "gooit|gooide _4 pet",
    "kantjes _2 af|ervan|eraf",
    "loopt|liep _4 kantjes",
    "er met de pet",
    "heeft|had het _4 bij laten zitten",
    "steekt|stak|staken _4 geen vinger|poot",
    "geen|nooit hand|vinger|poot uit",
    "@adult ~5 geen|nooit vinger|poot|belangstelling|interesse",
    "te|onvoldoende weinig? betrokken|gemotiveerd om",
    "@adult heeft|had|toont|toonde ~4 geen|nul|weinig interesse|belangstelling|oog|aandacht|\
     boodschap _3 in|voor|aan",
    "kijkt|keek|zit|zat liever op|naar @his telefoon",
    "nagelaten|nalaat|naliet",
    "laat|liet|laten|lieten na om",
    "neemt|nam|nemen ~6 niet|nauwelijks|weinig serieus|ernstig|nauw",
    "neemt|nam het niet zo nauw",
    "niet zo nauw",
    "op zijn beloop",
    "let|lette|letten nooit|niet|nauwelijks|onvoldoende ~3 op @whom|@the",
    "geeft|gaf|geven niet thuis",
    "niet|eens de moeite",
    "liet|laat verstek",
    "verstek gaan",
    "doet|deed alsof @his neus",
    "boter op",
    "ziet|zag ~4 ernst ~2 niet",
    "is|was|liet zich weer|opnieuw|alweer niet _2 zien|er|verschenen",
    "doet|deed|neemt|nam ~2 geen|weinig|niet ~2 moeite",
    "steekt|stak|staken ~3 nooit|geen een? hand|vinger|poot _1 uit",
    "verzuimt|verzuimde|verzuimden|verzuimd",
];

/// Not keeping to rules and agreements, as a reproach.
pub const RULES: Group = &[
    "komt|kwam|komen|kwamen ~6 afspraak|afspraken|belofte*|verplichtingen|toezegging* ~3 niet|nooit|\
     geen _1 na",
    "komt|kwam|komen|kwamen niet|nooit|geen|weinig ~5 afspraak|afspraken|belofte*|verplichtingen _2 na",
    "lapt|lapte|lappen",
    "aan @his laars",
    "lak|schijt|maling aan",
    "houdt|hield|houden|hielden zich|@they ~3 @not|nergens|zelden ~6 aan",
    "houdt|hield|houden|hielden zich|@they ~2 nergens|niet aan",
    "zich|nergens|niets|niks _4 niet|nergens|nooit ~5 aan _6 houden|houdt|hield|gehouden",
    "aan ~4 afspraken|afspraak|regels|tijd|tijden _3 @not|nergens ~2 gehouden|houden|houdt",
    "nergens|niets|niks aan houdt|gehouden|houden|hield|gelegen|doet",
    "trekt|trok|trekken zich _4 niets|niks|weinig|nergens",
    "geen rekening|oog|respect|oor|boodschap met|voor|aan",
    "houdt|hield|houden|hielden _4 geen rekening",
    "omzeilt|omzeilde|negeert|negeerde|overtreedt|overtrad|schendt|schond|veegt|veegde _5 afspraak|\
     afspraken|regels|grenzen|regel|advies",
    "regels|afspraken|grenzen _4 met voeten",
    "tart|tartte|overschrijdt|overschreed ~4 grens|grenzen|regels",
    "gooit|gooide|gooien|legt|legde _3 afspraken|afspraak|regels|advies|adviezen ~4 overboord|naast|opzij",
    "afspraken|afspraak|regels|adviezen ~4 overboord|naast zich|wind|slag",
    "in de wind geslagen|slaat|sloeg",
    "slaat|sloeg ~5 in de wind",
    "heeft|had er een handje van",
    "boekje te buiten",
    "walst|walste ~6 heen",
];

/// Thinking of themselves first.
pub const OWN_INTEREST: Group = &[
    "eigen belang|belangen|gelijk|agenda|gemak|ego _6 boven|voorop|eerst|voor",
    "eigenbelang|eigenbaat|zelfzucht|egoisme",
    "@his eigen belang|belangen|agenda|gelijk|behoeften|behoefte|strijd|ego",
    "boven|voor het|dat belang van|@his",
    "alleen|enkel|vooral|slechts|uitsluitend aan|met zichzelf",
    "denkt|dacht|denken _4 aan zichzelf",
    "stelt|stelde|stellen|zet|zette _5 eigen|zichzelf _5 boven|voorop|centraal|eerst",
    "zichzelf op de eerste plaats",
    "handen in onschuld",
    "vermoorde onschuld",
    "erop uit|gericht om",
    "uit op ruzie|conflict|strijd|wraak",
    "doet|deed er _2 alles aan",
    "kind|kinderen _2 komt|komen op de laatste|tweede plaats",
];

/// Lies and pretexts.
pub const LIES: Group = &[
    "smoes*|smoezen|uitvlucht*|drogreden*|rotsmoes*",
    "excuses|excuus verzinnen|verzint|verzon|verzonnen",
    "liegt|loog|logen|gelogen|liegen|leugen|leugens|bedriegt|bedroog|bedrogen|jokt|verdraait|verdraaide|\
     verzwijgt|verzweeg",
];

/// Stirring between people.
pub const BETWEEN: Group = &[
    "blijft|bleef|bleven _3 ruzie|stoken|zeuren|dwarsliggen|wroeten",
    "bemoeit|bemoeide|bemoeien zich ongevraagd|ten|te|teveel|overal|weer",
    "zadelt|zadelde @the? @adult|@child|@name|hem|haar ~4 op met",
    "zadelt|zadelde ~8 met ~4 op",
    "valt|viel|vallen @parent|elkaar ~3 af|lastig|in de rug",
    "ondermijnt|ondermijnde _3 gezag",
    "valt|viel ~3 door de mand",
    "speelt|speelde de baas",
    "zet|zette|zetten _4 buitenspel|voor schut|te kijk",
    "buitenspel gezet|zet|zette",
];
