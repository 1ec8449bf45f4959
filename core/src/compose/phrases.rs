//! Ready sentences of the programme for what is often said the same way, put in and taken out with one tap.

use super::sentence::{Names, Template};
use super::suggestions::names;
use crate::domain::case::Case;
use crate::domain::report::{Heading, join};
use crate::domain::visit::Visit;
use crate::domain::words::{Lang, Words};

/// A sentence with the words on its chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The chip.
    pub label: Words,
    /// What it puts in, with the names of those who come to the visit. Reports are written in Dutch.
    pub sentence: String,
}

/// The phrases for `heading` at `visit`. One that cannot be read is not offered.
pub fn phrases(case: &Case, visit: &Visit, heading: Heading) -> Vec<Ready> {
    let (children, parents) = (names(case, &visit.plan.children), names(case, &visit.plan.parents));
    let names = Names { children: &children, parents: &parents };
    let of_heading = case.programme().phrases.iter().filter(|phrase| phrase.heading == heading);
    of_heading
        .filter_map(|phrase| {
            let sentence = Template::parse(&phrase.text).ok()?.write(names, Lang::Nl);
            Some(Ready { label: phrase.label.clone(), sentence })
        })
        .collect()
}

/// Puts `sentence` at the end of `text`, or takes it out where it stands in it.
pub fn toggled(text: &str, sentence: &str) -> String {
    match text.split_once(sentence) {
        None => join(text, sentence),
        Some((before, after)) if before.trim().is_empty() => after.trim_start().to_owned(),
        Some((before, after)) => format!("{}{after}", before.trim_end_matches(' ')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::BuiltIn;

    #[test]
    fn a_phrase_goes_in_and_out_and_leaves_the_rest_as_it_was() {
        let relaxed = "De sfeer was ontspannen.";
        for text in ["", "Vader en Sam lachten.", "Vader en Sam lachten.\n"] {
            let with = toggled(text, relaxed);
            assert!(with.ends_with(relaxed), "{with:?}");
            assert_eq!(toggled(&with, relaxed), text, "{with:?}");
        }
        assert_eq!(toggled("Eerst. De sfeer was ontspannen. Later.", relaxed), "Eerst. Later.");
        assert_eq!(toggled("De sfeer was ontspannen. Later.", relaxed), "Later.");
    }

    #[test]
    fn a_phrase_names_who_came_and_one_that_cannot_be_read_is_not_offered() {
        let random = crate::testing::CountingRandom::new(1);
        let today = crate::testing::stamp("2026-11-22T14:00:00+01:00").wall.date_naive();
        let (mut case, visit) = crate::domain::example::case(&random, today);
        let start = |case: &Case| {
            let ready = phrases(case, &visit, Heading::Start);
            ready.into_iter().map(|phrase| phrase.sentence).collect::<Vec<_>>()
        };
        let wanted = ["De start verliep rustig.", "Sam had bij de start even nodig om te wennen."];
        assert_eq!(start(&case), wanted);
        let mut release = crate::domain::programme::Release {
            programme: crate::domain::ids::ProgrammeId::make(&random),
            number: 1,
            on: today,
            settings: BuiltIn::SupervisedContact.settings().clone(),
        };
        release.settings.phrases[1].text = "{kind".into();
        case.programme = std::sync::Arc::new(release).into();
        assert_eq!(start(&case), wanted[..1]);
    }
}
