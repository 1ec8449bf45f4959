//! Where a finger or the mouse is, for dragging.
//!
//! The browser's own drag and drop does nothing under a finger, so a drag is followed by pointer events. A
//! pointer that is caught goes on telling its element, wherever it moves; what lies beneath it is then asked of
//! the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

use super::js;

/// Has all further moves of this pointer told to the element that heard `event`, until it is lifted.
pub fn catch(event: &PointerEvent) {
    let element = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = element {
        // Refused only for a pointer that is gone; then no move will come.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// The value of `attribute` on what lies beneath a point of the window, or on what that stands in.
pub fn beneath(x: i32, y: i32, attribute: &str) -> Option<String> {
    // Half pixels make no difference to a finger.
    let (x, y) = (f32::from(i16::try_from(x).ok()?), f32::from(i16::try_from(y).ok()?));
    let element = js::document().element_from_point(x, y)?;
    element.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
}
