//! A proposal for the next steps: talks and visits in turn, up to the next evaluation and not beyond (M7, M44).
//!
//! Nobody is bound by it: the worker moves or leaves out what does not fit before anything is planned. It
//! proposes no more than the programme takes (M6), leaves out times at which something is planned already,
//! in whichever case, and refuses what could not be planned either: while the visits pause or after the end.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::course::{Counters, after, alternates, counters};
use super::step::end;
use super::{Step, StepKind, next_evaluation};
use crate::domain::case::{Case, PlanRefusal};
use crate::domain::meeting::MeetingKind;

/// When steps of one kind are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// At what time they begin.
    pub at: NaiveTime,
    /// How long they last, in minutes.
    pub minutes: u16,
}

/// How often there is a step, and when on the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// One step every so many days; 0 counts as 1.
    pub every_days: u16,
    /// When visits are held. No visit is proposed for longer than the programme allows.
    pub visits: Slot,
    /// When parent talks are held.
    pub talks: Slot,
}

/// A step that could be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedStep {
    /// A visit or a parent talk.
    pub kind: StepKind,
    /// Local date and time.
    pub starts: NaiveDateTime,
    /// How long, in minutes.
    pub minutes: u16,
}

/// After so many days on which something else was planned, there is no free time to be found.
const TRIES: u32 = 400;

/// Proposes steps for `case` from `from` on, until the next evaluation or `until`, whichever comes first; and
/// where no evaluation is planned or agreed, as many as the programme looks ahead. `steps` are those of the
/// case, `others` those of all other cases.
///
/// # Errors
/// [`PlanRefusal`] when no visit, or where talks belong to it no parent talk, could be planned now, or no visit
/// in the usual place of the case.
pub fn propose(
    case: &Case,
    steps: &[Step],
    others: &[Step],
    from: NaiveDate,
    rhythm: &Rhythm,
    until: Option<NaiveDate>,
) -> Result<Vec<ProposedStep>, PlanRefusal> {
    case.may_plan_visit()?;
    case.may_visit_at(&case.location, from)?;
    if alternates(case) {
        case.may_plan_meeting(MeetingKind::ParentTalk)?;
    }
    let evaluation = next_evaluation(steps);
    let until = [evaluation, until].into_iter().flatten().min();
    let most = if evaluation.is_some() { u32::MAX } else { ahead(case, steps) };
    let mut counters = counters(case, steps);
    let mut last = before(steps, from);
    let mut proposed: Vec<ProposedStep> = Vec::new();
    for nth in 0..TRIES {
        if u32::try_from(proposed.len()).unwrap_or(u32::MAX) >= most {
            break;
        }
        let days = u64::from(nth) * u64::from(rhythm.every_days.max(1));
        let Some(day) = from.checked_add_days(Days::new(days)) else { break };
        if until.is_some_and(|until| day > until) {
            break;
        }
        let Some(kind) = after(case, &counters, last) else { break };
        let slot = slot(case, rhythm, kind);
        let step = ProposedStep { kind, starts: day.and_time(slot.at), minutes: slot.minutes };
        let ends_in_time = until.is_none_or(|until| end(step.starts, step.minutes).date() <= until);
        if !ends_in_time || !is_free(&step, steps, others, &proposed) {
            continue;
        }
        count(&mut counters, kind);
        last = Some(kind);
        proposed.push(step);
    }
    Ok(proposed)
}

/// How many steps more the programme looks ahead beside those that wait already.
fn ahead(case: &Case, steps: &[Step]) -> u32 {
    let waiting = steps.iter().filter(|step| step.kind.alternates() && step.is_waiting());
    let waiting = u32::try_from(waiting.count()).unwrap_or(u32::MAX);
    u32::from(case.programme().horizon).saturating_sub(waiting)
}

/// The kind of the last talk or visit that stands before `from`.
fn before(steps: &[Step], from: NaiveDate) -> Option<StepKind> {
    let earlier = steps.iter().filter(|step| step.kind.alternates() && step.stands() && step.day() < from);
    earlier.max_by_key(|step| (step.starts, step.id)).map(|step| step.kind)
}

fn slot(case: &Case, rhythm: &Rhythm, kind: StepKind) -> Slot {
    match kind {
        StepKind::Visit => {
            let minutes = rhythm.visits.minutes.min(case.programme().max_minutes);
            Slot { minutes, ..rhythm.visits }
        }
        StepKind::Meeting(_) => rhythm.talks,
    }
}

/// Whether nothing else is then, and no other talk or visit of this family is on that day.
fn is_free(step: &ProposedStep, steps: &[Step], others: &[Step], proposed: &[ProposedStep]) -> bool {
    let day = step.starts.date();
    let in_the_way = |other: &Step| other.stands() && other.overlaps(step.starts, step.minutes);
    let same_day = |other: &Step| other.stands() && other.kind.alternates() && other.day() == day;
    let overlaps_last = proposed.last().is_some_and(|last| end(last.starts, last.minutes) > step.starts);
    !overlaps_last && !steps.iter().chain(others).any(in_the_way) && !steps.iter().any(same_day)
}

fn count(counters: &mut Counters, kind: StepKind) {
    match kind {
        StepKind::Visit => counters.visits.planned += 1,
        StepKind::Meeting(_) => counters.talks.planned += 1,
    }
}
