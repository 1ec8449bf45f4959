//! A programme that an organisation made its own: a copy of another, adapted.
//!
//! It is worked on as a draft that is saved as it is typed. Cases take only what was released, and a release
//! never changes: what a case began with stays what it was.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Programme;
use super::flaws::{Flaw, flaws};
use super::settling::{settle, without_retired};
use crate::domain::ids::ProgrammeId;
use crate::domain::variant::Variant;
use crate::domain::words::Words;
use crate::ports::Random;

/// An organisation's own programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnProgramme {
    /// Its id.
    pub id: ProgrammeId,
    /// What is being worked on.
    pub draft: Programme,
    /// What new cases take; `None` until it was released for the first time.
    pub release: Option<Arc<Release>>,
    /// Put away: kept, and not offered for new cases.
    pub archived: bool,
    /// What it is another version of, when it came in beside one that was changed here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<ProgrammeId>>,
}

/// A version of a programme that cases follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Of which programme.
    pub programme: ProgrammeId,
    /// Its number, beginning with 1.
    pub number: u32,
    /// Since when.
    pub on: NaiveDate,
    /// The settings.
    pub settings: Programme,
}

impl OwnProgramme {
    /// A programme of its own that begins as `settings`, called `name`. What those had retired stays behind: no
    /// case follows the copy yet.
    pub fn copy_of(random: &impl Random, settings: &Programme, name: impl Into<String>) -> Self {
        let mut draft = Programme { name: Words::own(name), ..settings.clone() };
        without_retired(&mut draft);
        Self { id: ProgrammeId::make(random), draft, release: None, archived: false, variant: None }
    }

    /// Whether the draft says anything else than what was released last.
    pub fn is_changed(&self) -> bool {
        self.release.as_ref().is_none_or(|release| release.settings != self.draft)
    }

    /// The number that the next version will have.
    pub fn next_number(&self) -> u32 {
        self.release.as_ref().map_or(1, |release| release.number.saturating_add(1))
    }

    /// Makes the draft the next version, on the day `on`. Where nothing changed it is the last one still.
    ///
    /// # Errors
    /// Every [`Flaw`] that keeps it from being followed; then nothing has changed.
    pub fn release(&mut self, random: &impl Random, on: NaiveDate) -> Result<Arc<Release>, Vec<Flaw>> {
        let found = flaws(&self.draft);
        if !found.is_empty() {
            return Err(found);
        }
        if let Some(last) = &self.release {
            settle(random, &mut self.draft, &last.settings);
            if last.settings == self.draft {
                return Ok(Arc::clone(last));
            }
        }
        let (number, settings) = (self.next_number(), self.draft.clone());
        let release = Arc::new(Release { programme: self.id, number, on, settings });
        self.release = Some(Arc::clone(&release));
        Ok(release)
    }

    /// What new cases can take: the last release, unless the programme was put away.
    pub fn offered(&self) -> Option<&Arc<Release>> {
        self.release.as_ref().filter(|_| !self.archived)
    }

    /// This version as a programme of its own called `id`, marked as another version that came in with a
    /// backup of `day`. Cases that follow its release here keep what they have.
    #[must_use]
    pub fn into_variant(self, id: ProgrammeId, day: NaiveDate) -> Self {
        let renamed = |release: Arc<Release>| Arc::new(Release { programme: id, ..Release::clone(&release) });
        let release = self.release.map(renamed);
        Self { id, release, variant: Some(Variant { of: self.id, from: day }), ..self }
    }
}
