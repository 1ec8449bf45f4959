//! Pointing at words in a text field, by selecting them.

use std::ops::Range;

use wasm_bindgen::prelude::*;
use web_sys::HtmlTextAreaElement;

use super::js;

/// Selects `range`, in bytes of `text`, in the text field within the element called `id`, and brings it into view.
/// Tells whether that could be done: not where there is no such field, or where something else stands in it.
pub fn select(id: &str, text: &str, range: Range<usize>) -> bool {
    let (Some(before), Some(chosen)) = (text.get(..range.start), text.get(range)) else { return false };
    let Some(field) = field_in(id).filter(|field| field.value() == text) else { return false };
    // The browser counts in halves of UTF-16.
    let start = units(before);
    let end = start.saturating_add(units(chosen));
    field.scroll_into_view();
    field.focus().is_ok() && field.set_selection_range(start, end).is_ok()
}

fn field_in(id: &str) -> Option<HtmlTextAreaElement> {
    let element = js::document().get_element_by_id(id)?;
    element.query_selector("textarea").ok()??.dyn_into().ok()
}

fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn words_behind_letters_of_more_than_one_byte_are_selected_exactly() {
        let document = js::document();
        let part = document.create_element("section").expect("a section can be made");
        part.set_id("deel");
        part.set_inner_html("<textarea>Zoë 🙂 lachte.</textarea>");
        document.body().expect("a page has a body").append_child(&part).expect("a page takes a section");
        let text = "Zoë 🙂 lachte.";
        let start = text.find("lachte").expect("it stands there");
        assert!(select("deel", text, start..start + 6));
        let field = field_in("deel").expect("it was made above");
        assert_eq!((field.selection_start(), field.selection_end()), (Ok(Some(7)), Ok(Some(13))));
        assert!(!select("deel", "Iets anders.", 0..4), "something else stands there");
        assert!(!select("elders", text, 0..3));
        part.remove();
    }
}
