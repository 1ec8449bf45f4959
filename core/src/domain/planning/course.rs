//! Where a case stands in its programme: what was held, what comes next, when it is evaluated.
//!
//! A no-show does not count, a visit that ended early does (M6, M55). Talks and visits usually alternate (M7);
//! that holds where the programme plans both, and a deviation is shown, never refused.

use chrono::{Days, Months, NaiveDate};

use super::{Step, StepId, StepKind, StepState};
use crate::domain::case::Case;
use crate::domain::meeting::MeetingKind;
use crate::domain::programme::Course;
use crate::ordering::OrderBy;

/// How many of one kind there were and are to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Held, one that goes on included.
    pub held: u32,
    /// Still to come.
    pub planned: u32,
    /// About how many the programme takes, where it says so.
    pub of: Option<u32>,
}

impl Count {
    /// How many the programme leaves beside those that were held and are planned; `None` where it does not say.
    pub fn left(self) -> Option<u32> {
        Some(self.of?.saturating_sub(self.held + self.planned))
    }
}

/// The counters of a case (M6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Supervised visits.
    pub visits: Count,
    /// Joint talks with the parents.
    pub talks: Count,
}

impl Counters {
    /// The one for `kind`, where it is counted.
    pub fn of(&self, kind: StepKind) -> Option<Count> {
        match kind {
            StepKind::Visit => Some(self.visits),
            StepKind::TALK => Some(self.talks),
            StepKind::Meeting(_) => None,
        }
    }
}

/// Counts the steps of `case`.
pub fn counters(case: &Case, steps: &[Step]) -> Counters {
    let plan = case.programme().plan;
    let count = |kind: StepKind, of: Option<u32>| {
        let in_state = |wanted: &[StepState]| {
            let counted = steps.iter().filter(|step| step.kind == kind && wanted.contains(&step.state));
            u32::try_from(counted.count()).unwrap_or(u32::MAX)
        };
        Count {
            held: in_state(&[StepState::Held, StepState::Underway]),
            planned: in_state(&[StepState::Waiting]),
            of,
        }
    };
    Counters {
        visits: count(StepKind::Visit, plan.map(|course| course.visits)),
        talks: count(StepKind::TALK, plan.map(|course| course.talks)),
    }
}

/// Whether talks and visits alternate in the programme of `case` (M7): where it takes both.
pub fn alternates(case: &Case) -> bool {
    case.programme().plan.is_some_and(|course| course.visits > 0 && course.talks > 0)
}

/// The kind that is next (M7): the other one than the last that stands, a talk at first. Where the programme
/// has none left of it, the other; `None` where it has none left of either, so that the next step is to
/// evaluate.
pub fn next_kind(case: &Case, steps: &[Step]) -> Option<StepKind> {
    let last = standing(steps).last().map(|step| step.kind);
    after(case, &counters(case, steps), last)
}

/// The kind that comes after `last`, as far as `counters` leave any.
pub(super) fn after(case: &Case, counters: &Counters, last: Option<StepKind>) -> Option<StepKind> {
    let order = match (alternates(case), last) {
        (false, _) => vec![StepKind::Visit],
        (true, Some(StepKind::TALK)) => vec![StepKind::Visit, StepKind::TALK],
        (true, _) => vec![StepKind::TALK, StepKind::Visit],
    };
    order.into_iter().find(|kind| counters.of(*kind).and_then(Count::left).is_none_or(|left| left > 0))
}

/// Whether a step is of the same kind as the talk or visit before it (M7).
pub fn deviates(case: &Case, steps: &[Step], id: StepId) -> bool {
    let in_order = standing(steps);
    alternates(case) && in_order.windows(2).any(|pair| pair[1].id == id && pair[0].kind == pair[1].kind)
}

/// The talks and visits that stand, in time.
fn standing(steps: &[Step]) -> Vec<&Step> {
    let mut standing: Vec<_> = steps.iter().filter(|step| step.kind.alternates() && step.stands()).collect();
    standing.order_by_key(|step| (step.starts, step.id));
    standing
}

/// The day of the next evaluation: the first that is planned, else the day that the last one agreed on.
pub fn next_evaluation(steps: &[Step]) -> Option<NaiveDate> {
    let evaluations = || steps.iter().filter(|step| step.kind == StepKind::Meeting(MeetingKind::Evaluation));
    let planned = evaluations().filter(|step| step.is_waiting()).map(Step::day).min();
    let agreed = || {
        let held = evaluations().filter(|step| step.state == StepState::Held);
        held.max_by_key(|step| (step.starts, step.id)).and_then(|step| step.next_evaluation)
    };
    planned.or_else(agreed)
}

/// Whether a step that is still to come lies beyond the next evaluation (M44): it may still change there.
pub fn is_provisional(step: &Step, next_evaluation: Option<NaiveDate>) -> bool {
    step.is_waiting() && next_evaluation.is_some_and(|evaluation| step.day() > evaluation)
}

/// By when an evaluation is wanted that has not been planned, from a month before on: before the fewest
/// months of the programme have passed (M5), and when the last evaluation agreed on a day (M43). `None`
/// while there is time, once one is planned, and after the end.
pub fn evaluation_wanted(case: &Case, steps: &[Step], today: NaiveDate) -> Option<NaiveDate> {
    if case.standing(today).is_ended() {
        return None;
    }
    evaluation_wanted_since(case.started, case.programme().plan, steps, today)
}

/// The same for a trajectory that began on `started`, takes as long as `course` says and has not ended.
pub fn evaluation_wanted_since(
    started: NaiveDate,
    course: Option<Course>,
    steps: &[Step],
    today: NaiveDate,
) -> Option<NaiveDate> {
    let evaluations = || steps.iter().filter(|step| step.kind == StepKind::Meeting(MeetingKind::Evaluation));
    if evaluations().any(Step::is_waiting) {
        return None;
    }
    let is_soon = |by: &NaiveDate| by.checked_sub_months(Months::new(1)).is_some_and(|from| from <= today);
    let last = evaluations().filter(|step| step.state == StepState::Held).map(Step::day).max();
    let agreed = next_evaluation(steps).filter(is_soon);
    let of_programme = || {
        let by =
            started.checked_add_months(Months::new(course?.months_from))?.checked_sub_days(Days::new(1))?;
        let soon_from = by.checked_sub_months(Months::new(1))?;
        let evaluated = last.is_some_and(|last| last >= soon_from);
        Some(by).filter(|by| is_soon(by) && !evaluated)
    };
    agreed.or_else(of_programme)
}
