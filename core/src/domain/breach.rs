//! A broken agreement of one of the parents, and what fits now (M48).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::case::Case;
use super::decision::{Decision, Resolution};
use super::ids::{AgreementId, BreachId, DecisionId, PersonId, VisitId};
use super::rules::Rule;
use crate::ports::Random;

/// That an agreement was broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breach {
    /// Its id.
    pub id: BreachId,
    /// When.
    pub on: NaiveDate,
    /// Whose.
    pub whose: PersonId,
    /// Which agreement, where it is one of the log.
    pub agreement: Option<AgreementId>,
    /// At which visit, where it was at one.
    pub visit: Option<VisitId>,
    /// What happened, in facts.
    pub what: String,
    /// Which safety was broken, if any.
    pub safety: Option<SafetyBreach>,
    /// What was chosen, in the order in which it was.
    pub answers: Vec<BreachAnswer>,
}

/// A breach of safety: it goes first to STOP or pause, then to the expert and the reporting code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SafetyBreach {
    /// Violence or a threat of it.
    Violence,
    /// Under the influence of drink or drugs.
    Intoxication,
    /// Took the child along, or tried to.
    TakingChild,
    /// Something else.
    Other,
}

/// What was done with a breach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreachAnswer {
    /// What.
    pub fits: Fits,
    /// When.
    pub on: NaiveDate,
    /// How, and with whom.
    pub note: String,
}

/// What can fit after a breach. Stopping the visits is none of them: that is a decision of its own (M49).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fits {
    /// Talk about it with that parent.
    TalkWithParent,
    /// Bring it into the parent talk.
    ParentTalk,
    /// Adapt the agreement.
    AdaptAgreement,
    /// Supervise differently.
    AdaptSupervision,
    /// Another form, place or length of visits.
    AdaptVisits,
    /// Leave it at this.
    LeaveIt,
    /// Safety: the visits pause.
    Pause,
    /// Safety: to the behavioural expert.
    Expert,
    /// Safety: the reporting code.
    ReportingCode,
}

/// Why a breach cannot be recorded or answered so. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BreachRefusal {
    /// What happened is missing.
    #[error("what happened is missing")]
    NoFacts,
    /// Whose it is, is nobody of the case.
    #[error("whose breach it is, is nobody of the case")]
    NobodyOfCase,
    /// There is no such breach.
    #[error("there is no such breach")]
    Unknown,
    /// M48: that does not fit this breach.
    #[error("that does not fit this breach (M48)")]
    DoesNotFit,
    /// M48: a breach of safety goes to the expert and past the reporting code first.
    #[error("a breach of safety goes to the expert and the reporting code first (M48)")]
    SafetyFirst,
}

impl BreachRefusal {
    /// The rule that it comes from, where it is one of the method's.
    pub fn rule(self) -> Option<Rule> {
        match self {
            BreachRefusal::DoesNotFit | BreachRefusal::SafetyFirst => Some(Rule::M48),
            BreachRefusal::NoFacts | BreachRefusal::NobodyOfCase | BreachRefusal::Unknown => None,
        }
    }
}

/// What fits an ordinary breach, in the order in which it is asked.
const ORDINARY: &[Fits] = &[
    Fits::TalkWithParent,
    Fits::ParentTalk,
    Fits::AdaptAgreement,
    Fits::AdaptSupervision,
    Fits::AdaptVisits,
    Fits::LeaveIt,
];

/// What fits a breach of safety: first that nobody is in danger, then who decides along, then the rest. It is
/// never left at that.
const SAFETY: &[Fits] = &[
    Fits::Pause,
    Fits::Expert,
    Fits::ReportingCode,
    Fits::TalkWithParent,
    Fits::ParentTalk,
    Fits::AdaptAgreement,
    Fits::AdaptSupervision,
    Fits::AdaptVisits,
];

impl Breach {
    /// A breach of no agreement of the log, at no visit, and not of safety.
    pub fn new(random: &impl Random, whose: PersonId, what: impl Into<String>, on: NaiveDate) -> Self {
        Self {
            id: BreachId::make(random),
            on,
            whose,
            agreement: None,
            visit: None,
            what: what.into(),
            safety: None,
            answers: Vec::new(),
        }
    }

    /// What can fit now, in the order in which it is asked (M48). Ending contact is never among it.
    pub fn fitting(&self) -> &'static [Fits] {
        if self.safety.is_some() { SAFETY } else { ORDINARY }
    }

    /// What of it is offered now: after a breach of safety the rest follows once the expert was asked and the
    /// reporting code was gone through.
    pub fn offered(&self) -> impl Iterator<Item = Fits> {
        let held_back = self.is_unsafe_still();
        self.fitting().iter().copied().filter(move |fits| !held_back || fits.is_for_safety())
    }

    /// Whether it was answered with `fits`.
    pub fn has(&self, fits: Fits) -> bool {
        self.answers.iter().any(|answer| answer.fits == fits)
    }

    /// Whether it still asks for something: an answer, or after a breach of safety the expert and the
    /// reporting code.
    pub fn is_open(&self) -> bool {
        if self.safety.is_some() { self.is_unsafe_still() } else { self.answers.is_empty() }
    }

    /// Whether it is one of safety and the expert has not been asked.
    pub fn awaits_expert(&self) -> bool {
        self.safety.is_some() && !self.has(Fits::Expert)
    }

    fn is_unsafe_still(&self) -> bool {
        self.awaits_expert() || (self.safety.is_some() && !self.has(Fits::ReportingCode))
    }
}

impl Fits {
    /// Whether it belongs to what comes first after a breach of safety.
    pub fn is_for_safety(self) -> bool {
        matches!(self, Fits::Pause | Fits::Expert | Fits::ReportingCode)
    }
}

impl Case {
    /// The breach called `id`.
    pub fn breach(&self, id: BreachId) -> Option<&Breach> {
        self.breaches.iter().find(|breach| breach.id == id)
    }

    /// The breaches that still ask for something, oldest first (M48).
    pub fn open_breaches(&self) -> impl Iterator<Item = &Breach> {
        self.breaches.iter().filter(|breach| breach.is_open())
    }

    /// Records that an agreement was broken (M48).
    ///
    /// # Errors
    /// [`BreachRefusal::NoFacts`], [`BreachRefusal::NobodyOfCase`].
    pub fn record_breach(&mut self, breach: Breach) -> Result<BreachId, BreachRefusal> {
        if breach.what.trim().is_empty() {
            return Err(BreachRefusal::NoFacts);
        }
        if self.person(breach.whose).is_none() {
            return Err(BreachRefusal::NobodyOfCase);
        }
        let id = breach.id;
        self.breaches.push(breach);
        Ok(id)
    }

    /// Records what was done with a breach (M48). A pause becomes a decision of the case, unless one that has
    /// not been reversed holds by then, or the end; tells which. What was decided for a later day stops
    /// nothing yet, so it does not stand in its way.
    ///
    /// # Errors
    /// [`BreachRefusal::DoesNotFit`], [`BreachRefusal::SafetyFirst`], [`BreachRefusal::Unknown`].
    pub fn answer_breach(
        &mut self,
        random: &impl Random,
        id: BreachId,
        answer: BreachAnswer,
    ) -> Result<Option<DecisionId>, BreachRefusal> {
        let stops = |what: &Resolution| matches!(what, Resolution::Pause { .. }) || what.ends().is_some();
        let running =
            !self.standing_decisions().any(|decision| decision.on <= answer.on && stops(&decision.what));
        let breach = self.breaches.iter_mut().find(|breach| breach.id == id).ok_or(BreachRefusal::Unknown)?;
        if !breach.fitting().contains(&answer.fits) {
            return Err(BreachRefusal::DoesNotFit);
        }
        if !breach.offered().any(|fits| fits == answer.fits) {
            return Err(BreachRefusal::SafetyFirst);
        }
        let paused = (answer.fits == Fits::Pause && running).then(|| {
            let pause = Decision::new(random, Resolution::Pause { after: Some(id) }, answer.on);
            Decision { why: breach.what.clone(), with: answer.note.clone(), ..pause }
        });
        breach.answers.push(answer);
        let decision = paused.as_ref().map(|pause| pause.id);
        self.decisions.extend(paused);
        Ok(decision)
    }
}

#[cfg(test)]
mod tests;
