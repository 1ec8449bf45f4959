//! What lists show of what is kept. It stands in the vault's manifest, so that Vandaag and Dossiers open
//! without opening a single case.
//!
//! A row is made from its record and never believed from a file. Rows of an earlier version lack the fields
//! that came later: those begin empty, and are there once the record was opened.

mod case;
mod meeting;
mod programme;
mod visit;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::domain::ids::CaseId;
use crate::domain::variant::Variant;

pub use case::{CaseRow, OpenBreach, Places};
pub use meeting::{MeetingRow, MeetingStage};
pub use programme::ProgrammeRow;
pub use visit::{Stage, VisitRow};

/// Reads a row; `None` for what a newer version wrote otherwise, or nobody did.
pub fn row<R: DeserializeOwned>(list: &Value) -> Option<R> {
    R::deserialize(list).ok()
}

/// What rows of every kind can tell.
pub(super) trait Row {
    /// What names the record.
    type Id;

    /// The case that it goes with when that is erased or handed over; none for what stands by itself.
    fn case(&self) -> Option<CaseId>;

    /// What it is another version of.
    fn variant(&self) -> Option<Variant<Self::Id>>;
}

#[cfg(test)]
mod tests;
