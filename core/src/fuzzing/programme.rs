use crate::domain::programme::{flaws, share};
use crate::testing::{CountingRandom, stamp};

/// Takes `bytes` for a programme that a colleague shared.
///
/// # Panics
/// When what was read cannot be written and read again, or is released although it has flaws.
pub fn programme(bytes: &[u8]) {
    let random = CountingRandom::new(1);
    let Ok(mut own) = share::import(bytes, &random) else { return };
    // Longer when written with the lines that make it readable, so it may be too long to be read again.
    let file = share::export(&own.draft);
    assert!(share::import(file.as_bytes(), &random).is_ok() || file.len() > share::MAX_FILE);
    let sound = flaws(&own.draft).is_empty();
    let today = stamp("2026-11-22T14:02:00+01:00").wall.date_naive();
    assert_eq!(own.release(&random, today).is_ok(), sound, "only what has no flaws is released");
    assert_eq!(own.is_changed(), !sound);
}
