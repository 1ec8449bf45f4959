//! The browser for the tests, from the system's own packages.

use std::path::PathBuf;
use std::process::Command;

use crate::process::{self, Outcome, folder_on_path, say};

/// The programs that the tests drive, and Debian's packages for them.
const PROGRAMS: [&str; 2] = ["chromium", "chromedriver"];
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Sees to it that Chromium and its driver are there.
///
/// # Errors
/// Where they are missing and this machine has no apt, or no right to use it: what to install by hand.
pub(crate) fn ensure_browser() -> Outcome {
    let missing: Vec<&str> = PROGRAMS.into_iter().filter(|name| folder_on_path(name).is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" and ");
    let Some(apt) = apt() else {
        return Err(format!(
            "the tests drive a real browser and {names} is missing; install it by hand (on Debian: \
             apt-get install {}), so that it stands on PATH under that name",
            PACKAGES.join(" ")
        ));
    };
    say(&format!("Installing {} with apt: the tests drive a real browser", PACKAGES.join(" and ")));
    let run = |arguments: &[&str]| {
        let (program, before) = apt.split_first().expect("apt() names a program");
        process::run(
            Command::new(program).args(before).args(arguments).env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    run(&["update"])?;
    run(&["install", "-y", PACKAGES[0], PACKAGES[1]])
}

/// The words that start apt-get as the one who may use it; nothing where it or the right to it is missing.
fn apt() -> Option<&'static [&'static str]> {
    folder_on_path("apt-get")?;
    let root = process::output(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if root {
        return Some(&["apt-get"]);
    }
    folder_on_path("sudo").map(|_| &["sudo", "apt-get"][..])
}

/// Where chromedriver stands.
pub(crate) fn chromedriver() -> Outcome<PathBuf> {
    folder_on_path("chromedriver")
        .map(|folder| folder.join("chromedriver"))
        .ok_or_else(|| "chromedriver is missing".to_owned())
}
