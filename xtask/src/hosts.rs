//! `cargo xtask test hosts`: what `hosting/` says about nginx, Caddy and Apache, tried on those servers.
//!
//! A file of settings that nobody ran is a guess. Here each one is started as it is shipped, apart from the few lines
//! that name the address, the certificate and the folder, and a small site on it is asked for everything that
//! docs/hosting.md promises. The servers are Debian's packages, at the places where Debian puts them. Installing them
//! may start nginx and Caddy as services too; the tests do not need these.

mod apache;
mod asking;
mod caddy;
mod nginx;
mod program;
mod promises;
mod site;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::workspace;

use crate::process::{Outcome, shown};
use crate::system::{self, Needed};
use crate::tally::Tally;
use program::Program;
use site::Site;

/// One server that a host may run.
struct Host {
    name: &'static str,
    needs: &'static [Needed],
    /// The command that says its version.
    version: &'static [&'static str],
    /// Writes its settings into the folder for it, and gives the command that runs it in the foreground.
    prepare: fn(&Place) -> Outcome<Command>,
}

const HOSTS: [Host; 3] = [nginx::HOST, caddy::HOST, apache::HOST];

/// Where a server runs.
struct Place {
    /// A folder of its own.
    folder: PathBuf,
    /// The site that it serves.
    dist: PathBuf,
    port: u16,
}

impl Place {
    /// A file of `hosting/` as this place needs it. Each change has to apply exactly once, so that what is tried is
    /// what is shipped.
    fn render(&self, file: &str, changes: &[(&str, &str)]) -> Outcome<String> {
        let mut text = read(&workspace::root().join("hosting").join(file))?;
        for (from, to) in changes {
            if text.matches(from).count() != 1 {
                return Err(format!("hosting/{file} should have `{from}` once"));
            }
            text = text.replace(from, to);
        }
        Ok(text)
    }

    /// Writes a file into the folder.
    fn write(&self, file: &str, text: &str) -> Outcome<PathBuf> {
        let path = self.folder.join(file);
        std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(path)
    }

    /// The address to listen on.
    fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }
}

/// Tries those whose name contains the filter.
pub(crate) fn run(tally: &mut Tally, filter: Option<&str>) {
    for host in HOSTS.iter().filter(|host| filter.is_none_or(|filter| host.name.contains(filter))) {
        tally.check(&format!("hosting/ on {}", host.name), || attempt(host));
    }
}

fn attempt(host: &Host) -> Outcome {
    system::ensure(host.name, host.needs)?;
    println!("{}: {}", host.name, version(host.version)?);
    let site = Site::new(host.name)?;
    let place = Place { folder: site.folder().to_owned(), dist: site.dist(), port: free_port()? };
    let program = Program::start((host.prepare)(&place)?, &place)?;
    let broken = promises::broken(&site, place.port);
    if broken.is_empty() { Ok(()) } else { Err(format!("{}\n{}", broken.join("\n"), program.log())) }
}

/// The first line that a server says about itself.
fn version(words: &[&str]) -> Outcome<String> {
    let said = said(words)?;
    Ok(said.lines().next().unwrap_or_default().to_owned())
}

/// All that a program says, on either stream.
fn said(words: &[&str]) -> Outcome<String> {
    let (program, arguments) = words.split_first().ok_or("no program")?;
    let mut command = Command::new(program);
    let output = command.args(arguments).output();
    let output = output.map_err(|error| format!("{} could not be started: {error}", shown(&command)))?;
    Ok(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A port that nobody listens on at this moment.
fn free_port() -> Outcome<u16> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(|error| format!("no free port: {error}"))
}
