//! Texts around the pages.

use super::Words;

/// Title of an address that the app does not have.
pub static NO_PAGE: Words = Words::new("Deze pagina bestaat niet", "This page does not exist");
/// What to do about it.
pub static NO_PAGE_TEXT: Words = Words::new(
    "Misschien is het adres afgebroken. Ga terug naar Vandaag.",
    "Perhaps the address was cut off. Go back to Today.",
);
