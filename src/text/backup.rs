//! Texts about backups, and a sentence for everything that can go wrong with one or with the storage. They
//! stand apart because the entry and the settings both need them.

use omgangsboek_core::backup::{ExportError, HandOverError, ImportError};
use omgangsboek_core::ports::{KdfError, StoreError};
use omgangsboek_core::vault::kdf::KdfBounds;

use super::Words;
use crate::state::backup::{FileError, NotMade};
use crate::state::merging::NotMerged;

/// Button: chooses a file.
pub static CHOOSE_FILE: Words = Words::new("Bestand kiezen", "Choose a file");
/// While a file is read.
pub static READING: Words = Words::new("Het bestand wordt gelezen…", "The file is being read…");
/// Button: opens an encrypted file.
pub static OPEN_BACKUP: Words = Words::new("Reservekopie openen", "Open the backup");
/// While that is done.
pub static OPENING_BACKUP: Words =
    Words::new("De reservekopie wordt nagekeken…", "The backup is being checked…");
/// Button.
pub static OTHER_FILE: Words = Words::new("Ander bestand kiezen", "Choose another file");
/// Title of what a file turned out to be.
pub static ENCRYPTED: Words = Words::new("Versleutelde reservekopie", "Encrypted backup");
/// Title of what a file turned out to be.
pub static READABLE: Words = Words::new("Leesbaar bestand, niet versleuteld", "Readable file, not encrypted");
/// When a file was made; `{when}` and `{app}` are the moment and the version.
pub static MADE: Words = Words::new(
    "Gemaakt op {when} met versie {app} van Omgangsboek.",
    "Made on {when} with version {app} of Omgangsboek.",
);
/// One record of a file, before its kind is known.
pub static ITEM: Words = Words::new("onderdeel", "item");
/// Several.
pub static ITEMS: Words = Words::new("onderdelen", "items");
/// One.
pub static CASE: Words = Words::new("dossier", "case");
/// Several.
pub static CASES: Words = Words::new("dossiers", "cases");
/// One.
pub static VISIT: Words = Words::new("bezoek", "visit");
/// Several.
pub static VISITS: Words = Words::new("bezoeken", "visits");
/// Between two things that are counted.
pub static AND: Words = Words::new("en", "and");
/// What a file does not hold; `{count}` is a number with its noun.
pub static LEFT_OUT: Words = Words::new(
    "Niet in dit bestand, omdat het beschadigd was: {count}.",
    "Not in this file, because it was damaged: {count}.",
);

static NOT_OURS: Words = Words::new(
    "Dit is geen reservekopie van Omgangsboek. Kies een bestand met een naam als omgangsboek-2026-11-22-1442.json.",
    "This is not a backup of Omgangsboek. Choose a file with a name like omgangsboek-2026-11-22-1442.json.",
);
static NEWER: Words = Words::new(
    "Dit bestand is gemaakt met een nieuwere versie van Omgangsboek. Laad de app opnieuw om hem bij te werken en \
     probeer het dan nog eens. Er is niets veranderd.",
    "This file was made with a newer version of Omgangsboek. Reload the app to update it, then try again. Nothing \
     has changed.",
);
static TRUNCATED: Words = Words::new(
    "Dit bestand is niet compleet: het einde ontbreekt. Misschien is het kopiëren afgebroken. Kopieer het opnieuw \
     of neem een andere reservekopie. Er is niets veranderd.",
    "This file is not complete: its end is missing. Perhaps copying it was cut off. Copy it again or take another \
     backup. Nothing has changed.",
);
static DAMAGED: Words = Words::new(
    "Dit bestand is beschadigd of later veranderd. Neem een andere reservekopie. Er is niets veranderd.",
    "This file is damaged or was changed later. Take another backup. Nothing has changed.",
);
static DUPLICATE: Words = Words::new(
    "In dit bestand staat iets dubbel, dus het klopt niet. Neem een andere reservekopie. Er is niets veranderd.",
    "This file holds something twice, so it is not right. Take another backup. Nothing has changed.",
);
static UNKNOWN_KIND: Words = Words::new(
    "In dit bestand staat iets wat deze versie van Omgangsboek niet kent. Werk de app bij door hem opnieuw te \
     laden. Er is niets veranderd.",
    "This file holds something that this version of Omgangsboek does not know. Update the app by reloading it. \
     Nothing has changed.",
);
static TOO_LARGE: Words = Words::new(
    "Dit bestand is te groot voor een reservekopie van Omgangsboek. Kies een ander bestand. Er is niets veranderd.",
    "This file is too large for a backup of Omgangsboek. Choose another file. Nothing has changed.",
);
/// The passphrase or recovery code of a backup is another one.
pub static WRONG: Words = Words::new(
    "Hiermee gaat deze reservekopie niet open. Gebruik de wachtzin of herstelcode die gold toen de kopie werd \
     gemaakt.",
    "This does not open the backup. Use the passphrase or recovery code that held when it was made.",
);
static NOT_EMPTY: Words = Words::new(
    "Er staan hier al gegevens. Terugzetten kan alleen waar nog niets staat. Er is niets veranderd.",
    "There is data here already. Restoring is possible only where there is none. Nothing has changed.",
);
static REFUSED: Words = Words::new(
    "Het werkboek nam dit niet aan. Laad de app opnieuw en probeer het nog eens. Er is niets veranderd.",
    "The workbook did not take it. Reload the app and try again. Nothing has changed.",
);
static STOPPED: Words = Words::new("Gestopt. Er is niets veranderd.", "Stopped. Nothing has changed.");
static NO_FILE: Words = Words::new("Gestopt. Er is geen bestand gemaakt.", "Stopped. No file has been made.");
static NO_PASSPHRASE: Words = Words::new(
    "De wachtzin is leeg. Kies een wachtzin voor dit bestand.",
    "The passphrase is empty. Choose a passphrase for this file.",
);
static UNSAVED: Words = Words::new(
    "Niet alles op het scherm is opgeslagen. Los dat eerst op, met “Opnieuw opslaan”. Er is niets veranderd.",
    "Not everything on screen is saved. Mend that first, with “Save again”. Nothing has changed.",
);
static UNREADABLE: Words = Words::new(
    "Dit bestand kan niet gelezen worden. Staat het op een stick of in de cloud, zet het dan eerst op dit apparaat.",
    "This file cannot be read. If it is on a stick or in the cloud, put it on this device first.",
);
static NOT_JSON: Words = Words::new(
    "Eén onderdeel past niet in een leesbaar bestand. Maak een versleutelde reservekopie; daar past het wel in.",
    "One item does not fit into a readable file. Make an encrypted backup; it does fit there.",
);
static CHANGED: Words = Words::new(
    "Het werkboek veranderde terwijl de kopie werd gemaakt. Probeer het opnieuw.",
    "The workbook changed while the copy was made. Try again.",
);

static TOO_WEAK: Words = Words::new(
    "De sleutel van dit werkboek is zwakker beveiligd dan Omgangsboek toestaat. Dat kan alleen als iemand er iets \
     aan veranderd heeft. Gebruik een andere reservekopie.",
    "The key of this workbook is protected less than Omgangsboek allows. That happens only when somebody changed \
     it. Use another backup.",
);
static TOO_COSTLY: Words = Words::new(
    "Om dit te openen is meer geheugen of tijd nodig dan Omgangsboek toestaat. Dat kan alleen als iemand er iets \
     aan veranderd heeft. Gebruik een andere reservekopie.",
    "Opening this takes more memory or time than Omgangsboek allows. That happens only when somebody changed it. \
     Use another backup.",
);
static NO_MEMORY: Words = Words::new(
    "Er is te weinig geheugen vrij. Sluit andere tabbladen en apps en probeer het opnieuw.",
    "There is too little free memory. Close other tabs and apps, then try again.",
);
static NO_WORKER: Words = Words::new(
    "Het rekenwerk voor de sleutel is niet gestart. Controleer de verbinding, laad de pagina opnieuw en probeer \
     het nog eens.",
    "The work for the key did not start. Check the connection, reload the page and try again.",
);
static ELSEWHERE: Words = Words::new(
    "Omgangsboek is intussen op een ander tabblad gebruikt. Sluit dat tabblad en laad deze pagina opnieuw.",
    "Omgangsboek was used in another tab meanwhile. Close that tab and reload this page.",
);
static NO_ROOM: Words = Words::new(
    "Er is niet genoeg ruimte op dit apparaat. Maak ruimte vrij en probeer het opnieuw.",
    "There is not enough room on this device. Make room and try again.",
);
static NO_ANSWER: Words = Words::new(
    "De opslag van deze browser antwoordt niet. Sluit andere tabbladen met Omgangsboek en laad de pagina opnieuw. Helpt dat niet, start dan de browser \
     opnieuw op. In een privévenster werkt opslaan vaak niet.",
    "This browser's storage does not answer. Close other tabs with Omgangsboek and reload the page. If that does not help, restart the browser. In a \
     private window, storing often does not work.",
);
static BLOCKED: Words = Words::new(
    "Een ander tabblad met Omgangsboek houdt de opslag bezet. Sluit dat tabblad en probeer het opnieuw.",
    "Another tab with Omgangsboek keeps the storage busy. Close that tab and try again.",
);
static NEWER_STORE: Words = Words::new(
    "Een nieuwere versie van de app heeft deze gegevens opgeslagen. Laad de pagina opnieuw om die versie te krijgen.",
    "A newer version of the app stored this data. Reload the page to get that version.",
);

/// Why a file was not taken in.
pub fn not_imported(error: &ImportError) -> &'static Words {
    match error {
        ImportError::NotOurs => &NOT_OURS,
        ImportError::Newer { .. } => &NEWER,
        ImportError::Truncated => &TRUNCATED,
        ImportError::Damaged { .. } => &DAMAGED,
        ImportError::Duplicate(_) => &DUPLICATE,
        ImportError::UnknownKind => &UNKNOWN_KIND,
        ImportError::TooLarge => &TOO_LARGE,
        ImportError::Wrong => &WRONG,
        ImportError::KdfBounds(bounds) => out_of_bounds(bounds),
        ImportError::Kdf(error) => no_key(error),
        ImportError::NotEmpty => &NOT_EMPTY,
        ImportError::Store(error) => no_storage(error),
        ImportError::Write(_) => &REFUSED,
        ImportError::Stopped(_) => &STOPPED,
    }
}

/// Why no file was made.
pub fn not_made(error: &NotMade) -> &'static Words {
    match error {
        NotMade::Stopped(_) => &NO_FILE,
        NotMade::Export(ExportError::Changed) => &CHANGED,
        NotMade::Export(ExportError::NotJson(_)) => &NOT_JSON,
        NotMade::Export(ExportError::Store(error)) => no_storage(error),
        NotMade::HandOver(HandOverError::EmptyPassphrase) => &NO_PASSPHRASE,
        NotMade::HandOver(HandOverError::KdfBounds(bounds)) => out_of_bounds(bounds),
        NotMade::HandOver(HandOverError::Kdf(error)) => no_key(error),
    }
}

/// Why a file was not taken in, or not taken back.
pub fn not_merged(error: &NotMerged) -> &'static Words {
    match error {
        NotMerged::Unsaved => &UNSAVED,
        NotMerged::Import(error) => not_imported(error),
    }
}

/// Why a chosen file was not read.
pub fn not_read(error: &FileError) -> &'static Words {
    match error {
        FileError::TooLarge { .. } => &TOO_LARGE,
        FileError::Unreadable(_) => &UNREADABLE,
    }
}

/// Why no key was derived.
pub fn no_key(error: &KdfError) -> &'static Words {
    match error {
        KdfError::OutOfMemory => &NO_MEMORY,
        KdfError::Unavailable(_) => &NO_WORKER,
    }
}

/// Why the cost of a key is refused.
pub fn out_of_bounds(bounds: &KdfBounds) -> &'static Words {
    match bounds {
        KdfBounds::TooWeak { .. } => &TOO_WEAK,
        KdfBounds::TooCostly { .. } | KdfBounds::Lanes(_) => &TOO_COSTLY,
    }
}

/// Why the storage did not do it.
pub fn no_storage(error: &StoreError) -> &'static Words {
    match error {
        StoreError::Superseded => &ELSEWHERE,
        StoreError::Quota => &NO_ROOM,
        StoreError::Unavailable(_) => &NO_ANSWER,
        StoreError::Blocked => &BLOCKED,
        StoreError::Newer => &NEWER_STORE,
    }
}
