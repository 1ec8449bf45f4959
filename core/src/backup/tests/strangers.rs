//! Files that somebody else wrote, or that anybody can.

use std::collections::BTreeSet;

use pollster::block_on;

use super::devices::{Texts, all_texts, incoming};
use super::support::plain;
use crate::backup::{ImportError, Merged};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{make, title, visit};
use crate::vault::{Change, RecordId, RecordKind};

#[test]
fn a_readable_file_goes_in_beside_what_is_here_and_nothing_twice() {
    block_on(async {
        let mut there = make(MemoryStore::new()).await;
        there
            .write(vec![visit(1, "gelijk"), visit(2, "anders daar"), visit(3, "nieuw")])
            .await
            .expect("written");
        let file = plain(&there).await;
        let store = MemoryStore::new();
        let mut here = make(store.clone()).await;
        here.write(vec![visit(1, "gelijk"), visit(2, "anders hier"), visit(9, "alleen hier")])
            .await
            .expect("written");
        let merged = incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged { new: 1, replaced: 0, forked: 1 });
        assert_eq!(all_texts(&here).await, ["alleen hier", "anders daar", "anders hier", "gelijk", "nieuw"]);
        let before = store.snapshot();
        let merged = incoming(&file).merge(&mut here, &Texts, &mut ()).await.expect("merged");
        assert_eq!((merged, store.snapshot() == before), (Merged::default(), true));
        here.undo_import(&BTreeSet::new(), &mut ()).await.expect("undone");
        assert_eq!(all_texts(&here).await, ["alleen hier", "anders hier", "gelijk"]);
    });
}

#[test]
fn one_record_that_is_not_what_it_says_keeps_the_whole_file_out() {
    block_on(async {
        let mut there = make(MemoryStore::new()).await;
        let odd = Change::Put {
            id: RecordId::from_bytes([8; 16]),
            kind: RecordKind::VISIT,
            schema: 1,
            payload: b"{\"no\":\"text\"}".to_vec(),
            list: title("?"),
        };
        there.write(vec![visit(1, "goed"), odd]).await.expect("written");
        let files = [plain(&there).await, super::hand_over::handed(&there, &[1, 8]).await];
        let mut here = make(MemoryStore::new()).await;
        here.write(vec![visit(2, "hier")]).await.expect("written");
        let (store, before) = (here.store.clone(), here.store.snapshot());
        for file in files {
            let outcome = incoming(&file).merge(&mut here, &Texts, &mut ()).await;
            assert_eq!(outcome, Err(ImportError::Damaged { line: None }));
            assert!(store.snapshot() == before);
        }
    });
}
