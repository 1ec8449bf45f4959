//! What somebody is like, given as a verdict.

use super::super::Group;

/// Somebody is such a person.
pub const VERDICTS: Group = &[
    "een|'n|'t|is stout|lastig|moeilijk|druk|verwend|brutaal|lief|braaf|klein|raar|pittig|verlegen|bang \
     manneke|meiske|kindeke|jongske|ventje|wicht|baasje|kereltje|kind|jochie|meisje|jongetje",
    "een echt|echte|typisch vaderskind*|moederskind*|papakind*|mamakind*|pleaser|klier",
    "@person kan|kon ~4 manipulatief|lastig|agressief|dwars|gemeen|vals|brutaal|koppig|driftig ~2 zijn|\
     worden|doen",
    "door en door *",
    "in @his|hart en nieren",
    "@person zijn|waren # ouders|kinderen|mensen|types|pubers",
    "@person is|was een _3 jochie|joch|ding|wicht|schepsel|geval|portret|nest|opdonder",
    "@person is|was|blijft|blijkt|heet een echte|rasechte|typische|geboren|ware|regelrechte|notoire|heuse|\
     halve|verkapte|ouderwetse #",
    "slechte|goede|waardeloze|perfecte|ideale|geweldige|voorbeeldige|incapabele|falende|liefdevolle|koude|\
     kille|zwakke|betrokken|rotte _1 @parent",
    "@they is|was een _2 moeilijke|lastige|druk|drukke|moeilijk|lastig|vreemde|rare|aparte #",
    "@person is|was|blijft|blijkt heel|erg|best|vaak|nogal|soms|zo|een? lastig|moeilijk|stout|lui|dom|\
     raar|vreemd|onaardig|gemakzuchtig|ongevoelig|egoistisch|asociaal $",
    "een|echt|echte|typisch|typische _1 type|typ|persoonlijkheid|karakter|mens|prater|patient|geval|\
     karaktertje|temperament",
    "typisch|typische geval|voorbeeld|type|#",
    "*loos karakter",
    "gedraagt|gedroeg|gedragen|reageerde|reageert|deed|doet|stelde|stelt _6 als|zich een|echte? _2 klein|\
     kind|kleuter|narcist|puber|tiran|prinses|prins|slachtoffer|dictator|baby",
    "speelt|speelde|kruipt|kroop|zat|zit in|de|het _1 slachtoffer*",
    "@person heeft|had ~3 drankprobleem|drugsprobleem|gedragsproblemen|psychische|agressieprobleem*|\
     woedeprobleem*|alcoholprobleem|hechtingsprobleem",
    "@person is|was|blijft|doet|deed|lijkt _2 dwars|gek !op|over|door|in|voor",
    "een gek|gekkin|gekke vrouw|man|vader|moeder|$",
];

/// Character, given as a verdict.
pub const CHARACTER: Group = &[
    "gemeenheid|luiheid|domheid|zelfmedelijden|aandachtzoekend*|aandachtvragend*|claimend",
    "opvliegendheid|ongeremd*|onberekenbaar*|onvoorspelbaar*|onstuimig*|rigide|star|starre|kil|kille|\
     controlerend*|dwingend*|neurotisch*|bezitterig*|possessie*|overgevoelig*|overspannen|hooghartig*|\
     lichtgeraakt*|nukkig*|onuitstaanbaar*|zelfingenomen|vijandig|vijandige|verbitterd*|hufterig*|grof|\
     grove|contactgestoord*|onaangepast*|sadistisch*|gemakzuchtig*|vrijgevochten|wereldvreemd*|egoist*|\
     faalangstig*|onhandelbaar|opvoedingsonbekwaam|pedagogisch",
    "losse handjes|handen",
    "passief-agressie*",
    "van nature|aard",
    "moeilijk|lastig|druk|gevoelig|stout|pittig|verlegen|onzeker|apart , maar|en|#? _1 @child",
    "niet goed|helemaal wijs|snik|fris|lekker|normaal|spoor|jofel",
    "steekje|schroefje|vijs los",
    "kort lontje",
    "lontje",
    "over het paard getild",
    "ongeleid projectiel",
];
