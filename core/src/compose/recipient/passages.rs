//! What can be withheld: the sentences of the text, or words of one, from people of the case.

use super::text_under;
use crate::compose::report::{Above, preview};
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::report::{Heading, Under, Withheld};
use crate::domain::visit::Visit;
use crate::ports::Stamp;

/// A heading with its sentences, to choose from what is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Where it is written.
    pub under: Under,
    /// What stands above it; `None` for a message without headings.
    pub above: Option<Above>,
    /// Its sentences, word for word.
    pub sentences: Vec<String>,
}

/// Why nothing is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotWithheld {
    /// No words were chosen.
    #[error("no passage was chosen")]
    NoPassage,
    /// The words do not stand in the text in just this way.
    #[error("the passage is not in the text word for word")]
    NotThere,
    /// Nobody was chosen.
    #[error("nobody was chosen")]
    Nobody,
    /// It was not said why.
    #[error("there is no reason")]
    NoReason,
}

/// What stands under each heading, in sentences. Headings under which nothing stands are left out.
pub fn passages(case: &Case, visit: &Visit) -> Vec<Passage> {
    let all = Heading::ALL.into_iter().map(Under::Nine);
    let unders: Vec<Under> = match super::observation::sections(case, visit) {
        Some(own) => (0..own.len()).map(Under::Own).collect(),
        None if visit.run().is_some() => all.collect(),
        None => vec![Under::Nine(Heading::Particulars)],
    };
    let headed = preview(case, visit).parts;
    let passage = |under: Under| {
        let above =
            headed.iter().find_map(|part| part.heading.clone().filter(|one| one.under() == Some(under)));
        let above = above.or(match under {
            Under::Nine(heading) if visit.run().is_some() => Some(Above::Nine(heading)),
            _ => None,
        });
        let nothing = matches!(under, Under::Nine(heading) if visit.report.section(heading).nothing);
        let sentences = if nothing { Vec::new() } else { sentences(&text_under(case, visit, under)) };
        Passage { under, above, sentences }
    };
    unders.into_iter().map(passage).filter(|passage| !passage.sentences.is_empty()).collect()
}

/// Whether `passage` can be left out for `from`.
///
/// # Errors
/// [`NotWithheld`] says why not.
pub fn may_withhold(
    case: &Case,
    visit: &Visit,
    (under, passage): (Under, &str),
    from: &[PersonId],
    why: &str,
) -> Result<(), NotWithheld> {
    if passage.trim().is_empty() {
        Err(NotWithheld::NoPassage)
    } else if !text_under(case, visit, under).contains(passage.trim()) {
        Err(NotWithheld::NotThere)
    } else if from.is_empty() {
        Err(NotWithheld::Nobody)
    } else if why.trim().is_empty() {
        Err(NotWithheld::NoReason)
    } else {
        Ok(())
    }
}

/// Leaves `passage` out of the report of `visit` for each of `from`.
///
/// # Errors
/// [`NotWithheld`]; then nothing is withheld from anybody.
pub fn withhold(
    case: &Case,
    visit: &mut Visit,
    place: (Under, &str),
    from: &[PersonId],
    why: &str,
    at: Stamp,
) -> Result<(), NotWithheld> {
    may_withhold(case, visit, place, from, why)?;
    for from in from {
        let (passage, why) = (place.1.trim().to_owned(), why.trim().to_owned());
        visit.report.withhold(Withheld { under: place.0, passage, from: *from, why, at });
    }
    Ok(())
}

/// A text in its sentences. A mark ends one where a blank and then no small letter follows, so that "ca. tien
/// minuten" stays whole; a line ends one always.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        for (at, c) in line.char_indices() {
            let after = &line[at + c.len_utf8()..];
            let closing = after.len() - after.trim_start_matches(['”', '"', '’', ')']).len();
            let rest = &after[closing..];
            let next = rest.trim_start().chars().next();
            let ends = matches!(c, '.' | '!' | '?' | '…')
                && rest.starts_with(char::is_whitespace)
                && next.is_some_and(|next| !next.is_lowercase());
            if ends {
                let until = at + c.len_utf8() + closing;
                found.push(line[from..until].trim().to_owned());
                from = until;
            }
        }
        found.push(line[from..].trim().to_owned());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_told_apart_word_for_word() {
        let text = "Sam zei: “Ik wil naar huis!” Toen huilde hij.\nNa ca. tien minuten was het over. 3 keer";
        let expected = [
            "Sam zei: “Ik wil naar huis!”",
            "Toen huilde hij.",
            "Na ca. tien minuten was het over.",
            "3 keer",
        ];
        assert_eq!(sentences(text), expected);
        assert!(sentences(text).iter().all(|sentence| text.contains(sentence)));
        assert_eq!(sentences(" \n"), [""; 0]);
    }
}
