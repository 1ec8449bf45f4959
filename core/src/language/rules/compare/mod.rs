//! Holding one parent or one home against the other: "beter dan bij moeder", "anders dan thuis".

mod excuses;

use super::{Group, Rule};
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "compare",
    name: Words::new("Ouders vergelijken", "Comparing parents"),
    wrong: Words::new(
        "Dit vergelijkt de ouders of hun huizen. Beide ouders lezen dit verslag.",
        "This compares the parents or their homes. Both parents read this report.",
    ),
    question: Words::new(
        "Wat deed deze ouder of dit kind vandaag? Laat de vergelijking weg.",
        "What did this parent or this child do today? Leave the comparison out.",
    ),
    method: None,
    interprets: false,
    yields_to: &[],
    flags: &[THAN, NOT_THE_OTHER, BEST_OF_TWO, AS_GOOD],
    excuses: &[excuses::MEASURED, excuses::BEFORE, excuses::PLACES],
    elsewhere: &[
        "memory|ganzenbord|kwartet|schaken|dammen|kegelen|bowlen|bowling|hinkelen|tafeltennis|sjoelen|\
         sjoelbak|mens-erger-je-niet|uno|minigolf|wedstrijd*|hardlopen",
    ],
    flagged: &[
        "Bij vader gaat het beter dan bij moeder.",
        "Bij moeder is Sam drukker.",
        "In tegenstelling tot vader troostte moeder hem.",
        "Moeder kan dat wel, vader niet.",
        "Sam was rustig, anders dan thuis.",
        "Vader heeft meer geduld dan moeder.",
        "Sam riep iets, gedrag dat je bij vader niet ziet.",
        "Thuis eet zij wel groente, hier niet.",
        "Dat doet moeder een stuk beter.",
    ],
    fine: &[
        "Sam was drukker dan bij het vorige bezoek.",
        "De ene toren was hoger dan de andere.",
        "Het bezoek begon later dan afgesproken.",
        "Sam sprong verder dan vader.",
        "Jip mat met een lint dat vader langer is dan opa.",
        "Moeder was eerder dan vader bij de ingang.",
        "Na een vraag van moeder sprak Sam harder.",
        "Sam gaf eerst vader en dan moeder een hand.",
    ],
};

/// More, better, otherwise than the other.
const THAN: Group = &[
    "een stuk|tikje|veel|heel|slag|flink|stukken *er|beter|meer|minder|vaker $",
    "@parent is|was|doet|kan|pakt|kookt|reageert _4 een|veel|stukken _1 stuk|slag|tikje *er|beter|\
     stabieler|handiger",
    "doet|kan|pakt|lukt _3 @parent _3 een|veel|stukken _1 stuk|slag|tikje beter|handiger|sneller",
    "*er|beter|meer|minder|liever|vaker|eerder _8 dan _2 @parent|ex|thuis",
    "anders dan @the? @parent|ex|thuis",
    "dan die|dat|deze van|bij @the? _1 @adult|hem|haar",
    "dan @parent _2 dat? doet|kan|deed|kon|is|heeft|had",
    "beter|rustiger|vrolijker|drukker|slechter|fijner|gezelliger|veiliger|gelukkiger|vaker bij|met|voor \
     @the? @adult",
    "thuis? bij @adult doet|heeft|is|gedraagt|eet|slaapt|luistert|speelt ~5 nooit|niet|wel|anders|altijd",
    "*er|beter|meer|minder|liever|vaker|anders|eerder|drukker|rustiger|best|evenveel|zoveel _6 dan _1 bij|\
     met|door|tegen|van|in? @the? _1 @adult|thuis|ex",
    "*er|beter|meer|minder|liever|vaker|anders ~8 dan bij|met|tegen|van|voor|naar? _1 @adult|thuis",
    "dan bij|met|tegen|naar|van|voor|in @the? _1 @adult",
    "dan @the? _2 @adult|@name _3 kan|kon|is|was|doet|deed|heeft|had|biedt|bood|geeft|gaf|ooit|gewend|\
     laat|lukt",
    "dan hun|zijn|haar _2 eigen @adult",
    "dan @the andere|eigen|biologische ouder|@adult|huis|kant|gezin|partij",
    "dan die|dat|degene van @the? @adult|hem|haar",
    "dan thuis|daar",
    "dan hij|zij dat? _2 bij|thuis|van _2 @adult|gewend",
    "anders bij|in|op _2 @adult",
    "bij @the? _1 @adult|thuis is|was|gaat|ging|doet|eet|at|slaapt|sliep|luistert|speelt|speelde|zit|\
     praat|mag|heeft|krijgt|kan|gedraagt|blijft|voelt _5 @more|anders|wel",
    "met|tegen @the? @adult is|gaat|doet|luistert|speelt|praat|lacht|knuffelt @they _3 @more|anders",
    "^ waar|terwijl|hoewel @the? _2 @parent ~12 @parent ~8 niet|lege|geen|alleen|nauwelijks|wel|amper|\
     juist|slechts|enkel|nooit|meteen|altijd|telkens|vooral|veel|erg|@more",
    "de *ste|beste|betere|*ere|strengste|leukste|liefste _3 van @the? _2 twee|ouders|tweeen|beiden|beide|\
     stel",
    "de|een|het betere|beste|leukere|strengere|rustigere|geschiktere|warmere|slechtste|slechtere|\
     stabielere|veiligere|fijnere|liefste|verstandigste|makkelijkste|meest _2 ouder|opvoeder|@parent|huis|\
     plek|thuis",
    "beter|slechter|goed af|uit bij|dan",
    "beter|veiliger|geliefder|gelukkiger|fijner bij @adult",
    "meer|minder|beter|liever|eerder band|hechter|gehecht|vertrouwd|verbonden|gericht _3 bij|met|aan|dan|\
     op @adult",
    "een stuk|tikje|veel|heel|slag|flink|stukken *er|beter|meer|minder|vaker bij|met|dan @adult|thuis",
    "@adult is|was|doet|kan|pakt|kookt|reageert|luistert|troost|praat|speelt _5 *er dan|als @the? @adult|\
     @name|zij|hij|haar|hem|ex|die",
    "*er|beter|meer|minder _2 dan @the? @parent|ex|@adult !van _1 #",
    "meer|minder|beter structuur|rust|regels|aandacht|liefde|geduld|warmte|duidelijkheid|grenzen ~8 dan",
    "bij @adult|thuis krijgt|is|heeft|mag|kan ~8 dan|meer|minder|wel|beter",
    "*er dan hij|zij|haar|hem _2 zelf? kan|doet|is|ooit",
    "na een|het weekend|verblijf|week bij @adult ~8 dan|*er",
];

/// One does, the other does not.
const NOT_THE_OTHER: Group = &[
    "thuis|hier|daar|bij @the? ~8 wel ~6 , hier|daar|thuis|bij ~4 niet|nooit|amper|minder|nauwelijks",
    "thuis|hier|bij @the? ~8 niet|nooit|geen ~6 , hier|thuis|daar|bij ~4 wel",
    "thuis|hier ~4 wel ~8 , maar? hier|thuis|daar ~2 niet",
    "@parent ~10 , @the? @parent niet|nooit|wel|amper|nauwelijks|nauwelijks $",
    "bij @the? @adult|thuis ~4 zie|ziet|merk|zien|hoor je|men|we ~3 niet|nooit|wel|ook",
    "dat je bij @the? @adult ~3 niet|nooit|wel",
    "bij @the? @adult _2 thuis? niet|nooit|wel|zelden|amper ziet|zien|gebeurt|voorkomt|ziet|hoort|merkt|\
     mag|heeft|doet|lukt",
    "bij @the? _2 @adult|mama|papa is|doet|heeft|was|eet|slaapt|luistert|gedraagt|speelt|zit|gaat @they \
     ~4 nooit|niet|wel|anders|altijd|meer",
    "zo|even # is|doet|was|kan|reageert|gedraagt @they _2 bij @the? @adult|thuis ~3 niet|nooit|amper",
    "die|dat @they _2 bij @adult _2 mist|miste|ontbeert|niet|wel",
    "met|van|voor|tegen|naar @the? @parent ~5 wel ~6 @parent|hem|haar _4 niet|geen|nooit|amper|nauwelijks",
    "@parent ~5 wel ~9 @parent|andere ~6 niet|geen|nooit|nauwelijks|amper|allerminst",
    "@parent ~5 niet|geen|nooit|nauwelijks|amper ~9 @parent ~5 wel",
    "wel _5 en|maar|, _2 @parent _2 niet|geen",
    "@parent kan|kon|doet|deed|weet|heeft|had|is|was|lukt|luistert|mag _1 dat|het|hier|dit wel",
    "@parent|@name wel , @parent|@name|die niet",
    "^ waar @the? @parent _8 , _5 @parent",
    "@parent daarentegen",
    "welke|wie van _2 ouder|ouders|twee|beiden|beide",
    "welke ouder|@parent",
    "waar de ene ouder",
    "niet onder voor @adult|@name|ex",
    "doet|deed niet|weinig _3 onder",
    "@parent kan|kon|doet|deed|weet|lukt wel",
    "bij|in @the? @adult ~10 , bij|in @the? @adult|huis",
    "@parent de # ouder|opvoeder",
    "@parent ~4 tenminste ~10 , @parent|@name",
    "zo|zoveel|hoe # ~4 hier ~6 bij @the? @adult ~3 niet",
    "is|was|gaat|ging bij @the? @adult _1 wel anders|niet",
    "^ wat @the? @parent ~6 , ~2 @parent ~8 niet|geen|nooit|amper",
    "@parent ~10 , @the? @parent zelden|minder|slecht|goed $",
    "zo # als hier ~5 bij @the? @adult ~2 niet|nooit|zelden",
];

/// The better of two.
const BEST_OF_TWO: Group = &[
    "een|de betere|geschiktere|leukere|liefdevollere|rustigere|strengere|stabielere ouder|opvoeder|\
     @parent|plek",
    "de|het meest|minst _2 van @the? twee|beide|beiden|ouders",
    "van|onder de|beide twee|beide? ouders is|heeft|was|kan|doet|had|de",
    "in tegenstelling tot|met _6 @adult|thuis|@name|ex",
    "van|onder beide|de|twee ouders|ouder ~8 meest*|*ste|beste|minst*",
    "verschil|verschillen|contrast|tegenstelling|onderscheid|kloof tussen|met _6 @adult|ouders|huizen|\
     beide|thuis|huishoudens",
    "beide|twee huizen|huishoudens",
    "zo|net|even|minstens|evenzeer|zeker _4 goed|streng|lief|rustig|consequent|veel|leuk|gezellig|\
     betrokken|warm|duidelijk|geduldig|veilig|vaak|handig|netjes als @the? _2 @adult|ex|thuis|bij",
    "net|even|minstens _4 als bij|van|met|zijn|haar @adult|ex",
    "de ene ouder",
    "ene ouder|@parent ~10 ander|andere",
];

/// As good as, better off, to be learnt from.
const AS_GOOD: Group = &[
    "steekt|stak|steken ~4 bij|boven @parent ~4 af|uit",
    "spant|spande de kroon",
    "een|goed|prima voorbeeld _2 aan|nemen|$ ~2 @parent|nemen",
    "@parent|@adult een voorbeeld nemen",
    "in verhouding tot|met @the? @adult",
    "hier ~8 , bij|thuis @the? @adult",
    "zo # als @adult is|was|kan|doet|reageert",
    "vergeleken|vergelijking|vergelijk met|bij|tot _6 @adult|thuis|@name|huis|ouder",
    "vergelijk je|men|ik|de",
    "bij @the? _1 @adult|thuis ~10 , bij @the? _1 @adult|thuis",
    "bij @the? @adult ~10 bij @the? @adult",
    "wereld van verschil",
    "als|van dag en nacht",
    "kan|kon|zou|kunnen|mag|mogen _6 leren|afkijken van @the? @parent|ex",
    "nog wat|iets|veel|heel van leren",
    "voorbeeld aan|nemen",
    "kan|kon|steekt|valt|stak|viel ~6 tegen|bij @the? @adult op|af",
    "tippen aan",
    "liever|liefst bij @adult|thuis|@name",
    "voorkeur|verkiest|verkoos|prefereert _3 voor|boven @the? @parent",
    "@parent boven @parent",
    "overtreft|overtrof|overtreffen|overklast|overschaduwt @the? @parent",
    "wint|won|verliest|verloor|aflegt _5 van|tegen|af @adult|ex",
    "het aflegt|af tegen|aflegde",
    "ten opzichte van @the? @adult",
    "even|net zo weinig|veel|slecht|goed als @adult",
    "vader|moeder in het voordeel",
    "van @parent kunnen|kan leren",
];
