//! What stands in the form of the proposal, and the steps that it comes to.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use omgangsboek_core::domain::case::{Case, PlanRefusal};
use omgangsboek_core::domain::planning::{DecidedBy, ProposedStep, Rhythm, Slot, Step, StepKind, propose};
use serde::{Deserialize, Serialize};

/// What is typed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposalTyped {
    /// From which day on.
    pub from: Option<NaiveDate>,
    /// One step every so many weeks.
    pub weeks: Option<u32>,
    /// When visits begin.
    pub visit_at: Option<NaiveTime>,
    /// How long they last, in minutes.
    pub visit_minutes: Option<u32>,
    /// When talks begin.
    pub talk_at: Option<NaiveTime>,
    /// How long they last, in minutes.
    pub talk_minutes: Option<u32>,
    /// Who decided (M45).
    pub decided: DecidedBy,
    /// Steps of the proposal that were left out or moved, by where they stand in it.
    pub changed: Vec<Changed>,
}

/// A step of the proposal that is to be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// Which: where it stands in the proposal.
    pub nth: usize,
    /// By so many days.
    pub days: i64,
    /// Left out.
    pub out: bool,
}

/// A step as it would be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Where it stands in the proposal.
    pub nth: usize,
    /// A visit or a parent talk.
    pub kind: StepKind,
    /// Local date and time.
    pub starts: NaiveDateTime,
    /// How long, in minutes.
    pub minutes: u16,
    /// Left out.
    pub out: bool,
}

/// Why there are no steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoSteps {
    /// Something is not filled in.
    Incomplete,
    /// The case does not allow it.
    Refused(PlanRefusal),
}

impl ProposalTyped {
    /// With what the case has for it: the times of its last steps, a week after the last one.
    pub fn new(case: &Case, steps: &[Step], today: NaiveDate) -> Self {
        let last = |kind| {
            steps.iter().filter(|step| step.kind == kind && step.stands()).max_by_key(|step| step.starts)
        };
        let (visit, talk) = (last(StepKind::Visit), last(StepKind::TALK));
        let latest = [visit, talk].into_iter().flatten().map(Step::day).max();
        let week = Days::new(7);
        let from = latest.unwrap_or(today).max(today).checked_add_days(week);
        let maximum = case.programme().max_minutes;
        Self {
            from,
            weeks: Some(1),
            visit_at: visit.map(|step| step.starts.time()),
            visit_minutes: Some(visit.map_or(maximum, |step| step.minutes).into()),
            talk_at: talk.map(|step| step.starts.time()),
            talk_minutes: Some(talk.map_or(60, |step| u32::from(step.minutes))),
            decided: DecidedBy::default(),
            changed: Vec::new(),
        }
    }

    /// The steps that it comes to; `others` are those of other cases.
    ///
    /// # Errors
    /// [`NoSteps`] says why there are none.
    pub fn steps(
        &self,
        case: &Case,
        own: &[Step],
        others: &[Step],
        talks: bool,
    ) -> Result<Vec<Wanted>, NoSteps> {
        let (from, rhythm) = self.rhythm(talks).ok_or(NoSteps::Incomplete)?;
        let proposed = propose(case, own, others, from, &rhythm, None).map_err(NoSteps::Refused)?;
        Ok(proposed.into_iter().enumerate().map(|(nth, step)| self.wanted(nth, step)).collect())
    }

    fn rhythm(&self, talks: bool) -> Option<(NaiveDate, Rhythm)> {
        let slot = |at: Option<NaiveTime>, minutes: Option<u32>| {
            let minutes = u16::try_from(minutes?).ok().filter(|minutes| *minutes > 0)?;
            Some(Slot { at: at?, minutes })
        };
        let visits = slot(self.visit_at, self.visit_minutes)?;
        // Where no talks belong to the programme, none is proposed and nothing is asked about them.
        let talks = if talks { slot(self.talk_at, self.talk_minutes)? } else { visits };
        let every_days = u16::try_from(self.weeks?.checked_mul(7)?).ok()?;
        Some((self.from?, Rhythm { every_days, visits, talks }))
    }

    fn wanted(&self, nth: usize, step: ProposedStep) -> Wanted {
        let changed = self.changed.iter().find(|changed| changed.nth == nth);
        let days = chrono::TimeDelta::try_days(changed.map_or(0, |changed| changed.days));
        let starts = days.and_then(|days| step.starts.checked_add_signed(days)).unwrap_or(step.starts);
        let out = changed.is_some_and(|changed| changed.out);
        Wanted { nth, kind: step.kind, starts, minutes: step.minutes, out }
    }

    /// Changes one step of the proposal.
    pub fn change(&mut self, nth: usize, change: impl FnOnce(&mut Changed)) {
        let at = self.changed.iter().position(|changed| changed.nth == nth).unwrap_or_else(|| {
            self.changed.push(Changed { nth, days: 0, out: false });
            self.changed.len() - 1
        });
        change(&mut self.changed[at]);
    }
}
