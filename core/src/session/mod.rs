//! The open workbook: cases and visits over the vault, what lists need of them, and the decisions about
//! when to save and when to lock.

pub mod attempts;
pub mod autosave;
pub mod finding;
pub mod front;
pub mod idle;
pub mod importing;
pub mod overview;
pub mod rows;
pub mod workbook;
