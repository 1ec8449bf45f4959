//! Words of one kind, for patterns: parents, children, saying, telling when.

use super::words::{Kind, Token};

/// The words of the class `name`, as a pattern has them.
///
/// # Panics
/// When there is none: a pattern is part of the program.
pub fn class(name: &str) -> &'static str {
    let found = CLASSES.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("a pattern names the class {name}, which there is not")).1
}

const CLASSES: &[(&str, &str)] = &[
    ("parent", PARENT),
    ("adult", ADULT),
    ("child", CHILD),
    ("pronoun", "hij|zij|ze|ie|hijzelf|zijzelf|allebei|beiden"),
    ("they", "hij|zij|ze|ie|@adult|@child|@name"),
    ("person", "@adult|@child|@pronoun|@worker|@name"),
    ("worker", WORKER),
    ("his", "zijn|haar|hun|z'n|d'r"),
    ("the", "de|het|een|zijn|haar|hun|deze|die|dat|dit|mijn|onze|elk|elke"),
    (
        "be",
        "is|ben|zijn|was|waren|wordt|worden|werd|werden|raakte|raakten|bleef|bleven|blijft|blijven|geweest|geworden",
    ),
    ("have", "had|hadden|heeft|hebben|heb"),
    ("modal", "kan|kunnen|mag|mogen|zal|zullen|gaat|gaan|wordt|worden|moet|moeten|komt|komen"),
    ("say", SAY),
    ("said", SAID),
    ("not", "niet|geen|nooit|nauwelijks|amper|niets|niks|zelden"),
    ("more", MORE),
    ("visits", VISITS),
    ("soon", SOON),
    ("whom", "@adult|@child|@name|hem|haar|hen|hun|elkaar|ons"),
    ("few", "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|paar|enkele|enige|wat|half|halve"),
    ("span", "week|weken|maand|maanden|jaar|jaren|halfjaar|kwartaal|keer|keren|bezoek|bezoeken|tijd"),
    ("season", SEASON),
    ("contact", CONTACT),
    ("change", CHANGE),
    ("toy", TOY),
    ("thing", THING),
    ("beast", BEAST),
];

/// When something is to come, after "na de", "vanaf", "eind".
const SEASON: &str = "zomer|zomervakantie|vakantie|herfst|herfstvakantie|winter|lente|voorjaar|najaar|kerst|kerstmis|\
    kerstvakantie|pasen|pinksteren|sinterklaas|nieuwjaar|schooljaar|seizoen|jaar|maand|feestdagen|januari|februari|\
    maart|april|mei|juni|juli|augustus|september|oktober|november|december";
/// What parents, children and workers have of each other here.
const CONTACT: &str = "bezoek|bezoeken|bezoekjes|bezoekregeling|bezoekrecht|omgang*|contact|contacten|contactmoment*|\
    contactregeling|begeleiding|toezicht|regeling|weekendregeling|traject|frequentie|logeerpartij*|overnachting*";
/// What becomes of contact when it grows or ends.
const CHANGE: &str = "slapen|slaapt|logeren|logeert|overnacht*|wonen|woont|inwonen|onbegeleid*|zelfstandig|uitgebreid|\
    uitbreid*|verruim*|verleng*|opgebouwd|opbouw*|afgebouwd|afbouw*|langer|vaker|ruimer|wekelijks|weekend|weekends|\
    weekenden|nacht|nachtje|nachten|overbodig|stopgezet|beeindigd|stoppen|stopt|ophouden|afgerond|afgelopen|\
    co-ouderschap|thuisplaats*|teruggeplaatst|verlost|losgelaten|vrijgelaten";
/// What one plays with, or makes.
const TOY: &str = "spel|spelletje|spelletjes|bordspel|kaartspel|kaart|kaarten|kaartje|kaartjes|dobbelsteen|pion|pionnen|\
    vakje|vakjes|blok|blokken|blokje|blokjes|toren|puzzel|puzzelstuk*|stukje|stukjes|memory|ganzenbord|domino|kwartet|\
    bal|ballen|bordje|speler|spelers|spelleider|worp|beurt|ronde|rondje|muziek|liedje|couplet|refrein|trein|treinbaan|\
    knikker|knikkers|kralen|kraal|lego|kapla|tik|tikspel|verstoppertje|touw|step|glijbaan|schommel|trampoline";
/// Things that do not feel, want or refuse.
const THING: &str = "batterij|tablet|telefoon|auto|fiets|motor|camera|lamp|verwarming|printer|speelgoed|rits|internet|\
    wifi|stroom|trein|bus|tram|zaklamp|laptop|lift|wind|regen|klok|deurbel|deur|deuren|slot|sleutel|automaat|\
    oven|kraan|vlieger|ballon|lijm|verf|motor|gordel|stoel|klapstoel|tafel|knoop|veter|veters|schoen|schoenen|hek|\
    buggy|kinderwagen|scooter|band|banden|computer|apparaat|machine|bel|fles|doos|deksel|raam|luik|wekker";
/// Animals.
const BEAST: &str = "hond|honden|kat|katten|poes|poezen|kater|geit|geiten|geitje|pony|pony's|paard|paarden|ezel|zwaan|\
    gans|ganzen|haan|kip|kippen|kikker|kikkers|vogel|vogels|vis|vissen|haai|aap|apen|beer|egel|wolf|muis|konijn|\
    konijnen|cavia|hamster|wesp|wespen|meeuw|meeuwen|spin|slang|leeuw|tijger|olifant|varken|koe|kalf|lam|lammetje|\
    schaap|dier|dieren|eend|eenden|puppy|draak|heks|monster|reus|spook|rups";

const PARENT: &str = "vader|vaders|moeder|moeders|papa|mama|pappa|mamma|ouder|ouders|stiefvader|stiefmoeder|\
    pleegvader|pleegmoeder|pleegouder|pleegouders|pleeggezin|bonusvader|bonusmoeder|bonusouder|ex|ex-partner|\
    ex-man|ex-vrouw|adoptieouders|vdr|mdr";
const ADULT: &str = "@parent|oma|opa|oma's|opa's|grootmoeder|grootvader|grootouders|tante|oom|opvoeder|opvoeders|\
    verzorger|verzorgers|verzorgster|partner|schoonmoeder|schoonvader|familie";
const CHILD: &str = "kind|kinderen|kindje|kindjes|kids|jongen|jongens|jongetje|jongetjes|ventje|knul|kereltje|\
    meisje|meisjes|meid|meiden|baby|dreumes|peuter|kleuter|zus|zusje|zussen|zusjes|broer|broers|broertje|broertjes|\
    tweeling|tweelingzus|tweelingbroer|dochter|dochters|dochtertje|zoon|zonen|zoons|zoontje|oudste|jongste|\
    middelste|kleinste|kleinkind|kleinkinderen|kleinzoon|kleindochter|neefje|nichtje|puber|tiener|jongere|kleintje";
const WORKER: &str = "begeleider|begeleiders|begeleidster|omgangsbegeleider|gezinsmanager|jeugdbeschermer|\
    jeugdzorgwerker|gezinsvoogd|voogd|zorgcoordinator|coordinator|gedragsdeskundige|gedragswetenschapper|\
    hulpverlener|therapeut|huisarts|arts|dokter|psycholoog|leerkracht|leraar|juf|meester|mentor|rechter|advocaat|\
    verwijzer|verpleegkundige|buurvrouw|buurman|trainer|chauffeur|stagiair|stagiaire|collega|conducteur|\
    badmeester|beheerder|beheerster|portier|receptionist|receptioniste|politie|agent|\
    vrijwilliger|vrijwilligster|gastvrouw|gastheer|boswachter|boer|boerin|kok|medewerker|medewerkster|tandarts|caissiere|verkoper|oppas";
const SAY: &str = "zei|zeiden|zegt|zeggen|vertelde|vertelden|vertelt|vertellen|vroeg|vroegen|vraagt|vragen|riep|\
    riepen|roept|noemde|noemden|noemt|meldde|meldden|meldt|antwoordde|antwoordden|antwoordt|schreef|schreven|\
    schrijft|mailde|mailden|appte|appten|fluisterde|fluisterden|fluistert|mompelde|mompelden|herhaalde|grapte|\
    waarschuwde|waarschuwden|beloofde|beloofden|bevestigde|bevestigden|ontkende|ontkenden|benadrukte|benadrukten|\
    verklaarde|verklaarden|beweerde|beweerden|klaagde|klaagden|legde|legden|legt|gaf|gaven|geeft|geven|liet|lieten|\
    laat|lichtte|lichtten|bracht|las|lazen|merkte|sprak|spraken|uitte|uitten|wenste|stelde|stelden|gilde|schreeuwde|\
    zong|zuchtte|deelde|deelden|erkende|erkenden|verzekerde|verzekerden|verzocht|verzochten|informeerde|reageerde|\
    vermeldde|vermeldden|doorgaf|opperde|opperden|besprak|bespraken|omschreef|beschreef|beschreven|belde|belden|\
    kondigde|begon|besloot|aangaf|aangaven";
const SAID: &str = "gezegd|verteld|gevraagd|geroepen|genoemd|gemeld|geantwoord|geschreven|gemaild|geappt|\
    aangegeven|uitgelegd|toegelicht|doorgegeven|bevestigd|verklaard|meegedeeld|medegedeeld|laten|aangekondigd|\
    gebeld|bericht|besproken|ingebracht|voorgesteld|zeggen|vertellen|vragen";
const VISITS: &str = "bezoek*|omgang*|begeleid*|toezicht|logeer*|logeren|slapen|nacht|nachtje|nachten|overnacht*|\
    weekend*|onbegeleid*|zelfstandig*|wonen|regeling|contact*|vakantie|traject|thuisplaats*|uren|alleen";
const SOON: &str = "binnenkort|weldra|straks|spoedig|eerdaags|allicht";

const MORE: &str = "beter|meer|minder|vaker|liever|drukker|rustiger|saaier|leuker|gezelliger|strenger|strakker|netter|\
    schoner|vrolijker|blijer|stiller|gehoorzamer|gezonder|warmer|vlotter|sneller|slechter|fijner|opener|spontaner|losser|\
    speelser|brutaler|duidelijker|consequenter|betrokkener|liefdevoller|harder|zachter|hechter|actiever|creatiever|\
    langer|later|hoger|ruimer|vermoeider|ontspannener|gestructureerder|slimmer|kalmer|vrijer|zwaarder|lichter|*iger|*lijker|\
    *kker|*zamer|*stiger";

/// Words with which a sentence begins and which are nobody's name. Only asked of its first word: further on a
/// capital is a name.
const BEGINNINGS: &[&str] = &[
    "aan",
    "achter",
    "af",
    "al",
    "alle",
    "alles",
    "als",
    "an",
    "beide",
    "binnen",
    "bij",
    "boven",
    "buiten",
    "daar",
    "daarbij",
    "daarna",
    "daardoor",
    "daarom",
    "dan",
    "dat",
    "de",
    "deze",
    "die",
    "direct",
    "dit",
    "doordat",
    "door",
    "drie",
    "een",
    "eenmaal",
    "eerst",
    "eigenlijk",
    "elk",
    "elke",
    "en",
    "er",
    "eraan",
    "erna",
    "even",
    "gedurende",
    "geen",
    "gelukkig",
    "halverwege",
    "heel",
    "het",
    "hier",
    "hierna",
    "hierbij",
    "hoe",
    "hoewel",
    "iedere",
    "iedereen",
    "iemand",
    "ik",
    "in",
    "inmiddels",
    "intussen",
    "jammer",
    "je",
    "juist",
    "kennelijk",
    "kijk",
    "langzaam",
    "later",
    "maar",
    "men",
    "meestal",
    "met",
    "mij",
    "mijn",
    "misschien",
    "mogelijk",
    "na",
    "naar",
    "naast",
    "nadat",
    "natuurlijk",
    "net",
    "niemand",
    "niet",
    "niets",
    "nog",
    "nooit",
    "nu",
    "of",
    "om",
    "omdat",
    "onder",
    "ondanks",
    "ook",
    "op",
    "opeens",
    "over",
    "overal",
    "per",
    "plotseling",
    "precies",
    "rond",
    "samen",
    "sinds",
    "soms",
    "steeds",
    "straks",
    "te",
    "tegen",
    "telkens",
    "terug",
    "terwijl",
    "thuis",
    "tijdens",
    "toch",
    "toen",
    "tot",
    "totdat",
    "tussen",
    "twee",
    "uit",
    "uiteindelijk",
    "van",
    "vanaf",
    "vandaag",
    "vanwege",
    "vast",
    "veel",
    "verder",
    "vervolgens",
    "via",
    "vlak",
    "volgens",
    "voor",
    "vooral",
    "voordat",
    "vroeger",
    "waar",
    "waarna",
    "wanneer",
    "wat",
    "we",
    "weer",
    "wel",
    "wellicht",
    "welke",
    "wie",
    "wij",
    "zelf",
    "zelfs",
    "zo",
    "zodat",
    "zodra",
    "zonder",
    "zowel",
    "zulke",
    "'s",
    "'t",
    "ze",
    "zij",
    "hij",
    "haar",
    "hun",
    "zijn",
    "jaren",
    "altijd",
    "bang",
    "boos",
    "blij",
    "opgelucht",
    "vermoedelijk",
    "waarschijnlijk",
    "klaarblijkelijk",
    "blijkbaar",
    "mensen",
    "sommigen",
    "meerdere",
    "diverse",
    "onlangs",
    "ooit",
    "destijds",
    "indertijd",
    "binnenkort",
    "constant",
    "voortdurend",
    "met",
    "wegens",
    "dankzij",
    "zaterdag",
    "zondag",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "plaats",
    "punt",
    "tien",
    "vijf",
    "vier",
];

/// Further words that are in any text and say nothing of what it is about.
const COMMON: &[&str] = &[
    "geweest", "had", "hadden", "heb", "heeft", "hebben", "hem", "kan", "kon", "konden", "kunnen", "ging",
    "gingen", "gaan", "gaat", "leek", "lijkt", "mag", "moest", "moet", "mocht", "was", "waren", "werd",
    "werden", "wil", "wilde", "worden", "wordt", "zal", "zich", "zou", "zouden", "ben", "bent", "dus", "erg",
    "heen", "mee", "meer", "minder", "naar", "omdat", "ons", "onze", "weg", "uur", "keer", "deed", "doen",
    "doet", "kwam", "komt", "the", "and", "was", "with",
];

/// Whether `word`, folded, is in any text.
pub fn is_common(word: &str) -> bool {
    COMMON.contains(&word) || BEGINNINGS.contains(&word)
}

/// Whether `token` is somebody's name, as far as its looks go.
pub fn is_name(token: &Token, first: bool) -> bool {
    let lettered = token.text.starts_with(char::is_alphabetic);
    token.kind == Kind::Word
        && token.capital
        && lettered
        && !(first && BEGINNINGS.contains(&token.text.as_str()))
}
