//! Where the case stands: how far, the main question, the ground, and its details.

use leptos::prelude::*;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::compose::summary;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::programme::{BuiltIn, Course, Followed};

use super::archive::Archive;
use super::gaps::Gaps;
use super::ground::{BasisChoice, EntryChoice};
use super::page::month;
use super::section::{Section, address};
use super::use_today;
use super::visits::held;
use crate::state::{Handle, use_book};
use crate::text::dates::count;
use crate::text::{case as texts, cases, common, people, t, t_with, tr};
use crate::ui::{
    ButtonKind, ButtonLink, Card, Choice, DateField, Opt, ProgressBar, Tag, TagKind, TextArea, TextField,
};

/// The first part of the page.
#[component]
pub fn Overview(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="stack">
            <Gaps case=case/>
            <div class="two">
                <div class="stack"><MainQuestion case=case/> <Ground case=case/></div>
                <div class="stack"><Progress case=case/> <TermsNow case=case/> <Details case=case/></div>
            </div>
        </div>
    }
    .into_any()
}

/// Month x of 6–9 and visits x of 8 (M5, M6).
#[component]
fn Progress(case: Handle<Case>) -> impl IntoView {
    let today = use_today();
    let id = case.with_untracked(|case| case.id);
    let visits = use_book().visits();
    let course = case.read(|case| case.programme().plan);
    let held = Memo::new(move |_| held(&visits.read(), id));
    let month = t_with(move |lang| {
        let month = case.with(|case| month(case, today.get(), lang));
        capitalised(&month.unwrap_or_default())
    });
    let visits_words = t_with(move |lang| match course.get() {
        Some(Course { visits, .. }) => {
            let of = texts::OF.pick(lang);
            format!("{} {of} {visits} {}", held.get(), texts::VISITS_COUNT.pick(lang))
        }
        None => count(lang, held.get(), &texts::VISIT, &texts::VISITS_COUNT),
    });
    let over = Memo::new(move |_| {
        let month = case.with(|case| case.month_on(today.get()));
        course.get().map(|course| course.months_to).filter(|most| month > *most)
    });
    let over_words = t_with(move |lang| {
        let most = over.get().unwrap_or_default();
        format!("{} {most} {}", texts::LONGER_THAN.pick(lang), texts::MONTHS.pick(lang))
    });
    let bar = move || {
        course.get().map(|course| {
            view! { <ProgressBar label=t(&texts::VISITS) value=held max=course.visits/> }
        })
    };
    let started = case.read(|case| Some(case.started));
    let move_start = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            case.edit(|case| case.started = day);
        }
    };
    view! {
        <Card title=t(&texts::PROGRESS)>
            <p class="row row-apart">
                <span>{month}</span>
                <Show when=move || over.get().is_some()><Tag label=over_words kind=TagKind::Warn/></Show>
            </p>
            <p>{visits_words}</p>
            {bar}
            <DateField label=t(&texts::STARTED) value=started on_pick=move_start/>
        </Card>
    }
    .into_any()
}

/// How visits are supervised, in one line (M21).
#[component]
fn TermsNow(case: Handle<Case>) -> impl IntoView {
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
    Signal::derive(move || Some(words.get()))
}

/// What the visits should make clear (M52).
#[component]
fn MainQuestion(case: Handle<Case>) -> impl IntoView {
    let question = case.read(|case| case.main_question.clone());
    let hint = t(&texts::MAIN_QUESTION_HINT);
    view! {
        <Card>
            <TextArea
                label=t(&texts::MAIN_QUESTION)
                value=question
                hint=Signal::derive(move || Some(hint.get()))
                on_input=move |text| case.edit(|case| case.main_question = text)
                rows=3
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Ground(case: Handle<Case>) -> impl IntoView {
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

#[component]
fn Details(case: Handle<Case>) -> impl IntoView {
    let title = case.read(|case| case.title.clone());
    let missing = t(&cases::TITLE_FIRST);
    let no_title = Signal::derive(move || title.with(|title| title.trim().is_empty()).then(|| missing.get()));
    let programme = |id: BuiltIn| Opt::new(id, tr(id.settings().name.clone()));
    let primary_hint = t(&texts::PRIMARY_FILE_HINT);
    view! {
        <Card title=t(&texts::PRACTICAL)>
            <TextField
                label=t(&cases::TITLE)
                value=title
                error=no_title
                on_input=move |text| case.edit(|case| case.title = text)
            />
            <Choice
                label=t(&cases::PROGRAMME)
                options=BuiltIn::ALL.map(programme).to_vec()
                value=case.read(|case| match &case.programme {
                    Followed::BuiltIn(built_in) => Some(*built_in),
                    Followed::Own(_) => None,
                })
                on_pick=move |picked: BuiltIn| case.edit(|case| case.programme = picked.into())
            />
            <TextField
                label=t(&texts::LOCATION)
                value=case.read(|case| case.location.clone())
                on_input=move |text| case.edit(|case| case.location = text)
            />
            <TextField
                label=t(&texts::PRIMARY_FILE)
                value=case.read(|case| case.primary_file.clone())
                hint=Signal::derive(move || Some(primary_hint.get()))
                on_input=move |text| case.edit(|case| case.primary_file = text)
                optional=true
            />
            <Archive case=case/>
        </Card>
    }
    .into_any()
}
