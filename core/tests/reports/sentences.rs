//! Single sentences: what the golden reports do not come past.

use omgangsboek_core::compose::facts::fixed_text;
use omgangsboek_core::compose::suggestions::{Suggestion, offer_again, suggestions, take};
use omgangsboek_core::domain::log::{Actors, LogEntry, Statement, Uptake};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{IntervalKind, ParentLeft, StopOutcome};

use crate::story::{Story, said};

fn offered(story: &Story, heading: Heading) -> Vec<Suggestion> {
    suggestions(&story.case, &story.visit, heading)
}

fn sentence(story: &Story, heading: Heading) -> String {
    offered(story, heading).remove(0).sentence
}

#[test]
fn literal_words_are_marked_as_such_and_name_their_speaker_where_that_is_known() {
    for (children, children_spoke, father_spoke, text, expected) in [
        (&["Sam"][..], true, false, "ik wil naar oma", "Sam zei: “Ik wil naar oma.”"),
        (&["Sam", "Noor"], true, false, "nog een keer!", "Sam en Noor zeiden: “Nog een keer!”"),
        (&["Sam"], false, true, "tot de volgende keer", "Vader zei: “Tot de volgende keer.”"),
        (&["Sam"], true, true, "doei", "“Doei.”"),
        (&["Sam"], false, false, "doei", "“Doei.”"),
        (&["Sam"], false, false, "Sam zei: “doei”", "Sam zei: “doei”"),
    ] {
        let mut story = Story::begun(children);
        let some = |yes, ids: &Vec<_>| if yes { ids.clone() } else { Vec::new() };
        let actors = Actors {
            children: some(children_spoke, &story.visit.plan.children),
            parents: some(father_spoke, &story.visit.plan.parents),
        };
        let words = story.line(Heading::Closing, text);
        let words = LogEntry { statement: Statement::Quote, actors, ..words };
        story.visit.record(words).expect("it is going on");
        let suggestion = offered(&story, Heading::Closing).remove(0);
        assert_eq!((suggestion.sentence.as_str(), suggestion.quote), (expected, true));
    }
}

#[test]
fn literal_words_that_were_settled_in_the_review_are_not_asked_about_again() {
    let mut story = Story::begun(&["Sam"]);
    let words = story.line(Heading::Closing, "tot de volgende keer");
    let settled = Some(words.at);
    story.visit.record(LogEntry { statement: Statement::Quote, settled, ..words }).expect("it is going on");
    assert!(!offered(&story, Heading::Closing).remove(0).quote);
}

#[test]
fn what_was_typed_with_a_tap_stands_behind_its_sentence_and_is_no_quote() {
    for (action, text, uptake, expected) in [
        ("sets-limit", "niet met de bal", None, "Vader stelde een grens: niet met de bal."),
        ("sets-limit", "Niet met de bal!", None, "Vader stelde een grens. Niet met de bal!"),
        ("advice", "Laat Sam kiezen", None, "Om 14:02 gaf de begeleider vader een advies: Laat Sam kiezen."),
        (
            "advice",
            "",
            Some(Uptake::TakenUp),
            "Om 14:02 gaf de begeleider vader een advies. Dit advies is opgevolgd.",
        ),
        (
            "modelled",
            "",
            Some(Uptake::NotTakenUp),
            "De begeleider deed vader iets voor. Dit is niet opgepakt.",
        ),
        (
            "stepped-in",
            "rustig praten",
            Some(Uptake::TakenUp),
            "Om 14:02 stuurde de begeleider bij: rustig praten. Dit is opgepakt.",
        ),
    ] {
        let mut story = Story::begun(&["Sam"]);
        let entry = LogEntry { uptake, ..story.tapped(action, text) };
        let heading = entry.heading;
        story.visit.record(entry).expect("it is going on");
        assert_eq!(sentence(&story, heading), expected);
    }
}

#[test]
fn m23_a_stop_names_child_and_parent_only_where_there_is_one() {
    for (children, left, expected) in [
        (
            &["Sam"][..],
            ParentLeft::Left,
            "Om 14:02 gebruikte Sam de STOP-afspraak. Vader verliet op verzoek de kamer. \
             Om 14:06 ging het bezoek verder.",
        ),
        (
            &["Sam", "Noor"],
            ParentLeft::Refuses,
            "Om 14:02 gebruikte een van de kinderen de STOP-afspraak. Vader is gevraagd de kamer te verlaten en \
             deed dat niet. Om 14:06 ging het bezoek verder.",
        ),
    ] {
        let mut story = Story::begun(children);
        story.visit.stop(story.now()).expect("it is going on");
        story.visit.describe_stop(0, |stop| stop.parent_left = Some(left)).expect("there was a STOP");
        story.after(4);
        let at = story.now();
        story.visit.settle_stop(StopOutcome::Resumed { at }).expect("a STOP is open");
        assert_eq!(sentence(&story, Heading::Particulars), expected);
    }
}

#[test]
fn a_stop_by_mistake_is_not_offered() {
    let mut story = Story::begun(&["Sam"]);
    story.visit.stop(story.now()).expect("it is going on");
    story.visit.settle_stop(StopOutcome::Mistaken { at: story.now() }).expect("a STOP is open");
    assert_eq!(offered(&story, Heading::Particulars), []);
}

#[test]
fn a_sentence_that_was_taken_is_marked_and_joins_what_fills_itself() {
    let mut story = Story::begun(&["Sam"]);
    story.typed(0, Heading::Handover, "oma bleef even in de hal");
    let oma = story.person("oma");
    story.over(60, said(""), oma);
    for _ in 0..2 {
        let suggestion = offered(&story, Heading::Handover).remove(0);
        take(&story.case, &mut story.visit, Heading::Handover, &suggestion);
    }
    assert!(offered(&story, Heading::Handover)[0].taken);
    assert_eq!(
        story.visit.report.section(Heading::Handover).text,
        "Sam is gebracht en om 15:09 weer opgehaald door oma. Oma bleef even in de hal."
    );
}

#[test]
fn a_sentence_that_stands_in_the_text_already_is_not_offered_a_second_time() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(5, "relaxed", "");
    assert!(!offered(&story, Heading::Atmosphere)[0].taken);
    story.write(Heading::Atmosphere, "De sfeer was ontspannen. Vader zong.");
    assert!(offered(&story, Heading::Atmosphere)[0].taken);
}

#[test]
fn what_was_tapped_several_times_is_one_sentence_with_all_its_lines_behind_it() {
    for (waits, expected) in [
        (&[5][..], "Sam zocht contact met vader."),
        (&[8, 52], "Sam zocht contact met vader. Dit was twee keer te zien, om 14:10 en om 15:02."),
        (&[8, 10, 42], "Sam zocht contact met vader. Dit was drie keer te zien, tussen 14:10 en 15:02."),
        (&[8, 0], "Sam zocht contact met vader. Dit was twee keer te zien, rond 14:10."),
    ] {
        let mut story = Story::begun(&["Sam"]);
        for wait in waits {
            story.tap(*wait, "seeks-contact", "");
        }
        let offered = offered(&story, Heading::Interaction);
        assert_eq!(offered.len(), 1);
        assert_eq!((offered[0].sentence.as_str(), offered[0].sources.len()), (expected, waits.len()));
    }
}

#[test]
fn of_what_was_done_it_is_not_said_how_often() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(8, "reads-aloud", "").tap(20, "reads-aloud", "");
    let offered = offered(&story, Heading::Activities);
    assert_eq!(offered.len(), 1);
    assert_eq!((offered[0].sentence.as_str(), offered[0].sources.len()), ("Vader las Sam voor.", 2));
}

#[test]
fn only_what_says_the_same_is_put_together() {
    let mut story = Story::begun(&["Sam", "Noor"]);
    let mut of_sam = story.tapped("seeks-contact", "");
    of_sam.actors.children.truncate(1);
    story.visit.record(of_sam).expect("it is going on");
    story.tap(3, "seeks-contact", "").tap(3, "seeks-contact", "bij de puzzel").tap(3, "withdraws", "");
    let sentences: Vec<_> =
        offered(&story, Heading::Interaction).into_iter().map(|one| one.sentence).collect();
    assert_eq!(
        sentences,
        [
            "Sam zocht contact met vader.",
            "Sam en Noor zochten contact met vader.",
            "Sam en Noor zochten contact met vader: bij de puzzel.",
            "Sam en Noor trokken zich terug.",
        ]
    );
    let mut story = Story::begun(&["Sam"]);
    story.tap(3, "advice", "").tap(3, "advice", "").tap(2, "supported", "").tap(2, "supported", "");
    assert_eq!(offered(&story, Heading::Parenting).len(), 2, "each advice has its own answer");
    assert_eq!(
        sentence(&story, Heading::Particulars),
        "De begeleider steunde Sam. Dit gebeurde twee keer, om 14:10 en om 14:12."
    );
}

#[test]
fn several_taps_are_taken_together_and_one_more_says_nothing_new() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(8, "seeks-contact", "").tap(10, "seeks-contact", "");
    let both = offered(&story, Heading::Interaction).remove(0);
    take(&story.case, &mut story.visit, Heading::Interaction, &both);
    assert_eq!(story.visit.report.section(Heading::Interaction).taken, both.sources);
    story.tap(5, "seeks-contact", "");
    let taken: Vec<_> =
        offered(&story, Heading::Interaction).iter().map(|one| (one.sources.len(), one.taken)).collect();
    assert_eq!(taken, [(2, true), (1, true)]);
}

#[test]
fn a_sentence_that_was_taken_out_of_the_text_can_be_offered_again() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(8, "seeks-contact", "").tap(10, "seeks-contact", "");
    let both = offered(&story, Heading::Interaction).remove(0);
    take(&story.case, &mut story.visit, Heading::Interaction, &both);
    story.write(Heading::Interaction, "Vader las voor.");
    assert!(offered(&story, Heading::Interaction)[0].taken);
    offer_again(&mut story.visit, Heading::Interaction, &both);
    let again = offered(&story, Heading::Interaction).remove(0);
    assert!(!again.taken);
    take(&story.case, &mut story.visit, Heading::Interaction, &again);
    let text = &story.visit.report.section(Heading::Interaction).text;
    assert_eq!(*text, format!("Vader las voor. {}", both.sentence));
}

#[test]
fn a_mood_that_changed_says_when_and_one_that_did_not_needs_no_time() {
    let moods = |taps: &[(i64, &str)]| {
        let mut story = Story::begun(&["Sam"]);
        for (wait, tap) in taps {
            story.tap(*wait, tap, "");
        }
        let offered = offered(&story, Heading::Atmosphere);
        offered.into_iter().map(|one| one.sentence).collect::<Vec<_>>()
    };
    assert_eq!(moods(&[(40, "relaxed")]), ["De sfeer was ontspannen."]);
    assert_eq!(
        moods(&[(3, "tense"), (31, "relaxed"), (2, "cheerful"), (60, "wants-to-stay")]),
        [
            "In het begin was de sfeer gespannen.",
            "Na ongeveer een half uur was de sfeer ontspannen.",
            "Vader en Sam lachten samen.",
            "Na ongeveer anderhalf uur vroeg Sam om langer te blijven.",
        ]
    );
    assert_eq!(
        moods(&[(3, "relaxed"), (31, "cries")]),
        ["De sfeer was ontspannen.", "Na ongeveer een half uur huilde Sam."]
    );
    assert_eq!(
        moods(&[(3, "relaxed"), (10, "relaxed"), (20, "cries"), (30, "relaxed")]),
        [
            "De sfeer was ontspannen. Dit viel drie keer op, om 14:05, 14:15 en 15:05.",
            "Na ongeveer een half uur huilde Sam.",
        ]
    );
}

#[test]
fn what_the_worker_did_and_what_was_not_kept_have_their_time_and_an_estimate_says_so() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(8, "stepped-in", "rustig praten").tap(4, "family-called", "");
    let mut added = story.tapped("stepped-in", "");
    added.added = Some(story.now());
    story.visit.record(added).expect("it is going on");
    let sentences: Vec<_> =
        offered(&story, Heading::Particulars).into_iter().map(|one| one.sentence).collect();
    assert_eq!(
        sentences,
        [
            "Om 14:10 stuurde de begeleider bij: rustig praten.",
            "Om 14:14 belde vader met familie.",
            "Rond 14:14 stuurde de begeleider bij.",
        ]
    );
}

#[test]
fn somebody_who_may_not_be_named_is_called_by_what_they_are_in_every_sentence() {
    let mut story = Story::begun(&["Sam", "Noor"]);
    for name in ["oma", "vader", "Noor"] {
        let id = story.id(name);
        story.case.person_mut(id).expect("somebody of the story").unnamed = true;
    }
    story.tap(4, "seeks-contact", "");
    story.visit.begin_interval(IntervalKind::Unsupervised, story.now()).expect("it is going on");
    let oma = story.person("oma");
    story.over(60, said(""), oma);
    assert_eq!(
        sentence(&story, Heading::Interaction),
        "Sam en het kind zochten contact met de bezoekende ouder."
    );
    let without =
        "Van 14:06 tot 15:06 waren Sam, het kind en de bezoekende ouder zonder begeleiding bij elkaar.";
    assert_eq!(sentence(&story, Heading::Particulars), without);
    let fixed = fixed_text(&story.case, &story.visit, Heading::Handover).expect("it is over");
    assert_eq!(fixed, "Sam en het kind zijn gebracht en om 15:13 weer opgehaald door de verzorger.");
}
