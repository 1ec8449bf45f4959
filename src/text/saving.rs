//! Texts about saving.

use super::Words;

/// The browser gives no more room.
pub static NO_ROOM: Words = Words::new(
    "Er is geen ruimte meer op dit apparaat. Uw tekst staat nog op het scherm. Maak ruimte vrij. Een reservekopie van \
     wat al opgeslagen is, kunt u nu maken.",
    "This device is full. Your text is still on screen. Make room. You can make a backup now of what is saved already.",
);
/// Another tab wrote in the meantime.
pub static ELSEWHERE: Words = Words::new(
    "Omgangsboek is intussen op een ander tabblad gebruikt. Kopieer wat u net typte en laad deze pagina opnieuw.",
    "Omgangsboek was used in another tab meanwhile. Copy what you just typed and reload this page.",
);
/// The browser's storage does not answer.
pub static NO_ANSWER: Words = Words::new(
    "De opslag van deze browser antwoordt niet. Uw tekst staat nog op het scherm. Probeer het opnieuw.",
    "This browser's storage does not answer. Your text is still on screen. Try again.",
);
/// Button.
pub static TRY_AGAIN: Words = Words::new("Opnieuw opslaan", "Save again");
/// Link: to where a backup is made.
pub static SAVE_BACKUP: Words = Words::new("Reservekopie opslaan", "Save a backup");
