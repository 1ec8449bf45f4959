//! The goals strip: the six lenses and the goals of the case, visit after visit (M52, M53).
//!
//! A row is a lens or a goal, a column a visit that took place, and a cell what was logged there about it: how
//! many lines, and behind that the lines themselves. A count says how often something was written down, not
//! how well it went: there is no score, no sum over the visits and no prediction.

use chrono::NaiveDate;

use super::kinds::own_versions;
use crate::domain::case::Case;
use crate::domain::goal::Goal;
use crate::domain::ids::VisitId;
use crate::domain::log::LogEntry;
use crate::domain::visit::Visit;
use crate::domain::vocabulary::Lens;
use crate::ordering::OrderBy;

/// The strip of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip<'a> {
    /// The columns: the visits that took place or are going on, oldest first.
    pub visits: Vec<Column>,
    /// The six lenses, all of them, then the goals.
    pub rows: Vec<StripRow<'a>>,
}

/// A visit in the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Which.
    pub visit: VisitId,
    /// The day on which it began.
    pub day: NaiveDate,
}

/// A lens or goal over the visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripRow<'a> {
    /// Which.
    pub of: StripOf<'a>,
    /// What was logged about it, a cell per visit.
    pub cells: Vec<Cell<'a>>,
}

/// What a row of the strip is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StripOf<'a> {
    /// One of the six general lenses (M53).
    Lens(Lens),
    /// A goal of the case (M52).
    Goal(&'a Goal),
}

/// What was logged about one lens or goal at one visit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The lines that stand, in the order of the log.
    pub entries: Vec<&'a LogEntry>,
}

/// Lays the log of `visits` out by lens and goal. Another version of a visit that is among them is left out.
pub fn strip<'a>(case: &'a Case, visits: impl IntoIterator<Item = &'a Visit>) -> Strip<'a> {
    let held = held(visits);
    let columns = held.iter().map(|(day, visit)| Column { visit: visit.id, day: *day }).collect();
    let lenses = Lens::ALL.into_iter().map(StripOf::Lens);
    let rows = lenses.chain(case.goals.iter().map(StripOf::Goal)).map(|of| {
        let cells = held.iter().map(|(_, visit)| Cell::of(of, visit)).collect();
        StripRow { of, cells }
    });
    Strip { visits: columns, rows: rows.collect() }
}

impl<'a> Cell<'a> {
    fn of(of: StripOf<'_>, visit: &'a Visit) -> Self {
        let entries = visit.run().into_iter().flat_map(|run| run.log.standing());
        let is_about = |entry: &&LogEntry| match of {
            StripOf::Lens(lens) => entry.lens == Some(lens),
            StripOf::Goal(goal) => entry.goals.contains(&goal.id),
        };
        Self { entries: entries.filter(is_about).collect() }
    }
}

/// The visits that took place or are going on, oldest first, without other versions of one that is there.
fn held<'a>(visits: impl IntoIterator<Item = &'a Visit>) -> Vec<(NaiveDate, &'a Visit)> {
    let mut held: Vec<_> = own_versions(visits)
        .into_iter()
        .filter(|visit| visit.state().took_place())
        .filter_map(|visit| Some((visit.run()?.started.wall, visit)))
        .collect();
    held.order_by_key(|(started, visit)| (*started, visit.id));
    held.into_iter().map(|(started, visit)| (started.date_naive(), visit)).collect()
}

#[cfg(test)]
mod tests;
