//! The browsers that the tests drive, and what each of them needs.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::process::{Outcome, path_with};
use crate::system::{self, Needed};
use crate::tools;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// How it is called in the table of results.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// How the journeys are told which one to drive, in `OMGANGSBOEK_ENGINE`.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The system's programs, and Debian's packages for them.
    fn needs(self) -> &'static [Needed] {
        match self {
            Self::Chromium => &[("chromium", "chromium"), ("chromedriver", "chromium-driver")],
            Self::Firefox => &[("firefox", "firefox-esr")],
            // Its driver has no way to do without a screen and a session bus.
            Self::WebKit => &[
                ("WebKitWebDriver", "webkit2gtk-driver"),
                ("Xvfb", "xvfb"),
                ("xauth", "xauth"),
                ("dbus-run-session", "dbus"),
            ],
        }
    }

    /// Sees to it that the browser and its driver are there, and gives the PATH on which they stand.
    ///
    /// # Errors
    /// What is missing and cannot be had on this machine.
    pub(crate) fn ensure(self) -> Outcome<OsString> {
        system::ensure(self.name(), self.needs())?;
        let folder = match self {
            Self::Firefox => Some(tools::GECKODRIVER.ensure()?),
            Self::Chromium | Self::WebKit => None,
        };
        Ok(path_with(&folder.iter().map(PathBuf::as_path).collect::<Vec<&Path>>()))
    }
}
