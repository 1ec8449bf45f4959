//! How old the backup is, and the way to make one.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::state::use_app;
use crate::text::{dates, t, t_with, today as texts};
use crate::ui::{ButtonLink, Card, Tag, TagKind};

/// From how many days on the age asks for attention: a week of visits is about what one can still write
/// down again.
const OLD_DAYS: i64 = 7;

/// The card.
#[component]
pub(super) fn Backup(today: Memo<NaiveDate>) -> impl IntoView {
    let last = use_app().last_backup();
    let age = t_with(move |lang| match last.get() {
        None => texts::NO_BACKUP.pick(lang).to_owned(),
        Some(day) => dates::days_ago(lang, day, today.get()),
    });
    let kind = Signal::derive(move || match last.get() {
        Some(day) if (today.get() - day).num_days() < OLD_DAYS => TagKind::Ok,
        _ => TagKind::Warn,
    });
    view! {
        <Card title=t(&texts::BACKUP) aside=move || view! { <Tag label=age kind=kind/> }>
            <p class="muted">{t(&texts::WHY_BACKUP)}</p>
            <div class="row">
                <ButtonLink label=t(&texts::SAVE_BACKUP) href="/instellingen#reservekopie"/>
            </div>
        </Card>
    }
    .into_any()
}
