//! What the user was typing, for giving it back when it cannot be stored.

use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlTextAreaElement};

/// What stands in the text fields of the page now; empty where there are none. Nothing here may panic: it is
/// asked for when the app has just done so.
pub fn typed_text() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    document.map(|document| text_in(&document)).unwrap_or_default()
}

/// What stands in the text fields of the page: it may not have been stored yet. Fields of one line are
/// left out, since a passphrase can be among them.
fn text_in(document: &Document) -> String {
    let fields = document.get_elements_by_tag_name("textarea");
    let texts = (0..fields.length())
        .filter_map(|index| fields.item(index)?.dyn_into::<HtmlTextAreaElement>().ok())
        .filter(|field| !field.read_only())
        .map(|field| field.value())
        .filter(|text| !text.trim().is_empty());
    texts.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::super::js;
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn typed_notes_are_kept_and_a_passphrase_is_not_shown() {
        let document = js::document();
        let form = document.create_element("form").expect("a form can be made");
        form.set_inner_html(
            "<textarea>een</textarea><textarea> </textarea><textarea readonly>verslag</textarea>\
             <input value='geheim'><input type='password' value='geheim'><textarea>twee</textarea>",
        );
        document
            .document_element()
            .expect("a page has a root")
            .append_child(&form)
            .expect("a page takes a form");
        let typed = text_in(&document);
        form.remove();
        assert_eq!(typed, "een\n\ntwee");
    }
}
