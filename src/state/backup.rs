//! Files of the open workbook: a backup, a copy that anybody can read, one case for a colleague; and putting a
//! backup into an empty browser.
//!
//! A file is made whole before it is saved, because the share sheet of a tablet opens only on a tap and
//! waits for nothing. It is of one state of the workbook, which is held while it is made. What was saved last
//! is noted in the clear, as a day and a number, for the screen that unlocks and for Vandaag.

use chrono::{DateTime, FixedOffset, NaiveDate};
use omgangsboek_core::backup::{
    EncryptedExport, EncryptedFile, ExportError, HandOverError, ImportError, PlainExport, VerifiedBackup,
};
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::ports::{Clock, Progress, Stopped};
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::{Credential, calibrate};

use super::app::App;
use super::book::Book;
use super::machine::PageStore;
use crate::platform::files::{self, SaveOutcome};
use crate::platform::last_backup::LastBackup;
use crate::platform::note::Note;
use crate::reactive::prelude::*;

pub use crate::platform::files::{ChosenFile, FileError};

/// The version that files name as their maker.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A file that is ready to be saved.
pub struct ReadyFile {
    name: String,
    bytes: Vec<u8>,
    left_out: usize,
    /// What to note once it has been saved; only the backup of everything is one.
    note: Option<LastBackup>,
}

impl ReadyFile {
    /// The name it is saved under: the moment, and nobody's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many cases and visits are not in it, because they are damaged on this device.
    pub fn left_out(&self) -> usize {
        self.left_out
    }
}

/// Why there is no file. Nothing of it is left.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    /// The user no longer wanted it.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The workbook could not be read to its end.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The key of a file for a colleague could not be made.
    #[error(transparent)]
    HandOver(#[from] HandOverError),
}

/// Whether a file can be saved only directly on a tap, so that it has to be offered once it is ready.
pub fn needs_tap() -> bool {
    files::needs_tap()
}

impl App {
    /// The day of the last backup that this browser knows of.
    pub fn last_backup(self) -> Signal<Option<NaiveDate>> {
        derived(move || self.last_backup.get().map(|last| last.on))
    }

    /// The last backup that this browser knows of, for telling whether the vault is older than it.
    pub fn last_backup_generation(self) -> Signal<Option<u64>> {
        derived(move || self.last_backup.get().map(|last| last.generation))
    }

    pub(super) fn note_backup(self, last: Option<LastBackup>) {
        match &last {
            Some(last) => last.save(),
            None => LastBackup::forget(),
        }
        self.last_backup.set(last);
    }

    /// Saves a file, and notes it when it was a backup. Where it [`needs_tap`], call it directly in the
    /// handler of one.
    pub fn save_file(self, file: &ReadyFile) -> impl Future<Output = SaveOutcome> + use<> {
        let saving = files::save(&file.name, "application/json", &file.bytes);
        let note = file.note;
        async move {
            let outcome = saving.await;
            if matches!(outcome, SaveOutcome::Downloaded | SaveOutcome::Shared) && note.is_some() {
                self.note_backup(note);
            }
            outcome
        }
    }

    /// Opens a backup with its own passphrase or recovery code and checks it to the last record. Nothing is
    /// written. The file comes back when it did not open.
    ///
    /// # Errors
    /// [`ImportError`].
    pub async fn open_backup(
        self,
        file: Box<EncryptedFile>,
        credential: Credential<'_>,
        progress: &mut impl Progress,
    ) -> Result<Box<VerifiedBackup>, (Box<EncryptedFile>, ImportError)> {
        let kdf = self.machine().kdf;
        let opened = file.open(kdf.as_ref(), credential, progress).await;
        // The worker has been used up; the next one loads while the user types again.
        kdf.start();
        opened
    }

    /// Puts a backup into this browser, which has to be empty, and opens the workbook.
    ///
    /// # Errors
    /// [`ImportError`]; there is still no vault here then.
    pub async fn restore(
        self,
        backup: Box<VerifiedBackup>,
        progress: &mut impl Progress,
    ) -> Result<(), ImportError> {
        let (store, host) = self.ground()?;
        let made = backup.summary().created;
        let vault = backup.restore(store, host, progress).await?;
        self.note_backup(Some(LastBackup { on: made.date_naive(), generation: vault.generation() }));
        self.open(vault).await;
        Ok(())
    }
}

impl Book {
    /// Makes an encrypted backup of everything that is stored.
    ///
    /// # Errors
    /// [`NotMade`].
    pub async fn backup(self, app: App, mut progress: impl Progress) -> Result<ReadyFile, NotMade> {
        let made = app.machine().clock.now().wall;
        self.exporting(async |workbook| {
            let vault = workbook.vault();
            let mut export = EncryptedExport::begin(vault, VERSION);
            let next = async || Ok((export.next_chunk(vault).await?, export.progress()));
            let bytes = gather(next, &mut progress).await?;
            let note = LastBackup { on: made.date_naive(), generation: vault.generation() };
            let left_out = export.left_out();
            Ok(ReadyFile { name: file_name("omgangsboek", made), bytes, left_out, note: Some(note) })
        })
        .await
    }

    /// Makes a file of everything that is stored that anybody can read. Ask first: [`Book::confirm`], and a
    /// word that is typed.
    ///
    /// # Errors
    /// [`NotMade`].
    pub async fn readable_copy(self, app: App, mut progress: impl Progress) -> Result<ReadyFile, NotMade> {
        let made = app.machine().clock.now().wall;
        self.exporting(async |workbook| {
            let vault = workbook.vault();
            let mut export = PlainExport::begin(vault, VERSION);
            let next = async || Ok((export.next_chunk(vault).await?, export.progress()));
            let bytes = gather(next, &mut progress).await?;
            let left_out = export.left_out();
            Ok(ReadyFile { name: file_name("omgangsboek-leesbaar", made), bytes, left_out, note: None })
        })
        .await
    }

    /// Makes a file of one case and its visits, for somebody else, that opens with `passphrase` only.
    ///
    /// # Errors
    /// [`NotMade`].
    pub async fn hand_over(
        self,
        app: App,
        case: CaseId,
        passphrase: &str,
        mut progress: impl Progress,
    ) -> Result<ReadyFile, NotMade> {
        let machine = app.machine();
        let made = machine.clock.now().wall;
        let params = calibrate(machine.kdf.as_ref(), machine.clock.as_ref(), &machine.random).await;
        let params = params.map_err(HandOverError::from)?;
        let file = self
            .exporting(async |workbook| {
                let kdf = machine.kdf.as_ref();
                let mut export = workbook.hand_over(case, kdf, passphrase, params, VERSION).await?;
                let vault = workbook.vault();
                let next = async || Ok((export.next_chunk(vault).await?, export.progress()));
                let bytes = gather(next, &mut progress).await?;
                let left_out = export.left_out();
                Ok(ReadyFile { name: file_name("omgangsboek-overdracht", made), bytes, left_out, note: None })
            })
            .await;
        machine.kdf.start();
        file
    }

    /// Holds the workbook while `make` reads it. In a tab that only reads, another one may write meanwhile; what
    /// is missing from the file because of that is no damage, and the file is made again.
    async fn exporting(
        self,
        make: impl AsyncFnOnce(&Workbook<PageStore>) -> Result<ReadyFile, NotMade>,
    ) -> Result<ReadyFile, NotMade> {
        let reads_along = self.read_only().get_untracked().is_some();
        self.with_workbook_mut(async |workbook| {
            if reads_along && workbook.refresh().await.is_err() {
                return Err(ExportError::Changed.into());
            }
            let file = make(workbook).await?;
            if reads_along && file.left_out > 0 && !matches!(workbook.refresh().await, Ok(false)) {
                return Err(ExportError::Changed.into());
            }
            Ok(file)
        })
        .await
    }
}

/// Takes the pieces of a file together, and tells of each.
async fn gather(
    mut next: impl AsyncFnMut() -> Result<(Option<Vec<u8>>, (usize, usize)), ExportError>,
    progress: &mut impl Progress,
) -> Result<Vec<u8>, NotMade> {
    let mut bytes = Vec::new();
    loop {
        let (piece, (done, total)) = next().await?;
        let Some(piece) = piece else { return Ok(bytes) };
        bytes.extend(piece);
        progress.at(done, total).await?;
    }
}

/// Such as `omgangsboek-2026-11-22-1442.json`.
fn file_name(what: &str, made: DateTime<FixedOffset>) -> String {
    format!("{what}-{}.json", made.format("%Y-%m-%d-%H%M"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_file_is_named_after_its_moment() {
        let made = DateTime::parse_from_rfc3339("2026-11-22T14:42:59+01:00").expect("a real time");
        assert_eq!(file_name("omgangsboek", made), "omgangsboek-2026-11-22-1442.json");
    }
}
