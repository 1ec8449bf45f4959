//! Single sentences: what the golden reports do not come past.

use omgangsboek_core::compose::suggestions::{Suggestion, suggestions, take};
use omgangsboek_core::domain::log::{Actors, LogEntry, Statement, Uptake};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{ParentLeft, StopOutcome};

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
        ("advice", "Laat Sam kiezen", None, "De begeleider gaf vader een advies: Laat Sam kiezen."),
        ("advice", "", Some(Uptake::TakenUp), "De begeleider gaf vader een advies. Dit advies is opgevolgd."),
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
            "De begeleider stuurde bij: rustig praten. Dit is opgepakt.",
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
