//! What all parts of the page share: the case, its visits, what was chosen, and what became of it.

use std::collections::{BTreeMap, BTreeSet};

use omgangsboek_core::compose::contradictions::{Contradiction, contradictions, left_out};
use omgangsboek_core::compose::paper::Paper;
use omgangsboek_core::compose::paper::bundle::{Chosen, NotFinal, Order, Refused, bundle, final_text};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{PersonId, VisitId};
use omgangsboek_core::domain::report::Way;
use omgangsboek_core::domain::variant::own_versions;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::ports::Clock;

use crate::pages::case::use_today;
use crate::reactive::prelude::*;
use crate::state::{App, Handle, use_app, use_book};
use crate::text::{Lang, Words, t_with};

/// See the module.
#[derive(Clone, Copy)]
pub(super) struct Ordering {
    /// The case.
    pub case: Handle<Case>,
    /// Its visits in the order of their days, another version of one left out; `None` while they are opened.
    pub visits: Memo<Option<Vec<Visit>>>,
    /// For whom; nobody at first.
    pub to: RwSignal<Option<PersonId>>,
    /// What the case is called on the cover.
    pub alias: RwSignal<String>,
    /// Visits whose report stays out. At first every final report goes in: what is missing shows.
    pub without: RwSignal<BTreeSet<VisitId>>,
    /// Where another version than the last was chosen.
    pub versions: RwSignal<BTreeMap<VisitId, usize>>,
    /// The reports that are chosen.
    pub chosen: Memo<Vec<Chosen>>,
    /// The bundle, or why there is none; `None` while nobody is chosen or the visits are opened.
    pub made: Memo<Option<Result<Vec<Paper>, Refused>>>,
    opened: Signal<Option<Vec<Handle<Visit>>>>,
    app: App,
}

impl Ordering {
    /// Of the reports of `case`.
    pub fn new(case: Handle<Case>) -> Self {
        let today = use_today();
        let opened = use_book().visits_of(case.with_untracked(|case| case.id));
        let visits = memo(move |_| {
            let all: Vec<_> = opened.get()?.into_iter().map(|visit| visit.with(Visit::clone)).collect();
            let own = own_versions(&all, |visit| (visit.id, visit.variant));
            let mut own: Vec<_> = own.into_iter().cloned().collect();
            own.order_by_key(|visit| (visit.day(), visit.plan.starts, visit.id));
            Some(own)
        });
        let (to, alias) = (RwSignal::new(None), RwSignal::new(String::new()));
        let (without, versions) = (RwSignal::new(BTreeSet::new()), RwSignal::new(BTreeMap::new()));
        let chosen = memo(move |_| {
            let visits = visits.get().unwrap_or_default();
            let sent = visits.iter().filter(|visit| visit.report.is_sent());
            let within = sent.filter(|visit| without.with(|without| !without.contains(&visit.id)));
            let one = |visit: &Visit| {
                let version = versions.with(|versions| versions.get(&visit.id).copied());
                Chosen { visit: visit.id, version: version.unwrap_or(visit.report.versions().len()) }
            };
            within.map(one).collect::<Vec<_>>()
        });
        let made = memo(move |_| {
            let (visits, order) = (visits.get()?, order(to, alias, chosen)?);
            Some(case.with(|case| bundle(case, &visits, &order, today.get())))
        });
        Self { case, visits, to, alias, without, versions, chosen, made, opened, app: use_app() }
    }

    /// What was chosen; `None` while it is for nobody.
    pub fn order(self) -> Option<Order> {
        order(self.to, self.alias, self.chosen)
    }

    /// `words` with the name of whom it is for in `{name}`.
    pub fn addressed(self, words: &'static Words) -> Signal<String> {
        t_with(move |lang| {
            let name = self.to.get().map(|to| self.name(to, lang)).unwrap_or_default();
            words.pick(lang).replace("{name}", &name)
        })
    }

    /// Which version of the report of `visit` is chosen; the last where none is.
    pub fn version_of(self, visit: &Visit) -> usize {
        let chosen = self.versions.with(|versions| versions.get(&visit.id).copied());
        chosen.unwrap_or(visit.report.versions().len())
    }

    /// The visit called `id`, as it stands.
    pub fn visit(self, id: VisitId) -> Option<Visit> {
        self.visits.with(|visits| visits.as_ref()?.iter().find(|visit| visit.id == id).cloned())
    }

    /// Why the chosen version of `visit` does not go to whom the bundle is for.
    pub fn refused(self, visit: &Visit) -> Option<NotFinal> {
        let (to, version) = (self.to.get()?, self.version_of(visit));
        self.case.with(|case| final_text(case, visit, version, to).err())
    }

    /// What does not fit in the chosen reports, and what is missing between them, in the order of the visits.
    pub fn found(self) -> Vec<(VisitId, Contradiction)> {
        let (visits, chosen) = (self.visits.get().unwrap_or_default(), self.chosen.get());
        let of_one = |visit: &Visit| {
            let chosen = chosen.iter().find(|chosen| chosen.visit == visit.id)?;
            let version = visit.report.versions().get(chosen.version.checked_sub(1)?)?;
            let text = self.to.get().map_or(version.text.as_str(), |to| version.text_for(to));
            Some(contradictions(visit, text))
        };
        let ids: Vec<_> = chosen.iter().map(|chosen| chosen.visit).collect();
        let mut left = left_out(&visits, &ids);
        let mut found = Vec::new();
        for visit in &visits {
            found.extend(of_one(visit).into_iter().flatten().map(|one| (visit.id, one)));
            found.extend(left.extract_if(.., |(id, _)| *id == visit.id));
        }
        found
    }

    /// The name of whom it is for.
    pub fn name(self, person: PersonId, lang: Lang) -> String {
        let name = self.case.with(|case| case.person(person).map(|person| person.name.trim().to_owned()));
        name.filter(|name| !name.is_empty())
            .unwrap_or_else(|| crate::text::report::GONE.pick(lang).to_owned())
    }

    /// Records at each visit that its report was printed for `to`.
    pub fn record(self, chosen: &[Chosen], to: PersonId) {
        let at = self.app.machine().clock.now();
        for visit in self.opened.get_untracked().into_iter().flatten() {
            let id = visit.with_untracked(|visit| visit.id);
            if let Some(chosen) = chosen.iter().find(|chosen| chosen.visit == id) {
                visit.edit(|visit| visit.report.deliver(chosen.version, to, Way::Printed, at));
            }
        }
    }
}

fn order(
    to: RwSignal<Option<PersonId>>,
    alias: RwSignal<String>,
    chosen: Memo<Vec<Chosen>>,
) -> Option<Order> {
    Some(Order { to: to.get()?, alias: alias.get(), chosen: chosen.get() })
}
