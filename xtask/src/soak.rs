//! `cargo xtask soak`: the tests of properties, over cases that no run has had before.
//!
//! `cargo xtask test` draws the same cases each time, so that one commit has one result. Here every round draws
//! others, and many more; the round that fails says with which seed, and draws the same cases again with it.

use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use xtask::workspace;

use crate::process::{self, Outcome, say};

/// Where the cases of a test of properties begin; the library that draws them reads it.
pub(crate) const SEED: &str = "PROPTEST_RNG_SEED";
/// The seed of every run of `cargo xtask test`.
pub(crate) const STANDING_SEED: &str = "20261122";
/// How many cases a round draws for each test: about ten times as many as a run of the tests.
const CASES: &str = "2000";
/// How many of the drawn cases may be none for the test; some tests draw one such in three.
const MISSES: &str = "20000";
/// How long the rounds go on where nothing is said.
const SECONDS: u64 = 600;

/// Plays round after round until the time is over, or one fails.
///
/// # Errors
/// What is wrong with the command line, or with the clock.
pub(crate) fn run(arguments: &[&str]) -> Outcome<bool> {
    let (lasting, given) = parse(arguments)?;
    let start = Instant::now();
    let mut rounds = 0_u32;
    loop {
        let seed = match given {
            Some(seed) => seed,
            None => new_seed()?,
        };
        say(&format!("round {}, seed {seed}", rounds + 1));
        if let Err(why) = process::run(&mut round(seed)) {
            println!("\n{why}; to see it again: cargo xtask soak --seed {seed}");
            return Ok(false);
        }
        rounds += 1;
        if given.is_some() || start.elapsed() >= lasting {
            println!("\n{rounds} rounds, nothing broke");
            return Ok(true);
        }
    }
}

fn parse(arguments: &[&str]) -> Outcome<(Duration, Option<u64>)> {
    match arguments {
        [] => Ok((Duration::from_secs(SECONDS), None)),
        ["--seconds", seconds] => {
            let seconds = seconds.parse().map_err(|_| "--seconds takes a whole number")?;
            Ok((Duration::from_secs(seconds), None))
        }
        ["--seed", seed] => {
            Ok((Duration::ZERO, Some(seed.parse().map_err(|_| "--seed takes a whole number")?)))
        }
        _ => Err("soak takes --seconds N or --seed N".to_owned()),
    }
}

fn round(seed: u64) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["test", "--quiet", "--no-fail-fast", "--package", "omgangsboek-core"])
        .env(SEED, seed.to_string())
        .env("PROPTEST_CASES", CASES)
        .env("PROPTEST_MAX_GLOBAL_REJECTS", MISSES)
        .current_dir(workspace::root());
    command
}

fn new_seed() -> Outcome<u64> {
    let since =
        SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| format!("the clock: {error}"))?;
    Ok(since.subsec_nanos().into())
}
