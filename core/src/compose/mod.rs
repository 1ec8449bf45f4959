//! Pure renderers: from a visit to the text that others read.
//!
//! Composing takes only what may be shared: a line of the log reaches a text through
//! [`audience::shareable`] or not at all.

pub mod arrangement;
pub mod audience;
pub mod calendar;
pub mod changes;
pub mod contradictions;
pub mod dates;
pub mod evidence;
pub mod facts;
pub mod known;
pub mod length;
pub mod mail;
pub mod mail_file;
pub mod naming;
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
pub mod trace;
pub mod versions;
