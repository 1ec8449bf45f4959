//! For which places each parent agrees first (M14).

use super::Programme;

impl Programme {
    /// Whether each parent agrees before a visit is held at `place`, in a case whose visits are usually held
    /// at `usual`. A listed place says so itself; the case's own place needs none; for any other the programme
    /// says it. Places are told apart by their words, not by capitals or spaces.
    pub fn needs_consent(&self, place: &str, usual: &str) -> bool {
        let place = folded(place);
        match self.locations.iter().find(|listed| folded(&listed.name.nl) == place) {
            Some(listed) => listed.needs_consent,
            None => place != folded(usual) && self.elsewhere_needs_consent,
        }
    }
}

/// The words of a place, without what differs only in typing.
fn folded(place: &str) -> String {
    place.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use crate::domain::programme::BuiltIn;

    #[test]
    fn m14_another_place_asks_for_consent_where_the_programme_says_so() {
        use BuiltIn::{IntensiveSupervision as Intensive, SupervisedContact as Contact};
        for (programme, place, usual, needs) in [
            (Intensive, "omgangshuis", "omgangshuis", false),
            (Intensive, " Omgangshuis ", "omgangshuis", false),
            (Intensive, "omgangshuis", "buurthuis De Brug", false),
            (Intensive, "speeltuin", "omgangshuis", true),
            // Listed with consent stays so, also where a case is usually there.
            (Intensive, "Speeltuin", "speeltuin", true),
            (Intensive, "thuis bij  de bezoekende ouder", "omgangshuis", true),
            (Intensive, "buurthuis De Brug", "buurthuis de brug", false),
            (Intensive, "kinderboerderij", "omgangshuis", true),
            (Intensive, "", "omgangshuis", true),
            (Contact, "omgangshuis", "omgangshuis", false),
            (Contact, "kinderboerderij", "omgangshuis", false),
        ] {
            let settings = programme.settings();
            assert_eq!(settings.needs_consent(place, usual), needs, "{programme:?}: {place:?}, {usual:?}");
        }
    }
}
