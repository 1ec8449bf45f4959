//! The report of a visit for observation diagnostics: the organisation's own headings instead of the nine
//! (M37). Nothing fills itself there, and nothing may be left out: each heading is one that somebody asked for.

use super::report::{Above, Part};
use super::suggestions::{Suggestion, in_order, suggestions};
use crate::domain::case::Case;
use crate::domain::programme::TemplateHeading;
use crate::domain::report::{Heading, OwnSection, join};
use crate::domain::visit::Visit;

/// The sections to write in, where the visit has a template of its own: the headings as they were when the
/// writing began, else as the programme has them now. `None` for any other visit, also where the programme has
/// no such template.
pub fn sections(case: &Case, visit: &Visit) -> Option<Vec<OwnSection>> {
    if !visit.plan.observation {
        return None;
    }
    let begun = &visit.report.observation;
    let fresh = |heading: &TemplateHeading| OwnSection {
        heading: heading.name.clone().into_owned(),
        text: String::new(),
    };
    let sections = match begun.is_empty() {
        true => case.programme().observation.iter().map(fresh).collect(),
        false => begun.clone(),
    };
    Some(sections).filter(|sections: &Vec<_>| !sections.is_empty())
}

/// Writes `text` under the heading at `at`. With the first word the headings are those of this report, whatever
/// becomes of the programme.
pub fn write(case: &Case, visit: &mut Visit, at: usize, text: String) {
    let Some(mut sections) = sections(case, visit) else { return };
    if let Some(section) = sections.get_mut(at) {
        section.text = text;
        visit.report.observation = sections;
    }
}

/// What the visit offers for the heading at `at`: every sentence, in the order in which it happened, since which
/// of them belongs under a heading of the organisation's own the app cannot know.
pub fn offered(case: &Case, visit: &Visit, at: usize) -> Vec<Suggestion> {
    let section = sections(case, visit).and_then(|sections| sections.into_iter().nth(at));
    let Some(run) = visit.run() else { return Vec::new() };
    let everything = Heading::ALL.into_iter().flat_map(|heading| suggestions(case, visit, heading)).collect();
    let mut offered = in_order(run, everything);
    for suggestion in &mut offered {
        suggestion.taken =
            section.as_ref().is_some_and(|section| section.text.contains(&suggestion.sentence));
    }
    offered
}

/// Takes `suggestion` into the text under the heading at `at`, once.
pub fn take(case: &Case, visit: &mut Visit, at: usize, suggestion: &Suggestion) {
    let section = sections(case, visit).and_then(|sections| sections.into_iter().nth(at));
    let Some(text) = section.map(|section| section.text) else { return };
    if !text.contains(&suggestion.sentence) {
        write(case, visit, at, join(&text, &suggestion.sentence));
    }
}

/// What to write about under `heading`, where the programme still has it.
pub fn hint<'a>(case: &'a Case, heading: &str) -> Option<&'a str> {
    let known = case.programme().observation.iter().find(|known| known.name == heading)?;
    Some(&*known.hint).filter(|hint| !hint.trim().is_empty())
}

/// The parts of the report.
pub(super) fn parts(sections: Vec<OwnSection>) -> Vec<Part> {
    let part = |(at, section): (usize, OwnSection)| Part {
        heading: Some(Above::Own { number: at + 1, name: section.heading.trim().to_owned() }),
        text: section.text.trim().to_owned(),
    };
    sections.into_iter().enumerate().map(part).collect()
}
