//! The open workbook: what is kept over the vault, what lists need of them, and the decisions about
//! when to save and when to lock.

pub mod at_hand;
pub mod attempts;
pub mod autosave;
pub mod erasing;
pub mod finding;
pub mod front;
#[cfg(test)]
mod frozen;
pub mod goals;
pub mod handing_over;
pub mod idle;
mod importing;
mod kinds;
pub mod merging;
pub mod numbers;
pub mod overview;
pub mod places;
pub mod preview;
pub mod reminders;
pub mod rows;
pub mod searching;
#[cfg(test)]
mod testing;
pub mod timeline;
pub mod workbook;
