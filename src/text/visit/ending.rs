//! Texts of goodbye and end (M24, M35, M36).

use super::Words;

/// Button that opens the end of the visit.
pub static TO_END: Words = Words::new("Afscheid en einde", "Goodbye and end");
/// Title.
pub static TITLE: Words = Words::new("Afscheid en einde", "Goodbye and end");
/// Button: the visit goes on.
pub static NOT_YET: Words = Words::new("Nog niet", "Not yet");
/// Hint (M36).
pub static ALWAYS_GOODBYE: Words = Words::new(
    "Er is altijd een afscheid. Toont de ouder sterke emoties? Houd het dan kort.",
    "There is always a goodbye. Does the parent show strong emotions? Keep it short then.",
);
/// Toggle (M35).
pub static EARLY: Words =
    Words::new("Het bezoek stopt eerder dan afgesproken", "The visit ends earlier than agreed");
/// Its hint.
pub static EARLY_HINT: Words = Words::new(
    "Alleen als het echt niet goed is voor het kind.",
    "Only when it is really not good for the child.",
);
/// Field.
pub static EARLY_REASON: Words = Words::new("Waarom stopt het eerder?", "Why does it end earlier?");
/// Field.
pub static EARLY_TOLD: Words = Words::new("Aan wie is dat gezegd?", "Who was told?");
/// Button: stamps the goodbye.
pub static SAID: Words = Words::new("Afscheid is geweest", "Goodbye was said");
/// Button: opens the reason.
pub static NO_GOODBYE: Words = Words::new("Er was geen afscheid", "There was no goodbye");
/// Field.
pub static WHY_NONE: Words = Words::new("Waarom was er geen afscheid?", "Why was there no goodbye?");
/// Why the button does nothing yet.
pub static REASON_FIRST: Words = Words::new("Vul eerst de reden in.", "Fill in the reason first.");
/// Title once it was said; `{time}`.
pub static SAID_AT: Words = Words::new("Afscheid om {time}", "Goodbye at {time}");
/// Title when there was none; `{time}`.
pub static ENDED_AT: Words =
    Words::new("Einde om {time}, zonder afscheid", "Ended at {time}, without a goodbye");
/// Field.
pub static HOW: Words = Words::new("Hoe ging het afscheid?", "How did the goodbye go?");
/// Button: takes it back.
pub static TAKE_BACK: Words = Words::new("Het bezoek gaat toch verder", "The visit goes on after all");
/// Question; `{child}`.
pub static WHO_FETCHES: Words = Words::new("Wie haalt {child}?", "Who fetches {child}?");
/// The big button.
pub static FETCHED: Words = Words::new("Kind is opgehaald", "Child has been fetched");
/// Beside it; `{time}`.
pub static FETCHED_NOW: Words = Words::new("De tijd wordt {time}.", "The time will be {time}.");
/// Why the button does nothing yet.
pub static CHOOSE_WHO: Words =
    Words::new("Kies eerst wie het kind haalt.", "First choose who fetches the child.");
/// Why the button does nothing yet.
pub static EARLY_REASON_FIRST: Words =
    Words::new("Vul eerst in waarom het bezoek eerder stopt.", "First fill in why the visit ends earlier.");
