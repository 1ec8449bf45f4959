//! Texts of the visit: its head, and the words that its four steps share.

pub mod after;
pub mod at_hand;
pub mod before;
pub mod during;
pub mod ending;
pub mod entry;
pub mod hand;
pub mod intervals;
pub mod refusals;
pub mod request;
pub mod stop;

use super::Words;

/// Title of the first step.
pub static TITLE_BEFORE: Words = Words::new("Voorbereiden", "Prepare");
/// Title of the second step.
pub static TITLE_DURING: Words = Words::new("Tijdens het bezoek", "During the visit");
/// Title of the third step.
pub static TITLE_AFTER: Words = Words::new("Na het bezoek", "After the visit");
/// Title of the fourth step.
pub static TITLE_REPORT: Words = Words::new("Verslag", "Report");
/// In the path above the title; `{n}` is its number.
pub static VISIT_NUMBER: Words = Words::new("Bezoek {n}", "Visit {n}");
/// In the path above the title, for a visit that does not count.
pub static VISIT: Words = Words::new("Bezoek", "Visit");
/// Why a later step is closed.
pub static NOT_HANDED_OVER: Words =
    Words::new("kan zodra het kind is opgehaald", "possible once the child has been fetched");
/// Why a step is closed.
pub static NOT_HELD: Words = Words::new("het bezoek gaat niet door", "the visit does not take place");
/// Notice on a visit that was called off; `{by}`.
pub static CANCELLED: Words =
    Words::new("Dit bezoek is afgezegd door {by}.", "This visit was called off by {by}.");
/// Notice on a visit to which somebody did not come; `{by}`.
pub static DID_NOT_COME: Words =
    Words::new("Dit bezoek ging niet door: {by} kwam niet.", "This visit was not held: {by} did not come.");
/// What was given as the reason; `{reason}`.
pub static REASON_GIVEN: Words = Words::new("Reden: {reason}", "Reason: {reason}");
/// A visit that does not take place does not count.
pub static DOES_NOT_COUNT: Words = Words::new(
    "Het telt niet mee. Bij Verslag staat een kort bericht in plaats van een verslag.",
    "It does not count. Under Report there is a short message instead of a report.",
);
/// Link to the fourth step.
pub static TO_REPORT: Words = Words::new("Naar het verslag", "To the report");
/// Link to the second step.
pub static TO_DURING: Words = Words::new("Naar het bezoek", "To the visit");
/// Link to the third step.
pub static TO_AFTER: Words = Words::new("Naar de nazorg", "To the aftercare");
/// In place of a step that is closed.
pub static STEP_LATER: Words = Words::new(
    "Dit deel opent zodra het kind is opgehaald.",
    "This part opens once the child has been fetched.",
);
/// In place of the live screen of a visit that does not take place.
pub static NO_LIVE_SCREEN: Words = Words::new(
    "Dit bezoek gaat niet door. Er is hier niets te doen.",
    "This visit does not take place. There is nothing to do here.",
);

/// Chip: whoever is not in the case.
pub static SOMEBODY_ELSE: Words = Words::new("Iemand anders", "Somebody else");
/// Field: how a report names them.
pub static THEIR_NAME: Words =
    Words::new("Hoe noemt u die persoon in het verslag?", "What does the report call them?");
