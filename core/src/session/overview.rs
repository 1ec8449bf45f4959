//! What "Vandaag" shows: what is going on, what comes next, what is open.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::rows::{CaseRow, Stage, VisitRow};
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::{CaseId, VisitId};

/// Everything on "Vandaag".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// Visits that are going on; one at a time unless somebody forgot to end one.
    pub underway: Vec<VisitId>,
    /// Visits of today that are still to begin, and earlier ones that were never started, oldest first.
    pub today: Vec<VisitId>,
    /// Visits of the next seven days.
    pub week: Vec<VisitId>,
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
    /// A court's ruling to ask for (M51).
    Ruling {
        /// In which case.
        case: CaseId,
    },
}

/// Gathers it for `now`, local time. Cases that are put away are left out, but for a visit of theirs that
/// is going on.
pub fn overview(
    cases: &BTreeMap<CaseId, CaseRow>,
    visits: &BTreeMap<VisitId, VisitRow>,
    now: NaiveDateTime,
) -> Overview {
    let today = now.date();
    let in_a_week = today.checked_add_days(Days::new(7)).unwrap_or(today);
    let mut overview = Overview::default();
    let mut by_start: Vec<_> = visits.iter().collect();
    by_start.sort_by_key(|(id, visit)| (visit.starts, **id));

    for (&id, visit) in by_start {
        let archived = cases.get(&visit.case).is_none_or(|case| case.archived);
        if archived && visit.stage != Stage::Underway {
            continue;
        }
        match visit.stage {
            Stage::Underway => overview.underway.push(id),
            stage if stage.is_waiting() && visit.starts.date() <= today => overview.today.push(id),
            stage if stage.is_waiting() && visit.starts.date() <= in_a_week => overview.week.push(id),
            Stage::FollowUp => overview.tasks.extend(tasks_after(id, visit)),
            _ => {}
        }
    }
    overview.tasks.extend(
        cases
            .iter()
            .filter(|(_, case)| case.awaits_ruling && !case.archived)
            .map(|(&case, _)| Task::Ruling { case }),
    );
    // Stable, so that within the same urgency the oldest visit stays first.
    overview.tasks.sort_by_key(|task| match task {
        Task::FollowUp { due, .. } => (0, Some(*due)),
        Task::Report { .. } => (1, None),
        Task::Close { .. } => (2, None),
        Task::Ruling { .. } => (3, None),
    });
    overview
}

fn tasks_after(id: VisitId, visit: &VisitRow) -> Vec<Task> {
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

/// The number of each visit of a case: the first that counts is 1. One that did not take place has none, and
/// neither has another version of one that is there.
pub fn numbers(visits: &BTreeMap<VisitId, VisitRow>, case: CaseId) -> BTreeMap<VisitId, u32> {
    let counts =
        |visit: &VisitRow| visit.case == case && visit.stage.counts() && !visit.is_other_version(visits);
    let mut counted: Vec<_> = visits.iter().filter(|(_, visit)| counts(visit)).collect();
    counted.sort_by_key(|(id, visit)| (visit.starts, **id));
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
mod tests {
    use super::*;
    use crate::domain::programme::{BuiltIn, Version};
    use crate::domain::variant::Variant;
    use crate::testing::CountingRandom;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a test writes valid times")
    }

    struct World {
        random: CountingRandom,
        case: CaseId,
        cases: BTreeMap<CaseId, CaseRow>,
        visits: BTreeMap<VisitId, VisitRow>,
    }

    impl World {
        fn new() -> Self {
            let random = CountingRandom::new(5);
            let case = CaseId::make(&random);
            let row = CaseRow {
                title: "Sam".into(),
                children: vec!["Sam".into()],
                programme: Version::BuiltIn(BuiltIn::IntensiveSupervision),
                course: None,
                started: at("2026-09-12T00:00:00").date(),
                awaits_ruling: false,
                archived: false,
                handed_over: None,
                variant: None,
            };
            Self { random, case, cases: BTreeMap::from([(case, row)]), visits: BTreeMap::new() }
        }

        fn visit(&mut self, starts: &str, stage: Stage) -> VisitId {
            let id = VisitId::make(&self.random);
            let row = VisitRow {
                case: self.case,
                starts: at(starts),
                max_minutes: 120,
                place: "omgangshuis".into(),
                stage,
                began: None,
                due: Vec::new(),
                report_sent: true,
                variant: None,
            };
            self.visits.insert(id, row);
            id
        }

        fn overview(&self) -> Overview {
            overview(&self.cases, &self.visits, at("2026-11-22T13:00:00"))
        }
    }

    #[test]
    fn visits_stand_where_one_looks_for_them() {
        let mut world = World::new();
        let forgotten = world.visit("2026-11-20T14:00:00", Stage::Planned);
        let today = world.visit("2026-11-22T14:00:00", Stage::Preparing);
        let week = world.visit("2026-11-29T14:00:00", Stage::Planned);
        world.visit("2026-11-30T14:00:00", Stage::Planned);
        let running = world.visit("2026-11-22T11:00:00", Stage::Underway);
        world.visit("2026-11-22T09:00:00", Stage::Cancelled);
        let overview = world.overview();
        assert_eq!(overview.underway, [running]);
        assert_eq!(overview.today, [forgotten, today]);
        assert_eq!(overview.week, [week]);
        assert_eq!(overview.tasks, []);
    }

    #[test]
    fn what_is_open_is_listed_with_calls_first_and_a_finished_visit_asks_to_be_closed() {
        let mut world = World::new();
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).expect("a day in November");
        let done = world.visit("2026-11-14T14:00:00", Stage::FollowUp);
        let open = world.visit("2026-11-21T14:00:00", Stage::FollowUp);
        let row = world.visits.get_mut(&open).expect("just added");
        row.due = vec![(FollowUpKind::ParentExperience, day(22))];
        row.report_sent = false;
        world.cases.get_mut(&world.case).expect("the one case").awaits_ruling = true;
        assert_eq!(
            world.overview().tasks,
            [
                Task::FollowUp { visit: open, kind: FollowUpKind::ParentExperience, due: day(22) },
                Task::Report { visit: open },
                Task::Close { visit: done },
                Task::Ruling { case: world.case },
            ]
        );
    }

    #[test]
    fn a_case_that_is_put_away_is_quiet_unless_a_visit_of_it_is_going_on() {
        let mut world = World::new();
        world.visit("2026-11-22T14:00:00", Stage::Planned);
        let running = world.visit("2026-11-22T12:00:00", Stage::Underway);
        let row = world.cases.get_mut(&world.case).expect("the one case");
        (row.archived, row.awaits_ruling) = (true, true);
        assert_eq!(world.overview(), Overview { underway: vec![running], ..Overview::default() });
    }

    #[test]
    fn a_visit_that_did_not_take_place_has_no_number() {
        let mut world = World::new();
        let second = world.visit("2026-11-14T14:00:00", Stage::Closed);
        let first = world.visit("2026-11-07T14:00:00", Stage::Closed);
        world.visit("2026-11-10T14:00:00", Stage::NotHeld);
        let third = world.visit("2026-11-22T14:00:00", Stage::Planned);
        let expected = BTreeMap::from([(first, 1), (second, 2), (third, 3)]);
        assert_eq!(numbers(&world.visits, world.case), expected);
    }

    #[test]
    fn another_version_of_a_visit_has_no_number_until_it_is_the_only_one() {
        let mut world = World::new();
        let here = world.visit("2026-11-14T14:00:00", Stage::Closed);
        let there = world.visit("2026-11-14T14:00:00", Stage::Closed);
        let from = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day in November");
        world.visits.get_mut(&there).expect("just added").variant = Some(Variant { of: here, from });
        assert_eq!(numbers(&world.visits, world.case), BTreeMap::from([(here, 1)]));
        world.visits.remove(&here);
        assert_eq!(numbers(&world.visits, world.case), BTreeMap::from([(there, 1)]));
    }

    #[test]
    fn the_visit_before_is_the_last_one_that_took_place() {
        let mut world = World::new();
        let first = world.visit("2026-11-07T14:00:00", Stage::Closed);
        let second = world.visit("2026-11-14T14:00:00", Stage::FollowUp);
        world.visit("2026-11-18T14:00:00", Stage::NotHeld);
        let third = world.visit("2026-11-22T14:00:00", Stage::Preparing);
        let fourth = world.visit("2026-11-29T14:00:00", Stage::Planned);
        for (visit, expected) in
            [(first, None), (second, Some(first)), (third, Some(second)), (fourth, Some(second))]
        {
            assert_eq!(previous(&world.visits, visit), expected);
        }
        world.visits.get_mut(&second).expect("the second").case = CaseId::make(&world.random);
        assert_eq!(previous(&world.visits, third), Some(first), "another family's visit is none of ours");
    }
}
