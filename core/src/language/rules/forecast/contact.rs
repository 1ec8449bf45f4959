//! What is to become of contact: more of it, elsewhere, alone, or none.

use super::super::Group;

/// What is to become of contact.
pub const CONTACT_WILL: Group = &[
    "@contact ~6 zal|zullen|gaat|gaan|kunnen|mogen _8 *en|af|om|uit|weg|over|op|naar|voort",
    "zal|zullen|gaat|kan|kunnen|mag|mogen|moet|worden|wordt @the? _2 @contact ~8 @change|gestopt|eindigen|\
     verdwijnen|vervallen|minder|meer|losser|weg|anders|af|uit",
    "@contact ~8 @modal ~6 @change|korter|gestopt|eindigen|weg|losser|minder|meer|vervallen|verdwijnen|\
     niet|voorbij|overbodig|vanzelf|haalbaar|weekend*|dagdeel|dag",
    "@contact stopt|stoppen|vervalt|vervallen|verdwijnt|verwatert|groeit|herstelt",
    "stopt|eindigt|vervalt|verdwijnt|stoppen _3 @contact",
    "@modal ~10 uitgebreid|uitbreiden|verlengd|verlengen|verruimd|verruimen|afgebouwd|afbouwen|opgebouwd|\
     opgeschaald|beeindigd|stopgezet|afgesloten|teruggeplaatst|terugkeren|uitgroeien|omgezet|omhooggaan|\
     verdubbel*|gehalveerd|teruggebracht",
    "@modal ~10 een|het|elk|ieder|hele|heel|de nachtje|nacht|weekend|weekenden|vakantie|weekje|\
     zomervakantie|weekendje|dagdeel",
    "uitbreiding|uitbreiden|verruiming|afbouw|afbouwen|thuisplaatsing|co-ouderschap|terugplaatsing|\
     terugkeer|uitbreid*",
    "uitgroeien|uitgroeit _5 tot",
    "om en om|beurtelings|week-op-week-af",
    "frequentie|duur|aantal ~3 zal|gaat|kan",
    "zal|zullen ~6 *loopt|*lopen|groeien|verbeteren|verslechteren|herstellen|verwateren|normaliseren|\
     omhooggaan|toenemen|afnemen",
    "bezoek* ~3 niet|wel doorgaat|doorgaan",
    "rechter|rechtbank|jeugdbeschermer|gezinsvoogd zal|gaat ~8 *en",
    "dat de rechter ~10 zal|gaat",
    "@contact loopt|lopen ~3 eind|einde|af|ten|laatste",
    "@contact is|zijn ~4 aflopende|gedaan|ten einde|voorbij $",
    "loopt|lopen ~2 op @his eind|einde|laatste",
    "houdt|houden _3 @contact ~4 op|stand",
    "@contact gaat|zal het niet|nooit redden|halen|overleven",
];

/// Sleeping over and living there.
pub const STAYING: Group = &[
    "@modal ~10 blijven slapen|logeren|eten",
    "@modal ~10 bij @the? @adult|hem|haar|@his _3 wonen|logeren|slapen|verblijven|inwonen|overnachten",
    "zal|zullen|gaan|gaat|mag|mogen|kan|kunnen _5 wonen|logeren|intrekken|overnachten",
    "wonen|woont|slapen|slaapt|logeren|logeert ~4 straks|binnenkort",
    "zal|zullen|kan|kunnen|mag|mogen|krijgt|krijgen _6 weer|ooit|gewoon|helemaal|voorgoed|\
     definitief thuis|bij|samen|terug",
    "@modal|krijgt|krijgen ~6 thuis|terug krijgen|krijgt|komen|$",
    "elk|ieder|om _2 weekend ~8 bij|zien|@parent|thuis|logeren",
    "gewoon|weer elk|elke|ieder|om|de weekend|week|dag|maand|andere",
    "gerust|alvast _1 een|het bed|kamer|bedje|koffer|kast",
    "bed|kamer|logeerkamer|koffer kan|mag alvast|gerust|vast",
    "er komen|komt $",
];

/// Without anybody beside them.
pub const ALONE: Group = &[
    "@modal ~8 zonder begeleid*|toezicht|ons|mij|@worker|erbij",
    "zonder begeleid*|toezicht|ons|@worker ~4 @modal|kunnen|verder|op|gaan",
    "@modal|gaan ~10 alleen|zelfstandig|onbegeleid|zelf met|op|naar|bij|regelen|halen|verder|afspreken|\
     ophalen|weg|mee|van|ergens",
    "mogen|mag ~4 alleen|zelf ~3 naar|met|de",
    "onbegeleid* contact|bezoek*|omgang|gaan|worden|wordt|zijn|is|lukt|haalbaar|mogelijk|verder|het|zit",
    "@modal|gaan|moet ~4 onbegeleid",
    "zelfstandig|zelf regelen|afspreken !wat _2 $",
    "krijgt|krijgen _4 meer|hele|langere|een tijd|middag|dag|uren|weekend",
    "mogen|mag|@soon|straks _5 naar het? huis van",
    "zit|zat|zitten _2 meer _6 in",
    "meer in dan",
    "er zit _2 meer|groei in",
];

/// Losing one another.
pub const LOSING: Group = &[
    "bezoekrecht|omgangsrecht|gezag|voogdij ~6 kwijt|verliezen|verliest|houden|terug|krijgen|krijgt|lang",
    "kwijt|verliest|verliezen|kwijtraken|kwijtraakt|kwijtspelen _4 bezoekrecht|omgang*|contact|gezag|zoon|\
     dochter|kind|kinderen",
    "zal|zullen|gaat|raakt ~6 kwijt|kwijtraken|kwijtspelen|verliezen",
    "zal|zullen|gaat|gaan|krijgt|krijgen ~8 niet|nooit|minder|geen|zelden _3 meer|gaan|te? zien|contact|\
     komen|willen|aankijken",
    "zal|zullen ~6 zelf|later|ooit ~4 @parent ~3 kiezen|opzoeken|zoeken|verbreken|afwijzen|weigeren|vergeten",
    "zelf|zelfstandig kiest|kiezen|beslissen|bepalen waar|wanneer|of|hoe",
    "@parent ~3 nooit meer|_2 zien|terug",
    "@child|@name|hij|zij|ze|kinderen|jongens|meisjes zal|zullen ~6 @parent|contact ~6 *en",
    "krijgt|krijgen ~5 @child|@name|contact|gezag|hem|haar|hen ~3 terug|kwijt",
];
