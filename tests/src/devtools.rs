//! What only the browser's developer tools can do: another screen, dark mode, the clipboard, downloads,
//! an emptied storage, and the record of messages and requests.
//!
//! Chromium offers all of it. In Firefox there is no dark mode and no picture of a whole page: asking for
//! them is an error. The records are simply empty there, as looking at them is no step of a journey. In
//! WebKit the window keeps its size, and there is no way to the clipboard or to downloads yet.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::engine::downloads;
use crate::wait::until;
use crate::{Browser, Engine, Outcome};

/// The sizes of screen that every page is looked at in, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewport {
    /// A tablet held upright, 820 × 1180.
    Tablet,
    /// A tablet on its side, 1180 × 820.
    TabletWide,
    /// A phone, 390 × 844.
    Phone,
    /// A laptop, 1366 × 768.
    Laptop,
}

impl Viewport {
    fn size(self) -> (u32, u32) {
        match self {
            Self::Tablet => (820, 1180),
            Self::TabletWide => (1180, 820),
            Self::Phone => (390, 844),
            Self::Laptop => (1366, 768),
        }
    }
}

/// What the device prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on a light ground.
    Light,
    /// The other way round.
    Dark,
}

impl Browser {
    /// Sets up what every journey counts on.
    pub(crate) async fn prepare(&self) -> Outcome {
        std::fs::create_dir_all(self.downloads())?;
        if self.engine == Engine::Chromium {
            let clipboard = ["clipboardReadWrite", "clipboardSanitizedWrite"];
            self.command(
                "Browser.grantPermissions",
                json!({ "origin": self.origin, "permissions": clipboard }),
            )
            .await?;
            let downloads = json!({ "behavior": "allow", "downloadPath": self.downloads() });
            self.command("Browser.setDownloadBehavior", downloads).await?;
        }
        self.viewport(Viewport::Tablet).await
    }

    /// Gives the page another screen.
    pub async fn viewport(&self, viewport: Viewport) -> Outcome {
        let (width, height) = viewport.size();
        match self.engine {
            Engine::Chromium => {}
            Engine::Firefox => return Ok(self.driver.set_window_rect(0, 0, width, height).await?),
            // Without a window manager nobody answers to a wish for another size.
            Engine::WebKit => return Ok(()),
        }
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", screen).await?;
        Ok(())
    }

    /// Has the device prefer light or dark.
    pub async fn scheme(&self, scheme: Scheme) -> Outcome {
        let value = match scheme {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        };
        // Without motion, so that a picture does not catch a colour on its way.
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": value },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.command("Emulation.setEmulatedMedia", features).await?;
        // The page follows in its own time; a picture would be too early.
        self.eval_async(
            "const wanted = `(prefers-color-scheme: ${arguments[0]})`;
            while (!matchMedia(wanted).matches) await new Promise(requestAnimationFrame);
            await new Promise(requestAnimationFrame);
            await new Promise(requestAnimationFrame)",
            vec![json!(value)],
        )
        .await
    }

    /// Keeps a picture of the whole page, also of what is below the fold, as `tests/out/NAME.png`.
    pub async fn shot_page(&self, name: &str) -> Outcome {
        let size = "return [document.documentElement.clientWidth, document.documentElement.scrollHeight]";
        let (width, height): (u32, u32) = self.eval(size, vec![]).await?;
        let before = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let old: (u32, u32) = self.eval("return [innerWidth, innerHeight]", vec![]).await?;
        self.command("Emulation.setDeviceMetricsOverride", before).await?;
        let picture = self.driver.screenshot_as_png().await?;
        let after = json!({ "width": old.0, "height": old.1, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", after).await?;
        self.keep(name, &picture)
    }

    /// What is on the clipboard as this media type (`text/plain`, `text/html`); nothing where it is not.
    pub async fn clipboard(&self, media_type: &str) -> Outcome<Option<String>> {
        let body = "for (const item of await navigator.clipboard.read())
                if (item.types.includes(arguments[0])) return (await item.getType(arguments[0])).text();
            return null";
        self.eval_async(body, vec![json!(media_type)]).await
    }

    /// Waits for a finished download whose name ends like this, and gives its path.
    pub async fn downloaded(&self, ending: &str) -> Outcome<PathBuf> {
        until(&format!("a download …{ending}"), async || {
            let files: Vec<_> =
                std::fs::read_dir(self.downloads())?.flatten().map(|entry| entry.path()).collect();
            // Beside its final name, still empty, Firefox keeps what has come so far.
            let unfinished = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "part");
            if files.iter().any(unfinished) {
                return Ok(None);
            }
            let wanted = files.into_iter().find(|path| path.to_string_lossy().ends_with(ending));
            Ok(wanted.filter(|path| path.metadata().is_ok_and(|data| data.len() > 0)))
        })
        .await
    }

    /// Empties all that the site has stored, as a person does in the browser's settings. Done from a page
    /// that holds nothing open; the app has to be opened again.
    pub async fn wipe(&self) -> Outcome {
        self.open("/icon.svg").await?;
        let all = "localStorage.clear();
            for (const { name } of await indexedDB.databases()) {
                await new Promise((done, failed) => {
                    const request = indexedDB.deleteDatabase(name);
                    request.onsuccess = () => done();
                    request.onerror = () => failed(request.error);
                });
            }";
        self.eval_async(all, vec![]).await
    }

    /// The warnings and errors in the console since this was last asked.
    pub async fn complaints(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let log = self.driver.get_log("browser").await?;
        Ok(log
            .into_iter()
            .filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"))
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// The addresses that the site's pages and workers asked for since this was last asked, also those that
    /// were refused. What the browser does on its own account before a page is open is not among them.
    pub async fn asked_for(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Ok(Vec::new());
        }
        let ours = |event: &Value| {
            let page = event.pointer("/params/documentURL").and_then(Value::as_str);
            page.is_some_and(|page| page.starts_with(&self.origin))
        };
        self.events("Network.requestWillBeSent", "/params/request/url", ours).await
    }

    /// Where the page sent the browser to since this or [`Browser::asked_for`] was last asked, such as a
    /// mail program.
    ///
    /// # Errors
    /// In an engine that does not tell.
    pub async fn sent_to(&self) -> Outcome<Vec<String>> {
        if self.engine != Engine::Chromium {
            return Err(format!("{:?} does not tell where a page leads to", self.engine).into());
        }
        self.events("Page.frameRequestedNavigation", "/params/url", |_| true).await
    }

    /// What stands at `pointer` in the events of this name since the record was last read.
    async fn events(
        &self,
        method: &str,
        pointer: &str,
        counts: impl Fn(&Value) -> bool,
    ) -> Outcome<Vec<String>> {
        let log = self.driver.get_log("performance").await?;
        let event = |message: &str| -> Option<String> {
            let event: Value = serde_json::from_str(message).ok()?;
            let event = event.get("message")?;
            let wanted = event.get("method").and_then(Value::as_str) == Some(method) && counts(event);
            wanted.then(|| event.pointer(pointer).and_then(Value::as_str).map(str::to_owned)).flatten()
        };
        Ok(log.iter().filter_map(|entry| event(&entry.message)).collect())
    }

    /// A command of the developer tools' own protocol.
    ///
    /// # Errors
    /// In an engine that does not speak it.
    pub async fn command(&self, method: &str, parameters: Value) -> Outcome<Value> {
        if self.engine != Engine::Chromium {
            return Err(format!("{:?} does not speak the protocol of {method}", self.engine).into());
        }
        Ok(self.driver.cdp().send_raw(method, parameters).await?)
    }

    fn downloads(&self) -> PathBuf {
        downloads(&self.home)
    }
}
