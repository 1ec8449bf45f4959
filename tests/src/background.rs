//! A tab that is not looked at, and one that the system has put to sleep.

use serde_json::json;

use crate::{Browser, Outcome};

impl Browser {
    /// Stops all that the open page does: it is hidden, told, and gets no timer and no event any more. It can
    /// still be read.
    ///
    /// # Errors
    /// In any engine but Chromium.
    pub async fn freeze(&self) -> Outcome {
        self.command("Page.setWebLifecycleState", json!({ "state": "frozen" })).await.map(drop)
    }

    /// Lets it go on, and brings it to the front.
    ///
    /// # Errors
    /// As [`Browser::freeze`].
    pub async fn thaw(&self) -> Outcome {
        self.command("Page.setWebLifecycleState", json!({ "state": "active" })).await?;
        self.show().await
    }

    /// Hides the page, as another app over it does.
    pub async fn hide(&self) -> Outcome {
        self.driver().minimize_window().await?;
        self.visible("hidden").await
    }

    /// Shows a hidden page again.
    pub async fn show(&self) -> Outcome {
        // A page is shown when its tab comes to the front, so it has to be behind another one first.
        let tab = self.tab().await?;
        let other = self.new_tab().await?;
        self.go_to(&tab).await?;
        self.visible("visible").await?;
        self.go_to(&other).await?;
        self.close_tab(&tab).await
    }

    async fn visible(&self, state: &str) -> Outcome {
        self.wait(&format!("the page to be {state}"), async |browser| {
            Ok(browser.eval::<String>("return document.visibilityState", vec![]).await? == state)
        })
        .await
    }
}
