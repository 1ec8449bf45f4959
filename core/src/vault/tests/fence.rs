use pollster::block_on;

use super::support::*;
use crate::ports::StoreError;
use crate::vault::WriteError;
use crate::vault::memory::MemoryStore;

#[test]
fn a_writer_that_lost_its_turn_writes_nothing_however_late_it_is() {
    block_on(async {
        for writes_between in 1..5 {
            let store = MemoryStore::new();
            make(store.clone()).await.write(vec![visit(1, "een")]).await.expect("written");
            let mut frozen = open(store.clone()).await;
            let mut here = open(store.clone()).await;
            for _ in 0..writes_between {
                here.write(vec![visit(1, "hier")]).await.expect("written");
            }
            let before = store.snapshot();
            let late = frozen.write(vec![visit(1, "daar")]).await;
            assert_eq!(late, Err(WriteError::Store(StoreError::Superseded)), "{writes_between} writes late");
            assert_eq!(store.snapshot(), before);
            assert_eq!(texts(&open(store).await).await, owned(&[(1, "hier")]));
        }
    });
}

#[test]
fn who_claims_the_turn_to_write_supersedes_the_other_and_changes_nothing_else() {
    block_on(async {
        let store = MemoryStore::new();
        let mut holder = make(store.clone()).await;
        holder.write(vec![visit(1, "een")]).await.expect("written");
        let mut taker = open(store.clone()).await;
        taker.host.clock = std::rc::Rc::new(crate::testing::HandClock::at("2026-11-23T09:00:00+01:00"));
        taker.claim().await.expect("claimed");
        assert_eq!((taker.generation(), taker.last_changed()), (3, holder.last_changed()));

        let before = store.snapshot();
        for _ in 0..2 {
            let late = holder.write(vec![visit(1, "te laat")]).await;
            assert_eq!(late, Err(WriteError::Store(StoreError::Superseded)));
            assert_eq!(holder.claim().await, Err(WriteError::Store(StoreError::Superseded)));
        }
        assert_eq!(store.snapshot(), before);
        taker.write(vec![visit(1, "verder")]).await.expect("written");
        assert_eq!(texts(&open(store).await).await, owned(&[(1, "verder")]));
    });
}
