//! The two talks that follow a visit: how the child reacted (M40), and how it was for the visiting parent
//! (M41).

use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::follow_up::{FollowUp, FollowUpKind};
use omgangsboek_core::domain::ids::FollowUpId;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::after as texts;
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind, Card, DateField, Tag, TagKind, TextArea, TextField};

/// A card for each.
#[component]
pub(super) fn FollowUps(desk: Desk) -> impl IntoView {
    let due =
        desk.visit.read(|visit| visit.follow_ups.iter().map(|one| (one.id, one.kind)).collect::<Vec<_>>());
    view! {
        <For each=move || due.get() key=|(id, _)| *id let:one>
            <FollowUpCard desk=desk id=one.0 kind=one.1/>
        </For>
    }
}

#[component]
fn FollowUpCard(desk: Desk, id: FollowUpId, kind: FollowUpKind) -> impl IntoView {
    let one = desk.visit.read(move |visit| visit.follow_ups.iter().find(|one| one.id == id).cloned());
    let part = move |read: fn(&FollowUp) -> String| {
        derived(move || one.with(|one| one.as_ref().map(read).unwrap_or_default()))
    };
    let fill_in = move |change: Box<dyn FnOnce(&mut FollowUp)>| {
        desk.change(|visit| visit.fill_in_follow_up(id, change));
    };
    let (title, hint) = match kind {
        FollowUpKind::ChildReaction => (&texts::CHILD_REACTION, &texts::CHILD_REACTION_HINT),
        FollowUpKind::ParentExperience => (&texts::PARENT_EXPERIENCE, &texts::PARENT_EXPERIENCE_HINT),
    };
    let done_on = derived(move || one.with(|one| one.as_ref().and_then(|one| one.done_on)));
    let today = now().wall.date_naive();
    let state = t_with(move |lang| {
        one.with(|one| one.as_ref().map(|one| when(one, today, lang)).unwrap_or_default())
    });
    let colour = derived(move || {
        let late = one.with(|one| one.as_ref().is_some_and(|one| one.due < today));
        match (done_on.get(), late) {
            (Some(_), _) => TagKind::Ok,
            (None, true) => TagKind::Warn,
            (None, false) => TagKind::Plain,
        }
    });
    let done = move |()| fill_in(Box::new(move |one| one.done_on = Some(today)));
    let gave_back = kind == FollowUpKind::ParentExperience;
    let feedback = gave_back.then(|| {
        view! {
            <TextArea
                label=t(&texts::FEEDBACK)
                value=part(|one| one.feedback.clone())
                on_input=move |text| fill_in(Box::new(|one| one.feedback = text))
            />
        }
    });
    view! {
        <Card title=t(title) aside=move || view! { <Tag label=state kind=colour/> }>
            <p class="muted">{t(hint)}</p>
            <TextField
                label=t(&texts::SOURCE)
                value=part(|one| one.source.clone())
                on_input=move |text| fill_in(Box::new(|one| one.source = text))
            />
            <TextArea
                label=t(&texts::REACTION)
                value=part(|one| one.reaction.clone())
                on_input=move |text| fill_in(Box::new(|one| one.reaction = text))
            />
            {feedback}
            <Show
                when=move || done_on.get().is_some()
                fallback=move || {
                    view! { <Button label=t(&texts::DONE) about=t(title) on_click=done/> }
                }
            >
                <DateField
                    label=t(&texts::DONE_ON)
                    value=done_on
                    on_pick=move |day| {
                        // An emptied field is a day being chosen anew, not a talk that was not held.
                        if let Some(day) = day {
                            fill_in(Box::new(move |one| one.done_on = Some(day)));
                        }
                    }
                />
                <Button
                    label=t(&texts::NOT_DONE)
                    about=t(title)
                    kind=ButtonKind::Quiet
                    on_click=move |()| fill_in(Box::new(|one| one.done_on = None))
                />
            </Show>
        </Card>
    }
    .into_any()
}

fn when(one: &FollowUp, today: chrono::NaiveDate, lang: crate::text::Lang) -> String {
    let (words, day) = match one.done_on {
        Some(day) => (&texts::DONE_ON_TAG, day),
        None => (&texts::DUE, one.due),
    };
    words.pick(lang).replace("{day}", &dates::near_day(lang, day, today))
}
