//! All cases, making a new one, and choosing one for a visit.

mod everywhere;
mod list;
mod new_case;
mod new_case_fields;
mod new_case_programme;
mod new_visit;

pub use list::Cases;
pub use new_case::NewCase;
pub use new_visit::NewVisit;
