//! That a visit is going on, for when the tab was killed or locked in the middle of it.
//!
//! The screen that unlocks says since when a visit is running and lets moments be marked, because the child
//! does not wait for a passphrase. So this stands in the clear, in local storage: when the visit began and
//! which moments were marked while the vault was closed. Times only; whose visit it is, the vault knows.
//!
//! A mark stays here until the visit that took it in has been stored ([`settle`]), so that a crash in between
//! shows a moment twice at worst, and never loses one.

use chrono::{DateTime, FixedOffset};
use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};

const KEY: &str = "omgangsboek.underway";

/// The most marks that are kept: more than anybody makes, and less than fills the storage.
pub const MOST_MARKS: usize = 200;

/// A visit that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Underway {
    /// When it began.
    pub since: DateTime<FixedOffset>,
    /// Moments that were marked while the vault was closed, in the order in which they were.
    pub marks: Vec<DateTime<FixedOffset>>,
}

/// The visit that is going on; `None` when none is, or when what stands there cannot be read.
pub fn load() -> Option<Underway> {
    let mut underway: Underway = LocalStorage::get(KEY).ok()?;
    underway.marks.truncate(MOST_MARKS);
    Some(underway)
}

/// A visit is going on since `since`. Marks of this same visit stay; those of another go.
pub fn begin(since: DateTime<FixedOffset>) {
    let marks = load().filter(|known| known.since == since).map_or_else(Vec::new, |known| known.marks);
    save(&Underway { since, marks });
}

/// Marks a moment. `false` when it was not kept: no visit is going on, there are [`MOST_MARKS`] already, or
/// the browser refuses.
pub fn mark(at: DateTime<FixedOffset>) -> bool {
    match load() {
        Some(mut underway) if underway.marks.len() < MOST_MARKS => {
            underway.marks.push(at);
            save(&underway)
        }
        _ => false,
    }
}

/// These marks have been stored with their visit and need not be kept here. Others stay.
pub fn settle(stored: &[DateTime<FixedOffset>]) {
    if let Some(mut underway) = load() {
        underway.marks.retain(|mark| !stored.contains(mark));
        save(&underway);
    }
}

/// No visit is going on any more. Marks go too, so [`settle`] them first.
pub fn end() {
    LocalStorage::delete(KEY);
}

fn save(underway: &Underway) -> bool {
    LocalStorage::set(KEY, underway).is_ok()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::*;

    use super::*;

    fn at(time: &str) -> DateTime<FixedOffset> {
        let text = format!("2026-11-22T{time}+01:00");
        DateTime::parse_from_rfc3339(&text).expect("a real moment")
    }

    /// All in one, since there is one marker and tests may take turns.
    #[wasm_bindgen_test]
    fn a_running_visit_and_its_marks_outlive_the_page() {
        end();
        assert!(!mark(at("13:59:00")), "nothing to mark while no visit is going on");
        assert_eq!(load(), None);

        begin(at("14:02:00"));
        assert!(mark(at("14:10:00")));
        assert!(mark(at("14:20:00")));
        let marks = vec![at("14:10:00"), at("14:20:00")];
        let underway = Underway { since: at("14:02:00"), marks };
        assert_eq!(load(), Some(underway.clone()));
        begin(at("14:02:00"));
        assert_eq!(load(), Some(underway), "begun again after opening the vault");

        settle(&[at("14:10:00")]);
        assert_eq!(load().map(|underway| underway.marks), Some(vec![at("14:20:00")]));
        begin(at("15:30:00"));
        assert_eq!(load(), Some(Underway { since: at("15:30:00"), marks: vec![] }), "another visit");

        let kept = (0..300).filter(|_| mark(at("15:31:00"))).count();
        assert_eq!(kept, MOST_MARKS);

        for nonsense in [
            "",
            "[]",
            r#"{"since":7,"marks":[]}"#,
            r#"{"since":"2026-11-22T25:00:00+01:00","marks":[]}"#,
            r#"{"since":"2026-11-22T14:02:00+01:00"}"#,
            r#"{"since":"2026-11-22T14:02:00+01:00","marks":["gisteren"]}"#,
        ] {
            LocalStorage::raw().set_item(KEY, nonsense).expect("local storage takes a short text");
            assert_eq!(load(), None, "{nonsense}");
        }
        begin(at("15:30:00"));
        end();
        assert_eq!(load(), None, "ended");
    }
}
