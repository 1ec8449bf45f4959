//! `cargo xtask lighthouse`: the first page of what is in `dist/`, judged by Lighthouse in Chromium.
//!
//! Accessibility and best practices are rules, and hold or do not. Performance is a measurement on a machine with other
//! things to do, so it is printed and nothing more; what the app weighs and takes is measured by other commands. Not a
//! part of the tests, for the time it takes and what it installs.

use std::process::Command;

use xtask::server::{Options, Server};
use xtask::workspace;

use crate::engines::Engine;
use crate::process::{self, Outcome, say};
use crate::tools;

/// What is judged, and the least that is right, of 100.
const LEAST: [(&str, Option<u32>); 4] =
    [("performance", None), ("accessibility", Some(100)), ("best-practices", Some(100)), ("seo", None)];

/// The measurements that are printed beside it.
const MEASURED: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "speed-index",
    "total-blocking-time",
    "cumulative-layout-shift",
];

/// The browser, without a window and without the sandbox that it has no use for as root in a container.
const BROWSER: &str = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";

/// Serves `dist/`, has it judged, and prints the figures; whether they are what is asked.
///
/// # Errors
/// No build, what is missing on this machine, or a Lighthouse that does not get to its end.
pub(crate) fn run() -> Outcome<bool> {
    let server = Server::start(&workspace::dist(), Options::default()).map_err(|error| error.to_string())?;
    let path = Engine::Chromium.ensure()?;
    let program = tools::LIGHTHOUSE.ensure()?.join("lighthouse");
    say("Lighthouse looks at the first page");
    let categories = LEAST.map(|(category, _)| category).join(",");
    let mut command = Command::new(program);
    command
        .arg(server.origin())
        .args(["--quiet", "--no-enable-error-reporting", "--output=csv", "--output-path=stdout", BROWSER])
        .arg(format!("--only-categories={categories}"))
        .env("CHROME_PATH", process::program_in(&path, "chromium")?)
        .env("PATH", &path);
    let report = process::output(&mut command)
        .ok_or_else(|| format!("{} did not get to its end", process::shown(&command)))?;
    let report = Report::read(&report);
    let mut good = true;
    for (category, least) in LEAST {
        let score = report.score(category).ok_or_else(|| format!("Lighthouse says nothing of {category}"))?;
        let asked = least.map(|least| format!(" (at least {least})")).unwrap_or_default();
        println!("{category}: {score}{asked}");
        if least.is_some_and(|least| score < least) {
            good = false;
            report.failed(category).for_each(|audit| println!("  failed: {audit}"));
        }
    }
    for audit in MEASURED {
        println!("{audit}: {}", report.measured(audit).unwrap_or("unknown"));
    }
    Ok(good)
}

/// What Lighthouse wrote: rows of `category,score`, then rows of `category,audit,score,value,description`.
struct Report(Vec<Vec<String>>);

impl Report {
    fn read(csv: &str) -> Self {
        Self(csv.lines().map(fields).collect())
    }

    /// The score of a category, of 100.
    fn score(&self, category: &str) -> Option<u32> {
        self.0.iter().find_map(|row| match &row[..] {
            [name, score] if name == category => of_hundred(score),
            _ => None,
        })
    }

    /// The audits of a category that were not passed. What does not apply has no score, which is written as -1.
    fn failed(&self, category: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(move |row| match &row[..] {
            [of, audit, score, ..] if of == category && of_hundred(score).is_some_and(|score| score < 90) => {
                Some(audit.as_str())
            }
            _ => None,
        })
    }

    /// What an audit measured, in words.
    fn measured(&self, audit: &str) -> Option<&str> {
        self.0.iter().find_map(|row| match &row[..] {
            [_, name, _, value, ..] if name == audit => Some(value.as_str()),
            _ => None,
        })
    }
}

/// The score of 0 to 1 in whole hundredths, never rounded up to perfect.
fn of_hundred(score: &str) -> Option<u32> {
    let score: f64 = score.parse().ok()?;
    (0.0..=1.0).contains(&score).then(|| (score * 100.0 + 1e-9).floor() as u32)
}

/// The fields of one line: each in quotes, with quotes in it doubled.
fn fields(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('"').trim_end_matches('"');
    inner.split("\",\"").map(|field| field.replace("\"\"", "\"")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_and_what_failed_are_read_from_the_report() {
        let report = Report::read(
            "\"requestedUrl\",\"finalDisplayedUrl\",\"fetchTime\",\"gatherMode\"\r\n\
             \"http://localhost:1/\",\"http://localhost:1/\",\"2026-11-22T14:02:00.000Z\",\"navigation\"\r\n\
             \r\n\
             \"category\",\"score\"\r\n\
             \"performance\",\"0.999\"\r\n\
             \"accessibility\",\"1\"\r\n\
             \"best-practices\",\"0.96\"\r\n\
             \"seo\",\"-1\"\r\n\
             \r\n\
             \"category\",\"audit\",\"score\",\"displayValue\",\"description\"\r\n\
             \"performance\",\"speed-index\",\"0.98\",\"1.2 s\",\"How \"\"fast\"\" it looks, and so on\"\r\n\
             \"best-practices\",\"errors-in-console\",\"0\",\"\",\"Errors\"\r\n\
             \"best-practices\",\"is-on-https\",\"1\",\"\",\"Sites\"\r\n\
             \"best-practices\",\"js-libraries\",\"-1\",\"\",\"None\"\r\n",
        );
        let scores = LEAST.map(|(category, _)| report.score(category));
        assert_eq!(scores, [Some(99), Some(100), Some(96), None]);
        assert_eq!(report.failed("best-practices").collect::<Vec<_>>(), ["errors-in-console"]);
        assert_eq!(report.measured("speed-index"), Some("1.2 s"));
        assert_eq!(report.measured("largest-contentful-paint"), None);
    }
}
