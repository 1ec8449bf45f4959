//! What the tests need from the system's own packages.

use std::path::Path;
use std::process::Command;

use crate::process::{self, Outcome, folder_on_path, say};

/// A program on PATH, or a file by its whole path, and Debian's package that brings it.
pub(crate) type Needed = (&'static str, &'static str);

/// Sees to it that all of them are there, for `purpose`, a browser or a web server.
///
/// # Errors
/// Where one is missing and this machine has no apt, no right to use it, or no such package: what to install
/// by hand.
pub(crate) fn ensure(purpose: &str, needs: &[Needed]) -> Outcome {
    let missing = || needs.iter().filter(|(name, _)| !is_there(name));
    if missing().next().is_none() {
        return Ok(());
    }
    let names = missing().map(|(name, _)| *name).collect::<Vec<_>>().join(" and ");
    let packages: Vec<&str> = missing().map(|(_, package)| *package).collect();
    let by_hand = || {
        format!(
            "the tests drive {purpose} and {names} is missing; install it by hand (on Debian: apt-get install \
             {}), so that it is found under that name",
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

fn is_there(name: &str) -> bool {
    if name.starts_with('/') { Path::new(name).is_file() } else { folder_on_path(name).is_some() }
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
