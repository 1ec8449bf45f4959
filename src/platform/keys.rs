//! Keys that are pressed anywhere on the page.
//!
//! What is typed into a field is the field's, and a dialog has its own keys; so each press says where it was
//! made, and one in a dialog is not told at all. Nor is a key that is held down and repeats, or a letter that
//! is still being composed.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::js;

/// Listens until dropped.
#[must_use = "dropping it stops the listening"]
pub struct Listening {
    _listener: EventListener,
}

/// What has the focus when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing, or something that is pressed.
    Page,
    /// A tick or a choice: the arrow keys are its own.
    Choice,
    /// Something that is typed into: all keys but Escape are its own.
    Text,
}

/// One key, pressed once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// What the key means, in small letters: `"s"`, `"arrowleft"`, `"escape"`.
    pub key: String,
    /// The digit of a digit key, whatever else it means on this keyboard or with Shift.
    pub digit: Option<u8>,
    /// With Shift.
    pub shift: bool,
    /// With Control, or Command.
    pub control: bool,
    /// With Alt.
    pub alt: bool,
    /// What has the focus.
    pub place: Place,
}

/// Calls `act` at each press. Where it answers true, the browser does nothing else with the key.
pub fn on_press(act: impl Fn(&Press) -> bool + 'static) -> Listening {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&js::window(), "keydown", options, move |event| {
        if read(event).is_some_and(|press| act(&press)) {
            event.prevent_default();
        }
    });
    Listening { _listener: listener }
}

fn read(event: &Event) -> Option<Press> {
    let pressed = event.dyn_ref::<KeyboardEvent>()?;
    if pressed.repeat() || pressed.is_composing() || pressed.default_prevented() || in_dialog() {
        return None;
    }
    Some(Press {
        key: pressed.key().to_lowercase(),
        digit: digit(&pressed.code()),
        shift: pressed.shift_key(),
        control: pressed.ctrl_key() || pressed.meta_key(),
        alt: pressed.alt_key(),
        place: place(event),
    })
}

fn in_dialog() -> bool {
    js::document().query_selector("dialog[open]").ok().flatten().is_some()
}

/// The digit on a key by its place on the keyboard, also on the number pad.
fn digit(code: &str) -> Option<u8> {
    let digit = code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad"))?;
    digit.parse().ok().filter(|digit| *digit <= 9)
}

fn place(event: &Event) -> Place {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let field = target
        .and_then(|target| target.closest("input, textarea, select, [contenteditable=true]").ok().flatten());
    match field {
        None => Place::Page,
        Some(field) => match field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::type_).as_deref() {
            Some("checkbox" | "radio") => Place::Choice,
            _ => Place::Text,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_digit_is_known_by_its_place_on_the_keyboard() {
        for (code, expected) in [
            ("Digit1", Some(1)),
            ("Numpad0", Some(0)),
            ("NumpadEnter", None),
            ("Digit12", None),
            ("KeyS", None),
            ("", None),
        ] {
            assert_eq!(digit(code), expected, "{code}");
        }
    }
}
