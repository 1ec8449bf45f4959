//! One folder per screen. A page binds signals to markup; what decides stands in the core.

mod backup_file;
mod case;
mod cases;
mod entry;
mod frame;
mod opened;
mod report;
mod saving;
mod settings;
mod today;
mod visit;

pub use frame::Root;
pub use opened::{with_case, with_visit};
pub use saving::Saving;
