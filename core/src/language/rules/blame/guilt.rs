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
    "op rekening van @the? @adult",
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
    "op het|@his conto van|te|schrijven",
    "met dank aan @the? @adult zat|stond|moest|ging|was|kwam|begon|is|kon|werd|zitten|moesten",
];

/// "Het komt door vader", "dankzij het getreuzel van moeder".
pub const BECAUSE_OF: Group = &[
    "^ door|dankzij|vanwege @the? @adult kwam|ging|moest|moesten|kon|liep|begon|duurde|was|waren",
    "komt|kwam|kwamen|ontstond|mislukte|misliep _4 door|vanwege @the? @adult",
    "komt|kwam|kwamen _4 door|vanwege hem|haar $",
    "komt|kwam|kwamen|ontstond|mislukte|misliep|liep _4 door|vanwege @the _2 van @the? @adult",
    "ligt|lag _2 aan|bij @the houding|gedrag|opvoeding|aanpak|fout|fouten|gezeur van @the? @adult",
    "ligt|lag|gelegen _2 aan @the? @adult|@name|hem|haar _1 $|dat|,|en|zelf",
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
    "door niet|nooit|geen|weer|steeds|eerder ~10 te ~6 @parent|hij|zij|@name",
    "omdat|doordat|want @the? @adult|hij|zij|@name _4 niet|niets|nooit|weer|weigert|weigerde _2 ingreep|\
     ingrijpt|oplette|oplet|luisterde|luistert|nadacht|meewerkte|meewerkt|voorbereid*|omkeek|opgelet|\
     geluisterd|nadenkt|vergat|vergeten",
    "als @the? @adult ~8 , was|had|hadden|waren|zou ~8 niet|wel|anders|gewoon",
    "als @adult|hij|zij|@name _2 beter|maar|gewoon|eerder|wel _6 had|was",
    "had @the? @adult|hij|zij|@name nou|maar|gewoon|beter|eerder",
    "zonder @the? @adult was|had|zou|waren",
    "de fout van @the? @adult",
    "eigen fout|stomme|domheid|slordigheid",
    "door|dankzij|vanwege @the late|slechte|trage|slordige|onhandige|te # van @the? @adult",
    "@adult is|was _2 oorzaak|aanleiding|aanstichter van",
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
    "trekt|trok|trekken|trokken _2 handen _4 af",
    "schuift|schoof|schuiven|schoven _4 schuld|verantwoordelijkheid|taken|zorg _3 af",
    "afgeschoven|afschuift",
    "niet|nauwelijks|amper in staat|bereid|capabel|geschikt _5 om|tot",
    "niet bereid|capabel",
    "niet|nooit onder controle",
    "als ouder|vader|moeder _8 tekort|faalt|onvoldoende",
    "de mist|fout in",
    "plank mis|misgeslagen",
];

/// Words that judge.
pub const DISGRACE: Group = &[
    "respectloos|respectloze|onbehoorlijk*|onfatsoen*|onverantwoord*|onacceptabel*|ongepast*|schandalig*|\
     schandelijk*|stuitend|ontoelaatbaar|verwaarloos*|verwaarloz*|onvergeeflijk*|schrijnend|bedroevend|\
     beschamend|onbegrijpelijk|onbezonnen|roekeloos|roekeloze|ondoordacht*|tactloos|tactloze|ondermaats*|\
     onzorgvuldig*|onattent|loslippig*|misplaatst*|onaanvaardbaar|nonchalant*|ondankbaar|schandvlek|\
     schande|belachelijk|onnadenkend*|onredelijk*|onhebbelijk*|onbeleefd*|hardleers|onverschilligheid|\
     onvergeeflijk",
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
    "slordig|dom|egoistisch|onverstandig|onhandig|laf|flauw|slap|zwak|oneerlijk|onaardig|gemeen|\
     gemakzuchtig|nalatig van @the? @adult|hem|haar|ze",
];

/// What was spoilt, and for whom.
pub const SPOILT: Group = &[
    "verpest*|verknal*|verknoei*|verziekt*|verziekte|verstierd|versjteer*|verbrod*|verkloot*|ruineer*|\
     geruineerd|bedierf|bedierven|vergald|vergalt|vergalde|verknalt|verstoort|verstoorde|verstoorden",
    "bederft|bedorven sfeer|middag|bezoek|de|het",
    "maakt|maakte|maken ~6 kapot|onmogelijk|moeilijk|moeilijker|zuur|zwaar|onrustig|lastig",
    "roet in het eten",
    "gooit|gooide|strooit|strooide _4 roet|olie|eten|zand",
    "olie op het vuur",
    "steekt|stak _3 stokje voor|ervoor",
    "steekt|stak _3 spaak|spaken",
    "ten koste van",
    "de dupe",
    "moet|moest|moeten het|@person _2 ontgelden|boeten|bekopen",
    "naar de knoppen|vaantjes|bliksem|filistijnen",
    "in het honderd",
    "in duigen",
    "puinhoop|zootje|janboel van",
    "potje van maakt|gemaakt|maken|te",
    "@adult|zij|hij|@name maakt|maakte er _3 potje|puinhoop|zootje|rommeltje|chaos|bende|drama",
    "jaagt|joeg|jagen ~4 de gordijnen",
    "bloed onder de nagels",
];
