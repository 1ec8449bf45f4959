//! The driver program between the tests and a browser.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Engine, Outcome};

/// How long a driver may take to listen.
const START: Duration = Duration::from_secs(60);
/// The pause between two looks at its port.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A running driver program. It goes when dropped, and its browser with it.
pub(crate) struct Driver {
    child: Child,
    pub(crate) address: String,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens there. `home` is the browser's.
    pub(crate) fn start(engine: Engine, home: &Path) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = engine.driver(port, home)?;
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| format!("{name} could not be started ({error}); is it installed?"))?;
        let driver = Self { child, address: format!("http://127.0.0.1:{port}") };
        let give_up = Instant::now() + START;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if Instant::now() > give_up {
                return Err(format!("{name} did not listen within {} seconds", START.as_secs()).into());
            }
            std::thread::sleep(LOOK_AGAIN);
        }
        Ok(driver)
    }

    /// Ends driver and browser at once, as a power cut does: none of them gets to finish anything.
    pub(crate) fn kill(self) {
        self.signal("-KILL");
    }

    /// To the whole group: the browser and its helpers, a screen and a bus are in it.
    fn signal(&self, signal: &str) {
        drop(Command::new("kill").args([signal, "--", &format!("-{}", self.child.id())]).status());
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.signal("-TERM");
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
