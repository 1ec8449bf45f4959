//! Whole trajectories, from the first talk to the last decision, with a clock that is moved on by days.

mod court;
mod question;
mod steps;
