//! What the tests need from the system's own packages.

use std::process::Command;

use crate::process::{self, Outcome, folder_on_path, say};

/// A program on PATH, and Debian's package that brings it.
pub(crate) type Needed = (&'static str, &'static str);

/// Sees to it that the programs are there, all of them for `purpose`, a browser.
///
/// # Errors
/// Where one is missing and this machine has no apt, no right to use it, or no such package: what to install
/// by hand.
pub(crate) fn ensure(purpose: &str, programs: &[Needed]) -> Outcome {
    let missing = || programs.iter().filter(|(program, _)| folder_on_path(program).is_none());
    if missing().next().is_none() {
        return Ok(());
    }
    let names = missing().map(|(program, _)| *program).collect::<Vec<_>>().join(" and ");
    let packages: Vec<&str> = missing().map(|(_, package)| *package).collect();
    let by_hand = || {
        format!(
            "the tests drive {purpose} and {names} is missing; install it by hand (on Debian: apt-get install \
             {}), so that it stands on PATH under that name",
            packages.join(" ")
        )
    };
    let apt = apt().ok_or_else(by_hand)?;
    say(&format!("Installing {} with apt: the tests drive {purpose}", packages.join(" and ")));
    let run = |arguments: &[&str]| {
        let (program, before) = apt.split_first().expect("apt() names a program");
        process::run(
            Command::new(program).args(before).args(arguments).env("DEBIAN_FRONTEND", "noninteractive"),
        )
    };
    run(&["update"])?;
    run(&[&["install", "-y"], &packages[..]].concat())?;
    if missing().next().is_none() { Ok(()) } else { Err(by_hand()) }
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
