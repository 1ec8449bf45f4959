//! Is anybody there, and is anybody looking?
//!
//! Two questions for two purposes: touching and typing postpone the idle lock; hiding and leaving are the
//! last moments in which unsaved text can be written. A page that comes back out of the browser's page cache
//! shows what was on it when it was left, so that is told apart.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, PageTransitionEvent, VisibilityState};

use super::js;

/// Listens until dropped.
#[must_use = "dropping it stops the listening"]
pub struct Listening {
    _listeners: Vec<EventListener>,
}

/// Calls `act` when the user touches, types, scrolls or moves the pointer.
pub fn on_activity(act: impl Fn() + 'static) -> Listening {
    let act = Rc::new(act);
    let listeners = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"].map(|kind| {
        let act = act.clone();
        // Seen on the way down, so that a handler that stops the event does not hide it.
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&js::window(), kind, options, move |_| act())
    });
    Listening { _listeners: listeners.into() }
}

/// What happens to the page as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// On screen again.
    Shown,
    /// Out of sight: another tab, another app, a locked device. It may end from here without a word.
    Hidden,
    /// Being left or closed: what is not queued now is lost.
    Leaving,
    /// Back out of the page cache, as it was when it was left.
    Revived,
}

/// Whether the page is on screen.
pub fn is_shown() -> bool {
    js::document().visibility_state() == VisibilityState::Visible
}

/// Calls `act` at each change.
pub fn on_presence(act: impl Fn(Presence) + 'static) -> Listening {
    let act = Rc::new(act);
    let (seen, left) = (act.clone(), act.clone());
    Listening {
        _listeners: vec![
            listen(&js::document(), "visibilitychange", move |_| {
                seen(if is_shown() { Presence::Shown } else { Presence::Hidden });
            }),
            listen(&js::window(), "pagehide", move |_| left(Presence::Leaving)),
            listen(&js::window(), "pageshow", move |event| {
                if event.dyn_ref::<PageTransitionEvent>().is_some_and(PageTransitionEvent::persisted) {
                    act(Presence::Revived);
                }
            }),
        ],
    }
}

fn listen(
    target: &EventTarget,
    kind: &'static str,
    act: impl Fn(&web_sys::Event) + 'static,
) -> EventListener {
    EventListener::new(target, kind, move |event| act(event))
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use wasm_bindgen_test::*;
    use web_sys::Event;

    fn happen(kind: &str) {
        let event = Event::new(kind).expect("a plain event can be made");
        js::window().dispatch_event(&event).expect("a plain event can be dispatched");
    }

    #[wasm_bindgen_test]
    fn each_touch_is_told_and_none_after_dropping() {
        let seen = Rc::new(Cell::new(0));
        let count = seen.clone();
        let listening = on_activity(move || count.set(count.get() + 1));
        happen("keydown");
        happen("pointermove");
        assert_eq!(seen.get(), 2);
        drop(listening);
        happen("keydown");
        assert_eq!(seen.get(), 2);
    }

    #[wasm_bindgen_test]
    fn leaving_the_page_is_told() {
        let seen = Rc::new(Cell::new(None));
        let last = seen.clone();
        let _listening = on_presence(move |presence| last.set(Some(presence)));
        happen("pagehide");
        assert_eq!(seen.get(), Some(Presence::Leaving));
    }
}
