//! What is planned for a visit.

use chrono::{NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::super::ids::PersonId;
use crate::domain::planning::DecidedBy;

/// When, where, who and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitPlan {
    /// Local date and time.
    pub starts: NaiveDateTime,
    /// The agreed maximum in minutes (M6).
    pub max_minutes: u16,
    /// The place, as the report names it (M11).
    pub place: String,
    /// Which children come.
    pub children: Vec<PersonId>,
    /// Which visiting parents come.
    pub parents: Vec<PersonId>,
    /// Who decided that this step is taken (M45).
    #[serde(default)]
    pub decided: DecidedBy,
    /// Whether it is for observation diagnostics, which has a report template of its own (M37).
    #[serde(default)]
    pub observation: bool,
}

impl VisitPlan {
    /// The agreed maximum.
    pub fn maximum(&self) -> TimeDelta {
        TimeDelta::minutes(i64::from(self.max_minutes))
    }
}
