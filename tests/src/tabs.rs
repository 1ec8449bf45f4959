//! Several tabs and windows in one browser.

use thirtyfour::WindowHandle;

use crate::{Browser, Outcome};

/// One tab, or the one tab of a window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab(WindowHandle);

impl Browser {
    /// The tab that everything is done in now.
    pub async fn tab(&self) -> Outcome<Tab> {
        Ok(Tab(self.driver().window().await?))
    }

    /// Opens an empty tab and goes there. The one before is hidden from then on.
    pub async fn new_tab(&self) -> Outcome<Tab> {
        let opened = Tab(self.driver().new_tab().await?);
        self.go_to(&opened).await?;
        self.prepare_tab().await?;
        Ok(opened)
    }

    /// Opens an empty window and goes there.
    pub async fn new_window(&self) -> Outcome<Tab> {
        let opened = Tab(self.driver().new_window().await?);
        self.go_to(&opened).await?;
        self.prepare_tab().await?;
        Ok(opened)
    }

    /// Goes to a tab, which brings it to the front.
    pub async fn go_to(&self, tab: &Tab) -> Outcome {
        Ok(self.driver().switch_to_window(tab.0.clone()).await?)
    }

    /// Closes the tab that is open and goes to `next`.
    pub async fn close_tab(&self, next: &Tab) -> Outcome {
        self.driver().close_window().await?;
        self.go_to(next).await
    }

    /// How many tabs there are, in all windows.
    pub async fn tabs(&self) -> Outcome<usize> {
        Ok(self.driver().windows().await?.len())
    }
}
