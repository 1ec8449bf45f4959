//! What somebody deliberately does not get to read.

use serde::{Deserialize, Serialize};

use super::Under;
use crate::domain::ids::PersonId;
use crate::ports::Stamp;

/// A passage that is left out for one person, with the reason. Everybody else reads the same text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Under which heading it stands.
    pub under: Under,
    /// The passage, word for word as it stands in the text. When it is no longer there, nothing may go out to
    /// this person until it was looked at again.
    pub passage: String,
    /// Who does not get it.
    pub from: PersonId,
    /// Why not.
    pub why: String,
    /// Since when.
    pub at: Stamp,
}
