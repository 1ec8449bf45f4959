//! The first screen, which stood on the page before the app ran (`index.html`, `public/unlock.js`).

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement};
use zeroize::Zeroizing;

use super::js;

/// What was typed on the first screen.
pub struct TypedAhead {
    /// The passphrase, as far as it had come.
    pub text: Zeroizing<String>,
    /// Where the caret stood, in UTF-16 units as fields count.
    pub caret: u32,
    /// Whether it was sent: Enter, or the button.
    pub given: bool,
}

/// Takes the first screen away, and gives what was typed on it. `None` where it asked for nothing, or has gone before.
pub fn clear_away() -> Option<TypedAhead> {
    let document = js::document();
    let screen = document.get_element_by_id("boot")?;
    let typed =
        asked(&screen).then(|| document.get_element_by_id("boot-passphrase")).flatten().and_then(take);
    screen.remove();
    typed
}

/// Whether it had a field to type into.
fn asked(screen: &Element) -> bool {
    matches!(screen.query_selector("form:not([hidden])"), Ok(Some(_)))
}

fn take(field: Element) -> Option<TypedAhead> {
    let given = matches!(field.closest("[data-given]"), Ok(Some(_)));
    let field: HtmlInputElement = field.dyn_into().ok()?;
    let text = Zeroizing::new(field.value());
    let caret = field.selection_start().ok().flatten().unwrap_or(u32::MAX);
    field.set_value("");
    Some(TypedAhead { text, caret, given })
}
