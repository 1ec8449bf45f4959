//! The store contract on a real IndexedDB, and what only a real one does.

use std::time::Duration;

use futures_channel::oneshot;
use futures_util::TryStreamExt;
use gloo_events::EventListener;
use omgangsboek_core::vault::contract::store_contract;
use wasm_bindgen_test::*;

use super::{super::timer, *};

wasm_bindgen_test_configure!(run_in_browser);

/// A store under a name of its own, empty at first.
pub(super) async fn fresh(name: &str) -> IndexedDb {
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
async fn what_is_read_comes_in_its_order_whatever_happens_to_the_connection_and_to_who_reads() {
    let store = fresh("test-reading").await;
    let puts = (0..40).map(|number| put(&[number], &[number; 9]));
    store.commit(vec![], puts).await.expect("a plain write");
    let keys: Vec<_> = [7, 200].into_iter().chain(0..40).map(|number| vec![number]).collect();
    let expected: Vec<_> = keys.iter().map(|key| (key[0] < 40).then(|| vec![key[0]; 9])).collect();
    let connection = || store.connection.borrow().clone().expect("open");
    for lost in [false, true] {
        if lost {
            connection().database().close();
        }
        let mut reading = Box::pin(store.get_each(Table::Records, keys.clone()));
        assert_eq!(reading.try_next().await, Ok(Some(expected[0].clone())));
        // Who reads writes before all has come, and goes on.
        let written = store.commit(vec![], vec![put(&[7], &[7; 9])]).await;
        assert_eq!(written, Ok(()));
        if lost {
            connection().give_up();
        }
        assert_eq!(reading.try_collect::<Vec<_>>().await, Ok(expected[1..].to_vec()));
    }
    drop(store.get_each(Table::Records, keys.clone()));
    assert_eq!(
        Box::pin(store.get_each(Table::Records, keys)).try_next().await,
        Ok(Some(expected[0].clone()))
    );
    assert_eq!(store.keys(Table::Records, &[]).await.map(|keys| keys.len()), Ok(40), "it goes on after that");
}

#[wasm_bindgen_test]
async fn a_database_that_vanished_is_not_made_again() {
    let store = fresh("test-vanished").await;
    store.connection.borrow().as_ref().expect("open").give_up();
    erased("test-vanished").await;
    for _ in 0..2 {
        let outcome = store.commit(vec![], vec![put(&[1], b"one")]).await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))), "{outcome:?}");
        let outcome = store.get(Table::Records, &[1]).await;
        assert!(matches!(outcome, Err(StoreError::Unavailable(_))), "{outcome:?}");
    }
}

#[wasm_bindgen_test]
async fn a_tab_that_is_asked_for_the_database_writes_its_last_words_and_lets_go() {
    erased("test-yield").await;
    let (asked, told) = futures_channel::oneshot::channel();
    let asked = Cell::new(Some(asked));
    let tell = move || {
        if let Some(asked) = asked.take() {
            asked.send(()).expect("the test waits for it");
        }
    };
    let store = IndexedDb::open_named("test-yield", tell).await.expect("opens");
    let last_words = async {
        told.await.expect("it is told");
        let put = Op::Put { table: Table::Meta, key: vec![1], value: vec![2] };
        let written = store.commit(vec![], vec![put]).await;
        store.let_go();
        written
    };
    // The other side would wait for ever if the store did not let go.
    let (written, ()) = futures_util::join!(last_words, erased("test-yield"));
    assert_eq!(written, Ok(()), "what was still to be written was written first");
    assert!(matches!(store.get(Table::Meta, &[1]).await, Err(StoreError::Unavailable(_))));
}

#[wasm_bindgen_test]
async fn a_value_of_another_kind_reads_as_empty_bytes() {
    let store = fresh("test-foreign").await;
    store
        .run(|transaction| {
            let table = transaction.table(Table::Records)?;
            table.put_with_key(&JsValue::from_str("not bytes"), &Uint8Array::from(&[1][..])).map(drop)
        })
        .await
        .expect("IndexedDB takes any value");
    assert_eq!(store.get(Table::Records, &[1]).await, Ok(Some(vec![])));
}

#[wasm_bindgen_test]
async fn writes_are_asked_for_as_strict() {
    let store = fresh("test-strict").await;
    store
        .run(|transaction| {
            let table = transaction.table(Table::Records)?;
            let durability = super::super::js::get(&table.transaction(), "durability").as_string();
            // A browser that knows the word must have taken it.
            assert!(durability.is_none_or(|durability| durability == "strict"));
            table.get(&Uint8Array::from(&[1][..])).map(drop)
        })
        .await
        .expect("a plain read");
}

#[wasm_bindgen_test]
async fn two_tabs_see_what_the_other_wrote_and_the_late_one_writes_nothing() {
    let one = fresh("test-tabs").await;
    let two = IndexedDb::open_named("test-tabs", || {}).await.expect("a second tab opens as well");
    let root_is = |expected: Option<&[u8]>| {
        vec![Guard { table: Table::Records, key: vec![0], expected: expected.map(<[u8]>::to_vec) }]
    };
    assert_eq!(one.commit(root_is(None), vec![put(&[0], b"one")]).await, Ok(()));
    assert_eq!(two.get(Table::Records, &[0]).await, Ok(Some(b"one".to_vec())));
    assert_eq!(two.commit(root_is(Some(b"one")), vec![put(&[0], b"two")]).await, Ok(()));
    let late = vec![put(&[0], b"late"), put(&[1], b"late")];
    assert_eq!(one.commit(root_is(Some(b"one")), late).await, Err(StoreError::Superseded));
    assert_eq!(one.get(Table::Records, &[0]).await, Ok(Some(b"two".to_vec())));
    assert_eq!(one.get(Table::Records, &[1]).await, Ok(None));
}

#[wasm_bindgen_test]
async fn what_breaks_off_before_everything_is_queued_is_undone() {
    let store = fresh("test-broken-off").await;
    let transaction = Transaction::begin(&store.connected().await.expect("open"));
    let transaction = transaction.unwrap_or_else(|_| panic!("it begins"));
    let guard = Guard { table: Table::Records, key: vec![0], expected: None };
    transaction.guard(&guard).expect("queued");
    transaction.carry_out(&put(&[1], b"half")).expect("queued");
    // As a program leaves it that stops right here.
    std::mem::forget(transaction);
    assert_eq!(store.commit(vec![guard], vec![put(&[2], b"whole")]).await, Ok(()));
    assert_eq!(store.keys(Table::Records, &[]).await, Ok(vec![vec![2]]));
}

/// Opens a database as another tab would, with a version of its own; `make` runs within the upgrade.
async fn other_tab(name: &str, version: u32, make: fn(&web_sys::IdbDatabase)) -> web_sys::IdbDatabase {
    let factory = super::super::js::window().indexed_db().expect("allowed here").expect("there is IndexedDB");
    let request = factory.open_with_u32(name, version).expect("a version that can be opened");
    let upgrading = request.clone();
    let _making = EventListener::once(&request, "upgradeneeded", move |_| {
        make(result_of(&upgrading).unchecked_ref());
    });
    let (done, opened) = oneshot::channel();
    let _listening = EventListener::once(&request, "success", move |_| {
        let _ = done.send(());
    });
    opened.await.expect("opening answers");
    result_of(&request).unchecked_into()
}

fn make_table(database: &web_sys::IdbDatabase, name: &str) -> IdbObjectStore {
    database.create_object_store(name).expect("a table can be made in an upgrade")
}

/// The tables of version 1 and one record, in a tab that holds the database open.
async fn of_version_1(name: &str) -> web_sys::IdbDatabase {
    erased(name).await;
    other_tab(name, 1, |database| {
        for table in ["meta", "buckets", "journal", "drafts"] {
            make_table(database, table);
        }
        let [key, value] = [&[1][..], b"one"].map(Uint8Array::from);
        make_table(database, "records").put_with_key(&value, &key).expect("is queued");
    })
    .await
}

fn shape(store: &IndexedDb) -> (f64, Vec<String>) {
    let connection = store.connection.borrow().clone().expect("open");
    let names = connection.database().object_store_names();
    let names = (0..names.length()).filter_map(|at| names.get(at)).collect();
    (connection.database().version(), names)
}

/// What a database of this version has, ascending.
fn of_this_version() -> (f64, Vec<String>) {
    (f64::from(connection::VERSION), ["buckets", "drafts", "meta", "records"].map(str::to_owned).into())
}

#[wasm_bindgen_test]
async fn data_of_a_newer_app_is_refused_and_left_alone() {
    erased("test-newer").await;
    let newer =
        other_tab("test-newer", connection::VERSION + 1, |database| drop(make_table(database, "else"))).await;
    let outcome = IndexedDb::open_named("test-newer", || {}).await.map(drop);
    assert_eq!(outcome, Err(StoreError::Newer));
    assert_eq!(newer.version(), f64::from(connection::VERSION + 1));
    assert_eq!(newer.object_store_names().length(), 1);
    newer.close();
}

#[wasm_bindgen_test]
async fn a_tab_that_a_newer_app_overtook_while_it_slept_says_so() {
    let store = fresh("test-overtaken").await;
    store.connection.borrow().as_ref().expect("open").give_up();
    other_tab("test-overtaken", connection::VERSION + 1, |_| {}).await.close();
    assert_eq!(store.get(Table::Meta, &[1]).await, Err(StoreError::Newer));
    assert_eq!(store.commit(vec![], vec![put(&[1], b"one")]).await, Err(StoreError::Newer));
}

#[wasm_bindgen_test]
async fn a_database_of_version_1_loses_a_table_and_nothing_else() {
    assert_eq!(shape(&fresh("test-shape").await), of_this_version());
    of_version_1("test-upgrade").await.close();
    let store = IndexedDb::open_named("test-upgrade", || {}).await.expect("opens");
    assert_eq!(shape(&store), of_this_version());
    assert_eq!(store.get(Table::Records, &[1]).await, Ok(Some(b"one".to_vec())));
}

#[wasm_bindgen_test]
async fn an_old_tab_that_holds_on_is_named_and_when_it_lets_go_the_upgrade_goes_through() {
    let old = of_version_1("test-blocked").await;
    // The second time nobody tells, since the first request is still waiting.
    for _ in 0..2 {
        let outcome = IndexedDb::open_named("test-blocked", || {}).await.map(drop);
        assert_eq!(outcome, Err(StoreError::Blocked));
    }
    assert_eq!((old.version(), old.object_store_names().length()), (1.0, 5));
    old.close();
    let store = IndexedDb::open_named("test-blocked", || {}).await.expect("opens now");
    assert_eq!(shape(&store), of_this_version());
    assert_eq!(store.get(Table::Records, &[1]).await, Ok(Some(b"one".to_vec())));
    // Nothing that waited holds the database now.
    drop(store);
    erased("test-blocked").await;
}

#[wasm_bindgen_test]
async fn an_old_tab_that_lets_go_when_it_is_done_is_waited_for() {
    let old = of_version_1("test-letting-go").await;
    let closing = old.clone();
    let _listening = EventListener::once(&old, "versionchange", move |_| {
        wasm_bindgen_futures::spawn_local(async move {
            timer::sleep(Duration::from_millis(300)).await;
            closing.close();
        });
    });
    let store = IndexedDb::open_named("test-letting-go", || {}).await.expect("opens");
    assert_eq!(shape(&store), of_this_version());
}
