//! A server that runs for as long as it is tried.

use std::fs::File;
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{Place, read};
use crate::process::{Outcome, shown};

/// How long a server may take to listen; it is a second at most.
const PATIENCE: Duration = Duration::from_secs(20);

/// It ends with this.
pub(super) struct Program {
    child: Child,
    log: PathBuf,
}

impl Program {
    /// Starts it, and gives it once it takes connections.
    ///
    /// # Errors
    /// It ended before that, with what it said, or nobody listens in time.
    pub(super) fn start(mut command: Command, place: &Place) -> Outcome<Self> {
        let log = place.folder.join("log");
        let failed = |error: std::io::Error| format!("{} could not be started: {error}", shown(&command));
        let out = File::create(&log).map_err(failed)?;
        let err = out.try_clone().map_err(failed)?;
        let started = command.stdin(Stdio::null()).stdout(out).stderr(err).spawn();
        let child = started.map_err(|error| format!("{} could not be started: {error}", shown(&command)))?;
        let mut program = Self { child, log };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, place.port)).is_err() {
            let ended = program.child.try_wait().ok().flatten();
            if ended.is_some() || begun.elapsed() > PATIENCE {
                return Err(format!("{} does not listen\n{}", shown(&command), program.log()));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(program)
    }

    /// What it said.
    pub(super) fn log(&self) -> String {
        read(&self.log).unwrap_or_default()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Already gone is as good as stopped.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
