//! The app's own arm: the open workbook, as the app uses it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use chrono::NaiveDateTime;
use futures_util::Stream;
use futures_util::future::join;
use omgangsboek_core::backup::PlainExport;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ports::{Guard, KdfParams, Op, Store, StoreError, Table};
use omgangsboek_core::session::at_hand::AtHand;
use omgangsboek_core::session::finding::Search;
use omgangsboek_core::session::overview::{Overview, overview};
use omgangsboek_core::session::searching::Searching;
use omgangsboek_core::session::workbook::{Aggregate, Key, Workbook};
use omgangsboek_core::vault::{
    Credential, Host, Unlocked, Vault, kdf::NativeKdf, recovery_code::RecoveryCode,
};

use super::super::super::breath::{Breath, Stop};
use super::super::super::{clock::BrowserClock, random::BrowserRandom};
use super::super::{IndexedDb, tests::fresh};

/// What one transaction is made of.
pub(super) type Commit = (Vec<Guard>, Vec<Op>);

/// The browser's store, which can note down what is committed to it: that is what the floor repeats.
#[derive(Clone)]
pub(super) struct Noted {
    inner: Rc<IndexedDb>,
    noting: Rc<Cell<bool>>,
    commits: Rc<RefCell<Vec<Commit>>>,
}

impl Store for Noted {
    async fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.inner.get(table, key).await
    }

    fn get_each(
        &self,
        table: Table,
        keys: Vec<Vec<u8>>,
    ) -> impl Stream<Item = Result<Option<Vec<u8>>, StoreError>> {
        self.inner.get_each(table, keys)
    }

    async fn keys(&self, table: Table, prefix: &[u8]) -> Result<Vec<Vec<u8>>, StoreError> {
        self.inner.keys(table, prefix).await
    }

    async fn scan(&self, table: Table, prefix: &[u8]) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        self.inner.scan(table, prefix).await
    }

    async fn commit(&self, guards: Vec<Guard>, ops: impl IntoIterator<Item = Op>) -> Result<(), StoreError> {
        if self.noting.get() {
            let ops: Vec<_> = ops.into_iter().collect();
            self.commits.borrow_mut().push((guards.clone(), ops.clone()));
            return self.inner.commit(guards, ops).await;
        }
        self.inner.commit(guards, ops).await
    }
}

/// The app's workbook on a database of its own.
pub(super) struct Ours {
    store: Noted,
    code: RecoveryCode,
    pub(super) workbook: Workbook<Noted>,
}

impl Ours {
    /// An empty one.
    pub(super) async fn open(name: &str) -> Self {
        let store =
            Noted { inner: Rc::new(fresh(name).await), noting: Rc::default(), commits: Rc::default() };
        let code = RecoveryCode::make(&BrowserRandom);
        let params = KdfParams::floor(&BrowserRandom);
        let vault =
            Vault::create(store.clone(), host(), &NativeKdf, "zes gewone woorden", params, &code).await;
        let workbook = Workbook::open(vault.expect("an empty database"));
        Self { store, code, workbook }
    }

    /// Closes its database, so that it can be removed.
    pub(super) fn let_go(&self) {
        self.store.inner.let_go();
    }

    /// What is committed while `work` goes on, beside it.
    pub(super) async fn noting(&mut self, work: impl AsyncFnOnce(&mut Self)) -> Vec<Commit> {
        self.store.noting.set(true);
        work(self).await;
        self.store.noting.set(false);
        self.store.commits.take()
    }

    /// Stores `all`, so many in a transaction.
    pub(super) async fn fill(&mut self, all: &[Aggregate], at_once: usize) {
        for some in all.chunks(at_once) {
            self.workbook.save(some).await.expect("saved");
        }
    }

    /// Keeps what is at hand, as the app does after each pause in saving.
    pub(super) async fn keep_at_hand(&self, now: NaiveDateTime) {
        self.workbook.keep_at_hand(now.date()).await.expect("kept");
    }

    /// From the keys to what "Vandaag" shows, and what the rest is read with. The recovery code stands for any way in:
    /// it has no KDF.
    pub(super) async fn unlock(&self, now: NaiveDateTime) -> (Overview, Unlocked<Noted>) {
        let credential = Credential::RecoveryCode(&self.code);
        let unlocked = Unlocked::by(self.store.clone(), host(), &NativeKdf, credential).await;
        let unlocked = unlocked.unwrap_or_else(|error| panic!("it does not open: {error}"));
        let (drafts, shortlist) = join(unlocked.drafts(), unlocked.shortlist()).await;
        assert_eq!(drafts, Ok(Vec::new()), "no form waits");
        let shortlist = shortlist.expect("the store answers").expect("it was kept");
        let at_hand = AtHand::of(&shortlist, now.date()).expect("it serves that day");
        (overview(&at_hand.rows, now), unlocked)
    }

    /// Reads the rest, so that anything can be opened; what "Vandaag" shows of it.
    pub(super) async fn read_rest(&mut self, unlocked: Unlocked<Noted>, now: NaiveDateTime) -> Overview {
        let vault = unlocked.whole().await.unwrap_or_else(|error| panic!("it does not open: {error}"));
        self.workbook = Workbook::open(vault);
        overview(self.workbook.rows(), now)
    }

    /// The visits of a case, opened as its page does.
    pub(super) async fn visits_of(&self, case: CaseId) -> Vec<Visit> {
        let of_case = self.workbook.visits().iter().filter(|(_, row)| row.case == case);
        let ids: Vec<VisitId> = of_case.map(|(id, _)| *id).collect();
        let opened = self.workbook.load_each(&ids).await;
        opened.into_iter().map(|visit| visit.expect("it is whole")).collect()
    }

    /// Saves a visit whole; returns when it is durable.
    pub(super) async fn save(&mut self, visit: Visit) {
        self.workbook.save(&[visit.into()]).await.expect("saved");
    }

    /// Searches everything, with turns for the page as in the app; which visits were found.
    pub(super) async fn search(&self, word: &str) -> Vec<VisitId> {
        let mut breath = Breath::new(Stop::default(), |_, _| {});
        let mut searching = Searching::begin(self.workbook.rows(), Search::new(word));
        let mut found = Vec::new();
        while let Some(hits) = searching.next(&self.workbook, &mut breath).await.expect("nobody stops it") {
            found.extend(hits.into_iter().filter_map(|hit| match hit.key {
                Key::Visit(visit) => Some(visit),
                _ => None,
            }));
        }
        found
    }

    /// Everything as a readable file.
    pub(super) async fn export(&self) -> Vec<u8> {
        let vault = self.workbook.vault();
        let (mut export, mut bytes) = (PlainExport::begin(vault, "bench"), Vec::new());
        while let Some(chunk) = export.next_chunk(vault).await.expect("the store answers") {
            bytes.extend(chunk);
        }
        bytes
    }
}

pub(super) fn host() -> Host {
    Host { random: Rc::new(BrowserRandom), clock: Rc::new(BrowserClock::start()) }
}
