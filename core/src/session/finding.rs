//! Finding a case among many.
//!
//! A worker types what comes to mind: half a name, without capitals or accents. All of it is compared in a
//! folded form that is made once per case, so that a thousand cases answer within one key.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::rows::{CaseRow, VisitRow};
use crate::domain::ids::{CaseId, VisitId};
use crate::ordering::OrderBy;

/// A text without what people leave out when they search: capitals and accents.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Almost every sign is one of these, and taking a sign apart is dear.
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            let apart = std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c));
            folded.extend(apart.flat_map(char::to_lowercase));
        }
    }
    folded
}

/// A case as the list of cases shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which.
    pub case: CaseId,
    /// What lists know of it.
    pub row: CaseRow,
    /// The last visit that took place or is going on, local time.
    pub last: Option<NaiveDateTime>,
    /// The next visit that is still to begin, local time.
    pub next: Option<NaiveDateTime>,
    folded: String,
}

/// All cases by their alias, each with its visits nearest to now. A visit whose day passed without a start
/// is still to begin.
pub fn listing(cases: &BTreeMap<CaseId, CaseRow>, visits: &BTreeMap<VisitId, VisitRow>) -> Vec<Found> {
    let mut around: BTreeMap<CaseId, (Option<NaiveDateTime>, Option<NaiveDateTime>)> = BTreeMap::new();
    for visit in visits.values().filter(|visit| visit.stage.counts()) {
        let (last, next) = around.entry(visit.case).or_default();
        if visit.stage.is_waiting() {
            *next = Some(next.map_or(visit.starts, |other| other.min(visit.starts)));
        } else {
            // `None` is less than any moment.
            *last = (*last).max(Some(visit.began.unwrap_or(visit.starts)));
        }
    }
    let mut found: Vec<_> = cases
        .iter()
        .map(|(&case, row)| {
            let (last, next) = around.get(&case).copied().unwrap_or_default();
            let folded = folded(&format!("{} {}", row.title, row.children.join(" ")));
            Found { case, row: row.clone(), last, next, folded }
        })
        .collect();
    found.order_by(|a, b| a.folded.cmp(&b.folded).then(a.case.cmp(&b.case)));
    found
}

impl Found {
    /// Whether each word of `search` stands somewhere in the alias or the names of the children.
    pub fn matches(&self, search: &Search) -> bool {
        search.words.iter().all(|word| self.folded.contains(word))
    }
}

/// What was typed to search for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    words: Vec<String>,
}

impl Search {
    /// Reads what was typed.
    pub fn new(typed: &str) -> Self {
        Self { words: folded(typed).split_whitespace().map(str::to_owned).collect() }
    }

    /// What is looked for, folded.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// Whether it leaves everything in.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::rows::Stage;
    use crate::session::testing::{case_row, visit_row};
    use crate::testing::CountingRandom;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a test writes valid times")
    }

    fn case(title: &str, children: &[&str]) -> CaseRow {
        CaseRow { children: children.iter().map(|name| (*name).to_owned()).collect(), ..case_row(title) }
    }

    #[test]
    fn a_case_is_found_by_pieces_of_its_alias_and_children_whatever_the_capitals_and_accents() {
        let random = CountingRandom::new(1);
        let cases = [("J.V.", &["Zoë", "Jan-Peter"][..]), ("De Wit", &["Sam"][..]), ("Élan", &[][..])]
            .map(|(title, children)| (CaseId::make(&random), case(title, children)));
        let found = listing(&BTreeMap::from(cases), &BTreeMap::new());
        for (typed, titles) in [
            ("zoe", &["J.V."][..]),
            ("ZOË", &["J.V."][..]),
            ("peter j.v", &["J.V."][..]),
            ("sam zoe", &[][..]),
            ("elan", &["Élan"][..]),
            ("  ", &["De Wit", "Élan", "J.V."][..]),
        ] {
            let search = Search::new(typed);
            let hits: Vec<_> =
                found.iter().filter(|one| one.matches(&search)).map(|one| &one.row.title).collect();
            assert_eq!(hits, titles, "{typed:?}");
        }
    }

    #[test]
    fn folding_sign_by_sign_is_folding_the_whole_text() {
        for text in
            ["Zoë", "Zoe\u{308}", "ÅNGSTRÖM", "ﬁets", "e\u{323}\u{302}n", "“Sam” zei: één!", "각 ΑΣ İ ß"]
        {
            let whole: String =
                text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
            assert_eq!(folded(text), whole, "{text:?}");
        }
    }

    #[test]
    fn a_case_shows_its_last_held_and_its_next_waiting_visit() {
        let random = CountingRandom::new(2);
        let id = CaseId::make(&random);
        let visits: BTreeMap<_, _> = [
            ("2026-11-01T14:00:00", Stage::Closed),
            ("2026-11-08T14:00:00", Stage::FollowUp),
            ("2026-11-15T14:00:00", Stage::Cancelled),
            ("2026-11-29T14:00:00", Stage::Planned),
            ("2026-11-22T14:00:00", Stage::Preparing),
        ]
        .map(|(starts, stage)| (VisitId::make(&random), visit_row(id, starts, stage)))
        .into();
        let found = listing(&BTreeMap::from([(id, case("Sam", &[]))]), &visits);
        let around = (found[0].last, found[0].next);
        assert_eq!(around, (Some(at("2026-11-08T14:00:00")), Some(at("2026-11-22T14:00:00"))));
    }
}
