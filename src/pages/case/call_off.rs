//! Recording that a visit is off: called off beforehand, or somebody did not come; by whom and why. It
//! stays in the case and does not count.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ports::Clock;
use serde::{Deserialize, Serialize};

use super::absence_fields::{AbsenceFields, AbsenceTyped, How};
use super::form_end::part;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app};
use crate::text::visit::request;
use crate::text::{plan as texts, t};
use crate::ui::{Button, ButtonKind, Choice, Form, Notice, NoticeKind, Opt, TextField};

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
    #[serde(flatten)]
    absence: AbsenceTyped,
    through: Option<Through>,
    other: String,
}

impl CallOffTyped {
    fn by(&self) -> &str {
        match &self.through {
            Some(Through::Named(name)) => name,
            Some(Through::SomebodyElse) => &self.other,
            None => "",
        }
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
    let typed = draft.fields(typed, CallOffTyped::default());
    let (back, done) = (draft.ending(on_back), draft.ending(on_done));
    let refused = RwSignal::new(false);
    let first = t(&texts::OFF_FIRST);
    let missing = memo(move |_| {
        let complete = typed.with(|typed| typed.absence.is_complete(typed.by()));
        (!complete).then(|| first.get())
    });
    let record = move |()| {
        let at = app.machine().clock.now();
        let said = typed.with_untracked(|typed| typed.absence.absence(at, typed.by()));
        let Some((how, absence)) = said else { return };
        let recorded = visit.try_edit(|visit| match how {
            How::CalledOff => visit.cancel(absence),
            How::DidNotCome => visit.not_held(absence),
        });
        match recorded {
            Ok(()) => done.run(()),
            // The form is complete, so all that is left is a visit that began in the meantime.
            Err(_) => refused.set(true),
        }
    };
    view! {
        <Form on_submit=record>
            <AbsenceFields
                case=case
                typed=part(typed, |typed| typed.absence.clone())
                on_change=move |absence| typed.update(|typed| typed.absence = absence)
            >
                <Choice
                    label=t(&texts::OFF_BY)
                    options=candidates(case)
                    value=part(typed, |typed| typed.through.clone())
                    on_pick=move |picked| typed.update(|typed| typed.through = Some(picked))
                />
                <Show when=move || typed.with(|typed| typed.through == Some(Through::SomebodyElse))>
                    <TextField
                        label=t(&texts::OFF_BY_NAME)
                        value=part(typed, |typed| typed.other.clone())
                        on_input=move |text| typed.update(|typed| typed.other = text)
                    />
                </Show>
            </AbsenceFields>
            <Show when=move || typed.with(|typed| typed.absence.is_requested())>
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
