//! What befell the family and each of them.

use super::super::Group;

/// Birth, babyhood, the youth of a parent.
pub const BIRTH_AND_YOUTH: Group = &[
    "voor|na|sinds de komst|geboorte van @name|@child|het|de",
    "toen @they|de|het _2 @few was|waren|werd|werden",
    "als kind|baby|peuter|kleuter|tiener|puber|meisje|jongen @be|@have|kreeg|woonde|zat|leerde|zag|at|\
     sliep|huilde",
    "in @his|haar eigen? jeugd|kinderjaren|jonge",
    "toen @they|de|het _3 baby|klein|jong|peuter|kleuter|dreumes|pasgeboren|geboren|jonger|jaar|\
     maanden _2 was|waren|werd|werden",
    "jeugd !*bescherm*|*zorg*|*hulp*|*team*|van|was|heeft|had|is|in",
    "@his|eigen|moeilijke|zware|slechte|in|onveilige _1 jeugd",
    "groeide|groeiden|groeit|opgegroeid|opgroei* _8 op",
    "opgegroeid",
    "erkend|erkende|erkenning _3 kind*|zoon|dochter|@name|pas",
    "levensjaren|levensjaar|kinderjaren|babyjaren|peuterjaren",
    "eerste _2 levensjaren|levensmaanden|jaren",
];

/// Violence, prison, illness and help of earlier years.
pub const HARM: Group = &[
    "getuige waren|geweest",
    "getuige _2 van ~4 geweld|ruzie*|mishandeling|vechtpartij*",
    "verhuisd|verhuisde|verhuisden ~5 jaar|jaren",
    "@few keer|maal verhuisd|opgenomen|gescheiden|uithuisgeplaatst",
    "opgenomen geweest|was",
    "was|waren|is|geweest ~6 destijds|toen|vroeger? ~2 werkloos|dakloos|failliet|opgenomen|veroordeeld|\
     opgepakt|gearresteerd",
    "veroordeeld|gearresteerd|opgepakt|vrijgelaten|vrijgesproken|aangifte|celstraf|taakstraf|straatverbod|\
     contactverbod|huisverbod",
    "tijdelijk|eerder|destijds in|bij een|de|het _1 pleeggezin|opvang|instelling|internaat|kliniek|\
     crisisopvang",
    "vechtpartij*|mishandelingen|drankmisbruik|drugsverleden|faillissement|miskraam|postnatale",
    "bedroog|mishandelde|bedreigde @parent",
    "omgangsstrijd|alimentatiestrijd|kort-geding",
    "overleed|gestorven|stierf|stierven",
    "pestverleden|strafblad|justitie*",
];

/// What lies behind them.
pub const HISTORY: Group = &[
    "@have _6 achter de rug",
    "met een verleden|geschiedenis",
    "zware|moeilijke|roerige|turbulente|nare|donkere|lastige jaren|tijd|periode|jeugd|start|voorgeschiedenis",
    "voor|voordat|toen _2 @name|@child|hij|zij|ze geboren",
    "toen @they|de|het _2 een|twee|drie|vier|vijf|zes|zeven|acht was|waren",
    "liet|lieten ~3 sporen|littekens|trauma* na",
    "sporen|littekens|wonden nagelaten|na",
    "veel|genoeg|heel|erg gebeurd|voorgevallen|meegemaakt",
    "er is _6 veel|genoeg|heel _3 gebeurd|voorgevallen|misgegaan",
    "sinds jaar en dag",
    "was|waren @few ~4 toen @adult|de|zij|hun",
    "*geschiedenis",
    "een|lange|het|hun verleden|geschiedenis van|met|is|vol",
    "meegemaakt|doorgemaakt|doorstaan|verstoten",
    "ligt|lag|liggen|lagen _2 achter hen|hem|haar|hun|ons",
    "ligt|lag|liggen|lagen _3 in het verleden",
    "*verleden",
    "vorig|verleden jaar",
];
