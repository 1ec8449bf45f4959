//! What lists show of an organisation's own programme.

use serde::{Deserialize, Serialize};

use super::Row;
use crate::domain::ids::{CaseId, ProgrammeId};
use crate::domain::programme::OwnProgramme;
use crate::domain::variant::Variant;
use crate::domain::words::Words;

/// What lists show of an organisation's own programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgrammeRow {
    /// What it is called, as it is being worked on.
    pub name: Words,
    /// The number of the version that new cases take; none before the first.
    pub released: Option<u32>,
    /// Whether there is something in it that was not released.
    pub changed: bool,
    /// Whether it is put away.
    pub archived: bool,
    /// What it is another version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<ProgrammeId>>,
}

impl Row for ProgrammeRow {
    type Id = ProgrammeId;

    fn case(&self) -> Option<CaseId> {
        None
    }

    fn variant(&self) -> Option<Variant<ProgrammeId>> {
        self.variant
    }
}

impl From<&OwnProgramme> for ProgrammeRow {
    fn from(programme: &OwnProgramme) -> Self {
        Self {
            name: programme.draft.name.clone(),
            released: programme.release.as_ref().map(|release| release.number),
            changed: programme.is_changed(),
            archived: programme.archived,
            variant: programme.variant,
        }
    }
}
