//! That there was a vault in this browser.
//!
//! Browsers clear databases when room is short. What is then found is nothing at all, which looks like a
//! first visit; a cheerful new start would be the wrong answer to a worker whose cases are gone. So a note
//! is kept elsewhere, in local storage, in the clear: which vault it was and the day it was last open, and
//! nothing of anybody. Where the browser clears both, this cannot help.

use chrono::NaiveDate;
use omgangsboek_core::vault::VaultId;
use serde::{Deserialize, Serialize};

use super::note::Note;

/// The vault that was last open in this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownVault {
    /// Which one.
    pub vault: VaultId,
    /// The day it was made, restored or last opened here.
    pub on: NaiveDate,
}

impl Note for KnownVault {
    const KEY: &'static str = "omgangsboek.known-vault";
}

#[cfg(test)]
mod tests {
    use gloo_storage::{LocalStorage, Storage};
    use wasm_bindgen_test::*;

    use super::*;

    #[wasm_bindgen_test]
    fn a_known_vault_comes_back_and_nonsense_is_no_vault() {
        let on = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
        let known = KnownVault { vault: VaultId::from_bytes([7; 16]), on };
        known.save();
        assert_eq!(KnownVault::load(), Some(known));
        for nonsense in [
            "",
            "null",
            r#"{"vault":"niet-een-id","on":"2026-11-22"}"#,
            r#"{"vault":"07070707-0707-0707-0707-070707070707","on":"gisteren"}"#,
            r#"{"vault":"07070707-0707-0707-0707-070707070707"}"#,
        ] {
            LocalStorage::raw()
                .set_item(KnownVault::KEY, nonsense)
                .expect("local storage takes a short text");
            assert_eq!(KnownVault::load(), None, "{nonsense}");
        }
        known.save();
        KnownVault::forget();
        assert_eq!(KnownVault::load(), None);
    }
}
