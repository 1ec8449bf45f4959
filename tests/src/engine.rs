//! Starting a browser engine under its driver.
//!
//! The journeys know nothing of the engine; what differs between engines stands here.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::Outcome;

/// How long a driver may take to listen.
const START: Duration = Duration::from_secs(60);
/// The pause between two looks at its port.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium under chromedriver.
    Chromium,
    /// Firefox under geckodriver.
    Firefox,
    /// WebKitGTK under WebKitWebDriver: the nearest there is to the Safari of an iPad.
    WebKit,
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
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => {
                Err(format!("OMGANGSBOEK_ENGINE={other}: known are chromium, firefox and webkit").into())
            }
        }
    }

    /// The driver program, told to listen on `port`.
    fn driver(self, port: u16) -> Command {
        let mut command = match self {
            Self::Chromium => Command::new("chromedriver"),
            Self::Firefox => Command::new("geckodriver"),
            Self::WebKit => Command::new("dbus-run-session"),
        };
        match self {
            Self::Chromium => command.arg(format!("--port={port}")),
            Self::Firefox => command.args(["--port", &port.to_string(), "--websocket-port", "0"]),
            // It has no way of its own to do without a screen and a session bus.
            Self::WebKit => command
                .args(["--", "xvfb-run", "-a", "WebKitWebDriver", &format!("--port={port}")])
                .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1"),
        };
        command
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
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
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

/// WebKitGTK's own small browser, which Debian keeps in a folder named after the machine.
fn mini_browser() -> String {
    let folders = ["x86_64", "aarch64"].map(|machine| format!("/usr/lib/{machine}-linux-gnu/webkit2gtk-4.1"));
    let found =
        folders.iter().map(|folder| format!("{folder}/MiniBrowser")).find(|path| Path::new(path).is_file());
    found.unwrap_or_else(|| "MiniBrowser".to_owned())
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
    /// Starts the engine's driver on a free port and waits until it listens there.
    pub(crate) fn start(engine: Engine) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = engine.driver(port);
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
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The whole group: a driver may have a screen and a bus beside it.
        drop(Command::new("kill").args(["--", &format!("-{}", self.child.id())]).status());
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
