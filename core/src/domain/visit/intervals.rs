//! Pauses, and moments without supervision (M21). They are listed and not subtracted: the clock and the agreed
//! maximum run through.

use serde::{Deserialize, Serialize};

use super::Visit;
use super::run::Run;
use super::state::Refusal;
use crate::ports::Stamp;

/// What sort of time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IntervalKind {
    /// Child and parent are apart for a while.
    Pause,
    /// Child and parent are together without the supervisor, as was agreed.
    Unsupervised,
}

/// A pause, or a moment without supervision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interval {
    /// Which of the two.
    pub kind: IntervalKind,
    /// When it began.
    pub from: Stamp,
    /// When it ended; `None` while it lasts.
    pub until: Option<Stamp>,
    /// Why, or what was agreed. May be empty.
    pub note: String,
    /// When it was taken back, for a tap by mistake. The trace stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<Stamp>,
}

impl Interval {
    /// Whether it really was one.
    pub fn counts(&self) -> bool {
        self.withdrawn.is_none()
    }
}

impl Run {
    /// The interval that lasts, if one does, with its place.
    pub fn open_interval(&self) -> Option<(usize, &Interval)> {
        let lasts = |interval: &Interval| interval.counts() && interval.until.is_none();
        self.intervals.iter().enumerate().rfind(|(_, interval)| lasts(interval))
    }

    /// Ends the interval that lasts, if one does.
    pub(super) fn end_interval(&mut self, at: Stamp) {
        if let Some((which, _)) = self.open_interval() {
            self.intervals[which].until = Some(at);
        }
    }

    /// Has the interval that ended at `at` go on.
    pub(super) fn resume_interval(&mut self, at: Stamp) {
        if let Some(last) = self.intervals.last_mut().filter(|last| last.until == Some(at)) {
            last.until = None;
        }
    }
}

impl Visit {
    /// Begins an interval; one that lasts ends with it.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn begin_interval(&mut self, kind: IntervalKind, at: Stamp) -> Result<(), Refusal> {
        let run = self.in_contact()?;
        run.end_interval(at);
        run.intervals.push(Interval { kind, from: at, until: None, note: String::new(), withdrawn: None });
        Ok(())
    }

    /// Ends the interval that lasts. Nothing happens when none does.
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn end_interval(&mut self, at: Stamp) -> Result<(), Refusal> {
        self.in_contact()?.end_interval(at);
        Ok(())
    }

    /// Notes something with an interval, by its place in the visit, also afterwards.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn describe_interval(&mut self, which: usize, note: String) -> Result<(), Refusal> {
        if let Some(interval) = self.open_run()?.intervals.get_mut(which) {
            interval.note = note;
        }
        Ok(())
    }

    /// Takes an interval back, for a tap by mistake. Its trace stays.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`] for a visit that has not begun or is closed.
    pub fn take_back_interval(&mut self, which: usize, at: Stamp) -> Result<(), Refusal> {
        if let Some(interval) = self.open_run()?.intervals.get_mut(which) {
            interval.withdrawn.get_or_insert(at);
        }
        Ok(())
    }
}
