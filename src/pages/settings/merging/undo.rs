//! The way back from the last import, and letting go of it.

use chrono::NaiveDateTime;
use leptos::task::spawn_local;
use omgangsboek_core::backup::ImportError;
use omgangsboek_core::session::workbook::SaveError;

use crate::pages::long::AtWork;
use crate::pages::settings::read_only::why_read_only;
use crate::reactive::prelude::*;
use crate::state::merging::NotMerged;
use crate::state::{Long, use_book};
use crate::text::{Words, backup as backup_texts, common, dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Confirm, Notice, NoticeKind};

/// Which question is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Nothing,
    Undo,
    Tidy,
}

/// Shown while the last import can be undone, and what became of it.
#[component]
pub(super) fn Undo(
    /// Counts what was done, for looking anew.
    times: RwSignal<u32>,
    /// It was undone, or the way back was let go of.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let book = use_book();
    let long = Long::new();
    on_cleanup(move || long.stop());
    let before = RwSignal::new(None::<NaiveDateTime>);
    let asking = RwSignal::new(Asking::Nothing);
    let told = RwSignal::new(None::<(NoticeKind, &'static Words)>);
    Effect::new(move |_| {
        times.track();
        spawn_local(async move {
            let at = book.undoable().await.map(|at| at.naive_local());
            before.try_set(at);
        });
    });
    let done = move |kind, words| {
        told.try_set(Some((kind, words)));
        // The page may be gone by now.
        if times.try_update(|times| *times += 1).is_some() && kind == NoticeKind::Success {
            on_done.run(());
        }
    };
    let undo = move |()| {
        asking.set(Asking::Nothing);
        let progress = long.begin();
        spawn_local(async move {
            let undone = book.undo_import(progress).await;
            long.end();
            match undone {
                Ok(true) => done(NoticeKind::Success, &texts::UNDONE),
                Ok(false) => done(NoticeKind::Info, &texts::UNDO_GONE),
                Err(error) => {
                    let kind = match &error {
                        NotMerged::Import(ImportError::Stopped(_)) => NoticeKind::Info,
                        _ => NoticeKind::Error,
                    };
                    done(kind, backup_texts::not_merged(&error));
                }
            }
        });
    };
    let tidy = move |()| {
        asking.set(Asking::Nothing);
        spawn_local(async move {
            match book.drop_undo().await {
                Ok(()) => done(NoticeKind::Success, &texts::TIDIED),
                Err(SaveError::Store(error)) => done(NoticeKind::Error, backup_texts::no_storage(&error)),
                Err(SaveError::Vault(_)) => done(NoticeKind::Error, &texts::NOT_TIDIED),
            }
        });
    };
    let ask = move |what| {
        told.set(None);
        asking.set(what);
    };
    let text = t_with(move |lang| {
        let at = before.get().map(|at| dates::day_and_time(lang, at)).unwrap_or_default();
        texts::UNDO_TEXT.pick(lang).replace("{when}", &at)
    });
    let open = move |what| derived(move || asking.get() == what);
    let leave = move |()| asking.set(Asking::Nothing);
    view! {
        <div aria-live="polite">
            {move || told.get().map(|(kind, words)| view! { <Notice kind=kind><p>{t(words)}</p></Notice> })}
        </div>
        <Show when=move || before.get().is_some()>
            <p>{text}</p>
            <div class="row">
                <Button label=t(&common::UNDO) why_not=why_read_only() on_click=move |()| ask(Asking::Undo)/>
                <Button
                    label=t(&texts::TIDY)
                    kind=ButtonKind::Quiet
                    why_not=why_read_only()
                    on_click=move |()| ask(Asking::Tidy)
                />
            </div>
        </Show>
        <Confirm
            open=open(Asking::Undo)
            title=t(&texts::UNDO_ASK)
            confirm=t(&common::UNDO)
            on_confirm=undo
            on_cancel=leave
        >
            <p>{text}</p>
            <p>{t(&texts::UNDO_MEANS)}</p>
        </Confirm>
        <Confirm
            open=open(Asking::Tidy)
            title=t(&texts::TIDY_ASK)
            confirm=t(&texts::TIDY)
            on_confirm=tidy
            on_cancel=leave
        >
            <p>{t(&texts::TIDY_MEANS)}</p>
        </Confirm>
        <AtWork long=long title=t(&texts::MERGE) label=t(&texts::UNDO_BUSY)/>
    }
    .into_any()
}
