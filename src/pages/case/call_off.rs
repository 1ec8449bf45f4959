//! Recording that a visit is off: called off beforehand, or somebody did not come; by whom and why. It
//! stays in the case and does not count.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::visit::{Absence, Visit};
use omgangsboek_core::ports::Clock;

use crate::state::{Handle, use_app};
use crate::text::{plan as texts, t};
use crate::ui::{Button, ButtonKind, Choice, Form, Notice, NoticeKind, Opt, TextArea, TextField};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    CalledOff,
    DidNotCome,
}

/// Through whom: by name, or somebody who has yet to be named.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Through {
    Named(String),
    SomebodyElse,
}

/// The form.
#[component]
pub fn CallOff(
    visit: Handle<Visit>,
    case: Handle<Case>,
    /// Not after all.
    #[prop(into)]
    on_back: Callback<()>,
    /// It is recorded.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let how = RwSignal::new(None::<How>);
    let through = RwSignal::new(None::<Through>);
    let other = RwSignal::new(String::new());
    let why = RwSignal::new(String::new());
    let refused = RwSignal::new(false);
    let first = t(&texts::OFF_FIRST);
    let by = move || match through.get() {
        Some(Through::Named(name)) => name,
        Some(Through::SomebodyElse) => other.get().trim().to_owned(),
        None => String::new(),
    };
    let missing = Memo::new(move |_| {
        let complete = how.get().is_some() && !by().is_empty() && !why.with(|why| why.trim().is_empty());
        (!complete).then(|| first.get())
    });
    let record = move |()| {
        if untrack(move || missing.get()).is_some() {
            return;
        }
        let (by, reason) = (untrack(by), why.get_untracked().trim().to_owned());
        let absence = Absence { at: app.machine().clock.now(), by, reason };
        let recorded = visit.try_edit(|visit| match how.get_untracked() {
            Some(How::DidNotCome) => visit.not_held(absence),
            Some(How::CalledOff) | None => visit.cancel(absence),
        });
        match recorded {
            Ok(()) => on_done.run(()),
            // The form is complete, so all that is left is a visit that began in the meantime.
            Err(_) => refused.set(true),
        }
    };
    let hows = vec![
        Opt::new(How::CalledOff, t(&texts::CALLED_OFF)),
        Opt::new(How::DidNotCome, t(&texts::DID_NOT_COME)),
    ];
    view! {
        <Form on_submit=record>
            <Choice label=t(&texts::OFF_HOW) options=hows value=how on_pick=move |picked| how.set(Some(picked))/>
            <Choice
                label=t(&texts::OFF_BY)
                options=candidates(case)
                value=through
                on_pick=move |picked| through.set(Some(picked))
            />
            <Show when=move || through.get() == Some(Through::SomebodyElse)>
                <TextField label=t(&texts::OFF_BY_NAME) value=other on_input=move |text| other.set(text)/>
            </Show>
            <TextArea label=t(&texts::OFF_WHY) value=why on_input=move |text| why.set(text)/>
            <p class="muted">{t(&texts::OFF_WHAT)}</p>
            <Show when=move || refused.get()>
                <Notice kind=NoticeKind::Error><p>{t(&texts::NOT_WAITING)}</p></Notice>
            </Show>
            <div class="dialog-actions">
                <Button label=t(&texts::STILL_ON) on_click=on_back/>
                <Button label=t(&texts::RECORD_OFF) kind=ButtonKind::Danger submit=true why_not=missing/>
            </div>
        </Form>
    }
    .into_any()
}

/// Whoever could have called it off or stayed away: all but those who only advise.
fn candidates(case: Handle<Case>) -> Vec<Opt<Through>> {
    let takes_part = |role: Role| {
        role.houses_child() || matches!(role, Role::Child | Role::VisitingParent | Role::Supervisor)
    };
    let mut options = case.with_untracked(|case| {
        let people = case.people.iter().filter(|person| takes_part(person.role()));
        let named = people.filter(|person| !person.name.trim().is_empty());
        named
            .map(|person| Opt::new(Through::Named(person.name.clone()), person.name.clone()))
            .collect::<Vec<_>>()
    });
    options.push(Opt::new(Through::SomebodyElse, t(&texts::OFF_BY_OTHER)));
    options
}
