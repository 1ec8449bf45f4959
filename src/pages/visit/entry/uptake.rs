//! Whether advice, an example or an intervention was taken up (M32, M33, M53).

use leptos::prelude::*;
use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::log::Uptake;

use super::{complete, part};
use crate::pages::visit::desk::Desk;
use crate::text::t;
use crate::text::visit::entry as texts;
use crate::ui::{Chips, Opt};

/// Taken up or not: one tap. A second tap takes the answer back.
#[component]
pub(in crate::pages::visit) fn UptakeChips(desk: Desk, id: EntryId) -> impl IntoView {
    let options = vec![
        Opt::new(Uptake::TakenUp, t(&texts::TAKEN_UP)),
        Opt::new(Uptake::NotTakenUp, t(&texts::NOT_TAKEN_UP)),
    ];
    let chosen = part(desk, id, |entry| entry.uptake.into_iter().collect::<Vec<_>>());
    let pick = move |uptake| {
        complete(desk, id, |entry| entry.uptake = (entry.uptake != Some(uptake)).then_some(uptake));
    };
    view! { <Chips label=t(&texts::UPTAKE) label_unseen=true options=options chosen=chosen on_toggle=pick/> }
}
