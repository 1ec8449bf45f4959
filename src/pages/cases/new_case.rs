//! A new case: short, and nothing but its name is needed. What is left open is asked for on its page.

use chrono::Datelike;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::programme::Followed;
use omgangsboek_core::session::finding::folded;
use omgangsboek_core::session::places::DraftPlace;

use super::new_case_fields::{Fields, Typed};
use super::new_case_programme::{ProgrammeChoice, followed};
use crate::pages::case::{AboveUsualAge, BasisChoice, EntryChoice, use_today};
use crate::pages::draft::{Draft, WithDraft};
use crate::reactive::prelude::*;
use crate::state::{use_app, use_book};
use crate::text::{case as case_texts, cases as texts, common, t};
use crate::ui::{Button, ButtonKind, Card, Choice, Crumb, Form, NumberField, Opt, PageHead, TextField};

/// The page.
#[component]
pub fn NewCase() -> impl IntoView {
    let form = |(draft, typed)| view! { <NewCaseForm draft=draft typed=typed/> }.into_any();
    view! {
        <PageHead title=t(&texts::NEW_CASE) crumbs=vec![Crumb::new(t(&common::CASES), "/dossiers")]/>
        <WithDraft place=DraftPlace::NewCase form=form/>
    }
    .into_any()
}

#[component]
fn NewCaseForm(draft: Draft<Typed>, typed: Option<Typed>) -> impl IntoView {
    let fields = Fields::with(typed.unwrap_or_else(Typed::blank));
    draft.follow(Typed::blank(), move || fields.typed());
    let book = use_book();
    let random = use_app().machine().random;
    let today = use_today();
    let navigate = use_navigate();
    let to_cases = navigate.clone();
    let (first, choose) = (t(&texts::TITLE_FIRST), t(&texts::PROGRAMME_FIRST));
    let programme = followed(fields.programme);
    let why_not = derived(move || match (fields.untitled(), programme.with(Option::is_none)) {
        (true, _) => Some(first.get()),
        (false, true) => Some(choose.get()),
        (false, false) => None,
    });
    let create = move |()| {
        let Some(programme) = programme.get_untracked().filter(|_| !untrack(|| fields.untitled())) else {
            return;
        };
        let case = fields.make(&random, programme, today.get_untracked());
        let id: CaseId = case.id;
        draft.forget();
        book.add_case(case);
        navigate(&format!("/dossiers/{id}"), NavigateOptions::default());
    };
    let cancel = move |()| {
        draft.forget();
        to_cases("/dossiers", NavigateOptions::default());
    };
    view! {
        <Form on_submit=create>
            <div class="stack">
                <Name fields=fields/>
                <Who fields=fields programme=programme/>
                <Why fields=fields/>
            </div>
            <div class="row">
                <Button
                    label=t(&texts::CREATE)
                    kind=ButtonKind::Primary
                    submit=true
                    why_not=why_not
                />
                <Button label=t(&common::CANCEL) on_click=cancel/>
            </div>
        </Form>
    }
    .into_any()
}

#[component]
fn Name(fields: Fields) -> impl IntoView {
    let titles = use_book().cases();
    let same = memo(move |_| {
        let title = fields.title.with(|title| folded(title.trim()));
        titles
            .with(|cases| cases.values().any(|case| folded(case.title.trim()) == title && !title.is_empty()))
    });
    let (hint, same_words) = (t(&texts::TITLE_HINT), t(&texts::SAME_TITLE));
    view! {
        <Card title=t(&texts::THE_CASE)>
            <TextField
                label=t(&texts::TITLE)
                value=fields.title
                hint=derived(move || Some(if same.get() { same_words.get() } else { hint.get() }))
                focus=true
                on_input=move |text| fields.title.set(text)
            />
            <ProgrammeChoice chosen=fields.programme/>
        </Card>
    }
    .into_any()
}

#[component]
fn Who(fields: Fields, programme: Memo<Option<Followed>>) -> impl IntoView {
    let this_year = use_today().get_untracked().year_ce().1;
    let usual = move || {
        programme.with(|programme| programme.as_ref().and_then(|followed| followed.settings().usual_age))
    };
    let visiting_hint = t(&texts::VISITING_PARENT_HINT);
    let homes = vec![
        Opt::new(Role::ResidentParent, t(&texts::WITH_PARENT)),
        Opt::new(Role::Carer, t(&texts::WITH_CARER)),
    ];
    view! {
        <Card title=t(&texts::WHO)>
            <p class="muted">{t(&texts::WHO_HINT)}</p>
            <div class="two">
                <TextField label=t(&texts::CHILD) value=fields.child on_input=move |text| fields.child.set(text)/>
                <NumberField
                    label=t(&texts::BIRTH_YEAR)
                    value=fields.birth_year
                    min=1990
                    max=this_year
                    optional=true
                    on_input=move |year| fields.birth_year.set(year)
                />
            </div>
            <AboveUsualAge
                usual=derived(usual)
                born=derived(move || fields.born())
            />
            <TextField
                label=t(&texts::VISITING_PARENT)
                value=fields.visiting
                hint=derived(move || Some(visiting_hint.get()))
                on_input=move |text| fields.visiting.set(text)
            />
            <Choice
                label=t(&texts::LIVES_WITH)
                options=homes
                value=derived(move || Some(fields.home_role.get()))
                on_pick=move |picked| fields.home_role.set(picked)
            />
            <TextField label=t(&texts::HOME_NAME) value=fields.home on_input=move |text| fields.home.set(text)/>
        </Card>
    }
    .into_any()
}

#[component]
fn Why(fields: Fields) -> impl IntoView {
    view! {
        <Card title=t(&case_texts::GROUND)>
            <BasisChoice basis=fields.basis on_change=move |basis| fields.basis.set(basis)/>
            <EntryChoice entry=fields.entry on_change=move |entry| fields.entry.set(entry)/>
        </Card>
    }
    .into_any()
}
