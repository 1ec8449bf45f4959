//! Signals over the core: what pages read and change.
//!
//! A page asks [`use_book`] for a case or visit, shows what is in its [`Handle`] and changes it through
//! [`Handle::edit`]; saving follows by itself. No page sees the vault or the store.

pub mod app;
pub mod attempts;
pub mod awake;
pub mod backup;
pub mod book;
pub mod dimmed;
pub mod handle;
pub mod installing;
pub mod keeping;
pub mod machine;
pub mod merging;
pub mod out;
pub mod passkeys;
pub mod reminding;
pub mod time;
pub mod updates;
pub mod visit_clock;

pub use app::{App, Phase, TypedAhead, use_app};
pub use awake::use_awake;
pub use book::{Book, DraftOf, Long, ReadOnly, Waiting, use_book, use_draft};
pub use dimmed::use_dimmed;
pub use handle::{Handle, Opened};
pub use installing::{Installing, use_installing};
pub use keeping::{Keeping, use_keeping};
pub use time::{now, use_minutes};
pub use visit_clock::{VisitClock, use_visit_clock};
