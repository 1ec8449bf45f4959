//! The app on a server of its own, which can go away as a network does.

use std::sync::{Mutex, PoisonError};

use xtask::server::{Options, Server};
use xtask::workspace;

use crate::Outcome;

/// The release build, served with the production headers under one address for a whole journey.
pub struct Site {
    port: u16,
    origin: String,
    before_boot: Option<String>,
    server: Mutex<Option<Server>>,
}

impl Site {
    /// Serves `dist/` on a free port. A script given here runs in the page before the app's boot file.
    ///
    /// # Errors
    /// Where there is no build, or no port.
    pub fn open(before_boot: Option<String>) -> Outcome<Self> {
        let options = Options { port: 0, before_boot: before_boot.clone() };
        let server = Server::start(&workspace::dist(), options)?;
        Ok(Self {
            port: server.port(),
            origin: server.origin(),
            before_boot,
            server: Mutex::new(Some(server)),
        })
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
        let options = Options { port: self.port, before_boot: self.before_boot.clone() };
        *self.server() = Some(Server::start(&workspace::dist(), options)?);
        Ok(())
    }

    fn server(&self) -> std::sync::MutexGuard<'_, Option<Server>> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
