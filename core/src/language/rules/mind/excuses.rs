//! The same words with something else in mind.

use super::super::Group;

/// Things do not want, and senses feel what there is.
pub const THINGS: Group = &[
    "@thing|@toy ~4 wil|wilde|wilden|weigerde|wou ~6",
    "@beast ~8 boos|bang|bange|blij|verdrietig|alleen|zin|voelde|wilde|dacht|wist|miste|jaloers|trots|\
     eenzaam|honger",
    "bange|boze|boos|verdrietige|blije|jaloerse|hongerige|dappere|trotse @beast|prins*|koning*|ridder|\
     reus|clown|dwerg",
    "dacht|dachten|denk* _2 na|mee|aan om",
    "bewust @the|van|dat afspraak",
    "zeker van|weten",
    "smaakte|smaakten naar|zoet|zout|zuur",
    "voelde|voelden|voelt _5 voorhoofd|water|temperatuur|warm|koud|stof|zand|pols|deuk|gips|buik",
    "de|dichte mist",
    "kookten|kookte _3 mensen|ze|zij|@person|@the",
    "mensen|vader|moeder|@name|opa|oma ~6 kookten|kookte",
    "wil|wilde|wilden|wou _5 open|dicht|los|werken|aan|lukken|starten|branden|af|vooruit|drogen",
    "de mist in",
    "voelt|voelde|voelden|voelen _2 met|aan|of|in|onder|even",
    "miste|misten|mist de|het|een|zijn|haar bus|trein|doel|bal|tram|afslag|schoen|knoop|stukje|worp|bord|\
     kegel*|beurt|net|paal",
    "missen|gemist _2 bus|doel|trein|stukje|beurt",
    "gemist|missen _2 stukje|onderdeel|kaart",
    "met plezier",
    "verwacht|verwachtte|verwachten om|rond|op|tussen",
    "later|eerder|vroeger|langer|meer|minder dan verwacht",
    "geen haast",
    "zeker|veilig _1 stellen|gesteld|vast*",
    "veilig vast*|de|naar|over*",
    "als eerste|laatste|tweede",
    "verdragen|ervaren begeleider|medewerker",
    "zien|ziet|zag|zagen _5 als eerste",
    "hecht|hechtte pleister|lijm",
    "vermoeid|lust|trek|moed de",
    "vertrouwde de|het|een|knuffel|spullen|plek|omgeving",
    "lust geen|wel",
    "spanning op|van de",
    "wilde|wild @beast|bloemen|zwijnen|bramen|planten|golven",
    "*er|meer|minder dan verwacht|gedacht",
    "dan verwacht|gedacht",
    "brief|brieven|pakje|pakket*|post|bloemen|bestelling|krant|eten ~8 bezorgd",
];

/// What was asked for, shown or said.
pub const ASKED_FOR: Group = &[
    "deed|doet @person iets|niets|veel voor|na|samen",
    "wat|welk|welke|of|hoe|waar @they _3 wil|wilde|wilden",
    "vroeg|vroegen|vraagt ~3 of|wat|welk* ~8 wil|wilde|wilden|leuk|lekker|spannend|blij|boos|bang|moe|zin|\
     honger",
    "wilde|wilden @the|een|nog ~6 , _2 wees|ze? wijzend|zei|riep|vroeg",
    "wees|knikte|schudde ~6 wilde|wil",
    "noemde|noemt|noemden _6 fijn|leuk|gezellig|spannend|goed|mooi|lekker|prettig|belangrijk",
    "zei|zeiden|vertelde|vertelden|zegt ~2 bang|boos|blij|moe|verdrietig|trots|zin te",
    "wil|willen je|jij|u",
    "ik|wij|we weet|weten",
    "weet|weten ik|wij|we",
    "pijn doen|deed",
    "in overleg|bewust",
    "dat|wat @they wil|wilde",
    "denken|weten|willen , @say",
    "weten laten|liet|lieten|laat",
    "laten|liet|lieten|laat _5 weten",
    "vergeten _3 , @say",
    "beter moeten? weten",
    "mee|na|om|hardop te? denken|denk",
    "veilig thuis",
    "begreep|begrepen ik|we|wij|heb|hebben|van",
    "ik|we|wij|heb|hebben ~6 begreep|begrepen",
    "wie|iedereen|heel|elk ~6 weet|weten",
    "elkaar _4 gemist|missen",
    "wil|wilde|wilden ~6 weten of|hoe|wat|waar|wie|wanneer|waarom|welk*|hoeveel",
    "voelt|voelde|voelden eraan|erover|erin",
    "miste|misten|mist @person de|het|een|zijn|haar !@person #",
];

/// Feelings of a story, a card or a game.
pub const STORIES: Group = &[
    "boek*|verhaal|film*|liedje|toneel*|poppen*|sprookje|plaatje|kaart|speelde|verhaaltje ~12 boos|boze|\
     bang|bange|blij|blije|verdrietig|alleen|zin|voelde|wilde|dacht|verliefd|jaloers|trots|eenzaam|miste|\
     wist",
    "dacht|dachten _2 na",
    "boos|boze|blij|blije|verdrietig|verdrietige|bang|bange|trots gezicht*|blik|snoet|poppetje|smiley*",
    "in @the boek|verhaal|film|sprookje|toneelstuk|liedje|strip ~10 *",
    "wie|iedereen|niemand weet",
    "men weet",
    "god weet",
    "dacht|dachten|denkt|denken hardop",
    "dacht|dachten|denken|denkt _4 eraan om",
    "wist|wisten|weet @person _4 te",
    "wist|wisten|weet _8 te #",
    "kaart|kaartje|plaatje|masker|woord|liedje|gezicht|smiley|boek|film|verhaal|liedje _4 boos|bang|blij|\
     verdrietig|jaloers|trots|boze",
    "boze|boos|bange|verdrietige wolf|heks|beer|kaart|smiley|monster|fee|stem",
    "spannend|spannende boek|verhaal|film|deel",
    "@have _2 pijn aan|gedaan",
    "lol|honger hebben",
    "liever _2 niet op",
    "zorgen voor|dat",
    "alle|eigen belangstelling",
    "begrepen ouders",
    "beleefd|beleefde gedag|groette",
    "kwaad zijn|om @year",
    "als het ware",
    "emotie|emoties|gevoelens|boos|blij kaart*|spel|meter|thermometer",
    "in de gaten houden|hield|hielden",
    "@beast|boek*|verhaal*|film*|sprookje|liedje|toneel*|prentenboek ~10 voelde|wilde|dacht|wist|miste|zin",
];

/// What the fifth heading asks for: the mood in the room.
pub const MOOD: Group = &["sfeer _3 gespannen", "gespannen sfeer"];
