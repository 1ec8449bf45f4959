//! What "Vandaag" shows: what is going on, what comes next, what is open.
//!
//! Only what is due, overdue or coming. What can wait stands in its case: a list that says everything is not
//! read.

mod tasks;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::rows::{Stage, VisitRow};
use super::workbook::Rows;
use crate::domain::case::PlanRefusal;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::{CaseId, VisitId};
use crate::domain::planning::{Step, StepId};
use crate::domain::rules::Rule;
use crate::ordering::OrderBy;

/// Everything on "Vandaag".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// Visits that are going on; one at a time unless somebody forgot to end one.
    pub underway: Vec<VisitId>,
    /// Visits and meetings of today that are still to begin, in order.
    pub today: Vec<StepId>,
    /// Those of the next seven days, in order.
    pub week: Vec<StepId>,
    /// Visits whose day went by without a start, and meetings whose time went by without a word on whether
    /// they were held, oldest first.
    pub forgotten: Vec<StepId>,
    /// What is open, the most urgent first.
    pub tasks: Vec<Task>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// A follow-up (M40, M41).
    FollowUp {
        /// After which visit.
        visit: VisitId,
        /// With whom.
        kind: FollowUpKind,
        /// By which day.
        due: NaiveDate,
    },
    /// Breaches that still ask what fits now (M48).
    Breach {
        /// In which case.
        case: CaseId,
        /// The day of the oldest one.
        on: NaiveDate,
        /// How many.
        count: usize,
        /// Whether one of them is of safety.
        safety: bool,
    },
    /// Visits that are planned and cannot begin: a parent has not agreed to the place (M14), the visits pause
    /// (M48), the trajectory has ended (M49).
    Blocked {
        /// In which case.
        case: CaseId,
        /// The first of them.
        visit: VisitId,
        /// How many.
        count: usize,
        /// Why.
        by: PlanRefusal,
    },
    /// Somebody is to be told again, before the next visit, what changed (M21, M25).
    TellAgain {
        /// In which case.
        case: CaseId,
        /// The next visit.
        visit: VisitId,
        /// What it is about.
        about: Rule,
    },
    /// A report that has not gone out (M37).
    Report {
        /// Of which visit.
        visit: VisitId,
    },
    /// A visit of which all that remains is to close it.
    Close {
        /// Which visit.
        visit: VisitId,
    },
    /// An evaluation to plan (M5, M43).
    Evaluation {
        /// In which case.
        case: CaseId,
        /// By which day it is wanted.
        by: NaiveDate,
    },
    /// The programme has passed its time, and nothing was decided about that (M5).
    Passed {
        /// In which case.
        case: CaseId,
        /// Its last day.
        last: NaiveDate,
    },
    /// A court's ruling to ask for (M51).
    Ruling {
        /// In which case.
        case: CaseId,
    },
}

impl Task {
    /// The rule that asks for it; none for what the app asks by itself.
    pub fn rule(&self) -> Option<Rule> {
        match self {
            Task::FollowUp { kind: FollowUpKind::ChildReaction, .. } => Some(Rule::M40),
            Task::FollowUp { kind: FollowUpKind::ParentExperience, .. } => Some(Rule::M41),
            Task::Breach { .. } => Some(Rule::M48),
            Task::Blocked { by, .. } => by.rule(),
            Task::TellAgain { about, .. } => Some(*about),
            Task::Report { .. } => Some(Rule::M37),
            Task::Close { .. } => None,
            Task::Evaluation { .. } | Task::Passed { .. } => Some(Rule::M5),
            Task::Ruling { .. } => Some(Rule::M51),
        }
    }

    /// The case that it is in; none for a visit that `rows` does not have.
    pub(super) fn case(&self, rows: &Rows) -> Option<CaseId> {
        match *self {
            Task::FollowUp { visit, .. } | Task::Report { visit } | Task::Close { visit } => {
                rows.visits.get(&visit).map(|row| row.case)
            }
            Task::Breach { case, .. }
            | Task::Blocked { case, .. }
            | Task::TellAgain { case, .. }
            | Task::Evaluation { case, .. }
            | Task::Passed { case, .. }
            | Task::Ruling { case } => Some(case),
        }
    }

    /// Where it stands among the others: safety first, then calls, which have a day and people who wait, then
    /// what must be settled before a visit, then what is written.
    fn urgency(&self) -> (u8, Option<NaiveDate>) {
        match self {
            Task::Breach { safety: true, on, .. } => (0, Some(*on)),
            Task::FollowUp { due, .. } => (1, Some(*due)),
            Task::Blocked { .. } => (2, None),
            Task::Breach { on, .. } => (3, Some(*on)),
            Task::TellAgain { .. } => (4, None),
            Task::Report { .. } => (5, None),
            Task::Close { .. } => (6, None),
            Task::Evaluation { by, .. } => (7, Some(*by)),
            Task::Passed { last, .. } => (8, Some(*last)),
            Task::Ruling { .. } => (9, None),
        }
    }
}

/// Gathers it for `now`, local time. Cases that are put away are left out, but for a visit of theirs that
/// is going on.
pub fn overview(rows: &Rows, now: NaiveDateTime) -> Overview {
    let today = now.date();
    let in_a_week = today.checked_add_days(Days::new(7)).unwrap_or(today);
    let is_quiet = |case: CaseId| rows.cases.get(&case).is_none_or(|case| case.archived);
    let mut overview = Overview::default();
    for (step, visit) in in_order(rows) {
        if let (StepId::Visit(id), Some(visit)) = (step.id, visit)
            && visit.stage == Stage::Underway
        {
            overview.underway.push(id);
        }
        if is_quiet(step.case) {
            continue;
        }
        if let (StepId::Visit(id), Some(visit)) = (step.id, visit) {
            overview.tasks.extend(tasks::after(id, visit));
        }
        if !step.is_waiting() {
            continue;
        }
        let has_passed = match step.id {
            // It may begin late, also hours late.
            StepId::Visit(_) => step.day() < today,
            StepId::Meeting(_) => step.ends() <= now,
        };
        let place = if has_passed {
            &mut overview.forgotten
        } else if step.day() <= today {
            &mut overview.today
        } else if step.day() <= in_a_week {
            &mut overview.week
        } else {
            continue;
        };
        place.push(step.id);
    }
    for case in rows.cases.keys().filter(|case| !is_quiet(**case)) {
        overview.tasks.extend(tasks::of_case(rows, *case, today));
    }
    // Stable, so that within the same urgency the oldest visit stays first.
    overview.tasks.order_by_key(Task::urgency);
    overview
}

/// All visits and meetings by their time.
fn in_order(rows: &Rows) -> Vec<(Step, Option<&VisitRow>)> {
    let visits = rows.visits.iter().map(|(id, visit)| (visit.step(*id), Some(visit)));
    let meetings = rows.meetings.iter().map(|(id, meeting)| (meeting.step(*id), None));
    let mut steps: Vec<_> = visits.chain(meetings).collect();
    steps.order_by_key(|(step, _)| (step.starts, step.id));
    steps
}

#[cfg(test)]
mod tests;
