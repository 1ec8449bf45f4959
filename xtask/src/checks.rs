//! `cargo xtask test`: all that is checked, in the order in which it fails soonest.

use std::process::Command;

use xtask::{versions, workspace};

use crate::engines::Engine;
use crate::hosts;
use crate::in_browser;
use crate::journeys;
use crate::process::{self, Outcome};
use crate::soak;
use crate::supply;
use crate::tally::Tally;
use crate::tools;

/// The app, which is compiled for the browser only.
const APP: &str = "omgangsboek";
/// The worker of the key derivation, whose binary is compiled for the browser and whose words are not.
const WORKER: &str = "kdf-worker";
/// The package with the journeys, which are no native tests.
const JOURNEYS: &str = "omgangsboek-tests";

/// One part of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Lint,
    Native,
    Hosts,
    Browser,
    Journeys,
}

impl Part {
    const ALL: [Self; 5] = [Self::Lint, Self::Native, Self::Hosts, Self::Browser, Self::Journeys];

    /// The part by its name on the command line.
    pub(crate) fn parse(name: &str) -> Outcome<Self> {
        match name {
            "lint" => Ok(Self::Lint),
            "native" => Ok(Self::Native),
            "hosts" => Ok(Self::Hosts),
            "browser" => Ok(Self::Browser),
            "e2e" => Ok(Self::Journeys),
            _ => Err(format!(
                "`{name}` is not a part of the tests; they are lint, native, hosts, browser and e2e"
            )),
        }
    }
}

/// Runs one part or all, and prints the sum; whether everything passed.
///
/// # Errors
/// None of its own: what cannot be run counts as failed, and the rest goes on.
pub(crate) fn run(part: Option<Part>, filter: Option<&str>) -> Outcome<bool> {
    let mut tally = Tally::default();
    for part in Part::ALL.into_iter().filter(|each| part.is_none_or(|one| one == *each)) {
        match part {
            Part::Lint => lint(&mut tally),
            Part::Native => native(&mut tally, filter),
            Part::Hosts => hosts::run(&mut tally, filter),
            Part::Browser => browser(&mut tally, filter),
            Part::Journeys => journeys::run(&mut tally, filter),
        }
    }
    Ok(tally.close())
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(workspace::root());
    command
}

fn lint(tally: &mut Tally) {
    if let Err(why) = tools::ensure_linters().and_then(|()| tools::ensure_wasm_target()) {
        return tally.not_run("format and clippy", &why);
    }
    tally.check("format", || process::run(&mut cargo(&["fmt", "--all", "--check"])));
    tally.check("clippy, native", || {
        process::run(&mut cargo(&[
            "clippy",
            "--workspace",
            "--exclude",
            APP,
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    });
    tally.check("clippy, for the browser", || {
        process::run(
            cargo(&["clippy", "-p", APP, "-p", WORKER, "--all-targets", "--target", versions::WASM_TARGET])
                // What is measured has to hold to the same rules as what is shipped.
                .args(["--features", "omgangsboek/bench", "--", "-D", "warnings"]),
        )
    });
    tally.check("licences, bans and sources", supply::check);
}

fn native(tally: &mut Tally, filter: Option<&str>) {
    tally.tests(
        "tests of core and commands",
        cargo(&["test", "--no-fail-fast", "--workspace", "--exclude", APP, "--exclude", JOURNEYS])
            .args(filter)
            .env(soak::SEED, soak::STANDING_SEED),
    );
}

/// Tests compiled into the app and run inside each engine.
fn browser(tally: &mut Tally, filter: Option<&str>) {
    for engine in Engine::ALL {
        let name = format!("tests inside {}", engine.name());
        let mut command = cargo(&["test", "--no-fail-fast", "-p", APP]);
        match in_browser::prepare(engine, &mut command, 300) {
            Ok(()) => tally.tests(&name, command.args(filter)),
            Err(why) => tally.not_run(&name, &why),
        }
    }
}
