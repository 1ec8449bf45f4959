//! The order of the visits of a case.

use std::collections::BTreeMap;

use super::rows::VisitRow;
use crate::domain::ids::{CaseId, VisitId};
use crate::ordering::OrderBy;

/// The number of each visit of a case: the first that counts is 1. One that did not take place has none, and
/// neither has another version of one that is there.
pub fn numbers(visits: &BTreeMap<VisitId, VisitRow>, case: CaseId) -> BTreeMap<VisitId, u32> {
    let counts =
        |visit: &VisitRow| visit.case == case && visit.stage.counts() && !visit.is_other_version(visits);
    let mut counted: Vec<_> = visits.iter().filter(|(_, visit)| counts(visit)).collect();
    counted.order_by_key(|(id, visit)| (visit.starts, **id));
    (1..).zip(counted).map(|(number, (&id, _))| (id, number)).collect()
}

/// The visit of the same case that took place last before `visit`: whose advice still counts.
pub fn previous(visits: &BTreeMap<VisitId, VisitRow>, visit: VisitId) -> Option<VisitId> {
    let this = visits.get(&visit)?;
    visits
        .iter()
        .filter(|(_, other)| other.case == this.case && other.stage.took_place())
        .filter(|(id, other)| (other.starts, **id) < (this.starts, visit))
        .max_by_key(|(id, other)| (other.starts, **id))
        .map(|(&id, _)| id)
}

#[cfg(test)]
mod tests;
