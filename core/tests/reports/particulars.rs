//! Sentences about what is not a plain line of the log: agreements that were seen, pauses, who was told.

use omgangsboek_core::compose::suggestions::{Suggestion, suggestions, take};
use omgangsboek_core::domain::agreement::{AgreementsKept, Kept, KeptOne};
use omgangsboek_core::domain::log::AgreementSeen;
use omgangsboek_core::domain::report::{Heading, Source};
use omgangsboek_core::domain::visit::{EarlyEnd, IntervalKind, StopOutcome};

use crate::story::{Story, said};

fn offered(story: &Story) -> Vec<Suggestion> {
    suggestions(&story.case, &story.visit, Heading::Particulars)
}

fn sentences(story: &Story) -> Vec<String> {
    offered(story).into_iter().map(|one| one.sentence).collect()
}

fn see(story: &mut Story, which: usize, kept: bool, words: &str) {
    let agreement = story.case.agreements[which].id;
    let (at, random) = (story.now(), &story.random);
    let id =
        story.visit.see_agreement(random, at, AgreementSeen { agreement, kept }).expect("it is going on");
    story.visit.complete(id, at, |entry| entry.text = words.into()).expect("it is going on");
}

#[test]
fn m15_what_was_seen_of_an_agreement_is_a_sentence_also_when_it_has_ended_since() {
    for (kept, words, expected) in [
        (true, "", "De afspraak “{}” is nagekomen."),
        (false, "", "De afspraak “{}” is niet nagekomen."),
        (false, "een groot pakket", "De afspraak “{}” is niet nagekomen: een groot pakket."),
        (true, "Het was een klein boekje", "De afspraak “{}” is nagekomen. Het was een klein boekje."),
    ] {
        let mut story = Story::begun(&["Sam"]);
        let agreement = &mut story.case.agreements[0];
        agreement.ended = Some(agreement.since);
        let text = agreement.text.trim_end_matches('.').to_owned();
        see(&mut story, 0, kept, words);
        assert_eq!(sentences(&story), [expected.replace("{}", &text)]);
    }
}

#[test]
fn m15_the_same_said_by_the_log_and_by_the_answer_afterwards_is_taken_once() {
    let mut story = Story::begun(&["Sam"]);
    see(&mut story, 0, false, "");
    let oma = story.person("oma");
    story.over(60, said(""), oma);
    let answer = KeptOne { agreement: story.case.agreements[0].id, kept: Kept::No, note: String::new() };
    story.visit.answer_agreements(Some(AgreementsKept::Each(vec![answer]))).expect("it is over");
    let first = offered(&story).remove(0);
    take(&story.case, &mut story.visit, Heading::Particulars, &first);
    assert_eq!(offered(&story).iter().map(|one| one.taken).collect::<Vec<_>>(), [true, true]);
}

#[test]
fn how_long_something_lasted_follows_what_it_was() {
    for (minutes, expected) in [
        (None, "Om 14:02 gaf de begeleider vader een advies."),
        (Some(0), "Om 14:02 gaf de begeleider vader een advies."),
        (Some(1), "Om 14:02 gaf de begeleider vader een advies. Dit duurde ongeveer 1 minuut."),
        (Some(70), "Om 14:02 gaf de begeleider vader een advies. Dit duurde ongeveer 1 uur 10 minuten."),
    ] {
        let mut story = Story::begun(&["Sam"]);
        let mut entry = story.tapped("advice", "");
        entry.minutes = minutes;
        story.visit.record(entry).expect("it is going on");
        assert_eq!(suggestions(&story.case, &story.visit, Heading::Parenting)[0].sentence, expected);
    }
}

#[test]
fn m21_pauses_and_moments_without_supervision_are_offered_with_their_times() {
    use IntervalKind::{Pause, Unsupervised};
    for (children, kind, minutes, note, expected) in [
        (&["Sam"][..], Pause, Some(10), "", "Van 14:02 tot 14:12 was er een pauze."),
        (
            &["Sam"],
            Pause,
            Some(10),
            "vader ging roken",
            "Van 14:02 tot 14:12 was er een pauze. Vader ging roken.",
        ),
        (&["Sam"], Pause, Some(0), "", "Om 14:02 was er een pauze."),
        (&["Sam"], Pause, None, "", "Vanaf 14:02 was er een pauze."),
        (
            &["Sam"],
            Unsupervised,
            Some(5),
            "",
            "Van 14:02 tot 14:07 waren Sam en vader zonder begeleiding bij elkaar.",
        ),
        (
            &["Sam", "Noor"],
            Unsupervised,
            Some(5),
            "zoals afgesproken",
            "Van 14:02 tot 14:07 waren Sam, Noor en vader zonder begeleiding bij elkaar. Zoals afgesproken.",
        ),
    ] {
        let mut story = Story::begun(children);
        story.visit.begin_interval(kind, story.now()).expect("it is going on");
        story.visit.describe_interval(0, note.into()).expect("it is going on");
        if let Some(minutes) = minutes {
            story.after(minutes);
            story.visit.end_interval(story.now()).expect("it is going on");
        }
        let offered = offered(&story).remove(0);
        assert_eq!((offered.sentence.as_str(), offered.sources), (expected, vec![Source::Interval(0)]));
    }
}

#[test]
fn m23_m35_who_was_told_of_a_stop_and_of_an_early_end_is_said() {
    for (told, expected) in [
        ("", ""),
        (" ", ""),
        ("vader", " Dit is verteld aan vader."),
        ("aan moeder en Ina.", " Dit is verteld aan moeder en Ina."),
    ] {
        let mut story = Story::begun(&["Sam"]);
        let at = story.now();
        story.visit.stop(at).expect("it is going on");
        story.visit.describe_stop(0, |stop| stop.told = told.into()).expect("there was one");
        story.visit.settle_stop(StopOutcome::Ended { at }).expect("a STOP is open");
        let early = EarlyEnd { reason: "Sam was op".into(), told: told.into() };
        story.visit.end_early(early).expect("it is going on");
        let stop = "Om 14:02 gebruikte Sam de STOP-afspraak. Daarna is het bezoek beëindigd.";
        let early = "Het bezoek is eerder beëindigd: Sam was op.";
        assert_eq!(sentences(&story), [format!("{stop}{expected}"), format!("{early}{expected}")]);
    }
}

#[test]
fn sentences_stand_in_the_order_of_what_happened_whatever_the_clock_was_set_to() {
    let mut story = Story::begun(&["Sam"]);
    story.typed(5, Heading::Particulars, "een").typed(20, Heading::Particulars, "twee");
    // The clock is put back by ten minutes.
    story.typed(-10, Heading::Particulars, "drie");
    story.visit.begin_interval(IntervalKind::Pause, story.now()).expect("it is going on");
    story.typed(1, Heading::Particulars, "vier");
    let now = story.now();
    let happened = "14:10".parse().ok();
    story
        .visit
        .write(now, |draft| {
            (draft.text, draft.heading, draft.happened) = ("na een".into(), Heading::Particulars, happened);
        })
        .expect("it is going on");
    story.visit.add_draft(&story.random, now).expect("it went on then");
    let expected = ["Een.", "Na een.", "Twee.", "Drie.", "Vanaf 14:17 was er een pauze.", "Vier."];
    assert_eq!(sentences(&story), expected);
}
