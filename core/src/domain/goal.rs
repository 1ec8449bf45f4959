//! Goals of a case beside the six general lenses (M52).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::GoalId;
use crate::ports::Random;

/// A goal that differs per case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Goal {
    /// Its id.
    pub id: GoalId,
    /// The goal, in the words of those concerned.
    pub text: String,
    /// Since when.
    pub since: NaiveDate,
    /// When it stopped being one.
    pub ended: Option<NaiveDate>,
}

impl Goal {
    /// A new goal.
    pub fn new(random: &impl Random, text: impl Into<String>, since: NaiveDate) -> Self {
        Self { id: GoalId::make(random), text: text.into(), since, ended: None }
    }

    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.since <= day && self.ended.is_none_or(|ended| day < ended)
    }
}
