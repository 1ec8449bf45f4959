//! Texts of the storage and the room in it.

use crate::text::{Lang, Words};

/// Card.
pub static STORAGE: Words = Words::new("Opslag", "Storage");
/// `{used}` and `{quota}` are sizes.
pub static STORAGE_ROOM: Words = Words::new("In gebruik: {used} van {quota}.", "In use: {used} of {quota}.");

/// A size as people read it: "48 kB", "1,2 MB".
pub fn size(lang: Lang, bytes: u64) -> String {
    const STEP: u64 = 1_000;
    let units = ["B", "kB", "MB", "GB", "TB"];
    let mut power = 0;
    let mut unit = 1_u64;
    while bytes >= unit * STEP && power + 1 < units.len() {
        power += 1;
        unit *= STEP;
    }
    let tenths = (bytes % unit) * 10 / unit;
    let whole = bytes / unit;
    if whole >= 10 || tenths == 0 {
        return format!("{whole} {}", units[power]);
    }
    let point = match lang {
        Lang::Nl => ',',
        Lang::En => '.',
    };
    format!("{whole}{point}{tenths} {}", units[power])
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_size_is_written_with_a_decimal_only_where_it_tells_something() {
        for (bytes, nl, en) in [
            (0, "0 B", "0 B"),
            (999, "999 B", "999 B"),
            (1_000, "1 kB", "1 kB"),
            (1_250_000, "1,2 MB", "1.2 MB"),
            (48_900, "48 kB", "48 kB"),
            (3_000_000_000, "3 GB", "3 GB"),
            (u64::MAX, "18446744 TB", "18446744 TB"),
        ] {
            assert_eq!((size(Lang::Nl, bytes).as_str(), size(Lang::En, bytes).as_str()), (nl, en));
        }
    }
}
