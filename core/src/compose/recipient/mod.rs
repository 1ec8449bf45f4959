//! The report as one person gets it: without what is withheld from them, with the note that they get with it.
//!
//! There is one text. What is withheld is cut out of it for one person, with the reason; what stands in nobody's
//! version, such as a name that is kept out or words of an internal line, keeps the whole text back. All of it fails
//! closed: a passage that cannot be found where it stood lets nothing out until somebody looked.

mod cut;
mod differences;
mod passages;

#[cfg(test)]
mod tests;

use super::observation;
use super::paper::{BEHAVES_DIFFERENTLY, TELLS_DIFFERENTLY};
use super::report::{Above, Composed, NotReady, Part, preview, ready, section_text};
use super::suggestions::suggestions;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::report::{Heading, Under, Withheld};
use crate::domain::visit::Visit;
use crate::guard;

pub use differences::{Difference, Side, differences};
pub use passages::{NotWithheld, Passage, may_withhold, passages, withhold};

/// What stands under a heading of which everything is withheld.
pub const LEFT_OUT: &str = "Hierover staat in dit verslag niets.";

/// What stands above the note about the days after a visit.
pub const AFTERWARDS: &str = "De dagen na het bezoek";

/// The text as it stands for `person`, with whatever is still empty.
pub fn preview_for(case: &Case, visit: &Visit, person: PersonId) -> Composed {
    with_note(without_withheld(case, visit, person).0, visit, person)
}

/// The text that may go out to `person`.
///
/// # Errors
/// [`NotReady`]: as [`ready`]; [`NotReady::LookAgain`] names what is withheld from this person and is not where it
/// was, or stands somewhere else too; [`NotReady::GivesAway`] what may be in no text for others.
pub fn ready_for(case: &Case, visit: &Visit, person: PersonId) -> Result<Composed, NotReady> {
    ready(case, visit)?;
    let (theirs, mut again) = without_withheld(case, visit, person);
    let composed = with_note(theirs, visit, person);
    let whole = composed.plain();
    for withheld in visit.report.withheld_from(person) {
        let elsewhere = whole.contains(withheld.passage.trim())
            || (withheld.passage.split_whitespace().count() > 2
                && guard::stands_in(&whole, &withheld.passage));
        if elsewhere && !again.contains(withheld) {
            again.push(withheld.clone());
        }
    }
    if !again.is_empty() {
        return Err(NotReady::LookAgain(again));
    }
    let given = guard::refused(case, visit, &shared(case, visit), &pieces(&composed));
    if given.is_empty() { Ok(composed) } else { Err(NotReady::GivesAway(given)) }
}

/// The text in pieces for the [`guard`], one for each part: with what stands above it, unless that is one of the
/// nine.
pub fn pieces(composed: &Composed) -> Vec<String> {
    let piece = |part: &Part| match &part.heading {
        None | Some(Above::Nine(_)) => part.text.clone(),
        Some(above) => format!("{}\n{}", above.name(), part.text),
    };
    composed.parts.iter().map(piece).collect()
}

/// The sentences that the visit offers: made of what may be shared, so that their words give nothing away.
pub fn shared(case: &Case, visit: &Visit) -> Vec<String> {
    let offered = Heading::ALL.into_iter().flat_map(|heading| suggestions(case, visit, heading));
    offered.map(|suggestion| suggestion.sentence).collect()
}

/// What stands under `under` as the worker wrote it, or as it fills itself.
pub fn text_under(case: &Case, visit: &Visit, under: Under) -> String {
    match under {
        Under::Nine(heading) => section_text(case, visit, heading),
        Under::Own(at) => {
            let sections = observation::sections(case, visit).unwrap_or_default();
            sections.into_iter().nth(at).map(|section| section.text).unwrap_or_default()
        }
    }
}

/// The text without what is withheld from `person`, and what could not be left out since it is not there.
fn without_withheld(case: &Case, visit: &Visit, person: PersonId) -> (Composed, Vec<Withheld>) {
    let mut composed = preview(case, visit);
    let is_there = |one: &&Withheld| text_under(case, visit, one.under).contains(one.passage.trim());
    let (there, missing): (Vec<_>, Vec<_>) = visit.report.withheld_from(person).partition(is_there);
    for part in &mut composed.parts {
        let here = there.iter().filter(|one| belongs(part, one.under)).map(|one| one.passage.as_str());
        if let Some(rest) = cut::without(&part.text, &here.collect::<Vec<_>>()) {
            part.text = rest;
            if part.text.is_empty() && part.heading.is_some() {
                part.text = LEFT_OUT.to_owned();
            }
        }
    }
    // A message without headings has no place that would look empty.
    composed.parts.retain(|part| part.heading.is_some() || !part.text.is_empty());
    (composed, missing.into_iter().cloned().collect())
}

/// Whether what is written under `under` stands in `part`: under the same heading, or under one of the
/// organisation's own into which it may have flowed, or in a message without headings.
fn belongs(part: &Part, under: Under) -> bool {
    match (&part.heading, under) {
        (Some(Above::Nine(heading)), under) => under == Under::Nine(*heading),
        (Some(Above::Own { .. }) | None, Under::Nine(_)) => true,
        (Some(above @ Above::Own { .. }), under) => above.under() == Some(under),
        (None, Under::Own(_)) | (Some(Above::Named(_)), _) => false,
    }
}

/// With what those around a child should know about the days after (M38, M39), below the report and no part of it.
fn with_note(mut composed: Composed, visit: &Visit, person: PersonId) -> Composed {
    if visit.run().is_some() && visit.report.is_noted(person) {
        composed.parts.push(Part {
            heading: Some(Above::Named(AFTERWARDS.to_owned())),
            text: format!("{BEHAVES_DIFFERENTLY}\n{TELLS_DIFFERENTLY}"),
        });
    }
    composed
}
