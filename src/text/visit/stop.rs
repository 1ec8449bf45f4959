//! Texts of STOP (M23, M24).

use super::Words;

/// The button. A word that everybody knows, in both languages.
pub static STOP: Words = Words::new("STOP", "STOP");
/// Title of the steps; `{time}`.
pub static STOP_AT: Words = Words::new("STOP om {time}", "STOP at {time}");
/// First step.
pub static ASK_TO_LEAVE: Words =
    Words::new("1. Vraag de ouder de kamer uit te gaan", "1. Ask the parent to leave the room");
/// Answer.
pub static PARENT_LEFT: Words = Words::new("Ouder is weg", "Parent has left");
/// Answer.
pub static PARENT_REFUSES: Words = Words::new("Ouder weigert", "Parent refuses");
/// What to do at once.
pub static GO_AWAY: Words = Words::new("Ga zelf weg met het kind.", "Go away yourself, with the child.");
/// And then.
pub static THEN_CALL: Words = Words::new("Bel daarna:", "Then call:");
/// Where life is in danger.
pub static EMERGENCY: Words = Words::new("Direct gevaar? Bel 112", "Immediate danger? Call 112");
/// Second step.
pub static CHILD_SAFE: Words = Words::new("2. Het kind is veilig bij", "2. The child is safe with");
/// Button that fills it in.
pub static WITH_ME: Words = Words::new("Bij mij", "With me");
/// What that button fills in; reports are written in Dutch.
pub static THE_SUPERVISOR: &str = "de begeleider";
/// Third step.
pub static WHAT_HAPPENED: Words = Words::new("3. Wat gebeurde er?", "3. What happened?");
/// How it goes on.
pub static HOW_ON: Words = Words::new("Hoe gaat het verder?", "How does it go on?");
/// Button.
pub static GOES_ON: Words = Words::new("Bezoek gaat verder", "Visit goes on");
/// Button.
pub static ENDS: Words = Words::new("Bezoek stopt", "Visit ends");
/// Button.
pub static MISTAKE: Words = Words::new("STOP per ongeluk", "STOP by mistake");
/// None of it has to be now.
pub static FILL_IN_LATER: Words =
    Words::new("Het kind gaat voor. Invullen kan later.", "The child comes first. Filling in can wait.");
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
