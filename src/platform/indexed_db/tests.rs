//! The store contract on a real IndexedDB, and what only a real one does.

use std::rc::Rc;

use futures_channel::oneshot;
use gloo_events::EventListener;
use omgangsboek_core::vault::contract::store_contract;
use wasm_bindgen_test::*;

use super::*;

wasm_bindgen_test_configure!(run_in_browser);

/// A store under a name of its own, empty at first.
async fn fresh(name: &str) -> IndexedDb {
    erased(name).await;
    IndexedDb::open_named(name, || {}).await.expect("a database can be opened here")
}

/// Removes a database and waits until it is gone.
async fn erased(name: &str) {
    let factory = super::super::js::window().indexed_db().expect("allowed here").expect("there is IndexedDB");
    let request = factory.delete_database(name).expect("a name that can be removed");
    let (done, gone) = oneshot::channel();
    let _listening = EventListener::once(&request, "success", move |_| {
        let _ = done.send(());
    });
    gone.await.expect("removing answers");
}

fn put(key: &[u8], value: &[u8]) -> Op {
    Op::Put { table: Table::Records, key: key.to_vec(), value: value.to_vec() }
}

#[wasm_bindgen_test]
async fn it_does_what_every_store_has_to_do() {
    store_contract(async |case| fresh(&format!("test {case}")).await).await;
}

#[wasm_bindgen_test]
async fn what_was_committed_is_there_on_opening_again() {
    let store = fresh("test-reopen").await;
    store.commit(vec![], vec![put(&[1], b"one")]).await.expect("a plain write");
    drop(store);
    let store = IndexedDb::open_named("test-reopen", || {}).await.expect("opens again");
    assert_eq!(store.get(Table::Records, &[1]).await, Ok(Some(b"one".to_vec())));
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_opened_again_once() {
    let store = fresh("test-lost").await;
    store.commit(vec![], vec![put(&[1], b"one")]).await.expect("a plain write");
    // Ended without a word, as a device does to an app in the background.
    store.connection.borrow().as_ref().expect("open").database().close();
    assert_eq!(store.commit(vec![], vec![put(&[2], b"two")]).await, Ok(()));
    assert_eq!(store.keys(Table::Records, &[]).await, Ok(vec![vec![1], vec![2]]));
}

#[wasm_bindgen_test]
async fn a_database_that_vanished_is_not_made_again() {
    let store = fresh("test-vanished").await;
    store.connection.borrow().as_ref().expect("open").give_up();
    erased("test-vanished").await;
    for _ in 0..2 {
        let outcome = store.commit(vec![], vec![put(&[1], b"one")]).await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))), "{outcome:?}");
    }
}

#[wasm_bindgen_test]
async fn a_tab_that_is_asked_for_the_database_closes_and_says_so() {
    erased("test-yield").await;
    let told = Rc::new(Cell::new(false));
    let flag = told.clone();
    let store = IndexedDb::open_named("test-yield", move || flag.set(true)).await.expect("opens");
    // Would wait for ever if the store did not close.
    erased("test-yield").await;
    assert!(told.get());
    assert!(matches!(store.get(Table::Meta, &[1]).await, Err(StoreError::Unavailable(_))));
}

#[wasm_bindgen_test]
async fn a_value_of_another_kind_reads_as_empty_bytes() {
    let store = fresh("test-foreign").await;
    store
        .run(&[Table::Records], Mode::Write, |transaction| {
            let table = transaction.table(Table::Records)?;
            table.put_with_key(&JsValue::from_str("not bytes"), &Uint8Array::from(&[1][..]))
        })
        .await
        .expect("IndexedDB takes any value");
    assert_eq!(store.get(Table::Records, &[1]).await, Ok(Some(vec![])));
}

#[wasm_bindgen_test]
async fn writes_are_asked_for_as_strict() {
    let store = fresh("test-strict").await;
    store
        .run(&[Table::Records], Mode::Write, |transaction| {
            let table = transaction.table(Table::Records)?;
            let durability = super::super::js::get(&table.transaction(), "durability").as_string();
            // A browser that knows the word must have taken it.
            assert!(durability.is_none_or(|durability| durability == "strict"));
            table.get(&Uint8Array::from(&[1][..]))
        })
        .await
        .expect("a plain read");
}

#[wasm_bindgen_test]
async fn data_of_a_newer_app_is_refused_and_left_alone() {
    erased("test-newer").await;
    let factory = super::super::js::window().indexed_db().expect("allowed here").expect("there is IndexedDB");
    let request = factory.open_with_u32("test-newer", 2).expect("a version that can be opened");
    let (done, opened) = oneshot::channel();
    let _listening = EventListener::once(&request, "success", move |_| {
        let _ = done.send(());
    });
    opened.await.expect("opening answers");
    let newer: web_sys::IdbDatabase = result_of(&request).unchecked_into();
    let outcome = IndexedDb::open_named("test-newer", || {}).await.map(drop);
    assert!(
        matches!(&outcome, Err(StoreError::Unavailable(why)) if why.contains("VersionError")),
        "{outcome:?}"
    );
    assert_eq!(newer.version(), 2.0);
    newer.close();
}
