//! What journeys about a kept app share: looking at which version is served, and loading it anew.

use omgangsboek_tests::{Browser, Outcome};

use crate::worker::follow;

/// The title of the strip that offers a newer version.
pub const OFFERED: &str = "Er is een nieuwe versie van Omgangsboek";

/// Waits until all of the app is in this browser.
pub async fn complete(browser: &Browser) -> Outcome {
    let pinned = "const controlled = navigator.serviceWorker.controller !== null;
        return controlled && await caches.match('/pin', { cacheName: 'omgangsboek' }) !== undefined";
    browser
        .wait("the app to be complete on this device", async |browser| {
            browser.eval_async::<bool>(pinned, vec![]).await
        })
        .await
}

/// Loads the page again as a person does. Firefox' driver goes past the service worker when it does that.
pub async fn load_again(browser: &Browser) -> Outcome {
    mark_as_old(browser).await?;
    browser.eval::<()>("location.reload()", vec![]).await?;
    loaded_anew(browser).await
}

/// Marks the page that is open, for [`loaded_anew`].
pub async fn mark_as_old(browser: &Browser) -> Outcome {
    browser.eval("document.documentElement.dataset.old = ''", vec![]).await
}

/// Waits until another page stands in the place of the marked one, and the app has started in it.
pub async fn loaded_anew(browser: &Browser) -> Outcome {
    let script = "return !('old' in document.documentElement.dataset) && !document.getElementById('boot')
        && document.body !== null && document.body.children.length > 0";
    browser.wait("the page to be loaded", async |browser| browser.eval(script, vec![]).await).await
}

/// Whether the open page is of this version, by the name of its script.
pub async fn is_version(browser: &Browser, version: &str) -> Outcome<bool> {
    let script: String =
        browser.eval("return document.querySelector('script[data-js]').dataset.js", vec![]).await?;
    Ok(script == format!("/assets/omgangsboek-{version}.js"))
}

/// Has the app look for a newer version, in the settings.
pub async fn look(browser: &Browser) -> Outcome {
    follow(browser, "/instellingen").await?;
    browser.press("Zoek naar een nieuwe versie").await
}

/// Goes over to the version that is offered, and waits for it.
pub async fn update(browser: &Browser) -> Outcome {
    mark_as_old(browser).await?;
    browser.press("Nu bijwerken").await?;
    loaded_anew(browser).await
}
