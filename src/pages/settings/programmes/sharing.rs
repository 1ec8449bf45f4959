//! What is done with a programme as a whole: copied, saved as a file for colleagues, put away.

use leptos::task::spawn_local;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use omgangsboek_core::domain::programme::OwnProgramme;

use super::LIST;
use crate::reactive::prelude::*;
use crate::state::out::{SaveOutcome, save_programme};
use crate::state::{Handle, use_app, use_book};
use crate::text::{programmes as texts, t, use_language};
use crate::ui::{Button, ButtonKind, Card, Icon, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn Sharing(own: Handle<OwnProgramme>) -> impl IntoView {
    let archived = own.read(|own| own.archived);
    let put_away = move || {
        let (label, kind) = match archived.get() {
            true => (&texts::TAKE_BACK, ButtonKind::Plain),
            false => (&texts::ARCHIVE, ButtonKind::Quiet),
        };
        let turn = move |()| own.edit(|own| own.archived = !own.archived);
        view! { <Button label=t(label) kind=kind on_click=turn/> }
    };
    view! {
        <Card title=t(&texts::SHARE)>
            <Export own=own/>
            <p class="muted">{t(&texts::ARCHIVE_WHAT)}</p>
            <div class="row"><Copy own=own/> {put_away}</div>
        </Card>
    }
    .into_any()
}

#[component]
fn Export(own: Handle<OwnProgramme>) -> impl IntoView {
    let outcome = RwSignal::new(None::<SaveOutcome>);
    // Directly in the tap: the share sheet of a tablet opens for nothing else.
    let save = move |()| {
        let saving = own.with_untracked(|own| save_programme(&own.draft));
        spawn_local(async move {
            outcome.try_set(Some(saving.await));
        });
    };
    let said = move || {
        let (kind, words) = match outcome.get()? {
            SaveOutcome::Downloaded | SaveOutcome::Shared => (NoticeKind::Success, &texts::EXPORTED),
            SaveOutcome::Cancelled | SaveOutcome::Refused => (NoticeKind::Warn, &texts::NOT_EXPORTED),
        };
        Some(view! { <Notice kind=kind><p>{t(words)}</p></Notice> })
    };
    view! {
        <p class="muted">{t(&texts::EXPORT_WHAT)}</p>
        <div class="row"><Button label=t(&texts::EXPORT) icon=Icon::Download on_click=save/></div>
        <div aria-live="polite">{said}</div>
    }
    .into_any()
}

#[component]
fn Copy(own: Handle<OwnProgramme>) -> impl IntoView {
    let book = use_book();
    let random = use_app().machine().random;
    let (language, navigate) = (use_language(), use_navigate());
    let copy = move |()| {
        let copy = own.with_untracked(|own| {
            let name = texts::COPY_OF.pick(language.get_untracked()).replace("{name}", &own.draft.name.nl);
            OwnProgramme::copy_of(&random, &own.draft, name)
        });
        let id = copy.id;
        book.add_programme(copy);
        navigate(&format!("{LIST}/{id}"), NavigateOptions::default());
    };
    view! { <Button label=t(&texts::COPY) icon=Icon::Plus on_click=copy/> }
}
