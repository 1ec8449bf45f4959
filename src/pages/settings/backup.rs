//! The backup: its age, the button, and beneath it the file that anybody can read.

use leptos::prelude::*;

use super::readable::Readable;
use super::saver::{Saved, Saver};
use super::take_in::TakeIn;
use crate::state::{use_app, use_book, use_minutes};
use crate::text::{dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Icon};

/// Everything about files. Other pages lead here by its id.
#[component]
pub(super) fn Backup() -> impl IntoView {
    let app = use_app();
    let book = use_book();
    let saver = Saver::new(app, book);
    let last = app.last_backup();
    let moment = use_minutes();
    let age = t_with(move |lang| match last.get() {
        Some(on) => {
            let ago = dates::days_ago(lang, on, moment.get().wall.date_naive());
            texts::BACKUP_LAST.pick(lang).replace("{ago}", &ago)
        }
        None => texts::BACKUP_NEVER.pick(lang).to_owned(),
    });
    view! {
        <div id="reservekopie">
            <Card title=t(&texts::BACKUP) strong=true>
                <p>{t(&texts::BACKUP_TEXT)}</p>
                <p><strong>{age}</strong></p>
                <div class="row">
                    <Button
                        label=t(&texts::BACKUP_MAKE)
                        kind=ButtonKind::Primary
                        icon=Icon::Download
                        busy=saver.is_making()
                        on_click=move |()| saver.run(book.backup(app))
                    />
                </div>
                <Saved saver=saver/>
            </Card>
        </div>
        <Readable/>
        <TakeIn/>
    }
    .into_any()
}
