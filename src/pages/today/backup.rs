//! What keeps a way back: how old the backup is, and what else is due for it.

use chrono::NaiveDate;

use crate::reactive::prelude::*;
use crate::state::reminding::{Reminder, use_reminders};
use crate::state::use_app;
use crate::text::{dates, t, t_with, today as texts};
use crate::ui::{ButtonKind, ButtonLink, Card, List, ListRow, Tag, TagKind};

/// The card.
#[component]
pub(super) fn Backup(today: Memo<NaiveDate>) -> impl IntoView {
    let last = use_app().last_backup();
    let due = use_reminders();
    let age = t_with(move |lang| match last.get() {
        None => texts::NO_BACKUP.pick(lang).to_owned(),
        Some(day) => dates::days_ago(lang, day, today.get()),
    });
    let backup_due =
        memo(move |_| due.with(|due| due.iter().any(|due| matches!(due, Reminder::Backup { .. }))));
    let kind = derived(move || if backup_due.get() { TagKind::Warn } else { TagKind::Ok });
    let others = move || {
        let due = due.get();
        let rows: Vec<_> = due.into_iter().filter_map(|due| other(due, today)).collect();
        (!rows.is_empty()).then(|| view! { <List>{rows}</List> })
    };
    view! {
        <Card title=t(&texts::BACKUP) aside=move || view! { <Tag label=age kind=kind/> }>
            <p class="muted">{t(&texts::WHY_BACKUP)}</p>
            <div class="row">
                <ButtonLink label=t(&texts::SAVE_BACKUP) href="/instellingen#reservekopie"/>
            </div>
            {others}
        </Card>
    }
    .into_any()
}

/// A reminder that is not about making a backup: the rest of the card is that.
fn other(reminder: Reminder, today: Memo<NaiveDate>) -> Option<AnyView> {
    let (title, button, href, last) = match reminder {
        Reminder::Backup { .. } => return None,
        Reminder::RestoreDrill { last } => (&texts::TRY_BACKUP, &texts::TRY, "/instellingen#proberen", last),
        Reminder::RecoveryCode { .. } => (&texts::TRY_CODE, &texts::PRACTISE, "/instellingen#toegang", None),
    };
    let since = t_with(move |lang| match last {
        Some(day) => texts::LAST_TRIED.pick(lang).replace("{ago}", &dates::days_ago(lang, day, today.get())),
        None => texts::NEVER_TRIED.pick(lang).to_owned(),
    });
    let about = t(title);
    let end = move || {
        let about = derived(move || Some(about.get()));
        view! { <ButtonLink label=t(button) href=href kind=ButtonKind::Quiet about=about/> }
    };
    Some(view! { <ListRow end=end><span>{about}</span> <small>{since}</small></ListRow> }.into_any())
}
