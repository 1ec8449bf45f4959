//! Starting other programs.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A result whose error is a sentence for the person at the terminal.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// Runs a program to its end, its output going to the terminal.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let shown = shown(command);
    let status = command.status().map_err(|error| format!("{shown} could not be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{shown} failed ({status})")) }
}

/// What a program prints, or nothing where it is not there or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A command line, for a message.
pub(crate) fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The folder on PATH that holds a program.
pub(crate) fn folder_on_path(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).find(|folder| folder.join(program).is_file())
}

/// Where a program stands on the given PATH.
pub(crate) fn program_in(path: &OsStr, program: &str) -> Outcome<PathBuf> {
    std::env::split_paths(path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
        .ok_or_else(|| format!("{program} is missing"))
}

/// PATH with folders put before it.
pub(crate) fn path_with(folders: &[&Path]) -> OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| folder.to_path_buf()).chain(std::env::split_paths(&old));
    // Only a folder with a colon in its name cannot stand in PATH; then the tools are looked for without.
    std::env::join_paths(all).unwrap_or(old)
}

/// Says on the terminal what is going on. On the error stream, as a build tool's own messages are.
pub(crate) fn say(text: &str) {
    eprintln!("\n=== {text}");
}
