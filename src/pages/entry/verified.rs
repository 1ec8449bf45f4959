//! The last look at a backup before it is put back, and the putting back.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::backup::Summary;

use super::restore::{Restoring, Stage};
use crate::pages::backup_file::FileCard;
use crate::state::{App, use_app};
use crate::text::{backup as backup_texts, entry as texts, t, t_with};
use crate::ui::{Button, ButtonKind};

/// A backup that was opened and is in order.
#[component]
pub(super) fn Verified(
    /// The screen it stands on.
    restoring: Restoring,
    /// What the file holds.
    summary: Summary,
) -> impl IntoView {
    let app = use_app();
    // How many records are in, of how many; none before it begins.
    let progress = RwSignal::new(None::<(usize, usize)>);
    let all = summary.records;
    let put_back = move |()| {
        progress.set(Some((0, all)));
        restore(app, restoring, progress);
    };
    let said = t_with(move |lang| match progress.get() {
        None => String::new(),
        Some((done, all)) => {
            let words = texts::RESTORING.pick(lang);
            words.replace("{done}", &done.to_string()).replace("{all}", &all.to_string())
        }
    });
    view! {
        <FileCard title=&texts::BACKUP_IN_ORDER summary=summary>
            <p>{t(&texts::RESTORE_THEN)}</p>
            <p role="status">{said}</p>
            <div class="row">
                <Button
                    label=t(&texts::RESTORE_NOW)
                    kind=ButtonKind::Primary
                    busy=Signal::derive(move || progress.with(Option::is_some))
                    on_click=put_back
                />
            </div>
        </FileCard>
    }
    .into_any()
}

fn restore(app: App, restoring: Restoring, progress: RwSignal<Option<(usize, usize)>>) {
    let Some(backup) = restoring.verified.try_update_value(Option::take).flatten() else { return };
    spawn_local(async move {
        let tell = move |done, all| {
            progress.try_set(Some((done, all)));
        };
        if let Err(error) = app.restore(backup, tell).await {
            // The file has been used up, so it is chosen again.
            restoring.trouble.try_set(Some(backup_texts::not_imported(&error)));
            restoring.stage.try_set(Stage::Choosing);
        }
    });
}
