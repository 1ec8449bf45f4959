//! The same words with something else in mind.

use super::super::Group;

/// What is like something, and pretending.
pub const LIKENESS: Group = &[
    "deed|deden|doet|doen _4 of|alsof",
    "zei|zeiden|vertelde|vroeg|riep ~6 ik denk",
    "ziet|zag|zagen er ~4 uit als @the|een|op",
    "klonk|klonken|klinkt @the|als|uit|door|muziek|een",
    "het|dat|dit mogelijk",
    "lijkt|lijken|leek|leken _6 op een|de|het|elkaar|hem|die|dat|dit|haar|mij|zichzelf|@name|@adult|papa|\
     mama",
    "lijkt|lijken|leek|leken _4 op zijn|haar|hun|z'n|een !gemak|hoede|plaats|plek|qui-vive",
    "op _8 leek|leken|lijkt|lijken|lijkend",
    "waar|indien|zo|als|is|niet|weer|was|werd|zoveel|wanneer|wordt|best|meest|mede|blijft|bleek|blijkt _2 \
     mogelijk",
    "zo _3 mogelijk",
    "mogelijk om|te|is|was|maakt|maakte|gemaakt|maken|werd|wordt",
    "mogelijkheid om|tot|van|voor",
    "@the|geen|andere mogelijkheid",
    "deed|deden|doet|doen|spelen|speelde|speelden|gedaan|doend _5 alsof|of",
    "keek|keken _3 of er|de|het|iedereen",
    "denken|deed aan",
    "voor zover afgesproken|gepland|mogelijk",
];

/// What can be done.
pub const POSSIBLE: Group = &["eventueel|eventuele vragen|wijzigingen|bijzonderheden|foto*|zaal"];

/// Fast, pointing and other senses.
pub const FIXED: Group = &[
    "zat|zit|zaten|zitten|stond|lag|klem _2 vast en|,|$|aan|in|met",
    "@thing|rits ~3 vast",
    "wijzer*|wegwijzer*|pijl*|hij|zij|ze|@name|@adult _2 wees|wijst|wezen|wijzen ~3 op|naar",
    "wees|wijst|wezen|wijzen _3 op @few|het|de|een|zijn|haar",
    "zou|zouden ~6 om @few|#? uur|over ~4 komen|beginnen|terugkomen|brengen|halen|vertrekken",
    "zou|zouden ~6 terugkomen|meenemen|ophalen|bellen|vertrekken|aankomen",
    "moest|moesten ~6 aan|om|mee hebben",
    "heeft|hebben|had verband om|op",
    "vaste|vast aantal|bedrag",
    "een beetje water|zout|verf|melk|suiker|zand|lijm",
    "zat|zit|lag|zaten|stond vast in|aan|op|tussen|achter|met",
    "houd*|hield*|pak*|zat|zit|zitten|bond|maak*|vastgemaakt|klik*|greep|grepen|zet*|knoop*|plak* _6 vast",
    "vast fruit|voedsel|eten|onderdeel|moment|ritueel|tijdstip|plekje",
    "ergens heen|naartoe|anders|koffie|eten|zitten",
    "kwam|komt|kwamen|komen _5 over de|het|een",
    "wees|wijst|wezen|wijzen|wezen _3 op een|de|het|zijn|haar",
    "ik|wij vond|vind _3 op|in|onder|terug|achter|bij",
    "zou|zouden|zullen|zal _8 om @year",
    "moest|moesten _3 zijn|hebben",
    "zoals te verwachten",
];
