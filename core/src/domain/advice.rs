//! The register of advice per addressee, whoever the child lives with included (M50, M53).
//!
//! Advice given in a visit stands in its log; here stands what was advised outside of visits, and what
//! became of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{AdviceId, PersonId};
use super::log::Uptake;

/// Advice that was given to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceGiven {
    /// Its id.
    pub id: AdviceId,
    /// To whom.
    pub to: PersonId,
    /// What was advised.
    pub text: String,
    /// When.
    pub on: NaiveDate,
    /// Whether it was followed; `None` while that is not known.
    pub followed: Option<Uptake>,
    /// What was done to see that it is carried on (M50).
    pub note: String,
}
