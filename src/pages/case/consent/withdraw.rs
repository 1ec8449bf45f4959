//! Recording that a parent withdrew consent.

use chrono::NaiveDate;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::consent::{ConsentRefusal, Withdrawal};
use omgangsboek_core::domain::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{consent as texts, decisions, t, use_language};
use crate::ui::{DateField, Form, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WithdrawTyped {
    parent: Option<PersonId>,
    place: String,
    on: Option<NaiveDate>,
    why: String,
}

impl WithdrawTyped {
    /// Whose consent it is about, and to which place.
    pub fn about(self) -> Option<(PersonId, String)> {
        Some((self.parent?, self.place))
    }
}

/// The form.
#[component]
pub fn Withdraw(
    case: Handle<Case>,
    parent: PersonId,
    place: String,
    /// Keeps what is typed.
    draft: Draft<WithdrawTyped>,
    /// What was typed before.
    typed: Option<WithdrawTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let language = use_language();
    let on = Some(use_today().get_untracked());
    let blank = WithdrawTyped { parent: Some(parent), place: place.clone(), on, why: String::new() };
    let of_this = |typed: &WithdrawTyped| typed.parent == Some(parent) && typed.place == place;
    let typed = draft.fields(typed.filter(of_this), blank);
    let done = draft.ending(on_done);
    let place = StoredValue::new(place);
    let withdrawal = move || {
        let WithdrawTyped { on, why, .. } = typed.get();
        on.map(|on| Withdrawal { on, why: why.trim().to_owned() })
    };
    let withdrawn = move |case: &mut Case, withdrawal| {
        place.with_value(|place| case.withdraw_consent(parent, place, withdrawal))
    };
    // Tried on a copy, so that the button says what the core would.
    let missing = memo(move |_| {
        let words = match withdrawal() {
            None => &decisions::DAY_FIRST,
            Some(withdrawal) => match case.with(|case| withdrawn(&mut case.clone(), withdrawal)).err()? {
                ConsentRefusal::NotGiven => &texts::NOT_GIVEN,
                ConsentRefusal::BeforeGiven => &texts::BEFORE_GIVEN,
            },
        };
        Some(words.pick(language.get()).to_owned())
    });
    let withdraw = move |()| {
        let Some(withdrawal) = untrack(withdrawal) else { return };
        if case.try_edit(|case| withdrawn(case, withdrawal)).is_ok() {
            done.run(());
        }
    };
    view! {
        <Form on_submit=withdraw>
            <DateField
                label=t(&texts::WITHDRAWN_ON)
                value=part(typed, |typed| typed.on)
                on_pick=move |day| typed.update(|typed| typed.on = day)
            />
            <TextArea
                label=t(&texts::WITHDRAWN_WHY)
                value=part(typed, |typed| typed.why.clone())
                on_input=move |text| typed.update(|typed| typed.why = text)
                optional=true
            />
            <FormEnd confirm=t(&texts::WITHDRAW) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
