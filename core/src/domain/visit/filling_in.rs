//! What is filled in later, when there are hands free: a STOP, the goodbye, agreements, follow-ups.

use super::ending::GoodbyeOutcome;
use super::state::{Refusal, VisitState};
use super::stop::StopEpisode;
use super::{Safety, Visit};
use crate::domain::agreement::{Agreement, AgreementsKept, Kept, KeptOne};
use crate::domain::case::Case;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{AgreementId, FollowUpId};
use crate::ports::Random;

impl Visit {
    /// Fills in a STOP, by its place in the visit, also afterwards.
    ///
    /// # Errors
    /// [`Refusal::NoStopOpen`] when there was none.
    pub fn describe_stop(
        &mut self,
        which: usize,
        describe: impl FnOnce(&mut StopEpisode),
    ) -> Result<(), Refusal> {
        let stop = self.run.as_mut().and_then(|run| run.stops.get_mut(which)).ok_or(Refusal::NoStopOpen)?;
        let (at, outcome) = (stop.at, stop.outcome.clone());
        describe(stop);
        // The first tap and the way it went on are facts of their own; describing does not change them.
        (stop.at, stop.outcome) = (at, outcome);
        Ok(())
    }

    /// Fills in how the goodbye went, or why there was none. Its time stays.
    ///
    /// # Errors
    /// [`Refusal::NoReason`] when it takes away why there was none; [`Refusal::NoGoodbye`].
    pub fn describe_goodbye(&mut self, text: String) -> Result<(), Refusal> {
        let goodbye = self.run.as_mut().and_then(|run| run.goodbye.as_mut()).ok_or(Refusal::NoGoodbye)?;
        match &mut goodbye.outcome {
            GoodbyeOutcome::Said { how } => *how = text,
            GoodbyeOutcome::None { .. } if text.trim().is_empty() => return Err(Refusal::NoReason),
            GoodbyeOutcome::None { why } => *why = text,
        }
        Ok(())
    }

    /// Answers whether the child was safe (M13). When it was not, follow-ups that were left out are made all
    /// the same (M42).
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`].
    pub fn answer_safety(&mut self, random: &impl Random, safety: Safety) -> Result<(), Refusal> {
        let visit = self.in_follow_up()?;
        visit.safety = Some(safety);
        if visit.something_was_up() {
            visit.complete_follow_ups(random);
        }
        Ok(())
    }

    /// Answers whether all agreements were kept (M15): one tap. `None` takes the answer back.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`].
    pub fn answer_agreements(&mut self, kept: Option<AgreementsKept>) -> Result<(), Refusal> {
        self.in_follow_up()?.agreements_kept = kept;
        Ok(())
    }

    /// Answers for one agreement. Whoever does so answers one by one: "all kept" becomes "kept" for each
    /// of the others of `case`.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`].
    pub fn answer_agreement(
        &mut self,
        case: &Case,
        agreement: AgreementId,
        change: impl FnOnce(&mut KeptOne),
    ) -> Result<(), Refusal> {
        let mut each = match self.in_follow_up()?.agreements_kept.take() {
            Some(AgreementsKept::Each(each)) => each,
            Some(AgreementsKept::All) => self.agreements(case).map(|one| kept_one(one.id)).collect(),
            None => Vec::new(),
        };
        let at = each.iter().position(|one| one.agreement == agreement).unwrap_or_else(|| {
            each.push(kept_one(agreement));
            each.len() - 1
        });
        change(&mut each[at]);
        self.agreements_kept = Some(AgreementsKept::Each(each));
        Ok(())
    }

    /// The agreements of `case` that held on the day of this visit.
    pub fn agreements<'a>(&self, case: &'a Case) -> impl Iterator<Item = &'a Agreement> + use<'a> {
        case.agreements_on(self.day())
    }

    /// The agreements for which it has not been answered whether they were kept.
    pub fn unanswered_agreements<'a>(&self, case: &'a Case) -> Vec<&'a Agreement> {
        let answered = |id| match &self.agreements_kept {
            None => false,
            Some(AgreementsKept::All) => true,
            Some(AgreementsKept::Each(each)) => each.iter().any(|one| one.agreement == id),
        };
        self.agreements(case).filter(|agreement| !answered(agreement.id)).collect()
    }

    /// Fills in a follow-up (M40, M41).
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`]. Nothing happens when this visit has no such follow-up.
    pub fn fill_in_follow_up(
        &mut self,
        id: FollowUpId,
        change: impl FnOnce(&mut FollowUp),
    ) -> Result<(), Refusal> {
        if let Some(follow_up) = self.in_follow_up()?.follow_ups.iter_mut().find(|one| one.id == id) {
            change(follow_up);
            follow_up.id = id;
        }
        Ok(())
    }

    pub(super) fn in_follow_up(&mut self) -> Result<&mut Self, Refusal> {
        if *self.state() == VisitState::FollowUp { Ok(self) } else { Err(Refusal::NotInFollowUp) }
    }
}

fn kept_one(agreement: AgreementId) -> KeptOne {
    KeptOne { agreement, kept: Kept::Fully, note: String::new() }
}
