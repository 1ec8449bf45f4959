//! The register of advice per addressee, whoever the child lives with included (M50, M53).
//!
//! Advice given in a visit stands in its log; here stands what was advised outside of visits, and what
//! became of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::case::Case;
use super::ids::{AdviceId, PersonId, VisitId};
use super::log::{EntryKind, LogEntry, Uptake};
use super::variant::own_versions;
use super::visit::Visit;
use crate::ordering::OrderBy;
use crate::ports::Random;

/// Advice that was given to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceGiven {
    /// Its id.
    pub id: AdviceId,
    /// To whom.
    pub to: PersonId,
    /// What was advised.
    pub text: String,
    /// When.
    pub on: NaiveDate,
    /// Whether it was followed; `None` while that is not known.
    pub followed: Option<Uptake>,
    /// What was done to see that it is carried on (M50).
    pub note: String,
}

/// A line of the register of advice: what was advised, to whom, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdviceRow<'a> {
    /// To whom; nobody where the log does not say it.
    pub to: Vec<PersonId>,
    /// When.
    pub on: NaiveDate,
    /// Where it stands.
    pub said: Said<'a>,
    /// Whether it was followed; `None` while that is not known.
    pub followed: Option<Uptake>,
}

/// Where advice stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said<'a> {
    /// In the register of the case.
    Noted(&'a AdviceGiven),
    /// In the log of this visit.
    Logged(VisitId, &'a LogEntry),
}

impl AdviceGiven {
    /// New advice, of which it is not known whether it was followed.
    pub fn new(random: &impl Random, to: PersonId, text: impl Into<String>, on: NaiveDate) -> Self {
        Self { id: AdviceId::make(random), to, text: text.into(), on, followed: None, note: String::new() }
    }
}

/// All advice of `case`: its own register and what was advised in the logs of `visits`, oldest first (M50,
/// M53). Another version of a visit that is among them is left out.
pub fn register<'a>(case: &'a Case, visits: impl IntoIterator<Item = &'a Visit>) -> Vec<AdviceRow<'a>> {
    let noted = case.advice.iter().map(|advice| AdviceRow {
        to: vec![advice.to],
        on: advice.on,
        said: Said::Noted(advice),
        followed: advice.followed,
    });
    let mut rows: Vec<_> = noted.collect();
    for visit in own_versions(visits, |visit| (visit.id, visit.variant)) {
        let entries = visit.run().into_iter().flat_map(|run| run.log.standing());
        rows.extend(entries.filter(|entry| entry.kind == EntryKind::Advice).map(|entry| AdviceRow {
            to: entry.actors.parents.clone(),
            on: entry.at.wall.date_naive(),
            said: Said::Logged(visit.id, entry),
            followed: entry.uptake,
        }));
    }
    rows.order_by_key(|row| row.on);
    rows
}

#[cfg(test)]
mod tests;
