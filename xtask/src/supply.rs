//! What comes in with the dependencies, judged by `deny.toml`.

use std::process::Command;

use xtask::workspace;

use crate::process::{self, Outcome, say};
use crate::tools;

/// Licences, bans and sources of every crate in `Cargo.lock`, without a network once the crates are here.
///
/// # Errors
/// A crate that `deny.toml` does not allow; a tool or a crate that is not to be had.
pub(crate) fn check() -> Outcome {
    let mut deny = deny(&["--offline"])?;
    // All of them, also those for other systems: their licences stand in their own files.
    process::run(
        Command::new("cargo").args(["fetch", "--quiet", "--locked"]).current_dir(workspace::root()),
    )?;
    process::run(deny.args(["check", "licenses", "bans", "sources"]))
}

/// Known faults of the crates, and withdrawn versions, by the public database of advisories.
///
/// # Errors
/// A crate with a known fault; a database that cannot be fetched, with what to do then.
pub(crate) fn audit() -> Outcome {
    let mut fetch = deny(&[])?;
    let mut check = deny(&[])?;
    say("Fetching the advisories");
    process::run(fetch.args(["fetch", "db"])).map_err(|why| {
        format!(
            "{why}\nNothing was checked: the database of advisories is not to be had from here. It is the git \
             repository https://github.com/RustSec/advisory-db; run this again where that can be reached."
        )
    })?;
    say("Looking every crate up in them");
    process::run(check.args(["check", "--disable-fetch", "advisories"]))
}

/// The tool, with what it is asked each time.
fn deny(options: &[&str]) -> Outcome<Command> {
    let mut command = Command::new(tools::CARGO_DENY.ensure()?.join("cargo-deny"));
    command.args(["--workspace", "--locked"]).args(options).current_dir(workspace::root());
    Ok(command)
}
