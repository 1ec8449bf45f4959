//! `cargo xtask bench`: what the app costs in a real browser with a real database, beside what others cost.
//!
//! The measuring stands elsewhere and prints each time that it took: the storage in `src/platform/indexed_db/bench`,
//! what is seen on screen in the `bench_` journeys of `tests/`. Here it is built and run, and the times are made into
//! tables. A limit that is passed fails the run.

mod figures;
mod libraries;
mod table;

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use xtask::workspace;

use crate::engines::Engine;
use crate::in_browser;
use crate::journeys;
use crate::process::{self, Outcome, say};
use figures::Figures;

/// How long the filling and measuring may take, in seconds.
const PATIENCE: u32 = 1_800;

/// Builds and runs the measurements; whether they stayed within their limits.
///
/// # Errors
/// What is missing on this machine.
pub(crate) fn run() -> Outcome<bool> {
    let mut figures = Figures::default();
    libraries::bundle()?;
    let mut command = Command::new("cargo");
    command
        .args(["test", "--package", "omgangsboek", "--features", "bench", "--profile", "bench-browser"])
        .current_dir(workspace::root());
    in_browser::prepare(Engine::Chromium, &mut command, PATIENCE)?;
    command.args(["bench_", "--", "--nocapture"]);
    say("Measuring the storage in Chromium, beside others (building it takes minutes the first time)");
    let storage = listen(&mut command, &mut figures)?;
    say("Measuring what is seen on screen, in the release build");
    let mut command = journeys::measuring()?;
    let screen = listen(&mut command, &mut figures)?;
    let browser = process::output(Command::new("chromium").arg("--version")).unwrap_or_default();
    println!("\n{}", table::whole(&figures, &browser));
    Ok(storage && screen)
}

/// Runs a command with its words on the terminal, and keeps the times that it tells; whether it ended well.
fn listen(command: &mut Command, figures: &mut Figures) -> Outcome<bool> {
    let shown = process::shown(command);
    let failed = |error| format!("{shown} could not be run: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(failed)?;
    for line in child.stdout.take().map(BufReader::new).into_iter().flat_map(BufRead::lines) {
        let line = line.map_err(failed)?;
        if !figures.hear(&line) {
            println!("{line}");
        }
    }
    Ok(child.wait().map_err(failed)?.success())
}
