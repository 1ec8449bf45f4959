//! Putting a case away, and taking it back. Nothing is erased by it.

use omgangsboek_core::domain::case::Case;

use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{case as texts, t};
use crate::ui::{Button, ButtonKind, Confirm, Notice, NoticeKind};

/// The button, with its question.
#[component]
pub fn Archive(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let archived = case.read(|case| case.archived);
    let asking = RwSignal::new(false);
    let visits = use_book().visits();
    let open_visit = memo(move |_| {
        visits.with(|visits| visits.values().any(|visit| visit.case == id && visit.stage.is_ahead()))
    });
    let put_away = move |()| {
        case.edit(|case| case.archived = true);
        asking.set(false);
    };
    let button = move || {
        if archived.get() {
            let take_back = move |()| case.edit(Case::take_back);
            view! { <Button label=t(&texts::FROM_ARCHIVE) on_click=take_back/> }.into_any()
        } else {
            view! { <Button label=t(&texts::TO_ARCHIVE) kind=ButtonKind::Quiet on_click=move |()| asking.set(true)/> }
                .into_any()
        }
    };
    view! {
        <div class="row">{button}</div>
        <Confirm
            open=asking
            title=t(&texts::ARCHIVE_ASK)
            confirm=t(&texts::TO_ARCHIVE)
            on_confirm=put_away
            on_cancel=move |()| asking.set(false)
        >
            <p>{t(&texts::ARCHIVE_WHAT)}</p>
            <Show when=move || open_visit.get()>
                <Notice kind=NoticeKind::Warn><p>{t(&texts::ARCHIVE_VISITS)}</p></Notice>
            </Show>
        </Confirm>
    }
    .into_any()
}
