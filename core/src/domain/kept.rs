//! Whether the agreements of a case were kept, visit after visit (M15, M53).
//!
//! One row per agreement, one cell per visit that took place: what was answered then, in words. No sum and
//! no score; an agreement that did not hold yet at a visit has nothing to be kept there.

use chrono::NaiveDate;

use super::agreement::{Agreement, AgreementsKept, Kept};
use super::case::Case;
use super::ids::VisitId;
use super::variant::own_versions;
use super::visit::Visit;
use crate::ordering::OrderBy;

/// An agreement over the visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRow<'a> {
    /// Which agreement.
    pub agreement: &'a Agreement,
    /// Its answers, by visit, oldest first.
    pub cells: Vec<KeptCell<'a>>,
}

/// An agreement at one visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCell<'a> {
    /// Which visit.
    pub visit: VisitId,
    /// Its day.
    pub day: NaiveDate,
    /// What was answered.
    pub kept: KeptThen,
    /// By whom it was or was not, and what happened.
    pub note: &'a str,
}

/// What was answered about an agreement at one visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptThen {
    /// It did not hold at that visit.
    NotInForce,
    /// It was not answered.
    Unanswered,
    /// How far it was kept.
    Answered(Kept),
}

/// The agreements of `case` over those of `visits` that took place. Agreements that held at none of them have
/// no row. Another version of a visit that is among them is left out.
pub fn kept_over_time<'a>(case: &'a Case, visits: impl IntoIterator<Item = &'a Visit>) -> Vec<KeptRow<'a>> {
    let mut held: Vec<_> = own_versions(visits, |visit| (visit.id, visit.variant))
        .into_iter()
        .filter(|visit| visit.state().took_place())
        .filter_map(|visit| Some((visit.run()?.started.wall, visit)))
        .collect();
    held.order_by_key(|(started, _)| *started);
    let row = |agreement: &'a Agreement| {
        let cells: Vec<_> =
            held.iter().map(|(started, visit)| cell(agreement, visit, started.date_naive())).collect();
        KeptRow { agreement, cells }
    };
    let was_in_force = |row: &KeptRow| row.cells.iter().any(|cell| cell.kept != KeptThen::NotInForce);
    case.agreements.iter().map(row).filter(was_in_force).collect()
}

fn cell<'a>(agreement: &Agreement, visit: &'a Visit, day: NaiveDate) -> KeptCell<'a> {
    let (kept, note) = match &visit.agreements_kept {
        _ if !agreement.holds_on(day) => (KeptThen::NotInForce, ""),
        None => (KeptThen::Unanswered, ""),
        Some(AgreementsKept::All) => (KeptThen::Answered(Kept::Fully), ""),
        Some(AgreementsKept::Each(each)) => each
            .iter()
            .find(|one| one.agreement == agreement.id)
            .map_or((KeptThen::Unanswered, ""), |one| (KeptThen::Answered(one.kept), one.note.as_str())),
    };
    KeptCell { visit: visit.id, day, kept, note }
}

#[cfg(test)]
mod tests;
