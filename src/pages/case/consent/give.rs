//! Recording that a parent agreed.

use chrono::NaiveDate;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::consent::Consent;
use omgangsboek_core::domain::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::pages::case::form_end::{FormEnd, part};
use crate::pages::case::use_today;
use crate::pages::draft::Draft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{common, consent as texts, hint, t};
use crate::ui::{Choice, DateField, Form, Opt, TextField};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GiveTyped {
    parent: Option<PersonId>,
    place: String,
    on: Option<NaiveDate>,
    how: String,
}

impl GiveTyped {
    fn consent(self) -> Option<Consent> {
        let (place, how) = (self.place.trim().to_owned(), self.how.trim().to_owned());
        let complete = !place.is_empty() && !how.is_empty();
        let (parent, given) = (self.parent?, self.on?);
        complete.then_some(Consent { parent, place, given, how, withdrawn: None })
    }
}

/// The form.
#[component]
pub fn Give(
    case: Handle<Case>,
    /// Whom it was opened for.
    parent: Option<PersonId>,
    /// Which place it was opened for; empty for one that is yet to be named.
    place: String,
    /// Keeps what is typed.
    draft: Draft<GiveTyped>,
    /// What was typed before.
    typed: Option<GiveTyped>,
    #[prop(into)] on_done: Callback<()>,
) -> impl IntoView {
    let blank = GiveTyped { parent, place, on: Some(use_today().get_untracked()), how: String::new() };
    let typed = draft.fields(typed, blank);
    let done = draft.ending(on_done);
    let first = t(&texts::FIRST);
    let missing = memo(move |_| typed.get().consent().is_none().then(|| first.get()));
    let give = move |()| {
        let Some(consent) = typed.get_untracked().consent() else { return };
        case.edit(|case| case.give_consent(consent));
        done.run(());
    };
    let parents = case.with_untracked(|case| {
        case.parents().map(|parent| Opt::new(parent.id, parent.name.clone())).collect::<Vec<_>>()
    });
    view! {
        <Form on_submit=give>
            <Choice
                label=t(&texts::PARENT)
                options=parents
                value=part(typed, |typed| typed.parent)
                on_pick=move |picked| typed.update(|typed| typed.parent = Some(picked))
            />
            <TextField
                label=t(&texts::PLACE)
                value=part(typed, |typed| typed.place.clone())
                on_input=move |text| typed.update(|typed| typed.place = text)
            />
            <div class="two">
                <DateField
                    label=t(&texts::GIVEN_ON)
                    value=part(typed, |typed| typed.on)
                    on_pick=move |day| typed.update(|typed| typed.on = day)
                />
                <TextField
                    label=t(&texts::HOW)
                    value=part(typed, |typed| typed.how.clone())
                    hint=hint(&texts::HOW_HINT)
                    on_input=move |text| typed.update(|typed| typed.how = text)
                />
            </div>
            <FormEnd confirm=t(&common::RECORD) why_not=missing on_cancel=done/>
        </Form>
    }
    .into_any()
}
