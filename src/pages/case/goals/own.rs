//! The goals of this case beside the six general lenses. One that ended stays, with what was linked to it.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::goal::Goal;
use omgangsboek_core::domain::ids::GoalId;
use omgangsboek_core::session::places::DraftPlace;

use super::add::AddGoal;
use crate::pages::case::use_today;
use crate::pages::draft::{WithDraft, is_waiting};
use crate::state::Handle;
use crate::text::{Lang, case as case_texts, common, dates, goals as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, DateField, EmptyState, Icon, List, ListRow, TextArea};

/// Which editor is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Editing {
    Nothing,
    New,
    One(GoalId),
}

/// The card.
#[component]
pub fn OwnGoals(case: Handle<Case>) -> impl IntoView {
    let place = DraftPlace::NewGoal(case.with_untracked(|case| case.id));
    let editing = RwSignal::new(if is_waiting(place) { Editing::New } else { Editing::Nothing });
    // Those that hold come first.
    let ids = case.read(|case| {
        let (hold, ended): (Vec<_>, Vec<_>) = case.goals.iter().partition(|goal| goal.ended.is_none());
        hold.into_iter().chain(ended).map(|goal| goal.id).collect::<Vec<_>>()
    });
    let form = move |draft, typed| {
        let done = move |()| editing.set(Editing::Nothing);
        view! { <AddGoal case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    let add = move || {
        view! {
            <Button
                label=t(&texts::ADD)
                kind=ButtonKind::Quiet
                icon=Icon::Plus
                on_click=move |()| editing.set(Editing::New)
            />
        }
    };
    view! {
        <Card title=t(&texts::OWN) aside=add>
            <p class="muted">{t(&texts::OWN_WHAT)}</p>
            <Show when=move || editing.get() == Editing::New>
                <div class="list-editor"><WithDraft place=place form=form/></div>
            </Show>
            <Show when=move || ids.with(Vec::is_empty)><EmptyState text=t(&texts::NONE)/></Show>
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row case=case id=id editing=editing/>
                </For>
            </List>
        </Card>
    }
    .into_any()
}

#[component]
fn Row(case: Handle<Case>, id: GoalId, editing: RwSignal<Editing>) -> impl IntoView {
    let goal = case.read(move |case| case.goals.iter().find(|goal| goal.id == id).cloned());
    let text = Signal::derive(move || goal.get().map(|goal| goal.text).unwrap_or_default());
    let line =
        t_with(move |lang| goal.with(|goal| goal.as_ref().map(|goal| line(goal, lang)).unwrap_or_default()));
    let open = Memo::new(move |_| editing.get() == Editing::One(id));
    let toggle =
        move |()| editing.set(if open.get_untracked() { Editing::Nothing } else { Editing::One(id) });
    let end = move || {
        view! {
            <Button
                label=t(&common::EDIT)
                kind=ButtonKind::Quiet
                about=Signal::derive(move || Some(text.get()))
                expanded=Signal::derive(move || Some(open.get()))
                on_click=toggle
            />
        }
    };
    view! {
        <ListRow end=end><strong>{text}</strong> <small>{line}</small></ListRow>
        <Show when=move || open.get()>
            <li class="list-editor"><Editor case=case id=id editing=editing/></li>
        </Show>
    }
    .into_any()
}

fn line(goal: &Goal, lang: Lang) -> String {
    let day = |day| dates::day_with_year(lang, day);
    let since = texts::SINCE_LINE.pick(lang).replace("{day}", &day(goal.since));
    match goal.ended {
        None => since,
        Some(ended) => format!("{since} · {}", texts::ENDED_LINE.pick(lang).replace("{day}", &day(ended))),
    }
}

/// The fields of one goal; saved as it is typed.
#[component]
fn Editor(case: Handle<Case>, id: GoalId, editing: RwSignal<Editing>) -> impl IntoView {
    let today = use_today();
    let goal = case.read(move |case| case.goals.iter().find(|goal| goal.id == id).cloned());
    let change = move |change: Box<dyn FnOnce(&mut Goal)>| {
        case.edit(|case| case.goals.iter_mut().find(|goal| goal.id == id).map(change));
    };
    let set_since = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            change(Box::new(move |goal| goal.since = day));
        }
    };
    let ended = Memo::new(move |_| goal.with(|goal| goal.as_ref().is_some_and(|goal| goal.ended.is_some())));
    let end = move |ended: Option<chrono::NaiveDate>| {
        editing.set(Editing::Nothing);
        change(Box::new(move |goal| goal.ended = ended));
    };
    let ending = move || {
        if ended.get() {
            view! { <Button label=t(&texts::AGAIN) on_click=move |()| end(None)/> }.into_any()
        } else {
            let today = move |()| end(Some(today.get_untracked()));
            view! { <Button label=t(&texts::END) kind=ButtonKind::Quiet on_click=today/> }.into_any()
        }
    };
    view! {
        <div class="stack">
            <TextArea
                label=t(&texts::TEXT)
                value=Signal::derive(move || goal.get().map(|goal| goal.text).unwrap_or_default())
                on_input=move |text| change(Box::new(move |goal| goal.text = text))
            />
            <DateField
                label=t(&texts::SINCE)
                value=Signal::derive(move || goal.get().map(|goal| goal.since))
                on_pick=set_since
            />
            <div class="row row-apart">
                <Button
                    label=t(&case_texts::READY)
                    kind=ButtonKind::Primary
                    on_click=move |()| editing.set(Editing::Nothing)
                />
                {ending}
            </div>
        </div>
    }
    .into_any()
}
