//! Taking a backup, a colleague's file or a readable file into a workbook that has something in it.
//!
//! The vault knows how often each device wrote a record, and nothing of what is in it. Here is what a
//! record means: whether it is anything that is kept at all, which visit is going on and must not be replaced
//! under somebody's hands, and how two versions of one thing are kept beside each other.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::Value;

use super::importing::aggregate;
use super::kinds::{Aggregate, KeptId};
use super::preview::{Preview, is_running};
use super::workbook::Workbook;
use crate::backup::{Content, Contents, ImportError, Incoming, Merged};
use crate::ports::{Progress, Store};
use crate::vault::{Change, Record, RecordId, RecordKind};

/// Reads records as what they are.
struct Reader {
    /// The day of the file that they are from.
    from: NaiveDate,
}

impl Reader {
    fn of(incoming: &Incoming) -> Self {
        Self { from: incoming.summary().created.date_naive() }
    }
}

impl Contents for Reader {
    fn read(&self, record: &Record) -> Result<Content, ImportError> {
        match read(record)?.change() {
            Change::Put { payload, list, .. } => Ok(Content { payload, list }),
            Change::Delete { .. } => Err(ImportError::Damaged { line: None }),
        }
    }

    fn is_held(&self, kind: RecordKind, list: &Value) -> bool {
        kind == RecordKind::VISIT && is_running(list)
    }

    fn beside(&self, variant: RecordId, there: &Record, here: &Record) -> Result<Change, ImportError> {
        let other = match read(there)? {
            // There is one of it, and the later day is the true one.
            Aggregate::Settings(there) => match read(here) {
                Ok(Aggregate::Settings(here)) => here.joined(&there).into(),
                _ => there.into(),
            },
            other => other.into_variant(variant, self.from),
        };
        Ok(other.change())
    }
}

fn read(record: &Record) -> Result<Aggregate, ImportError> {
    aggregate(record.id, record.kind, record.schema, &record.payload)
}

impl<S: Store> Workbook<S> {
    /// What taking `incoming` in would do. `progress` hears of records.
    ///
    /// # Errors
    /// What is wrong with the file, or [`ImportError::Stopped`]; nothing has been written in any case.
    pub async fn preview(
        &self,
        incoming: &Incoming,
        progress: &mut impl Progress,
    ) -> Result<Preview, ImportError> {
        let compared = incoming.compare(&self.vault, &Reader::of(incoming), progress).await?;
        Ok(Preview::new(&compared, self.cases()))
    }

    /// Takes `incoming` in: what is new, and what is newer there; what was changed on both sides is kept on
    /// both. A visit that is going on here stays, with the file's version beside it. `progress` hears of
    /// records.
    ///
    /// # Errors
    /// [`ImportError`]; the workbook is as it was then.
    pub async fn merge(
        &mut self,
        incoming: &Incoming,
        progress: &mut impl Progress,
    ) -> Result<Merged, ImportError> {
        let merged = incoming.merge(&mut self.vault, &Reader::of(incoming), progress).await?;
        self.read_rows();
        Ok(merged)
    }

    /// Brings back what was here before the last import, and tells whether there was one. What was written
    /// since stays, and with a visit or meeting its case.
    ///
    /// # Errors
    /// [`ImportError`]; the workbook is as it was then.
    pub async fn undo_import(&mut self, progress: &mut impl Progress) -> Result<bool, ImportError> {
        let since = self.rows().of_cases().filter(|(record, _)| self.vault.is_written_since(*record));
        let cases: BTreeSet<_> = since.map(|(_, case)| case.record()).collect();
        let undone = self.vault.undo_import(&cases, progress).await?;
        self.read_rows();
        Ok(undone)
    }
}

#[cfg(test)]
mod tests;
