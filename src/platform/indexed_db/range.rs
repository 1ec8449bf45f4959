//! Key ranges: everything that begins with some bytes.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use web_sys::IdbKeyRange;

/// The keys that begin with `prefix`. IndexedDB orders binary keys by unsigned bytes, a shorter one before
/// a longer one that begins with it, so these keys stand together.
///
/// # Errors
/// What the browser throws on an impossible range; there is none here.
pub(super) fn beginning_with(prefix: &[u8]) -> Result<IdbKeyRange, JsValue> {
    let lower = Uint8Array::from(prefix);
    match successor(prefix) {
        Some(next) => IdbKeyRange::bound_with_lower_open_and_upper_open(
            &lower,
            &Uint8Array::from(next.as_slice()),
            false,
            true,
        ),
        None => IdbKeyRange::lower_bound(&lower),
    }
}

/// The smallest key above all that begin with `prefix`; `None` when there is no such key.
fn successor(prefix: &[u8]) -> Option<Vec<u8>> {
    let last = prefix.iter().rposition(|&byte| byte != u8::MAX)?;
    let mut next = prefix[..=last].to_vec();
    next[last] += 1;
    Some(next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn the_successor_of_a_prefix_skips_bytes_that_are_full() {
        for (prefix, expected) in [
            (&[][..], None),
            (&[1], Some(vec![2])),
            (&[1, 0xff], Some(vec![2])),
            (&[0xff, 0xff], None),
            (&[0, 0xfe], Some(vec![0, 0xff])),
        ] {
            assert_eq!(successor(prefix), expected);
        }
    }
}
