//! Erasing one visit of a case. One that is going on cannot be: it has to be ended first, so that nobody erases
//! what is being written.

use leptos::task::spawn_local;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::session::rows::Stage;
use omgangsboek_core::session::workbook::Key;

use super::erase_lists::{Goes, NotErased, RenewKey, Stays, not_erased};
use crate::reactive::prelude::*;
use crate::state::book::GoesAlong;
use crate::state::use_book;
use crate::text::{Words, dates, leaving as texts, t, t_with};
use crate::ui::{Button, ButtonKind, ConfirmTyped, Notice, NoticeKind};

/// The button of one row.
#[component]
pub fn EraseButton(
    /// Which visit.
    visit: VisitId,
    /// When it was, for a screen reader.
    when: Signal<String>,
    /// The visit that is being asked about.
    erasing: RwSignal<Option<VisitId>>,
) -> impl IntoView {
    let running = is_running(visit);
    let words = t(&texts::RUNNING_VISIT);
    view! {
        <Button
            label=t(&texts::ERASE_VISIT)
            kind=ButtonKind::Quiet
            about=derived(move || Some(when.get()))
            why_not=derived(move || running.get().then(|| words.get()))
            on_click=move |()| erasing.set(Some(visit))
        />
    }
    .into_any()
}

fn is_running(visit: VisitId) -> Memo<bool> {
    let visits = use_book().visits();
    memo(move |_| {
        visits.with(|visits| {
            let row = visits.get(&visit);
            row.is_some_and(|row| row.stage == Stage::Underway && !row.is_other_version(visits))
        })
    })
}

/// The dialog, and what became of it.
#[component]
pub fn EraseVisit(
    /// The visit that is being asked about; open while there is one.
    erasing: RwSignal<Option<VisitId>>,
) -> impl IntoView {
    let book = use_book();
    let visits = book.visits();
    let (busy, done) = (RwSignal::new(false), RwSignal::new(false));
    let trouble = RwSignal::new(None::<&'static Words>);
    let along = RwSignal::new(GoesAlong::default());
    Effect::new(move |_| {
        if let Some(id) = erasing.get() {
            trouble.set(None);
            done.set(false);
            spawn_local(async move {
                let goes = book.goes_with(Key::Visit(id)).await;
                along.try_set(goes);
            });
        }
    });
    let leave = move |()| {
        if !busy.get_untracked() {
            erasing.set(None);
        }
    };
    let erase = move |()| {
        let Some(id) = erasing.get_untracked() else { return };
        busy.set(true);
        spawn_local(async move {
            let erased = book.erase(Key::Visit(id)).await;
            // The page may be gone by now.
            if busy.try_set(false).is_some() {
                return;
            }
            match erased {
                Ok(()) => {
                    erasing.set(None);
                    done.set(true);
                }
                Err(error) => trouble.set(Some(not_erased(&error))),
            }
        });
    };
    let title = t_with(move |lang| {
        let starts = erasing.get().and_then(|id| visits.with(|visits| visits.get(&id).map(|row| row.starts)));
        let when = starts.map(|starts| dates::day_and_time(lang, starts)).unwrap_or_default();
        texts::ERASE_VISIT_ASK.pick(lang).replace("{when}", &when)
    });
    let goes = [&texts::GOES_PLAN, &texts::GOES_LOG, &texts::GOES_REPORT, &texts::GOES_AFTER];
    view! {
        <div aria-live="polite">
            <Show when=move || done.get()>
                <Notice kind=NoticeKind::Success><p>{t(&texts::VISIT_ERASED)}</p> <RenewKey/></Notice>
            </Show>
        </div>
        <ConfirmTyped
            open=derived(move || erasing.get().is_some())
            title=title
            word=t(&texts::ERASE_WORD)
            confirm=t(&texts::ERASE_VISIT_GO)
            on_confirm=erase
            on_cancel=leave
            busy=busy
        >
            <NotErased trouble=trouble/>
            <Goes along=along>{goes.map(|words| view! { <li>{t(words)}</li> })}</Goes>
            <Stays/>
        </ConfirmTyped>
    }
    .into_any()
}
