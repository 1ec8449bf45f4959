//! What planning counts, proposes and warns of.

mod conflicts;
mod course;
mod properties;
mod proposal;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::*;
use crate::domain::case::{Basis, Case};
use crate::domain::ids::{MeetingId, VisitId};
use crate::domain::meeting::MeetingKind;
use crate::domain::person::{Person, Role};
use crate::domain::programme::BuiltIn;
use crate::testing::CountingRandom;

const EVALUATION: StepKind = StepKind::Meeting(MeetingKind::Evaluation);

/// The first day of the programme: a Wednesday.
fn start() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 2).expect("a day in September")
}

fn day(after: u64) -> NaiveDate {
    start().checked_add_days(Days::new(after)).expect("within the calendar")
}

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day")
}

fn case(programme: BuiltIn) -> Case {
    let random = CountingRandom::new(3);
    let mut case = Case::new(&random, "Sam", programme, start());
    case.basis = Some(Basis::Trajectory);
    for (role, name) in [(Role::Child, "Sam"), (Role::VisitingParent, "vader")] {
        case.people.push(Person::new(&random, role, name));
    }
    case
}

struct Plan {
    random: CountingRandom,
    case: Case,
    steps: Vec<Step>,
}

impl Plan {
    fn of(programme: BuiltIn) -> Self {
        Self { random: CountingRandom::new(9), case: case(programme), steps: Vec::new() }
    }

    /// That of another family.
    fn of_others(programme: BuiltIn) -> Self {
        Self { random: CountingRandom::new(10), ..Self::of(programme) }
    }

    /// Adds an hour of `kind`, so many days after the start.
    fn step(&mut self, kind: StepKind, after: u64, hour: u32, state: StepState) -> StepId {
        let id = match kind {
            StepKind::Visit => StepId::Visit(VisitId::make(&self.random)),
            StepKind::Meeting(_) => StepId::Meeting(MeetingId::make(&self.random)),
        };
        self.steps.push(Step {
            id,
            kind,
            case: self.case.id,
            starts: day(after).and_time(at(hour)),
            minutes: 60,
            place: self.case.location.clone(),
            with: Vec::new(),
            state,
            next_evaluation: None,
        });
        id
    }

    fn last(&mut self) -> &mut Step {
        self.steps.last_mut().expect("a step was added")
    }
}

fn weekly() -> Rhythm {
    let slot = |hour, minutes| Slot { at: at(hour), minutes };
    Rhythm { every_days: 7, visits: slot(14, 120), talks: slot(10, 60) }
}

#[test]
fn a_step_keeps_its_time_of_day_when_it_moves() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::Visit, 3, 14, StepState::Waiting);
    for (days, expected) in
        [(1, "2026-09-06T14:00:00"), (-7, "2026-08-29T14:00:00"), (0, "2026-09-05T14:00:00")]
    {
        assert_eq!(plan.last().moved(days), Some(expected.parse::<NaiveDateTime>().expect("a time")));
    }
    assert_eq!(plan.last().moved(i64::MAX), None);
}

#[test]
fn a_step_begins_when_the_one_before_ends_without_overlap() {
    let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
    plan.step(StepKind::Visit, 3, 14, StepState::Waiting);
    for (hour, minutes, overlaps) in [(13, 60, false), (13, 61, true), (14, 1, true), (15, 60, false)] {
        assert_eq!(plan.last().overlaps(day(3).and_time(at(hour)), minutes), overlaps, "{hour} {minutes}");
    }
}
