//! The app on a server of its own, which can go away as a network does.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use xtask::server::{Options, Server};
use xtask::workspace;

use crate::Outcome;
use crate::build::Build;

/// The release build, served with the production headers under one address for a whole journey.
pub struct Site {
    options: Options,
    origin: String,
    /// What is served, where it is not `dist/` itself.
    build: Option<Build>,
    server: Mutex<Option<Server>>,
}

impl Site {
    /// Serves `dist/` on a free port. A script given here runs in the page before the app's boot file. Browsers do
    /// not keep the app: each load is from here, and without a network there is none.
    ///
    /// # Errors
    /// Where there is no build, or no port.
    pub fn open(before_boot: Option<String>) -> Outcome<Self> {
        Self::start(None, Options { before_boot, ..Options::default() })
    }

    /// Serves the build as it is deployed, with its service worker, which keeps it in the browser from the first
    /// visit on. Another version can be put in its place.
    ///
    /// # Errors
    /// As [`Site::open`].
    pub fn kept(before_boot: Option<String>) -> Outcome<Self> {
        Self::start(Some(Build::new(before_boot)?), Options { keeps: true, ..Options::default() })
    }

    fn start(build: Option<Build>, options: Options) -> Outcome<Self> {
        let root = build.as_ref().map_or_else(workspace::dist, |build| build.folder().to_owned());
        let server = Server::start(&root, options.clone())?;
        let options = Options { port: server.port(), ..options };
        Ok(Self { options, origin: server.origin(), build, server: Mutex::new(Some(server)) })
    }

    /// The address, without a slash at its end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The paths asked for since the site was last opened or came back.
    pub fn requests(&self) -> Vec<String> {
        self.server().as_ref().map(Server::requests).unwrap_or_default()
    }

    /// Takes the network away: from here on no request is answered.
    pub fn go_offline(&self) {
        self.server().take();
    }

    /// Brings it back, under the same address.
    ///
    /// # Errors
    /// Where another program took the port meanwhile.
    pub fn come_back(&self) -> Outcome {
        self.serve(self.options.clone())
    }

    /// The same under a server for development, which wants nothing to be kept.
    ///
    /// # Errors
    /// As [`Site::come_back`].
    pub fn come_back_for_development(&self) -> Outcome {
        self.serve(Options { keeps: false, ..self.options.clone() })
    }

    /// Puts another version in the place of the one that is served.
    ///
    /// # Errors
    /// On a site that serves `dist/` itself.
    pub fn deploy(&self, version: &str) -> Outcome {
        self.build.as_ref().ok_or("dist/ stays as it is")?.become_version(version)
    }

    /// A file of what is served, for a journey that damages it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    fn root(&self) -> PathBuf {
        self.build.as_ref().map_or_else(workspace::dist, |build| build.folder().to_owned())
    }

    fn serve(&self, options: Options) -> Outcome {
        let mut server = self.server();
        // The port is free once the old one is gone.
        server.take();
        *server = Some(Server::start(&self.root(), options)?);
        Ok(())
    }

    fn server(&self) -> std::sync::MutexGuard<'_, Option<Server>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
