//! Texts about papers. The papers themselves are Dutch and stand in the core.

use super::Words;

/// All of them.
pub static PAPERS: Words = Words::new("Op papier", "On paper");
/// A paper (M19).
pub static SUMMARY: Words = Words::new("Samenvatting voor ouders", "Summary for parents");
/// A paper (M45).
pub static PLAN: Words = Words::new("Planning", "Plan");
/// A paper (M43).
pub static AGREEMENTS: Words = Words::new("Afspraken", "Agreements");
/// A paper (M23).
pub static STOP_CARD: Words = Words::new("STOP-kaart", "STOP card");
/// A paper (M43).
pub static EVALUATION: Words = Words::new("Evaluatie", "Evaluation");
/// Button.
pub static COPY: Words = Words::new("Tekst kopiëren", "Copy the text");
/// After it.
pub static COPIED: Words = Words::new("De tekst is gekopieerd.", "The text has been copied.");
/// The browser kept the clipboard closed.
pub static NOT_COPIED: Words = Words::new(
    "Kopiëren mag niet van deze browser. Selecteer de tekst hieronder en kopieer zelf, of druk af.",
    "This browser does not allow copying. Select the text below and copy it yourself, or print it.",
);
/// What to look at, and what it does not do.
pub static CHECK_FIRST: Words = Words::new(
    "Lees het na voordat u het meegeeft. Afdrukken of kopiëren legt niet vast dat iemand het weet.",
    "Read it before you hand it out. Printing or copying does not record that somebody knows.",
);
/// Nothing to print yet.
pub static NOTHING_YET: Words = Words::new(
    "Hier is nog niets voor. Vul het eerst in het dossier in.",
    "There is nothing for this yet. Fill it in in the case first.",
);
/// Way out.
pub static TO_CASES: Words = Words::new("Naar de dossiers", "To the cases");
