//! Texts of goodbye and end (M24, M35, M36).

use super::Words;

/// Button that opens it, and title.
pub static TITLE: Words = Words::new("Afscheid en einde", "Goodbye and end");
/// Hint (M36).
pub static ALWAYS_GOODBYE: Words = Words::new("Er is altijd een afscheid.", "There is always a goodbye.");
/// Hint (M36).
pub static KEEP_IT_SHORT: Words = Words::new(
    "Toont de ouder sterke emoties? Houd het dan kort.",
    "Does the parent show strong emotions? Keep it short then.",
);
/// Toggle (M35).
pub static EARLY: Words =
    Words::new("Het bezoek stopt eerder dan afgesproken", "The visit ends earlier than agreed");
/// Its hint.
pub static EARLY_HINT: Words = Words::new(
    "Alleen als het echt niet goed is voor het kind. Ook dan is er een afscheid.",
    "Only when it is really not good for the child. Then too there is a goodbye.",
);
/// Field.
pub static EARLY_REASON: Words = Words::new("Waarom stopt het eerder?", "Why does it end earlier?");
/// Reasons in one tap: the word on the chip, and what it writes; reports are written in Dutch.
pub static EARLY_REASONS: [(Words, &str); 5] = [
    (Words::new("Kind is overstuur", "Child is upset"), "het kind was overstuur"),
    (Words::new("Kind wil niet verder", "Child wants to stop"), "het kind wilde niet verder"),
    (Words::new("Sterke emoties bij ouder", "Parent's strong emotions"), "de ouder had sterke emoties"),
    (
        Words::new("Ouder houdt zich niet aan afspraken", "Parent breaks agreements"),
        "de ouder hield zich niet aan de afspraken",
    ),
    (Words::new("Kind is ziek", "Child is ill"), "het kind was ziek"),
];
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
pub static EARLY_REASON_FIRST: Words = Words::new(
    "Vul eerst hieronder in waarom het bezoek eerder stopt.",
    "First fill in below why the visit ends earlier.",
);
