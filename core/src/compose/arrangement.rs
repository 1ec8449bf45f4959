//! The nine headings as an organisation's own template arranges them.
//!
//! What the worker writes stays under the nine (M55); here each comes to stand under the organisation's heading that
//! it flows into. Nothing can get lost on the way: one that is still empty keeps its own name, so that it shows as
//! missing, and one that the template forgot comes behind the rest.

use super::dates;
use super::recipient::LEFT_OUT;
use super::report::{Above, Composed, NOTHING_TO_SAY, Part};
use crate::domain::case::Case;
use crate::domain::programme::{ArrangedHeading, Arrangement};
use crate::domain::report::Heading;
use crate::domain::visit::Visit;
use crate::domain::words::Lang;

/// `composed` as the template of the programme has it; as it is where there is no such template, and for what has
/// other parts than the nine.
pub fn arranged(case: &Case, visit: &Visit, composed: Composed) -> Composed {
    let Some(own) = case.programme().arrangement.as_ref() else { return composed };
    let nine = |part: &Part| matches!(part.heading, Some(Above::Nine(_)));
    let Some(first) = composed.parts.iter().position(nine) else { return composed };
    let title = match own.title.trim() {
        "" => composed.title,
        title => format!("{title} – {}", dates::day_with_year(Lang::Nl, visit.day())),
    };
    let mut before = composed.parts;
    let behind = before.split_off(first);
    let (mut nine, behind): (Vec<_>, Vec<_>) = behind.into_iter().partition(nine);
    let mut parts = before;
    parts.extend(line(&own.opening));
    parts.extend(under_own(own, &mut nine));
    parts.extend(nine);
    parts.extend(line(&own.closing));
    parts.extend(behind);
    Composed { title, parts }
}

/// A line without a heading; an empty one is none.
fn line(text: &str) -> Option<Part> {
    let text = text.trim();
    (!text.is_empty()).then(|| Part { heading: None, text: text.to_owned() })
}

/// What the template has a place for, in its order; the rest stays in `nine`.
fn under_own(own: &Arrangement, nine: &mut Vec<Part>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (at, heading) in own.headings.iter().enumerate() {
        let held: Vec<_> = heading.holds.iter().filter_map(|held| take(nine, *held)).collect();
        let (empty, written): (Vec<_>, Vec<_>) =
            held.into_iter().partition(|(_, part)| part.text.trim().is_empty());
        if !written.is_empty() {
            parts.push(one(at + 1, heading, &written, empty.is_empty()));
        }
        parts.extend(empty.into_iter().map(|(_, part)| part));
    }
    parts
}

fn take(nine: &mut Vec<Part>, heading: Heading) -> Option<(Heading, Part)> {
    let at = nine.iter().position(|part| part.heading == Some(Above::Nine(heading)))?;
    Some((heading, nine.remove(at)))
}

/// One heading of the organisation with all that flows into it; `alone` where nothing else is to come there.
fn one(number: usize, own: &ArrangedHeading, written: &[(Heading, Part)], alone: bool) -> Part {
    let alone = alone && written.len() == 1;
    let text = |(heading, part): &(Heading, Part)| match part.text.as_str() {
        // "Hierover" would be about all that stands there.
        NOTHING_TO_SAY if !alone => format!("Over {} is nu niets te zeggen.", subject(*heading)),
        LEFT_OUT if !alone => format!("Over {} staat in dit verslag niets.", subject(*heading)),
        text => text.to_owned(),
    };
    Part {
        heading: Some(Above::Own { number, name: own.name.trim().to_owned() }),
        text: written.iter().map(text).collect::<Vec<_>>().join("\n"),
    }
}

/// What one of the nine is about, as it stands in a sentence.
fn subject(heading: Heading) -> &'static str {
    match heading {
        Heading::WhenWhere => "datum, tijd en plaats",
        Heading::Handover => "het halen en brengen",
        Heading::Start => "de start",
        Heading::Activities => "wat er is gedaan",
        Heading::Atmosphere => "de sfeer",
        Heading::Parenting => "de pedagogische vaardigheden",
        Heading::Interaction => "de interactie tussen ouder en kind",
        Heading::Closing => "de afronding",
        Heading::Particulars => "andere bijzonderheden",
    }
}

#[cfg(test)]
mod tests;
