//! What was agreed, within reach without leaving the screen: the agreements, the plan, the child's STOP and its
//! card, how one supervises, what the last visit left, and whom to call. One part at a time, each in one tap.

use omgangsboek_core::compose::known::{known, notes};
use omgangsboek_core::domain::checklist::Known;
use omgangsboek_core::domain::person::{ChildFacts, Person};

use crate::pages::visit::before::LastTimeCard;
use crate::pages::visit::call_list::CallList;
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::{at_hand as texts, during};
use crate::text::{Words, t, told, use_language};
use crate::ui::{Choice, Opt};

/// The parts, in the order in which they stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Agreements,
    Plan,
    StopSignal,
    Child,
    Supervision,
    LastTime,
    Call,
}

impl Part {
    const ALL: [Part; 7] = [
        Part::Agreements,
        Part::Plan,
        Part::StopSignal,
        Part::Child,
        Part::Supervision,
        Part::LastTime,
        Part::Call,
    ];

    fn name(self) -> &'static Words {
        match self {
            Part::Agreements => &texts::AGREEMENTS,
            Part::Plan => &texts::PLAN,
            Part::StopSignal => &texts::STOP_SIGNAL,
            Part::Child => &texts::CHILD,
            Part::Supervision => &texts::SUPERVISION,
            Part::LastTime => &texts::LAST_TIME,
            Part::Call => &texts::CALL,
        }
    }
}

/// The parts, and the one that is open: the agreements at first. Its title stands on its panel or card.
#[component]
pub(super) fn AtHand(desk: Desk) -> impl IntoView {
    let open = RwSignal::new(Part::Agreements);
    let options = Part::ALL.map(|part| Opt::new(part, t(part.name())));
    let shown = move || match open.get() {
        Part::Agreements => view! { <Lines lines=about(desk, Known::Agreements)/> }.into_any(),
        Part::Plan => view! { <Lines lines=planned(desk)/> }.into_any(),
        Part::StopSignal => view! { <Lines lines=about(desk, Known::StopSignals)/> }.into_any(),
        Part::Child => view! { <ChildCard desk=desk/> }.into_any(),
        Part::Supervision => view! { <Lines lines=about(desk, Known::Terms)/> }.into_any(),
        Part::LastTime => view! { <LastTimeCard desk=desk/> }.into_any(),
        Part::Call => view! { <CallList desk=desk/> }.into_any(),
    };
    view! {
        <div class="at-hand">
            <Choice
                label=t(&texts::PARTS)
                label_unseen=true
                options=Vec::from(options)
                value=derived(move || Some(open.get()))
                on_pick=move |part| open.set(part)
            />
            <div class="at-hand-part">{shown}</div>
        </div>
    }
    .into_any()
}

/// What the case knows about one subject, with what deserves attention.
fn about(desk: Desk, about: Known) -> Memo<Vec<String>> {
    let language = use_language();
    memo(move |_| {
        let known = desk.visit.with(|visit| desk.case.with(|case| known(case, visit, about, language.get())));
        known.lines.into_iter().chain(known.mind).collect()
    })
}

fn planned(desk: Desk) -> Memo<Vec<String>> {
    let language = use_language();
    memo(move |_| {
        let notes = desk.visit.with(|visit| desk.case.with(|case| notes(case, visit)));
        let lang = language.get();
        notes.into_iter().map(|(point, note)| format!("{}: {note}", point.pick(lang))).collect()
    })
}

/// Lines, or that there are none.
#[component]
fn Lines(lines: Memo<Vec<String>>) -> impl IntoView {
    let rows = move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <Show
            when=move || lines.with(|lines| !lines.is_empty())
            fallback=|| view! { <p class="muted">{t(&texts::NOTHING)}</p> }
        >
            <ul>{rows}</ul>
        </Show>
    }
    .into_any()
}

/// What one has to know about the children who come.
#[component]
fn ChildCard(desk: Desk) -> impl IntoView {
    let parts = [
        (&told::ALLERGIES, of_children(desk, |child| &child.allergies)),
        (&during::HELPS, of_children(desk, |child| &child.helps)),
        (&told::MAY_FETCH, of_children(desk, |child| &child.may_fetch)),
        (&told::CONTACT_BANS, of_children(desk, |child| &child.contact_bans)),
    ];
    parts.map(|(title, lines)| view! { <h3>{t(title)}</h3> <Lines lines=lines/> }).collect_view()
}

/// What the card of each child that comes says, with its name where more than one comes.
fn of_children(desk: Desk, read: fn(&ChildFacts) -> &str) -> Memo<Vec<String>> {
    memo(move |_| {
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let several = visit.plan.children.len() > 1;
                let line = |child: &Person| {
                    let text = child.child().map(read)?.trim();
                    let words = if several { format!("{}: {text}", child.name) } else { text.to_owned() };
                    (!text.is_empty()).then_some(words)
                };
                let children = visit.plan.children.iter().filter_map(|id| case.person(*id));
                children.filter_map(line).collect()
            })
        })
    })
}
