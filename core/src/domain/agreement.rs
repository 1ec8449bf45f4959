//! Standing agreements of a case (M4, M30, M31) and whether they were kept (M15).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{AgreementId, MeetingId};
use crate::ports::Random;

/// Whose agreement it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MadeBy {
    /// The parents made it together (M4).
    Parents,
    /// It comes with the supervision.
    Supervision,
}

/// Something that holds at every visit until it is ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// What was agreed.
    pub text: String,
    /// Who made it.
    pub made_by: MadeBy,
    /// Since when it holds.
    pub since: NaiveDate,
    /// What was agreed to be different: who, how, how long. Empty when nothing is.
    pub exception: String,
    /// When it stopped holding.
    pub ended: Option<NaiveDate>,
    /// The meeting that it comes from.
    #[serde(default)]
    pub from: Option<MeetingId>,
}

impl Agreement {
    /// A new agreement without an exception.
    pub fn new(random: &impl Random, text: impl Into<String>, made_by: MadeBy, since: NaiveDate) -> Self {
        let id = AgreementId::make(random);
        Self { id, text: text.into(), made_by, since, exception: String::new(), ended: None, from: None }
    }

    /// Ends it on `day` and begins `text` in its place: what held before stays on record with what was
    /// answered about it.
    #[must_use]
    pub fn succeed(&mut self, random: &impl Random, text: impl Into<String>, day: NaiveDate) -> Self {
        self.ended = Some(day);
        let id = AgreementId::make(random);
        Self { id, text: text.into(), since: day, ended: None, from: None, ..self.clone() }
    }

    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.since <= day && self.ended.is_none_or(|ended| day < ended)
    }
}

/// How far one agreement was kept at a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// Kept.
    Fully,
    /// Kept in part.
    Partly,
    /// Not kept.
    No,
}

/// The answer for all agreements of a visit (M15): one tap, or one by one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AgreementsKept {
    /// All were kept.
    All,
    /// Each with its own answer; what is missing has not been answered yet.
    Each(Vec<KeptOne>),
}

/// The answer for one agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptOne {
    /// Which.
    pub agreement: AgreementId,
    /// How far.
    pub kept: Kept,
    /// By whom it was or was not, and what happened.
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;

    #[test]
    fn m4_an_agreement_that_changes_leaves_what_held_before_on_record() {
        let (random, day) =
            (CountingRandom::new(3), |d| NaiveDate::from_ymd_opt(2026, 11, d).expect("a day"));
        let mut photos = Agreement::new(&random, "geen foto's", MadeBy::Parents, day(3));
        photos.exception = "opa mag kijken".into();
        let then = photos.succeed(&random, "één foto, alleen voor oma", day(10));
        assert!(photos.holds_on(day(9)) && !photos.holds_on(day(10)) && photos.text == "geen foto's");
        assert!(!then.holds_on(day(9)) && then.holds_on(day(10)) && then.id != photos.id);
        assert_eq!((then.made_by, then.exception.as_str()), (MadeBy::Parents, "opa mag kijken"));
    }

    #[test]
    fn an_agreement_holds_from_its_first_day_until_the_day_it_ends() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).expect("a day in November");
        let mut photos = Agreement::new(&CountingRandom::new(1), "geen foto's", MadeBy::Parents, day(3));
        photos.ended = Some(day(10));
        let held: Vec<_> = (1..=12).filter(|d| photos.holds_on(day(*d))).collect();
        assert_eq!(held, (3..10).collect::<Vec<_>>());
    }
}
