//! One timeline of a case: everything that was planned, held, decided, broken, agreed, advised and told, by its
//! day.
//!
//! It tells that something was, not what was said in it: the words of a talk and of a log stay where they were
//! written. Points of attention are marked as internal, here as everywhere.

use chrono::{NaiveDate, NaiveTime};

use super::kinds::own_versions;
use crate::domain::advice::{AdviceRow, register};
use crate::domain::agreement::Agreement;
use crate::domain::attention::AttentionPoint;
use crate::domain::breach::{Breach, BreachAnswer};
use crate::domain::case::Case;
use crate::domain::checklist::Answer;
use crate::domain::child_talks::ChildTalks;
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::decision::{Decision, Reversal};
use crate::domain::follow_up::FollowUp;
use crate::domain::goal::Goal;
use crate::domain::meeting::Meeting;
use crate::domain::told::Told;
use crate::domain::visit::Visit;
use crate::ordering::OrderBy;

/// Something on the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// Its day.
    pub day: NaiveDate,
    /// Its time, where it has one.
    pub time: Option<NaiveTime>,
    /// What it was.
    pub what: What<'a>,
}

/// What happened, or is to happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// A visit.
    Visit(&'a Visit),
    /// A follow-up of a visit was done (M40, M41).
    FollowUp(&'a Visit, &'a FollowUp),
    /// A meeting.
    Meeting(&'a Meeting),
    /// Whether child talks are wanted was settled (M8).
    ChildTalks(&'a ChildTalks),
    /// A decision.
    Decided(&'a Decision),
    /// A decision stopped holding.
    Reversed(&'a Decision, &'a Reversal),
    /// An agreement was broken (M48).
    Breach(&'a Breach),
    /// What was done with that.
    Answered(&'a Breach, &'a BreachAnswer),
    /// A parent agreed to a place (M14).
    Consent(&'a Consent),
    /// A parent withdrew that.
    Withdrawn(&'a Consent, &'a Withdrawal),
    /// An agreement began to hold.
    Agreed(&'a Agreement),
    /// An agreement stopped holding.
    AgreementEnded(&'a Agreement),
    /// A goal was set (M52).
    Goal(&'a Goal),
    /// A goal stopped being one.
    GoalEnded(&'a Goal),
    /// Advice was given, in a visit or outside of one (M50).
    Advice(AdviceRow<'a>),
    /// Something was told to somebody.
    Told(&'a Told),
    /// A point of attention was noted; internal (M50).
    Attention(&'a AttentionPoint),
}

/// What the timeline can be narrowed down to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Visits and their follow-ups.
    Visits,
    /// Meetings.
    Meetings,
    /// Decisions.
    Decisions,
    /// Breaches and what was done with them.
    Breaches,
    /// Consent, given and withdrawn.
    Consents,
    /// Agreements and goals, begun and ended.
    Agreements,
    /// Advice.
    Advice,
    /// What was told to whom.
    Told,
    /// Points of attention.
    Internal,
}

impl Sort {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Sort; 9] = [
        Sort::Visits,
        Sort::Meetings,
        Sort::Decisions,
        Sort::Breaches,
        Sort::Consents,
        Sort::Agreements,
        Sort::Advice,
        Sort::Told,
        Sort::Internal,
    ];
}

impl What<'_> {
    /// Under which it is found.
    pub fn sort(&self) -> Sort {
        match self {
            What::Visit(_) | What::FollowUp(..) => Sort::Visits,
            What::Meeting(_) | What::ChildTalks(_) => Sort::Meetings,
            What::Decided(_) | What::Reversed(..) => Sort::Decisions,
            What::Breach(_) | What::Answered(..) => Sort::Breaches,
            What::Consent(_) | What::Withdrawn(..) => Sort::Consents,
            What::Agreed(_) | What::AgreementEnded(_) | What::Goal(_) | What::GoalEnded(_) => {
                Sort::Agreements
            }
            What::Advice(_) => Sort::Advice,
            What::Told(_) => Sort::Told,
            What::Attention(_) => Sort::Internal,
        }
    }
}

/// Everything of a case, the newest first; of one day what has a time comes by that, before what has none.
/// Another version of a visit or meeting that is among them is left out.
pub fn timeline<'a>(case: &'a Case, visits: &'a [Visit], meetings: &'a [Meeting]) -> Vec<Event<'a>> {
    let visits = own_versions(visits);
    let mut events = of_visits(&visits);
    events.extend(own_versions(meetings).into_iter().map(of_meeting));
    events.extend(case.child_talks.iter().map(|settled| on(settled.on, What::ChildTalks(settled))));
    events.extend(of_decisions(case));
    events.extend(of_agreements(case));
    events.extend(register(case, visits).into_iter().map(|advice| on(advice.on, What::Advice(advice))));
    let told = case.told.iter().filter(|told| told.answer == Answer::Done);
    events.extend(told.map(|told| on(told.on, What::Told(told))));
    events.extend(case.attention.iter().map(|point| on(point.on, What::Attention(point))));
    // Stable, so that what came about on one day keeps the order in which it was recorded.
    events.order_by(|a, b| b.day.cmp(&a.day).then(b.time.cmp(&a.time)));
    events
}

fn on(day: NaiveDate, what: What<'_>) -> Event<'_> {
    Event { day, time: None, what }
}

fn of_visits<'a>(visits: &[&'a Visit]) -> Vec<Event<'a>> {
    let mut events = Vec::new();
    for &visit in visits {
        let starts = visit.run().map_or(visit.plan.starts, |run| run.started.wall.naive_local());
        events.push(Event { day: starts.date(), time: Some(starts.time()), what: What::Visit(visit) });
        let done = visit.follow_ups.iter().filter_map(|one| Some((one.done_on?, one)));
        events.extend(done.map(|(day, one)| on(day, What::FollowUp(visit, one))));
    }
    events
}

fn of_meeting(meeting: &Meeting) -> Event<'_> {
    let starts = meeting.plan.starts;
    Event { day: starts.date(), time: Some(starts.time()), what: What::Meeting(meeting) }
}

fn of_decisions(case: &Case) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    for decision in &case.decisions {
        events.push(on(decision.on, What::Decided(decision)));
        events.extend(decision.reversed.iter().map(|end| on(end.on, What::Reversed(decision, end))));
    }
    for breach in &case.breaches {
        events.push(on(breach.on, What::Breach(breach)));
        events.extend(breach.answers.iter().map(|answer| on(answer.on, What::Answered(breach, answer))));
    }
    for consent in &case.consents {
        events.push(on(consent.given, What::Consent(consent)));
        events.extend(consent.withdrawn.iter().map(|end| on(end.on, What::Withdrawn(consent, end))));
    }
    events
}

fn of_agreements(case: &Case) -> Vec<Event<'_>> {
    let mut events = Vec::new();
    for agreement in &case.agreements {
        events.push(on(agreement.since, What::Agreed(agreement)));
        events.extend(agreement.ended.map(|day| on(day, What::AgreementEnded(agreement))));
    }
    for goal in &case.goals {
        events.push(on(goal.since, What::Goal(goal)));
        events.extend(goal.ended.map(|day| on(day, What::GoalEnded(goal))));
    }
    events
}

#[cfg(test)]
mod tests;
