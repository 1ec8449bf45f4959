//! Keeping the screen on during a visit.
//!
//! A supervisor looks at the child, not at the device; a screen that went dark would cost a passphrase. The
//! browser takes the lock away when the page is hidden or the battery is low, so it is asked for again each
//! time the page comes back, and the page is told how it stands: nothing depends on it.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{EventTarget, VisibilityState};

use super::js;

/// Whether the screen stays on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The browser keeps it on.
    StaysOn,
    /// The browser lets it go dark as usual.
    MayGoDark,
}

/// Asks for the screen to stay on until dropped.
#[must_use = "dropping it lets the screen go dark"]
pub struct WakeLock {
    wish: Rc<Wish>,
    _on_visible: EventListener,
}

struct Wish {
    wanted: Cell<bool>,
    asking: Cell<bool>,
    /// The browser's lock, with the listener that notices when it is taken away.
    held: RefCell<Option<(JsValue, EventListener)>>,
    report: Box<dyn Fn(Screen)>,
}

impl WakeLock {
    /// Asks now, and again whenever the page becomes visible; `report` is told each change.
    pub fn request(report: impl Fn(Screen) + 'static) -> Self {
        let wish = Rc::new(Wish {
            wanted: Cell::new(true),
            asking: Cell::new(false),
            held: RefCell::new(None),
            report: Box::new(report),
        });
        ask(wish.clone());
        let again = wish.clone();
        let on_visible = EventListener::new(&js::document(), "visibilitychange", move |_| {
            if js::document().visibility_state() == VisibilityState::Visible {
                ask(again.clone());
            }
        });
        Self { wish, _on_visible: on_visible }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.wish.wanted.set(false);
        if let Some((sentinel, _)) = self.wish.held.take() {
            let_go(&sentinel);
        }
    }
}

fn ask(wish: Rc<Wish>) {
    if !wish.wanted.get() || wish.asking.get() || wish.held.borrow().is_some() {
        return;
    }
    let wake_lock = js::get(&js::window().navigator(), "wakeLock");
    let Some(promise) = js::promise(&wake_lock, "request", &Array::of1(&JsValue::from_str("screen"))) else {
        (wish.report)(Screen::MayGoDark);
        return;
    };
    wish.asking.set(true);
    spawn_local(async move {
        let answer = JsFuture::from(promise).await;
        wish.asking.set(false);
        match answer {
            Ok(sentinel) if wish.wanted.get() => {
                let taken = Rc::downgrade(&wish);
                let listener =
                    EventListener::new(sentinel.unchecked_ref::<EventTarget>(), "release", move |_| {
                        if let Some(wish) = taken.upgrade() {
                            // The listener that runs stays alive until it returns: drop it afterwards.
                            let ended = wish.held.take();
                            (wish.report)(Screen::MayGoDark);
                            spawn_local(async move { drop(ended) });
                        }
                    });
                wish.held.replace(Some((sentinel, listener)));
                (wish.report)(Screen::StaysOn);
            }
            // Given up while the browser was thinking.
            Ok(sentinel) => let_go(&sentinel),
            Err(_) => (wish.report)(Screen::MayGoDark),
        }
    });
}

fn let_go(sentinel: &JsValue) {
    if let Some(promise) = js::promise(sentinel, "release", &Array::new()) {
        // Fails only when it was gone already.
        spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}
