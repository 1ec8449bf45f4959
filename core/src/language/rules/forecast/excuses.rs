//! The same words with something else in mind.

use super::super::Group;

/// What is yet to come at this visit.
pub const THIS_AFTERNOON: Group = &[
    "@modal _6 wandelen|eten|spelen|plassen|wc|ijs|drinken|knutselen|buiten|bakken|zwemmen|lezen|\
     voetballen|opruimen|uitblazen",
    "over een|tien|vijf|vijftien|twintig|dertig _1 minuten|kwartier|halfuur|uur",
    "gauw|snel|rap|straks , |.|klaar|aan|naar|weg|achter|over|even de|het|een",
    "is|was het snel|gauw voorbij|over|stil|klaar",
    "gaan|gaat _3 alleen|zelf _3 wc|toilet|gang|glijbaan|step|fiets",
    "zelf fruit|eten|drinken|mee|pakken|doen|schenken|knippen",
    "alleen op|met|naar|in de|het|@his|een _1 gang|wc|glijbaan|bank|stoel|kamer|bed|schommel",
    "eind|einde van|in|is het|de",
    "onderweg naar|in|terug|@be|had|kwam|zong*|was",
    "op weg naar @the|huis|school|buiten|station|bus|speel*|de",
    "stap naar|richting|op de|het|voren|voor|achter*|achteren|haar|hem|@person|links|rechts",
    "het|de laatste keer|bezoek was|waren|is|op|van|had|heeft|samen|om",
    "in|aan de|het toekomst|einde van het bezoek|boek|film",
    "klaar voor de|het foto|start|bezoek|spel|overdracht|vertrek",
];

/// The same words with something else in mind.
pub const OTHER_SENSES: Group = &[
    "uitgebreid|uitbreiden|uitbreiding _2 met een|de|het|twee|drie",
    "uitgebreid _3 gesproken|ontbijt*|gegeten|uitgelegd|gekookt|verteld|stilgestaan|besproken|geknuffeld|\
     gewassen|bekeken|voorgelezen|ontbeten|lunch*|gezwaaid|gezongen|verslag|gespeeld|getekend|met|hoe|het|\
     de",
    "uitbreiding|opbouw van|voor|met|bij|op het|de|een|dit|hun|zijn|haar _1 @toy|kasteel|catan|spoor*|set|\
     tent|hut|tafel|bibliotheek|school|gebouw|dierentuin",
    "wordt|worden|werd _8 besloten|bekeken|besproken|geevalueerd|overlegd",
    "zal|zullen|wordt|worden|is|zijn|vindt op|om|plaats _4 maandag|dinsdag|woensdag|donderdag|vrijdag|\
     zaterdag|zondag|uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|\
     december",
    "gaat|gaan|mag|komt _6 naar|op|in groep|school|zwemles|kamp|voetbal|tandarts|opvang|peuterspeelzaal|\
     verlof|vakantie",
    "met|op|na|in vakantie @be|was|geweest|terug",
    "niet meer op|in|bij|mee|verder|nodig|tegen|aan|open|dan|over de|het|een|tafel|stoel",
    "niet|nooit lang|meer genoeg|stil|open|gegeten|gehuild|geslapen",
    "komen|komt|kwam er|eraan|dichterbij|aan $",
    "perspectief tekenen|van",
    "bezoeken|bezoek|begeleiding duurt|duren|begint|loopt|gaat _6 twee|uur|van|door|drie|minuten|tot|\
     anderhalf|om|op|niet|wel",
    "verwacht|verwachting _4 om|rond|half",
    "beloofde|beloofd _6 ijs*|boek|mee|verhaal|snoep|kaart*",
    "bibliotheek|winkel|zwembad|museum|speeltuin|speelzaal|zaal|school|bakker|park ~8 @change|open|dicht|\
     weer",
    "gaat|gaan|moet|mag ~4 naar @the? tandarts|kapper|dokter|huisarts|school|zwembad|feest*|dierentuin|\
     oma|opa",
    "kwam|kwamen|ging|gingen|kreeg|kregen|was|waren|had|bleef|begon|begonnen ~6 terug|weer",
];
