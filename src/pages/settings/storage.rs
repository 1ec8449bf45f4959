//! How safe the data is from the browser itself, how much room it takes, and what there is to fall back on.

use leptos::task::spawn_local;

use crate::platform::storage::{self, Persistence, Room};
use crate::reactive::prelude::*;
use crate::state::{now, use_app};
use crate::text::{dates, settings as texts, t, t_with};
use crate::ui::{Button, Card};

/// What the browser says about its storage.
#[component]
pub(super) fn Storage() -> impl IntoView {
    let kept = RwSignal::new(None::<Persistence>);
    let room = RwSignal::new(None::<Room>);
    spawn_local(async move {
        let answer = storage::persisted().await;
        kept.try_set(Some(answer));
        let estimate = storage::estimate().await;
        room.try_set(estimate);
    });
    let asked = RwSignal::new(false);
    let ask = move |()| {
        spawn_local(async move {
            let answer = storage::persist().await;
            kept.try_set(Some(answer));
            asked.try_set(true);
        });
    };
    let words = move || {
        kept.get().map(|kept| {
            t(match kept {
                Persistence::Granted => &texts::STORAGE_KEPT,
                Persistence::Refused => &texts::STORAGE_AT_RISK,
                Persistence::Unknown => &texts::STORAGE_UNKNOWN,
            })
            .get()
        })
    };
    let in_use = t_with(move |lang| match room.get() {
        None => String::new(),
        Some(Room { used, quota }) => texts::STORAGE_ROOM
            .pick(lang)
            .replace("{used}", &texts::size(lang, used))
            .replace("{quota}", &texts::size(lang, quota)),
    });
    let (last_backup, today) = (use_app().last_backup(), now().wall.date_naive());
    let backup = t_with(move |lang| match last_backup.get() {
        Some(on) => texts::BACKUP_LAST.pick(lang).replace("{ago}", &dates::days_ago(lang, on, today)),
        None => texts::BACKUP_NEVER.pick(lang).to_owned(),
    });
    view! {
        <Card title=t(&texts::STORAGE)>
            <p aria-live="polite">{words}</p>
            <p aria-live="polite">
                {move || (asked.get() && kept.get() != Some(Persistence::Granted)).then(|| t(&texts::STORAGE_NO).get())}
            </p>
            <Show when=move || kept.get() == Some(Persistence::Refused) && !asked.get()>
                <div class="row"><Button label=t(&texts::STORAGE_ASK) on_click=ask/></div>
            </Show>
            <p class="muted">{backup} " " {in_use}</p>
        </Card>
    }
    .into_any()
}
