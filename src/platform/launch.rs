//! Where the device sends the app while it is open: a shortcut of its icon.
//!
//! The manifest asks for the open window to be used again, since loading it anew would lock the workbook. A browser
//! that does so hands over the address, and keeps it until somebody listens for the first time.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::Url;

use super::js;

type Go = Rc<dyn Fn(&str)>;

thread_local! {
    /// Who listens. The browser takes a listener once and gives no way to take it back.
    static GO: RefCell<Option<Go>> = const { RefCell::new(None) };
}

/// Listens until dropped; after that a launch only brings the app to the front.
#[must_use = "dropping it stops the listening"]
pub struct Launches;

impl Drop for Launches {
    fn drop(&mut self) {
        GO.set(None);
    }
}

/// Calls `go` with the path of each launch. The icon itself names the start and goes nowhere: it brings the app to the
/// front, where somebody may be in the middle of something.
pub fn on_launch(go: impl Fn(&str) + 'static) -> Launches {
    GO.set(Some(Rc::new(go)));
    let queue = js::get(&js::window(), "launchQueue");
    if let Some(listen) = js::method(&queue, "setConsumer") {
        let told = Closure::<dyn Fn(JsValue)>::new(|launch: JsValue| {
            let path = js::get(&launch, "targetURL").as_string().and_then(|target| path_in(&target));
            let go = GO.with_borrow(Clone::clone);
            if let (Some(path), Some(go)) = (path, go) {
                go(&path);
            }
        });
        // A queue that refuses leaves the app where it is.
        let _ = listen.call1(&queue, &told.into_js_value());
    }
    Launches
}

/// The path that an address of this site names; none for the start and for what is no address of this site.
fn path_in(target: &str) -> Option<String> {
    let url = Url::new(target).ok()?;
    let here = js::window().location().origin().ok()?;
    (url.origin() == here && url.pathname() != "/").then(|| url.pathname())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn only_an_address_of_this_site_leads_anywhere() {
        let here = js::window().location().origin().expect("the page of the tests has an origin");
        for (target, expected) in [
            (format!("{here}/bezoek/nieuw?source=icon#top"), Some("/bezoek/nieuw")),
            (format!("{here}/vandaag"), Some("/vandaag")),
            (format!("{here}/"), None),
            (here.clone(), None),
            ("https://elders.example/bezoek/nieuw".into(), None),
            (format!("{here}@elders.example/vandaag"), None),
            ("javascript:alert(1)".into(), None),
            ("/bezoek/nieuw".into(), None),
            (String::new(), None),
        ] {
            assert_eq!(path_in(&target).as_deref(), expected, "{target}");
        }
    }
}
