//! The next step, what is not needed any more, and what is promised.

use super::super::Group;

/// Ready for more.
pub const NEXT_STEP: Group = &[
    "volgende|logische|nieuwe stap is|wordt|kan|zal|in|voor|naar _5 @contact|@change|@parent|thuis|dag",
    "klaar|toe|rijp voor|aan @the _1 stap",
    "stap naar|richting",
    "toewerken|toegewerkt|toegroeien|toewerkt",
    "werken|werkt|groeien|groeit toe naar",
    "is|zijn|lijkt|lijken _5 klaar|rijp|toe|zover _1 voor|aan|om",
    "toe aan|klaar|rijp voor? meer|uitbreiding|onbegeleid*|logeren|overnacht*|langere|bezoeken",
    "klaar|rijp voor",
    "begin van een|de|het gewone|normale|nieuwe|onbegeleide|echte|ruimere",
    "er komt|breekt een _1 moment|tijd|dag|periode",
    "er van|aan komen|komt",
    "komt|komen|gaan|gaat er _4 *komen|aan|van|zeker|vast",
    "gaat|gaan _3 er|ervan _2 komen",
];

/// What is not needed any more.
pub const NO_LONGER: Group = &[
    "geen toezicht|begeleiding|begeleider|@worker|contact|bezoeken _2 nodig|meer|over",
    "niet|nooit meer nodig|lang|hoeven|hoeft",
    "hoeft|hoeven _6 niet _3 nodig|meer|bij|begeleid*",
    "overbodig",
    "van het|de|ons|alle toezicht|begeleiding|begeleider|bezoekhuis|omgangshuis af|verlost|bevrijd",
    "van ons|toezicht af",
    "zal|zullen|wordt _6 gedaan|afgelopen|voorbij _1 met|zijn",
    "gedaan zijn met",
    "is het|de? snel|gauw|straks|dan _3 gedaan|afgelopen|over|voorbij",
    "laatste begeleide",
    "laatste bezoek|keer zal|worden|wordt",
    "voor de zomer|kerst ~6 afgerond|klaar",
];

/// What the worker promises or foretells.
pub const PROMISE: Group = &[
    "beloof*|beloofd|beloofde|verzeker*|toegezegd|toezeg*|garande*|garantie ~14 @contact|mag|mogen|kan|\
     thuis|meer|langer|vaker|bij|mee",
    "ik|we|wij|@worker @have|heb|kan|kunnen|durf ~4 beloofd|belooft|beloven|toegezegd|garanderen|\
     verzekerd|voorspellen",
    "ik|wij|we voorspel*|voorzie*|beloof|verwacht*",
    "weet|wist|voorspel* dat ~4 toezicht|begeleiding|onbegeleid",
    "verwacht|verwachten|verwachting|voorspel*|voorzie|voorzien|voorziet ~12 @contact|logeren|uitbreid*|\
     toezicht",
    "@contact ~6 verwacht|verwachting|voorspel*",
];
