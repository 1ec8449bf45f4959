//! Starting a browser engine under its driver.
//!
//! The journeys know nothing of the engine; what differs between engines stands here.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::Outcome;

/// How long a driver may take to say its port.
const START: Duration = Duration::from_secs(60);

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium under chromedriver.
    Chromium,
    /// Firefox under geckodriver.
    Firefox,
}

impl Engine {
    /// The engine that `OMGANGSBOEK_ENGINE` names; Chromium where it is not set.
    ///
    /// # Errors
    /// Where it names one that is not known here.
    pub fn chosen() -> Outcome<Self> {
        match std::env::var("OMGANGSBOEK_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok(other) => Err(format!("OMGANGSBOEK_ENGINE={other}: known are chromium and firefox").into()),
        }
    }

    /// The driver program and how it is asked to choose a free port itself.
    fn driver(self) -> Command {
        let mut command = match self {
            Self::Chromium => Command::new("chromedriver"),
            Self::Firefox => Command::new("geckodriver"),
        };
        match self {
            Self::Chromium => command.arg("--port=0"),
            Self::Firefox => command.args(["--port", "0", "--websocket-port", "0"]),
        };
        command
    }

    /// The words before the port in what the driver says when it is ready.
    fn ready(self) -> &'static str {
        match self {
            Self::Chromium => "started successfully on port ",
            Self::Firefox => "Listening on 127.0.0.1:",
        }
    }

    /// What is asked of the browser: no window, a profile and a download folder of its own, a clipboard that
    /// can be read back, and no errands in the background. `home` is where both folders go.
    pub(crate) fn capabilities(self, home: &Path) -> Capabilities {
        let value = match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
                "goog:chromeOptions": { "args": chromium_arguments(&home.join("profile")) },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {
                        "intl.accept_languages": "nl",
                        "datareporting.policy.dataSubmissionEnabled": false,
                        "browser.download.folderList": 2,
                        "browser.download.dir": downloads(home),
                        "dom.events.testing.asyncClipboard": true,
                    },
                },
            }),
        };
        match value {
            Value::Object(map) => map.into(),
            _ => Capabilities::new(),
        }
    }
}

/// The folder for downloads within `home`.
pub(crate) fn downloads(home: &Path) -> PathBuf {
    home.join("downloads")
}

fn chromium_arguments(profile: &Path) -> Vec<String> {
    let mut arguments: Vec<String> = [
        "--headless=new",
        // The tests run as root in containers, where Chromium has no sandbox to enter.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=nl",
        "--hide-scrollbars",
    ]
    .map(str::to_owned)
    .to_vec();
    arguments.push(format!("--user-data-dir={}", profile.display()));
    arguments
}

/// A running driver program; it goes when dropped.
pub(crate) struct Driver {
    child: Child,
    pub(crate) address: String,
}

impl Driver {
    /// Starts the engine's driver and waits until it says on which port it listens.
    pub(crate) fn start(engine: Engine) -> Outcome<Self> {
        let mut command = engine.driver();
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| format!("{name} could not be started ({error}); is it installed?"))?;
        let said = child.stdout.take().ok_or("the driver has no output")?;
        let (send, receive) = mpsc::channel();
        std::thread::spawn(move || listen(said, engine.ready(), &send));
        match receive.recv_timeout(START) {
            Ok(port) => Ok(Self { child, address: format!("http://127.0.0.1:{port}") }),
            Err(_) => {
                drop(child.kill());
                Err(format!("{name} did not start within {} seconds", START.as_secs()).into())
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Finds the port in what the driver says, and goes on reading, so that its pipe never fills.
fn listen(said: impl Read, ready: &str, send: &mpsc::Sender<u16>) {
    for line in BufReader::new(said).lines().map_while(Result::ok) {
        if let Some((_, after)) = line.split_once(ready) {
            let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
            if let Ok(port) = digits.parse() {
                // Nobody may be waiting any more; the reading goes on all the same.
                let _ = send.send(port);
            }
        }
    }
}
