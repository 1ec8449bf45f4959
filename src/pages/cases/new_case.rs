//! A new case: short, and nothing but its name is needed. What is left open is asked for on its page.

use chrono::Datelike;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use omgangsboek_core::domain::case::{Basis, Case, Entry};
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::person::{Born, Person, Role};
use omgangsboek_core::domain::programme::ProgrammeId;
use omgangsboek_core::ports::Random;
use omgangsboek_core::session::finding::folded;

use crate::pages::case::{AboveUsualAge, BasisChoice, EntryChoice, use_today};
use crate::state::{use_app, use_book};
use crate::text::{case as case_texts, cases as texts, common, t, tr};
use crate::ui::{
    Button, ButtonKind, ButtonLink, Card, Choice, Crumb, Form, NumberField, Opt, PageHead, TextField,
};

/// What is typed.
#[derive(Clone, Copy)]
struct Draft {
    title: RwSignal<String>,
    programme: RwSignal<ProgrammeId>,
    child: RwSignal<String>,
    birth_year: RwSignal<Option<u32>>,
    visiting: RwSignal<String>,
    home_role: RwSignal<Role>,
    home: RwSignal<String>,
    basis: RwSignal<Option<Basis>>,
    entry: RwSignal<Entry>,
}

impl Draft {
    fn new() -> Self {
        Self {
            title: RwSignal::default(),
            programme: RwSignal::new(ProgrammeId::IntensiveSupervision),
            child: RwSignal::default(),
            birth_year: RwSignal::default(),
            visiting: RwSignal::default(),
            home_role: RwSignal::new(Role::ResidentParent),
            home: RwSignal::default(),
            basis: RwSignal::default(),
            entry: RwSignal::new(Entry::Voluntary),
        }
    }

    fn born(self) -> Option<Born> {
        self.birth_year.get().and_then(|year| i32::try_from(year).ok()).map(Born::Year)
    }

    fn untitled(self) -> bool {
        self.title.with(|title| title.trim().is_empty())
    }

    fn make(self, random: &impl Random, today: chrono::NaiveDate) -> Case {
        let text = |signal: RwSignal<String>| signal.with_untracked(|text| text.trim().to_owned());
        let mut case = Case::new(random, text(self.title), self.programme.get_untracked(), today);
        case.basis = self.basis.get_untracked();
        case.entry = self.entry.get_untracked();
        for (role, name) in [
            (Role::Child, text(self.child)),
            (Role::VisitingParent, text(self.visiting)),
            (self.home_role.get_untracked(), text(self.home)),
        ] {
            if !name.is_empty() {
                case.people.push(Person::new(random, role, name));
            }
        }
        let born = untrack(|| self.born());
        if let Some(child) = case.people.iter_mut().find_map(Person::child_mut) {
            child.born = born;
        }
        case
    }
}

/// The page.
#[component]
pub fn NewCase() -> impl IntoView {
    let draft = Draft::new();
    let book = use_book();
    let random = use_app().machine().random;
    let today = use_today();
    let navigate = use_navigate();
    let first = t(&texts::TITLE_FIRST);
    let create = move |()| {
        if untrack(|| draft.untitled()) {
            return;
        }
        let case = draft.make(&random, today.get_untracked());
        let id: CaseId = case.id;
        book.add_case(case);
        navigate(&format!("/dossiers/{id}"), NavigateOptions::default());
    };
    view! {
        <PageHead title=t(&texts::NEW_CASE) crumbs=vec![Crumb::new(t(&common::CASES), "/dossiers")]/>
        <Form on_submit=create>
            <div class="stack">
                <Name draft=draft/>
                <Who draft=draft/>
                <Why draft=draft/>
            </div>
            <div class="row">
                <Button
                    label=t(&texts::CREATE)
                    kind=ButtonKind::Primary
                    submit=true
                    why_not=Signal::derive(move || draft.untitled().then(|| first.get()))
                />
                <ButtonLink label=t(&common::CANCEL) href="/dossiers"/>
            </div>
        </Form>
    }
    .into_any()
}

#[component]
fn Name(draft: Draft) -> impl IntoView {
    let titles = use_book().cases();
    let same = Memo::new(move |_| {
        let title = draft.title.with(|title| folded(title.trim()));
        titles
            .with(|cases| cases.values().any(|case| folded(case.title.trim()) == title && !title.is_empty()))
    });
    let (hint, same_words) = (t(&texts::TITLE_HINT), t(&texts::SAME_TITLE));
    let programme = |id: ProgrammeId| Opt::new(id, tr(id.settings().name.clone()));
    view! {
        <Card title=t(&texts::THE_CASE)>
            <TextField
                label=t(&texts::TITLE)
                value=draft.title
                hint=Signal::derive(move || Some(if same.get() { same_words.get() } else { hint.get() }))
                focus=true
                on_input=move |text| draft.title.set(text)
            />
            <Choice
                label=t(&texts::PROGRAMME)
                options=ProgrammeId::ALL.map(programme).to_vec()
                value=Signal::derive(move || Some(draft.programme.get()))
                on_pick=move |picked| draft.programme.set(picked)
            />
        </Card>
    }
    .into_any()
}

#[component]
fn Who(draft: Draft) -> impl IntoView {
    let this_year = use_today().get_untracked().year_ce().1;
    let visiting_hint = t(&texts::VISITING_PARENT_HINT);
    let homes = vec![
        Opt::new(Role::ResidentParent, t(&texts::WITH_PARENT)),
        Opt::new(Role::Carer, t(&texts::WITH_CARER)),
    ];
    view! {
        <Card title=t(&texts::WHO)>
            <p class="muted">{t(&texts::WHO_HINT)}</p>
            <div class="two">
                <TextField label=t(&texts::CHILD) value=draft.child on_input=move |text| draft.child.set(text)/>
                <NumberField
                    label=t(&texts::BIRTH_YEAR)
                    value=draft.birth_year
                    min=1990
                    max=this_year
                    optional=true
                    on_input=move |year| draft.birth_year.set(year)
                />
            </div>
            <AboveUsualAge
                usual=Signal::derive(move || draft.programme.get().settings().usual_age)
                born=Signal::derive(move || draft.born())
            />
            <TextField
                label=t(&texts::VISITING_PARENT)
                value=draft.visiting
                hint=Signal::derive(move || Some(visiting_hint.get()))
                on_input=move |text| draft.visiting.set(text)
            />
            <Choice
                label=t(&texts::LIVES_WITH)
                options=homes
                value=Signal::derive(move || Some(draft.home_role.get()))
                on_pick=move |picked| draft.home_role.set(picked)
            />
            <TextField label=t(&texts::HOME_NAME) value=draft.home on_input=move |text| draft.home.set(text)/>
        </Card>
    }
    .into_any()
}

#[component]
fn Why(draft: Draft) -> impl IntoView {
    view! {
        <Card title=t(&case_texts::GROUND)>
            <BasisChoice basis=draft.basis on_change=move |basis| draft.basis.set(basis)/>
            <EntryChoice entry=draft.entry on_change=move |entry| draft.entry.set(entry)/>
        </Card>
    }
    .into_any()
}
