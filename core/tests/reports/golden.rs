//! Whole reports, word for word.

use std::path::PathBuf;

use omgangsboek_core::compose::observation;
use omgangsboek_core::compose::report::{Composed, ready};
use omgangsboek_core::domain::agreement::{AgreementsKept, Kept, KeptOne};
use omgangsboek_core::domain::log::{AgreementSeen, LogEntry, Statement, Uptake};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{
    Absence, EarlyEnd, GoodbyeOutcome, IntervalKind, ParentLeft, Safety, StopOutcome, Who,
};

use crate::story::{Story, said};

/// Compares with the files called `name`; with `GOLDEN=write` in the environment it writes them instead.
pub fn golden(name: &str, story: &Story) {
    let composed = ready(&story.case, &story.visit).expect("nothing is empty");
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    for (ending, text) in [("txt", composed.plain()), ("html", composed.html() + "\n")] {
        let file = folder.join(format!("{name}.{ending}"));
        if std::env::var("GOLDEN").is_ok_and(|what| what == "write") {
            std::fs::write(&file, &text).expect("the folder of golden reports can be written");
        }
        let wanted = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(text, wanted, "{}", file.display());
    }
    same_words(&composed);
}

/// Nobody reads something else because of their mail programme.
fn same_words(composed: &Composed) {
    let mut shown = String::new();
    let html = composed.html();
    for piece in html.split('<') {
        let (_, text) = piece.split_once('>').unwrap_or_default();
        shown.push_str(text);
        shown.push(' ');
    }
    for (escaped, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        shown = shown.replace(escaped, plain);
    }
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(words(&shown), words(&composed.plain()));
}

#[test]
fn a_plain_visit_of_one_child() {
    let mut story = Story::begun(&["Sam"]);
    story
        .typed(0, Heading::Start, "sam verstopte zich eerst achter zijn knuffel")
        .tap(18, "seeks-contact", "")
        .tap(5, "plays-together", "een puzzel van een boerderij")
        .tap(10, "relaxed", "")
        .tap(12, "compliments", "")
        .tap(20, "eating", "")
        .tap(15, "joins-in", "")
        .over(36, said("Vader en Sam zwaaiden naar elkaar"), story_oma(&["Sam"]));
    story.take_all().write(Heading::Particulars, "Er waren geen bijzonderheden.");
    golden("plain", &story);
}

/// Ids count up, so that oma of another story with as many children is the same person.
fn story_oma(children: &[&str]) -> Who {
    Story::of(children).person("oma")
}

#[test]
fn two_children_whom_their_grandmother_brings_and_their_mother_fetches() {
    let mut story = Story::begun(&["Sam", "Noor"]);
    story
        .tap(0, "needs-time", "")
        .tap(9, "glad-to-meet", "")
        .tap(4, "reads-aloud", "")
        .tap(3, "cheerful", "")
        .tap(14, "gives-structure", "")
        .tap(8, "seeks-closeness", "");
    let mut advice = story.tapped("advice", "eerst Noor laten kiezen");
    advice.uptake = Some(Uptake::TakenUp);
    story.visit.record(advice).expect("it is going on");
    let mut words = story.line(Heading::Interaction, "mag ik nog één keer?");
    (words.statement, words.actors.children) = (Statement::Quote, vec![story.id("Noor")]);
    story.visit.record(words).expect("it is going on");
    let mother = story.person("moeder");
    story.over(75, said("Er was een knuffel voor allebei."), mother);
    story.take_all().write(Heading::Particulars, "Er waren geen bijzonderheden.");
    golden("two-children", &story);
}

#[test]
fn a_stop_that_ended_the_visit() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(1, "greeting", "").tap(6, "plays-together", "").tap(12, "tense", "").tap(4, "withdraws", "");
    story.visit.stop(story.now()).expect("it is going on");
    story
        .visit
        .describe_stop(0, |stop| {
            stop.note = "vader sprak met luide stem over moeder".into();
            stop.parent_left = Some(ParentLeft::Left);
        })
        .expect("there was a STOP");
    story.after(3);
    let at = story.now();
    story.visit.settle_stop(StopOutcome::Ended { at }).expect("a STOP is open");
    let oma = story.person("oma");
    story.over(2, GoodbyeOutcome::None { why: "Sam wilde vader niet meer zien".into() }, oma);
    story.visit.safety = Some(Safety::NotSafe { because: "Sam schrok en huilde".into() });
    story.take_all().write(Heading::Parenting, "Vader verhief zijn stem.");
    golden("stop", &story);
}

#[test]
fn an_early_end_with_an_agreement_that_was_not_kept() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(1, "greeting", "").tap(6, "plays-together", "").tap(12, "cries", "").tap(4, "comforts", "");
    story.tap(2, "sets-limit", "Niet met de bal in huis").tap(1, "family-called", "");
    let early = EarlyEnd { reason: "Sam bleef huilen en vroeg naar oma".into(), told: "vader".into() };
    story.visit.end_early(early).expect("it is going on");
    story.over(10, said("een korte zwaai"), Who::Other("opa en oma".into()));
    let broken = story.case.agreements[1].id;
    let one = KeptOne { agreement: broken, kept: Kept::No, note: "vader belde zijn zus".into() };
    story.visit.agreements_kept = Some(AgreementsKept::Each(vec![one]));
    story.take_all();
    golden("early-end", &story);
}

#[test]
fn m23_m24_m35_a_stop_that_is_resumed_a_pause_and_an_early_end() {
    let mut story = Story::begun(&["Sam"]);
    story.tap(1, "greeting", "").tap(4, "plays-together", "een spoorbaan").tap(6, "joins-in", "");
    // Corrected long after it was tapped: the report has what it says now.
    let mut limit = story.tapped("sets-limit", "niet met de trein gooien");
    limit.minutes = Some(5);
    let corrected = limit.id;
    story.visit.record(limit).expect("it is going on");
    story.tap(3, "tense", "");
    story.visit.stop(story.now()).expect("it is going on");
    story.after(6);
    let at = story.now();
    story.visit.settle_stop(StopOutcome::Resumed { at }).expect("a STOP is open");
    story.visit.begin_interval(IntervalKind::Pause, at).expect("it is going on");
    story.after(8);
    story.visit.end_interval(story.now()).expect("it is going on");
    story.visit.describe_interval(0, "Sam dronk iets bij de begeleider".into()).expect("it is going on");
    story.after(2);
    let (sam, at) = (story.id("Sam"), story.now());
    story
        .visit
        .write(at, |draft| {
            (draft.text, draft.statement) = ("ik wil nu naar huis".into(), Statement::Quote);
            (draft.heading, draft.actors.children) = (Heading::Atmosphere, vec![sam]);
        })
        .expect("it is going on");
    story.visit.add_draft(&story.random, at).expect("it is going on");
    let kept = AgreementSeen { agreement: story.case.agreements[0].id, kept: true };
    story.visit.see_agreement(&story.random, at, kept).expect("it is going on");
    let early = EarlyEnd { reason: "Sam wilde niet verder spelen".into(), told: "vader en oma".into() };
    story.visit.end_early(early).expect("it is going on");
    let oma = story.person("oma");
    story.over(5, said("kort en rustig"), oma);

    // Afterwards: what the worker did not get to, an estimate, and a word put right.
    let now = story.now();
    let happened = "14:09".parse().ok();
    story
        .visit
        .write(now, |draft| {
            (draft.text, draft.heading) = ("Sam liet vader zijn tekening zien".into(), Heading::Interaction);
            draft.happened = happened;
        })
        .expect("it is not closed");
    story.visit.add_draft(&story.random, now).expect("it went on then");
    let right = |entry: &mut LogEntry| entry.text = "niet met de treinen gooien".into();
    story.visit.complete(corrected, now, right).expect("it is not closed");
    story
        .visit
        .describe_stop(0, |stop| {
            (stop.note, stop.told) = ("vader pakte de trein af".into(), "moeder".into());
            stop.parent_left = Some(ParentLeft::Left);
        })
        .expect("there was a STOP");
    let log = &story.visit.run().expect("it was held").log;
    assert!(log.entry(corrected).is_some_and(|entry| entry.edited == Some(now)));
    story.take_all();
    golden("resumed", &story);
}

#[test]
fn nothing_to_say_about_parenting_and_interaction() {
    let mut story = Story::begun(&["Zoë", "IJsbrand", "Anne-Fleur van ’t Hof"]);
    story.tap(2, "glad-to-meet", "").tap(10, "present", "").tap(1, "relaxed", "");
    let brought = story.person("oma");
    story.over(100, said(""), brought);
    story.take_all().write(Heading::Closing, "Vader en de kinderen gaven elkaar een hand.");
    story.write(Heading::Particulars, "Er waren geen bijzonderheden.");
    for heading in [Heading::Parenting, Heading::Interaction] {
        story.visit.report.choose_nothing(heading, true);
    }
    golden("nothing-to-say", &story);
}

#[test]
fn a_visit_that_was_called_off() {
    let mut story = Story::of(&["Sam"]);
    let at = story.now();
    let absence = Absence { at, by: "vader".into(), reason: "vader is opgenomen".into(), request: None };
    story.visit.cancel(absence).expect("it waits to begin");
    story.write(Heading::Particulars, "Het volgende bezoek is op zondag 6 december 2026 om 14:00 uur.");
    golden("cancelled", &story);
}

#[test]
fn a_visit_that_was_not_held() {
    let mut story = Story::of(&["Sam"]);
    let absence =
        Absence { at: story.now(), by: "vader".into(), reason: "niet gekomen".into(), request: None };
    story.visit.not_held(absence).expect("it waits to begin");
    golden("not-held", &story);
}

#[test]
fn text_that_looks_like_markup_stays_text() {
    let mut story = Story::begun(&["<b>Sam</b>"]);
    story.tap(1, "greeting", "");
    story.over(60, said("<script>alert(\"weg\")</script> & tot ziens"), Who::Other("<i>oma</i>".into()));
    story.take_all();
    for heading in Heading::ALL {
        if story.visit.report.section(heading).text.is_empty() && heading.number() > 2 {
            story.write(heading, "1 < 2 > 0\n&amp; \"ja\"");
        }
    }
    golden("markup", &story);
    let html = ready(&story.case, &story.visit).expect("nothing is empty").html();
    assert!(!html.contains("<script") && !html.contains("<i>"));
}

#[test]
fn m37_a_visit_for_observation_diagnostics() {
    let mut story = Story::begun(&["Sam"]);
    story.visit.plan.observation = true;
    let oma = story_oma(&["Sam"]);
    story.tap(18, "seeks-contact", "").over(90, said("Ze zwaaiden"), oma);
    let texts = [
        "De kinderrechter vraagt hoe Sam en vader op elkaar reageren.",
        "22 november 2026, 14:02–15:50, in het omgangshuis.",
        "Sam keek vaak naar vader & zocht zijn hand.",
        "Vader wachtte af en volgde het spel.",
        "Sam begon, vader ging mee.",
        "Bij de puzzel was er spanning; samen tekenen hielp.",
        "Sam lijkt bij vader rust te vinden. Of dat zo blijft, is na één keer niet te zeggen.",
    ];
    for (at, text) in texts.into_iter().enumerate() {
        observation::write(&story.case, &mut story.visit, at, text.into());
    }
    golden("observation", &story);
}
