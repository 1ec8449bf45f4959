//! The backup: its age, the button, and beneath it what else is done with files.

use super::drill::Drill;
use super::merging::Merging;
use super::readable::Readable;
use crate::pages::saver::{Making, Saved, Saver};
use crate::reactive::prelude::*;
use crate::state::reminding::{Reminder, use_reminders};
use crate::state::{use_app, use_book, use_minutes};
use crate::text::{dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Icon, Tag, TagKind};

/// Everything about files. Other pages lead here by its id.
#[component]
pub(super) fn Backup() -> impl IntoView {
    let app = use_app();
    let book = use_book();
    let saver = Saver::new(app, book);
    let last = app.last_backup();
    let moment = use_minutes();
    let due = use_reminders();
    let age = t_with(move |lang| match last.get() {
        Some(on) => {
            let ago = dates::days_ago(lang, on, moment.get().wall.date_naive());
            texts::BACKUP_LAST.pick(lang).replace("{ago}", &ago)
        }
        None => texts::BACKUP_NEVER.pick(lang).to_owned(),
    });
    let is_due = move |is: fn(&Reminder) -> bool| derived(move || due.with(|due| due.iter().any(is)));
    let backup_due = is_due(|due| matches!(due, Reminder::Backup { .. }));
    let aside = move || {
        view! { <Show when=move || backup_due.get()><Tag label=t(&texts::DUE) kind=TagKind::Warn/></Show> }
    };
    view! {
        <div id="reservekopie">
            <Card title=t(&texts::BACKUP) aside=aside strong=true>
                <p>{t(&texts::BACKUP_TEXT)}</p>
                <p><strong>{age}</strong></p>
                <div class="row">
                    <Button
                        label=t(&texts::BACKUP_MAKE)
                        kind=ButtonKind::Primary
                        icon=Icon::Download
                        busy=saver.is_making()
                        on_click=move |()| saver.run(book.backup(app, saver.begin()))
                    />
                </div>
                <Making saver=saver/>
                <Saved saver=saver/>
            </Card>
        </div>
        <Drill due=is_due(|due| matches!(due, Reminder::RestoreDrill { .. }))/>
        <Merging/>
        <Readable/>
    }
    .into_any()
}
