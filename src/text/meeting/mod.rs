//! Texts about meetings that are no visit: planning one, its state, and its refusals. The short forms have a file
//! of their own.

mod forms;
mod refusals;

pub use forms::*;
pub use refusals::{by_case, refusal};

use super::Words;

/// Title of the page.
pub static PLAN: Words = Words::new("Gesprek plannen", "Plan a meeting");
/// Choice.
pub static KIND: Words = Words::new("Wat voor gesprek?", "What sort of meeting?");
/// Field.
pub static MINUTES: Words = Words::new("Duurt (minuten)", "Lasts (minutes)");
/// Chips.
pub static WITH: Words = Words::new("Met wie?", "With whom?");
/// Why it cannot be saved yet.
pub static MINUTES_FIRST: Words =
    Words::new("Vul eerst in hoe lang het gesprek duurt.", "Fill in first how long the meeting lasts.");
/// Why it cannot be saved yet.
pub static WITH_FIRST: Words = Words::new("Kies eerst met wie.", "Choose first with whom.");
/// Button.
pub static DO_PLAN: Words = Words::new("Gesprek vastleggen", "Save the meeting");
/// Refused.
pub static REFUSED_ARCHIVED: Words = Words::new(
    "Dit dossier staat in het archief. Haal het eerst terug; dan kunt u een gesprek plannen.",
    "This case is in the archive. Take it back first; then you can plan a meeting.",
);
/// Way out (M8).
pub static TO_CHILD_TALKS: Words = Words::new("Vastleggen wat is afgesproken", "Record what was settled");

/// Card.
pub static STANDING: Words = Words::new("Stand van zaken", "How it stands");
/// Before the names.
pub static ASKED: Words = Words::new("Gevraagd", "Asked to come");
/// Before who decided.
pub static DECIDED: Words = Words::new("Besloten", "Decided");
/// State.
pub static IS_PLANNED: Words = Words::new("Dit gesprek is gepland.", "This meeting is planned.");
/// State.
pub static HELD: Words = Words::new("gehouden", "held");
/// State; `{who}` are names.
pub static HELD_WITH: Words = Words::new("Gehouden met {who}", "Held with {who}");
/// State.
pub static CANCELLED: Words = Words::new("Afgezegd", "Called off");
/// State.
pub static NOT_HELD: Words = Words::new("Niet doorgegaan", "Not held");
/// In the place of names.
pub static NOBODY: Words = Words::new("niemand uit het dossier", "nobody of the case");
/// Before what was recorded and taken back.
pub static EARLIER: Words = Words::new("Eerder vastgelegd", "Recorded before");
/// Button.
pub static WAS_HELD: Words = Words::new("Gesprek is gehouden", "The meeting was held");
/// Button.
pub static MOVE: Words = Words::new("Gesprek wijzigen", "Change the meeting");
/// Button.
pub static OFF: Words = Words::new("Gesprek gaat niet door", "The meeting is off");
/// Button.
pub static TAKE_BACK_HELD: Words = Words::new("Toch niet gehouden", "Not held after all");
/// Button.
pub static REINSTATE: Words = Words::new("Gaat toch door", "It is on after all");
/// Chips.
pub static WHO_CAME: Words = Words::new("Wie waren erbij?", "Who were there?");
/// Button.
pub static RECORD_HELD: Words = Words::new("Vastleggen dat het is gehouden", "Record that it was held");

/// What it does not do.
pub static OFF_WHAT: Words = Words::new(
    "Het gesprek blijft in het dossier staan, maar telt niet mee.",
    "The meeting stays in the case but does not count.",
);
/// Why it cannot be recorded yet.
pub static OFF_FIRST: Words = Words::new(
    "Vul in wat er is gebeurd, door wie en waarom; en bij een verzoek van een ouder ook de gedragsdeskundige.",
    "Fill in what happened, by whom and why; and at a parent's request the behavioural expert as well.",
);
/// Button.
pub static RECORD_OFF: Words = Words::new("Vastleggen dat het niet doorgaat", "Record that it is off");
/// Choice (M50).
pub static REQUEST: Words = Words::new("Vroeg één ouder hierom?", "Did one parent ask for this?");
/// Nobody did.
pub static NO_REQUEST: Words = Words::new("nee", "no");
/// Choice (M50).
pub static EXPERT_FIRST: Words =
    Words::new("Eerst de gedragsdeskundige gevraagd?", "Asked the behavioural expert first?");
/// Why that is asked.
pub static EXPERT_FIRST_HINT: Words = Words::new(
    "Wees voorzichtig met afzeggen als maar één ouder erom vraagt.",
    "Be careful with calling off when only one parent asks for it.",
);
/// Answer.
pub static ASKED_EXPERT: Words = Words::new("ja, gevraagd", "yes, asked");
/// Answer.
pub static NOT_ASKED_EXPERT: Words = Words::new("nee, niet gevraagd", "no, not asked");
/// Field.
pub static EXPERT_DAY: Words = Words::new("Wanneer gevraagd?", "Asked when?");
/// Field.
pub static EXPERT_SAID: Words =
    Words::new("Wat zei de gedragsdeskundige?", "What did the behavioural expert say?");
/// Field.
pub static EXPERT_WHY_NOT: Words = Words::new("Waarom niet gevraagd?", "Why not asked?");
/// In the state; `{who}` is a name.
pub static AT_REQUEST: Words = Words::new("op verzoek van {who}", "at the request of {who}");
/// In the state; `{day}` and `{said}`.
pub static EXPERT_ASKED: Words =
    Words::new("gedragsdeskundige gevraagd op {day}: {said}", "behavioural expert asked on {day}: {said}");
/// In the state; `{why}`.
pub static EXPERT_NOT_ASKED: Words =
    Words::new("gedragsdeskundige niet gevraagd: {why}", "behavioural expert not asked: {why}");
