//! Putting the app on the device, as each browser has it.
//!
//! Chromium offers it by an event that comes once for each page, often before the app runs; `public/offer.js` keeps it.
//! On iPhone and iPad a person does it by hand, and what was made in the tab stays in the tab. Other browsers have it
//! in their menu, or not at all.

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::{device, js};

/// How the app gets onto this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It runs as an app of its own.
    IsApp,
    /// It was put there from this page, which is still a tab.
    Done,
    /// The browser offers it: [`accept`] opens its question.
    Offered,
    /// By hand, from the share sheet of an iPhone or iPad. The app then has a storage of its own.
    HomeScreen,
    /// By the browser's menu, where that has it.
    Menu,
}

/// The way there is now.
pub fn way() -> Way {
    let kept = kept();
    if device::is_standalone() {
        Way::IsApp
    } else if js::get(&kept, "accepted").is_truthy() {
        Way::Done
    } else if js::get(&kept, "offer").is_object() {
        Way::Offered
    } else if device::is_apple_mobile() {
        Way::HomeScreen
    } else {
        Way::Menu
    }
}

/// Listens until dropped.
#[must_use = "dropping it stops the listening"]
pub struct Watching {
    _listeners: Vec<EventListener>,
}

/// Calls `act` whenever [`way`] may have become another.
pub fn on_change(act: impl Fn() + Clone + 'static) -> Watching {
    let window = js::window();
    let told = |kind: &'static str| {
        let act = act.clone();
        EventListener::new(&window, kind, move |_| act())
    };
    let mut listeners = vec![told("beforeinstallprompt"), told("appinstalled")];
    // A tab that was installed may become the window of the app.
    if let Some(media) = device::standalone_media() {
        listeners.push(EventListener::new(&media, "change", move |_| act()));
    }
    Watching { _listeners: listeners }
}

/// Opens the browser's question, and tells whether the answer was yes. Call it directly in the handler of a tap or
/// key press. An offer can be taken up once.
pub fn accept() -> impl Future<Output = bool> + use<> {
    let kept = kept();
    let offer = js::get(&kept, "offer");
    js::set(&kept, "offer", &JsValue::NULL);
    let asked = js::promise(&offer, "prompt", &Array::new());
    async move {
        let Some(asked) = asked else { return false };
        if JsFuture::from(asked).await.is_err() {
            return false;
        }
        let Ok(choice) = js::get(&offer, "userChoice").dyn_into::<js_sys::Promise>() else { return false };
        let choice = JsFuture::from(choice).await.unwrap_or_default();
        js::get(&choice, "outcome").as_string().as_deref() == Some("accepted")
    }
}

/// What `public/offer.js` keeps.
fn kept() -> JsValue {
    js::get(&js::window(), "omgangsboekInstall")
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::rc::Rc;

    use super::*;
    use wasm_bindgen_test::*;
    use web_sys::Event;

    fn keep(what: &str) {
        let made = js_sys::eval(&format!("({what})")).expect("the test's script runs");
        js::set(&js::window(), "omgangsboekInstall", &made);
    }

    #[wasm_bindgen_test]
    async fn an_offer_is_taken_up_once_and_only_a_yes_is_one() {
        for (offer, expected) in [
            ("{ prompt: async () => {}, userChoice: Promise.resolve({ outcome: 'accepted' }) }", true),
            ("{ prompt: async () => {}, userChoice: Promise.resolve({ outcome: 'dismissed' }) }", false),
            ("{ prompt: async () => { throw new Error('no') }, userChoice: new Promise(() => {}) }", false),
            ("{ prompt: async () => {}, userChoice: 'accepted' }", false),
            ("{ prompt: 'yes' }", false),
        ] {
            keep(&format!("{{ offer: {offer}, accepted: false }}"));
            assert_eq!(way(), Way::Offered, "{offer}");
            assert_eq!(accept().await, expected, "{offer}");
            assert_eq!(way(), Way::Menu, "{offer}");
            assert!(!accept().await, "{offer}");
        }
        keep("{ offer: null, accepted: true }");
        assert_eq!(way(), Way::Done);
        for nonsense in ["undefined", "7", "{ offer: 'yes' }"] {
            keep(nonsense);
            assert_eq!(way(), Way::Menu, "{nonsense}");
        }
    }

    #[wasm_bindgen_test]
    fn each_change_is_told_and_none_after_dropping() {
        let seen = Rc::new(Cell::new(0));
        let count = seen.clone();
        let happen = |kind: &str| {
            let event = Event::new(kind).expect("a plain event can be made");
            js::window().dispatch_event(&event).expect("a plain event can be dispatched");
        };
        let watching = on_change(move || count.set(count.get() + 1));
        happen("beforeinstallprompt");
        happen("appinstalled");
        assert_eq!(seen.get(), 2);
        drop(watching);
        happen("appinstalled");
        assert_eq!(seen.get(), 2);
    }
}
