//! What does not fit together in a report: its text against what the visit itself has on record, pointed out before
//! it goes to somebody who may hold the two side by side.
//!
//! Nothing is refused and nothing is mended here. A worker may have a reason for each of them; what is not wanted is
//! that a judge sees it first.

mod checks;
mod said;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::ids::VisitId;
use crate::domain::report::Heading;
use crate::domain::variant::own_versions;
use crate::domain::visit::{Run, Visit, VisitState};
use crate::ordering::OrderBy;

/// Something that does not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// The text is about another day.
    Day {
        /// What the text says.
        said: NaiveDate,
        /// The day of the visit.
        is: NaiveDate,
    },
    /// The text has it begin or end at another time.
    Times {
        /// What the text says.
        said: (NaiveTime, NaiveTime),
        /// What the visit has.
        is: (NaiveTime, NaiveTime),
    },
    /// The duration in the text is not what lies between its times; in minutes.
    Duration {
        /// What the text says.
        said: u32,
        /// What lies between its times.
        is: u32,
    },
    /// The place of the visit does not stand in the text.
    Place {
        /// Where it was.
        is: String,
    },
    /// The text has the child fetched at another time.
    Fetched {
        /// What the text says.
        said: NaiveTime,
        /// What the visit has.
        is: NaiveTime,
    },
    /// The child was fetched before the goodbye.
    FetchedBeforeGoodbye,
    /// The text tells of a time at which the visit was not going on.
    OutsideVisit {
        /// What the text says.
        said: NaiveTime,
    },
    /// It ended early, and no reason is on record (M35).
    EarlyEndWithoutReason,
    /// It ended early, and the text does not say so (M35).
    EarlyEndUntold,
    /// How a STOP went on is not on record (M23).
    StopWithoutOutcome,
    /// There was a STOP, and the text does not say so (M23).
    StopUntold,
    /// It was not safe for the child, and the text does not say so (M13).
    NotSafeUntold,
    /// It was not safe for the child, and the text tells of a relaxed mood only (M13).
    NotSafeAndRelaxed,
    /// All agreements were kept, and the log has one that was not (M15).
    KeptAndBroken,
    /// The log was changed after this version went out.
    LogChanged {
        /// Which version, beginning with 1.
        version: usize,
    },
    /// A visit in the period that was held, and has no report (M37).
    NoReport,
    /// A visit in the period whose report is not among the chosen ones.
    NotChosen,
}

/// Where it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// In the report, under this heading; somewhere in it where there is none.
    Report(Option<Heading>),
    /// After the visit, where its log and its answers are.
    After,
    /// Among what was chosen.
    Choice,
}

impl Contradiction {
    /// Where it is mended.
    pub fn mend(&self) -> Mend {
        match self {
            Contradiction::Day { .. }
            | Contradiction::Times { .. }
            | Contradiction::Duration { .. }
            | Contradiction::Place { .. } => Mend::Report(Some(Heading::WhenWhere)),
            Contradiction::Fetched { .. } => Mend::Report(Some(Heading::Handover)),
            Contradiction::NotSafeAndRelaxed => Mend::Report(Some(Heading::Atmosphere)),
            Contradiction::EarlyEndUntold | Contradiction::StopUntold | Contradiction::NotSafeUntold => {
                Mend::Report(Some(Heading::Particulars))
            }
            Contradiction::OutsideVisit { .. }
            | Contradiction::LogChanged { .. }
            | Contradiction::NoReport => Mend::Report(None),
            Contradiction::FetchedBeforeGoodbye
            | Contradiction::EarlyEndWithoutReason
            | Contradiction::StopWithoutOutcome
            | Contradiction::KeptAndBroken => Mend::After,
            Contradiction::NotChosen => Mend::Choice,
        }
    }
}

/// What a check looks at.
struct Seen<'a> {
    visit: &'a Visit,
    run: &'a Run,
    /// The text without literal words: what a child or parent said is theirs.
    text: String,
    /// The same in small letters.
    small: String,
    /// The version that has exactly this text, beginning with 1; `None` for a text that did not go out.
    version: Option<usize>,
}

/// What does not fit in `text`, a report of `visit`: as it stands now, or as a version of it went out. In the order
/// in which a reader comes upon it; nothing for a visit that is not over or did not take place.
pub fn contradictions(visit: &Visit, text: &str) -> Vec<Contradiction> {
    let (Some(run), VisitState::FollowUp | VisitState::Closed { .. }) = (visit.run(), visit.state()) else {
        return Vec::new();
    };
    let is_it = |whole: &str| whole.trim() == text.trim();
    let version = visit.report.versions().iter().rposition(|version| {
        is_it(&version.text) || version.tailored.iter().any(|tailored| is_it(&tailored.text))
    });
    // Literal words first: those of a reaction may go on over an empty line.
    let text = said::of_the_visit(&said::without_literal_words(text));
    let seen = Seen { visit, run, small: text.to_lowercase(), text, version: version.map(|at| at + 1) };
    checks::ALL.iter().filter_map(|check| check(&seen)).collect()
}

/// What is missing between the first and the last of the `chosen` visits: those that were held and have no report,
/// and those whose report was left out.
pub fn left_out(visits: &[Visit], chosen: &[VisitId]) -> Vec<(VisitId, Contradiction)> {
    let visits = own_versions(visits, |visit| (visit.id, visit.variant));
    let days = || visits.iter().filter(|visit| chosen.contains(&visit.id)).map(|visit| visit.day());
    let (Some(first), Some(last)) = (days().min(), days().max()) else { return Vec::new() };
    let over = |visit: &Visit| matches!(visit.state(), VisitState::FollowUp | VisitState::Closed { .. });
    let mut left: Vec<_> = visits
        .into_iter()
        .filter(|visit| over(visit) && (first..=last).contains(&visit.day()) && !chosen.contains(&visit.id))
        .collect();
    left.order_by_key(|visit| (visit.day(), visit.id));
    let why = |visit: &Visit| match visit.report.is_sent() {
        true => Contradiction::NotChosen,
        false => Contradiction::NoReport,
    };
    left.into_iter().map(|visit| (visit.id, why(visit))).collect()
}
