//! The short report as it goes out: nine headings, as plain text and as HTML.

use super::{dates, facts, observation};
use crate::domain::case::Case;
use crate::domain::report::Heading;
use crate::domain::visit::{Visit, VisitState};
use crate::domain::words::{Lang, Words};

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
}

impl Above {
    /// Its number, beginning with 1.
    pub fn number(&self) -> usize {
        match self {
            Above::Nine(heading) => heading.number(),
            Above::Own { number, .. } => *number,
        }
    }

    /// Its name in a report. Reports are written in Dutch.
    pub fn name(&self) -> &str {
        match self {
            Above::Nine(heading) => label(*heading),
            Above::Own { name, .. } => name,
        }
    }
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
}

/// The most words of a report that still reads as short (M54). A measure, not a limit.
pub const SHORT: usize = 250;

/// The name of a heading.
pub fn heading_words(heading: Heading) -> &'static Words {
    static WORDS: [Words; 9] = [
        Words::new("Datum, tijd, duur en plaats", "Date, time, duration and place"),
        Words::new("Gehaald en gebracht", "Brought and fetched"),
        Words::new("Verloop van de start", "How the start went"),
        Words::new("Wat er is gedaan", "What was done"),
        Words::new("Sfeer", "Atmosphere"),
        Words::new("Pedagogische vaardigheden", "Parenting skills"),
        Words::new("Interactie tussen ouder en kind", "Interaction between parent and child"),
        Words::new("Afronding", "How it ended"),
        Words::new("Overige bijzonderheden", "Other particulars"),
    ];
    &WORDS[heading as usize]
}

/// The label of a heading in a report. Reports are written in Dutch.
pub fn label(heading: Heading) -> &'static str {
    heading_words(heading).pick(Lang::Nl)
}

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
/// take place is somebody's own affair and stays out of it.
pub fn preview(case: &Case, visit: &Visit) -> Composed {
    let day = dates::day_with_year(Lang::Nl, visit_day(visit));
    match visit.state() {
        VisitState::Cancelled(_) => message(visit, &day, "gaat niet door"),
        VisitState::NotHeld(_) => message(visit, &day, "is niet doorgegaan"),
        _ => match observation::sections(case, visit) {
            Some(sections) => Composed {
                title: format!("Omgangsbegeleiding – observatie {day}"),
                parts: observation::parts(sections),
            },
            None => Composed {
                title: format!("Omgangsbegeleiding – bezoek {day}"),
                parts: nine_parts(case, visit),
            },
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
/// which nothing stands.
pub fn ready(case: &Case, visit: &Visit) -> Result<Composed, NotReady> {
    if visit.state().is_waiting() || *visit.state() == VisitState::Underway {
        return Err(NotReady::NotOver);
    }
    let composed = preview(case, visit);
    let empty: Vec<_> = composed.empty_headings().cloned().collect();
    if empty.is_empty() { Ok(composed) } else { Err(NotReady::Empty(empty)) }
}

/// The day on which it was held, or for which it was planned.
fn visit_day(visit: &Visit) -> chrono::NaiveDate {
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
            Some(above) => format!("{}. {}\n{}\n", above.number(), above.name(), part.text),
            None => format!("{}\n", part.text),
        });
        format!("{}\n\n{}", self.title, parts.collect::<Vec<_>>().join("\n"))
    }

    /// For a mail programme that keeps formatting: paragraphs and bold only, which all of them understand.
    pub fn html(&self) -> String {
        let parts = self.parts.iter().map(|part| {
            let text = escaped(&part.text).replace('\n', "<br>");
            match &part.heading {
                Some(above) => {
                    format!("<p><b>{}. {}</b><br>{text}</p>", above.number(), escaped(above.name()))
                }
                None => format!("<p>{text}</p>"),
            }
        });
        format!("<p><b>{}</b></p>{}", escaped(&self.title), parts.collect::<String>())
    }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
