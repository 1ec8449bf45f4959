//! Starting a browser engine under its driver.
//!
//! The journeys know nothing of the engine; what differs between engines stands here.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use thirtyfour::Capabilities;

use crate::Outcome;

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
    pub(crate) fn driver(self, port: u16, home: &Path) -> Outcome<Command> {
        let mut command = match self {
            Self::Chromium => Command::new("chromedriver"),
            Self::Firefox => Command::new("geckodriver"),
            Self::WebKit => Command::new("dbus-run-session"),
        };
        match self {
            Self::Chromium => command.arg(format!("--port={port}")),
            Self::Firefox => command.args(["--port", &port.to_string(), "--websocket-port", "0"]),
            // It has no way of its own to do without a screen and a session bus, and takes the folder for
            // downloads from the desktop's settings.
            Self::WebKit => {
                let settings = home.join("settings");
                std::fs::create_dir_all(&settings)?;
                let folder = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads(home).display());
                std::fs::write(settings.join("user-dirs.dirs"), folder)?;
                command
                    .args([
                        "--",
                        "xvfb-run",
                        "-a",
                        "-s",
                        SCREEN,
                        "WebKitWebDriver",
                        &format!("--port={port}"),
                    ])
                    .env("XDG_CONFIG_HOME", settings)
                    .env("XDG_CACHE_HOME", home.join("cache"))
                    .env("XDG_DATA_HOME", home.join("data"))
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                    .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            }
        };
        Ok(command)
    }

    /// What is asked of the browser: no window, a profile and a download folder of its own, a clipboard that
    /// can be read back, and no errands in the background. `home` is where both folders go.
    pub(crate) fn capabilities(self, home: &Path) -> Capabilities {
        capabilities(match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": chromium_records(),
                "goog:chromeOptions": { "args": chromium_arguments(&profile(home)) },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "args": ["-headless", "-profile", profile(home)],
                    "prefs": {
                        "intl.accept_languages": "nl",
                        // A browser that was killed starts again as if nothing had been.
                        "toolkit.startup.max_resumed_crashes": -1,
                        "datareporting.policy.dataSubmissionEnabled": false,
                        "browser.download.folderList": 2,
                        "browser.download.dir": downloads(home),
                        "dom.events.testing.asyncClipboard": true,
                    },
                },
            }),
        })
    }
}

/// A session with a Chromium that runs already and listens at this address.
pub(crate) fn takeover(address: &Value) -> Capabilities {
    capabilities(json!({
        "browserName": "chrome",
        "goog:loggingPrefs": chromium_records(),
        "goog:chromeOptions": { "debuggerAddress": address },
    }))
}

/// What Chromium is to note down.
fn chromium_records() -> Value {
    json!({ "browser": "ALL", "performance": "ALL" })
}

fn capabilities(value: Value) -> Capabilities {
    match value {
        Value::Object(map) => map.into(),
        _ => Capabilities::new(),
    }
}

/// WebKitGTK's own small browser, which Debian keeps in a folder named after the machine.
fn mini_browser() -> String {
    let folders = ["x86_64", "aarch64"].map(|machine| format!("/usr/lib/{machine}-linux-gnu/webkit2gtk-4.1"));
    let found =
        folders.iter().map(|folder| format!("{folder}/MiniBrowser")).find(|path| Path::new(path).is_file());
    found.unwrap_or_else(|| "MiniBrowser".to_owned())
}

/// Room for the largest screen that a page is looked at in, and the bars of the window around it.
const SCREEN: &str = "-screen 0 1600x1400x24";

/// The browser's profile within `home`; what is in it survives a restart.
pub(crate) fn profile(home: &Path) -> PathBuf {
    home.join("profile")
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
