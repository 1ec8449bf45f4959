//! A broken agreement of one of the parents, and what fits now (M48).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{AgreementId, BreachId, PersonId, VisitId};

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
