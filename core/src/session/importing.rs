//! Taking a readable file into an empty workbook.
//!
//! Anybody can have written such a file. So each record is read as what it says it is, and written anew
//! from that: what a case or visit does not have is left behind, and the rows of the lists are made here
//! and not believed.

use super::workbook::{Aggregate, SCHEMA, SETTINGS, Workbook, change};
use crate::backup::{ImportError, PlainFile, import_plain};
use crate::domain::case::Case;
use crate::domain::settings::Settings;
use crate::domain::visit::Visit;
use crate::ports::Store;
use crate::vault::{Change, RecordId, RecordKind};

impl<S: Store> Workbook<S> {
    /// Writes what is in `file` into this workbook, all of it or nothing.
    ///
    /// # Errors
    /// [`ImportError::NotEmpty`] when there is a case or visit here, or what is wrong with the file; the
    /// workbook is as it was then.
    pub async fn import(&mut self, file: PlainFile) -> Result<(), ImportError> {
        let read = file.into_changes().into_iter().map(checked).collect::<Result<Vec<_>, _>>()?;
        import_plain(&mut self.vault, read.iter().map(change).collect()).await?;
        self.keep_rows(&read);
        Ok(())
    }
}

fn checked(change: Change) -> Result<Aggregate, ImportError> {
    match change {
        Change::Put { id, kind, schema, payload, .. } => aggregate(id, kind, schema, &payload),
        Change::Delete { .. } => Err(ImportError::Damaged { line: None }),
    }
}

/// Reads a record as what it says it is.
pub(super) fn aggregate(
    id: RecordId,
    kind: RecordKind,
    schema: u16,
    payload: &[u8],
) -> Result<Aggregate, ImportError> {
    const DAMAGED: ImportError = ImportError::Damaged { line: None };
    if schema > SCHEMA {
        return Err(ImportError::Newer { version: schema.into() });
    }
    let (own, aggregate) = match kind {
        RecordKind::CASE => {
            let case: Case = serde_json::from_slice(payload).map_err(|_| DAMAGED)?;
            (case.id.to_bytes(), Aggregate::from(case))
        }
        RecordKind::VISIT => {
            let visit: Visit = serde_json::from_slice(payload).map_err(|_| DAMAGED)?;
            (visit.id.to_bytes(), Aggregate::from(visit))
        }
        RecordKind::SETTINGS => {
            let settings: Settings = serde_json::from_slice(payload).map_err(|_| DAMAGED)?;
            (SETTINGS.to_bytes(), Aggregate::from(settings))
        }
        _ => return Err(ImportError::UnknownKind),
    };
    if RecordId::from_bytes(own) == id { Ok(aggregate) } else { Err(DAMAGED) }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use pollster::block_on;

    use super::*;
    use crate::backup::{BackupFile, PlainExport, read};
    use crate::domain::example;
    use crate::testing::CountingRandom;
    use crate::vault::memory::MemoryStore;
    use crate::vault::tests::support::{make, open};

    async fn exported<S: Store>(workbook: &Workbook<S>) -> String {
        let mut export = PlainExport::begin(workbook.vault(), "0.1.0");
        let mut file = Vec::new();
        while let Some(chunk) = export.next_chunk(workbook.vault()).await.expect("the store answers") {
            file.extend(chunk);
        }
        String::from_utf8(file).expect("JSON is UTF-8")
    }

    fn plain(text: &str) -> PlainFile {
        match block_on(read(text.as_bytes().to_vec(), &mut ())) {
            Ok(BackupFile::Plain(file)) => file,
            _ => panic!("this is a plain file"),
        }
    }

    async fn empty() -> (MemoryStore, Workbook<MemoryStore>) {
        let store = MemoryStore::new();
        (store.clone(), Workbook::open(make(store).await))
    }

    #[test]
    fn a_readable_file_brings_back_what_went_into_it_and_only_into_an_empty_workbook() {
        block_on(async {
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
            let (case, visit) = example::case(&CountingRandom::new(3), today);
            let (_, mut first) = empty().await;
            first.save(&[case.clone().into(), visit.clone().into()]).await.expect("saved");
            let text = exported(&first).await;
            let (store, mut second) = empty().await;
            second.import(plain(&text)).await.expect("an empty workbook");
            assert_eq!((second.cases(), second.visits()), (first.cases(), first.visits()));
            assert_eq!(second.import(plain(&text)).await, Err(ImportError::NotEmpty));
            drop(second);
            let again = Workbook::open(open(store).await);
            assert_eq!(
                (again.load_case(case.id).await, again.load_visit(visit.id).await),
                (Ok(case), Ok(visit))
            );
        });
    }

    #[test]
    fn a_record_that_is_not_what_it_says_keeps_the_whole_file_out() {
        block_on(async {
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
            let (case, visit) = example::case(&CountingRandom::new(3), today);
            let (_, mut first) = empty().await;
            first.save(&[case.clone().into(), visit.into()]).await.expect("saved");
            let text = exported(&first).await;
            let other = RecordId::from_bytes([9; 16]).to_string();
            let own = RecordId::from_bytes(case.id.to_bytes()).to_string();
            let damaged = ImportError::Damaged { line: None };
            for (what, from, to, expected) in [
                ("a case as a visit", "\"kind\":\"case\"", "\"kind\":\"visit\"", damaged.clone()),
                (
                    "another id",
                    &*format!("\"case\",\"id\":\"{own}\""),
                    &*format!("\"case\",\"id\":\"{other}\""),
                    damaged,
                ),
                ("a kind of later", "\"kind\":\"case\"", "\"kind\":\"meeting\"", ImportError::UnknownKind),
                ("a form of later", "\"schema\":1", "\"schema\":2", ImportError::Newer { version: 2 }),
            ] {
                let changed = text.replacen(from, to, 1);
                assert_ne!(changed, text, "{what}");
                let (_, mut second) = empty().await;
                assert_eq!(second.import(plain(&changed)).await, Err(expected), "{what}");
                assert_eq!((second.cases().len(), second.visits().len(), second.vault().count()), (0, 0, 0));
            }
        });
    }
}
