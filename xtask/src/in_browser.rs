//! Running what was compiled for the browser inside one, by wasm-bindgen's own runner.

use std::process::Command;

use xtask::{versions, workspace};

use crate::engines::Engine;
use crate::process::{self, Outcome};
use crate::tools;

/// What the runner tells Chromium beside its own `headless` and `no-sandbox`: to keep to itself, and to sweep its memory
/// when it is asked, which only the measuring does.
const SETTINGS: &str = r#"{"goog:chromeOptions": {"args": ["disable-gpu", "disable-quic", "no-first-run",
"disable-background-networking", "disable-component-update", "disable-sync", "js-flags=--expose-gc"]}}"#;
/// The package with the program that brings WebKit to the runner's page.
const HARNESS: &str = "omgangsboek-tests";

/// Makes `command`, a `cargo test` for the browser, run in this one; it may take so many seconds there. In
/// WebKit it may take as long as it goes on.
///
/// # Errors
/// What is missing on this machine.
pub(crate) fn prepare(engine: Engine, command: &mut Command, seconds: u32) -> Outcome {
    const RUNNER: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    tools::ensure_wasm_target()?;
    let path = engine.ensure()?;
    let runner = tools::WASM_BINDGEN.ensure()?.join("wasm-bindgen-test-runner");
    match engine {
        Engine::Chromium => {
            let settings = workspace::root().join("target").join("webdriver.json");
            std::fs::create_dir_all(workspace::root().join("target"))
                .and_then(|()| std::fs::write(&settings, SETTINGS))
                .map_err(|error| format!("{} cannot be written: {error}", settings.display()))?;
            command
                .env(RUNNER, runner)
                .env("CHROMEDRIVER", process::program_in(&path, "chromedriver")?)
                .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings);
        }
        Engine::Firefox => {
            command.env(RUNNER, runner).env("GECKODRIVER", process::program_in(&path, "geckodriver")?);
        }
        // The runner cannot start this one.
        Engine::WebKit => {
            command
                .env(RUNNER, format!("cargo run --quiet --package {HARNESS} --bin wasm-in-webkit --"))
                .env("OMGANGSBOEK_WASM_RUNNER", runner);
        }
    }
    command
        .args(["--target", versions::WASM_TARGET])
        .env("PATH", path)
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", seconds.to_string());
    Ok(())
}
