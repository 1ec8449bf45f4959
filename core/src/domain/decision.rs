//! Decisions about a case, each with its ground and with whom it was taken (M42, M44, M45, M48, M49).
//!
//! What was decided is never erased: a decision that no longer holds is reversed, with its day and reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::follow_up::FollowUpKind;
use super::ids::{BreachId, DecisionId, MeetingId};

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
