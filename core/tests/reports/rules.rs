//! Rules of the method that show themselves in what a visit offers for its report.

use omgangsboek_core::compose::suggestions::suggestions;
use omgangsboek_core::domain::log::{EntryKind, Uptake};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{GoodbyeOutcome, Safety};
use omgangsboek_core::domain::vocabulary::Group;

use crate::story::{Story, said};

/// What is offered under `heading`, in one text.
fn offered(story: &Story, heading: Heading) -> String {
    let offers = suggestions(&story.case, &story.visit, heading);
    offers.into_iter().map(|offer| offer.sentence).collect::<Vec<_>>().join(" ")
}

#[test]
fn m12_m32_m33_what_the_worker_did_has_taps_of_its_own_and_says_whether_it_was_taken_up() {
    use EntryKind::{Advice, Intervention, Modelling, Support};
    let story = Story::begun(&["Sam"]);
    for (kind, answers) in [(Support, false), (Advice, true), (Modelling, true), (Intervention, true)] {
        let vocabulary = &story.case.programme().vocabulary;
        let own: Vec<_> = vocabulary.iter().filter(|action| action.kind == kind).collect();
        assert!(!own.is_empty(), "{kind:?} cannot be tapped");
        assert!(own.iter().all(|action| action.group == Group::OwnPart), "{kind:?}");
        assert_eq!(kind.can_be_taken_up(), answers, "{kind:?}");
        for action in own.into_iter().filter(|_| answers) {
            let said = [None, Some(Uptake::TakenUp), Some(Uptake::NotTakenUp)].map(|uptake| {
                let mut story = Story::begun(&["Sam"]);
                let mut entry = story.tapped(action.id.as_str(), "");
                entry.uptake = uptake;
                story.visit.record(entry).expect("it is going on");
                offered(&story, action.heading)
            });
            assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2], "{said:?}");
        }
    }
}

#[test]
fn m34_the_mood_has_taps_of_its_own_and_stands_under_atmosphere() {
    let story = Story::begun(&["Sam"]);
    let vocabulary = story.case.programme().vocabulary.clone();
    let moods: Vec<_> = vocabulary.iter().filter(|action| action.group == Group::Mood).collect();
    assert!(moods.len() >= 2, "a mood is one of several");
    for mood in moods {
        let mut story = Story::begun(&["Sam"]);
        story.tap(5, mood.id.as_str(), "");
        assert!(!offered(&story, Heading::Atmosphere).is_empty(), "{}", mood.label.nl);
    }
}

#[test]
fn m13_only_not_safe_is_offered_under_particulars_and_only_with_what_happened() {
    for (safety, expected) in [
        (Safety::Safe, ""),
        (Safety::Unknown, ""),
        (Safety::NotSafe { because: "vader pakte Sam hard vast".into() }, "vader pakte Sam hard vast"),
    ] {
        let mut story = Story::begun(&["Sam"]);
        let oma = story.person("oma");
        story.over(60, said("een knuffel"), oma);
        let random = &story.random;
        story.visit.answer_safety(random, safety.clone()).expect("it is over");
        let text = offered(&story, Heading::Particulars);
        assert_eq!(text.contains("vader pakte"), !expected.is_empty(), "{safety:?}: {text}");
    }
}

#[test]
fn m36_how_the_goodbye_went_or_why_there_was_none_stands_under_how_it_ended() {
    for (outcome, expected) in [
        (said("Sam gaf een knuffel"), "Sam gaf een knuffel."),
        (GoodbyeOutcome::None { why: "vader liep weg".into() }, "Er was geen afscheid: vader liep weg."),
    ] {
        let mut story = Story::begun(&["Sam"]);
        let oma = story.person("oma");
        story.over(60, outcome, oma);
        assert_eq!(offered(&story, Heading::Closing), expected);
    }
}
