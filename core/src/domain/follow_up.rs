//! What is due after a visit: asking how the child reacted (M40) and how the visiting parent found it (M41).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ids::FollowUpId;
use crate::ports::Random;

/// With whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FollowUpKind {
    /// How did the child react? Asked of the child itself or of whom it lives with (M40).
    ChildReaction,
    /// How was it for the visiting parent? What was noticed is given back (M41).
    ParentExperience,
}

/// A call or talk that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Its id.
    pub id: FollowUpId,
    /// With whom.
    pub kind: FollowUpKind,
    /// By which day.
    pub due: NaiveDate,
    /// With whom the worker spoke.
    pub source: String,
    /// What they told.
    pub reaction: String,
    /// What the worker gave back (M41).
    pub feedback: String,
    /// On which day it was done; `None` while it is due.
    pub done_on: Option<NaiveDate>,
}

impl FollowUp {
    /// The two that follow a visit on `day`, due the next day.
    pub fn after_visit(random: &impl Random, day: NaiveDate) -> Vec<Self> {
        let due = day.checked_add_days(Days::new(1)).unwrap_or(day);
        [FollowUpKind::ChildReaction, FollowUpKind::ParentExperience]
            .map(|kind| Self {
                id: FollowUpId::make(random),
                kind,
                due,
                source: String::new(),
                reaction: String::new(),
                feedback: String::new(),
                done_on: None,
            })
            .into()
    }
}
