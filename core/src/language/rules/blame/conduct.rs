//! Judging what a parent does as a parent.

use super::super::Group;

/// Working against the contact.
pub const AGAINST: Group = &[
    "sabot*|gesaboteer*|dwarsboom*|gedwarsboom*|dwarsbo*|ondermijn*|boycot*|geboycot|torpedeer*|traineer*|\
     frustreren|gefnuikt|ondergraaf*|ondergraven|gesaboteerd|dwarsligg*|stokebrand|stoorzender",
    "werkt|werkte|werken|werkten ~6 tegen",
    "tegenwerk*|tegengewerkt",
    "werkt|werkte|werken|werkten _6 niet|nooit|nergens|nauwelijks|onvoldoende|amper _1 mee",
    "werkt|werkte|werken|werkten nergens|niet aan mee",
    "frustreert|frustreerde|frustreerden",
    "belemmer*|verhinder*|dwarszit*|obstru* _6",
    "blokkeer* _4 contact|omgang|bezoek*|band|relatie|telefoon*|nummer|overleg",
    "zit|zat|zitten _5 dwars",
    "zit|zat|zitten|staat|stond|staan ~6 in de weg",
    "dwars* ligt|lag|liggen",
    "ligt|lag|liggen|lagen _3 dwars",
    "doet|deed|doen|deden _4 moeilijk|gemeen|vervelend|dwars",
    "houdt|hield|houden|hielden ~6 weg|vandaan|achter bij|van|voor",
    "houdt|hield|houden|hielden ~4 bij @the? @adult|hem|haar vandaan|weg",
    "bij @the|hun? @adult|hem|haar weg|vandaan _1 houdt|houden|hield|gehouden|te|$",
    "houdt|hield|hielden|houden _4 bewust|expres|opzettelijk|moedwillig",
    "@adult ~8 met opzet|opzettelijk|moedwillig|doelbewust|willens",
    "onthoudt|onthield|onthouden|ontneemt|ontnam|ontnomen|misgunt|afgepakt",
    "gunt|gunde|gunnen ~4 @parent|elkaar ~6 geen|niet|niks|niets",
    "zand in de",
    "rekt|rekte|rekken _5 de|het contact|zaak|procedure",
];

/// Will not, and cannot be brought to it.
pub const REFUSING: Group = &[
    "weiger*|vertikt*|verdomt|verdomde ~6 mee|medewerking|overleg*|meewerk*|samen|zich|iedere|elke|elk|\
     ieder|afspraken|gesprek*|verantwoord*|communic*|inzet|contact|hulp|gehoor",
    "@adult|hij|zij|ze weigert|weigerde|weigerden|vertikt|vertikte _4 te|om|toe",
    "weigert|weigerde|weigerden @adult|hij|zij|ze|ook ~6 te|mee",
    "weigert|weigerde|weigerden botweg|pertinent|gewoon|stelselmatig|nog|alles|halsstarrig|koppig",
    "hakken in het|de zand",
    "kont tegen de",
    "kan|kon of wil|wilde",
    "eigen plan|gang|zin|weg|wil trekt|gaat|doet|door|trok|ging",
    "trekt|gaat|doet|trok|ging @his eigen plan|gang|zin|weg",
    "wil|weigert zich _2 niet|nergens aan",
    "houdt|hield de boot af",
    "stelt|stelde zich ~4 onwillig|star|niet|dwars|lastig _3 op",
    "geeft|gaf|geven nooit|niet|geen ~3 toe|gehoor|duimbreed",
    "@adult ~4 niet meewerken|overleggen|meedenken|samenwerken",
    "@adult wil|wilde|wenst ~3 niet luisteren|praten|communiceren",
];

/// Setting a child against somebody, or using it.
pub const SET_AGAINST: Group = &[
    "*stook*|ophits*|opgehitst|opgestookt|opruit*|opgeruid|opjut*|opgejut|ophitst|uitspeel*|uitgespeeld|\
     opgezet|opzet|stookt",
    "hitst|hitste|ruit|ruide|jut|jutte|zweept|zweepte _8 op",
    "speelt|speelde|spelen ~6 tegen elkaar|@the? _3 uit",
    "zet|zette|zetten|gezet ~8 tegen @the? _1 @whom _2 op",
    "tegen @the? _1 @whom _1 op|opgezet|opzet|opzette|opzetten|opgestookt|opgehitst",
    "op te zetten|stoken tegen",
    "zet|zette|zetten _6 klem|naar @his hand",
    "zet|zette|zetten ~5 onder druk",
    "onder druk zet|gezet|te|zette",
    "dwingt|dwong|dwongen|pusht|pushte ~2 @whom",
    "praat|praatte|praten @the? _1 @whom ~5 aan",
    "praat|praatte|praten|spreekt|sprak|spreken ~5 kwaad|slecht|lelijk|negatief over|van",
    "aangepraat|ingefluisterd|ingeprent|ingepraat|voorgekauwd|wijsgemaakt|ingegeven|influistert",
    "fluistert|prent|praat ~5 in",
    "legt|legde|leggen ~5 in de mond",
    "woorden in de mond",
    "maakt|maakte|maken|haalt|haalde ~5 zwart|belachelijk|onderuit|neer|bang voor",
    "zwartmak*|zwartgemaakt|kwaadsp*|stemmingmak*",
    "gebruikt|gebruikte|gebruiken|misbruikt|zet|inzetten _5 als|om wapen|pion|middel|inzet|boodschapper|\
     drukmiddel|speelbal|schild|excuus|pressiemiddel|bliksemafleider|postbode|spion|*",
    "als wapen|pion|drukmiddel|speelbal|pressiemiddel|boodschapper|postbode|spion|troef|inzet",
    "betrekt|betrok|betrekken|sleept|sleurt|mengt|trekt ~4 in|bij @the|hun _2 strijd|ruzie*|conflict|\
     gevecht|scheiding|problemen|onmin",
    "chant*|hersenspoel*|gehersenspoeld|indoctrin*|beinvloedt|beinvloedde|beinvloed|bespeelt|bespeelde|\
     manipuleert|manipuleerde|manipuleerden|gemanipuleerd|intimideert|intimideerde|kleineert|kleineerde|\
     vernedert|vernederde|treitert|treiterde|terroriseert|provoceert|provoceerde|belast|belastte|belasten|\
     opgezadeld|opzadelt|zadelt|zadelde|misbruik",
    "maakt|maakte _3 misbruik",
    "tweedracht|onrust|angst|twijfel|haat zaait|zaaide|zaaien",
    "zaait|zaaide|zaaien",
    "drijft|dreef|drijven _3 wig",
    "een wig",
    "wakkert|wakkerde|aanwakker*|aangewakkerd",
    "lokt|lokte|lokken _5 uit",
    "ruzie|strijd zocht|zoekt|gezocht|begonnen|uitgelokt|uit",
    "voedt|voedde|voeden|wakkert ~3 angst|haat|onrust|onzekerheid|wantrouwen|strijd|ruzie",
    "zet|zette ~5 voor het blok",
    "drukt|drukte|drijft|dreef ~4 zin|wil door",
    "schermt|schermde ~4 af",
    "bang gemaakt|maakt|maakte voor|van",
    "@whom bang gemaakt",
];

/// Leaving somebody to themselves.
pub const LET_DOWN: Group = &[
    "laat|liet|laten|lieten ~6 afweten|stikken|barsten",
    "laat|liet|laten|lieten ~4 @whom ~4 zitten|vallen|wachten|staan|bungelen",
    "@adult ~3 laat|liet ~4 @whom ~5 zitten|vallen|aan @his? lot?",
    "het laten afweten|hangen",
    "laten zitten|vallen|stikken|barsten|afweten",
    "in de steek",
    "aan @his lot",
    "in de kou",
    "er _3 bij laten zitten",
    "stelt|stelde|stellen @person|hem|haar|hen _3 teleur",
    "kijkt|keek _3 niet naar @whom om",
    "niet|nooit _3 voor @whom|@the|zijn klaar|kinderen|er",
    "op @the? _1 @adult|hem|haar ~6 niet|nooit|geen bouwen|rekenen|aan|vertrouwen|peil|staat",
    "niet|nooit _2 op|van @the? @adult|hem|haar bouwen|rekenen|aan|op",
    "niet|nooit|geen _3 van|op @the? @adult|hem|haar op|aan",
    "belofte*|beloften|woord|toezegging* ~5 niet|nooit|geen",
    "breekt|brak|schendt|schond|verbreekt _5 woord|belofte*|vertrouwen|afspraken|afspraak",
    "laat|liet|laten ~4 aan @the? begeleider|oma|opa|anderen|ander|school ~2 over",
];

/// Too little done.
pub const NO_EFFORT: Group = &[
    "doet|deed|doen|deden _8 best ~2 @not",
    "@his best _2 @not",
    "@not|onvoldoende _3 @his best",
    "@the? @adult doet|deed wel @his best",
    "geen|weinig|niet|nul|onvoldoende|nauwelijks|amper ~3 moeite|inzet|inspanning|initiatief",
    "te weinig moeite|gedaan|inzet|aandacht|tijd _2 voor|aan?",
    "maakt|maakte zich er? _3 van|vanaf|makkelijk",
    "met @his|de pet naar",
    "pet naar gooit|gooide|gooien",
    "gooit|gooide _4 pet",
    "kantjes _2 af|ervan|eraf",
    "loopt|liep _4 kantjes",
    "er met de pet",
    "heeft|had het _4 bij laten zitten",
    "steekt|stak|staken _4 geen hand|vinger|poot",
    "geen|nooit hand|vinger|poot uit",
    "@adult ~5 geen|nooit vinger|poot|moeite|belangstelling|interesse",
    "met de rug naar",
    "te|onvoldoende weinig? betrokken|gemotiveerd om",
    "heeft|had|toont ~4 geen|nul|weinig interesse|belangstelling|oog|aandacht|boodschap _3 in|voor|aan",
    "kijkt|keek|zit|zat liever op|naar @his telefoon",
    "nagelaten|nalaat|naliet",
    "laat|liet|laten na _6 te",
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
];

/// Not keeping to rules and agreements, as a reproach.
pub const RULES: Group = &[
    "komt|kwam|komen|kwamen ~6 afspraak|afspraken|belofte*|verplichtingen|toezegging* ~3 niet|nooit|geen",
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
    "gooit|gooide|gooien|legt|legde|zet ~6 overboord|naast|opzij",
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
    "vol|altijd|weer _3 excuus|excuses|praatjes",
    "excuses|excuus verzinnen|verzint|verzon|verzonnen",
    "liegt|loog|logen|gelogen|liegen|leugen|leugens|bedriegt|bedroog|bedrogen|jokt|verdraait|verdraaide|\
     verzwijgt|verzweeg",
    "spelletje|spelletjes met",
    "speelt|speelde|spelen _3 spelletjes|toneel|spelletje",
    "draait|draaide _3 rad|omheen",
];

/// Stirring between people.
pub const BETWEEN: Group = &[
    "blijft|bleef|bleven _3 ruzie|stoken|zeuren|dwarsliggen|trekken|moeilijk|wroeten",
    "haalt|haalde ~4 onderuit|bloed|neer",
    "bemoeit|bemoeide|bemoeien zich ongevraagd|ten|te|teveel|overal|weer",
    "zadelt|zadelde ~4 op",
    "valt|viel|vallen @parent|elkaar ~3 af|lastig|in de rug",
    "ondermijnt|ondermijnde _3 gezag",
    "valt|viel ~3 door de mand",
    "speelt|speelde de baas",
    "zet|zette|zetten _4 buitenspel|voor schut|te kijk",
    "buitenspel gezet|zet|zette",
];
