//! Unlocking: the passphrase, the recovery code instead, and what can be told before it is open.

use chrono::{DateTime, FixedOffset};
use leptos::task::spawn_local;
use omgangsboek_core::vault::{Presence, UnlockError};

use super::frame::Frame;
use super::passkey::PasskeyButton;
use super::stuck::RestoreElsewhere;
use super::underway::Underway;
use crate::pages::keys::{AskCredential, Given};
use crate::pages::updates::UpdateStrip;
use crate::reactive::prelude::*;
use crate::state::attempts::{Attempts, use_attempts};
use crate::state::{App, now, use_app};
use crate::text::{Words, dates, entry as texts, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, LiveRegion, Notice, NoticeKind};

/// What became of the tries.
#[derive(Clone, Copy)]
struct Tries {
    attempts: Attempts,
    busy: RwSignal<bool>,
    wrong: RwSignal<Option<String>>,
    trouble: RwSignal<Option<&'static Words>>,
}

/// A closed workbook.
#[component]
pub(super) fn Unlock(
    /// What can be told of it.
    presence: Presence,
) -> impl IntoView {
    let app = use_app();
    let language = use_language();
    let tries = Tries {
        attempts: use_attempts(),
        busy: RwSignal::new(false),
        wrong: RwSignal::new(None),
        trouble: RwSignal::new(None),
    };
    let give = move |given: Given| {
        let words = if given.is_code() { &texts::WRONG_CODE } else { &texts::WRONG_PASSPHRASE };
        unlock(app, tries, given, words.pick(language.get_untracked()).to_owned());
    };
    let touch = move |()| by_passkey(app, tries);
    let has_turn = app.has_turn();
    let last_known = Last { generation: presence.generation, changed: presence.last_changed };
    let unlocking = t(&texts::UNLOCKING);
    let restore = RwSignal::new(false);
    view! {
        <Frame>
            <header>
                <h1>{t(&texts::NAME)}</h1>
                <p class="muted">{t(&texts::WHERE_IT_IS)}</p>
            </header>
            <UpdateStrip/>
            <Underway/>
            <Show when=move || !has_turn><Notice><p>{t(&texts::OTHER_TAB)}</p></Notice></Show>
            <Older last_known=last_known/>
            {move || tries.trouble.get().map(|words| {
                view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
            })}
            <PasskeyButton busy=tries.busy on_touch=touch/>
            <AskCredential
                submit=t(&texts::UNLOCK)
                busy=tries.busy
                attempts=tries.attempts
                wrong=tries.wrong
                on_give=give
                ahead=app.typed_ahead()
            />
            <LiveRegion message=derived(move || if tries.busy.get() { unlocking.get() } else { String::new() })/>
            <div class="stack">
                <div class="row">
                    <Button
                        label=t(&texts::RESTORE)
                        kind=ButtonKind::Quiet
                        expanded=derived(move || Some(restore.get()))
                        on_click=move |()| restore.update(|open| *open = !*open)
                    />
                </div>
                <Show when=move || restore.get()><RestoreElsewhere/></Show>
            </div>
            <LastKnown last_known=last_known/>
        </Frame>
    }
    .into_any()
}

fn unlock(app: App, tries: Tries, given: Given, wrong: String) {
    tries.busy.set(true);
    tries.trouble.set(None);
    spawn_local(async move {
        match app.unlock(given.credential()).await {
            // The workbook takes the place of this screen.
            Ok(()) => return,
            Err(UnlockError::Wrong) => {
                tries.wrong.try_set(Some(wrong));
                tries.attempts.failed();
            }
            Err(error) => drop(tries.trouble.try_set(Some(texts::not_unlocked(&error)))),
        }
        tries.busy.try_set(false);
    });
}

fn by_passkey(app: App, tries: Tries) {
    tries.busy.set(true);
    tries.trouble.set(None);
    spawn_local(async move {
        match app.unlock_with_passkey().await {
            Ok(()) => return,
            Err(error) => drop(tries.trouble.try_set(Some(texts::no_passkey(&error)))),
        }
        tries.busy.try_set(false);
    });
}

/// What the closed workbook says of itself.
#[derive(Clone, Copy)]
struct Last {
    generation: Option<u64>,
    changed: Option<DateTime<FixedOffset>>,
}

/// When it was last changed and last copied.
#[component]
fn LastKnown(last_known: Last) -> impl IntoView {
    let backup = use_app().last_backup();
    let today = now().wall.date_naive();
    let line = t_with(move |lang| {
        let changed = last_known.changed.map(|at| {
            let when = dates::day_and_time(lang, at.naive_local());
            texts::LAST_CHANGED.pick(lang).replace("{when}", &when)
        });
        let state =
            last_known.generation.map(|state| texts::STATE.pick(lang).replace("{state}", &state.to_string()));
        let copied = match backup.get() {
            Some(on) => texts::LAST_BACKUP.pick(lang).replace("{ago}", &dates::days_ago(lang, on, today)),
            None => texts::NO_BACKUP.pick(lang).to_owned(),
        };
        changed.into_iter().chain(state).chain([copied]).collect::<Vec<_>>().join(" · ")
    });
    view! { <p class="muted">{line}</p> }
}

/// A warning when a backup is known that is newer than what is here: somebody put an old state back.
#[component]
fn Older(last_known: Last) -> impl IntoView {
    let app = use_app();
    let (backup, generation) = (app.last_backup(), app.last_backup_generation());
    let text = t_with(move |lang| match backup.get() {
        Some(on) => texts::OLDER_THAN_BACKUP.pick(lang).replace("{when}", &dates::day_with_year(lang, on)),
        None => String::new(),
    });
    let older = move || last_known.generation.zip(generation.get()).is_some_and(|(here, there)| here < there);
    view! {
        <Show when=older>
            <Notice kind=NoticeKind::Warn><p>{text}</p></Notice>
        </Show>
    }
}
