//! What a case keeps about a child: its age (M1), its STOP (M23), and its card for every visit (M22).

use chrono::{Datelike, NaiveDate};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Born, ChildFacts, StopSignal};

use super::person_editor::change;
use super::use_today;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{cases, hint, people as texts, t, t_with, told};
use crate::ui::{DateField, Notice, NoticeKind, NumberField, TextArea, TextField};

/// Nobody this app is for was born earlier; keeps a half-typed year out of the case.
const EARLIEST_YEAR: u32 = 1990;

/// The fields that only a child has.
#[component]
pub fn ChildFields(case: Handle<Case>, id: PersonId) -> impl IntoView {
    view! {
        <div class="stack">
            <Birth case=case id=id/>
            <Stop case=case id=id/>
            <ChildCard case=case id=id/>
        </div>
    }
    .into_any()
}

/// Something of the child's own part, as a signal.
fn of_child<R>(
    case: Handle<Case>,
    id: PersonId,
    read: impl Fn(&ChildFacts) -> R + Send + Sync + 'static,
) -> Signal<R>
where
    R: Default + Clone + PartialEq + Send + Sync + 'static,
{
    case.read(move |case| case.person(id).and_then(|person| person.child()).map(&read).unwrap_or_default())
}

fn change_child(case: Handle<Case>, id: PersonId, edit: impl FnOnce(&mut ChildFacts)) {
    change(case, id, |person| {
        if let Some(child) = person.child_mut() {
            edit(child);
        }
    });
}

#[component]
fn Birth(case: Handle<Case>, id: PersonId) -> impl IntoView {
    let this_year = use_today().get_untracked().year_ce().1;
    let born = of_child(case, id, |child| child.born);
    let day = derived(move || match born.get() {
        Some(Born::On(day)) => Some(day),
        _ => None,
    });
    let year = derived(move || born.get().and_then(|born| u32::try_from(born.year()).ok()));
    let set_day = move |day: Option<NaiveDate>| match day {
        Some(day) if (EARLIEST_YEAR..=this_year).contains(&day.year_ce().1) => {
            change_child(case, id, |child| child.born = Some(Born::On(day)));
        }
        // A year that is still being typed.
        Some(_) => {}
        None => change_child(case, id, |child| child.born = child.born.map(|born| Born::Year(born.year()))),
    };
    let set_year = move |year: Option<u32>| {
        let born = year.and_then(|year| i32::try_from(year).ok()).map(Born::Year);
        change_child(case, id, |child| child.born = born);
    };
    view! {
        <div class="two">
            <DateField label=t(&texts::BORN_ON) value=day on_pick=set_day optional=true/>
            <NumberField
                label=t(&texts::BORN_IN)
                value=year
                min=EARLIEST_YEAR
                max=this_year
                on_input=set_year
                optional=true
            />
        </div>
        <UsualAge case=case born=born/>
    }
    .into_any()
}

/// Says that the child is above the age that the programme is usually for, and leaves it at that (M1).
#[component]
fn UsualAge(case: Handle<Case>, born: Signal<Option<Born>>) -> impl IntoView {
    let usual = case.read(|case| case.programme().usual_age);
    view! { <AboveUsualAge usual=usual born=born/> }
}

/// The same for a case that is still being made.
#[component]
pub fn AboveUsualAge(
    /// The usual highest age of the programme, in years.
    #[prop(into)]
    usual: Signal<Option<u8>>,
    /// When the child was born.
    #[prop(into)]
    born: Signal<Option<Born>>,
) -> impl IntoView {
    let today = use_today();
    let above = memo(move |_| {
        let age = born.get()?.age_on(today.get())?;
        usual.get().filter(|usual| age > u32::from(*usual))
    });
    let words = t_with(move |lang| {
        let age = above.get().unwrap_or_default().to_string();
        cases::ABOVE_USUAL_AGE.pick(lang).replace("{age}", &age)
    });
    view! {
        <Show when=move || above.get().is_some()>
            <Notice kind=NoticeKind::Warn><p>{words}</p></Notice>
        </Show>
    }
    .into_any()
}

/// The STOP word and sign. However many keys it takes, it is one change for those who were told before.
#[component]
fn Stop(case: Handle<Case>, id: PersonId) -> impl IntoView {
    let before = case.with_untracked(|case| {
        case.person(id)
            .and_then(|person| person.child())
            .map(|child| child.stop_signal.clone())
            .unwrap_or_default()
    });
    let before = StoredValue::new(before);
    let settle = move |change: &dyn Fn(&mut StopSignal)| {
        change_child(case, id, |child| {
            let mut signal = child.stop_signal.get().clone();
            change(&mut signal);
            before.with_value(|before| child.stop_signal.set_since(before, signal));
        });
    };
    let word = of_child(case, id, |child| child.stop_signal.get().word.clone());
    let sign = of_child(case, id, |child| child.stop_signal.get().sign.clone());
    view! {
        <div class="stack">
            <div>
                <h3>{t(&texts::STOP)}</h3>
                <p class="muted">{t(&texts::STOP_WHAT)}</p>
            </div>
            <div class="two">
                <TextField
                    label=t(&texts::STOP_WORD)
                    value=word
                    optional=true
                    on_input=move |text: String| settle(&|signal| signal.word.clone_from(&text))
                />
                <TextField
                    label=t(&texts::STOP_SIGN)
                    value=sign
                    optional=true
                    on_input=move |text: String| settle(&|signal| signal.sign.clone_from(&text))
                />
            </div>
        </div>
    }
    .into_any()
}

/// What is within reach at every visit: what helps (M22), health, who may fetch, who may not come near.
#[component]
fn ChildCard(case: Handle<Case>, id: PersonId) -> impl IntoView {
    let hint = hint(&told::CONTACT_BANS_HINT);
    view! {
        <div class="stack">
            <div>
                <h3>{t(&told::CARD)}</h3>
                <p class="muted">{t(&told::CARD_WHAT)}</p>
            </div>
            <TextArea
                label=t(&texts::HELPS)
                value=of_child(case, id, |child| child.helps.clone())
                optional=true
                on_input=move |text| change_child(case, id, |child| child.helps = text)
            />
            <TextArea
                label=t(&told::ALLERGIES)
                value=of_child(case, id, |child| child.allergies.clone())
                optional=true
                on_input=move |text| change_child(case, id, |child| child.allergies = text)
            />
            <TextArea
                label=t(&told::MAY_FETCH)
                value=of_child(case, id, |child| child.may_fetch.clone())
                optional=true
                on_input=move |text| change_child(case, id, |child| child.may_fetch = text)
            />
            <TextArea
                label=t(&told::CONTACT_BANS)
                value=of_child(case, id, |child| child.contact_bans.clone())
                hint=hint
                optional=true
                on_input=move |text| change_child(case, id, |child| child.contact_bans = text)
            />
        </div>
    }
    .into_any()
}
