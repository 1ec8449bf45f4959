//! The plan of a case as signals: its steps, those of all other cases, and what stands in the way.
//!
//! Steps come from the rows, so that a visit that cannot be read stands in the plan all the same; who comes is
//! added for those that have been opened.

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, NaiveDateTime};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::{MeetingId, VisitId};
use omgangsboek_core::domain::meeting::{Meeting, MeetingPlan, MeetingRefusal};
use omgangsboek_core::domain::planning::{Conflict, Step, StepId, conflicts, next_evaluation};
use omgangsboek_core::domain::visit::{Absence, Refusal, Visit, VisitPlan};
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::rows::{MeetingRow, VisitRow};

use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};

/// The plan of one case.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Of which case.
    pub case: Handle<Case>,
    /// Its steps, the first day first.
    pub steps: Memo<Vec<Step>>,
    /// The steps of all other cases.
    pub others: Memo<Vec<Step>>,
    /// The day of its next evaluation.
    pub evaluation: Memo<Option<NaiveDate>>,
    /// What stands in the way of its steps.
    pub conflicts: Memo<Vec<Conflict>>,
    visits: Signal<Option<Vec<Handle<Visit>>>>,
    meetings: Signal<Option<Vec<Handle<Meeting>>>>,
}

/// Why a step was not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMoved {
    /// It has not been opened, or cannot be.
    NotOpen,
    /// A visit refuses.
    Visit(Refusal),
    /// A meeting refuses.
    Meeting(MeetingRefusal),
}

impl Plan {
    /// The plan of `case`.
    pub fn of(case: Handle<Case>) -> Self {
        let id = case.with_untracked(|case| case.id);
        let book = use_book();
        let (visits, meetings) = (book.visits_of(id), book.meetings_of(id));
        let rows = all_steps(book.visits(), book.meetings());
        let opened = memo(move |_| {
            let visits =
                visits.get().into_iter().flatten().map(|visit| visit.with(|visit| Step::from(visit)));
            let meetings = meetings
                .get()
                .into_iter()
                .flatten()
                .map(|meeting| meeting.with(|meeting| Step::from(meeting)));
            visits.chain(meetings).map(|step| (step.id, step)).collect::<HashMap<_, _>>()
        });
        let steps = memo(move |_| {
            rows.with(|rows| {
                opened.with(|opened| {
                    let own = rows.iter().filter(|step| step.case == id);
                    own.map(|step| opened.get(&step.id).unwrap_or(step).clone()).collect::<Vec<_>>()
                })
            })
        });
        let others = memo(move |_| {
            rows.with(|rows| rows.iter().filter(|step| step.case != id).cloned().collect::<Vec<_>>())
        });
        let evaluation = memo(move |_| steps.with(|steps| next_evaluation(steps)));
        let clashes = memo(move |_| {
            case.with(|case| steps.with(|steps| others.with(|others| conflicts(case, steps, others))))
        });
        Self { case, steps, others, evaluation, conflicts: clashes, visits, meetings }
    }

    /// The step called `id`, while it is there.
    pub fn step(self, id: StepId) -> Option<Step> {
        self.steps.with(|steps| steps.iter().find(|step| step.id == id).cloned())
    }

    /// The visit called `id`, once it has been opened.
    pub fn visit(self, id: VisitId) -> Option<Handle<Visit>> {
        let visits = self.visits.get_untracked()?;
        visits.into_iter().find(|visit| visit.with_untracked(|visit| visit.id == id))
    }

    /// The meeting called `id`, once it has been opened.
    pub fn meeting(self, id: MeetingId) -> Option<Handle<Meeting>> {
        let meetings = self.meetings.get_untracked()?;
        meetings.into_iter().find(|meeting| meeting.with_untracked(|meeting| meeting.id == id))
    }

    /// Why a step did not take place, when it did not.
    pub fn absence(self, id: StepId) -> Option<Absence> {
        match id {
            StepId::Visit(id) => {
                let visit =
                    self.visits.get()?.into_iter().find(|visit| visit.with(|visit| visit.id == id))?;
                visit.with(|visit| visit.absence().cloned())
            }
            StepId::Meeting(id) => {
                let meetings = self.meetings.get()?;
                let meeting =
                    meetings.into_iter().find(|meeting| meeting.with(|meeting| meeting.id == id))?;
                meeting.with(|meeting| meeting.state().absence().cloned())
            }
        }
    }

    /// Puts a step at another time, and gives the one where it was.
    ///
    /// # Errors
    /// [`NotMoved`]; then it is where it was.
    pub fn put(self, id: StepId, starts: NaiveDateTime) -> Result<NaiveDateTime, NotMoved> {
        match id {
            StepId::Visit(id) => {
                let visit = self.visit(id).ok_or(NotMoved::NotOpen)?;
                let plan = visit.with_untracked(|visit| visit.plan.clone());
                let before = plan.starts;
                let to = VisitPlan { starts, ..plan };
                self.case
                    .with_untracked(|case| visit.try_edit(|visit| visit.replan(case, to, None)))
                    .map(|()| before)
                    .map_err(NotMoved::Visit)
            }
            StepId::Meeting(id) => {
                let meeting = self.meeting(id).ok_or(NotMoved::NotOpen)?;
                let plan = meeting.with_untracked(|meeting| meeting.plan.clone());
                let before = plan.starts;
                let to = MeetingPlan { starts, ..plan };
                self.case
                    .with_untracked(|case| meeting.try_edit(|meeting| meeting.replan(case, to)))
                    .map(|()| before)
                    .map_err(NotMoved::Meeting)
            }
        }
    }
}

/// The steps of all cases, in time. Other versions of a visit or meeting that is here too are left out.
pub fn all_steps(
    visits: Signal<BTreeMap<VisitId, VisitRow>>,
    meetings: Signal<BTreeMap<MeetingId, MeetingRow>>,
) -> Memo<Vec<Step>> {
    memo(move |_| {
        let mut steps: Vec<Step> = visits.with(|rows| {
            let kept = rows.iter().filter(|(_, row)| !row.is_other_version(rows));
            kept.map(|(id, row)| row.step(*id)).collect()
        });
        meetings.with(|rows| {
            let kept = rows.iter().filter(|(_, row)| !row.is_other_version(rows));
            steps.extend(kept.map(|(id, row)| row.step(*id)));
        });
        steps.order_by_key(|step| (step.starts, step.id));
        steps
    })
}
