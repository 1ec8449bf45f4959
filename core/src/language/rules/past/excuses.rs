//! The same words with something else in mind.

use super::super::Group;

/// Toys come apart, and hair and ground are parted.
pub const PARTINGS: Group = &[
    "scheiding tussen|van ~4 veld|grasveld|pad|vak*|kamer*|baan|banen|water|gang|afval|perk|terras|\
     fietspad|zones|weide",
    "scheiding ~5 lint|hek|lijn|haag|krijt|touw|muur*|gemarkeerd|heg|gordijn",
    "@toy|tent|hut|kasteel|stoel|fiets|brug ~5 uit elkaar",
    "haalde|haalden|trok|trokken|schroefde|nam|namen ~5 uit elkaar",
    "rechte scheiding",
    "scheiding in _2 haar",
    "met _4 scheiding in|van",
    "scheiding tussen _3 kamer*|keuken|speel*|tafel|gang|vak*|veld*|bad*",
    "*scheidingswand|*scheidingslijn|afvalscheiding|scheidingswand|afval* scheid*",
    "uit elkaar gehaald|halen|haalde|haalden|nam|genomen|viel|vielen|valt|gevallen|schroefde|trok|legde",
    "toren|puzzel|lego|kasteel|trein|ketting|speelgoed|brug|cake|koek|blok*|tent|hut ~6 uit elkaar",
    "gescheiden afval|inzamelen|vakken|bak*|houden|gehouden|toiletten|kleedkamers",
    "afvalscheiding|haarscheiding",
    "gaat|gaan|wil|zal ~3 trouwen|scheiden",
    "huis uit moet|moeten",
    "scheiding tussen de|het|een !@adult|partners|twee|beide|exen #",
    "scheiding tussen de? twee|beide !@adult|partners|mensen|echtgenoten #",
    "papier|afval|glas|plastic|was|vakken ~5 gescheiden|scheiden",
];

/// Weddings, deaths and prisons of dolls, pets and games.
pub const PLAYED: Group = &[
    "speelde|speelden|spel ~8 trouw*|bruiloft|gevangenis|politie",
    "trouwjurk|trouwkoets van|voor @the? *pop*",
    "trouwdag|bruiloft|trouwerij van opa|oma|tante|oom|de|zijn|haar|hun",
    "geschiedenis|verleden|jaren|jaar _4 boek*|les|museum|kasteel",
    "trouwde|trouwden|getrouwd|gestorven|overleden _5 pop*|prins*|koning*|sprookje|spel|huisdier|hamster|\
     cavia|konijn|goudvis|vogel*|hond|kat|poes",
    "pop*|prins*|koning*|sprookje|barbie*|hamster|cavia|konijn|goudvis|hond|kat|poes|vis ~8 trouw*|\
     getrouwd|overleden|gestorven|stierf|overleed",
    "op het politiebureau",
    "politie* spel*|auto*|pet|pak",
    "gevangenis in|van|uit|toren|op|ganzenbord|monopoly|lego",
    "geboorte|geboren lam*|kalf*|kitten*|veulen|pup*|kuiken*|geitje|dier*|jonge",
    "lam*|kalf|kitten*|veulen|pup*|kuiken*|dieren ~6 geboorte|geboren",
    "in de tijd van ridders|dinosaur*|de",
    "liedje|lied|muziek ~3 jeugd",
];

/// Earlier on the same day, at this visit, of this trajectory.
pub const TODAY: Group = &[
    "langer|lange _2 tijd zat*|keek|keken|bleef|bleven|stil|speelden|zaten|stond*",
    "jaar|jaren oud",
    "toen ~3 klein*|jong*|twee|drie|vier puzzel*|stuk*|blok*|koek*",
    "toen|ook in|op de|het",
    "*er|vroeger|later|eerder dan",
    "uur|minuten|kwartier|iets|wat|wat|halfuur|dag vroeger",
    "vroeger _1 dan|op|opgehaald|klaar|weg",
    "heel vroeger",
    "honderd|duizend|miljoen|honderden|duizenden|tweehonderd|vijftig jaar|jaren geleden",
    "verleden week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|tijd",
    "maand|maanden|weken geleden _8 afspraak",
    "blijft|bleef al? langer|lang",
    "langer|lang dan|duurde|op",
    "al lang|langer klaar|buiten|op|wachten|aan",
    "een tijd|tijdje geleden|met",
    "in de tijd die",
    "als baby|kind ,|verkleed",
    "toen @they|de|het _5 klaar|binnen*|buiten|kwam|viel|ging|liep|huilde|gooide|twee keer|rondjes",
    "toen _3 nog een|twee|drie keer|rondje|boek",
    "toen _3 nog _1 samen een|in|op|naar",
    "toen ook|nog|was het|de|hij|zij|er|vier|klaar",
    "opname van|met|gemaakt|telefoon",
    "voor het vertrek",
    "na|voor het vertrek van|uit|om",
    "sinds|na|voor de|het verhuizing van de|naar",
    "tijd met van|voor|een|de begeleider|het",
    "weg* lang",
    "geboorte*kaart*|geboortedatum|geboorteplaats|geboorteakte|geboortekaartje",
    "langdurig ziek|verlof",
    "@toy|speelgoed|foto|foto's|doos ~3 van vroeger",
    "foto|foto's|filmpje|tekening ~3 van|uit toen|vroeger|@his",
    "liedje|lied|spel|boek|recept|verhaal|muziek _2 uit|van|over @his",
];
