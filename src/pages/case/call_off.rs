//! Recording that a visit is off: called off beforehand, or somebody did not come; by whom and why. It
//! stays in the case and does not count.

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::visit::{Absence, Visit};
use omgangsboek_core::ports::Clock;
use serde::{Deserialize, Serialize};

use super::form_end::part;
use crate::pages::draft::Draft;
use crate::pages::meeting::{RequestFields, RequestTyped};
use crate::state::{Handle, use_app};
use crate::text::visit::request;
use crate::text::{plan as texts, t};
use crate::ui::{Button, ButtonKind, Choice, Form, Notice, NoticeKind, Opt, TextArea, TextField};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum How {
    CalledOff,
    DidNotCome,
}

/// Through whom: by name, or somebody who has yet to be named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Through {
    Named(String),
    SomebodyElse,
}

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallOffTyped {
    how: Option<How>,
    through: Option<Through>,
    other: String,
    why: String,
    request: RequestTyped,
}

impl CallOffTyped {
    fn by(&self) -> String {
        match &self.through {
            Some(Through::Named(name)) => name.clone(),
            Some(Through::SomebodyElse) => self.other.trim().to_owned(),
            None => String::new(),
        }
    }

    fn is_complete(&self) -> bool {
        self.how.is_some()
            && !self.by().is_empty()
            && !self.why.trim().is_empty()
            && self.request.is_complete()
    }
}

/// The form.
#[component]
pub fn CallOff(
    visit: Handle<Visit>,
    case: Handle<Case>,
    /// Keeps what is typed.
    draft: Draft<CallOffTyped>,
    /// What was typed before.
    typed: Option<CallOffTyped>,
    /// Not after all.
    #[prop(into)]
    on_back: Callback<()>,
    /// It is recorded.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let typed = RwSignal::new(typed.unwrap_or_default());
    draft.follow(CallOffTyped::default(), move || typed.get());
    let refused = RwSignal::new(false);
    let first = t(&texts::OFF_FIRST);
    let missing = Memo::new(move |_| (!typed.with(CallOffTyped::is_complete)).then(|| first.get()));
    let record = move |()| {
        let filled_in = typed.get_untracked();
        if !filled_in.is_complete() {
            return;
        }
        let (by, reason) = (filled_in.by(), filled_in.why.trim().to_owned());
        let request = filled_in.request.request();
        let absence = Absence { at: app.machine().clock.now(), by, reason, request };
        let recorded = visit.try_edit(|visit| match filled_in.how {
            Some(How::DidNotCome) => visit.not_held(absence),
            Some(How::CalledOff) | None => visit.cancel(absence),
        });
        match recorded {
            Ok(()) => {
                draft.forget();
                on_done.run(());
            }
            // The form is complete, so all that is left is a visit that began in the meantime.
            Err(_) => refused.set(true),
        }
    };
    let back = move |()| {
        draft.forget();
        on_back.run(());
    };
    let hows = vec![
        Opt::new(How::CalledOff, t(&texts::CALLED_OFF)),
        Opt::new(How::DidNotCome, t(&texts::DID_NOT_COME)),
    ];
    view! {
        <Form on_submit=record>
            <Choice
                label=t(&texts::OFF_HOW)
                options=hows
                value=Signal::derive(move || typed.with(|typed| typed.how))
                on_pick=move |picked| typed.update(|typed| typed.how = Some(picked))
            />
            <Choice
                label=t(&texts::OFF_BY)
                options=candidates(case)
                value=Signal::derive(move || typed.with(|typed| typed.through.clone()))
                on_pick=move |picked| typed.update(|typed| typed.through = Some(picked))
            />
            <Show when=move || typed.with(|typed| typed.through == Some(Through::SomebodyElse))>
                <TextField
                    label=t(&texts::OFF_BY_NAME)
                    value=Signal::derive(move || typed.with(|typed| typed.other.clone()))
                    on_input=move |text| typed.update(|typed| typed.other = text)
                />
            </Show>
            <TextArea
                label=t(&texts::OFF_WHY)
                value=Signal::derive(move || typed.with(|typed| typed.why.clone()))
                on_input=move |text| typed.update(|typed| typed.why = text)
            />
            <RequestFields
                case=case
                typed=part(typed, |typed| typed.request.clone())
                on_change=move |request| typed.update(|typed| typed.request = request)
            />
            <Show when=move || typed.with(|typed| typed.request.request().is_some())>
                <Notice kind=NoticeKind::Warn><p>{t(&request::CAREFUL)}</p></Notice>
            </Show>
            <p class="muted">{t(&texts::OFF_WHAT)}</p>
            <Show when=move || refused.get()>
                <Notice kind=NoticeKind::Error><p>{t(&texts::NOT_WAITING)}</p></Notice>
            </Show>
            <div class="dialog-actions">
                <Button label=t(&texts::STILL_ON) on_click=back/>
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
