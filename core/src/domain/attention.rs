//! What is kept in mind about a case: signs that can point to parental alienation, above all (M50).
//!
//! Never composed into any text. It can be asked for on inspection like all working notes, and says so where
//! it is written.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::AttentionId;
use crate::ports::Random;

/// A point of attention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttentionPoint {
    /// Its id.
    pub id: AttentionId,
    /// What was noticed, in facts.
    pub text: String,
    /// When it was noted.
    pub on: NaiveDate,
    /// With whom the theme was discussed, and when.
    pub discussed: Vec<Discussed>,
    /// When it stopped being one.
    pub ended: Option<NaiveDate>,
}

/// That a theme was discussed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discussed {
    /// With whom: a parent, the expert, a colleague.
    pub with: String,
    /// When.
    pub on: NaiveDate,
}

impl AttentionPoint {
    /// A new point of attention.
    pub fn new(random: &impl Random, text: impl Into<String>, on: NaiveDate) -> Self {
        let id = AttentionId::make(random);
        Self { id, text: text.into(), on, discussed: Vec::new(), ended: None }
    }
}
