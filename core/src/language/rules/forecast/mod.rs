//! Saying how contact will go on, end or grow (M44): "binnenkort mag Sam blijven slapen".

mod contact;
mod excuses;
mod steps;

use super::{Group, Rule};
use crate::domain::rules::Rule as Method;
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "forecast",
    name: Words::new("Vooruitlopen", "Looking ahead"),
    wrong: Words::new(
        "Dit loopt vooruit op hoe het contact verdergaat. Een ouder of kind kan erop gaan rekenen.",
        "This runs ahead of how contact will go on. A parent or child may come to count on it.",
    ),
    question: Words::new(
        "Is het besloten: door wie, en wanneer? Zo niet: laat het weg.",
        "Has it been decided: by whom, and when? If not: leave it out.",
    ),
    method: Some(Method::M44),
    interprets: false,
    yields_to: &["past"],
    flags: &[
        BEFORE_LONG,
        BY_THEN,
        IF_SO,
        contact::CONTACT_WILL,
        contact::STAYING,
        contact::ALONE,
        FOR_GOOD,
        steps::NEXT_STEP,
        steps::NO_LONGER,
        contact::LOSING,
        steps::PROMISE,
    ],
    excuses: &[excuses::THIS_AFTERNOON, excuses::OTHER_SENSES],
    elsewhere: &[
        "besloten|bepaald|beslist|beslissing|besluit|beschikking|vastgesteld|afgesproken|gepland|geplande|\
         planning|uitspraak|afspraak|ingepland|beslissen|goedgekeurd|toestemming|rooster|agenda|afspraken",
        "bezoek|bezoeken _3 @be _3 op|om _1 maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
        "@be _3 gestopt|gestart|begonnen om",
        "gisteren|vanochtend|vanmorgen",
        "circus|verjaardag|sinterklaasfeest|bioscoop|pretpark|schoolreis*|optreden|zwemles*|groep|\
         wiebeltand|tand|pannenkoek*|cake|lammetje*|film|schoolkamp|zwemkamp|kamp|beugel|musical|\
         spreekbeurt|diploma|zwemdiploma|jarig",
        "?",
    ],
    flagged: &[
        "Binnenkort mag Sam bij vader blijven slapen.",
        "De bezoeken kunnen worden uitgebreid.",
        "Over een maand kan vader onbegeleid met Sam weg.",
        "Dat komt wel goed met de omgang.",
        "Als dit zo doorgaat, stopt de begeleiding.",
        "Op termijn gaat Noor bij moeder wonen.",
        "Eind dit jaar slapen de kinderen om het weekend bij moeder.",
        "Vader krijgt zijn kinderen nooit meer te zien.",
    ],
    fine: &[
        "Het volgende bezoek is gepland op zaterdag 14 juni om 10.00 uur.",
        "De jeugdbeschermer heeft op 5 mei besloten dat de bezoeken vanaf 1 juli drie uur duren.",
        "Na de zomer gaat Noor naar groep drie.",
        "Moeder zei dat zij hoopt dat de bezoeken langer worden.",
        "Na de vakantie gaat de bibliotheek weer open.",
        "Uiteindelijk duurde het bezoek een uur.",
        "Sam liep snel naar vader.",
    ],
};

/// "Binnenkort", "op termijn": when, without a date.
const BEFORE_LONG: Group = &[
    "@soon ~8 @change|@contact|regelen|zonder|alleen",
    "uiteindelijk|geleidelijk|stilaan|vanzelf|snel|gauw|zeker|vast|termijn|duur ~4 zal|zullen|kan|kunnen|\
     mag|mogen|worden|wordt|gaan|gaat ~8 @change|@contact",
    "zal|zullen|kan|kunnen|mag|mogen|wordt|worden|komt|komen ~6 snel|gauw|vanzelf|uiteindelijk|zeker|\
     vast ~6 @change|@contact|bij|thuis|zonder",
    "@contact _3 snel|gauw|vanzelf|straks|vast|zeker langer|vaker|ruimer|meer|losser|korter|minder",
    "@soon ~8 thuis|terug|samen|haalbaar|mogelijk|inzitten|bij|naar @parent|huis|wonen|$",
    "@change|@contact ~8 binnenkort|weldra|spoedig|eerdaags",
    "@modal ~8 binnenkort|weldra|spoedig|gauw|eerdaags|vanzelf|uiteindelijk|straks ~8 @change|@contact|\
     alleen|zonder|zelf|thuis|inzitten",
    "op termijn|den duur?",
    "op|in afzienbare|korte|lange|langere|de termijn|toekomst",
    "binnen|over afzienbare|korte|niet|onafzienbare _2 tijd|termijn",
    "binnen de kortste keren",
    "vroeg of laat",
    "in het|de verschiet|vooruitzicht|toekomst|nabije",
    "gloort|lonkt",
    "eind|einde|eindstreep|finish _3 in zicht",
    "licht aan het einde",
    "een kwestie van tijd",
    "niet lang meer|of|voor|voordat|duren|duurt",
    "duurt|duren|blijft _6 niet|nooit _2 lang|lange meer?",
    "nog even|eventjes volhouden|geduld|wachten|doorbijten|en",
    "nog @few _2 bezoeken|keer|weken|maanden|keren en|dan|, ~10 *",
    "de langste tijd gehad",
];

/// A season, a month, so many weeks: when, with what will be.
const BY_THEN: Group = &[
    "na|voor|vanaf|tegen|in|rond|met|eind|begin|per|halverwege @the|dit|volgend|komend? nieuwe? @season \
     ~12 @change|zonder|toezicht|overnemen|zelf",
    "na|vanaf|tegen|in|rond|met|eind|begin|per|halverwege @the|dit|volgend|komend? nieuwe? @season ~6 zal|\
     zullen|kan|kunnen|mag|mogen|gaan|wordt|worden ~10 @contact|thuis|@parent|alleen|weer|samen",
    "@modal ~8 na|voor|vanaf|tegen|in|rond|met|eind|begin @the? nieuwe? @season ~8 @change|@contact|zelf|\
     bij|mee|thuis|alleen|zonder|minder|meer",
    "@change ~6 na|voor|vanaf|tegen|in|rond|eind|begin|per @the|dit|volgend|komend? nieuwe? @season",
    "na dit|volgend jaar minder|niet|meer",
    "over|na|binnen @few _2 @span ~10 @change|@contact|thuis|alleen|zonder|huis|niet|kan|mogen|mag|zelf",
    "@change|zonder|alleen|thuis|@modal ~8 over|binnen @few _1 @span ~3 $|thuis|zonder|alleen|bij|zien",
    "na nog @few _3 bezoeken|keer|keren|weken",
    "volgend|volgende|komend|komende @season|weken ~10 @change|@contact|thuis|samen|@modal|zonder|alleen",
    "@modal ~6 volgend|komend @season ~6 @change|@contact|@parent|thuis|samen",
    "in het nieuwe|komende|volgende jaar",
    "contact|omgang|bezoeken|begeleiding ~2 dit|volgend jaar",
    "na|voor|vanaf|tegen|met|rond @the|dit|volgend|komend? nieuwe? @season ~6 weer ~5 thuis|samen|bij|terug",
    "na @few _2 bezoeken|keren|keer @modal",
    "met|tegen|rond kerst|pasen|kerstmis|sinterklaas zit|zitten|is|zijn|viert|vieren ~8 thuis|samen|bij",
    "@child|@name|@parent|zij|ze|hij ~4 over|binnen @few _1 @span weer|gewoon",
    "over|binnen @few _1 @span ~6 weer|gewoon ~4 thuis|bij|samen",
    "over een tijd|tijdje|poos|poosje ~4 kan|kunnen|mag|mogen|gaat|gaan",
];

/// "Als het zo doorgaat, …".
const IF_SO: Group = &[
    "zodra|wanneer|als|eenmaal ~8 , @modal ~8 zelf|thuis|alleen|@change|zonder|vaker|meer|weg|snel",
    "als ~8 zo|goed|blijft|doorgaat|doorzet|verder|volhoudt ~6 , @modal|dan|is|komt|zit|krijgt|houdt|ziet|\
     @change|verliest",
    "zo|dit|lijn blijft|doorgaat|doorgaan|doorzet|voortzet|aanhoudt",
    "als dit|het|hij|zij|@parent zo _2 doorgaat|blijft|doorzet|gaat",
    "zo|hiermee houdt|verliest|krijgt|raakt|komt|gaat|loopt ~8 bezoekrecht|@contact|recht|gezag|kind|zoon|\
     dochter|kinderen|af",
    "bij|met goed|goede|beter|dit|deze|zulk|zulke|meer gedrag|inzet|verloop|tempo|resultaten|vooruitgang \
     krijgt|krijgen|@modal",
    "op deze|die manier|voet ~6 *",
    "in dit tempo",
    "met een _1 beetje|wat geluk",
    "@modal|loopt|gaat|duurt|bloedt|houdt ~8 zo|zonder|deze lijn|verandering|manier",
    "zonder verandering|inzet|hulp|verbetering @modal|is|wordt",
    "deze|die|stijgende|dalende lijn leidt|betekent|zet",
];

/// Whether it comes right: "komt wel goed", "geen toekomst".
const FOR_GOOD: Group = &[
    "komt|komen|zal|zullen|kan _5 goed|goedkomen|orde|zover $",
    "komt|komen _2 wel|vast|zeker|allemaal|vanzelf|uiteindelijk|alleen _2 goed",
    "goedkomen|goedkomt|rechtkomen",
    "komt|komen|gaat _5 goed met|tussen",
    "komt|komen _6 niets|niks|weinig _2 van|terecht",
    "wordt|worden|gaat _3 nooit|niets|niks|niet|nog _4 wat|iets|meer|goede|toekomst|lukken|werken|slagen|\
     normaal|veranderen",
    "wordt|worden nooit|niks|niets",
    "onbegeleid wordt",
    "ten dode",
    "opgeschreven|gedoemd|kansloos|uitzichtloos|doodlopend|doodbloed*|doodlopen|vastlopen|spaaklopen|spaak",
    "zal|zullen|gaat|gaan|wordt _6 stuklopen|mislukken|misgaan|stranden|misloopt",
    "geen|weinig|goede|rooskleurige _1 toekomst|kans|perspectief|uitzicht|heil|vooruitzichten|slagingskans",
    "toekomst|perspectief|vooruitzicht|prognose|vooruitzichten|toekomstperspectief",
    "ziet|zien er|het _2 goed|gunstig|naar|slecht|somber|niet|veelbelovend|rooskleurig uit ~2 voor|met|\
     naar|dat",
    "ziet ernaar uit ~10 @contact|stopt|samen|wonen|goed|@change",
    "staat|staan niets|niks|weinig|geen _4 in de weg",
    "vanzelf|sneller goed|beter",
    "wordt|worden|komt alles|het|dit _4 weer|wel? normaal|anders|goed|gewoon",
    "haalbaar|realistisch|veelbelovend",
    "gaat|gaan|zal|zullen vast|zeker|wel _2 lukken|slagen",
    "komt|komen er _2 wel uit $",
    "zit|zitten er wel|zeker|vast|straks|binnenkort _2 in $",
];
