//! Texts of the small parts, and of the buttons that return on every screen.
//!
//! Buttons are infinitives, because they say what will be done and order nobody about.

use super::Words;

/// Button: keep what was entered.
pub static SAVE: Words = Words::new("Opslaan", "Save");
/// Button: leave without doing it.
pub static CANCEL: Words = Words::new("Annuleren", "Cancel");
/// Button: to where one came from.
pub static BACK: Words = Words::new("Terug", "Back");
/// Button: to the next step.
pub static NEXT: Words = Words::new("Verder", "Next");
/// Button: leaves a dialog that only shows something.
pub static CLOSE: Words = Words::new("Sluiten", "Close");
/// Button: puts a hint away for good.
pub static NOT_AGAIN: Words = Words::new("Niet meer tonen", "Do not show again");
/// Button: opens what is named beside it.
pub static OPEN: Words = Words::new("Openen", "Open");
/// Button: make one more of what is named above.
pub static ADD: Words = Words::new("Toevoegen", "Add");
/// Button: look at it.
pub static VIEW: Words = Words::new("Bekijken", "View");
/// Button: make it different.
pub static EDIT: Words = Words::new("Wijzigen", "Change");
/// Button: take one item off a list.
pub static REMOVE: Words = Words::new("Weghalen", "Remove");
/// Button: take back the last action.
pub static UNDO: Words = Words::new("Ongedaan maken", "Undo");
/// Button: put it down in the record.
pub static RECORD: Words = Words::new("Vastleggen", "Record");
/// Button: end something that takes long.
pub static STOP: Words = Words::new("Stoppen", "Stop");
/// How far something long has come; `{done}` and `{total}` are numbers.
pub static DONE_OF: Words = Words::new("{done} van {total}", "{done} of {total}");
/// While something holds the workbook.
pub static AT_WORK: Words = Words::new(
    "Tot dit klaar is, kunt u niets wijzigen. Stoppen mag altijd: er blijft dan niets half achter.",
    "Until this is done you cannot change anything. You may always stop: nothing is left half done.",
);
/// Button: onto paper.
pub static PRINT: Words = Words::new("Afdrukken", "Print");

/// Navigation: what is on today.
pub static TODAY: Words = Words::new("Vandaag", "Today");
/// Navigation: all cases.
pub static CASES: Words = Words::new("Dossiers", "Cases");
/// Navigation: settings.
pub static SETTINGS: Words = Words::new("Instellingen", "Settings");
/// Navigation: close the vault.
pub static LOCK: Words = Words::new("Vergrendelen", "Lock");
/// What the navigation is called for a screen reader.
pub static NAVIGATION: Words = Words::new("Hoofdmenu", "Main menu");
/// The first link on a page, for the keyboard.
pub static SKIP_TO_CONTENT: Words = Words::new("Naar de inhoud", "Skip to content");

/// The steps of a visit, as a whole.
pub static VISIT_STEPS: Words = Words::new("Stappen van het bezoek", "Steps of the visit");
/// The first step of a visit.
pub static STEP_BEFORE: Words = Words::new("Voor", "Before");
/// The second step of a visit.
pub static STEP_DURING: Words = Words::new("Tijdens", "During");
/// The third step of a visit.
pub static STEP_AFTER: Words = Words::new("Na", "After");
/// The fourth step of a visit.
pub static STEP_REPORT: Words = Words::new("Verslag", "Report");

/// Everything is on the disk.
pub static SAVED: Words = Words::new("Opgeslagen", "Saved");
/// Being written.
pub static SAVING: Words = Words::new("Wordt opgeslagen…", "Saving…");
/// Could not be written.
pub static NOT_SAVED: Words = Words::new("NIET opgeslagen", "NOT saved");

/// Beside the label of a field that may stay empty.
pub static OPTIONAL: Words = Words::new("mag leeg blijven", "may stay empty");
/// Show the passphrase.
pub static SHOW: Words = Words::new("Tonen", "Show");
/// Hide the passphrase again.
pub static HIDE: Words = Words::new("Verbergen", "Hide");
/// A number field that holds something else; `{min}` and `{max}` are the least and the most.
pub static NUMBER_BETWEEN: Words = Words::new(
    "Vul een heel getal in van {min} tot en met {max}.",
    "Enter a whole number from {min} to {max}.",
);
/// The first line of a list to choose from.
pub static CHOOSE: Words = Words::new("Kies…", "Choose…");

/// A checklist point that was dealt with.
pub static CHECK_DONE: Words = Words::new("Gedaan", "Done");
/// A checklist point that does not apply to this visit.
pub static CHECK_NOT_APPLICABLE: Words = Words::new("Niet van toepassing", "Does not apply");
/// A checklist point that is put off.
pub static CHECK_LATER: Words = Words::new("Later", "Later");
/// Opens the note of a checklist point.
pub static CHECK_NOTE: Words = Words::new("Notitie", "Note");
/// Why a checklist point does not apply.
pub static CHECK_WHY: Words = Words::new("Waarom niet?", "Why not?");
/// The answers of a checklist point, as a whole.
pub static CHECK_ANSWER: Words = Words::new("Antwoord", "Answer");

/// Before the word that is to be typed, ahead of something that cannot be undone.
pub static TYPE_TO_CONFIRM_BEFORE: Words = Words::new("Typ", "Type");
/// After that word.
pub static TYPE_TO_CONFIRM_AFTER: Words = Words::new("om door te gaan.", "to go on.");
/// Why the button of that dialog does nothing yet.
pub static TYPE_FIRST: Words = Words::new("Typ eerst het woord hierboven.", "Type the word above first.");
