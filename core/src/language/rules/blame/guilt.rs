//! Saying who is to blame, and for what.

use super::super::Group;

/// Guilt by its name.
pub const GUILT: Group = &[
    "*schuld|schuld|schuldig|schuldige|schuldvraag|boosdoener|zondebok",
    "toedoen|verwijt*|verweten|kwalijk|verwijtbaar|nalatig*|*laksheid|laks|lakse|onwil*|gemakzucht*|\
     aanstichter|debet",
    "te wijten",
    "toe te schrijven aan",
    "op @his|@adult? conto|geweten|kerfstok",
    "schrijft|schuift|komt|komen ~6 op @his|het|de rekening|bord van?",
    "te @the? @adult|@name wijten",
    "te danken aan|hebben|heeft",
    "@adult|hem|haar|moeder te danken|wijten|verwijten",
    "zichzelf _1 danken|wijten|verwijten",
    "aan zichzelf te danken",
    "aan @the? @adult|hem|haar te wijten|danken|verwijten",
    "neemt|nam|nemen _4 kwalijk",
    "de|grote|hoofd veroorzaker|oorzaak _3 @adult",
    "@adult|hij|zij|@name ~8 veroorzaakt|veroorzaakte|aangericht|aangedaan|uitgelokt",
    "veroorzaakt|veroorzaakte|aangericht door @the? @adult",
    "oorzaak _4 ligt|lag|is|was _2 bij? @the? @adult",
    "geeft|gaf _4 de schuld",
    "te pas|laste gelegd|leggen",
    "aan te rekenen|wrijven",
    "aangerekend|aangewreven",
];

/// "Het komt door vader", "dankzij het getreuzel van moeder".
pub const BECAUSE_OF: Group = &[
    "door|dankzij|vanwege @the? @adult was|is|kwam|ging|moest|kon|liep|begon|zijn|waren|werd|duurde",
    "komt|kwam|kwamen|ontstond|mislukte|misliep|liep _4 door|vanwege @the? @adult|hem|haar",
    "komt|kwam|kwamen|ontstond|mislukte|misliep|liep|ligt|lag|zit|zat _4 door|aan|vanwege|bij @the _2 van \
     @the? @adult",
    "ligt|lag|lagen|liggen|gelegen _4 aan @the? @adult|@name|hem|haar",
    "dankzij|door|vanwege|wegens @his|@the|al? _2 gedrag|houding|opmerking*|gezeur|geruzie|gedram|gedoe|\
     fout|fouten|schuld|gebrek|koppigheid|egoisme|gestook|getreuzel|slordigheid|onhandigheid|luiheid|\
     desinteresse|keuzes|optreden|geschreeuw|gemopper|woede-uitbarsting|onkunde|gejaag|gehaast|getouwtrek|\
     gestook|smoes*|leugens|gedrein|bemoeizucht|onachtzaamheid|nonchalance|laksheid|nalatigheid|\
     vergeetachtigheid|gemanipuleer|onwil|weigering|afwezigheid|traagheid|ongeduld|eigenwijsheid|strijd \
     van @the? @adult|@name",
    "dankzij|door|vanwege|wegens|met @his|vaders|moeders|papa's|mama's eeuwige|constante? gedrag|houding|\
     gezeur|geruzie|gedram|gedoe|koppigheid|egoisme|gestook|getreuzel|slordigheid|geschreeuw|gemopper|\
     keuzes|onkunde|gehaast|fout|smoes*|leugens|bemoeizucht|nonchalance|onwil|luiheid|weigering|ongeduld|\
     gemanipuleer|geklaag|gemor",
    "gezeur|gezanik|gedram|gestook|gekonkel|getreuzel|gemanipuleer|gepush|gezeik van",
    "dankzij @the? @adult",
    "door niet|nooit|geen|weer|steeds|eerder ~10 te ~6 @parent|hij|zij|@name",
    "omdat|doordat|want @the? @adult|hij|zij|@name _4 niet|niets|nooit|weer|weigert|weigerde _2 ingreep|\
     ingrijpt|oplette|oplet|luisterde|luistert|nadacht|meewerkte|meewerkt|voorbereid*|omkeek|opgelet|\
     geluisterd|nadenkt|vergat|vergeten",
    "gemist door|omdat @adult",
    "als|wanneer @the? @adult|hij|zij|@name ~8 had|hadden",
    "als @adult|hij|zij|@name _2 beter|maar|gewoon|eerder|wel _6 had|was",
    "had @the? @adult|hij|zij|@name nou|maar|gewoon|beter|eerder",
    "zonder @the? @adult was|had|zou|waren",
    "fout van @the? @person",
    "@his|eigen fout|stomme|domheid|slordigheid",
];

/// What one ought to have done.
pub const SHOULD_HAVE: Group = &[
    "@adult|hij|zij|ze|@name had|hadden|zou|zouden ~6 beter|moeten ~4 moeten|kunnen|weten|opletten|\
     nadenken|inschatten",
    "had|hadden _8 moeten|horen|dienen|mogen *en",
    "had|hadden _8 kunnen|mogen|moeten _2 weten|opletten|ingrijpen|zorgen|bellen|begrijpen|letten|\
     voorkomen|bedenken|nadenken|zwijgen|wachten|troosten|snappen|plannen|regelen|inschatten|laten|\
     verwachten|inlichten|waarschuwen",
    "had|hadden _6 weten|opletten|ingrijpen|zorgen|bellen|begrijpen|letten|voorkomen|bedenken|nadenken|\
     troosten moeten|kunnen",
    "had|hadden _4 nooit|niet _3 mogen|moeten|hoeven",
    "had voorkomen kunnen",
    "van @adult|@the|zo'n _4 mag|mocht|kan|zou _2 verwacht*|verlangd",
    "mag|mocht je|men _6 verwachten",
    "een|elke|iedere goede|echte|verantwoordelijke|beetje|normale|betrokken|liefhebbende @parent had|zou|\
     doet|laat|neemt|hoort|weet|komt|belt",
    "zou @the? @person ~4 sieren|passen",
    "had|hadden @the? @adult ~6 kunnen|moeten",
    "waarom kan|moet|doet|komt|laat|heeft|is|zegt|let @the? @adult",
    "het is|was toch|immers @his",
    "kan|kon er _3 niet|geen toe|moeite|af",
    "te verwachten|voorspelbaar van @the? @adult",
    "@parent had|hadden ~8 kunnen|moeten *en",
    "er zelf naar gemaakt",
    "zelf naar gemaakt",
    "wat had @parent ~4 verwacht",
    "kan|kon het _2 niet laten|opbrengen _1 om?",
];

/// What becomes of responsibility and duty.
pub const RESPONSIBLE: Group = &[
    "neemt|nam|nemen|draagt|droeg|pakt|pakte|toont|voelt ~8 verantwoordelijkheid|verantwoording _4 niet|\
     geen|nooit",
    "@not|weinig _3 verantwoordelijkheid|verantwoording|verantwoordelijkheidsgevoel|\
     verantwoordelijkheidsbesef",
    "ontloopt|ontliep|ontlopen|schuift|schoof|loopt|liep|vlucht|ontduikt|verzaak* _6 verantwoordelijkheid|\
     verantwoording|plicht*|taken",
    "verzaakt|verzaakte|verzaken|faalt|faalde|faalden|gefaald|falen|tekortgeschoten|tekortschiet*|\
     blundert|blunderde|flater",
    "schiet|schoot|schieten|schoten _5 tekort|te",
    "te kort gedaan|geschoten|schieten",
    "@his plicht*|opvoedtaak|ouderrol|ouderschap niet|onvoldoende|verzaakt|verzaakte",
    "verantwoordelijk|aansprakelijk voor",
    "verantwoordelijk|aansprakelijk is|was",
    "trekt|trok|trekken|trokken _4 handen|hand _4 af|vanaf|ervan",
    "handen|hand in|van onschuld|af|ervan",
    "@his|zijn|haar rol niet|onvoldoende",
    "schuift|schoof|schuiven|schoven ~5 af op",
    "afgeschoven|afschuift",
    "laat|liet _5 over|na aan @the? begeleider|anderen|oma|opa|ander",
    "niet|nauwelijks|amper in staat|bereid|capabel|geschikt _5 om|tot",
    "niet bereid|capabel",
    "niet|nooit onder controle",
    "als ouder|vader|moeder _8 mist|fout|tekort|faalt|niet|onvoldoende",
    "de mist|fout in",
    "slaat|sloeg _3 de plank",
    "plank mis|misgeslagen",
];

/// Words that judge.
pub const DISGRACE: Group = &[
    "respectloos|respectloze|onbehoorlijk*|onfatsoen*|onverantwoord*|onacceptabel*|ongepast*|schandalig*|\
     schandelijk*|stuitend|ontoelaatbaar|verwaarloos*|verwaarloz*|onvergeeflijk*|schrijnend|bedroevend|\
     beschamend|onbegrijpelijk|onbezonnen|roekeloos|roekeloze|slordige|ondoordacht*|tactloos|tactloze|\
     kwetsend|kwetsende|ondermaats*|onzorgvuldig*|onattent|loslippig*|misplaatst*|onaanvaardbaar|\
     ongehoord|ongelooflijk|ongelofelijk|nonchalant*|ondankbaar|schandvlek|schande|belachelijk|\
     onnadenkend*|onredelijk*|onhebbelijk*|onbeleefd*|hardleers|onverschilligheid|onvergeeflijk",
    "te gek voor woorden",
    "onder de maat",
    "beneden alle peil",
    "laat|liet|laten te wensen over",
    "te wensen over",
    "kwalijke|trieste zaak|vertoning",
    "slechte|verkeerde voorbeeld",
    "geeft|gaf|geven _4 het slechte voorbeeld",
    "gebrek aan inzet|interesse|respect|betrokkenheid|medewerking|toezicht",
    "gebrekkige|ondermaatse|slordige|slechte voorbereiding|inzet|zorg|verzorging",
    "slecht|beroerd|matig|niet|nauwelijks|amper|onvoldoende voorbereid",
    "toont|toonde|tonen|heeft|had ~4 geen|weinig|nul ~3 respect|begrip|belangstelling|inzet|betrokkenheid|\
     wil",
    "te lui|laks|beroerd|dom|bot|egoistisch|makkelijk|gemakzuchtig|slap om|voor",
    "oneerlijk|onterecht",
];

/// What was spoilt, and for whom.
pub const SPOILT: Group = &[
    "verpest*|verknal*|verknoei*|verziekt*|verziekte|verstierd|versjteer*|verbrod*|verkloot*|ruineer*|\
     geruineerd|bedierf|bedierven|vergald|vergalt|vergalde|verknalt|verstoort|verstoorde|verstoorden",
    "bederft|bedorven sfeer|middag|bezoek|de|het",
    "maakt|maakte|maken ~6 kapot|onmogelijk|moeilijk|moeilijker|zuur|zwaar|onrustig|lastig",
    "roet in het eten",
    "gooit|gooide|strooit|strooide _4 roet|olie|eten|zand",
    "olie op het",
    "steekt|stak _5 stokje|spaak|spaken",
    "ten koste van",
    "de dupe",
    "de rekening betaalt|betalen",
    "moet|moest|moeten het|@person _2 ontgelden|boeten|bekopen",
    "naar de maan|knoppen|vaantjes|bliksem|filistijnen",
    "in het|de honderd|water|duigen|soep",
    "liep|loopt|gelopen uit de hand",
    "uit de hand gelopen|liep|loopt",
    "puinhoop|zootje|janboel van",
    "potje van maakt|gemaakt|maken|te",
    "@adult|zij|hij|@name maakt|maakte er _3 potje|puinhoop|zootje|rommeltje|chaos|bende|drama|toneel|circus",
    "jaagt|joeg|jagen ~4 weg|gordijnen",
    "bloed onder",
];
