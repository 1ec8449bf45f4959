//! What keeps a way back and is due: a backup, trying one out, trying the recovery code.

use leptos::task::spawn_local;

use omgangsboek_core::ports::Clock;
use omgangsboek_core::session::reminders::{Standing, reminders};
use omgangsboek_core::vault::SlotKind;

use super::app::{App, use_app};
use super::book::{Book, use_book};
use super::time::use_minutes;
use crate::reactive::prelude::*;

pub use omgangsboek_core::session::reminders::Reminder;

/// What is due today, the most urgent first. Each goes away by doing it, and by nothing else.
pub fn use_reminders() -> Signal<Vec<Reminder>> {
    let (app, book) = (use_app(), use_book());
    let (saved, last_backup, minutes) = (book.saved(), app.last_backup(), use_minutes());
    let day = memo(move |_| minutes.get().wall.date_naive());
    let due = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        saved.track();
        last_backup.track();
        day.track();
        spawn_local(async move {
            let now_due = book.reminders(app).await;
            // The page may be gone by now.
            if due.try_with_untracked(|due| *due != now_due) == Some(true) {
                due.try_set(now_due);
            }
        });
    });
    due.into()
}

impl Book {
    async fn reminders(self, app: App) -> Vec<Reminder> {
        let today = app.machine().clock.now().wall.date_naive();
        let last = app.last_backup.get_untracked();
        self.with_workbook(async |workbook| {
            let vault = workbook.vault();
            let code = vault.slots().into_iter().find(|slot| matches!(slot.kind, SlotKind::RecoveryCode));
            let standing = Standing {
                last_backup: last.map(|last| (last.on, last.generation)),
                generation: vault.generation(),
                holds_anything: !workbook.cases().is_empty() || !workbook.visits().is_empty(),
                settings: workbook.settings(),
                code: code.map(|slot| slot.added),
            };
            reminders(today, &standing)
        })
        .await
    }
}
