//! `cargo xtask test`: all that is checked, in the order in which it fails soonest.

use std::process::Command;

use xtask::{versions, workspace};

use crate::build;
use crate::process::{self, Outcome};
use crate::system;
use crate::tally::Tally;
use crate::tools;

/// The app, which is compiled for the browser only.
const APP: &str = "omgangsboek";
/// The worker of the key derivation, whose binary is compiled for the browser and whose words are not.
const WORKER: &str = "kdf-worker";
/// The package with the journeys; its tests need the release build.
const JOURNEYS: &str = "omgangsboek-tests";
/// Two browsers at once are what two cores carry without one test waiting for the other's.
const BROWSERS_AT_ONCE: &str = "--test-threads=2";

/// One part of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Lint,
    Native,
    Browser,
    Journeys,
}

impl Part {
    const ALL: [Self; 4] = [Self::Lint, Self::Native, Self::Browser, Self::Journeys];

    /// The part by its name on the command line.
    pub(crate) fn parse(name: &str) -> Outcome<Self> {
        match name {
            "lint" => Ok(Self::Lint),
            "native" => Ok(Self::Native),
            "browser" => Ok(Self::Browser),
            "e2e" => Ok(Self::Journeys),
            _ => Err(format!("`{name}` is not a part of the tests; they are lint, native, browser and e2e")),
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
            Part::Browser => browser(&mut tally, filter),
            Part::Journeys => journeys(&mut tally, filter),
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
                .args(["--", "-D", "warnings"]),
        )
    });
}

fn native(tally: &mut Tally, filter: Option<&str>) {
    tally.tests(
        "tests of core and commands",
        cargo(&["test", "--no-fail-fast", "--workspace", "--exclude", APP, "--exclude", JOURNEYS])
            .args(filter),
    );
}

/// Tests compiled into the app and run by wasm-bindgen's runner inside Chromium.
fn browser(tally: &mut Tally, filter: Option<&str>) {
    let name = "tests inside the browser";
    let ready = (|| {
        tools::ensure_wasm_target()?;
        system::ensure_browser()?;
        let settings = workspace::root().join("target").join("webdriver.json");
        std::fs::create_dir_all(workspace::root().join("target"))
            .and_then(|()| std::fs::write(&settings, RUNNER_SETTINGS))
            .map_err(|error| format!("{} cannot be written: {error}", settings.display()))?;
        Ok((
            tools::WASM_BINDGEN.ensure()?.join("wasm-bindgen-test-runner"),
            system::chromedriver()?,
            settings,
        ))
    })();
    let (runner, driver, settings) = match ready {
        Ok(ready) => ready,
        Err::<_, String>(why) => return tally.not_run(name, &why),
    };
    tally.tests(
        name,
        cargo(&["test", "--no-fail-fast", "-p", APP, "--target", versions::WASM_TARGET])
            .args(filter)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
            .env("CHROMEDRIVER", driver)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings)
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300"),
    );
}

/// What the runner tells Chromium beside its own `headless` and `no-sandbox`: to keep to itself.
const RUNNER_SETTINGS: &str = r#"{"goog:chromeOptions": {"args": ["disable-gpu", "disable-quic", "no-first-run",
"disable-background-networking", "disable-component-update", "disable-sync"]}}"#;

/// The release build, and what a user does with it.
fn journeys(tally: &mut Tally, filter: Option<&str>) {
    let name = "journeys through the release";
    let built = tally.check("release build", build::release);
    if !built {
        return tally.not_run(name, "there is no release");
    }
    if let Err(why) = system::ensure_browser() {
        return tally.not_run(name, &why);
    }
    tally.tests(
        name,
        cargo(&["test", "--no-fail-fast", "-p", JOURNEYS]).args(filter).args(["--", BROWSERS_AT_ONCE]),
    );
}
