//! Answering the checklist of a visit, and supervising it differently for once (M21).
//!
//! The first answer is what makes a planned visit one that is being prepared. Answers can be given until
//! the child is handed over, since some points show themselves only in the room; after that they are what
//! was known then.

use super::Visit;
use super::state::{Refusal, VisitState};
use crate::domain::case::{Case, SupervisionTerms};
use crate::domain::checklist::{Answer, Answered, ItemId};

impl Visit {
    /// Answers a point that is asked at every visit; `None` makes it open again.
    ///
    /// # Errors
    /// [`Refusal::NotWaiting`] once the visit is over, or when it does not take place.
    pub fn answer(&mut self, item: &ItemId, answer: Option<Answer>) -> Result<(), Refusal> {
        self.answered(item)?.answer = answer;
        Ok(())
    }

    /// Notes something with a point that is asked at every visit.
    ///
    /// # Errors
    /// As [`Visit::answer`].
    pub fn note(&mut self, item: &ItemId, note: String) -> Result<(), Refusal> {
        self.answered(item)?.note = note;
        Ok(())
    }

    fn answered(&mut self, item: &ItemId) -> Result<&mut Answered, Refusal> {
        self.may_prepare()?;
        self.prepare();
        let at = self.answers.iter().position(|answered| answered.item == *item).unwrap_or_else(|| {
            self.answers.push(Answered { item: item.clone(), answer: None, note: String::new() });
            self.answers.len() - 1
        });
        Ok(&mut self.answers[at])
    }

    /// Supervises this visit differently from what the case says. What comes to the same as the case is no
    /// difference, so that a later change of the case reaches this visit too.
    ///
    /// # Errors
    /// As [`Visit::answer`].
    pub fn adjust_terms(
        &mut self,
        case: &Case,
        change: impl FnOnce(&mut SupervisionTerms),
    ) -> Result<(), Refusal> {
        self.may_prepare()?;
        self.prepare();
        let mut terms = self.terms(case).clone();
        change(&mut terms);
        self.terms_today = (terms != *case.terms.get()).then_some(terms);
        Ok(())
    }

    /// Whether its checklist can still be answered.
    pub fn is_being_prepared(&self) -> bool {
        self.state().is_waiting() || *self.state() == VisitState::Underway
    }

    fn may_prepare(&self) -> Result<(), Refusal> {
        if self.is_being_prepared() { Ok(()) } else { Err(Refusal::NotWaiting) }
    }
}
