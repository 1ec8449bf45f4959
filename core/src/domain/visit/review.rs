//! The review after a visit: what needs a decision is shown, the rest is confirmed in one tap.

use super::Visit;
use super::state::Refusal;
use crate::domain::ids::EntryId;
use crate::domain::log::{Audience, EntryKind, LogEntry};
use crate::ports::Stamp;

/// Why an entry needs a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// A moment that was marked and has no words yet.
    WithoutWords,
    /// No lens belongs to it (M53).
    Unlinked,
    /// It was changed later on.
    Edited,
    /// Its time is an estimate.
    Estimated,
    /// It holds words of a child, and a report takes them to both parents.
    ChildsWords,
}

/// An entry that needs a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToReview {
    /// Which.
    pub entry: EntryId,
    /// Why; never empty.
    pub doubts: Vec<Doubt>,
}

impl Visit {
    /// The entries that need a decision, in the order in which things happened. One that was left as it is
    /// comes back when it is changed again.
    pub fn to_review(&self) -> Vec<ToReview> {
        let entries = self.run().map(|run| run.log.in_order()).unwrap_or_default();
        let review = |entry: &LogEntry| ToReview { entry: entry.id, doubts: doubts(entry) };
        entries.into_iter().map(review).filter(|one| !one.doubts.is_empty()).collect()
    }

    /// How many entries need none.
    pub fn beyond_doubt(&self) -> usize {
        let standing = self.run().map_or(0, |run| run.log.standing().count());
        standing - self.to_review().len()
    }

    /// The worker looked at an entry and leaves it so.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`].
    pub fn settle(&mut self, entry: EntryId, at: Stamp) -> Result<(), Refusal> {
        let log = &mut self.in_follow_up()?.open_run()?.log;
        if let Some(entry) = log.entry_mut(entry) {
            entry.settled = Some(at);
        }
        Ok(())
    }

    /// The worker confirms all that needs no decision.
    ///
    /// # Errors
    /// [`Refusal::NotInFollowUp`].
    pub fn confirm_rest(&mut self, at: Stamp) -> Result<(), Refusal> {
        self.in_follow_up()?.reviewed = Some(at);
        Ok(())
    }
}

/// What there is to decide about an entry; nothing while it stands as the worker left it.
fn doubts(entry: &LogEntry) -> Vec<Doubt> {
    if entry.settled.is_some() {
        return Vec::new();
    }
    let mute = entry.kind == EntryKind::Moment && entry.text.trim().is_empty();
    let sorted = entry.lens.is_some() || entry.action.is_some() || entry.agreement.is_some();
    let internal = entry.audience == Audience::InternalOnly;
    [
        (mute, Doubt::WithoutWords),
        (!mute && !sorted && !internal, Doubt::Unlinked),
        (entry.edited.is_some(), Doubt::Edited),
        (entry.is_estimated(), Doubt::Estimated),
        (entry.quotes_child() && !internal, Doubt::ChildsWords),
    ]
    .into_iter()
    .filter_map(|(holds, doubt)| holds.then_some(doubt))
    .collect()
}
