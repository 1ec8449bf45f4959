//! Something that can be taken elsewhere: with a finger or the mouse, and as well with the keys.
//!
//! The places are elements with an attribute that says which place they are. While it is dragged the page is
//! told which of them it is over, so that it can show where it would land; nothing moves before it is let go.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::html;

use crate::platform::pointer;
use crate::reactive::prelude::*;

/// So many pixels a finger may tremble before it drags.
const TREMBLE: i32 = 6;

/// A button that can be dragged, and moved with the arrow keys: left and right by one, up and down by a row of
/// seven, as with Page Up and Page Down, or with Shift.
#[component]
pub fn Draggable(
    /// The attribute that the places have.
    place: &'static str,
    /// Its name for a screen reader.
    #[prop(into)]
    label: Signal<String>,
    /// The id of what says how it can be moved.
    #[prop(into)]
    described_by: String,
    /// Takes the caret when it comes on the page: it was just moved here.
    #[prop(optional)]
    focus: bool,
    /// Over which place it is dragged; none when it is over none, or let go.
    #[prop(into)]
    on_over: Callback<Option<String>>,
    /// Let go over this place.
    #[prop(into)]
    on_drop: Callback<String>,
    /// Moved by so many places with the keys.
    #[prop(into)]
    on_step: Callback<i64>,
    /// What it shows.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Button>::new();
    let from = StoredValue::new(None::<(i32, i32)>);
    let dragged = RwSignal::new(false);
    if focus {
        Effect::new(move |_| {
            if let Some(node) = node.get() {
                // Only a help for the keyboard.
                drop(node.focus());
            }
        });
    }
    let let_go = move || {
        from.set_value(None);
        dragged.set(false);
        on_over.run(None);
    };
    let down = move |event: PointerEvent| {
        if event.button() == 0 {
            pointer::catch(&event);
            from.set_value(Some(at(&event)));
        }
    };
    let moved = move |event: PointerEvent| {
        let Some(from) = from.get_value() else { return };
        let to = at(&event);
        if !dragged.get_untracked() && (to.0 - from.0).abs().max((to.1 - from.1).abs()) > TREMBLE {
            dragged.set(true);
        }
        if dragged.get_untracked() {
            on_over.run(pointer::beneath(to.0, to.1, place));
        }
    };
    let up = move |event: PointerEvent| {
        let to = at(&event);
        let dropped = dragged.get_untracked().then(|| pointer::beneath(to.0, to.1, place)).flatten();
        let_go();
        if let Some(dropped) = dropped {
            on_drop.run(dropped);
        }
    };
    let key = move |event: KeyboardEvent| {
        if let Some(places) = places(&event.key(), event.shift_key()) {
            event.prevent_default();
            on_step.run(places);
        }
    };
    view! {
        <button
            class="draggable"
            class:dragged=move || dragged.get()
            type="button"
            node_ref=node
            aria-label=label
            aria-describedby=described_by
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=up
            on:pointercancel=move |_| let_go()
            on:keydown=key
        >
            {children()}
        </button>
    }
    .into_any()
}

fn at(event: &PointerEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

/// By how many places a key moves; none for a key that does not.
fn places(key: &str, shift: bool) -> Option<i64> {
    let far = if shift { 7 } else { 1 };
    match key {
        "ArrowLeft" => Some(-far),
        "ArrowRight" => Some(far),
        "ArrowUp" | "PageUp" => Some(-7),
        "ArrowDown" | "PageDown" => Some(7),
        _ => None,
    }
}
