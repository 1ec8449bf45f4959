//! The short report as it goes out: nine headings, as plain text and as HTML.

use super::arrangement::arranged;
use super::{dates, facts, observation, versions};
use crate::domain::case::Case;
use crate::domain::report::{Heading, Under, Withheld};
use crate::domain::visit::{Visit, VisitState};
use crate::domain::words::Lang;
use crate::guard::Given;

/// What stands under 6 or 7 when the worker chose so.
pub const NOTHING_TO_SAY: &str = "Hierover is nu niets te zeggen.";

/// A text for others, ready to be shown or copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// The first line; also the subject of the mail. Names nobody.
    pub title: String,
    /// The parts in their order: heading (empty for a message without headings) and text.
    pub parts: Vec<Part>,
}

/// One part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What stands above it.
    pub heading: Option<Above>,
    /// The text; empty where nothing has been written yet.
    pub text: String,
}

/// What stands above a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Above {
    /// One of the nine (M55).
    Nine(Heading),
    /// One of the organisation's own, in a report of observation diagnostics (M37).
    Own {
        /// Its number, beginning with 1.
        number: usize,
        /// Its name.
        name: String,
    },
    /// A name without a number: of what stands below the report and is no part of it, such as a reaction.
    Named(String),
}

impl Above {
    /// Its number, beginning with 1; `None` for what has none.
    pub fn number(&self) -> Option<usize> {
        match self {
            Above::Nine(heading) => Some(heading.number()),
            Above::Own { number, .. } => Some(*number),
            Above::Named(_) => None,
        }
    }

    /// Its name in a report. Reports are written in Dutch.
    pub fn name(&self) -> &str {
        match self {
            Above::Nine(heading) => heading.words().pick(Lang::Nl),
            Above::Own { name, .. } | Above::Named(name) => name,
        }
    }

    /// The line as it stands in a report: "3. Verloop van de start", or the bare name.
    pub fn line(&self) -> String {
        match self.number() {
            Some(number) => format!("{number}. {}", self.name()),
            None => self.name().to_owned(),
        }
    }

    /// Under what the worker writes it; `None` for what is not written there.
    pub fn under(&self) -> Option<Under> {
        match self {
            Above::Nine(heading) => Some(Under::Nine(*heading)),
            Above::Own { number, .. } => number.checked_sub(1).map(Under::Own),
            Above::Named(_) => None,
        }
    }
}

/// What goes into one field of a file system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Under what it stands.
    pub under: Under,
    /// The heading, which names the field: "3. Verloop van de start".
    pub line: String,
    /// The text, without the heading.
    pub text: String,
}

/// Why a report cannot go out yet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotReady {
    /// The child has not been handed over yet.
    #[error("the visit is not over")]
    NotOver,
    /// These headings are empty.
    #[error("headings without text: {0:?}")]
    Empty(Vec<Above>),
    /// The text is no longer what went out, and the worker has not said yet what changed and why.
    #[error("it changed after it went out, and why has not been said")]
    Correction,
    /// What is withheld from this person is not where it was, or stands somewhere else too.
    #[error("what is withheld has to be looked at again")]
    LookAgain(Vec<Withheld>),
    /// What may be in no text for others stands in it.
    #[error("it holds what may be in no text for others")]
    GivesAway(Vec<Given>),
}

/// The most words of a report that still reads as short (M54). A measure, not a limit.
pub const SHORT: usize = 250;

/// The text under `heading`: what the worker wrote, else what the visit itself knows.
pub fn section_text(case: &Case, visit: &Visit, heading: Heading) -> String {
    let section = visit.report.section(heading);
    if section.nothing {
        return NOTHING_TO_SAY.to_owned();
    }
    let written = section.text.trim();
    if written.is_empty() {
        return facts::fixed_text(case, visit, heading).unwrap_or_default();
    }
    written.to_owned()
}

/// The text as it stands, with whatever is still empty: under the nine headings, or under the organisation's own
/// where the visit was for observation diagnostics (M37). For a visit that did not take place: the short
/// message instead of a report (M55), with what the worker adds to it under the last heading. Why it did not
/// take place is somebody's own affair and stays out of it. With it stands what belongs to a report that went
/// out: what it replaces and why, and the reactions.
pub fn preview(case: &Case, visit: &Visit) -> Composed {
    versions::with_history(case, visit, bare(case, visit))
}

/// The same without what stands around it.
pub(super) fn bare(case: &Case, visit: &Visit) -> Composed {
    let day = dates::day_with_year(Lang::Nl, visit_day(visit));
    match visit.state() {
        VisitState::Cancelled(_) => message(visit, &day, "gaat niet door"),
        VisitState::NotHeld(_) => message(visit, &day, "is niet doorgegaan"),
        _ => match observation::sections(case, visit) {
            Some(sections) => Composed {
                title: format!("Omgangsbegeleiding – observatie {day}"),
                parts: observation::parts(sections),
            },
            None => {
                let title = format!("Omgangsbegeleiding – bezoek {day}");
                arranged(case, visit, Composed { title, parts: nine_parts(case, visit) })
            }
        },
    }
}

fn nine_parts(case: &Case, visit: &Visit) -> Vec<Part> {
    let part =
        |heading| Part { heading: Some(Above::Nine(heading)), text: section_text(case, visit, heading) };
    Heading::ALL.map(part).into()
}

fn message(visit: &Visit, day: &str, what: &str) -> Composed {
    let starts = visit.plan.starts;
    let planned = dates::weekday_and_day_with_year(Lang::Nl, starts.date());
    let mut texts = vec![format!("Het bezoek van {planned} om {} uur {what}.", dates::time(starts.time()))];
    texts.push(visit.report.section(Heading::Particulars).text.trim().to_owned());
    texts.retain(|text| !text.is_empty());
    Composed {
        title: format!("Omgangsbegeleiding – bezoek {day} {what}"),
        parts: texts.into_iter().map(|text| Part { heading: None, text }).collect(),
    }
}

/// The text that may go out.
///
/// # Errors
/// [`NotReady::NotOver`] until the child has been handed over; [`NotReady::Empty`] names the headings under
/// which nothing stands; [`NotReady::Correction`] when it changed since it went out and why was not said.
pub fn ready(case: &Case, visit: &Visit) -> Result<Composed, NotReady> {
    if visit.state().is_waiting() || *visit.state() == VisitState::Underway {
        return Err(NotReady::NotOver);
    }
    let composed = preview(case, visit);
    let empty: Vec<_> = composed.empty_headings().cloned().collect();
    if !empty.is_empty() {
        return Err(NotReady::Empty(empty));
    }
    let report = &visit.report;
    let changed = report.versions().last().is_some_and(|last| last.text != composed.plain());
    if changed && report.correcting.trim().is_empty() {
        return Err(NotReady::Correction);
    }
    Ok(composed)
}

/// The day on which it was held, or for which it was planned.
pub fn visit_day(visit: &Visit) -> chrono::NaiveDate {
    visit.run().map_or_else(|| visit.plan.starts.date(), |run| run.started.wall.date_naive())
}

impl Composed {
    /// The headings under which nothing stands yet.
    pub fn empty_headings(&self) -> impl Iterator<Item = &Above> {
        self.parts.iter().filter(|part| part.text.is_empty()).filter_map(|part| part.heading.as_ref())
    }

    /// How many words it has, headings not counted.
    pub fn word_count(&self) -> usize {
        self.parts.iter().map(|part| part.text.split_whitespace().count()).sum()
    }

    /// For a mail programme or a file system that keeps no formatting.
    pub fn plain(&self) -> String {
        let parts = self.parts.iter().map(|part| match &part.heading {
            Some(above) => format!("{}\n{}\n", above.line(), part.text),
            None => format!("{}\n", part.text),
        });
        format!("{}\n\n{}", self.title, parts.collect::<Vec<_>>().join("\n"))
    }

    /// For a file system with a field for each heading: what goes into which field. What stands around the
    /// report goes into the first and the last, so that nothing of it is left behind.
    pub fn fields(&self) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let mut before = String::new();
        for part in &self.parts {
            let around = |heading: &Option<Above>| match heading {
                Some(above) => format!("{}\n{}", above.line(), part.text),
                None => part.text.clone(),
            };
            match (part.heading.as_ref().and_then(Above::under), fields.last_mut()) {
                (Some(under), _) => {
                    let line = part.heading.as_ref().map(Above::line).unwrap_or_default();
                    let text = format!("{}{}", std::mem::take(&mut before), part.text);
                    fields.push(Field { under, line, text });
                }
                (None, Some(last)) => last.text.push_str(&format!("\n\n{}", around(&part.heading))),
                (None, None) => before.push_str(&format!("{}\n\n", around(&part.heading))),
            }
        }
        fields
    }

    /// As a page of its own, for a file.
    pub fn html_page(&self) -> String {
        format!(
            "<!doctype html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"></head><body>{}</body></html>\n",
            self.html()
        )
    }

    /// For a mail programme that keeps formatting: paragraphs and bold only, which all of them understand.
    pub fn html(&self) -> String {
        let parts = self.parts.iter().map(|part| {
            let text = escaped(&part.text).replace('\n', "<br>");
            match &part.heading {
                Some(above) => format!("<p><b>{}</b><br>{text}</p>", escaped(&above.line())),
                None => format!("<p>{text}</p>"),
            }
        });
        format!("<p><b>{}</b></p>{}", escaped(&self.title), parts.collect::<String>())
    }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
