//! Who said it, or whom it is about: those who come to the visit, each one tap.
//!
//! The sentence of a tap has places for whom it names. There one chooses only which of several; nobody is put
//! into a sentence that has no place for them.

use omgangsboek_core::domain::ids::{EntryId, PersonId};
use omgangsboek_core::domain::log::{Actors, Statement};
use omgangsboek_core::domain::words::Words;

use super::{complete, entry_of, part};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::entry as texts;
use crate::ui::{Chips, Opt};

/// Somebody who comes to the visit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Somebody {
    Child(PersonId),
    Parent(PersonId),
}

impl Somebody {
    fn id(self) -> PersonId {
        let (Somebody::Child(id) | Somebody::Parent(id)) = self;
        id
    }

    fn all(actors: &Actors) -> Vec<Self> {
        let children = actors.children.iter().copied().map(Somebody::Child);
        children.chain(actors.parents.iter().copied().map(Somebody::Parent)).collect()
    }

    /// Nobody but this one.
    fn alone(self) -> Actors {
        match self {
            Somebody::Child(id) => Actors { children: vec![id], parents: Vec::new() },
            Somebody::Parent(id) => Actors { children: Vec::new(), parents: vec![id] },
        }
    }

    fn among(self, actors: &mut Actors) -> &mut Vec<PersonId> {
        match self {
            Somebody::Child(_) => &mut actors.children,
            Somebody::Parent(_) => &mut actors.parents,
        }
    }
}

#[component]
fn PeopleChips(
    desk: Desk,
    label: &'static Words,
    people: Vec<Somebody>,
    #[prop(into)] actors: Signal<Actors>,
    #[prop(into)] on_tap: Callback<Somebody>,
) -> impl IntoView {
    let options: Vec<_> = people.into_iter().map(|one| Opt::new(one, desk.name(one.id()))).collect();
    let chosen = derived(move || actors.with(Somebody::all));
    view! { <Chips label=t(label) options=options chosen=chosen on_toggle=on_tap/> }
}

fn everyone(desk: Desk) -> Vec<Somebody> {
    desk.visit.with_untracked(|visit| Somebody::all(&visit.plan.everyone()))
}

/// Who said it: one of them. A second tap takes the answer back.
#[component]
pub(in crate::pages::visit) fn SpeakerChips(
    desk: Desk,
    /// Who it is now.
    #[prop(into)]
    actors: Signal<Actors>,
    /// Who was picked; nobody, when the answer was taken back.
    #[prop(into)]
    on_pick: Callback<Actors>,
) -> impl IntoView {
    let tap = move |one: Somebody| {
        let alone = one.alone();
        let again = actors.with_untracked(|actors| *actors == alone);
        on_pick.run(if again { Actors::default() } else { alone });
    };
    view! { <PeopleChips desk=desk label=&texts::WHO_SAID people=everyone(desk) actors=actors on_tap=tap/> }
}

fn actors_of(desk: Desk, id: EntryId) -> Signal<Actors> {
    part(desk, id, |entry| entry.actors.clone())
}

/// Whether the entry called `id` was typed, and has no sentence of a tap.
fn was_typed(desk: Desk, id: EntryId) -> bool {
    entry_of(desk, id).with_untracked(|entry| entry.as_ref().is_some_and(|entry| entry.action.is_none()))
}

/// Who said the literal words of a typed entry.
#[component]
pub(super) fn Speaker(desk: Desk, id: EntryId) -> impl IntoView {
    let quote = part(desk, id, |entry| entry.statement == Statement::Quote);
    let typed = was_typed(desk, id);
    let pick = move |actors| complete(desk, id, |entry| entry.actors = actors);
    view! {
        <Show when=move || typed && quote.get()>
            <SpeakerChips desk=desk actors=actors_of(desk, id) on_pick=pick/>
        </Show>
    }
}

/// Whom an entry is about, where that is not who said it.
#[component]
pub(super) fn Subjects(desk: Desk, id: EntryId) -> impl IntoView {
    let quote = part(desk, id, |entry| entry.statement == Statement::Quote);
    let typed = was_typed(desk, id);
    let actors = actors_of(desk, id);
    let people = StoredValue::new(if typed { everyone(desk) } else { choosable(desk, actors) });
    let tap = move |one: Somebody| {
        complete(desk, id, |entry| {
            let people = one.among(&mut entry.actors);
            match people.iter().position(|person| *person == one.id()) {
                Some(at) => drop(people.remove(at)),
                None => people.push(one.id()),
            }
            if people.is_empty() && !typed {
                *people = others(desk, one);
            }
        });
    };
    let shown = move || !(typed && quote.get()) && people.with_value(|people| !people.is_empty());
    view! {
        <Show when=shown>
            <PeopleChips desk=desk label=&texts::ABOUT people=people.get_value() actors=actors on_tap=tap/>
        </Show>
    }
}

/// Of those whom the sentence of a tap names: where there are several to choose from.
fn choosable(desk: Desk, named: Signal<Actors>) -> Vec<Somebody> {
    let several = |named: &[PersonId], come: &[PersonId]| !named.is_empty() && come.len() > 1;
    let come = desk.visit.with_untracked(|visit| visit.plan.everyone());
    let named = named.get_untracked();
    let (children, parents) =
        (several(&named.children, &come.children), several(&named.parents, &come.parents));
    let choosable = |one: &Somebody| if matches!(one, Somebody::Child(_)) { children } else { parents };
    Somebody::all(&come).into_iter().filter(choosable).collect()
}

/// The others who come: a sentence is about somebody, so the last one that is taken out makes place for them.
fn others(desk: Desk, one: Somebody) -> Vec<PersonId> {
    let mut come = desk.visit.with_untracked(|visit| visit.plan.everyone());
    let people = one.among(&mut come);
    people.retain(|person| *person != one.id());
    std::mem::take(people)
}
