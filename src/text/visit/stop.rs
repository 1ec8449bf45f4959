//! Texts of STOP (M23, M24).

use super::Words;

/// The button. A word that everybody knows, in both languages.
pub static STOP: Words = Words::new("STOP", "STOP");
/// Title of the steps; `{time}`.
pub static STOP_AT: Words = Words::new("STOP om {time}", "STOP at {time}");
/// The child comes first.
pub static CHILD_FIRST: Words = Words::new("Het kind gaat voor.", "The child comes first.");

/// Step.
pub static ASK_TO_LEAVE: Words =
    Words::new("Vraag de ouder de kamer uit te gaan", "Ask the parent to leave the room");
/// Answer.
pub static PARENT_LEFT: Words = Words::new("Ouder is weg", "Parent has left");
/// Answer.
pub static PARENT_REFUSES: Words = Words::new("Ouder weigert", "Parent refuses");
/// What to do at once.
pub static GO_AWAY: Words = Words::new("Ga weg met het kind.", "Go away with the child.");
/// And then.
pub static THEN_CALL: Words = Words::new("Bel daarna:", "Then call:");
/// Where life is in danger.
pub static EMERGENCY: Words = Words::new("Direct gevaar? Bel 112", "Immediate danger? Call 112");
/// Step.
pub static CHILD_SAFE: Words = Words::new("Het kind is veilig bij", "The child is safe with");
/// Chip that writes the worker.
pub static WITH_ME: Words = Words::new("Bij mij", "With me");
/// What that chip writes; reports are written in Dutch.
pub static THE_SUPERVISOR: &str = "de begeleider";
/// Step.
pub static HOW_ON: Words = Words::new("Hoe gaat het verder?", "How does it go on?");
/// Button.
pub static GOES_ON: Words = Words::new("Bezoek gaat verder", "Visit goes on");
/// Button.
pub static ENDS: Words = Words::new("Bezoek stopt", "Visit ends");
/// What comes after it (M24).
pub static GOODBYE_NEXT: Words = Words::new(
    "Stopt het bezoek? Dan komt nu eerst het afscheid.",
    "Does it end? Then the goodbye comes next.",
);
/// Button.
pub static MISTAKE: Words = Words::new("STOP per ongeluk", "STOP by mistake");
/// Title over the steps that may wait.
pub static LATER: Words = Words::new("Dit mag later", "This can wait");
/// Step.
pub static WHO_WAS_TOLD: Words = Words::new("Wie is ingelicht?", "Who was told?");
/// Step.
pub static WHAT_HAPPENED: Words = Words::new("Wat gebeurde er?", "What happened?");
/// Spoken at the first tap; `{time}`.
pub static STAMPED: Words = Words::new("STOP vastgelegd om {time}", "STOP recorded at {time}");

/// Row of an earlier STOP; `{from}` and `{until}`.
pub static RESUMED: Words =
    Words::new("STOP om {from}, verder om {until}", "STOP at {from}, on again at {until}");
/// Row of an earlier STOP; `{from}`.
pub static ENDED: Words = Words::new("STOP om {from}, het bezoek stopte", "STOP at {from}, the visit ended");
/// Row of an earlier STOP; `{from}`.
pub static MISTAKEN: Words =
    Words::new("STOP om {from}, per ongeluk getikt", "STOP at {from}, tapped by mistake");
/// Unfolds its fields.
pub static FILL_IN: Words = Words::new("Aanvullen", "Fill in");
/// Card with the STOPs of a visit.
pub static STOPS: Words = Words::new("STOP", "STOP");
