//! Whole trajectories, from the first talk to the last decision, with a clock that is moved on by days.

mod consent;
mod court;
mod papers;
mod question;
mod steps;

/// The case of each of them.
const ALIAS: &str = "S. uit de Rozenstraat";
