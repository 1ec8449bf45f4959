//! The same words with something else in mind.

use super::super::Group;

/// The sun shines and one hears sounds.
pub const SENSES: Group = &[
    "schijnt|schijnen|scheen _4 zon|maan|licht|lamp|zaklamp|zonnetje|fel",
    "zon|maan|licht|lamp|zaklamp|zonnetje _3 schijnt|schijnen|scheen|fel",
    "ik|wij|we hoorde|hoorden|heb _4 dat @the? deur|bel|bal|telefoon|auto|trein|motor|wekker|regen|glas|\
     klok|kraan|vogel*|hond|muziek|stoel|@child @child|huil*|lach*|#? viel|ging|dichtsloeg|rinkelde|\
     huilde|zong|lachte|blafte|sloeg|stopte|brak|aankwam|klonk|tikte|piepte",
    "gefluisterd|gemompeld _2 in|tegen|naar|met|door|werd samen|hun|oor|elkaar|@person",
    "fluister*|spel ~4 doorfluister*",
    "buren|vrienden|mensen|ouders|anderen|omstanders|iemand _2 zongen|zwaaiden|liepen|speelden|hebben|\
     heeft|had|zagen een|in|op|de|het|geen|samen",
    "ik|wij|we hoorde|hoorden aan @the",
    "hoorde|hoorden _3 dat ~3 deur|deurbel|bel|bal|telefoon|auto|trein|wekker|regen|glas|klok|kraan|hond|\
     muziek|stoel|alarm|brandalarm|sirene|voetstappen|klap|knal|gelach|stem|stemmen|gehuil",
    "klap|knal|geluid|dreun|gil|bons ~4 hoorde|hoorden ik|wij|we ~3",
];

/// Somebody is named after all.
pub const NAMED: Group = &[
    "er|mij|ons|is|werd _3 door @the? @person|pleeg*|oma|opa|school|@name",
    "door @the? @person|pleeg* ~4 @said",
    "zou|zouden _8 komen|terugkomen|meenemen|halen|brengen|bellen|beginnen|gaan|vertrekken|aankomen|zijn \
     _3 , .|$",
    "mij|ons|me _2 @said ~4 , @say",
    "in|volgens|uit @the? _1 mail|brief|bericht|verslag|rapport|beschikking|dossier|app|appje|schrift|\
     schriftje van",
    "door @the? @person|school|politie|ziekenhuis|huisarts _4 @said",
    "@said door @the? @person|@worker|school",
    "van|via @the? @person|@worker|school|huisarts|@name _8 gehoord|begrepen|vernomen",
    "ik|wij|we hoorde|hoorden|hoor van @the? @person|school|@name",
    "hoorde|hoorden|begreep|vernam ik|wij|we van @the? @person|@name",
    "aan|tegen|met @the? @person|ouders|@adult _6 @said",
    "@said aan|tegen|met @the? @person|@worker",
    "is|was|werd|zijn|waren _6 verteld|gezegd|gemeld|besproken|genoemd aan|tegen|met|door|bij|wie|wat",
    "is|werd|was|zijn door",
    "berichten|bericht|informatie|melding van @the? @person|school|@worker",
    "er werd|is|wordt _6 gesproken|gepraat|genoemd|gehoord|gedacht|aangegeven",
    "verhaal|verhalen over|van _4 @name|prins*|draak|beer|heks|dieren|school|vakantie|de|het|een",
    "er|werd|is|was _3 niets|niks|niet|weinig|veel|druk _3 gezegd|gesproken|gepraat|verteld",
];

/// Stories told, people in the park, what is known to all.
pub const OTHER_SENSES: Group = &[
    "bekend|bekende liedje|lied|spel|boek|gezicht|route|melodie",
    "bekend dat|om _4 afspraak",
    "anoniem|anonieme *",
    "iemand|mensen|anderen had|hadden|hebben|heeft een|de|het|zijn",
    "er was|waren|is|zijn _2 sprake|melding",
    "ouders hebben|had|zeiden|vertelden|zeggen|vertellen|zagen|noemden|spreken",
    "er|toen|daarna werd|wordt over gesproken|gepraat",
    "naar het verhaal",
    "praatjes met|over",
    "ik|wij|we heb|hebben _8 gelezen",
    "bekend bij|met|was|als",
];
