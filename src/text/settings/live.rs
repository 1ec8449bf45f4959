//! Texts of how the screen of a visit is held.

use crate::text::Words;

/// Card.
pub static LIVE: Words = Words::new("Tijdens een bezoek", "During a visit");
/// Field.
pub static HAND: Words = Words::new("Met welke hand tikt u?", "With which hand do you tap?");
/// Choice.
pub static HAND_RIGHT: Words = Words::new("Rechts", "Right");
/// Choice.
pub static HAND_LEFT: Words = Words::new("Links", "Left");
/// Toggle.
pub static LIVE_KEYS: Words = Words::new("Losse toetsen gebruiken", "Use single keys");
/// Beneath it.
pub static LIVE_KEYS_HINT: Words = Words::new(
    "Met een toetsenbord: S is STOP, Z is ongedaan maken, 1 tot en met 0 zijn de knoppen in beeld.",
    "With a keyboard: S is STOP, Z takes back, 1 to 0 are the buttons in view.",
);
/// Toggle.
pub static DIMMED: Words = Words::new("Gedimd", "Dimmed");
/// Beneath it.
pub static DIMMED_HINT: Words = Words::new(
    "Donker en warm licht, voor de avond. Alleen tijdens een bezoek.",
    "Dark, warm light for the evening. Only during a visit.",
);
