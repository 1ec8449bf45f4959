//! The goals of this case beside the six general lenses. One that ended stays, with what was linked to it.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::goal::Goal;
use omgangsboek_core::domain::ids::GoalId;
use omgangsboek_core::session::places::DraftPlace;

use super::add::AddGoal;
use crate::pages::case::adding::{Adding, Open, Unfold};
use crate::pages::case::editor_end::EditorEnd;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Lang, common, dates, goals as texts, t, t_with};
use crate::ui::{DateField, List, ListRow, TextArea};

/// The card.
#[component]
pub fn OwnGoals(case: Handle<Case>) -> impl IntoView {
    let place = DraftPlace::NewGoal(case.with_untracked(|case| case.id));
    let open = Open::again(place, None);
    // Those that hold come first.
    let ids = case.read(|case| {
        let (hold, ended): (Vec<_>, Vec<_>) = case.goals.iter().partition(|goal| goal.ended.is_none());
        hold.into_iter().chain(ended).map(|goal| goal.id).collect::<Vec<_>>()
    });
    let form = move |(draft, typed)| {
        let done = move |()| open.set(Open::Nothing);
        view! { <AddGoal case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    view! {
        <Adding
            title=&texts::OWN
            intro=|| view! { <p class="muted">{t(&texts::OWN_WHAT)}</p> }
            add=&texts::ADD
            open=open
            place=place
            form=form
            is_empty=derived(move || ids.with(Vec::is_empty))
            none=&texts::NONE
        >
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row case=case id=id open=open/>
                </For>
            </List>
        </Adding>
    }
    .into_any()
}

#[component]
fn Row(case: Handle<Case>, id: GoalId, open: RwSignal<Open<GoalId>>) -> impl IntoView {
    let goal = case.read(move |case| case.goals.iter().find(|goal| goal.id == id).cloned());
    let text = derived(move || goal.get().map(|goal| goal.text).unwrap_or_default());
    let line =
        t_with(move |lang| goal.with(|goal| goal.as_ref().map(|goal| line(goal, lang)).unwrap_or_default()));
    let opened = Open::is_one(open, id);
    let end = move || view! { <Unfold label=&common::EDIT about=text id=id open=open/> };
    view! {
        <ListRow end=end><strong>{text}</strong> <small>{line}</small></ListRow>
        <Show when=move || opened.get()>
            <li class="list-editor"><Editor case=case id=id on_ready=move |()| open.set(Open::Nothing)/></li>
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
fn Editor(case: Handle<Case>, id: GoalId, #[prop(into)] on_ready: Callback<()>) -> impl IntoView {
    let goal = case.read(move |case| case.goals.iter().find(|goal| goal.id == id).cloned());
    let change = move |change: Box<dyn FnOnce(&mut Goal)>| {
        case.edit(|case| case.goals.iter_mut().find(|goal| goal.id == id).map(change));
    };
    let set_since = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            change(Box::new(move |goal| goal.since = day));
        }
    };
    let ended = memo(move |_| goal.with(|goal| goal.as_ref().is_some_and(|goal| goal.ended.is_some())));
    view! {
        <div class="stack">
            <TextArea
                label=t(&texts::TEXT)
                value=derived(move || goal.get().map(|goal| goal.text).unwrap_or_default())
                on_input=move |text| change(Box::new(move |goal| goal.text = text))
            />
            <DateField
                label=t(&texts::SINCE)
                value=derived(move || goal.get().map(|goal| goal.since))
                on_pick=set_since
            />
            <EditorEnd
                ended=ended
                end=&texts::END
                again=&texts::AGAIN
                on_ready=on_ready
                on_end=move |ended| change(Box::new(move |goal| goal.ended = ended))
            />
        </div>
    }
    .into_any()
}
