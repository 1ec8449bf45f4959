//! What was told to one person, point after point, each with its day; folded until it is looked at.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::checklist::{Answer, ChecklistItem, Prompt};
use omgangsboek_core::domain::ids::PersonId;

use crate::pages::case::use_today;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{dates, t, t_with, told as texts, tr};
use crate::ui::{Button, ButtonKind, CheckItem, CheckState, ListRow, Tag, TagKind};

/// The row, with its points when it is unfolded.
#[component]
pub fn ToldPerson(
    case: Handle<Case>,
    id: PersonId,
    points: Signal<Vec<Prompt>>,
    open: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let name = case.read(move |case| case.person(id).map(|person| person.name.clone()).unwrap_or_default());
    let mine = memo(move |_| {
        points.with(|all| all.iter().filter(|point| point.person == Some(id)).cloned().collect::<Vec<_>>())
    });
    let count =
        memo(move |_| mine.with(|mine| (mine.iter().filter(|point| point.is_settled()).count(), mine.len())));
    let label = t_with(move |lang| {
        let (done, all) = count.get();
        texts::COUNT.pick(lang).replace("{done}", &done.to_string()).replace("{all}", &all.to_string())
    });
    let kind = derived(move || {
        let (done, all) = count.get();
        if done == all { TagKind::Ok } else { TagKind::Plain }
    });
    let opened = memo(move |_| open.get() == Some(id));
    let toggle = move |()| open.set((!opened.get_untracked()).then_some(id));
    // Told only when the points themselves change, so that an answer does not take the caret away.
    let items =
        memo(move |_| mine.with(|mine| mine.iter().map(|point| point.item.clone()).collect::<Vec<_>>()));
    let end = move || {
        view! {
            <Tag label=label kind=kind/>
            <Button
                label=t(&texts::SHOW)
                kind=ButtonKind::Quiet
                about=derived(move || Some(name.get()))
                expanded=derived(move || Some(opened.get()))
                on_click=toggle
            />
        }
    };
    let rows = move || {
        let row = |item: ChecklistItem| view! { <Point case=case id=id item=item points=mine/> };
        items.get().into_iter().map(row).collect_view()
    };
    view! {
        <ListRow end=end><strong>{name}</strong></ListRow>
        <Show when=move || opened.get()><li class="list-editor">{rows}</li></Show>
    }
    .into_any()
}

#[component]
fn Point(case: Handle<Case>, id: PersonId, item: ChecklistItem, points: Memo<Vec<Prompt>>) -> impl IntoView {
    let today = use_today();
    let item_id = StoredValue::new(item.id.clone());
    let point = memo({
        let id = item.id.clone();
        move |_| points.with(|points| points.iter().find(|point| point.item.id == id).cloned())
    });
    let state = derived(move || {
        point.with(|point| match point.as_ref().and_then(|point| point.answer.as_ref()) {
            None => CheckState::Open,
            Some(Answer::Done) => CheckState::Done,
            Some(Answer::NotApplicable { .. }) => CheckState::NotApplicable,
            Some(Answer::Later) => CheckState::Later,
        })
    });
    let why = derived(move || {
        point.with(|point| match point.as_ref().and_then(|point| point.answer.as_ref()) {
            Some(Answer::NotApplicable { why }) => why.clone(),
            _ => String::new(),
        })
    });
    let note =
        derived(move || point.with(|one| one.as_ref().map(|one| one.note.clone()).unwrap_or_default()));
    let changed = t(&texts::CHANGED);
    let mind =
        derived(move || point.with(|one| one.as_ref().is_some_and(|one| one.changed)).then(|| changed.get()));
    let told = t_with(move |lang| {
        let on = point.with(|one| one.as_ref().filter(|one| one.is_settled()).and_then(|one| one.told_on));
        on.map(|on| texts::TOLD_ON.pick(lang).replace("{day}", &dates::day_with_year(lang, on)))
            .unwrap_or_default()
    });
    let tell = move |state: CheckState, why: String| {
        let (note, today) = (note.get_untracked(), today.get_untracked());
        case.edit(|case| {
            item_id.with_value(|item| match state {
                CheckState::Open => case.untell(item, id),
                CheckState::Done => case.tell(item, id, Answer::Done, note, today),
                CheckState::Later => case.tell(item, id, Answer::Later, note, today),
                CheckState::NotApplicable => {
                    case.tell(item, id, Answer::NotApplicable { why }, note, today);
                }
            });
        });
    };
    let take_note = move |note| {
        let today = today.get_untracked();
        case.edit(|case| item_id.with_value(|item| case.note_told(item, id, note, today)));
    };
    view! {
        <CheckItem
            title=tr(item.text)
            help=derived(move || Some(told.get()).filter(|told| !told.is_empty()))
            mind=mind
            state=state
            on_state=move |state| tell(state, why.get_untracked())
            why=why
            on_why=move |why| tell(CheckState::NotApplicable, why)
            note=note
            on_note=take_note
        />
    }
    .into_any()
}
