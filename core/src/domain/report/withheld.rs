//! What somebody deliberately does not get to read.

use serde::{Deserialize, Serialize};

use super::{Report, Under};
use crate::domain::ids::PersonId;
use crate::ports::Stamp;

/// A passage that is left out for one person, with the reason. Everybody else reads the same text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Under which heading it stands.
    pub under: Under,
    /// The passage, word for word as it stands in the text. When it is no longer there, nothing may go out to
    /// this person until it was looked at again.
    pub passage: String,
    /// Who does not get it.
    pub from: PersonId,
    /// Why not.
    pub why: String,
    /// Since when.
    pub at: Stamp,
}

impl Report {
    /// What is left out for `person`, oldest first.
    pub fn withheld_from(&self, person: PersonId) -> impl Iterator<Item = &Withheld> {
        self.withheld.iter().filter(move |withheld| withheld.from == person)
    }

    /// Leaves a passage out for somebody. The same passage for the same person takes the place of what was said
    /// of it before.
    pub fn withhold(&mut self, withheld: Withheld) {
        self.give_again(withheld.under, &withheld.passage, withheld.from);
        self.withheld.push(withheld);
    }

    /// Gives a passage to somebody after all.
    pub fn give_again(&mut self, under: Under, passage: &str, from: PersonId) {
        let is_it = |one: &Withheld| one.under == under && one.passage == passage && one.from == from;
        self.withheld.retain(|one| !is_it(one));
    }

    /// Whether `person` gets the note about the days after a visit with it (M38, M39).
    pub fn is_noted(&self, person: PersonId) -> bool {
        self.noted.contains(&person)
    }

    /// Sends that note along to `person`, or not.
    pub fn note(&mut self, person: PersonId, with: bool) {
        self.noted.retain(|other| *other != person);
        if with {
            self.noted.push(person);
        }
    }
}
