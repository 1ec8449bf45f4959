//! The method as data and rules: cases, people, agreements, visits and their log, checklists, reports.
//!
//! Everything that decides stands here as plain Rust: a transition that is not allowed is an error with
//! its reason, not a button that happens to be hidden.

pub mod advice;
pub mod agreement;
pub mod attention;
pub mod breach;
pub mod case;
pub mod case_programme;
pub mod checklist;
pub mod child_talks;
pub mod consent;
pub mod court_order;
pub mod decision;
pub mod example;
pub mod follow_up;
pub mod goal;
pub mod ids;
pub mod introductions;
pub mod kept;
pub mod log;
pub mod meeting;
pub mod person;
pub mod planning;
pub mod programme;
pub mod readiness;
pub mod report;
pub mod request;
pub mod rules;
pub mod settings;
pub mod settled;
pub mod told;
pub mod variant;
pub mod visit;
pub mod vocabulary;
pub mod words;

#[cfg(test)]
pub(crate) mod frozen;
