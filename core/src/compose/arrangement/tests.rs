//! A report in an organisation's own template has all that the nine had.

use std::sync::Arc;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::domain::example;
use crate::domain::ids::ProgrammeId;
use crate::domain::programme::{BuiltIn, Followed, Programme, Release};
use crate::testing::CountingRandom;

fn story(own: Option<Arrangement>) -> (Case, Visit) {
    let random = CountingRandom::new(4);
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a real date");
    let (mut case, visit) = example::case(&random, day);
    let settings = Programme { arrangement: own, ..BuiltIn::SupervisedContact.settings().clone() };
    let programme = ProgrammeId::make(&random);
    case.programme = Followed::Own(Arc::new(Release { programme, number: 1, on: day, settings }));
    (case, visit)
}

/// A report of which each heading has its number as text, but for those in `empty`.
fn nine(empty: &[Heading]) -> Composed {
    let text = |heading: Heading| match empty.contains(&heading) {
        true => String::new(),
        false => format!("tekst-{}", heading.number()),
    };
    let part = |heading| Part { heading: Some(Above::Nine(heading)), text: text(heading) };
    Composed {
        title: "Omgangsbegeleiding – bezoek 22 november 2026".into(),
        parts: Heading::ALL.map(part).into(),
    }
}

fn heading(name: &str, holds: &[Heading]) -> ArrangedHeading {
    ArrangedHeading { name: name.to_owned().into(), holds: holds.into() }
}

fn ours() -> Arrangement {
    use Heading::{
        Activities, Atmosphere, Closing, Handover, Interaction, Parenting, Particulars, Start, WhenWhere,
    };
    Arrangement {
        title: "Bezoekverslag".into(),
        opening: "Dit verslag is voor beide ouders.".into(),
        closing: "Vragen? Bel ons gerust.".into(),
        headings: vec![
            heading("Gegevens", &[WhenWhere, Handover]),
            heading("Verloop", &[Start, Activities, Closing]),
            heading("Ouder en kind", &[Atmosphere, Parenting, Interaction]),
            heading("Bijzonderheden", &[Particulars]),
        ],
    }
}

#[test]
fn m55_the_nine_stand_under_the_organisations_own_headings() {
    let (case, visit) = story(Some(ours()));
    let mut composed = nine(&[]);
    composed.parts[5].text = NOTHING_TO_SAY.into();
    composed.parts[4].text = LEFT_OUT.into();
    let version = Part { heading: None, text: "Versie 2".into() };
    composed.parts.insert(0, version);
    composed
        .parts
        .push(Part { heading: Some(Above::Named("Reactie van vader".into())), text: "“Mooi.”".into() });
    let wanted = "Bezoekverslag – 22 november 2026

Versie 2

Dit verslag is voor beide ouders.

1. Gegevens
tekst-1
tekst-2

2. Verloop
tekst-3
tekst-4
tekst-8

3. Ouder en kind
Over de sfeer staat in dit verslag niets.
Over de pedagogische vaardigheden is nu niets te zeggen.
tekst-7

4. Bijzonderheden
tekst-9

Vragen? Bel ons gerust.

Reactie van vader
“Mooi.”
";
    assert_eq!(arranged(&case, &visit, composed).plain(), wanted);
}

#[test]
fn m55_what_is_still_empty_shows_as_missing_under_its_own_name() {
    let (case, visit) = story(Some(ours()));
    let empty = [Heading::WhenWhere, Heading::Handover, Heading::Start];
    let composed = arranged(&case, &visit, nine(&empty));
    let missing: Vec<_> = composed.empty_headings().cloned().collect();
    assert_eq!(missing, empty.map(Above::Nine));
    assert!(!composed.plain().contains("1. Gegevens"), "nothing stands there yet");
}

#[test]
fn a_sentence_that_stands_alone_needs_no_name() {
    let mut own = Arrangement::of_the_nine();
    own.headings.swap(0, 5);
    let (case, visit) = story(Some(own));
    let mut composed = nine(&[]);
    composed.parts[5].text = NOTHING_TO_SAY.into();
    let composed = arranged(&case, &visit, composed);
    let first = Above::Own { number: 1, name: "Pedagogische vaardigheden".into() };
    assert_eq!(composed.parts[0], Part { heading: Some(first), text: NOTHING_TO_SAY.into() });
    assert_eq!(composed.title, "Omgangsbegeleiding – bezoek 22 november 2026", "no title of its own");
}

#[test]
fn without_a_template_and_for_other_texts_nothing_changes() {
    let (case, visit) = story(None);
    assert_eq!(arranged(&case, &visit, nine(&[])), nine(&[]));
    let (case, visit) = story(Some(ours()));
    let message = Composed {
        title: "Het bezoek gaat niet door".into(),
        parts: vec![Part { heading: None, text: "Tot volgende week.".into() }],
    };
    assert_eq!(arranged(&case, &visit, message.clone()), message);
}

proptest! {
    #[test]
    fn m55_whatever_the_template_every_one_of_the_nine_comes_out_once(
        holds in proptest::collection::vec(proptest::collection::vec(0..9_usize, 0..5), 0..6),
        empty in proptest::collection::vec(0..9_usize, 0..4),
    ) {
        let headings = holds.iter().map(|holds| {
            heading("kopje", &holds.iter().map(|at| Heading::ALL[*at]).collect::<Vec<_>>())
        });
        let (case, visit) = story(Some(Arrangement { headings: headings.collect(), ..ours() }));
        let empty: Vec<_> = empty.into_iter().map(|at| Heading::ALL[at]).collect();
        let composed = arranged(&case, &visit, nine(&empty));
        let text = composed.plain();
        for heading in Heading::ALL {
            let missing = composed.empty_headings().filter(|above| **above == Above::Nine(heading)).count();
            let written = text.matches(&format!("tekst-{}", heading.number())).count();
            prop_assert_eq!((written, missing), match empty.contains(&heading) {
                true => (0, 1),
                false => (1, 0),
            });
        }
    }
}
