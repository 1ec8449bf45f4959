//! "Vertellen en afspreken": each point with the people it is told to, one tap each.

use chrono::NaiveDate;
use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::known::known;
use omgangsboek_core::domain::checklist::{Answer, ChecklistItem, ItemId, Prompt};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::visit::{Visit, VisitState};

use super::answers::{answer, note, prompt_of, tick, why};
use super::{Progress, counted};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::before as texts;
use crate::text::{t, t_with, tr};
use crate::ui::{Button, ButtonKind, Card, CheckItem, CheckState};

/// The card.
#[component]
pub(super) fn ToTell(
    desk: Desk,
    #[prop(into)] prompts: Signal<Vec<Prompt>>,
    today: NaiveDate,
) -> impl IntoView {
    let once = derived(move || {
        prompts.with(|all| all.iter().filter(|one| one.person.is_some()).cloned().collect::<Vec<_>>())
    });
    // Points in their order, each with whom it concerns; rebuilt only when that changes.
    let groups = memo(move |_| {
        let mut groups: Vec<(ChecklistItem, Vec<PersonId>)> = Vec::new();
        for (item, person) in once.get().into_iter().filter_map(|one| Some((one.item, one.person?))) {
            match groups.last_mut().filter(|(last, _)| last.id == item.id) {
                Some((_, people)) => people.push(person),
                None => groups.push((item, vec![person])),
            }
        }
        groups
    });
    let shown = move || {
        let group = |(item, people): (ChecklistItem, Vec<PersonId>)| {
            view! { <Point desk=desk item=item people=people prompts=once today=today/> }
        };
        groups.get().into_iter().map(group).collect_view()
    };
    let nothing = move || groups.with(Vec::is_empty);
    view! {
        <Card title=t(&texts::TELL) aside=move || view! { <span class="muted">{counted(once)}</span> }>
            <Show
                when=move || !nothing()
                fallback=|| view! { <p class="muted">{t(&texts::ALL_TOLD)}</p> }
            >
                <Progress title=t(&texts::TELL) prompts=once/>
            </Show>
            {shown}
        </Card>
    }
    .into_any()
}

/// One point, with a row for each person.
#[component]
fn Point(
    desk: Desk,
    item: ChecklistItem,
    people: Vec<PersonId>,
    prompts: Signal<Vec<Prompt>>,
    today: NaiveDate,
) -> impl IntoView {
    let about = item.known;
    let facts = t_with(move |lang| {
        let lines = desk.visit.with(|visit| desk.case.with(|case| known(case, visit, about, lang)));
        lines.lines.join(" · ")
    });
    let (id, title) = (item.id, tr(item.text));
    let open = memo({
        let id = id.clone();
        move |_| {
            let of = |one: &Prompt| {
                (one.item.id == id && !one.is_settled()).then(|| (one.person, one.note.clone()))
            };
            prompts.with(|all| all.iter().filter_map(of).collect::<Vec<_>>())
        }
    });
    let tell_all = {
        let id = id.clone();
        move |()| {
            // Read first: while the case is being changed nothing that follows it can be read.
            let people = open.get_untracked();
            begin(desk);
            desk.case.edit(|case| {
                for (person, note) in people {
                    if let Some(person) = person {
                        case.tell(&id, person, Answer::Done, note, today);
                    }
                }
            });
        }
    };
    let several = memo(move |_| open.with(|open| open.len() > 1));
    let row = |person| view! { <Row desk=desk item=id.clone() person=person point=title prompts=prompts today=today/> };
    view! {
        <section class="tell">
            <header class="row row-apart">
                <h3>{title}</h3>
                <Show when=move || several.get()>
                    <Button
                        label=t(&texts::EVERYBODY)
                        about=title
                        kind=ButtonKind::Quiet
                        on_click=tell_all.clone()
                    />
                </Show>
            </header>
            <p class="muted">{tr(item.hint)}</p>
            {move || Some(facts.get()).filter(|facts| !facts.is_empty()).map(|facts| view! { <p>{facts}</p> })}
            {people.into_iter().map(row).collect_view()}
        </section>
    }
    .into_any()
}

/// One person: a tap and today's date.
#[component]
fn Row(
    desk: Desk,
    item: ItemId,
    person: PersonId,
    point: Signal<String>,
    prompts: Signal<Vec<Prompt>>,
    today: NaiveDate,
) -> impl IntoView {
    let prompt = prompt_of(prompts, item.clone(), Some(person));
    let name = desk.name(person);
    // The name alone would not tell two rows apart for who hears the page instead of seeing it.
    let title = derived(move || format!("{}: {}", name.get(), lower_first(&point.get())));
    let changed = t(&texts::CHANGED);
    let mind = derived(move || {
        prompt.with(|one| one.as_ref().is_some_and(|one| one.changed)).then(|| changed.get())
    });
    let told = t_with(move |lang| {
        let on = prompt.with(|one| one.as_ref().filter(|one| one.is_settled()).and_then(|one| one.told_on));
        on.map(|on| texts::TOLD_ON.pick(lang).replace("{day}", &dates::near_day(lang, on, today)))
            .unwrap_or_default()
    });
    let help = derived(move || Some(told.get()).filter(|told| !told.is_empty()));
    let (why, note) = (why(prompt), note(prompt));
    let tell = Callback::new({
        let item = item.clone();
        move |answer| {
            let note = note.get_untracked();
            begin(desk);
            desk.case.edit(|case| match answer {
                None => case.untell(&item, person),
                Some(answer) => case.tell(&item, person, answer, note, today),
            });
        }
    });
    let take_note = move |note| {
        begin(desk);
        desk.case.edit(|case| case.note_told(&item, person, note, today));
    };
    view! {
        <CheckItem
            title=title
            help=help
            mind=mind
            state=tick(prompt)
            on_state=move |tick| tell.run(answer(tick, why.get_untracked()))
            why=why
            on_why=move |why| tell.run(answer(CheckState::NotApplicable, why))
            note=note
            on_note=take_note
        />
    }
    .into_any()
}

/// The first answer is what makes it a visit that is being prepared.
fn begin(desk: Desk) {
    if desk.visit.with_untracked(|visit| *visit.state() == VisitState::Planned) {
        desk.visit.edit(Visit::prepare);
    }
}

/// "Weet hoe…" as it goes on after a name; "STOP-woord" stays as it is.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    match first {
        Some(first) if letters.clone().next().is_some_and(char::is_lowercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
