//! What can be tapped: the vocabulary of the programme, and the agreements of the case.
//!
//! What was used most at the earlier visits of the case comes first. That is counted once; nothing moves under
//! a finger while the visit goes on.

use omgangsboek_core::domain::agreement::Agreement;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::log::AgreementSeen;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::domain::vocabulary::{Group, TapAction, Used};

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::use_book;

/// So many stand under "often".
const OFTEN: usize = 8;

/// What is open of all that can be tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tab {
    /// What is used most.
    Often,
    /// A group of the vocabulary.
    Of(Group),
}

/// One thing that can be tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// An agreement that is seen to be kept, or broken (M15).
    Agreement {
        /// What was agreed.
        text: String,
        /// Which, and whether it is kept.
        seen: AgreementSeen,
    },
    /// An action of the vocabulary.
    Action(TapAction),
}

/// All that can be tapped at one visit.
#[derive(Clone, Copy)]
pub(in crate::pages::visit::during) struct Offers {
    /// Whether it is known yet what was used before.
    pub(super) ready: Signal<bool>,
    /// The tabs under which there is something.
    pub(super) tabs: Signal<Vec<Tab>>,
    /// The tab that is open.
    pub(super) tab: RwSignal<Tab>,
    /// What can be tapped under it, in its order; empty while it is not known what was used before.
    pub(super) open: Signal<Vec<Offer>>,
}

impl Offers {
    /// For the visit on `desk`. Make it once for as long as the live screen is shown.
    pub fn new(desk: Desk) -> Self {
        let used = used_before(desk);
        let tab = RwSignal::new(Tab::Often);
        let under =
            move |tab| used.with(|used| used.as_ref().map_or_else(Vec::new, |used| under(desk, used, tab)));
        let tabs = memo(move |_| {
            let groups = Group::ALL.into_iter().map(Tab::Of).filter(|tab| !under(*tab).is_empty());
            [Tab::Often].into_iter().chain(groups).collect::<Vec<_>>()
        });
        Self {
            ready: derived(move || used.with(Option::is_some)),
            tabs: tabs.into(),
            tab,
            open: memo(move |_| under(tab.get())).into(),
        }
    }

    /// Opens the tab so many places on, from the last to the first again.
    pub(super) fn turn(self, places: isize) {
        let tabs = self.tabs.get_untracked();
        let here = tabs.iter().position(|tab| *tab == self.tab.get_untracked()).unwrap_or(0);
        let next = here.checked_add_signed(places).unwrap_or(tabs.len() - 1) % tabs.len();
        self.tab.set(tabs[next]);
    }
}

/// What was tapped at the earlier visits of the case, once they have been read; from then on it stays.
fn used_before(desk: Desk) -> RwSignal<Option<Used>> {
    let (this, case) = desk.visit.with_untracked(|visit| (visit.id, visit.case));
    let visits = use_book().visits_of(case);
    let used = RwSignal::new(None);
    Effect::new(move |_| {
        if used.with_untracked(Option::is_some) {
            return;
        }
        let Some(visits) = visits.get() else { return };
        let log = |visit: &Visit| visit.run().filter(|_| visit.id != this).map(|run| run.log.clone());
        let logs: Vec<_> = visits.into_iter().filter_map(|visit| visit.with_untracked(log)).collect();
        used.set(Some(Used::at(&logs)));
    });
    used
}

fn under(desk: Desk, used: &Used, tab: Tab) -> Vec<Offer> {
    desk.case.with(|case| {
        let programme = case.programme();
        let actions = match tab {
            Tab::Often => used.often(programme, OFTEN),
            Tab::Of(group) => used.of(programme, group),
        };
        let actions = actions.into_iter().cloned().map(Offer::Action);
        match tab {
            Tab::Of(Group::Agreements) => agreements(desk, case).into_iter().chain(actions).collect(),
            _ => actions.collect(),
        }
    })
}

/// Each agreement that holds today twice: kept, and broken.
fn agreements(desk: Desk, case: &Case) -> Vec<Offer> {
    let hold = desk.visit.with_untracked(|visit| visit.agreements(case).collect::<Vec<_>>());
    let offer = |agreement: &Agreement, kept| Offer::Agreement {
        text: agreement.text.clone(),
        seen: AgreementSeen { agreement: agreement.id, kept },
    };
    hold.into_iter().flat_map(|one| [offer(one, true), offer(one, false)]).collect()
}
