//! The keys of the live screen: one key, one thing, for whoever works with a keyboard.
//!
//! They are single keys, so they can be turned off (WCAG 2.1.4), and in a field or a dialog they are letters.

use super::live::Live;
use crate::platform::keys::{Place, Press, on_press};
use crate::platform::prefs::LiveKeys;
use crate::reactive::prelude::*;
use crate::state::{use_app, use_book};

/// What a key asks for, whatever panel is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// The child's STOP.
    Stop,
    /// Take the last entry back.
    Undo,
    /// Put it back.
    Redo,
    /// Type an entry.
    Type,
    /// Mark this moment.
    Mark,
    /// What was agreed.
    AtHand,
    /// Goodbye and end.
    End,
    /// Cover the visit.
    Cover,
    /// Close the panel.
    Back,
}

/// What `press` asks for, if anything.
pub(super) fn command(press: &Press) -> Option<Command> {
    let key = press.key.as_str();
    match (press.place, press.control, press.alt) {
        (Place::Text, false, false) => (key == "escape").then_some(Command::Back),
        (Place::Text, ..) | (_, _, true) => None,
        (_, true, false) => match (key, press.shift) {
            ("z", false) => Some(Command::Undo),
            ("z", true) | ("y", false) => Some(Command::Redo),
            _ => None,
        },
        (_, false, false) => Some(match key {
            "s" => Command::Stop,
            "z" => Command::Undo,
            "y" => Command::Redo,
            "t" => Command::Type,
            "m" => Command::Mark,
            "b" => Command::AtHand,
            "e" => Command::End,
            "a" => Command::Cover,
            "escape" => Command::Back,
            _ => return None,
        }),
    }
}

/// What `press` asks for among the taps, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TapKey {
    /// The tap at this place, and whether its details are wanted as well.
    Tap(usize, bool),
    /// The phase before this one.
    Before,
    /// The phase after this one.
    After,
}

/// The digits in the order of a keyboard: 1 to 9, then 0.
pub(super) const DIGITS: [&str; 10] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];

/// What `press` asks for while the taps are shown.
pub(super) fn tap_key(press: &Press) -> Option<TapKey> {
    if press.place == Place::Text || press.control || press.alt {
        return None;
    }
    match (press.digit, press.key.as_str()) {
        (Some(digit), _) => Some(TapKey::Tap((usize::from(digit) + 9) % 10, press.shift)),
        (None, "arrowleft") if press.place == Place::Page => Some(TapKey::Before),
        (None, "arrowright") if press.place == Place::Page => Some(TapKey::After),
        _ => None,
    }
}

/// Listens to the keys for as long as the part that calls this is shown. `act` tells whether it was a key for
/// it; then the browser does nothing else with it.
pub(super) fn use_keys(live: Live, act: impl Fn(&Press) -> bool + 'static) {
    let prefs = use_app().prefs();
    let read_only = use_book().read_only();
    // A listener runs outside of what is on screen, and what it does may ask for it.
    let owner = Owner::current();
    let listening = on_press(move |press| {
        let wanted = prefs.with_untracked(|prefs| prefs.live_keys == LiveKeys::On);
        if !wanted || read_only.get_untracked().is_some() {
            return false;
        }
        let act = || untrack(|| act(press));
        let heard = owner.as_ref().map_or_else(act, |owner| owner.with(act));
        if heard && !live.keyed.get_untracked() {
            live.keyed.set(true);
        }
        heard
    });
    let listening = StoredValue::new_local(Some(listening));
    on_cleanup(move || {
        listening.try_update_value(|listening| listening.take());
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    fn press(key: &str, place: Place) -> Press {
        let digit = key.parse().ok();
        Press { key: key.to_owned(), digit, shift: false, control: false, alt: false, place }
    }

    #[wasm_bindgen_test]
    fn a_key_is_a_letter_in_a_field_and_a_command_elsewhere() {
        use Place::{Choice, Page, Text};
        let control = |key, shift| Press { control: true, shift, ..press(key, Page) };
        for (press, expected) in [
            (press("s", Page), Some(Command::Stop)),
            (press("s", Choice), Some(Command::Stop)),
            (press("s", Text), None),
            (press("escape", Text), Some(Command::Back)),
            (press("q", Page), None),
            (control("s", false), None),
            (control("z", false), Some(Command::Undo)),
            (control("z", true), Some(Command::Redo)),
            (control("y", false), Some(Command::Redo)),
            (Press { control: true, ..press("z", Text) }, None),
            (Press { alt: true, ..press("s", Page) }, None),
        ] {
            assert_eq!(command(&press), expected, "{press:?}");
        }
    }

    #[wasm_bindgen_test]
    fn a_digit_is_the_tap_at_its_place_and_an_arrow_leaves_a_choice_alone() {
        use Place::{Choice, Page, Text};
        for (press, expected) in [
            (press("1", Page), Some(TapKey::Tap(0, false))),
            (press("0", Page), Some(TapKey::Tap(9, false))),
            (Press { shift: true, ..press("3", Page) }, Some(TapKey::Tap(2, true))),
            (press("3", Text), None),
            (Press { control: true, ..press("3", Page) }, None),
            (press("arrowleft", Page), Some(TapKey::Before)),
            (press("arrowright", Page), Some(TapKey::After)),
            (press("arrowright", Choice), None),
        ] {
            assert_eq!(tap_key(&press), expected, "{press:?}");
        }
    }
}
