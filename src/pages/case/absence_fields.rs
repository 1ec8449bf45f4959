//! Why a visit or a meeting is off: called off beforehand or somebody did not come, why, and at whose request.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::visit::Absence;
use omgangsboek_core::ports::Stamp;
use serde::{Deserialize, Serialize};

use crate::pages::meeting::{RequestFields, RequestTyped};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{plan as texts, t};
use crate::ui::{Choice, Opt, TextArea};

/// In which way it is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// Beforehand.
    CalledOff,
    /// Somebody did not come.
    DidNotCome,
}

/// What stands in the fields; through whom is asked by the form itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AbsenceTyped {
    how: Option<How>,
    why: String,
    request: RequestTyped,
}

impl AbsenceTyped {
    /// Whether nothing is missing, when it is through `by`.
    pub fn is_complete(&self, by: &str) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        self.how.is_some() && said(by) && said(&self.why) && self.request.is_complete()
    }

    /// In which way it is off, and what to record at `at`; none while something is missing.
    pub fn absence(&self, at: Stamp, by: &str) -> Option<(How, Absence)> {
        let how = self.how.filter(|_| self.is_complete(by))?;
        let (by, reason) = (by.trim().to_owned(), self.why.trim().to_owned());
        Some((how, Absence { at, by, reason, request: self.request.request() }))
    }

    /// Whether one parent asked for it.
    pub fn is_requested(&self) -> bool {
        self.request.request().is_some()
    }
}

/// The fields, with those that ask through whom among them.
#[component]
pub fn AbsenceFields(
    /// Whose parents.
    case: Handle<Case>,
    /// What is typed.
    #[prop(into)]
    typed: Signal<AbsenceTyped>,
    /// What it became.
    #[prop(into)]
    on_change: Callback<AbsenceTyped>,
    /// The fields that ask through whom.
    children: Children,
) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut AbsenceTyped)| {
        let mut changed = typed.get_untracked();
        change(&mut changed);
        on_change.run(changed);
    };
    let hows = vec![
        Opt::new(How::CalledOff, t(&texts::CALLED_OFF)),
        Opt::new(How::DidNotCome, t(&texts::DID_NOT_COME)),
    ];
    view! {
        <Choice
            label=t(&texts::OFF_HOW)
            options=hows
            value=derived(move || typed.with(|typed| typed.how))
            on_pick=move |how| change(&|typed| typed.how = Some(how))
        />
        {children()}
        <TextArea
            label=t(&texts::OFF_WHY)
            value=derived(move || typed.with(|typed| typed.why.clone()))
            on_input=move |why: String| change(&|typed| typed.why.clone_from(&why))
        />
        <RequestFields
            case=case
            typed=derived(move || typed.with(|typed| typed.request.clone()))
            on_change=move |request: RequestTyped| change(&|typed| typed.request.clone_from(&request))
        />
    }
    .into_any()
}
