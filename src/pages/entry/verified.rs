//! The last look at a backup before it is put back, and the putting back.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::backup::{Incoming, Summary};

use crate::pages::backup_file::FileCard;
use crate::pages::file_in::FileIn;
use crate::pages::long::Progress;
use crate::state::use_app;
use crate::text::{entry as texts, t};
use crate::ui::{Button, ButtonKind};

/// A backup that was opened and is in order.
#[component]
pub(super) fn Verified(
    /// The file.
    file: FileIn,
    /// What it holds.
    summary: Summary,
) -> impl IntoView {
    let app = use_app();
    let put_back = move |()| {
        let Some(Incoming::Sealed(backup)) = file.take() else { return };
        file.say(None);
        let mut progress = file.long.begin();
        spawn_local(async move {
            let restored = app.restore(backup, &mut progress).await;
            file.long.end();
            if let Err(error) = restored {
                // The file has been used up, so it is chosen again.
                file.refuse(&error);
            }
        });
    };
    view! {
        <FileCard title=&texts::BACKUP_IN_ORDER summary=summary>
            <p>{t(&texts::RESTORE_THEN)}</p>
            <div class="row">
                <Button
                    label=t(&texts::RESTORE_NOW)
                    kind=ButtonKind::Primary
                    busy=file.at_work()
                    on_click=put_back
                />
            </div>
            <Progress long=file.long label=t(&texts::RESTORING)/>
        </FileCard>
    }
    .into_any()
}
