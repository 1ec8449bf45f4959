//! Texts about programmes: the list of them, their versions, and what a case follows.

pub mod differences;
pub mod editor;
pub mod flaws;

use super::Words;

/// Title of the page, and of the card that leads to it.
pub static PROGRAMMES: Words = Words::new("Programma's", "Programmes");
/// What they are, on the settings page.
pub static WHAT: Words = Words::new(
    "Hoe u werkt: aantallen, plaatsen, de controlelijst, de knoppen tijdens een bezoek en het verslag. Pas een \
     programma aan voor uw organisatie, en deel het met collega's.",
    "How you work: counts, places, the checklist, the buttons during a visit and the report. Adapt a programme \
     to your organisation, and share it with colleagues.",
);
/// Button: to the list.
pub static TO_PROGRAMMES: Words = Words::new("Programma's bekijken", "See the programmes");
/// Card: those that come with the app.
pub static BUILT_IN: Words = Words::new("Ingebouwd", "Built in");
/// They cannot be changed.
pub static BUILT_IN_WHAT: Words = Words::new(
    "Deze horen bij de app en blijven zoals ze zijn. Maak een kopie om iets te wijzigen.",
    "These come with the app and stay as they are. Make a copy to change something.",
);
/// Card: those of the organisation.
pub static OWN: Words = Words::new("Van uw organisatie", "Of your organisation");
/// There is none.
pub static NONE_YET: Words = Words::new(
    "Er is nog geen eigen programma. Kopieer een ingebouwd programma of lees een bestand in.",
    "There is no programme of your own yet. Copy a built-in one or read a file.",
);
/// Card: those that were put away.
pub static PUT_AWAY: Words = Words::new("Opgeborgen", "Put away");
/// Button: make a copy.
pub static COPY: Words = Words::new("Kopiëren", "Copy");
/// The name of a copy; `{name}` is that of the original.
pub static COPY_OF: Words = Words::new("Kopie van {name}", "Copy of {name}");
/// A programme without a name.
pub static UNNAMED: Words = Words::new("(zonder naam)", "(without a name)");
/// Its version; `{number}`.
pub static VERSION: Words = Words::new("versie {number}", "version {number}");
/// No version yet.
pub static NOT_RELEASED: Words = Words::new("nog niet vastgesteld", "not released yet");
/// Something is not in the version yet.
pub static HAS_CHANGES: Words =
    Words::new("met wijzigingen die nog niet zijn vastgesteld", "with changes that are not released yet");
/// Which day the version is of; `{day}`.
pub static SINCE: Words = Words::new("vastgesteld op {day}", "released on {day}");
/// It came in beside another one.
pub static VARIANT: Words =
    Words::new("andere versie uit een reservekopie", "another version, from a backup");

/// Card: from a file.
pub static FROM_FILE: Words = Words::new("Uit een bestand", "From a file");
/// What a file is.
pub static FROM_FILE_WHAT: Words = Words::new(
    "Een collega kan een programma als bestand geven. Het komt erbij als nieuw programma dat u eerst bekijkt en \
     dan vaststelt. Er staat nooit iets van een dossier in.",
    "A colleague can give you a programme as a file. It is added as a new programme that you look at first and \
     then release. It never holds anything of a case.",
);
/// Button: choose a file.
pub static CHOOSE_FILE: Words = Words::new("Programma inlezen", "Read a programme");
/// The file is no programme.
pub static NOT_OURS: Words = Words::new(
    "Dit bestand is geen programma van Omgangsboek. Er is niets ingelezen.",
    "This file is no programme of Omgangsboek. Nothing was read.",
);
/// Too large.
pub static TOO_LARGE: Words = Words::new(
    "Dit bestand is te groot voor een programma. Er is niets ingelezen.",
    "This file is too large for a programme. Nothing was read.",
);
/// From a later version of the app.
pub static NEWER: Words = Words::new(
    "Dit bestand is gemaakt met een nieuwere Omgangsboek. Werk de app hier eerst bij en probeer het dan opnieuw.",
    "This file was made with a newer Omgangsboek. Update the app here first, then try again.",
);
/// Cannot be read; `{line}`.
pub static DAMAGED: Words = Words::new(
    "Dit bestand is beschadigd bij regel {line}. Vraag uw collega om het opnieuw te maken.",
    "This file is damaged near line {line}. Ask your colleague to make it again.",
);
/// The browser could not read it.
pub static UNREADABLE: Words = Words::new(
    "Het bestand kon niet worden gelezen. Kies het opnieuw.",
    "The file could not be read. Choose it again.",
);

/// Card: the version.
pub static RELEASE: Words = Words::new("Vaststellen", "Release");
/// What releasing does.
pub static RELEASE_WHAT: Words = Words::new(
    "Nieuwe dossiers krijgen de laatst vastgestelde versie. Lopende dossiers houden de versie waarmee ze begonnen, \
     tot u daar de nieuwere overneemt.",
    "New cases get the version that was released last. Running cases keep the version they began with, until you \
     take over the newer one there.",
);
/// Button; `{number}` is the next version.
pub static RELEASE_AS: Words = Words::new("Vaststellen als versie {number}", "Release as version {number}");
/// Why not.
pub static NO_CHANGES: Words = Words::new("Er is niets gewijzigd.", "Nothing has changed.");
/// It went well; `{number}`.
pub static RELEASED: Words = Words::new("Versie {number} is vastgesteld.", "Version {number} is released.");
/// Above the flaws.
pub static FLAWS: Words = Words::new("Dit moet eerst kloppen:", "This has to be right first:");
/// Card: what one can do with the whole.
pub static SHARE: Words = Words::new("Delen en opbergen", "Share and put away");
/// Button: save as a file.
pub static EXPORT: Words = Words::new("Opslaan als bestand", "Save as a file");
/// What the file holds.
pub static EXPORT_WHAT: Words = Words::new(
    "In het bestand staat alleen dit programma zoals u het nu ziet, niets uit dossiers.",
    "The file holds this programme as you see it now, and nothing of any case.",
);
/// The browser took it.
pub static EXPORTED: Words = Words::new("Het bestand is opgeslagen.", "The file was saved.");
/// The browser did not.
pub static NOT_EXPORTED: Words =
    Words::new("Het bestand is niet opgeslagen. Probeer het opnieuw.", "The file was not saved. Try again.");
/// Button: put away.
pub static ARCHIVE: Words = Words::new("Opbergen", "Put away");
/// What that does.
pub static ARCHIVE_WHAT: Words = Words::new(
    "Opgeborgen programma's worden niet aangeboden voor nieuwe dossiers. Lopende dossiers merken er niets van.",
    "Programmes that were put away are not offered for new cases. Running cases notice nothing.",
);
/// Button: take back.
pub static TAKE_BACK: Words = Words::new("Weer gebruiken", "Use again");

/// On a case: which version it follows; `{name}`, `{number}`.
pub static FOLLOWS: Words = Words::new("{name}, versie {number}", "{name}, version {number}");
/// A newer one is there; `{number}`.
pub static NEWER_THERE: Words =
    Words::new("Er is een nieuwere versie: {number}", "There is a newer version: {number}");
/// Button: move to it.
pub static TAKE_OVER: Words = Words::new("Nieuwere versie overnemen", "Take over the newer version");
/// Title of the question.
pub static TAKE_OVER_ASK: Words = Words::new("Nieuwere versie overnemen?", "Take over the newer version?");
/// What stays.
pub static TAKE_OVER_WHAT: Words = Words::new(
    "Wat al is vastgelegd, blijft staan zoals het was. Plaats, afspraken en hoofdvraag van dit dossier wijzigen niet. \
     U kunt niet terug naar de oude versie.",
    "What was recorded stays as it was. This case's place, agreements and main question do not change. You cannot \
     go back to the old version.",
);
/// Above the differences.
pub static CHANGES: Words = Words::new("Dit wijzigt:", "This changes:");
