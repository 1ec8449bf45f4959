//! How long a report is against the worker's measure (M54), and where it would be cut first.
//!
//! What is counted is what the worker writes: the first two headings too, but not the headings themselves, nor what
//! comes with a version or a reaction.

use super::observation;
use super::report::{SHORT, section_text};
use crate::domain::case::Case;
use crate::domain::report::{Heading, Under};
use crate::domain::settings::Writing;
use crate::domain::visit::{Visit, VisitState};

/// The least that a report may be measured against: below it the nine headings cannot be answered.
pub const LEAST_WORDS: u16 = 100;
/// The most: beyond it nobody would call it short.
pub const MOST_WORDS: u16 = 600;

/// The most words of a report that still reads as short, as the worker set it; a measure, not a limit.
pub fn most_words(writing: &Writing) -> usize {
    writing.most_words.map_or(SHORT, |most| most.clamp(LEAST_WORDS, MOST_WORDS).into())
}

/// How long a report is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Length {
    /// How many words it has.
    pub words: usize,
    /// What it is measured against.
    pub most: usize,
    /// Where to cut first; only where it is too long.
    pub trim: Option<Trim>,
}

/// A heading that takes more than its usual share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trim {
    /// Which.
    pub under: Under,
    /// How many words it has.
    pub words: usize,
    /// How many it usually has in a report of the measure's length.
    pub usual: usize,
}

impl Length {
    /// Whether it is longer than the measure.
    pub fn is_over(&self) -> bool {
        self.words > self.most
    }
}

/// How long the report of `visit` is against `most` words.
pub fn measure(case: &Case, visit: &Visit, most: usize) -> Length {
    let parts = parts(case, visit);
    let words = parts.iter().map(|(_, words, _)| words).sum();
    let all: usize = parts.iter().map(|(_, _, share)| share).sum();
    let trim = |(under, words, share): &(Under, usize, usize)| {
        let usual = share * most / all.max(1);
        (*words > usual).then_some(Trim { under: *under, words: *words, usual })
    };
    let worst = parts.iter().filter_map(trim).max_by_key(|trim| trim.words - trim.usual);
    Length { words, most, trim: worst.filter(|_| words > most) }
}

/// Each heading with its number of words and its share of a report.
fn parts(case: &Case, visit: &Visit) -> Vec<(Under, usize, usize)> {
    let count = |text: &str| text.split_whitespace().count();
    if matches!(visit.state(), VisitState::Cancelled(_) | VisitState::NotHeld(_)) {
        let text = &visit.report.section(Heading::Particulars).text;
        return vec![(Under::Nine(Heading::Particulars), count(text), 1)];
    }
    match observation::sections(case, visit) {
        Some(own) => own.iter().enumerate().map(|(at, own)| (Under::Own(at), count(&own.text), 1)).collect(),
        None => Heading::ALL
            .map(|heading| {
                let words = count(&section_text(case, visit, heading));
                (Under::Nine(heading), words, usual_share(heading))
            })
            .into(),
    }
}

/// How many of a hundred words usually stand under a heading: most where something is told, least where a fact is
/// noted.
fn usual_share(heading: Heading) -> usize {
    match heading {
        Heading::WhenWhere => 4,
        Heading::Handover | Heading::Closing | Heading::Particulars => 8,
        Heading::Start | Heading::Atmosphere => 12,
        Heading::Activities => 20,
        Heading::Parenting | Heading::Interaction => 14,
    }
}
