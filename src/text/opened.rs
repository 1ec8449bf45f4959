//! Texts for an address that leads to nothing.

use super::Words;

/// Title.
pub static NOTHING: Words = Words::new("Niet gevonden", "Not found");
/// While reading.
pub static OPENING: Words = Words::new("Wordt geopend…", "Opening…");
/// The id names no case.
pub static NO_CASE: Words =
    Words::new("Dit dossier staat niet in dit werkboek.", "This case is not in this workbook.");
/// The id names no visit.
pub static NO_VISIT: Words =
    Words::new("Dit bezoek staat niet in dit werkboek.", "This visit is not in this workbook.");
/// The id names no meeting.
pub static NO_MEETING: Words =
    Words::new("Dit gesprek staat niet in dit werkboek.", "This meeting is not in this workbook.");
/// The id names no programme.
pub static NO_PROGRAMME: Words =
    Words::new("Dit programma staat niet in dit werkboek.", "This programme is not in this workbook.");
/// It cannot be read.
pub static DAMAGED: Words = Words::new(
    "Dit onderdeel is beschadigd en kan niet worden geopend. De rest van het werkboek is er nog. Staat het in een \
     reservekopie, voeg die dan samen bij Instellingen: dan komt het terug.",
    "This part is damaged and cannot be opened. The rest of the workbook is still there. If it is in a backup, merge \
     that at Settings: then it comes back.",
);
/// Way out.
pub static TO_CASES: Words = Words::new("Naar de dossiers", "To the cases");
