//! Texts of a tab that only reads.

use super::Words;

/// Another tab writes.
pub static OTHER_TAB: Words = Words::new("U leest hier mee", "You are reading along here");
/// What that means.
pub static OTHER_TAB_TEXT: Words = Words::new(
    "Een ander tabblad schrijft in dit werkboek. Wat daar verandert, ziet u hier.",
    "Another tab writes in this workbook. What changes there is shown here.",
);
/// Button.
pub static TAKE_OVER: Words = Words::new("Hier verder werken", "Go on working here");
/// It did not work.
pub static NO_TURN: Words = Words::new(
    "Het andere tabblad houdt de opslag bezet. Sluit dat tabblad en probeer het opnieuw.",
    "The other tab keeps the storage busy. Close that tab and try again.",
);
/// A newer version was here.
pub static NEWER: Words = Words::new("Alleen lezen", "Reading only");
/// Why, and what to do.
pub static NEWER_TEXT: Words = Words::new(
    "Dit werkboek is bijgewerkt door een nieuwere versie van Omgangsboek. Deze versie zou iets kunnen laten vallen en \
     schrijft daarom niets. Zoek bij Instellingen, met verbinding, naar de nieuwe versie.",
    "This workbook was updated by a newer version of Omgangsboek. This version might drop something and so writes \
     nothing. Look for the new version at Settings, online.",
);
/// Another tab took over before everything was stored.
pub static LOST: Words = Words::new("Niet alles is hier opgeslagen", "Not everything was stored here");
/// What to do.
pub static LOST_TEXT: Words = Words::new(
    "Een ander tabblad is verder gegaan terwijl hier nog iets niet was opgeslagen. Vergelijk met wat er nu staat, en \
     neem over wat ontbreekt.",
    "Another tab went on while something here was not stored yet. Compare with what is there now, and copy what is \
     missing.",
);
/// Button: it has been compared.
pub static LOST_DONE: Words = Words::new("Klaar, weghalen", "Done, take away");
/// Field.
pub static LOST_FIELD: Words = Words::new("Wat hier getypt stond", "What had been typed here");
