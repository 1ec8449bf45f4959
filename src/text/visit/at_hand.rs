//! Texts of what is at hand during a visit.

use super::Words;

/// The parts, as a whole, for a screen reader.
pub static PARTS: Words = Words::new("Wat u wilt zien", "What you want to see");
/// Part.
pub static AGREEMENTS: Words = Words::new("Afspraken", "Agreements");
/// Part.
pub static PLAN: Words = Words::new("Plan", "Plan");
/// Part.
pub static STOP_SIGNAL: Words = Words::new("STOP-afspraak", "STOP signal");
/// Part.
pub static CHILD: Words = Words::new("Over het kind", "About the child");
/// Part.
pub static SUPERVISION: Words = Words::new("Hoe ik begeleid", "How I supervise");
/// Part.
pub static LAST_TIME: Words = Words::new("Vorige keer", "Last time");
/// Part.
pub static CALL: Words = Words::new("Bellen", "Call");
/// A part in which nothing stands.
pub static NOTHING: Words = Words::new("Hierover is niets genoteerd.", "Nothing was noted about this.");
