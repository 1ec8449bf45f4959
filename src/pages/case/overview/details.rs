//! The details of a case: what it is called, its ground, its programme, and where its file lies.

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::compose::summary;
use omgangsboek_core::domain::case::Case;

use crate::pages::case::archive::Archive;
use crate::pages::case::ground::{BasisChoice, EntryChoice};
use crate::pages::case::programme::FollowedProgramme;
use crate::pages::case::section::{Section, address};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{case as texts, cases, common, people, t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Card, TextArea, TextField};

/// How visits are supervised, in one line (M21).
#[component]
pub(super) fn TermsNow(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let line = t_with(move |lang| case.with(|case| capitalised(&summary::terms(case.terms.get(), lang))));
    let change = move || {
        view! {
            <ButtonLink label=t(&common::EDIT) href=address(id, Section::Terms) kind=ButtonKind::Quiet about=about()/>
        }
    };
    view! { <Card title=t(&people::HOW_SUPERVISED) aside=change><p>{line}</p></Card> }.into_any()
}

fn about() -> Signal<Option<String>> {
    let words = t(&people::HOW_SUPERVISED);
    derived(move || Some(words.get()))
}

/// What the visits should make clear (M52).
#[component]
pub(super) fn MainQuestion(case: Handle<Case>) -> impl IntoView {
    let question = case.read(|case| case.main_question.clone());
    let hint = t(&texts::MAIN_QUESTION_HINT);
    view! {
        <Card>
            <TextArea
                label=t(&texts::MAIN_QUESTION)
                value=question
                hint=derived(move || Some(hint.get()))
                on_input=move |text| case.edit(|case| case.main_question = text)
                rows=3
            />
        </Card>
    }
    .into_any()
}

/// Why there are visits, and how the family came in (M2, M17, M51).
#[component]
pub(super) fn Ground(case: Handle<Case>) -> impl IntoView {
    view! {
        <div id="aanleiding">
            <Card title=t(&texts::GROUND)>
                <BasisChoice
                    basis=case.read(|case| case.basis.clone())
                    on_change=move |basis| case.edit(|case| case.basis = basis)
                />
                <EntryChoice
                    entry=case.read(|case| case.entry.clone())
                    on_change=move |entry| case.edit(|case| case.entry = entry)
                />
            </Card>
        </div>
    }
    .into_any()
}

/// What it is called, its programme, its usual place, and where its file lies (M18).
#[component]
pub(super) fn Details(case: Handle<Case>) -> impl IntoView {
    let title = case.read(|case| case.title.clone());
    let missing = t(&cases::TITLE_FIRST);
    let no_title = derived(move || title.with(|title| title.trim().is_empty()).then(|| missing.get()));
    let primary_hint = t(&texts::PRIMARY_FILE_HINT);
    view! {
        <Card title=t(&texts::PRACTICAL)>
            <TextField
                label=t(&cases::TITLE)
                value=title
                error=no_title
                on_input=move |text| case.edit(|case| case.title = text)
            />
            <FollowedProgramme case=case/>
            <TextField
                label=t(&texts::LOCATION)
                value=case.read(|case| case.location.clone())
                on_input=move |text| case.edit(|case| case.location = text)
            />
            <TextField
                label=t(&texts::PRIMARY_FILE)
                value=case.read(|case| case.primary_file.clone())
                hint=derived(move || Some(primary_hint.get()))
                on_input=move |text| case.edit(|case| case.primary_file = text)
                optional=true
            />
            <Archive case=case/>
        </Card>
    }
    .into_any()
}
