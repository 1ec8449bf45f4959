//! Saving by itself.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::domain::settings::{Settings, Writing};
use omgangsboek_core::ports::{Clock, StoreError};
use omgangsboek_core::session::workbook::{Aggregate, Key, SaveError, Workbook};

use super::{Book, Inner, ReadOnly, Unsaved};
use crate::platform::timer::After;
use crate::state::machine::PageStore;

impl Book {
    /// What `key` names was changed on screen.
    pub(in crate::state) fn edited(self, key: Key) {
        self.inner.get_value().shelves.show_row(key);
        self.unsaved(Unsaved::Record(key));
    }

    pub(super) fn unsaved(self, what: Unsaved) {
        let inner = self.inner.get_value();
        inner.autosave.borrow_mut().edited(what, inner.machine.clock.now().mono_ms);
        self.tell_status(&inner);
        self.save_when_due(&inner);
    }

    fn save_when_due(self, inner: &Inner) {
        let due_in = inner.autosave.borrow().due_in(inner.machine.clock.now().mono_ms);
        let timer = due_in.map(|ms| {
            After::new(Duration::from_millis(ms), move || spawn_local(async move { self.flush().await }))
        });
        inner.timer.replace(timer);
    }

    /// Writes everything that is not durable yet, and returns when it is, or when that failed. Also the
    /// way to try a failed save again.
    pub async fn flush(self) {
        let inner = self.inner.get_value();
        loop {
            // A save that is under way holds the lock; what it did not take is taken here.
            let mut workbook = inner.workbook().await;
            if inner.stopped.get() {
                return;
            }
            let unsaved = inner.autosave.borrow_mut().begin();
            if unsaved.is_empty() {
                return;
            }
            self.tell_status(&inner);
            let batch = Batch::take(&inner, unsaved);
            let mut saved = batch.save(&inner, &mut workbook).await;
            // The connection may have been lost between a write and its answer: then this tab was overtaken by
            // itself.
            if saved == Err(SaveError::Store(StoreError::Superseded))
                && workbook.vault_mut().recover_own_write().await == Ok(true)
            {
                saved = batch.save(&inner, &mut workbook).await;
            }
            inner.autosave.borrow_mut().finished(saved.is_ok(), inner.machine.clock.now().mono_ms);
            let failed = saved.is_err();
            if saved == Err(SaveError::Store(StoreError::Superseded)) {
                self.overtaken();
            }
            self.trouble.set(saved.err());
            self.tell_status(&inner);
            if failed {
                return;
            }
            self.saved.set(workbook.vault().generation());
        }
    }

    /// Another tab has written: nothing of this one can be stored any more, so it is kept for copying.
    fn overtaken(self) {
        self.only_read(ReadOnly::OtherTab);
        // What stands there now, to compare with. A vault that cannot be read any more is told by the next look.
        spawn_local(async move { drop(self.refresh().await) });
    }

    /// What was typed and could not be stored has been dealt with.
    pub fn forget_lost(self) {
        self.lost.set(None);
    }

    /// Writes nothing from here on, for a workbook that is being erased.
    pub(in crate::state) fn stop_saving(self) {
        self.inner.get_value().stopped.set(true);
    }

    /// Whether something would be lost if the page closed now.
    pub fn has_unsaved(self) -> bool {
        !self.inner.get_value().autosave.borrow().is_clean()
    }

    pub(super) fn tell_status(self, inner: &Inner) {
        let status = inner.autosave.borrow().status();
        if self.status.get_untracked() != status {
            self.status.set(status);
        }
    }
}

/// What one save writes.
struct Batch {
    records: Vec<Aggregate>,
    drafts: Vec<String>,
    writing: Option<Writing>,
}

impl Batch {
    fn take(inner: &Inner, unsaved: impl IntoIterator<Item = Unsaved>) -> Self {
        let mut batch = Self { records: Vec::new(), drafts: Vec::new(), writing: None };
        for what in unsaved {
            match what {
                Unsaved::Record(key) => batch.records.extend(inner.shelves.snapshot(key)),
                Unsaved::Draft(place) => batch.drafts.push(place),
                Unsaved::Writing => batch.writing = Some(inner.writing.get_untracked()),
            }
        }
        batch
    }

    /// Records in one transaction; drafts after them, each in its own, since one may be lost without the
    /// others.
    async fn save(&self, inner: &Inner, workbook: &mut Workbook<PageStore>) -> Result<(), SaveError> {
        if !self.records.is_empty() {
            workbook.save(&self.records).await?;
        }
        if let Some(writing) = &self.writing {
            let settings = Settings { writing: writing.clone(), ..workbook.settings().clone() };
            workbook.save_settings(settings).await?;
        }
        for place in &self.drafts {
            let value = inner.drafts.borrow().value(place);
            match value {
                Some(value) => workbook.vault().put_draft(place, &value).await?,
                None => workbook.vault().remove_drafts(&[place]).await?,
            }
        }
        Ok(())
    }
}
