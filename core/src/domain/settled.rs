//! Something that was settled and that people were told about.
//!
//! When its content changes the revision goes up, and everybody who was told an earlier revision has to
//! be told again (M21, M23). A file from elsewhere can hold the highest number there is: after that comes 0,
//! which is another revision as well.

use serde::{Deserialize, Serialize};

/// A value with the number of times it changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled<T> {
    value: T,
    revision: u32,
}

impl<T: PartialEq> Settled<T> {
    /// A first version of `value`.
    pub fn new(value: T) -> Self {
        Self { value, revision: 0 }
    }

    /// What holds now.
    pub fn get(&self) -> &T {
        &self.value
    }

    /// How often it changed.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// Settles `value` instead; the revision goes up only when the content differs.
    pub fn set(&mut self, value: T) {
        if self.value != value {
            self.value = value;
            self.revision = self.revision.wrapping_add(1);
        }
    }

    /// Settles `value` as one change since `base`, however many keys it took to type; none at all when it
    /// came out as it was. Nobody may have been told anything in between.
    pub fn set_since(&mut self, base: &Self, value: T) {
        self.revision = base.revision.wrapping_add(u32::from(base.value != value));
        self.value = value;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_change_of_content_asks_to_tell_again() {
        let mut distance = Settled::new("in de kamer");
        distance.set("in de kamer");
        assert_eq!(distance.revision(), 0);
        distance.set("op de gang");
        assert_eq!((distance.get(), distance.revision()), (&"op de gang", 1));
    }

    #[test]
    fn a_change_is_one_also_behind_the_highest_number() {
        let mut distance: Settled<String> =
            serde_json::from_str(r#"{"value":"in de kamer","revision":4294967295}"#).expect("it can be read");
        let before = distance.clone();
        distance.set("op de gang".into());
        assert_ne!(distance.revision(), before.revision());
        distance.set_since(&before, "buiten".into());
        assert_ne!(distance.revision(), before.revision());
    }

    #[test]
    fn typing_counts_as_one_change_and_typing_it_back_as_none() {
        let mut distance = Settled::new("in de kamer");
        let before = distance.clone();
        for typed in ["in de kame", "in de gang", "op de gang"] {
            distance.set_since(&before, typed);
            assert_eq!((distance.get(), distance.revision()), (&typed, 1));
        }
        distance.set_since(&before, "in de kamer");
        assert_eq!(distance, before);
    }
}
