//! `cargo xtask bench`: what a save costs, in a real browser with a real database, what a tap costs in a long visit,
//! and what a key costs in a report.
//!
//! The measuring stands in `src/platform/indexed_db/bench.rs` and in `speed.rs` of the journeys `live` and `report`,
//! and fails where something has become too dear; here it is only built and run with its words on the terminal.

use std::process::Command;

use xtask::workspace;

use crate::engines::Engine;
use crate::in_browser;
use crate::journeys;
use crate::process::{Outcome, say};

/// How long the filling and measuring may take, in seconds.
const PATIENCE: u32 = 600;

/// Builds and runs the measurements; whether they stayed within their limits.
///
/// # Errors
/// What is missing on this machine.
pub(crate) fn run() -> Outcome<bool> {
    let mut command = Command::new("cargo");
    command
        .args(["test", "--package", "omgangsboek", "--features", "bench", "--profile", "bench-browser"])
        .current_dir(workspace::root());
    in_browser::prepare(Engine::Chromium, &mut command, PATIENCE)?;
    command.args(["bench_", "--", "--nocapture"]);
    say("Measuring what a save costs in Chromium (building it takes minutes the first time)");
    let status = command.status().map_err(|error| format!("cargo could not be started: {error}"))?;
    say("Measuring what a tap costs in a long visit and a key in a report, in the release build");
    Ok(journeys::measure()? && status.success())
}
