//! How a case moves to a newer version of the programme that it follows.
//!
//! It keeps the version that it began with until somebody decides otherwise, and never goes back or over to
//! another programme: only a later version of the same one still knows every action, point and theme that
//! stands in the case. Its place, agreements and main question are the family's own by then and stay.

use super::case::Case;
use super::programme::{Followed, Version};

/// Why a case cannot follow it. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a case moves only to a later version of its own programme")]
pub struct NotLater;

impl Case {
    /// Moves the case to `newer`.
    ///
    /// # Errors
    /// [`NotLater`] when that is no later version of the programme that the case follows.
    pub fn follow(&mut self, newer: Followed) -> Result<(), NotLater> {
        let (Version::Own { programme: from, number: old }, Version::Own { programme: to, number: new }) =
            (self.programme.version(), newer.version())
        else {
            return Err(NotLater);
        };
        if from != to || new <= old {
            return Err(NotLater);
        }
        self.programme = newer;
        Ok(())
    }
}
