//! Texts of the settings, a file for each card.

mod about;
mod access;
mod backup;
mod check;
mod display;
mod drill;
mod erase;
mod live;
mod locking;
mod merging;
mod new_key;
mod read_only;
mod readable;
mod storage;

pub use self::about::*;
pub use self::access::*;
pub use self::backup::*;
pub use self::check::*;
pub use self::display::*;
pub use self::drill::*;
pub use self::erase::*;
pub use self::live::*;
pub use self::locking::*;
pub use self::merging::*;
pub use self::new_key::*;
pub use self::read_only::*;
pub use self::readable::*;
pub use self::storage::*;
