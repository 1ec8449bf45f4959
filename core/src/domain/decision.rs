//! Decisions about a case, each with its ground and with whom it was taken (M42, M44, M45, M48, M49).
//!
//! What was decided is never erased: a decision that no longer holds is reversed, with its day and reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::breach::{Breach, Fits};
use super::case::{Case, Standing};
use super::follow_up::FollowUpKind;
use super::ids::{BreachId, DecisionId, MeetingId};
use super::rules::Rule;
use crate::ports::Random;

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its id.
    pub id: DecisionId,
    /// What was decided.
    pub what: Resolution,
    /// When.
    pub on: NaiveDate,
    /// The ground.
    pub why: String,
    /// With whom it was discussed.
    pub with: String,
    /// The work supervision in which the behavioural expert took part.
    pub expert: Option<WorkSupervision>,
    /// The advice that went to the referrer or to Veilig Thuis.
    pub advice: Option<AdviceTo>,
    /// The consultations it rests on (M46).
    pub consultations: Vec<MeetingId>,
    /// When and why it stopped holding.
    pub reversed: Option<Reversal>,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Resolution {
    /// This follow-up is replaced by contact when something is up (M42).
    FollowUpWhenNeeded(FollowUpKind),
    /// The visits pause.
    Pause {
        /// After which breach, if after one (M48).
        after: Option<BreachId>,
    },
    /// The programme goes on past its time (M5, M44).
    Extend {
        /// Until when.
        until: NaiveDate,
    },
    /// An independent arrangement: the supervised visits are done (M10).
    IndependentArrangement {
        /// What was arranged.
        arrangement: String,
    },
    /// Contact ends, since even supervised it is not in the child's interest (M49).
    EndContact,
}

/// Discussed in work supervision with the behavioural expert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkSupervision {
    /// Who the expert is.
    pub expert: String,
    /// When.
    pub on: NaiveDate,
}

/// Advice about the decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceTo {
    /// To whom: the referrer, Veilig Thuis.
    pub to: String,
    /// When.
    pub on: NaiveDate,
}

/// A decision stopped holding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reversal {
    /// When.
    pub on: NaiveDate,
    /// Why.
    pub why: String,
}

/// Why something cannot be decided or reversed. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionRefusal {
    /// A decision says why.
    #[error("a decision says why")]
    NoGround,
    /// M42: it says with whom it was discussed.
    #[error("it is recorded with whom this was discussed (M42)")]
    NoOneDiscussed,
    /// M45, M49, M50: neither the behavioural expert nor advice to somebody stands behind it.
    #[error("the behavioural expert decides along, or the referrer or Veilig Thuis is advised")]
    NoExpertOrAdvice,
    /// M44: an extension is until a later day.
    #[error("an extension is until a day after that of the decision (M44)")]
    UntilTooEarly,
    /// M10: the arrangement itself is missing.
    #[error("what was arranged is missing (M10)")]
    NoArrangement,
    /// M48: a pause after a breach is one after a breach of safety.
    #[error("there is no breach of safety to pause after (M48)")]
    NoSafetyBreach,
    /// It holds already.
    #[error("this was decided already and still holds")]
    HoldsAlready,
    /// The trajectory has ended; that decision is reversed first.
    #[error("the trajectory has ended")]
    Ended,
    /// M48: after a breach of safety the expert comes before going on.
    #[error("after a breach of safety the behavioural expert comes before the visits go on (M48)")]
    ExpertFirst,
    /// There is no such decision.
    #[error("there is no such decision")]
    Unknown,
    /// It was reversed already.
    #[error("the decision was reversed already")]
    ReversedAlready,
    /// It would be reversed before it was taken.
    #[error("a decision cannot be reversed before it was taken")]
    BeforeDecision,
}

impl DecisionRefusal {
    /// The rule that it comes from, where it is one of the method's.
    pub fn rule(self) -> Option<Rule> {
        match self {
            DecisionRefusal::NoOneDiscussed => Some(Rule::M42),
            DecisionRefusal::UntilTooEarly => Some(Rule::M44),
            DecisionRefusal::NoArrangement => Some(Rule::M10),
            DecisionRefusal::NoSafetyBreach | DecisionRefusal::ExpertFirst => Some(Rule::M48),
            DecisionRefusal::NoGround | DecisionRefusal::NoExpertOrAdvice | DecisionRefusal::Ended => {
                Some(Rule::M49)
            }
            DecisionRefusal::HoldsAlready
            | DecisionRefusal::Unknown
            | DecisionRefusal::ReversedAlready
            | DecisionRefusal::BeforeDecision => None,
        }
    }
}

impl Resolution {
    /// The rule that it serves.
    pub fn rule(&self) -> Rule {
        match self {
            Resolution::FollowUpWhenNeeded(_) => Rule::M42,
            Resolution::Pause { after: Some(_) } => Rule::M48,
            Resolution::Pause { after: None } => Rule::M50,
            Resolution::Extend { .. } => Rule::M44,
            Resolution::IndependentArrangement { .. } => Rule::M10,
            Resolution::EndContact => Rule::M49,
        }
    }

    /// Whether the behavioural expert decides along, or somebody is advised: to end contact (M49), to extend
    /// (M45), to stop the visits for a while (M50). A pause after a breach of safety does not wait for it: the
    /// expert is what comes next (M48).
    pub fn needs_expert_or_advice(&self) -> bool {
        match self {
            Resolution::Pause { after: None } | Resolution::Extend { .. } | Resolution::EndContact => true,
            Resolution::Pause { after: Some(_) }
            | Resolution::FollowUpWhenNeeded(_)
            | Resolution::IndependentArrangement { .. } => false,
        }
    }
}

impl Decision {
    /// A decision with nothing but its day.
    pub fn new(random: &impl Random, what: Resolution, on: NaiveDate) -> Self {
        Self {
            id: DecisionId::make(random),
            what,
            on,
            why: String::new(),
            with: String::new(),
            expert: None,
            advice: None,
            consultations: Vec::new(),
            reversed: None,
        }
    }

    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.on <= day && self.reversed.as_ref().is_none_or(|reversal| day < reversal.on)
    }

    /// Whether the expert or an addressee of advice is recorded, each by name.
    pub fn has_expert_or_advice(&self) -> bool {
        let expert = self.expert.as_ref().is_some_and(|session| !is_blank(&session.expert));
        expert || self.advice.as_ref().is_some_and(|advice| !is_blank(&advice.to))
    }

    /// What it says too little of, whatever the case.
    fn complete(&self) -> Result<(), DecisionRefusal> {
        if let Resolution::IndependentArrangement { arrangement } = &self.what {
            return if is_blank(arrangement) { Err(DecisionRefusal::NoArrangement) } else { Ok(()) };
        }
        if is_blank(&self.why) {
            return Err(DecisionRefusal::NoGround);
        }
        if self.what.needs_expert_or_advice() && !self.has_expert_or_advice() {
            return Err(DecisionRefusal::NoExpertOrAdvice);
        }
        match self.what {
            Resolution::FollowUpWhenNeeded(_) if is_blank(&self.with) => Err(DecisionRefusal::NoOneDiscussed),
            Resolution::Extend { until } if until <= self.on => Err(DecisionRefusal::UntilTooEarly),
            _ => Ok(()),
        }
    }
}

impl Case {
    /// The decision called `id`.
    pub fn decision(&self, id: DecisionId) -> Option<&Decision> {
        self.decisions.iter().find(|decision| decision.id == id)
    }

    /// Whether `decision` may be taken as it stands, for a form that says what is missing.
    ///
    /// # Errors
    /// [`DecisionRefusal`] says what is missing or in the way.
    pub fn may_decide(&self, decision: &Decision) -> Result<(), DecisionRefusal> {
        match self.standing_now() {
            Standing::Ended { .. } => return Err(DecisionRefusal::Ended),
            Standing::Paused { .. } if matches!(decision.what, Resolution::Pause { .. }) => {
                return Err(DecisionRefusal::HoldsAlready);
            }
            Standing::Paused { .. } | Standing::Running => {}
        }
        let repeated =
            matches!(decision.what, Resolution::FollowUpWhenNeeded(kind) if self.follow_up_when_needed(kind));
        if repeated {
            return Err(DecisionRefusal::HoldsAlready);
        }
        if let Resolution::Pause { after: Some(breach) } = decision.what
            && self.breach(breach).is_none_or(|breach| breach.safety.is_none())
        {
            return Err(DecisionRefusal::NoSafetyBreach);
        }
        decision.complete()
    }

    /// Takes a decision (M42, M44, M48, M49). It is never erased: [`Case::reverse`] ends it.
    ///
    /// # Errors
    /// As [`Case::may_decide`].
    pub fn decide(&mut self, decision: Decision) -> Result<DecisionId, DecisionRefusal> {
        self.may_decide(&decision)?;
        let id = decision.id;
        self.decisions.push(Decision { reversed: None, ..decision });
        Ok(id)
    }

    /// Ends a decision with its day and reason: the follow-ups are made again, the visits go on, an ended
    /// trajectory is open again. What was decided stays on record.
    ///
    /// # Errors
    /// [`DecisionRefusal::NoGround`] without a reason; [`DecisionRefusal::ExpertFirst`] for a pause after a
    /// breach of safety that the expert has not been asked about (M48); [`DecisionRefusal::Unknown`],
    /// [`DecisionRefusal::ReversedAlready`], [`DecisionRefusal::BeforeDecision`].
    pub fn reverse(&mut self, id: DecisionId, reversal: Reversal) -> Result<(), DecisionRefusal> {
        let decision = self.decision(id).ok_or(DecisionRefusal::Unknown)?;
        if decision.reversed.is_some() {
            return Err(DecisionRefusal::ReversedAlready);
        }
        if reversal.on < decision.on {
            return Err(DecisionRefusal::BeforeDecision);
        }
        if is_blank(&reversal.why) {
            return Err(DecisionRefusal::NoGround);
        }
        // Also a breach that came while the visits paused already: it was answered with that same pause.
        let rests_on = |breach: &Breach, after: Option<BreachId>| {
            breach.awaits_expert() && (after == Some(breach.id) || breach.has(Fits::Pause))
        };
        if let Resolution::Pause { after } = decision.what
            && self.breaches.iter().any(|breach| rests_on(breach, after))
        {
            return Err(DecisionRefusal::ExpertFirst);
        }
        if let Some(decision) = self.decisions.iter_mut().find(|decision| decision.id == id) {
            decision.reversed = Some(reversal);
        }
        Ok(())
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests;
