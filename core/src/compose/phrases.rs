//! Ready sentences for what is often said the same way, put in and taken out with one tap: the programme's, and the
//! worker's own.

mod keeping;
mod verbs;

use super::naming;
use super::sentence::{Names, Template};
use crate::domain::case::Case;
use crate::domain::report::{Heading, join};
use crate::domain::settings::OwnPhrase;
use crate::domain::visit::Visit;
use crate::domain::words::{Lang, Words};

pub use keeping::{NotKept, kept};

/// How many letters of a sentence stand on its chip.
const ON_CHIP: usize = 36;

/// A sentence with the words on its chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// The chip.
    pub label: Words,
    /// What it puts in, with the names of those who come to the visit. Reports are written in Dutch.
    pub sentence: String,
}

/// The phrases of the programme for `heading` at `visit`. One that cannot be read is not offered.
pub fn phrases(case: &Case, visit: &Visit, heading: Heading) -> Vec<Ready> {
    let of_heading = case.programme().phrases.iter().filter(|phrase| phrase.heading == heading);
    of_heading
        .filter_map(|phrase| {
            Some(Ready { label: phrase.label.clone(), sentence: written(case, visit, &phrase.text)? })
        })
        .collect()
}

/// The worker's `own` phrases for `heading` at `visit`, but for those that say the same as one of the programme.
pub fn own_phrases(case: &Case, visit: &Visit, heading: Heading, own: &[OwnPhrase]) -> Vec<Ready> {
    let known = phrases(case, visit, heading);
    let of_heading = own.iter().filter(|phrase| phrase.heading == heading);
    of_heading
        .filter_map(|phrase| written(case, visit, &phrase.text))
        .filter(|sentence| !known.iter().any(|known| known.sentence == *sentence))
        .map(|sentence| Ready { label: Words::own(shortened(&sentence)), sentence })
        .collect()
}

/// `template` for who comes to `visit`; `None` for one that cannot be read.
pub fn written(case: &Case, visit: &Visit, template: &str) -> Option<String> {
    let children = naming::for_others(case, &visit.plan.children);
    let parents = naming::for_others(case, &visit.plan.parents);
    let names = Names { children: &children, parents: &parents };
    Some(Template::parse(template).ok()?.write(names, Lang::Nl))
}

/// The sentence of a template with nobody's name in it, as it is kept: "Het kind koos een boek." One that cannot be
/// read stays as it is.
pub fn nameless(template: &str) -> String {
    let names = Names { children: &[], parents: &[] };
    Template::parse(template).map_or_else(|_| template.to_owned(), |template| template.write(names, Lang::Nl))
}

/// What fits on a chip, cut between words.
fn shortened(sentence: &str) -> String {
    let whole = sentence.trim_end_matches('.');
    if whole.chars().count() <= ON_CHIP {
        return whole.to_owned();
    }
    let fits: String = whole.chars().take(ON_CHIP).collect();
    let cut = fits.rsplit_once(' ').map_or(fits.as_str(), |(before, _)| before);
    format!("{}…", cut.trim_end_matches([',', ':', ';']))
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
    fn a_chip_has_the_beginning_of_a_long_sentence() {
        for (sentence, expected) in [
            ("Sam zwaaide.", "Sam zwaaide"),
            ("Vader had een tas met speelgoed mee, en een boek.", "Vader had een tas met speelgoed…"),
        ] {
            assert_eq!(shortened(sentence), expected);
        }
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
