//! Comparing other things than parents and homes.

use super::super::Group;

/// Lengths, scores and races.
pub const MEASURED: Group = &[
    "@adult ~3 langer|groter|kleiner|ouder|jonger|zwaarder|eerder|later|sneller|hoger|verder ~6 , _2 mat|\
     telde|bleek|zei|zag",
    "mat|maten|telde|telden|wogen|woog ~6 dat ~6 dan @adult|@child|@name",
    "@they ~2 liep|liepen|rende|fietste|sprong|gooide|was|waren|klom|kwam|vertrok ~3 eerder|later|sneller|\
     harder|verder|hoger|langzamer ~2 dan",
    "@they|@child ~2 is|was langer|groter|kleiner|ouder|jonger dan",
    "toren|bord|beurt|kaart*|tekening|auto|fiets|schoen*|hand|handen|jas|voet* van @adult ~4 *er dan",
    "gelijk met|aan @adult",
    "dan @the? _2 vorige|keer|bezoek|eerst|gepland|afgesproken|gewoonlijk|verwacht|bedoeld|volgens|normaal",
    "eerder|later|langer|vroeger|korter|meer|minder dan gepland|afgesproken|voorzien|de|het|verwacht|een|\
     tien|vijf|twee|drie|op",
    "anders dan gepland|afgesproken|anders|verwacht|de|bij|op|het _2 vorig*|rooster|bezoek|planning|keer",
    "groter|hoger|langer|kleiner|sneller|harder|verder|ouder|jonger|lichter|zwaarder _4 dan @child|die|\
     dat|hij|zij|zijzelf|hijzelf $",
    "vergeleken|vergelijking met @the? vorig*|vorige|eerste|laatste|eerdere",
    "meer|minder punten|kaarten|paren|stenen|blokken|knikkers|doelpunten|goals",
    "toren|boot|vlieger|auto|ballon|tekening|step|bal|kasteel|pannenkoek|sprong|worp|knikkers|kaarten|\
     punten ~8 dan",
    "gooide|sprong|rende|klom|scoorde|fietste|zwom|schoot|won|kegelde|gooiden|sprongen|rende|renden|rolde|\
     telde _6 *er|meer|minder _3 dan",
    "verschil tussen _6 dieren|kleuren|boom|paddenstoel*|hond|plaatje*|foto*|links|appel|getallen|letters",
    "zoek de verschillen",
    "verloor|won|wint|verliest|winnen|verliezen _4 van|tegen @person",
];

/// Earlier visits and what was planned.
pub const BEFORE: Group = &[
    "dan _2 bij|tijdens|op|in @the? vorig*|laatste|eerste|tweede|derde|vorige|bezoek|keer|afgelopen|eerdere",
    "meer|minder|langer|vaker dan een|twee|drie|vier|vijf|tien|#? keer|minuten|uur|kwartier|euro",
    "anders dan bij|op|tijdens|in het|de|een|@the? vorig*|vorige|laatste|eerste|eerdere",
    "zo goed|snel|veel|hard als|mogelijk hij|zij|kon|mogelijk",
    "in tegenstelling tot|met @the? vorig*|vorige|eerste|laatste|eerdere|keer|gisteren|weer*",
    "meer|minder|beter|*er dan @the? vorige|eerste|keer",
    "en|eerst|pas|toen dan",
    "dan voorspeld|gedacht|gewoonlijk|anders|normaal",
];

/// On a lap, at the door; differences to be found in a picture.
pub const PLACES: Group = &[
    "bij @adult|mama|papa niet|wel|liever? op|in|aan schoot|de|het",
    "de|het vraag|hand|jas|auto|tas|stem|naam|telefoon|boek|bord|arm|antwoord|bericht van @adult wel|niet|\
     meer|minder|amper|beter",
    "@adult ~4 met|per|op|koos|dronk|nam|pakte|at ~5 , @adult ~3 met|per|de|het|koffie|thee",
    "bij vader|moeder in|op|thuis|aan de|het|zijn|haar auto|schoot|bank|arm|deur|tafel|fiets|kant",
    "niet|wel bij @adult op schoot|op|zitten|in",
];
