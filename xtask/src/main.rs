//! `cargo xtask`: everything that is done with this work tree, from a bare machine on.
//!
//! Two commands matter to a newcomer, `serve` and `test`; both first fetch what is missing and say so.
//! The continuous integration calls `test` and nothing else, so that a green run there is a green run
//! anywhere.

mod bench;
mod budget;
mod build;
mod checks;
mod compress;
mod engines;
mod fuzz;
mod hosts;
mod in_browser;
mod journeys;
mod lighthouse;
mod process;
mod remap;
mod reproduce;
mod serve;
mod size;
mod soak;
mod styles;
mod sums;
mod supply;
mod system;
mod tally;
mod tools;

use std::path::Path;
use std::process::ExitCode;

use process::Outcome;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  serve [--port N] [--dev]   build the release and serve it on http://localhost:8080 with the
                             production headers; --dev makes a debug build and rebuilds on change
  build                      build the release into dist/
  styles                     make the two style sheets of the app; Trunk calls it before each build
  test [PART] [FILTER]       run everything, or one part:
                               lint      format, clippy native and for the browser, and the licences
                                         and sources of the dependencies
                               native    tests of the core and of these commands
                               hosts     the files of hosting/ on nginx, Caddy and Apache
                               browser   tests of the storage in Chromium, Firefox and WebKit
                               e2e       journeys through the release build: all of them in Chromium,
                                         the main one in Firefox and WebKit too; and what
                                         the release weighs
                             FILTER runs only the tests whose name contains it
  check                      the same as test lint
  bench                      measure in Chromium what storing, opening, searching and starting cost, beside
                             dexie, RxDB and bare IndexedDB, and what a tap and a key cost; prints the
                             tables of docs/performance.md, and fails where something has become too dear
  audit                      look every dependency up in the public database of known faults, which is
                             fetched for it
  reproduce                  build the release twice from nothing, in two places, and print the SHA-256 of
                             every file, or which of them differ
  size [FILE]                print what the wasm of the release is made of, or any other wasm that has names
  lighthouse                 have Lighthouse judge the first page of what is in dist/; fails where it is
                             less than perfectly accessible or well made
  fuzz [--seconds N] [TARGET]
                             feed the readers of files and records what might break them, a minute each
  soak [--seconds N | --seed N]
                             draw new cases for the tests of properties, and many more of them, for ten
                             minutes; or once more those of a seed

Whatever a command needs and does not find is installed first; it says what and why. Tools go to
$OMGANGSBOEK_TOOLS, or else to omgangsboek/tools in the cache folder of your account.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Carries out one command; `false` where it ran and something in it failed.
fn run(arguments: &[&str]) -> Outcome<bool> {
    match arguments {
        ["serve", options @ ..] => serve::run(&serve::Options::parse(options)?).map(|()| true),
        ["styles"] => styles::write().map(|()| true),
        ["build"] => build::release().map(|()| true),
        ["check"] => checks::run(Some(checks::Part::Lint), None),
        ["test"] => checks::run(None, None),
        ["test", part] => checks::run(Some(checks::Part::parse(part)?), None),
        ["test", part, filter] => checks::run(Some(checks::Part::parse(part)?), Some(filter)),
        ["bench"] => bench::run(),
        ["lighthouse"] => lighthouse::run(),
        ["fuzz", options @ ..] => fuzz::run(options),
        ["soak", options @ ..] => soak::run(options),
        ["reproduce"] => reproduce::run(),
        ["audit"] => supply::audit().map(|()| true),
        ["size"] => size::release().map(|()| true),
        ["size", file] => size::print(Path::new(file)).map(|()| true),
        // As Cargo calls the program that stands before the compiler.
        [compiler, arguments @ ..] if Path::new(compiler).file_stem() == Some("rustc".as_ref()) => {
            remap::compile(compiler, arguments)
        }
        [] | ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(true)
        }
        _ => Err(format!("`{}` is not a command\n\n{USAGE}", arguments.join(" "))),
    }
}
