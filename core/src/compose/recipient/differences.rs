//! In what the texts of those concerned differ: the passages that somebody does not get, beside each other, with
//! whose they are and why.

use super::text_under;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::person::Gets;
use crate::domain::report::Under;
use crate::domain::visit::Visit;

/// A passage that not everybody gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Where it stands.
    pub under: Under,
    /// Word for word.
    pub passage: String,
    /// Whether it stands there still; otherwise whoever does not get it gets nothing until it was looked at.
    pub is_there: bool,
    /// Beside each other: the parents who get reports, and whoever else does not get it.
    pub sides: Vec<Side>,
}

/// What becomes of it for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Who.
    pub person: PersonId,
    /// Why they do not get it; `None` for whoever reads it.
    pub why: Option<String>,
}

/// All of them, in the order in which they were withheld.
pub fn differences(case: &Case, visit: &Visit) -> Vec<Difference> {
    let mut found: Vec<Difference> = Vec::new();
    let parents: Vec<_> = case.parents().filter(|parent| parent.gets() != Gets::Nothing).collect();
    for withheld in &visit.report.withheld {
        let same = |one: &&mut Difference| one.under == withheld.under && one.passage == withheld.passage;
        let side = Side { person: withheld.from, why: Some(withheld.why.clone()) };
        if let Some(difference) = found.iter_mut().find(same) {
            match difference.sides.iter_mut().find(|other| other.person == side.person) {
                Some(other) => *other = side,
                None => difference.sides.push(side),
            }
            continue;
        }
        let mut sides: Vec<_> = parents.iter().map(|parent| Side { person: parent.id, why: None }).collect();
        match sides.iter_mut().find(|other| other.person == side.person) {
            Some(other) => *other = side,
            None => sides.push(side),
        }
        found.push(Difference {
            under: withheld.under,
            passage: withheld.passage.clone(),
            is_there: text_under(case, visit, withheld.under).contains(&withheld.passage),
            sides,
        });
    }
    found
}
