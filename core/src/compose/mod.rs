//! Pure renderers: from a visit to the text that others read.
//!
//! Composing takes only what may be shared: a line of the log reaches a text through
//! [`audience::shareable`] or not at all.

pub mod audience;
pub mod calendar;
pub mod contacts;
pub mod dates;
pub mod facts;
pub mod known;
pub mod mail;
pub mod observation;
pub mod paper;
mod particulars;
pub mod phone;
pub mod phrases;
pub mod recipient;
pub mod report;
pub mod sentence;
pub mod suggestions;
pub mod summary;
mod told;
