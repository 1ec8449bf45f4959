//! Keeps a text field and its signal together without ever writing back what was just typed.
//!
//! Writing a value into a field on each key makes the caret jump in Safari and breaks composing of
//! letters. So the field is left to itself: what it reports goes out, and only a text from elsewhere (a
//! phrase that was tapped, a draft that was loaded) is written into it.

use crate::reactive::prelude::*;

/// Writes `value` by `write` at first and whenever it becomes something else than the field `reported`
/// last.
pub(super) fn follow(
    value: Signal<String>,
    reported: StoredValue<String>,
    write: impl Fn(&str) -> bool + 'static,
) {
    // Remembered, because a derived signal also tells when it came out the same.
    let wanted = memo(move |_| value.get());
    Effect::new(move |_| {
        let wanted = wanted.get();
        if wanted != reported.get_value() && write(&wanted) {
            reported.set_value(wanted);
        }
    });
}
