//! All cases, and making a new one.

mod list;
mod new_case;
mod new_case_fields;

pub use list::Cases;
pub use new_case::NewCase;
