//! Texts around the pages.

use super::Words;

/// Title of an address that the app does not have.
pub static NO_PAGE: Words = Words::new("Deze pagina bestaat niet", "This page does not exist");
/// What to do about it.
pub static NO_PAGE_TEXT: Words = Words::new(
    "Misschien is het adres afgebroken. Ga terug naar Vandaag.",
    "Perhaps the address was cut off. Go back to Today.",
);

/// The strip of a visit that goes on, for a screen reader.
pub static RUNNING: Words = Words::new("Lopend bezoek", "Visit under way");
/// Its link.
pub static BACK_TO_VISIT: Words = Words::new("Terug naar het bezoek", "Back to the visit");
/// Beside its clock while a STOP is open; `{time}`.
pub static STOP_SINCE: Words = Words::new("STOP sinds {time}", "STOP since {time}");
/// Beside its clock after the goodbye.
pub static TO_HAND_OVER: Words = Words::new("Nog niet opgehaald", "Not fetched yet");
/// Beside its clock once the agreed maximum is reached.
pub static TIME_IS_UP: Words = Words::new("De tijd is om", "Time is up");
