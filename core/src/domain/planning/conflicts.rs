//! What stands in the way of steps that are planned already: something else at that time, a consent that was
//! withdrawn since, a pause. A conflict is shown with what can be done; it removes nothing by itself.

use chrono::NaiveDateTime;

use super::{Step, StepId, StepKind, StepState};
use crate::domain::case::{Case, PlanRefusal};
use crate::domain::meeting::MeetingKind;
use crate::domain::person::Role;
use crate::domain::rules::Rule;

/// Something that stands in the way of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Of which step.
    pub step: StepId,
    /// What.
    pub what: Clash,
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// This one is planned for the same time, of this family or of another.
    Overlap(StepId),
    /// The same child has this one on the same day.
    SameChild(StepId),
    /// The case would not allow it to be planned now: no consent for its place (M14), child talks are not
    /// settled (M8), the visits pause (M48), the trajectory has ended.
    Refused(PlanRefusal),
}

impl Clash {
    /// The rule of the method that it comes from; `None` where it is plain order.
    pub fn rule(&self) -> Option<Rule> {
        match self {
            Clash::Overlap(_) | Clash::SameChild(_) => None,
            Clash::Refused(refusal) => refusal.rule(),
        }
    }
}

/// The first of `steps` that is still to come or going on during the `minutes` from `starts`: one worker cannot
/// be at two. `except` is the one that is being moved.
pub fn meanwhile(
    steps: &[Step],
    starts: NaiveDateTime,
    minutes: u16,
    except: Option<StepId>,
) -> Option<&Step> {
    let is_ahead = |step: &&Step| step.is_waiting() || step.state == StepState::Underway;
    let others = steps.iter().filter(|step| Some(step.id) != except).filter(is_ahead);
    others.filter(|step| step.overlaps(starts, minutes)).min_by_key(|step| (step.starts, step.id))
}

/// The conflicts of the steps of `case` that are still to come. `own` are all its steps, `others` those of
/// all other cases in the workbook.
pub fn conflicts(case: &Case, own: &[Step], others: &[Step]) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    for step in own.iter().filter(|step| step.is_waiting()) {
        let mut add = |what| conflicts.push(Conflict { step: step.id, what });
        if let Err(refusal) = allowed(case, step) {
            add(Clash::Refused(refusal));
        }
        let standing = || own.iter().chain(others).filter(|other| other.id != step.id && other.stands());
        let overlapping: Vec<_> = standing()
            .filter(|other| other.overlaps(step.starts, step.minutes))
            .map(|other| other.id)
            .collect();
        overlapping.iter().for_each(|other| add(Clash::Overlap(*other)));
        standing()
            .filter(|other| other.day() == step.day() && shares_child(case, step, other))
            .filter(|other| !overlapping.contains(&other.id))
            .for_each(|other| add(Clash::SameChild(other.id)));
    }
    conflicts
}

/// Whether the case would allow `step` now.
fn allowed(case: &Case, step: &Step) -> Result<(), PlanRefusal> {
    match step.kind {
        StepKind::Visit => {
            case.may_plan_visit()?;
            case.may_visit_at(&step.place, step.day())
        }
        StepKind::Meeting(kind) => case.may_plan_meeting(kind),
    }
}

/// Whether a child of the case is in both: a day with two visits asks much of a child. That it gets to know
/// the worker on the day of a visit is no burden of that kind.
fn shares_child(case: &Case, one: &Step, other: &Step) -> bool {
    let burdens =
        |step: &Step| matches!(step.kind, StepKind::Visit | StepKind::Meeting(MeetingKind::ChildTalk));
    burdens(one)
        && burdens(other)
        && case
            .in_role(Role::Child)
            .any(|child| one.with.contains(&child.id) && other.with.contains(&child.id))
}
