//! All cases, and making a new one.

mod everywhere;
mod list;
mod new_case;
mod new_case_fields;
mod new_case_programme;

pub use list::Cases;
pub use new_case::NewCase;
