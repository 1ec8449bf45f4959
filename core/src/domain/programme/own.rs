//! A programme that an organisation made its own: a copy of another, adapted.
//!
//! It is worked on as a draft that is saved as it is typed. Cases take only what was released, and a release
//! never changes: what a case began with stays what it was.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Programme;
use crate::domain::ids::ProgrammeId;
use crate::domain::variant::Variant;

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
