//! What is due after a visit: asking how the child reacted (M40) and how the visiting parent found it (M41).

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ids::FollowUpId;
use crate::ports::Random;

/// With whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

impl FollowUpKind {
    /// Both, in the order in which they are asked.
    pub const ALL: [FollowUpKind; 2] = [FollowUpKind::ChildReaction, FollowUpKind::ParentExperience];
}

impl FollowUp {
    /// The one of this kind that follows a visit on `day`, due the next day.
    pub fn due_after(random: &impl Random, kind: FollowUpKind, day: NaiveDate) -> Self {
        Self {
            id: FollowUpId::make(random),
            kind,
            due: day.checked_add_days(Days::new(1)).unwrap_or(day),
            source: String::new(),
            reaction: String::new(),
            feedback: String::new(),
            done_on: None,
        }
    }

    /// Whether nothing was written about it and it was not done.
    pub fn is_untouched(&self) -> bool {
        let texts = [&self.source, &self.reaction, &self.feedback];
        self.done_on.is_none() && texts.iter().all(|text| text.trim().is_empty())
    }
}
