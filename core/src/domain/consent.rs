//! A parent's consent to visits in another place than the usual one (M14).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::case::Case;
use super::ids::PersonId;
use super::person::Person;
use super::rules::Rule;

/// That a parent agreed to visits in a place. Withdrawn consent stays on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which parent.
    pub parent: PersonId,
    /// To which place, as the plan of a visit names it.
    pub place: String,
    /// On which day.
    pub given: NaiveDate,
    /// How: in a talk, by telephone, in writing.
    pub how: String,
    /// When and why it was withdrawn.
    pub withdrawn: Option<Withdrawal>,
}

/// Consent was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// On which day.
    pub on: NaiveDate,
    /// The reason that was given.
    pub why: String,
}

/// Why consent cannot be withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsentRefusal {
    /// This parent's consent to that place is not on record, or was withdrawn already.
    #[error("no consent of this parent for that place holds")]
    NotGiven,
    /// It would be withdrawn before it was given.
    #[error("consent cannot be withdrawn before it was given")]
    BeforeGiven,
}

impl ConsentRefusal {
    /// The rule that it comes from.
    pub fn rule(self) -> Option<Rule> {
        Some(Rule::M14)
    }
}

impl Consent {
    /// Whether it holds for `place`.
    pub fn holds_for(&self, place: &str) -> bool {
        self.withdrawn.is_none() && is_same_place(&self.place, place)
    }
}

/// Whether two texts name one place: capitals and spaces make no difference.
pub fn is_same_place(one: &str, other: &str) -> bool {
    let words = |text: &str| text.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    words(one) == words(other)
}

impl Case {
    /// Whether each parent's consent is needed for visits at `place` (M14).
    pub fn needs_consent(&self, place: &str) -> bool {
        self.programme().needs_consent(place, &self.location)
    }

    /// The parents whose consent to visits at `place` is needed and does not hold; nobody where none is
    /// needed (M14).
    pub fn lacking_consent(&self, place: &str) -> Vec<PersonId> {
        if !self.needs_consent(place) {
            return Vec::new();
        }
        let agreed = |parent: &&Person| {
            self.consents.iter().any(|consent| consent.parent == parent.id && consent.holds_for(place))
        };
        self.parents().filter(|parent| !agreed(parent)).map(|parent| parent.id).collect()
    }

    /// Records that a parent agreed. What was recorded before stays.
    pub fn give_consent(&mut self, consent: Consent) {
        self.consents.push(consent);
    }

    /// Records that a parent withdrew consent to `place`: nothing new is planned there, and what is planned
    /// does not begin there (M14).
    ///
    /// # Errors
    /// [`ConsentRefusal`].
    pub fn withdraw_consent(
        &mut self,
        parent: PersonId,
        place: &str,
        withdrawal: Withdrawal,
    ) -> Result<(), ConsentRefusal> {
        let holds = |consent: &&mut Consent| consent.parent == parent && consent.holds_for(place);
        let standing: Vec<_> = self.consents.iter_mut().filter(holds).collect();
        if standing.is_empty() {
            return Err(ConsentRefusal::NotGiven);
        }
        if standing.iter().any(|consent| withdrawal.on < consent.given) {
            return Err(ConsentRefusal::BeforeGiven);
        }
        for consent in standing {
            consent.withdrawn = Some(withdrawal.clone());
        }
        Ok(())
    }

    /// The places for which consent was asked or is needed: those of the programme, and those in `planned`,
    /// each once, in that order.
    pub fn consent_places<'a>(&'a self, planned: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let programme = self.programme().locations.iter().map(|location| location.name.nl.as_ref());
        let recorded = self.consents.iter().map(|consent| consent.place.as_str());
        let mut places: Vec<String> = Vec::new();
        for place in programme.chain(recorded).chain(planned) {
            let known = places.iter().any(|known| is_same_place(known, place));
            let asked = self.needs_consent(place)
                || self.consents.iter().any(|consent| is_same_place(&consent.place, place));
            if asked && !known && !place.trim().is_empty() {
                places.push(place.trim().to_owned());
            }
        }
        places
    }
}

#[cfg(test)]
mod tests;
