//! The large surface of the live screen: one tap, one entry; pressed long, the entry opens as well.
//!
//! A finger that stays is told from one that passes by its time and its place: whoever scrolls, slides off or
//! is interrupted has not tapped at all. With the keyboard it is Shift and Enter.

use std::time::Duration;

use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};

use super::ids::FieldIds;
use crate::platform::timer::After;
use crate::reactive::prelude::*;

/// From so long on a press is a long one.
const LONG: Duration = Duration::from_millis(500);

/// So many pixels a finger may tremble meanwhile.
const TREMBLE: i32 = 10;

/// One press of the pointer, from down to up.
#[derive(Default)]
struct Hold {
    from: (i32, i32),
    timer: Option<After>,
    /// It was a long one, so the click that comes of it is none.
    was_long: bool,
}

/// A tap. At least 56 px high.
#[component]
pub fn Tap(
    /// What was seen.
    #[prop(into)]
    label: Signal<String>,
    /// What it is about, if that is to be part of its name for a screen reader.
    about: Option<Signal<String>>,
    /// A few small words beneath it, if any; they are no part of its name.
    hint: Option<Signal<String>>,
    /// The key that does the same, if one does.
    key: Option<&'static str>,
    /// What to do.
    #[prop(into)]
    on_tap: Callback<()>,
    /// What to do when it is pressed long.
    #[prop(into)]
    on_hold: Callback<()>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let hold = StoredValue::new_local(Hold::default());
    let let_go = move || drop(hold.try_update_value(|hold| hold.timer.take()));
    // A timer runs outside of what is on screen, and what is done may ask for it.
    let owner = Owner::current();
    let down = move |event: PointerEvent| {
        if event.button() != 0 || !event.is_primary() {
            return;
        }
        let owner = owner.clone();
        let long = move || {
            hold.try_update_value(|hold| hold.was_long = true);
            match &owner {
                Some(owner) => owner.with(|| on_hold.run(())),
                None => on_hold.run(()),
            }
        };
        let timer = Some(After::new(LONG, long));
        hold.set_value(Hold { from: at(&event), timer, was_long: false });
    };
    let moved = move |event: PointerEvent| {
        let (x, y) = at(&event);
        let far = hold.with_value(|hold| (x - hold.from.0).abs().max((y - hold.from.1).abs()) > TREMBLE);
        if far {
            let_go();
        }
    };
    let click = move |event: MouseEvent| {
        let was_long = hold.try_update_value(|hold| std::mem::take(&mut hold.was_long)).unwrap_or_default();
        match (was_long, event.shift_key()) {
            (true, _) => {}
            (false, true) => on_hold.run(()),
            (false, false) => on_tap.run(()),
        }
    };
    let pressed = move |event: KeyboardEvent| {
        // Not every browser tells a click that comes of a key whether Shift was down.
        if event.key() == "Enter" && event.shift_key() && !event.repeat() {
            event.prevent_default();
            on_hold.run(());
        }
    };
    view! {
        <button
            class="tap"
            type="button"
            aria-labelledby=ids.control()
            aria-describedby=hint.map(|_| ids.hint())
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=move |_| let_go()
            on:pointerleave=move |_| let_go()
            on:pointercancel=move |_| let_go()
            // A long press of a finger would open the browser's own menu.
            on:contextmenu=|event| event.prevent_default()
            on:click=click
            on:keydown=pressed
        >
            <span class="tap-label" id=ids.control()>
                {label} {about.map(|about| view! { <span class="unseen">": " {about}</span> })}
            </span>
            {hint.map(|hint| view! { <small class="tap-hint" id=ids.hint()>{hint}</small> })}
            {key.map(|key| view! { <Key key=key/> })}
        </button>
    }
    .into_any()
}

fn at(event: &PointerEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

/// The key that does what a button does, in its corner. The style sheet shows it to whoever has a keyboard.
#[component]
pub fn Key(
    /// What stands on the key.
    key: &'static str,
) -> impl IntoView {
    view! { <kbd class="key" aria-hidden="true">{key}</kbd> }.into_any()
}
