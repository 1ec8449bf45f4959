//! A visit in four steps: Voor, Tijdens, Na and (in a folder of its own) Verslag.
//!
//! The pages bind; what is allowed and what follows from a tap stands in the core, in `domain::visit`. What
//! the core refuses is said in one sentence with the way out.

mod after;
mod before;
mod call_list;
mod composer;
mod desk;
mod during;
mod entry;
mod head;
mod listed_field;
mod log_row;
mod stop_fields;
mod who_field;

pub use after::After;
pub use before::Before;
pub use during::During;
pub use head::VisitHead;

pub(super) use log_row::{Tags as EntryTags, line as logged};
