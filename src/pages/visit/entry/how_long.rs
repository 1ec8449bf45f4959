//! How long something lasted, in whole minutes: a chip, or from the entry until this moment.

use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::visit::VisitState;

use super::{complete, part};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::entry as texts;
use crate::text::{Lang, t, use_language};
use crate::ui::{Button, Chips, Opt};

/// What is offered, in minutes.
const OFFERED: [u16; 5] = [1, 5, 10, 15, 30];

/// "23 min".
pub(in crate::pages::visit) fn minutes(lang: Lang, minutes: u16) -> String {
    texts::MINUTES.pick(lang).replace("{n}", &minutes.to_string())
}

/// The chips; another length than these has a chip of its own. A second tap takes the answer back.
#[component]
pub(super) fn HowLong(desk: Desk, id: EntryId) -> impl IntoView {
    let language = use_language();
    let length = part(desk, id, |entry| entry.minutes);
    let options = derived(move || {
        let lang = language.get();
        let own = length.get().filter(|length| !OFFERED.contains(length));
        let all = OFFERED.into_iter().chain(own);
        all.map(|length| Opt::new(length, minutes(lang, length))).collect::<Vec<_>>()
    });
    let chosen = derived(move || length.get().into_iter().collect::<Vec<_>>());
    let pick = move |length| {
        complete(desk, id, |entry| entry.minutes = (entry.minutes != Some(length)).then_some(length));
    };
    let goes_on = desk.visit.read(|visit| {
        *visit.state() == VisitState::Underway && visit.run().is_some_and(|run| run.goodbye.is_none())
    });
    let until_now = move |()| {
        let at = now();
        complete(desk, id, |entry| {
            let lasted = at.passed_since(entry.at).num_minutes().max(1);
            entry.minutes = u16::try_from(lasted).ok();
        });
    };
    view! {
        <div class="how-long">
            <Chips label=t(&texts::HOW_LONG) options=options chosen=chosen on_toggle=pick/>
            <Show when=move || goes_on.get()>
                <Button label=t(&texts::UNTIL_NOW) on_click=until_now/>
            </Show>
        </div>
    }
    .into_any()
}
