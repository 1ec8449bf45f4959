//! The same words with something else in mind.

use super::super::Group;

/// Turns, cards and music: a game has rules.
pub const IN_PLAY: Group = &[
    "telkens|steeds|elke|iedere|elk|ieder|alle !maar|weer|hetzelfde|opnieuw|enkel ~6 !liedje|spel @toy",
    "@toy _3 telkens|steeds !maar|weer|hetzelfde|opnieuw",
    "elke|iedere|elk|ieder speler|kind|ouder|beurt|worp|kleur|dier|boek|kaart|ronde|hand|twee|drie|eerste|\
     tweede|half|uur|trap|trede|doos|puzzel|blokje|stuk|vak|letter|kamer|deelnemer|bladzijde|auto|geit|\
     pop|vinger|glas|tik|treetje|laatste",
    "bij|op|aan|na|voor|in elk|elke|ieder|iedere kind|boot|trein|dier|trede|woord|plaatje|station|letter|\
     bladzijde|stoel|doelpunt|hoek|kleur|vlag|foto|halte|goal|punt|kraam|som|begeleider|ouder|deelnemer|\
     lamp*|brug|tafel|*boom|bocht|hand|kamer|bord|persoon|gast|raam|deur|stap|rondje|hap",
    "als _3 muziek|bel|wekker|fluit*",
];

/// What can be counted at this visit.
pub const COUNTED: Group = &[
    "telkens|steeds|altijd een|twee|drie|vier|vijf",
    "telkens|steeds om de beurt",
    "telkens|steeds een|1|twee|drie|vier|om|de|het #",
    "elke|iedere keer dat|als|wanneer ~3 bel|muziek|wekker|deurbel|fluitje|trein|bus|bal",
    "at|aten|dronk|gaf|deed|las|pakte|legde|ruimde|ruimden|telde|betaalde|raapte _4 alles|allemaal",
    "at|aten|had|ruimde|ruimden _3 alles op",
    "alles op|in wat|de|het|een",
    "alles was|is|werd|klaar|in|opgeruimd _3 opgeruimd|klaar|in|schoon|weg|op",
    "alles wat op|in|er|zij|hij|ze _6 lag|stond|zat|had|hadden",
    "aan|met|van|voor alles|iedereen gedacht|uitgedeeld|een|af*|gedag|handen|mee|koffie|thee",
    "gaf|wenste|groette|zwaaide|bedankte _3 iedereen",
    "@have|kreeg|kregen|at|aten|dronk|zag|zagen|lag|lagen|zei|zeiden|viel|vielen|gebeurde|bleef _3 niets|\
     niks",
    "niets|niks bijzonders|nieuws|dan|meer|op|van de|het",
    "niemand anders|meer|aanwezig|in|buiten|op|thuis|van|raakte|had|viel",
    "er was|waren|lag|stond|bleef|viel _1 niemand|niets|geen|nergens",
    "alleen maar water|thee|een",
    "in totaal",
    "totaal van|aantal|aan|waren|was|is",
    "geen|niet enkel|enkele|een foto|foto's|telefoon|kruimel|bericht|schram",
    "al de|alle kaarten|blokken|puzzelstukken|vier|drie|twee|kinderen",
    "zij|ze|wij|kinderen|waren|gingen|kregen|trokken|deden|zongen|lachten|dronken|aten|kwamen|lag|lagen|\
     stond|stonden|zat|zaten|hing|hingen _4 allemaal|overal",
    "allemaal samen|tegelijk|hun|een|buiten|binnen|mee|aan|naar|in|op",
    "geen enkel|enkele moeite|respect|inzet|initiatief|interesse|foto",
    "op niets uit*",
    "voor|met iedereen mogelijk|genoeg|plek|plaats|goed",
    "licht|lamp|zwembad|winkel|deur|hek|poort ~5 altijd",
    "er _2 geen|niets|niks enkel|enkele|ge*|ver*|be*|aan",
    "is|zijn|werd|was|waren _2 niets|niks ge*|ver*|be*",
    "boek|verhaal|film*|liedje|lied|baan|route ~5 begin tot",
    "begin tot ~5 boek|verhaal|film*|voor*",
    "met|tegen|om iedereen|alles klaar|gedag|in|uit|op|samen",
    "uit|in alles|wat",
];

/// Where somebody or something was, as far as one could see.
pub const IN_PLACE: Group = &[
    "de|het|heel hele|heel|ganse|de|het tijd|middag|ochtend|bezoek|uur|dag ~2 in|op|naast|bij|onder|\
     achter|tussen|voor|aan $|@the|dezelfde|tafel|bed|bank",
    "de|het|heel hele|heel|ganse|de|het tijd|middag|ochtend|bezoek|uur|dag ~2 aanwezig|buiten|binnen|\
     erbij|open|dicht|zichtbaar",
    "de|het hele|ganse tijd|middag|ochtend|bezoek|uur in|op|naast|bij|aanwezig|buiten|binnen|erbij|open|\
     dicht|droog",
    "@thing|zon|muziek|radio|tv|televisie ~3 de|het hele|heel tijd|bezoek|middag|uur",
    "de hele puzzel|toren|route|weg|groep|familie|klas|taart|doos|tafel|vloer|fles|boterham",
    "nergens|overal te|lag|stond|anders|zitten",
];

/// The same words with something else in mind.
pub const OTHER_SENSES: Group = &[
    "als dag en nacht",
    "nog steeds",
    "een|1|paar _1 keer|moment",
    "op het|dat moment",
    "helemaal niet|geen nat|vol|koud|ver",
    "standaard afspraak|vragen|formulier|lijst",
    "constante|continue|permanente temperatuur|snelheid|dienst*|stift*|bewoning",
    "absoluut|totaal *record",
    "nooit meer slapen",
    "naar|voor|van niemand|iedereen in|uit|die|op|van",
    "elke|iedere twee|drie|vier weken|maanden|dagen",
    "alleen maar|aan tafel|een|zee",
    "altijd op slot|open|dicht",
    "consequent _2 met|de",
    "geregeld met|dat|door|via|is|was|heeft",
    "@be|@have _4 geregeld",
    "de|een|deze|op|fiets* standaard",
    "zal|zullen|mag|mogen|kan|kunnen|straks|binnenkort ~8 elke|iedere|elk|ieder week|weekend|dag|zaterdag|\
     zondag|woensdag|avond",
];
