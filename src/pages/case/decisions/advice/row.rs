//! One line of the register: advice of the case, to be kept up, or of a visit, to be read.

use chrono::NaiveDate;
use omgangsboek_core::domain::advice::AdviceGiven;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{AdviceId, VisitId};
use omgangsboek_core::domain::log::Uptake;

use super::followed;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{advice as texts, dates, t, t_with};
use crate::ui::{Choice, ListRow, Opt, Tag, TagKind, TextArea};

fn change(case: Handle<Case>, id: AdviceId, change: impl FnOnce(&mut AdviceGiven)) {
    case.edit(|case| case.advice.iter_mut().find(|advice| advice.id == id).map(change));
}

/// Advice outside of visits, with what came of it; saved as it is tapped and typed.
#[component]
pub fn Noted(case: Handle<Case>, id: AdviceId) -> impl IntoView {
    let advice = case.read(move |case| case.advice.iter().find(|advice| advice.id == id).cloned());
    let of = move |read: fn(&AdviceGiven) -> String| {
        derived(move || advice.with(|one| one.as_ref().map(read).unwrap_or_default()))
    };
    let text = of(|advice| advice.text.clone());
    let on = t_with(move |lang| {
        advice.with(|one| one.as_ref().map(|one| dates::day_with_year(lang, one.on)).unwrap_or_default())
    });
    let options = [Some(Uptake::TakenUp), Some(Uptake::NotTakenUp), None];
    let options = options.map(|uptake| Opt::new(uptake, t(followed(uptake)))).to_vec();
    let value = derived(move || advice.with(|one| one.as_ref().map(|one| one.followed)));
    view! {
        <ListRow><strong>{text}</strong> <small>{on}</small></ListRow>
        <li class="stack">
            <Choice
                label=t_with(move |lang| format!("{} {}", texts::FOLLOWED.pick(lang), text.get()))
                label_unseen=true
                options=options
                value=value
                on_pick=move |picked| change(case, id, |advice| advice.followed = picked)
            />
            <TextArea
                label=t_with(move |lang| format!("{} ({})", texts::CARRIED_ON.pick(lang), text.get()))
                value=of(|advice| advice.note.clone())
                on_input=move |text| change(case, id, |advice| advice.note = text)
                optional=true
            />
        </li>
    }
    .into_any()
}

/// Advice in the log of a visit, with the way there.
#[component]
pub fn Logged(visit: VisitId, words: String, on: NaiveDate, followed: Option<Uptake>) -> impl IntoView {
    let line =
        t_with(move |lang| format!("{}, {}", dates::day_with_year(lang, on), texts::IN_VISIT.pick(lang)));
    let (label, kind) = (
        super::followed(followed),
        match followed {
            Some(Uptake::TakenUp) => TagKind::Ok,
            Some(Uptake::NotTakenUp) => TagKind::Warn,
            None => TagKind::Plain,
        },
    );
    view! {
        <ListRow
            href=Signal::stored(format!("/bezoek/{visit}/na"))
            end=move || view! { <Tag label=t(label) kind=kind/> }
        >
            <strong>{words}</strong>
            <small>{line}</small>
        </ListRow>
    }
    .into_any()
}
