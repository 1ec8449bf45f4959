//! `cargo xtask fuzz`: feeds the readers of files and records whatever breaks them, for a bounded time.
//!
//! The programs stand in `fuzz/`. They are built without a sanitizer, which the pinned stable compiler can
//! do; the core has no `unsafe`, so panics and broken promises are what there is to find. What a run learns
//! stays in `fuzz/corpus`, and a crash leaves its input in `fuzz/artifacts`.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use xtask::workspace;

use crate::process::{Outcome, say, shown};
use crate::tools;

/// The programs, and where the input is that each begins with.
const TARGETS: [(&str, &str); 3] =
    [("import", "core/tests/data"), ("programme", "core/tests/data"), ("record", "fuzz/seeds/record")];
/// How long each runs where nothing is said.
const SECONDS: u32 = 60;
/// The longest input, in bytes: the frozen backup and some more. Longer ones only run slower.
const LONGEST: u32 = 32 * 1024;

/// What one run came to.
struct Ran {
    target: &'static str,
    runs: String,
    crash: Option<String>,
    sound: bool,
}

/// Runs one target or all; whether nothing broke.
///
/// # Errors
/// What is wrong with the command line, or what is missing on this machine.
pub(crate) fn run(arguments: &[&str]) -> Outcome<bool> {
    let (seconds, chosen) = parse(arguments)?;
    let cargo_fuzz = tools::CARGO_FUZZ.ensure()?.join("cargo-fuzz");
    let mut all = Vec::new();
    for (target, seeds) in TARGETS.into_iter().filter(|(name, _)| chosen.is_none_or(|one| one == *name)) {
        say(&format!("{target}: for {seconds} seconds"));
        let corpus = workspace::root().join("fuzz/corpus").join(target);
        std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
        let folders = [corpus.as_path(), Path::new(seeds)];
        all.push(fuzz(&mut command(&cargo_fuzz, target, folders, seconds), target)?);
    }
    println!();
    for Ran { target, runs, crash, .. } in &all {
        let crash = crash.as_deref().unwrap_or("no crash");
        println!("{target:<10} {runs:>12} runs   {crash}");
    }
    Ok(all.iter().all(|ran| ran.sound))
}

fn parse<'a>(arguments: &[&'a str]) -> Outcome<(u32, Option<&'a str>)> {
    let (mut seconds, mut chosen) = (SECONDS, None);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match *argument {
            "--seconds" => {
                seconds = rest
                    .next()
                    .and_then(|number| number.parse().ok())
                    .filter(|number| *number > 0)
                    .ok_or("--seconds takes a whole number from 1")?;
            }
            name if TARGETS.iter().any(|(target, _)| *target == name) => chosen = Some(name),
            other => {
                let names = TARGETS.map(|(target, _)| target).join(" and ");
                return Err(format!("`{other}` is not a fuzz target; they are {names}"));
            }
        }
    }
    Ok((seconds, chosen))
}

fn command(cargo_fuzz: &Path, target: &str, folders: [&Path; 2], seconds: u32) -> Command {
    let mut command = Command::new(cargo_fuzz);
    command
        .args(["fuzz", "run", "--sanitizer", "none", target])
        .args(folders)
        .args(["--", "-print_final_stats=1", "-timeout=20", "-dict=fuzz/words.dict"])
        .arg(format!("-max_len={LONGEST}"))
        .arg(format!("-max_total_time={seconds}"))
        .current_dir(workspace::root());
    command
}

/// Runs it, shows what it says, and reads from that how much it did.
fn fuzz(command: &mut Command, target: &'static str) -> Outcome<Ran> {
    let mut child = command
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{} could not be started: {error}", shown(command)))?;
    let mut ran = Ran { target, runs: "?".to_owned(), crash: None, sound: false };
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            eprintln!("{line}");
            if let Some(runs) = line.strip_prefix("stat::number_of_executed_units:") {
                ran.runs = runs.trim().to_owned();
            }
            if let Some((_, path)) = line.split_once("Test unit written to ") {
                ran.crash = Some(path.to_owned());
            }
        }
    }
    ran.sound = child.wait().is_ok_and(|status| status.success());
    if !ran.sound && ran.crash.is_none() {
        ran.crash = Some("did not run to its end".to_owned());
    }
    Ok(ran)
}
