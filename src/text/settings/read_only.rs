//! Why a tab that only reads cannot do something.

use crate::text::Words;

/// Another tab writes.
pub static NOT_IN_THIS_TAB: Words = Words::new(
    "Dit tabblad leest alleen mee. Kies eerst “Hier verder werken”.",
    "This tab only reads along. First choose “Go on working here”.",
);
/// A newer version was here.
pub static NOT_IN_THIS_VERSION: Words = Words::new(
    "Deze versie leest alleen. Laad de pagina opnieuw om de app bij te werken.",
    "This version only reads. Reload the page to update the app.",
);
