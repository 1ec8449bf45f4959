//! The screen that a page is shown on, and pictures of it.
//!
//! In Firefox and WebKit there is no dark mode and no picture of a whole page: asking for them is an error.

use serde_json::json;

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
    /// Sets up what every tab needs for itself.
    pub(crate) async fn prepare_tab(&self) -> Outcome {
        self.viewport(Viewport::Tablet).await
    }

    /// Gives the page another screen. Where a window cannot be as narrow as a phone, it becomes as narrow as
    /// it can be.
    pub async fn viewport(&self, viewport: Viewport) -> Outcome {
        let (width, height) = viewport.size();
        if self.engine == Engine::Chromium {
            let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.command("Emulation.setDeviceMetricsOverride", screen).await?;
            return Ok(());
        }
        // Only the window can be asked for, and the page has what its bars leave.
        let inner = "return [innerWidth, innerHeight, outerWidth, outerHeight]";
        let bars = |(_, inner, _, outer): (u32, u32, u32, u32)| outer.saturating_sub(inner);
        let tall = height + bars(self.eval(inner, vec![]).await?);
        self.driver().set_window_rect(0, 0, width, tall).await?;
        until("the window to be as tall as wanted", async || {
            let now: (u32, u32, u32, u32) = self.eval(inner, vec![]).await?;
            Ok((now.1 == height).then_some(()))
        })
        .await
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
            // Colours that set out before the wish for no motion arrived. What is out of view may never arrive.
            const arrived = Promise.allSettled(document.getAnimations().map((moving) => moving.finished));
            await Promise.race([arrived, new Promise((late) => setTimeout(late, 1000))]);
            await new Promise(requestAnimationFrame)",
            vec![json!(value)],
        )
        .await
    }

    /// Keeps a picture of what is in view, as `tests/out/NAME.png`.
    pub async fn shot(&self, name: &str) -> Outcome {
        let picture = self.driver().screenshot_as_png().await?;
        keep(name, &picture)
    }

    /// Keeps a picture of the whole page, also of what is below the fold, as `tests/out/NAME.png`.
    pub async fn shot_page(&self, name: &str) -> Outcome {
        let size = "return [document.documentElement.clientWidth, document.documentElement.scrollHeight]";
        let (width, height): (u32, u32) = self.eval(size, vec![]).await?;
        let before = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let old: (u32, u32) = self.eval("return [innerWidth, innerHeight]", vec![]).await?;
        self.command("Emulation.setDeviceMetricsOverride", before).await?;
        let picture = self.driver().screenshot_as_png().await?;
        let after = json!({ "width": old.0, "height": old.1, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", after).await?;
        keep(name, &picture)
    }
}

/// Writes a picture into the folder for them.
fn keep(name: &str, picture: &[u8]) -> Outcome {
    let folder = xtask::workspace::root().join("tests/out");
    std::fs::create_dir_all(&folder)?;
    Ok(std::fs::write(folder.join(format!("{name}.png")), picture)?)
}
