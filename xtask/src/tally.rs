//! Running steps and counting what passed.
//!
//! A step is either a check, which counts as one, or a run of tests, which counts as many as its test
//! programs report. A program that announced tests and then died before its result counts as a failure,
//! and so does a run that failed without saying why: nothing that broke may vanish from the sum.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::process::{Outcome, say, shown};

/// One line of the table at the end.
struct Step {
    name: String,
    passed: usize,
    failed: usize,
    took: Duration,
}

/// All steps of one run.
#[derive(Default)]
pub(crate) struct Tally(Vec<Step>);

impl Tally {
    /// A step that either holds or does not.
    pub(crate) fn check(&mut self, name: &str, work: impl FnOnce() -> Outcome) -> bool {
        say(name);
        let start = Instant::now();
        let outcome = work();
        if let Err(why) = &outcome {
            eprintln!("error: {why}");
        }
        let failed = usize::from(outcome.is_err());
        self.0.push(Step { name: name.to_owned(), passed: 1 - failed, failed, took: start.elapsed() });
        failed == 0
    }

    /// A run of test programs.
    pub(crate) fn tests(&mut self, name: &str, command: &mut Command) {
        say(name);
        let start = Instant::now();
        let (passed, failed) = count(command);
        self.0.push(Step { name: name.to_owned(), passed, failed, took: start.elapsed() });
    }

    /// A step that could not be run; it counts as failed.
    pub(crate) fn not_run(&mut self, name: &str, why: &str) {
        say(&format!("{name}: not run, {why}"));
        self.0.push(Step { name: name.to_owned(), passed: 0, failed: 1, took: Duration::ZERO });
    }

    /// Prints the table and the closing line; whether all passed.
    pub(crate) fn close(&self) -> bool {
        let (mut passed, mut failed) = (0, 0);
        println!();
        for step in &self.0 {
            passed += step.passed;
            failed += step.failed;
            println!(
                "{:<38} {:>5} passed {:>4} failed {:>7.1} s",
                step.name,
                step.passed,
                step.failed,
                step.took.as_secs_f64()
            );
        }
        println!("\n{passed} passed, {failed} failed");
        failed == 0
    }
}

/// Runs test programs, shows what they print, and counts.
fn count(command: &mut Command) -> (usize, usize) {
    let started = command.stdout(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            eprintln!("error: {} could not be started: {error}", shown(command));
            return (0, 1);
        }
    };
    let mut results = Results::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            results.read(&line);
        }
    }
    results.end(child.wait().is_ok_and(|status| status.success()))
}

/// What the lines of libtest, and of the browser's test runner that speaks like it, add up to.
#[derive(Default)]
struct Results {
    passed: usize,
    failed: usize,
    /// A program has announced its tests and not given their result yet.
    open: bool,
}

impl Results {
    fn read(&mut self, line: &str) {
        let line = line.trim();
        if let Some(count) = line.strip_prefix("running ").and_then(|rest| rest.split_once(' ')) {
            if count.0.parse::<usize>().is_ok() && matches!(count.1, "test" | "tests") {
                self.failed += usize::from(self.open);
                self.open = true;
            }
        } else if let Some(result) = line.strip_prefix("test result: ") {
            let number = |word: &str| {
                let before = result.split(word).next().unwrap_or_default();
                before.split_whitespace().next_back().and_then(|number| number.parse::<usize>().ok())
            };
            if let (Some(passed), Some(failed)) = (number(" passed"), number(" failed")) {
                self.passed += passed;
                self.failed += failed;
                self.open = false;
            }
        }
    }

    /// The sum, once the whole run has ended well or not.
    fn end(mut self, well: bool) -> (usize, usize) {
        self.failed += usize::from(self.open);
        if !well && self.failed == 0 {
            self.failed = 1;
        }
        (self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Results;

    #[test]
    fn results_add_up_and_nothing_that_broke_is_lost() {
        let good =
            "running 2 tests\ntest a ... ok\n\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured";
        let bad =
            "running 3 tests\ntest result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        let crashed = "running 1 test\nthread panicked";
        let many = format!("{good}\n{crashed}\n{bad}");
        for (name, text, well, expected) in [
            ("all good", good, true, (2, 0)),
            ("some fail", bad, false, (1, 2)),
            ("one dies at the end", crashed, false, (0, 1)),
            ("one dies between others", many.as_str(), false, (3, 3)),
            ("it does not compile", "", false, (0, 1)),
            ("good results and a bad ending", good, false, (2, 1)),
            ("no tests", "no tests to run!", true, (0, 0)),
            ("words that only look like it", "running late tests\nrunning 3 laps", true, (0, 0)),
        ] {
            let mut results = Results::default();
            text.lines().for_each(|line| results.read(line));
            assert_eq!(results.end(well), expected, "{name}");
        }
    }
}
