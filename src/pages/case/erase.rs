//! Erasing a case: what exactly goes, what stays, and a word that is typed. Afterwards the case is gone from the
//! workbook; what the browser's files may still hold of it stays sealed until the key is renewed, and no more
//! than that is claimed.

use leptos::task::spawn_local;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::session::rows::Stage;
use omgangsboek_core::session::workbook::Key;

use super::erase_lists::{Goes, NotErased, RenewKey, Stays, not_erased};
use crate::reactive::prelude::*;
use crate::state::book::GoesAlong;
use crate::state::{Handle, use_book};
use crate::text::{Words, backup as backup_texts, common, dates, kinds, leaving as texts, t, t_with};
use crate::ui::{ButtonLink, ConfirmTyped, Crumb, Notice, NoticeKind, PageHead};

/// Why a case cannot be erased now: while a visit of it is going on. None when it can.
pub fn why_not_erase(case: CaseId) -> Signal<Option<String>> {
    let visits = use_book().visits();
    let words = t(&texts::RUNNING_CASE);
    let running = memo(move |_| {
        visits.with(|visits| {
            let of_case = visits.values().filter(|visit| visit.case == case);
            of_case
                .filter(|visit| visit.stage == Stage::Underway)
                .any(|visit| !visit.is_other_version(visits))
        })
    });
    derived(move || running.get().then(|| words.get()))
}

/// The dialog.
#[component]
pub fn EraseCase(
    /// The case.
    case: Handle<Case>,
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Close it.
    #[prop(into)]
    on_close: Callback<()>,
    /// It is done.
    #[prop(into)]
    on_erased: Callback<()>,
) -> impl IntoView {
    let book = use_book();
    let id = case.with_untracked(|case| case.id);
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<&'static Words>);
    let along = RwSignal::new(GoesAlong::default());
    Effect::new(move |_| {
        if open.get() {
            trouble.set(None);
            spawn_local(async move {
                let goes = book.goes_with(Key::Case(id)).await;
                along.try_set(goes);
            });
        }
    });
    let leave = move |()| {
        if !busy.get_untracked() {
            on_close.run(());
        }
    };
    let why_not = why_not_erase(id);
    let erase = move |()| {
        if why_not.with_untracked(Option::is_some) {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            let erased = book.erase(Key::Case(id)).await;
            // The page may be gone by now.
            if busy.try_set(false).is_some() {
                return;
            }
            match erased {
                Ok(()) => {
                    on_close.run(());
                    on_erased.run(());
                }
                Err(error) => trouble.set(Some(not_erased(&error))),
            }
        });
    };
    view! {
        <ConfirmTyped
            open=open
            title=t(&texts::ERASE_CASE_ASK)
            word=t(&texts::ERASE_WORD)
            confirm=t(&texts::ERASE_CASE)
            on_confirm=erase
            on_cancel=leave
            busy=busy
        >
            <NotErased trouble=trouble/>
            <What case=case along=along/>
        </ConfirmTyped>
    }
    .into_any()
}

/// What goes with the case.
#[component]
fn What(case: Handle<Case>, along: RwSignal<GoesAlong>) -> impl IntoView {
    let book = use_book();
    let id = case.with_untracked(|case| case.id);
    let (cases, visits, damaged) = (book.cases(), book.visits(), book.damaged());
    let meetings = meetings_count(id);
    let its_meetings = counted_meetings(meetings, &texts::GOES_MEETINGS);
    let itself = case_itself(case, &texts::GOES_CASE);
    let its_visits = t_with(move |lang| {
        let count = visits.with(|visits| visits.values().filter(|visit| visit.case == id).count());
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let visits = dates::count(lang, count, &backup_texts::VISIT, &backup_texts::VISITS);
        texts::GOES_VISITS.pick(lang).replace("{visits}", &visits)
    });
    let other_version = memo(move |_| {
        cases.with(|cases| cases.values().any(|row| row.variant.is_some_and(|variant| variant.of == id)))
    });
    view! {
        <Goes along=along>
            <li>{itself}</li>
            <li>{its_visits}</li>
            <Show when=move || { meetings.get() > 0 }><li>{its_meetings}</li></Show>
            <Show when=move || { damaged.get() > 0 }><li>{t(&texts::GOES_DAMAGED)}</li></Show>
        </Goes>
        <Stays/>
        <Show when=move || other_version.get()>
            <Notice kind=NoticeKind::Warn><p>{t(&texts::ERASE_VISITS_HERE)}</p></Notice>
        </Show>
    }
    .into_any()
}

/// "dit dossier: 3 betrokkenen, 4 afspraken, …".
pub fn case_itself(case: Handle<Case>, words: &'static Words) -> Signal<String> {
    let number = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let counts = case.read(move |case| (number(case.people.len()), number(case.agreements.len())));
    t_with(move |lang| {
        let (people, agreements) = counts.get();
        let people = dates::count(lang, people, &texts::PERSON, &texts::PEOPLE);
        let agreements = dates::count(lang, agreements, &texts::AGREEMENT, &texts::AGREEMENTS);
        words.pick(lang).replace("{people}", &people).replace("{agreements}", &agreements)
    })
}

/// How many meetings the case has.
pub fn meetings_count(case: CaseId) -> Memo<u32> {
    let meetings = use_book().meetings();
    memo(move |_| {
        let count = meetings.with(|meetings| meetings.values().filter(|row| row.case == case).count());
        u32::try_from(count).unwrap_or(u32::MAX)
    })
}

/// "3 gesprekken, met …".
pub fn counted_meetings(count: Memo<u32>, words: &'static Words) -> Signal<String> {
    t_with(move |lang| {
        let meetings = dates::count(lang, count.get(), &kinds::MEETING, &kinds::MEETINGS);
        words.pick(lang).replace("{meetings}", &meetings)
    })
}

/// The page of a case that was just erased.
#[component]
pub fn Erased() -> impl IntoView {
    view! {
        <PageHead title=t(&texts::CASE_ERASED) crumbs=vec![Crumb::new(t(&common::CASES), "/dossiers")]/>
        <div class="stack">
            <Notice kind=NoticeKind::Success><p>{t(&texts::CASE_ERASED_TEXT)}</p></Notice>
            <RenewKey/>
            <div class="row"><ButtonLink label=t(&texts::TO_CASES) href="/dossiers"/></div>
        </div>
    }
    .into_any()
}
