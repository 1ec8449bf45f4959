//! Agreements that were seen to be kept or broken while the visit went on (M15).
//!
//! The log says what was seen. Whether an agreement was kept is answered afterwards, by the worker: what the log
//! says stands beside that question and never answers it.

use super::Visit;
use super::state::Refusal;
use crate::domain::ids::{AgreementId, EntryId};
use crate::domain::log::{AgreementSeen, EntryKind, LogEntry};
use crate::domain::report::Heading;
use crate::domain::vocabulary::Lens;
use crate::ports::{Random, Stamp};

impl Visit {
    /// Logs that an agreement was seen to be kept, or broken (M15). What is broken is an incident: the
    /// follow-ups are made all the same (M42).
    ///
    /// # Errors
    /// [`Refusal::NotUnderway`], or [`Refusal::AfterGoodbye`].
    pub fn see_agreement(
        &mut self,
        random: &impl Random,
        at: Stamp,
        seen: AgreementSeen,
    ) -> Result<EntryId, Refusal> {
        let id = EntryId::make(random);
        let kind = if seen.kept { EntryKind::Observation } else { EntryKind::Incident };
        self.record(LogEntry {
            kind,
            lens: Some(Lens::Agreements),
            heading: Heading::Particulars,
            agreement: Some(seen),
            ..LogEntry::new(id, at)
        })?;
        Ok(id)
    }

    /// What the log says last of an agreement: when, and whether it was kept; `None` when it says nothing.
    pub fn seen(&self, agreement: AgreementId) -> Option<(Stamp, bool)> {
        let entries = self.run()?.log.standing().rev();
        let said = |entry: &LogEntry| {
            entry.agreement.filter(|seen| seen.agreement == agreement).map(|seen| (entry.at, seen.kept))
        };
        entries.into_iter().find_map(said)
    }
}
