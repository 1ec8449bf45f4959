//! Calling off at one parent's request: the reason, and the behavioural expert first (M50).

use chrono::NaiveDate;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::request::{ExpertFirst, Request};
use serde::{Deserialize, Serialize};

use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{hint, meeting as texts, t};
use crate::ui::{Choice, DateField, Opt, TextArea};

/// Whether one parent asked for it, and whether the expert was asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RequestTyped {
    /// Which parent; none when nobody asked for it.
    parent: Option<PersonId>,
    asked: Option<bool>,
    on: Option<NaiveDate>,
    said: String,
    why: String,
}

impl RequestTyped {
    /// The request, when one parent made one.
    pub fn request(&self) -> Option<Request> {
        let expert = match (self.asked, self.on) {
            (Some(true), Some(on)) => ExpertFirst::Asked { on, said: self.said.trim().to_owned() },
            _ => ExpertFirst::Not { why: self.why.trim().to_owned() },
        };
        Some(Request::new(self.parent?, expert))
    }

    /// Whether all that has to be said about a request is said.
    pub fn is_complete(&self) -> bool {
        self.request().is_none_or(|request| request.is_answered())
    }
}

/// The fields.
#[component]
pub fn RequestFields(
    /// Whose parents.
    case: Handle<Case>,
    /// What is typed.
    #[prop(into)]
    typed: Signal<RequestTyped>,
    /// What it became.
    #[prop(into)]
    on_change: Callback<RequestTyped>,
) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut RequestTyped)| {
        let mut changed = typed.get_untracked();
        change(&mut changed);
        on_change.run(changed);
    };
    let mut parents = vec![Opt::new(None, t(&texts::NO_REQUEST))];
    parents.extend(case.with_untracked(|case| {
        case.parents().map(|person| Opt::new(Some(person.id), person.name.clone())).collect::<Vec<_>>()
    }));
    let asked = vec![Opt::new(true, t(&texts::ASKED_EXPERT)), Opt::new(false, t(&texts::NOT_ASKED_EXPERT))];
    let pick = move |parent: Option<PersonId>| change(&|typed| typed.parent = parent);
    let answer = memo(move |_| typed.with(|typed| typed.parent.and(typed.asked)));
    view! {
        <Choice
            label=t(&texts::REQUEST)
            options=parents
            value=derived(move || typed.with(|typed| Some(typed.parent)))
            on_pick=pick
        />
        <Show when=move || typed.with(|typed| typed.parent.is_some())>
            <Choice
                label=t(&texts::EXPERT_FIRST)
                options=asked.clone()
                value=derived(move || typed.with(|typed| typed.asked))
                on_pick=move |asked: bool| change(&|typed| typed.asked = Some(asked))
                hint=hint(&texts::EXPERT_FIRST_HINT)
            />
        </Show>
        <Show when=move || answer.get() == Some(true)>
            <DateField
                label=t(&texts::EXPERT_DAY)
                value=derived(move || typed.with(|typed| typed.on))
                on_pick=move |day| change(&|typed| typed.on = day)
            />
            <TextArea
                label=t(&texts::EXPERT_SAID)
                value=derived(move || typed.with(|typed| typed.said.clone()))
                on_input=move |text: String| change(&|typed| typed.said.clone_from(&text))
            />
        </Show>
        <Show when=move || answer.get() == Some(false)>
            <TextArea
                label=t(&texts::EXPERT_WHY_NOT)
                value=derived(move || typed.with(|typed| typed.why.clone()))
                on_input=move |text: String| change(&|typed| typed.why.clone_from(&text))
            />
        </Show>
    }
    .into_any()
}
