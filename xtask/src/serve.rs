//! `cargo xtask serve`.

use std::path::PathBuf;
use std::process::Child;
use std::time::Duration;

use xtask::server::{self, Server};
use xtask::workspace;

use crate::build;
use crate::process::{Outcome, say};

/// The command's options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: u16,
    dev: bool,
}

impl Options {
    /// Reads the words after `serve`.
    pub(crate) fn parse(words: &[&str]) -> Outcome<Self> {
        let mut options = Self { port: 8080, dev: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--dev" => options.dev = true,
                "--port" => {
                    options.port = words
                        .next()
                        .and_then(|number| number.parse().ok())
                        .ok_or("--port needs a number from 1 to 65535")?;
                }
                other => return Err(format!("serve does not know `{other}`; it takes --port N and --dev")),
            }
        }
        Ok(options)
    }
}

/// Builds and serves until it is interrupted.
pub(crate) fn run(options: &Options) -> Outcome {
    if options.dev { watch(options.port) } else { release(options.port) }
}

fn release(port: u16) -> Outcome {
    build::release()?;
    let server = start(workspace::dist(), port, true)?;
    say(&format!("Omgangsboek is on {} (Ctrl-C stops it)", server.origin()));
    server.wait();
    Ok(())
}

/// Trunk rebuilds on every change; the server stays the one of the release, with the same headers.
fn watch(port: u16) -> Outcome {
    let dist = workspace::dev_dist();
    let mut trunk = build::trunk(&["watch", "--dist", &dist.to_string_lossy()])?;
    say("Building for development, and again on every change");
    let mut trunk = trunk.spawn().map_err(|error| format!("Trunk could not be started: {error}"))?;
    let served = serve_watched(&mut trunk, dist, port);
    // Already gone is as good as stopped.
    drop(trunk.kill());
    served
}

fn serve_watched(trunk: &mut Child, dist: PathBuf, port: u16) -> Outcome {
    let ended = |trunk: &mut Child| trunk.try_wait().ok().flatten();
    while !dist.join("index.html").is_file() {
        if let Some(status) = ended(trunk) {
            return Err(format!("Trunk stopped before the first build was done ({status})"));
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    let server = start(dist, port, false)?;
    say(&format!("Omgangsboek is on {}; reload the page after a change (Ctrl-C stops it)", server.origin()));
    match trunk.wait() {
        Ok(status) => Err(format!("Trunk stopped watching ({status})")),
        Err(error) => Err(format!("Trunk cannot be waited for: {error}")),
    }
}

/// A build that changes all the time is not for a browser to keep.
fn start(dist: PathBuf, port: u16, keeps: bool) -> Outcome<Server> {
    Server::start(&dist, server::Options { port, keeps, ..server::Options::default() })
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn the_options_are_read_or_refused_with_a_reason() {
        for (words, expected) in [
            (&[][..], Some((8080, false))),
            (&["--dev"], Some((8080, true))),
            (&["--port", "9000", "--dev"], Some((9000, true))),
            (&["--port"], None),
            (&["--port", "99999"], None),
            (&["--fast"], None),
        ] {
            let read = Options::parse(words);
            assert_eq!(read.ok().map(|options| (options.port, options.dev)), expected, "{words:?}");
        }
    }
}
