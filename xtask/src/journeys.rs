//! Journeys through the release build, in every engine.
//!
//! Chromium plays all of them, since its driver can do the most. Firefox, and WebKit, which stands in for the
//! iPad that many workers carry, play the main ones too.

use std::ffi::OsStr;
use std::process::Command;

use xtask::workspace;

use crate::budget;
use crate::build;
use crate::engines::Engine;
use crate::process::Outcome;
use crate::tally::Tally;

/// Two browsers at once are what two cores carry without one test waiting for the other's.
const TWO_AT_ONCE: &str = "--test-threads=2";
/// What is measured has the machine to itself.
const ONE_BY_ONE: &str = "--test-threads=1";
/// What is played in every engine: the main journey, a visit of two hours, the ways out of a report, a visit without
/// a network, a newer version and half of one, the ways to install, what is shown first, and the checks of what the
/// harness can do there.
const IN_EVERY_ENGINE: [&str; 11] = [
    "a_worker_prepares",
    "two_hours_of_glances",
    "a_report_leaves_in_several_ways",
    "without_a_network_the_app_opens_and_a_visit_is_written",
    "a_newer_version_is_offered",
    "during_a_visit_no_version_is_offered_or_swapped",
    "half_a_version_leaves_the_old_one",
    "an_ipad_with_a_workbook_in_a_tab",
    "vandaag_shows_before_the_rest_is_read",
    "checks::everywhere",
    "checks::restarting",
];
/// Chooses one engine, which then plays all journeys.
const CHOSEN: &str = "OMGANGSBOEK_ENGINE";

/// Builds the release, weighs it and plays them. With a filter only Chromium does, or the engine that was chosen.
pub(crate) fn run(tally: &mut Tally, filter: Option<&str>) {
    let built = tally.check("release build", build::release);
    if built && filter.is_none() {
        tally.check("budget", budget::check);
    }
    let chosen = std::env::var(CHOSEN).ok().filter(|name| !name.is_empty());
    let plays = |engine: Engine| match &chosen {
        Some(name) => name == engine.key(),
        None => filter.is_none() || engine == Engine::Chromium,
    };
    for engine in Engine::ALL.into_iter().filter(|engine| plays(*engine)) {
        let filters = match filter {
            Some(filter) => vec![filter],
            None if chosen.is_none() && engine != Engine::Chromium => IN_EVERY_ENGINE.to_vec(),
            None => Vec::new(),
        };
        let name = format!("journeys in {}", engine.name());
        let ready = if built { engine.ensure() } else { Err("there is no release".into()) };
        match ready {
            Ok(path) => tally.tests(&name, &mut play(engine, &path, TWO_AT_ONCE, &filters)),
            Err(why) => tally.not_run(&name, &why),
        }
    }
}

/// Builds the release, and gives the command that measures it: it plays what is ignored otherwise, one by one.
///
/// # Errors
/// What is missing on this machine.
pub(crate) fn measuring() -> Outcome<Command> {
    build::release()?;
    let engine = Engine::Chromium;
    let mut command = play(engine, &engine.ensure()?, ONE_BY_ONE, &["bench_"]);
    command.args(["--ignored", "--nocapture"]);
    Ok(command)
}

/// The command that plays those whose name contains one of the filters, or all.
fn play(engine: Engine, path: &OsStr, at_once: &str, filters: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["test", "--no-fail-fast", "--package", "omgangsboek-tests", "--", at_once])
        .args(filters)
        .current_dir(workspace::root())
        .env(CHOSEN, engine.key())
        .env("PATH", path);
    command
}
