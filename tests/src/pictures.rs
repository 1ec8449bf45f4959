//! Pictures of a screen at every size, light and dark, for looking at:
//! `OMGANGSBOEK_PICTURES=1 cargo xtask test e2e a_worker_prepares`.

use crate::{Browser, Outcome, Scheme, Viewport};

/// Set by whoever wants them; a journey that only tests takes none, since they cost time.
const WANTED: &str = "OMGANGSBOEK_PICTURES";

impl Browser {
    /// Keeps the page as it is now as `tests/out/NAME-390-light.png` and so on, where pictures are wanted.
    /// What is in view is what a person would see; nothing is pressed and the screen is put back.
    pub async fn pictures(&self, name: &str) -> Outcome {
        if std::env::var_os(WANTED).is_none() {
            return Ok(());
        }
        for (viewport, width) in
            [(Viewport::Phone, 390), (Viewport::TabletWide, 1180), (Viewport::Tablet, 820)]
        {
            self.viewport(viewport).await?;
            for (scheme, light) in [(Scheme::Dark, "dark"), (Scheme::Light, "light")] {
                self.scheme(scheme).await?;
                self.shot(&format!("{name}-{width}-{light}")).await?;
                if viewport == Viewport::Phone {
                    self.shot_page(&format!("{name}-{width}-{light}-whole")).await?;
                }
            }
        }
        Ok(())
    }
}
