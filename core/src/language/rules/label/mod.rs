//! Diagnoses, and words that put somebody away: "narcist", "verwend", "een moeilijk kind".

mod excuses;
mod verdicts;

use super::{Group, Rule};
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "label",
    name: Words::new("Diagnoses en etiketten", "Diagnoses and labels"),
    wrong: Words::new(
        "Dit is een etiket of een diagnose. Daarmee zegt u iets over de persoon, niet over het bezoek.",
        "This is a label or a diagnosis. It says something about the person, not about the visit.",
    ),
    question: Words::new(
        "Welk gedrag zag u? Beschrijf wat hij of zij deed.",
        "What did you see them do? Describe that.",
    ),
    method: None,
    interprets: true,
    yields_to: &[],
    flags: &[DIAGNOSES, SCOLDING, verdicts::VERDICTS, verdicts::CHARACTER],
    excuses: &[excuses::THINGS, excuses::PLAIN],
    elsewhere: &[
        "boek|film|verhaal|prentenboek|strip|stripboek|sprookje|toneelstuk|serie _2 over|van|met|waarin|heet",
        "in @the boek|film|verhaal|toneelstuk",
        "volgens plan|afspraak",
        "in het plan|hulpverleningsplan|gezinsplan|behandelplan|zorgplan|veiligheidsplan|schema staat|is|werd|zijn|stond",
        "diploma|sprookje|poppenkast|toneelstuk",
        "training|cursus|therapie|behandeling _4 start|begint|gepland|afgesproken|gestart",
        "gesprek _6 volgens|gepland",
    ],
    flagged: &[
        "Vader is een narcist.",
        "Sam heeft ADHD.",
        "Er is sprake van een loyaliteitsconflict.",
        "Noor is een verwend meisje.",
        "Moeder reageerde manipulatief.",
        "Sam is een moeilijk kind.",
        "Jip is een echt vaderskindje.",
        "Bij Mees is de hechting verstoord.",
        "Noor kan behoorlijk manipulatief zijn.",
    ],
    fine: &[
        "De lastige puzzel bleef liggen.",
        "Noor plukte narcissen.",
        "De storing aan de lift duurde lang.",
        "Sam trok een gek gezicht.",
        "De klapstoel stond labiel op de tegels.",
        "Het was een moeilijk woord.",
        "Vader kwam met een rugzak binnen.",
    ],
};

/// Diagnoses, and what sounds like one.
const DIAGNOSES: Group = &[
    "hechting|hechtingsproces|hechtingsrelatie ~3 verstoord|onveilig|beschadigd|problematisch|verstoorde|\
     gestoord",
    "verstoorde|onveilige|beschadigde|problematische hechting|ontwikkeling|band",
    "*verslaafd|*verslaafde|*verslaving|gameverslaafd*|drankzuchtig*|*alcoholist*|drinker|drugsgebruiker|\
     alcoholicus",
    "*trauma|*traumatisch|trauma opgelopen",
    "*afwijking|handicap|ontwikkelingsstoornis|oppositioneel*|claimgedrag|zelfbeschadig*|zelfdestructie*|\
     suicidaal|anorexi*|boulimi*|automutil*|hypochond*|kleptoma*|pyromaan|mythomaan|cluster-b|\
     gedesorganiseerd|parentificatie|geparentifi*|vechtscheidingskind|kindermishandel*",
    "vorm|vormpje|trekje|tikje|randje van|narc*|autis* autis*|borderline|adhd|dyslexie|#",
    "psychisch|mentaal|geestelijk|emotioneel _1 niet|instabiel|ziek|zwak|labiel|onstabiel|beschadigd|\
     verwaarloosd|onvolwassen _1 orde|gezond|stabiel|#?",
    "psychisch|mentaal|geestelijk|emotioneel niet _1 orde|gezond|stabiel|in|sterk",
    "claimgedrag|vermijdingsgedrag|probleemgedrag|machtsgedrag|haantjesgedrag|pubergedrag|aandachtsgedrag|\
     dwanggedrag|*claimgedrag",
    "parental alienation",
    "pas-syndroom|boerenkinkel",
    "heeft|had geen|een|weinig|te _2 karakter|ruggengraat|temperament|zelfbeeld|eigenwaarde|ego",
    "@person is|was|blijft _2 niet|onvoldoende|totaal|helemaal _2 opvoedbekwaam|toerekeningsvatbaar|\
     opvoedvaardig|volwassen|spoor|wijs|snik",
    "een # van een @adult|@child|vrouw|man|mens|jongen|meisje|kind",
    "@person is|was|blijft|blijkt een # vrouw|man|mens|persoon|type|ouder|ouders|moeder|vader|kind|meisje|\
     jongen|jongetje|dame|heer|opvoeder|baasje|mannetje|tante|peuter|kleuter|puber|kinderen|mensen",
    "@person is|was|blijft|blijkt een # , #? # vrouw|man|mens|persoon|moeder|vader|kind|meisje|jongen|\
     jongetje",
    "opvoedvaardig*|moedergevoel|vadergevoel|opvoedcapaciteit*|opvoedkundig|moederinstinct",
    "autis*|adhd*|add|asperger*|pdd*|odd|ptss*|ptsd|*trauma|*trauma's|trauma*|getraumatiseerd*|\
     borderline*|narcis*|psychop*|sociopa*|psychot*|psychose*|schizo*|bipola*|manisch*|*depressi*|\
     *stoornis|*stoornissen|stoornis|*syndroom|hechtingsp*|hechtingss*|*gehecht|*gehechtheid|zwakbegaafd*|\
     zwakzinnig*|lvb|hoogbegaafd*|hooggevoelig*|hoogsensitie*|hsp|ouderverstoting*|oudervervreemding*|\
     verstoting|pas|loyaliteits*|geparentificeerd*|parentificati*|verslaafd*|verslaving*|alcoholi*|junk*|\
     neuro*|paranoi*|patholog*|obsess*|dwangmatig*|dyslec*|dyslexie|psychiatrisch*|regressi*|hysteri*|\
     fobi*|faalangst*|verlatingsangst*|bindingsangst|burn-out|*problematiek|gedragsprobl*|\
     gedragsgestoord*|ontwikkelingsachterstand*|retard*|symbioti*|co-afhankelijk*|codependent|hyperactief|\
     hyperactieve|gestoord|gestoorde|getroebleerd*|beschadigd|beschadigde|onthecht*|ontregeld*|spectrum*|\
     tics|gilles",
    "verstandelijk|geestelijk|psychisch _1 beperkt*|beperking|gehandicapt*|ziek|zieke|gestoord|instabiel",
    "trekken|kenmerken|symptomen|signalen|vormen|tekenen van",
    "karaktertrekken|karaktertrek|*trekjes",
    "vast|zit|zat in _1 rouwproces",
    "manipulat*|manipuleren*|egois*|egocentr*|zelfzuchtig*|verwend*|onvolwassen*|labiel*|instabiel*|\
     onstabiel*|onhandelbaar*|ongehoorzaam*|onopgevoed*|onbeschoft*|ongemanierd*|asociaal|asociale|\
     onaangepast*|dominant*|autoritair*|bazig*|bemoeizuchtig*|bemoeial|overbezorgd*|overbeschermend*|\
     claimend*|claimerig|onbetrouwbaar*|leugenachtig*|arrogant*|onverantwoordelijk*|ongeschikt*|\
     onbekwaam*|incapabel*|incompetent*|ontaard*|liefdeloos|liefdeloze|hardvochtig*|gevoelloos|gevoelloze|\
     harteloos|harteloze|gewelddadig*|opvliegend*|driftig*|agressie*|toxisch*|giftige|wraakzuchtig*|\
     haatdragend*|rancuneus*|kinderachtig*|puberaal|naief|naieve|theatraal|theatrale|aanstellerig*|\
     eigenwijs|eigenwijze|koppig|koppige|koppigaard|brutaal|brutale|recalcitrant*|opstandige|lui|luie|laf|\
     laffe|dom|domme|achterbaks*|gemeen|gemene|vals|valse|sluw|sluwe|berekenend*|hypocriet*|oppervlakkig*|\
     zwakke|wispelturig*|impulsief|impulsieve|chaotisch|chaotische|sloddervos|stuurloos|losgeslagen|\
     ongeremd|grenzeloos|grenzeloze|aandachtszoeker*|aandachtstrekker*|aandachttrekker*|aandachtvrager*|\
     controlfreak*|tiran*|dictator*|despoot|driftkop*|heethoofd*|etter*|kreng|rotkind|rotjoch|rotzak|\
     klier|serpent|ettertje|lastpak*|lastpost|huilebalk*|jankerd|zeur|zeurpiet|zeurkous|zeikerd|\
     druktemaker|wildebras|raddraaier|pestkop*|kwelgeest|bullebak|softie*|watje*|slappeling*|lafaard*|\
     mietje|loser*|mislukkeling*|nietsnut*|profiteur*|leugenaar*|bedrieger*|fantast|ruziezoeker*|\
     ruziemaker|querulant*|dramaqueen*|drama-queen|aansteller*|pleaser*|slachtofferrol|moederskind*|\
     moederskindje|vaderskind|papa's-kindje|mamakindje|zorgenkind*|probleemkind*|probleemgeval|\
     probleemgezin*|multiprobl*|zwartkijker|einzelganger|kluizenaar|dwingeland*|drammer*|stokebrand|heks|\
     feeks|haaibaai|kenau|macho|patser|mannetjesputter|matriarch|patriarch|huilebalk|sloerie|trut|\
     klaploper|egotripper|viespeuk|ijskonijn|bangerik|schijterd|angsthaas|treuzelkont|treuzelaar|\
     spring-in-'t-veld|druktemakertje|dreinend|deugniet|schavuit|wijsneus|betweter*|bemoeizucht|\
     slachtoffer|dader|mishandelaar|stalker|verslaafde|helikopterouder|helikoptermoeder|wereldvreemd|\
     onhandelbare|sukkel|sukkelaar|pantoffelheld|flierefluiter|warhoofd|chaoot|stresskip|neuroot|\
     bipolaire|psychopaat|zielepoot|verknipt|verwaarloosd|ziekelijk*|hechtingsstoring",
    "koud|kil|koude|kille|harde|hard|bot|botte|stijf|norse|nors|zuur|kleinzielig|afstandelijk|\
     afstandelijke mens|vrouw|man|persoon|type|karakter|moeder|vader|ouder",
    "moeilijk|moeilijke|lastig|lastige|druk|drukke|gevoelig|gevoelige|angstig|angstige|teruggetrokken|\
     verlegen|bijzonder|bijzondere|stout|stoute|raar|rare|vreemd|vreemde|wild|zwak|traag|trage|slim|\
     slimme|intelligent|intelligente|eenzelvig|gesloten|onzeker|onzekere|kwetsbaar|kwetsbare|overgevoelig|\
     overgevoelige|ingewikkeld|ingewikkelde|temperamentvol|temperamentvolle|beschadigd|agressief|jaloers|\
     jaloerse|problematisch|pittig|pittige|slap|slappe|dromerig|dromerige|aanhankelijk|\
     aanhankelijke @child|baas|karakter|mens|vrouw|man|type|persoon|figuur|ventje|moeder|vader|oma|opa|\
     tante|ouder|pleegmoeder|dame|heer|eter|slaper|mannetje|typ|puber|gast|kereltje",
    "laag zelfbeeld",
    "ouderlijke onmacht",
    "pedagogisch _1 onmachtig|zwak|onbekwaam|onvermogen|verwaarloosd",
    "pedagogische onmacht|verwaarlozing",
    "geen|slecht|gebrek|zonder _3 inlevingsvermogen|empathie|empathisch|zelfinzicht|geweten|\
     impulscontrole|ruggengraat",
    "weinig|geen|beperkt|gebrekkig empathi*|inlevings*|zelfinzicht|zelfreflectie|impulscontrole|geweten|\
     ruggengraat",
    "heeft|had|kreeg een|de stempel|etiket|diagnose",
    "gediagnosticeerd|iq",
    "gehecht is|aan|was|en",
    "veilig|onveilig|vermijdend|angstig|ambivalent|gedesorganiseerd|slecht _1 gehecht",
    "zwak|hoog|laag|minder begaafd*",
];

/// Words one is called.
const SCOLDING: Group = &[
    "*vaderskind*|*moederskind*|papakind*|mamakind*|vaderskindje|moederskindje|mamskindje|zenuwpees|\
     zenuwlij*|zenuwpatient|zorgenkind*|lomperd|onbenul|onruststoker|flauwerd|ettertje|rebel|rebels|\
     schreeuwlelijk|snotaap|vlegel*|lomperik|vechtersbaas|vechtersbaasje|pietlut*|perfectionist*|\
     pessimist*|idealist|carrieretijger|workaholic|alfaman|alfamannetje|dwarsligger*|stijfkop*|zeurkous*|\
     flapuit*|stresskip*|engerd|griezel|viezerik|krentenweger|potentaat|rotmoeder|rotvader|haaibaai|\
     bemoeial*|chaoot|sloddervos|manwijf|brulaap|stoethaspel|zwakkeling|pestkop*|buitenbeentje|\
     einzelganger*|bangebroek|bangeschijter*",
    "control freak",
    "binnenvetter|zorgelijk|ettertje|kattig|verzuurd",
    "driftkikker|driftkop|kruidje-roer-mij-niet|goedzak|zemelaar|bazinnetje|bazig|flapuit|durfal|slome|\
     sloom|luiwammes|luilak|lomperik|pummel|kluns|kneus|stijfkop|dwarskop|kwezel|snob|ijdeltuit|\
     egotripper|angsthaas|brompot|bemoeial|chagrijn|knorrepot|dwaas|schurk|charmeur|versierder|\
     rokkenjager|mannenhater|streber",
    "drama queen",
    "papa's-prinsesje|diva|mama's-kindje",
    "papa's|mama's|moeders|vaders kindje",
    "bengel|rakker|dromer|aandachtzoeker*|aandachtszoeker*",
];
