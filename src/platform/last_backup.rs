//! When a backup was last made here.
//!
//! Needed on the screen that unlocks, so it stands in the clear, in local storage: a day and a number of
//! writes, nothing of anybody. It is what this browser was told; whether the file still exists, it cannot
//! know.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::note::Note;

/// The last backup that this browser knows of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// The day it was made.
    pub on: NaiveDate,
    /// How many writes the vault had seen then.
    pub generation: u64,
}

impl Note for LastBackup {
    const KEY: &'static str = "omgangsboek.last-backup";
}

#[cfg(test)]
mod tests {
    use super::*;
    use gloo_storage::{LocalStorage, Storage};
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_note_comes_back_and_nonsense_is_no_note() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
        let note = LastBackup { on, generation: 7 };
        note.save();
        assert_eq!(LastBackup::load(), Some(note));
        for nonsense in ["", "[]", r#"{"on":"2026-13-40","generation":7}"#, r#"{"on":"2026-11-22"}"#] {
            LocalStorage::raw()
                .set_item(LastBackup::KEY, nonsense)
                .expect("local storage takes a short text");
            assert_eq!(LastBackup::load(), None, "{nonsense}");
        }
        LastBackup::forget();
        assert_eq!(LastBackup::load(), None);
    }
}
