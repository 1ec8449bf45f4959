//! A bundle for a referrer or a court: a cover page and the chosen final reports, in the order of the visits.
//!
//! Only what was frozen as a version gets in, word for word, and for one recipient: a version that was made for
//! them is the one that they get. Where something is withheld from them, or a text gives away what may stand in no
//! text for others, that report is refused by name and nothing is left out in silence.

mod asked;
mod cover;
mod final_text;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::{Block, Paper};
use crate::compose::recipient::{AFTERWARDS, shared};
use crate::domain::case::Case;
use crate::domain::ids::{PersonId, VisitId};
use crate::domain::person::Gets;
use crate::domain::report::REACTION_OF;
use crate::domain::visit::Visit;
use crate::guard::{self, Given};
use crate::ordering::OrderBy;

pub use asked::{Asked, asked};
pub use cover::CAUTION;
pub use final_text::{Final, NotFinal, final_text};

/// What goes in, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// For whom.
    pub to: PersonId,
    /// What the case is called on the cover. Never its own title: that is the worker's.
    pub alias: String,
    /// Which reports.
    pub chosen: Vec<Chosen>,
}

/// One report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Of which visit.
    pub visit: VisitId,
    /// Which version of it, beginning with 1.
    pub version: usize,
}

/// Why there is no bundle. Nothing was made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Who is to get it is not in the case, or gets no reports.
    #[error("this person gets no reports of this case")]
    NoRecipient,
    /// The case has no name for the cover.
    #[error("the case has no name on the cover")]
    NoAlias,
    /// No report was chosen.
    #[error("no report was chosen")]
    Nothing,
    /// This report cannot go in.
    #[error("the report of a visit cannot go in: {why}")]
    Report {
        /// Of which visit.
        visit: VisitId,
        /// Why not.
        why: NotFinal,
    },
    /// The cover would give away what may stand in no text for others.
    #[error("the cover gives away what may stand in no text")]
    Cover(Vec<Given>),
}

/// The bundle, each part on a sheet of its own: the cover first. `visits` are those of `case`, `day` is the day on
/// which it is made.
///
/// # Errors
/// [`Refused`], the first reason that there is.
pub fn bundle(case: &Case, visits: &[Visit], order: &Order, day: NaiveDate) -> Result<Vec<Paper>, Refused> {
    let to = case.person(order.to).filter(|to| to.gets() != Gets::Nothing).ok_or(Refused::NoRecipient)?;
    if order.alias.trim().is_empty() {
        return Err(Refused::NoAlias);
    }
    let finals = finals(case, visits, order)?;
    if finals.is_empty() {
        return Err(Refused::Nothing);
    }
    let cover = cover::cover(&cover::About { case, visits, order, to, finals: &finals, day });
    let text = [cover.plain()];
    for one in &finals {
        let given = guard::refused(case, one.visit, &shared(case, one.visit), &text);
        if !given.is_empty() {
            return Err(Refused::Cover(given));
        }
    }
    Ok(std::iter::once(cover).chain(finals.iter().map(sheet)).collect())
}

/// The chosen texts, in the order of their visits.
fn finals<'a>(case: &Case, visits: &'a [Visit], order: &Order) -> Result<Vec<Final<'a>>, Refused> {
    let mut finals = Vec::new();
    for visit in visits.iter().filter(|visit| visit.case == case.id) {
        let Some(chosen) = order.chosen.iter().find(|chosen| chosen.visit == visit.id) else { continue };
        let text = final_text(case, visit, chosen.version, order.to)
            .map_err(|why| Refused::Report { visit: visit.id, why })?;
        finals.push(text);
    }
    finals.order_by_key(|one| (one.visit.day(), one.visit.plan.starts, one.visit.id));
    Ok(finals)
}

/// A report as a sheet: exactly its text, and below it what it is known by.
fn sheet(one: &Final<'_>) -> Paper {
    let (title, rest) = titled(one.text);
    let mut paper = Paper::new(title.trim());
    for (heading, text) in parts(rest) {
        if let Some(heading) = heading {
            paper.heading(heading);
        }
        paper.text(text);
    }
    paper.blocks.push(Block::Text(cover::known_by(one)));
    paper
}

/// A frozen text in its title and what stands below that.
fn titled(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

/// What stands below the title, part by part, each with the line above it where it has one.
fn parts(text: &str) -> Vec<(Option<&str>, &str)> {
    let mut number = 0;
    let part = |block| {
        let block = str::trim_matches(block, '\n');
        let (line, text) = block.split_once('\n').unwrap_or((block, ""));
        let counts_on = line.starts_with(&format!("{}. ", number + 1));
        if !text.trim().is_empty() && (counts_on || is_named(line)) {
            number += usize::from(counts_on);
            (Some(line.trim()), text)
        } else {
            (None, block)
        }
    };
    text.split("\n\n").map(part).collect()
}

/// Whether it is a line above a part without a number.
fn is_named(line: &str) -> bool {
    line == AFTERWARDS || (line.starts_with(REACTION_OF) && line.ends_with(')'))
}
