//! A browser that ends and comes back with the same profile, as after a battery ran out.
//!
//! Chromium and Firefox keep a profile between two runs. WebKit forgets everything as soon as a driver closes
//! it, so there a restart is an error and not an empty browser.

use serde_json::json;

use crate::driver::Driver;
use crate::engine::{profile, takeover};
use crate::wait::until;
use crate::{Browser, Engine, Outcome};

/// How the browser ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// As a person closes it: pages are told, and what is on its way to the disk arrives.
    Closed,
    /// All its processes at the same moment (SIGKILL), none of which notices.
    Killed,
}

impl Browser {
    /// Ends the browser and starts it again on the same profile. Nothing is open then; what lives in a tab
    /// only (session storage, a virtual authenticator) is gone.
    ///
    /// # Errors
    /// In WebKit, and where it does not start again.
    pub async fn restart(&self, ending: Ending) -> Outcome {
        if self.engine == Engine::WebKit {
            return Err("WebKit keeps no profile under its driver".into());
        }
        match ending {
            Ending::Closed => {
                if self.engine == Engine::Chromium {
                    // The answer may be that the browser has gone.
                    drop(self.command("Browser.close", json!({})).await);
                    let lock = profile(&self.home).join("SingletonLock");
                    until("the browser to close", async || {
                        Ok(std::fs::symlink_metadata(&lock).is_err().then_some(()))
                    })
                    .await?;
                }
                drop(self.driver().quit().await);
                self.replace_driver(drop)?;
            }
            Ending::Killed => {
                self.replace_driver(Driver::kill)?;
                // It names a process that is gone; a machine that went down would have forgotten it too.
                drop(std::fs::remove_file(profile(&self.home).join("SingletonLock")));
            }
        }
        self.renew(self.engine.capabilities(&self.home)).await?;
        self.prepare().await
    }

    /// Lets the process behind the open tab crash, and loads the tab again, as the browser's own page about
    /// that offers. Other tabs and the storage stay; what the page had in memory is gone.
    ///
    /// # Errors
    /// In any engine but Chromium.
    pub async fn crash_tab(&self) -> Outcome {
        if self.engine != Engine::Chromium {
            return Err(format!("{:?} has no way to let a tab crash", self.engine).into());
        }
        let tab = self.tab().await?;
        let options = self.driver().capabilities().get("goog:chromeOptions").cloned().unwrap_or_default();
        // All that this answers is that the tab crashed.
        drop(self.command("Page.crash", json!({})).await);
        // The driver gives up on a session whose tab crashed. A new one takes over the same browser.
        self.renew(takeover(&options["debuggerAddress"])).await?;
        self.go_to(&tab).await?;
        self.reload().await?;
        self.prepare().await
    }
}
