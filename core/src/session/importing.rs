//! Reading a record that comes from a file.
//!
//! Anybody can have written it. So it is read as what it says it is, and written anew from that: what a
//! case or visit does not have is left behind, and the rows of the lists are made here and not believed.

use super::kinds::{Aggregate, SCHEMA};
use crate::backup::ImportError;
use crate::vault::{RecordId, RecordKind};

/// Reads a record as what it says it is.
pub(super) fn aggregate(
    id: RecordId,
    kind: RecordKind,
    schema: u16,
    payload: &[u8],
) -> Result<Aggregate, ImportError> {
    if schema > SCHEMA {
        return Err(ImportError::Newer { version: schema.into() });
    }
    let read = Aggregate::read(kind, id, payload).ok_or(ImportError::UnknownKind)?;
    read.map_err(|_| ImportError::Damaged { line: None })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use pollster::block_on;

    use super::*;
    use crate::backup::tests::devices::incoming;
    use crate::backup::tests::support::plain;
    use crate::backup::{Incoming, Merged};
    use crate::domain::example;
    use crate::session::workbook::Workbook;
    use crate::testing::CountingRandom;
    use crate::vault::memory::MemoryStore;
    use crate::vault::tests::support::{make, open};

    async fn exported(workbook: &Workbook<MemoryStore>) -> String {
        String::from_utf8(plain(workbook.vault()).await).expect("JSON is UTF-8")
    }

    async fn take(workbook: &mut Workbook<MemoryStore>, text: &str) -> Result<Merged, ImportError> {
        let file = incoming(text.as_bytes());
        assert!(matches!(file, Incoming::Plain(_)), "this is a plain file");
        workbook.merge(&file, &mut ()).await
    }

    async fn empty() -> (MemoryStore, Workbook<MemoryStore>) {
        let store = MemoryStore::new();
        (store.clone(), Workbook::open(make(store).await))
    }

    #[test]
    fn a_readable_file_brings_back_what_went_into_it_and_the_second_time_nothing() {
        block_on(async {
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
            let (case, visit) = example::case(&CountingRandom::new(3), today);
            let (_, mut first) = empty().await;
            first.save(&[case.clone().into(), visit.clone().into()]).await.expect("saved");
            let text = exported(&first).await;
            let (store, mut second) = empty().await;
            assert_eq!(take(&mut second, &text).await, Ok(Merged { new: 2, ..Merged::default() }));
            assert_eq!((second.cases(), second.visits()), (first.cases(), first.visits()));
            assert_eq!(take(&mut second, &text).await, Ok(Merged::default()));
            drop(second);
            let again = Workbook::open(open(store).await);
            assert_eq!((again.load(case.id).await, again.load(visit.id).await), (Ok(case), Ok(visit)));
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
                    damaged.clone(),
                ),
                ("a case as a meeting", "\"kind\":\"case\"", "\"kind\":\"meeting\"", damaged.clone()),
                ("a form of later", "\"schema\":4", "\"schema\":5", ImportError::Newer { version: 5 }),
            ] {
                let changed = text.replacen(from, to, 1);
                assert_ne!(changed, text, "{what}");
                let (_, mut second) = empty().await;
                assert_eq!(take(&mut second, &changed).await, Err(expected), "{what}");
                assert_eq!((second.cases().len(), second.visits().len(), second.vault().count()), (0, 0, 0));
            }
        });
    }

    #[test]
    fn a_kind_of_later_is_refused_by_its_number() {
        let read = aggregate(RecordId::from_bytes([9; 16]), RecordKind::from_code(9), SCHEMA, b"{}");
        assert_eq!(read, Err(ImportError::UnknownKind));
    }

    #[test]
    fn what_an_older_version_wrote_is_read_as_before() {
        for schema in 1..SCHEMA {
            read_as_before(schema);
        }
    }

    fn read_as_before(schema: u16) {
        block_on(async {
            let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
            let (case, visit) = example::case(&CountingRandom::new(3), today);
            let (_, mut first) = empty().await;
            first.save(&[case.clone().into(), visit.clone().into()]).await.expect("saved");
            let text = exported(&first).await.replace("\"schema\":3", &format!("\"schema\":{schema}"));
            let (_, mut second) = empty().await;
            assert_eq!(take(&mut second, &text).await, Ok(Merged { new: 2, ..Merged::default() }));
            let read = (second.load(case.id).await, second.load(visit.id).await);
            assert_eq!(read, (Ok(case), Ok(visit)));
        });
    }
}
