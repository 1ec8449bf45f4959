//! Backups of the open workbook, and putting one back.
//!
//! A file is made whole before it is saved, because the share sheet of a tablet opens only on a tap and
//! waits for nothing. What was saved last is noted in the clear, as a day and a number, for the screen
//! that unlocks and for Vandaag.

use chrono::{DateTime, FixedOffset, NaiveDate};
use leptos::prelude::*;
use omgangsboek_core::backup::{
    EncryptedExport, EncryptedFile, ExportError, ImportError, PlainExport, VerifiedBackup,
};
use omgangsboek_core::ports::Clock;
use omgangsboek_core::vault::{Credential, UnlockError};

use super::app::App;
use super::book::Book;
use crate::platform::files::{self, SaveOutcome};
use crate::platform::last_backup::LastBackup;

pub use crate::platform::files::{ChosenFile, FileError};

/// The version that files name as their maker.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A file that is ready to be saved.
pub struct ReadyFile {
    name: String,
    bytes: Vec<u8>,
    left_out: usize,
    /// What to note once it has been saved; a readable file is no backup.
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

/// Whether a file can be saved only directly on a tap, so that it has to be offered once it is ready.
pub fn needs_tap() -> bool {
    files::needs_tap()
}

impl App {
    /// The day of the last backup that this browser knows of.
    pub fn last_backup(self) -> Signal<Option<NaiveDate>> {
        Signal::derive(move || self.last_backup.get().map(|last| last.on))
    }

    /// The last backup that this browser knows of, for telling whether the vault is older than it.
    pub fn last_backup_generation(self) -> Signal<Option<u64>> {
        Signal::derive(move || self.last_backup.get().map(|last| last.generation))
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
    ) -> Result<Box<VerifiedBackup>, (Box<EncryptedFile>, ImportError)> {
        let kdf = self.machine().kdf;
        let opened = file.open(kdf.as_ref(), credential).await;
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
        progress: impl FnMut(usize, usize),
    ) -> Result<(), ImportError> {
        let (store, host) = self.ground()?;
        let made = backup.summary().created;
        let vault = backup.restore(store, host, progress).await?;
        self.note_backup(Some(LastBackup { on: made.date_naive(), generation: vault.generation() }));
        self.open(vault);
        Ok(())
    }
}

impl Book {
    /// Makes an encrypted backup of everything that is stored.
    ///
    /// # Errors
    /// [`ExportError`]; nothing has been made then.
    pub async fn backup(self, app: App) -> Result<ReadyFile, ExportError> {
        let made = app.machine().clock.now().wall;
        self.with_workbook(async |workbook| {
            let vault = workbook.vault();
            let mut export = EncryptedExport::begin(vault, VERSION);
            let mut bytes = Vec::new();
            while let Some(chunk) = export.next_chunk(vault).await? {
                bytes.extend(chunk);
            }
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
    /// [`ExportError`]; nothing has been made then.
    pub async fn readable_copy(self, app: App) -> Result<ReadyFile, ExportError> {
        let made = app.machine().clock.now().wall;
        self.with_workbook(async |workbook| {
            let vault = workbook.vault();
            let mut export = PlainExport::begin(vault, VERSION);
            let mut bytes = Vec::new();
            while let Some(chunk) = export.next_chunk(vault).await? {
                bytes.extend(chunk);
            }
            let left_out = export.left_out();
            Ok(ReadyFile { name: file_name("omgangsboek-leesbaar", made), bytes, left_out, note: None })
        })
        .await
    }

    /// Whether this is the passphrase of the open workbook.
    ///
    /// # Errors
    /// [`UnlockError::Wrong`] when it is not, or why that could not be told.
    pub async fn confirm(self, app: App, passphrase: &str) -> Result<(), UnlockError> {
        let kdf = app.machine().kdf;
        let answer = self
            .with_workbook(async |workbook| {
                workbook.vault().confirm(kdf.as_ref(), Credential::Passphrase(passphrase)).await
            })
            .await;
        kdf.start();
        answer
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
