//! How safe the data is from the browser itself, how much room it takes, and what there is to fall back on.

use leptos::task::spawn_local;

use crate::platform::storage::{self, Room};
use crate::reactive::prelude::*;
use crate::state::keeping::Persistence;
use crate::state::{now, use_app, use_keeping};
use crate::text::{dates, keeping as keeping_texts, settings as texts, t, t_with};
use crate::ui::{Button, Card};

/// What the browser says about its storage.
#[component]
pub(super) fn Storage() -> impl IntoView {
    let keeping = use_keeping();
    let (stands, answer) = (keeping.stands(), keeping.answer());
    let room = RwSignal::new(None::<Room>);
    spawn_local(async move {
        let estimate = storage::estimate().await;
        room.try_set(estimate);
    });
    let kept = t_with(move |lang| {
        let said = [answer.get().map(keeping_texts::answered), stands.get().map(keeping_texts::standing)];
        said.into_iter().flatten().map(|words| words.pick(lang)).collect::<Vec<_>>().join(" ")
    });
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
            <p aria-live="polite">{kept}</p>
            <Show when=move || stands.get() == Some(Persistence::Refused) && answer.with(Option::is_none)>
                <div class="row"><Button label=t(&keeping_texts::ASK) on_click=move |()| keeping.ask()/></div>
            </Show>
            <p class="muted">{backup} " " {in_use}</p>
        </Card>
    }
    .into_any()
}
