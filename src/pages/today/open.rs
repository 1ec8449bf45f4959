//! A row of what is open: its words, where it leads, and since when it waits.

use chrono::NaiveDate;
use omgangsboek_core::domain::case::PlanRefusal;
use omgangsboek_core::domain::follow_up::FollowUpKind;
use omgangsboek_core::domain::ids::{CaseId, MeetingId, VisitId};
use omgangsboek_core::domain::meeting::MeetingKind;
use omgangsboek_core::domain::planning::StepId;
use omgangsboek_core::domain::rules::Rule;
use omgangsboek_core::session::overview::{Overview, Task};

use crate::pages::case::{Section, address};
use crate::pages::meeting::{meeting_address, new_address};
use crate::text::{Lang, Words, common, dates, today as texts};

/// A task, or a visit or meeting whose time went by without a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// A task.
    Task(Task),
    /// Never started, or not told whether it was held.
    Forgotten(StepId),
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// A visit.
    Visit(VisitId),
    /// A meeting.
    Meeting(MeetingId),
    /// A case as a whole.
    Case(CaseId),
}

impl Open {
    /// The rows of `overview` in their order.
    pub(super) fn all(overview: &Overview) -> Vec<Self> {
        let forgotten = overview.forgotten.iter().copied().map(Open::Forgotten);
        forgotten.chain(overview.tasks.iter().cloned().map(Open::Task)).collect()
    }

    /// What is to be done.
    pub(super) fn words(&self) -> &'static Words {
        let task = match self {
            Open::Forgotten(StepId::Visit(_)) => return &texts::FORGOTTEN,
            Open::Forgotten(StepId::Meeting(_)) => return &texts::FORGOTTEN_MEETING,
            Open::Task(task) => task,
        };
        match task {
            Task::FollowUp { kind: FollowUpKind::ChildReaction, .. } => &texts::ASK_CHILD,
            Task::FollowUp { kind: FollowUpKind::ParentExperience, .. } => &texts::ASK_PARENT,
            Task::Breach { safety: true, .. } => &texts::UNSAFE_BREACH,
            Task::Breach { .. } => &texts::BREACH,
            Task::Blocked { by: PlanRefusal::NoConsent, .. } => &texts::NO_CONSENT,
            Task::Blocked { by: PlanRefusal::Paused, .. } => &texts::PLANNED_IN_PAUSE,
            Task::Blocked { .. } => &texts::PLANNED_AFTER_END,
            Task::TellAgain { about: Rule::M21, .. } => &texts::TELL_TERMS,
            Task::TellAgain { .. } => &texts::TELL_STOP,
            Task::Report { .. } => &texts::FINISH_REPORT,
            Task::Close { .. } => &texts::CLOSE_VISIT,
            Task::Evaluation { .. } => &texts::PLAN_EVALUATION,
            Task::Passed { .. } => &texts::PASSED,
            Task::Ruling { .. } => &texts::ASK_RULING,
        }
    }

    /// Where it is done.
    pub(super) fn href(&self) -> String {
        let task = match self {
            Open::Forgotten(StepId::Visit(visit)) => return format!("/bezoek/{visit}/voor"),
            Open::Forgotten(StepId::Meeting(meeting)) => return meeting_address(*meeting),
            Open::Task(task) => task,
        };
        match task {
            Task::FollowUp { visit, .. } | Task::Close { visit } => format!("/bezoek/{visit}/na"),
            Task::Report { visit } => format!("/bezoek/{visit}/verslag"),
            Task::Blocked { case, by: PlanRefusal::NoConsent, .. } => address(*case, Section::Terms),
            Task::Blocked { case, .. } => address(*case, Section::Visits),
            Task::TellAgain { visit, .. } => format!("/bezoek/{visit}/voor"),
            Task::Breach { case, .. } | Task::Passed { case, .. } => address(*case, Section::Decisions),
            Task::Evaluation { case, .. } => new_address(*case, MeetingKind::Evaluation),
            Task::Ruling { case } => format!("/dossiers/{case}#aanleiding"),
        }
    }

    /// The words of the button.
    pub(super) fn button(&self) -> &'static Words {
        match self {
            Open::Task(Task::FollowUp { .. } | Task::Ruling { .. }) => &common::RECORD,
            Open::Task(Task::Evaluation { .. }) => &texts::PLAN,
            Open::Task(_) | Open::Forgotten(_) => &common::OPEN,
        }
    }

    /// Of what it is.
    pub(super) fn about(&self) -> About {
        let task = match self {
            Open::Forgotten(StepId::Visit(visit)) => return About::Visit(*visit),
            Open::Forgotten(StepId::Meeting(meeting)) => return About::Meeting(*meeting),
            Open::Task(task) => task,
        };
        match task {
            Task::FollowUp { visit, .. }
            | Task::Report { visit }
            | Task::Close { visit }
            | Task::Blocked { visit, .. }
            | Task::TellAgain { visit, .. } => About::Visit(*visit),
            Task::Breach { case, .. }
            | Task::Evaluation { case, .. }
            | Task::Passed { case, .. }
            | Task::Ruling { case } => About::Case(*case),
        }
    }

    /// What stands beneath: why, or by when.
    pub(super) fn note(&self, today: NaiveDate, lang: Lang) -> Option<String> {
        let words = |words: &Words| Some(words.pick(lang).to_owned());
        let by =
            |words: &Words, day| Some(format!("{} {}", words.pick(lang), dates::near_day(lang, day, today)));
        let task = match self {
            Open::Forgotten(StepId::Visit(_)) => return words(&texts::WENT_ON_OR_NOT),
            Open::Forgotten(StepId::Meeting(_)) => return words(&texts::HELD_OR_NOT),
            Open::Task(task) => task,
        };
        match task {
            Task::FollowUp { due, .. } => by(&texts::DUE, *due),
            Task::Breach { on, count: 1, .. } => by(&texts::BREACH_OF, *on),
            Task::Breach { on, count, .. } => Some(format!("{count} · {}", by(&texts::BREACHES_SINCE, *on)?)),
            Task::Blocked { by, count, .. } => {
                let why = if *by == PlanRefusal::NoConsent {
                    &texts::ASK_CONSENT
                } else {
                    &texts::MOVE_OR_CALL_OFF
                };
                let others = (*count > 1).then(|| {
                    let others = u32::try_from(count - 1).unwrap_or(u32::MAX);
                    dates::count(lang, others, &texts::VISIT_MORE, &texts::VISITS_MORE)
                });
                Some([words(why), others].into_iter().flatten().collect::<Vec<_>>().join(" · "))
            }
            Task::TellAgain { .. } => words(&texts::CHANGED_SINCE),
            Task::Report { .. } => None,
            Task::Close { .. } => words(&texts::ALL_IS_THERE),
            Task::Evaluation { by: day, .. } => by(&texts::DUE, *day),
            Task::Passed { last, .. } => by(&texts::PASSED_ON, *last),
            Task::Ruling { .. } => words(&texts::COURT_ORDERED),
        }
    }

    /// By how many days it is overdue.
    pub(super) fn days_late(&self, today: NaiveDate) -> u32 {
        match self {
            Open::Task(Task::FollowUp { due: by, .. } | Task::Evaluation { by, .. }) => {
                u32::try_from((today - *by).num_days()).unwrap_or(0)
            }
            _ => 0,
        }
    }
}
