//! What is open after a visit, and in a case.

use chrono::NaiveDate;

use super::Task;
use crate::domain::case::PlanRefusal;
use crate::domain::checklist::Subject;
use crate::domain::ids::{CaseId, VisitId};
use crate::domain::planning::{Step, evaluation_wanted_since};
use crate::domain::rules::Rule;
use crate::ordering::OrderBy;
use crate::session::rows::{CaseRow, Stage, VisitRow};
use crate::session::workbook::Rows;

/// What is open after `visit`; nothing as long as it is not over.
pub(super) fn after(id: VisitId, visit: &VisitRow) -> Vec<Task> {
    if visit.stage != Stage::FollowUp {
        return Vec::new();
    }
    let mut tasks: Vec<_> =
        visit.due.iter().map(|&(kind, due)| Task::FollowUp { visit: id, kind, due }).collect();
    if !visit.report_sent {
        tasks.push(Task::Report { visit: id });
    }
    if tasks.is_empty() {
        tasks.push(Task::Close { visit: id });
    }
    tasks
}

/// What is open in a case, beside its visits that are over.
pub(super) fn of_case(rows: &Rows, id: CaseId, today: NaiveDate) -> Vec<Task> {
    let Some(case) = rows.cases.get(&id) else { return Vec::new() };
    let mut tasks = Vec::new();
    if let Some(oldest) = case.breaches.iter().map(|breach| breach.on).min() {
        let safety = case.breaches.iter().any(|breach| breach.safety);
        tasks.push(Task::Breach { case: id, on: oldest, count: case.breaches.len(), safety });
    }
    if case.awaits_ruling {
        tasks.push(Task::Ruling { case: id });
    }
    let to_come = to_come(rows, id, today);
    tasks.extend(blocked(case, id, &to_come));
    if case.is_ended(today) {
        return tasks;
    }
    if let Some((next, _)) = to_come.first() {
        tasks.extend(to_tell(case).into_iter().map(|about| Task::TellAgain {
            case: id,
            visit: *next,
            about,
        }));
    }
    if let Some(by) = evaluation_wanted_since(case.started, case.course(), &evaluations(rows, id), today) {
        tasks.push(Task::Evaluation { case: id, by });
    }
    if let Some(last) = case.last_day.filter(|last| today > *last) {
        tasks.push(Task::Passed { case: id, last });
    }
    tasks
}

/// The visits of a case that are still to begin, in order.
fn to_come(rows: &Rows, case: CaseId, today: NaiveDate) -> Vec<(VisitId, &VisitRow)> {
    let is_ahead =
        |visit: &VisitRow| visit.case == case && visit.stage.is_waiting() && visit.starts.date() >= today;
    let visits = rows.visits.iter().filter(|(_, visit)| is_ahead(visit));
    let mut visits: Vec<_> = visits.map(|(id, visit)| (*id, visit)).collect();
    visits.order_by_key(|(id, visit)| (visit.starts, *id));
    visits
}

/// Why visits that are planned cannot begin, each reason once.
fn blocked(case: &CaseRow, id: CaseId, to_come: &[(VisitId, &VisitRow)]) -> Vec<Task> {
    let refusal = |visit: &VisitRow| case.refusal(&visit.place, visit.starts.date());
    [PlanRefusal::NoConsent, PlanRefusal::Paused, PlanRefusal::Ended]
        .into_iter()
        .filter_map(|by| {
            let mut held_up = to_come.iter().filter(|(_, visit)| refusal(visit) == Some(by));
            let (first, _) = held_up.next()?;
            Some(Task::Blocked { case: id, visit: *first, count: 1 + held_up.count(), by })
        })
        .collect()
}

/// What has to be told again: how it is supervised, the STOP.
fn to_tell(case: &CaseRow) -> Vec<Rule> {
    let mut about: Vec<_> = case
        .tell_again
        .iter()
        .map(|subject| match subject {
            Subject::Method => Rule::M19,
            Subject::Terms => Rule::M21,
            Subject::StopSignals | Subject::OwnStopSignal => Rule::M25,
        })
        .collect();
    about.dedup();
    about
}

/// The meetings of a case as steps, without other versions of one.
fn evaluations(rows: &Rows, case: CaseId) -> Vec<Step> {
    let of_case = rows.meetings.iter().filter(|(_, meeting)| meeting.case == case);
    let meetings = of_case.filter(|(_, meeting)| !meeting.is_other_version(&rows.meetings));
    meetings.map(|(id, meeting)| meeting.step(*id)).collect()
}
