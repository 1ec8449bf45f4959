//! One folder per screen. A page binds signals to markup; what decides stands in the core.

mod backup_file;
mod bundle;
mod case;
mod cases;
mod cover;
mod draft;
mod entry;
mod file_in;
mod frame;
mod installing;
mod keys;
mod long;
mod meeting;
mod onward;
mod opened;
mod paper;
mod reading;
mod report;
mod running;
mod saver;
mod saving;
mod settings;
mod today;
mod updates;
mod visit;

pub use frame::Root;
pub use opened::{with_case, with_meeting, with_programme, with_visit};
pub use saving::Saving;
