//! Texts of how the app looks.

use crate::text::Words;

/// Card.
pub static DISPLAY: Words = Words::new("Weergave", "Display");
/// Field.
pub static LANGUAGE: Words = Words::new("Taal", "Language");
/// Choice; each language by its own name.
pub static DUTCH: Words = Words::new("Nederlands", "Nederlands");
/// Choice.
pub static ENGLISH: Words = Words::new("English", "English");
/// Field.
pub static THEME: Words = Words::new("Licht of donker", "Light or dark");
/// Choice.
pub static THEME_DEVICE: Words = Words::new("Zoals het apparaat", "As the device");
/// Choice.
pub static THEME_LIGHT: Words = Words::new("Licht", "Light");
/// Choice.
pub static THEME_DARK: Words = Words::new("Donker", "Dark");
/// Field.
pub static TEXT_SIZE: Words = Words::new("Grootte van de letters", "Text size");
/// Choice.
pub static TEXT_NORMAL: Words = Words::new("Gewoon", "Normal");
/// Choice.
pub static TEXT_LARGE: Words = Words::new("Groot", "Large");
/// Choice.
pub static TEXT_LARGER: Words = Words::new("Groter", "Larger");
