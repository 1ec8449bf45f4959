//! The report for one person, as a story of two parents.

use super::*;
use crate::domain::example;
use crate::domain::person::{Gets, Person, Role};
use crate::domain::visit::{GoodbyeOutcome, Who};
use crate::guard::What;
use crate::ports::Stamp;
use crate::testing::{CountingRandom, stamp};

const BOOS: &str = "Sam zei dat mama boos was.";

/// The example after its visit, with a mother, and a text under each heading.
struct Told {
    case: Case,
    visit: Visit,
    father: PersonId,
    mother: PersonId,
    at: Stamp,
}

fn told() -> Told {
    let random = CountingRandom::new(3);
    let at = stamp("2026-11-22T14:02:00+01:00");
    let (mut case, mut visit) = example::case(&random, at.wall.date_naive());
    case.people.push(Person::new(&random, Role::ResidentParent, "moeder"));
    visit.start(&case, at, Who::Other("oma".into())).expect("it waits to begin");
    visit.say_goodbye(at, GoodbyeOutcome::Said { how: "rustig".into() }).expect("nothing is open");
    visit.hand_over(&random, at, Who::Other("oma".into()), &case).expect("the goodbye was said");
    for heading in Heading::ALL.into_iter().skip(2) {
        visit.report.section_mut(heading).text = "Rustig.".into();
    }
    visit.report.section_mut(Heading::Interaction).text = format!("Sam lachte. {BOOS} Vader luisterde.");
    let id = |role| case.in_role(role).next().expect("somebody in that role").id;
    let (father, mother) = (id(Role::VisitingParent), id(Role::ResidentParent));
    Told { case, visit, father, mother, at }
}

impl Told {
    fn withhold(&mut self, heading: Heading, passage: &str, from: PersonId) {
        let place = (Under::Nine(heading), passage);
        withhold(&self.case, &mut self.visit, place, &[from], "om de rust", self.at)
            .expect("it stands there");
    }

    fn ready(&self, person: PersonId) -> Result<Composed, NotReady> {
        ready_for(&self.case, &self.visit, person)
    }

    fn text(&self, person: PersonId, heading: Heading) -> String {
        let composed = self.ready(person).expect("it may go out");
        composed.parts[heading as usize].text.clone()
    }
}

#[test]
fn both_parents_get_one_text_unless_something_is_withheld_from_one_of_them() {
    let mut told = told();
    let (father, mother) = (told.father, told.mother);
    assert_eq!(told.ready(father), told.ready(mother));
    assert_eq!(told.ready(father), ready(&told.case, &told.visit));
    told.withhold(Heading::Interaction, BOOS, mother);
    assert_eq!(told.text(mother, Heading::Interaction), "Sam lachte. Vader luisterde.");
    assert!(told.text(father, Heading::Interaction).contains(BOOS));
    assert_eq!(told.ready(father), ready(&told.case, &told.visit), "the others read the whole text");
}

#[test]
fn m55_a_heading_of_which_everything_is_withheld_stays_and_says_so() {
    let mut told = told();
    let mother = told.mother;
    told.withhold(Heading::Atmosphere, "Rustig.", mother);
    let again = told.ready(mother);
    assert!(
        matches!(again, Err(NotReady::LookAgain(_))),
        "the same word stands under other headings: {again:?}"
    );
    told.visit.report.withheld.clear();
    told.visit.report.section_mut(Heading::Atmosphere).text = BOOS.into();
    told.visit.report.section_mut(Heading::Interaction).text = "Sam lachte.".into();
    told.withhold(Heading::Atmosphere, BOOS, mother);
    assert_eq!(told.text(mother, Heading::Atmosphere), LEFT_OUT);
    let headings = told.ready(mother).expect("it may go out").parts;
    let headings: Vec<_> = headings.into_iter().map(|part| part.heading).collect();
    assert_eq!(headings, Heading::ALL.map(|heading| Some(Above::Nine(heading))));
}

#[test]
fn what_is_withheld_and_no_longer_there_lets_nothing_out_until_the_worker_looked() {
    let mut told = told();
    let (father, mother) = (told.father, told.mother);
    told.withhold(Heading::Interaction, BOOS, mother);
    let withheld = told.visit.report.withheld.clone();
    let again = Err(NotReady::LookAgain(withheld.clone()));
    for text in ["Sam lachte.", "Sam zei, dat mama boos was.", "Sam zei dat mama boos was"] {
        told.visit.report.section_mut(Heading::Interaction).text = text.into();
        assert_eq!(told.ready(mother), again, "{text}");
        assert!(told.ready(father).is_ok(), "it is no matter of his");
    }
    told.visit.report.section_mut(Heading::Interaction).text = BOOS.into();
    assert!(told.ready(mother).is_ok());
    for elsewhere in [BOOS, "Later weer: sam zei (dat mama boos was)."] {
        told.visit.report.section_mut(Heading::Closing).text = elsewhere.into();
        assert_eq!(told.ready(mother), again, "it also stands under another heading: {elsewhere}");
    }
    told.visit.report.give_again(withheld[0].under, BOOS, mother);
    assert!(told.ready(mother).is_ok());
}

#[test]
fn nothing_is_withheld_without_words_that_stand_there_somebody_and_a_reason() {
    let Told { case, mut visit, mother, at, .. } = told();
    let under = Under::Nine(Heading::Interaction);
    for (passage, from, why, expected) in [
        (" ", vec![mother], "rust", NotWithheld::NoPassage),
        ("sam lachte.", vec![mother], "rust", NotWithheld::NotThere),
        (BOOS, vec![], "rust", NotWithheld::Nobody),
        (BOOS, vec![mother], " ", NotWithheld::NoReason),
    ] {
        assert_eq!(withhold(&case, &mut visit, (under, passage), &from, why, at), Err(expected));
        assert_eq!(visit.report.withheld, []);
    }
    for why in ["rust", "toch iets anders"] {
        withhold(&case, &mut visit, (under, BOOS), &[mother], why, at).expect("all of it is there");
    }
    let kept: Vec<_> = visit.report.withheld.iter().map(|one| one.why.as_str()).collect();
    assert_eq!(kept, ["toch iets anders"], "said anew it takes the place of what was said");
}

#[test]
fn the_texts_of_two_parents_are_beside_each_other_where_they_differ() {
    let mut told = told();
    let (father, mother) = (told.father, told.mother);
    told.withhold(Heading::Interaction, BOOS, mother);
    let side = |person, why: Option<&str>| Side { person, why: why.map(str::to_owned) };
    let difference = Difference {
        under: Under::Nine(Heading::Interaction),
        passage: BOOS.into(),
        is_there: true,
        sides: vec![side(father, None), side(mother, Some("om de rust"))],
    };
    let found = |told: &Told| {
        let mut found = differences(&told.case, &told.visit);
        found.iter_mut().for_each(|one| one.sides.sort_by_key(|side| side.person != father));
        found
    };
    assert_eq!(found(&told), std::slice::from_ref(&difference));
    told.withhold(Heading::Interaction, BOOS, father);
    assert!(found(&told)[0].sides.iter().all(|side| side.why.is_some()));
    told.visit.report.section_mut(Heading::Interaction).text = "Anders.".into();
    assert!(!found(&told)[0].is_there);
    told.visit.report.withheld.clear();
    told.visit.report.withhold(Withheld { from: told.case.people[1].id, ..withheld_of(&told, mother) });
    told.case.person_mut(mother).expect("she is in it").gets = Some(Gets::Nothing);
    let people: Vec<_> = found(&told)[0].sides.iter().map(|side| side.person).collect();
    assert_eq!(people, [father, told.case.people[1].id], "who gets nothing is not compared");
}

fn withheld_of(told: &Told, from: PersonId) -> Withheld {
    let under = Under::Nine(Heading::Interaction);
    Withheld { under, passage: BOOS.into(), from, why: "om de rust".into(), at: told.at }
}

#[test]
fn m38_m39_whoever_is_to_get_it_reads_about_the_days_after_below_the_report() {
    let mut told = told();
    let (father, mother) = (told.father, told.mother);
    told.visit.report.note(mother, true);
    let composed = told.ready(mother).expect("it may go out");
    let last = composed.parts.last().expect("there are parts");
    assert_eq!(last.heading, Some(Above::Named(AFTERWARDS.into())));
    assert!(last.text.contains(BEHAVES_DIFFERENTLY) && last.text.contains(TELLS_DIFFERENTLY));
    assert_eq!(composed.parts.len(), 10);
    assert_eq!(told.ready(father).expect("it may go out").parts.len(), 9);
    told.visit.report.note(mother, false);
    assert_eq!(told.ready(mother), told.ready(father));
}

#[test]
fn a_name_that_is_kept_out_and_words_of_the_file_keep_the_text_back() {
    let mut told = told();
    let father = told.father;
    let random = CountingRandom::new(8);
    let mut carer = Person::new(&random, Role::Carer, "Ria de Groot");
    carer.unnamed = true;
    let carer = {
        told.case.people.push(carer);
        told.case.people.last().expect("she was added").id
    };
    assert!(told.ready(father).is_ok());
    told.visit.report.section_mut(Heading::Closing).text = "Mevrouw de Groot haalde Sam.".into();
    let Err(NotReady::GivesAway(given)) = told.ready(father) else { panic!("the name stands in it") };
    let (piece, words, what) = (given[0].piece, given[0].words.as_str(), given[0].what.clone());
    assert_eq!((piece, words, what), (Heading::Closing as usize, "Groot", What::Unnamed(carer)));
    told.visit.report.section_mut(Heading::Closing).text = "De verzorger haalde Sam.".into();
    assert!(told.ready(father).is_ok());
}

#[test]
fn sentences_to_choose_from_stand_in_the_text_word_for_word() {
    let Told { case, visit, .. } = told();
    let all = passages(&case, &visit);
    assert_eq!(all.len(), 9);
    assert_eq!(all[6].sentences, ["Sam lachte.", BOOS, "Vader luisterde."]);
    for passage in &all {
        let text = text_under(&case, &visit, passage.under);
        assert!(passage.sentences.iter().all(|sentence| text.contains(sentence.as_str())), "{passage:?}");
    }
}

#[test]
fn what_is_withheld_from_several_people_is_withheld_from_each() {
    let Told { case, mut visit, father, mother, at } = told();
    let place = (Under::Nine(Heading::Interaction), BOOS);
    withhold(&case, &mut visit, place, &[father, mother], "om de rust", at).expect("it stands there");
    for person in [father, mother] {
        let text = ready_for(&case, &visit, person).expect("it may go out").plain();
        assert!(!text.contains(BOOS), "{text}");
    }
}

#[test]
fn what_stands_above_a_part_is_looked_at_too_unless_it_is_one_of_the_nine() {
    let part = |heading| Part { heading: Some(heading), text: "Fijn.".into() };
    let parts = vec![part(Above::Nine(Heading::Start)), part(Above::Named("Reactie van Ria".into()))];
    let composed = Composed { title: "Verslag".into(), parts };
    assert_eq!(pieces(&composed), ["Fijn.", "Reactie van Ria\nFijn."]);
}
