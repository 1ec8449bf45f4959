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
    "belemmer*|verhindert|verhinderde|verhinderen|dwarszit*|obstru*",
    "blokkeer* _4 contact|omgang|bezoek*|band|relatie|telefoon*|nummer|overleg",
    "zit|zat|zitten @the? @adult|@name|hem|haar|elkaar _2 dwars !op|over|door|in",
    "staat|stond|staan @the? @whom|@contact ~3 in de weg",
    "zit|zat|zitten @the? @adult|@name|elkaar ~3 in de weg",
    "dwars* ligt|lag|liggen",
    "ligt|lag|liggen|lagen _3 dwars",
    "doet|deed|doen|deden _4 moeilijk|gemeen|vervelend|dwars",
    "houdt|hield|houden|hielden @the? @child|@adult|@name|hem|informatie|post|kleren ~4 weg|vandaan|\
     achter bij|van|voor",
    "houdt|hield|houden|hielden ~4 bij @the? @adult|hem|haar vandaan|weg",
    "bij @the|hun? @adult|hem|haar weg|vandaan _1 houdt|houden|hield|gehouden|te|$",
    "houdt|hield|hielden|houden _4 bewust|expres|opzettelijk|moedwillig",
    "@adult ~8 met opzet|opzettelijk|moedwillig|doelbewust|willens",
    "onthoudt|onthield|onthouden _5 contact|omgang|bezoek*",
    "ontneemt|ontnam|ontnomen|misgunt",
    "gunt|gunde|gunnen ~4 @parent|elkaar ~6 geen|niet|niks|niets",
    "zand in de",
    "rekt|rekte|rekken _5 de|het contact|zaak|procedure",
    "houdt|hield|houden|hielden ~5 achter $|en|,",
    "werpt|wierp|werpen ~4 hindernis*|obstakel*|drempel*|bezwaar|bezwaren|barrieres",
];

/// Will not, and cannot be brought to it.
pub const REFUSING: Group = &[
    "weiger*|vertikt*|verdomt|verdomde ~6 mee|medewerking|overleg*|meewerk*|samen|zich|iedere|elke|elk|\
     ieder|afspraken|gesprek*|verantwoord*|communic*|inzet|contact|hulp|gehoor",
    "@adult weigert|weigerde|weigerden|vertikt|vertikte _4 te|om|toe",
    "weigert|weigerde|weigerden @adult ~6 te|mee",
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
    "*stook*|ophits*|opgehitst|opgestookt|opruit*|opgeruid|opjut*|opgejut|ophitst|stookt",
    "@whom|ouders|kinderen ~3 uitgespeeld|uitspelen|uitspeelt",
    "hitst|hitste|jut|jutte|zweept|zweepte _8 op",
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
    "aangepraat|ingefluisterd|ingeprent|ingepraat|voorgekauwd|wijsgemaakt|influistert",
    "prent|prentte @the? @whom ~4 in",
    "legt|legde|leggen ~5 in de mond",
    "woorden in de mond",
    "maakt|maakte|maken @the? @whom _2 zwart|belachelijk",
    "haalt|haalde @the? @whom _2 onderuit|neer",
    "zwartmak*|zwartgemaakt|kwaadsp*|stemmingmak*",
    "gebruikt|gebruikte|gebruiken|misbruikt _5 als|om wapen|pion|middel|inzet|boodschapper|drukmiddel|\
     speelbal|schild|pressiemiddel|bliksemafleider|postbode|spion",
    "ingezet|inzet|gebruikt|misbruikt als wapen|pion|drukmiddel|speelbal|pressiemiddel|boodschapper|\
     postbode|spion|troef",
    "betrekt|betrok|betrekken|sleept|sleurt|mengt|trekt ~4 in|bij @the|hun _2 strijd|ruzie*|conflict|\
     gevecht|scheiding|problemen|onmin",
    "chant*|hersenspoel*|gehersenspoeld|indoctrin*|beinvloedt|beinvloedde|beinvloed|bespeelt|bespeelde|\
     manipuleert|manipuleerde|manipuleerden|gemanipuleerd|intimideert|intimideerde|kleineert|kleineerde|\
     vernedert|vernederde|treitert|treiterde|terroriseert|provoceert|provoceerde|belast|belastte|belasten|\
     misbruik",
    "maakt|maakte _3 misbruik",
    "tweedracht|onrust|angst|twijfel|haat zaait|zaaide|zaaien",
    "drijft|dreef|drijven _3 wig",
    "een wig",
    "lokt|lokte|lokken _2 ruzie|strijd|conflict*|discussie* _2 uit",
    "ruzie|strijd zocht|zoekt|gezocht|begonnen|uitgelokt",
    "voedt|voedde|voeden|wakkert ~3 angst|haat|onrust|onzekerheid|wantrouwen|strijd|ruzie",
    "zet|zette @the? @whom ~2 voor het blok",
    "drukt|drukte|drijft|dreef ~4 zin|wil door",
    "schermt|schermde ~4 af",
    "bang gemaakt|maakt|maakte voor|van",
    "@whom bang gemaakt",
    "zet|zette|zetten @the? @adult|@child|@name|hem|haar|hen op tegen",
    "opgezadeld|opzadelt met",
];

/// Leaving somebody to themselves.
pub const LET_DOWN: Group = &[
    "laat|liet|laten|lieten ~6 afweten|stikken|barsten",
    "laat|liet|laten|lieten @the? @adult|@child|@name|hem|hen|ons weer|opnieuw|gewoon|zomaar|\
     compleet zitten|vallen|staan|wachten",
    "laat|laten @the? @adult|@child|@name|hem|hen|ons zitten|vallen $",
    "het laten afweten",
    "laten stikken|barsten|afweten",
    "@name|@child|hem|haar laten zitten|vallen",
    "in de steek",
    "aan @his lot",
    "laat|liet|lieten|zet|zette ~4 in de kou",
    "er _3 bij laten zitten",
    "stelt|stelde|stellen @person|hem|haar|hen _3 teleur",
    "kijkt|keek _3 niet naar @whom om",
    "niet|nooit _2 voor @whom klaar|er",
    "op @the? _1 @adult|hem|haar ~6 niet|nooit|geen bouwen|rekenen|vertrouwen|peil",
    "niet|nooit _2 van @the? @adult|hem|haar bouwen|rekenen",
    "van|op @the? @adult|hem|haar op aan",
    "belofte*|toezegging* ~4 niet|nooit _1 na|nagekomen|waar",
    "breekt|brak|schendt|schond|verbreekt _5 woord|belofte*|vertrouwen|afspraken|afspraak",
];
