//! What is done with lines of the log and with intervals, and what none of it changes.

use chrono::TimeDelta;

use super::*;
use crate::domain::log::{AgreementSeen, Statement, Uptake};
use crate::domain::vocabulary::ActionId;

/// Something that a worker does with the log.
#[derive(Clone, Debug)]
pub(super) enum InLog {
    Edit(usize, u8),
    TakeBack(usize),
    PutBack(usize),
    Type { afterwards: bool },
    Estimate(usize, u8),
    SeeAgreement { kept: bool },
    Interval(u8),
    Settle(usize),
    ConfirmRest,
}

pub(super) fn in_log() -> impl Strategy<Value = InLog> {
    prop_oneof![
        any::<(usize, u8)>().prop_map(|(which, how)| InLog::Edit(which, how)),
        any::<usize>().prop_map(InLog::TakeBack),
        any::<usize>().prop_map(InLog::PutBack),
        any::<bool>().prop_map(|afterwards| InLog::Type { afterwards }),
        any::<(usize, u8)>().prop_map(|(which, minutes)| InLog::Estimate(which, minutes % 20)),
        any::<bool>().prop_map(|kept| InLog::SeeAgreement { kept }),
        any::<u8>().prop_map(InLog::Interval),
        any::<usize>().prop_map(InLog::Settle),
        Just(InLog::ConfirmRest),
    ]
}

/// What no act changes of a line: which it is, when, by which tap and about which agreement. When is open to
/// another estimate for one that was added afterwards.
pub(super) type Facts = (EntryId, Option<Stamp>, Option<Stamp>, Option<ActionId>, Option<AgreementSeen>);

impl Story {
    pub(super) fn act_on_log(&mut self, act: &InLog) -> Result<(), Refusal> {
        let now = self.now();
        let log = self.visit.run().map(|run| run.log.all()).unwrap_or_default();
        let none = EntryId::make(&self.random);
        let entry = |which: &usize| log.get(which % log.len().max(1)).map_or(none, |entry| entry.id);
        let ago = |minutes: u8| (now.wall - TimeDelta::minutes(minutes.into())).time();
        match act {
            InLog::Edit(which, how) => {
                let change = |entry: &mut LogEntry| match how % 4 {
                    0 => entry.text = format!("Sam {how}"),
                    1 => entry.statement = Statement::Quote,
                    2 => entry.uptake = Some(Uptake::TakenUp),
                    _ => (entry.at, entry.withdrawn) = (now, Some(now)),
                };
                self.visit.complete(entry(which), now, change)
            }
            InLog::TakeBack(which) => self.visit.withdraw(entry(which), now),
            InLog::PutBack(which) => self.visit.put_back(entry(which)),
            InLog::Type { afterwards } => {
                let happened = afterwards.then(|| ago(1));
                self.visit
                    .write(now, |draft| (draft.text, draft.happened) = ("Sam zingt".into(), happened))?;
                self.visit.add_draft(&self.random, now).map(drop)
            }
            InLog::Estimate(which, minutes) => self.visit.estimate(entry(which), ago(*minutes), now),
            InLog::SeeAgreement { kept } => {
                let seen = AgreementSeen { agreement: self.case.agreements[0].id, kept: *kept };
                self.visit.see_agreement(&self.random, now, seen).map(drop)
            }
            InLog::Interval(how) => match how % 5 {
                0 => self.visit.begin_interval(IntervalKind::Pause, now),
                1 => self.visit.begin_interval(IntervalKind::Unsupervised, now),
                2 => self.visit.end_interval(now),
                3 => self.visit.describe_interval(0, "even rust".into()),
                _ => self.visit.take_back_interval(0, now),
            },
            InLog::Settle(which) => self.visit.settle(entry(which), now),
            InLog::ConfirmRest => self.visit.confirm_rest(now),
        }
    }

    pub(super) fn facts(&self) -> Vec<Facts> {
        let log = self.visit.run().map(|run| run.log.all()).unwrap_or_default();
        let at = |entry: &LogEntry| (!entry.is_estimated()).then_some(entry.at);
        let facts =
            |entry: &LogEntry| (entry.id, at(entry), entry.added, entry.action.clone(), entry.agreement);
        log.iter().map(facts).collect()
    }
}

/// What must hold of the log and the intervals of a visit.
pub(super) fn is_whole(visit: &Visit, run: &Run) -> Result<(), &'static str> {
    let lasts = |interval: &&Interval| interval.counts() && interval.until.is_none();
    if run.intervals.iter().filter(lasts).count() > usize::from(run.goodbye.is_none()) {
        return Err("two intervals last, or one lasts after the goodbye");
    }
    let beyond = run.log.all().iter().filter(|entry| entry.is_estimated()).any(|entry| {
        let end = run.ended().unwrap_or(entry.made()).wall;
        !(run.started.wall..=end).contains(&entry.at.wall)
    });
    if beyond {
        return Err("an estimate outside the visit");
    }
    if visit.to_review().len() + visit.beyond_doubt() != run.log.standing().count() {
        return Err("a line that stands is neither to be decided about nor beyond doubt");
    }
    Ok(())
}
