//! The method as data and rules: cases, people, agreements, visits and their log, checklists, reports.
//!
//! Everything that decides stands here as plain Rust: a transition that is not allowed is an error with
//! its reason, not a button that happens to be hidden.

pub mod agreement;
pub mod case;
pub mod checklist;
pub mod example;
pub mod follow_up;
pub mod ids;
pub mod log;
pub mod person;
pub mod programme;
pub mod readiness;
pub mod report;
pub mod rules;
pub mod settings;
pub mod settled;
pub mod told;
pub mod variant;
pub mod visit;
pub mod vocabulary;
pub mod words;
