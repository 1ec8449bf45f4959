//! A browser as a person uses it: opening it, going somewhere, closing it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::driver::Driver;
use crate::engine::{Engine, downloads, profile};
use crate::storage::ROOM;
use crate::{Outcome, wait::until};

/// One browser, with a profile of its own that was empty at first, on one site.
pub struct Browser {
    pub(crate) engine: Engine,
    pub(crate) origin: String,
    /// Profile and downloads; gone with the browser.
    pub(crate) home: PathBuf,
    /// The room that the site has, in bytes.
    pub(crate) room: u64,
    running: Mutex<Running>,
}

/// What a restart replaces.
struct Running {
    driver: WebDriver,
    process: Driver,
}

impl Running {
    async fn start(engine: Engine, home: &Path) -> Outcome<Self> {
        let process = Driver::start(engine, home)?;
        let driver = WebDriver::new(process.address.as_str(), engine.capabilities(home)).await?;
        Ok(Self { driver, process })
    }
}

impl Browser {
    /// Starts the chosen engine. Paths given later are below `origin`.
    ///
    /// # Errors
    /// Where the driver or the browser is missing or does not start.
    pub async fn start(origin: &str) -> Outcome<Self> {
        Self::start_engine(Engine::chosen()?, origin).await
    }

    /// The same with room for two builds of the app beside the workbook, also for the large ones that a debug build
    /// makes.
    pub(crate) async fn start_roomy(origin: &str) -> Outcome<Self> {
        Self::start_with(Engine::chosen()?, origin, 16 * ROOM).await
    }

    /// Starts this engine, whichever was chosen.
    ///
    /// # Errors
    /// As [`Browser::start`].
    pub async fn start_engine(engine: Engine, origin: &str) -> Outcome<Self> {
        Self::start_with(engine, origin, ROOM).await
    }

    async fn start_with(engine: Engine, origin: &str, room: u64) -> Outcome<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let home = std::env::temp_dir().join(format!("omgangsboek-{}-{number}", std::process::id()));
        for folder in [profile(&home), downloads(&home)] {
            std::fs::create_dir_all(folder)?;
        }
        // A browser that did not come up, on a machine that was busy, is started once more.
        let running = match Running::start(engine, &home).await {
            Err(_) => Running::start(engine, &home).await?,
            Ok(running) => running,
        };
        let running = Mutex::new(running);
        let browser = Self { engine, origin: origin.to_owned(), home, room, running };
        browser.prepare().await?;
        Ok(browser)
    }

    /// Which engine this is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// The driver itself, for what has no word of its own here. Another one after a restart.
    pub fn driver(&self) -> WebDriver {
        self.running().driver.clone()
    }

    /// Goes on with a new session of the driver; the old one has ended or is given up.
    pub(crate) async fn renew(&self, capabilities: Capabilities) -> Outcome {
        let address = self.running().process.address.clone();
        let driver = WebDriver::new(address, capabilities).await?;
        let old = std::mem::replace(&mut self.running().driver, driver);
        // Left to itself it would end its browser, which may be the new one's too.
        drop(old.leak());
        Ok(())
    }

    /// Puts another driver program in the place of the one that runs, which `end` sees to.
    pub(crate) fn replace_driver(&self, end: impl FnOnce(Driver)) -> Outcome {
        let next = Driver::start(self.engine, &self.home)?;
        end(std::mem::replace(&mut self.running().process, next));
        Ok(())
    }

    fn running(&self) -> std::sync::MutexGuard<'_, Running> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a path of the site.
    pub async fn open(&self, path: &str) -> Outcome {
        Ok(self.driver().goto(format!("{}{path}", self.origin)).await?)
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Outcome {
        Ok(self.driver().refresh().await?)
    }

    /// Goes back in the tab's history, as with the browser's button.
    pub async fn back(&self) -> Outcome {
        Ok(self.driver().back().await?)
    }

    /// Goes forward again.
    pub async fn forward(&self) -> Outcome {
        Ok(self.driver().forward().await?)
    }

    /// The path of the page that is open, with query and fragment.
    pub async fn path(&self) -> Outcome<String> {
        let url = self.driver().current_url().await?.to_string();
        Ok(url.strip_prefix(&self.origin).unwrap_or(&url).to_owned())
    }

    /// Waits until the condition holds. What it is goes into the message when it never does.
    pub async fn wait(&self, what: &str, mut condition: impl AsyncFnMut(&Self) -> Outcome<bool>) -> Outcome {
        until(what, async || Ok(condition(self).await?.then_some(()))).await
    }

    /// Runs a script in the page; `arguments` are its arguments, and what it returns is read as `T`.
    pub async fn eval<T: DeserializeOwned>(&self, script: &str, arguments: Vec<Value>) -> Outcome<T> {
        Ok(self.driver().execute(script, arguments).await?.convert()?)
    }

    /// Runs the body of an async function in the page and reads what it returns as `T`.
    pub async fn eval_async<T: DeserializeOwned>(&self, body: &str, arguments: Vec<Value>) -> Outcome<T> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
             (async function () {{ {body} }}).apply(null, given)
               .then((ok) => done({{ ok: ok ?? null }}), (error) => done({{ error: String(error) }}))"
        );
        let answer: Value = self.driver().execute_async(script, arguments).await?.convert()?;
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            return Err(format!("the script failed: {error}").into());
        }
        Ok(serde_json::from_value(answer.get("ok").cloned().unwrap_or_default())?)
    }

    /// A command of the developer tools' own protocol, for the tab that is open.
    ///
    /// # Errors
    /// In an engine that does not speak it.
    pub async fn command(&self, method: &str, parameters: Value) -> Outcome<Value> {
        if self.engine != Engine::Chromium {
            return Err(format!("{:?} does not speak the protocol of {method}", self.engine).into());
        }
        Ok(self.driver().cdp().send_raw(method, parameters).await?)
    }

    /// Sets up what every journey counts on.
    pub(crate) async fn prepare(&self) -> Outcome {
        if self.engine == Engine::Chromium {
            let clipboard = ["clipboardReadWrite", "clipboardSanitizedWrite"];
            let permissions = json!({ "origin": self.origin, "permissions": clipboard });
            self.command("Browser.grantPermissions", permissions).await?;
            let downloads = json!({ "behavior": "allow", "downloadPath": downloads(&self.home) });
            self.command("Browser.setDownloadBehavior", downloads).await?;
        }
        self.prepare_storage().await?;
        self.prepare_tab().await
    }

    /// Ends the browser and removes its profile.
    pub async fn close(self) -> Outcome {
        let Self { home, running, .. } = self;
        let Running { driver, process } = running.into_inner().unwrap_or_else(PoisonError::into_inner);
        let quit = driver.quit().await;
        drop(process);
        drop(std::fs::remove_dir_all(home));
        Ok(quit?)
    }
}
