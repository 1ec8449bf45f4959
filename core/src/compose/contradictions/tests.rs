//! What is pointed out in a report, and what is left alone.

use chrono::NaiveDate;

use super::*;
use crate::compose::report::preview;
use crate::domain::agreement::AgreementsKept;
use crate::domain::case::Case;
use crate::domain::example;
use crate::domain::ids::{AgreementId, EntryId, VisitId};
use crate::domain::log::{AgreementSeen, Audience, LogEntry};
use crate::domain::visit::{EarlyEnd, GoodbyeOutcome, Safety, StopOutcome, Who};
use crate::ports::Stamp;
use crate::testing::{CountingRandom, stamp};

fn at(time: &str) -> Stamp {
    let stamp = stamp(&format!("2026-11-22T{time}:00+01:00"));
    let minutes = (stamp.wall - crate::testing::stamp("2026-11-22T14:00:00+01:00").wall).num_milliseconds();
    Stamp { mono_ms: u64::try_from(minutes).unwrap_or(0), ..stamp }
}

/// A visit from 14:02 to 15:58, fetched at 16:05, with a report of which nothing is empty.
fn told(change: impl FnOnce(&mut Visit)) -> (Case, Visit) {
    let random = CountingRandom::new(4);
    let (case, mut visit) =
        example::case(&random, NaiveDate::from_ymd_opt(2026, 11, 21).expect("a real date"));
    visit.start(&case, at("14:02"), Who::Other("oma".into())).expect("it waits to begin");
    change(&mut visit);
    if visit.run().is_some_and(|run| run.goodbye.is_none()) {
        visit.say_goodbye(at("15:58"), GoodbyeOutcome::Said { how: String::new() }).expect("nothing is open");
    }
    visit.hand_over(&random, at("16:05"), Who::Other("oma".into()), &case).expect("the goodbye was said");
    for heading in Heading::ALL.into_iter().skip(2) {
        visit.report.section_mut(heading).text = "Sam en vader speelden.".into();
    }
    (case, visit)
}

fn found(case: &Case, visit: &Visit) -> Vec<Contradiction> {
    contradictions(visit, &preview(case, visit).plain())
}

fn clock(time: &str) -> NaiveTime {
    time.parse().expect("the table holds real times")
}

#[test]
fn a_report_that_the_app_filled_itself_has_nothing_to_point_out() {
    let (case, visit) = told(|_| {});
    assert_eq!(found(&case, &visit), []);
    let underway = {
        let (case, mut visit) = told(|_| {});
        visit.report.section_mut(Heading::Start).text = "Om 12:00 begon het.".into();
        (case, visit)
    };
    assert_eq!(found(&underway.0, &underway.1).len(), 1);
}

#[test]
fn m55_what_the_first_two_headings_say_is_held_against_the_visit() {
    let times = (clock("14:02"), clock("15:58"));
    let table: [(Heading, &str, Vec<Contradiction>); 17] = [
        (Heading::WhenWhere, "22 november 2026, 14:02–15:58 (1 uur 56 minuten), omgangshuis", vec![]),
        (Heading::WhenWhere, "Zondag 22 november, 14:02 tot 15:58 uur, omgangshuis", vec![]),
        (Heading::WhenWhere, "22 november 2026, 14:02-16:05 (2 uur en 3 minuten), omgangshuis", vec![]),
        (Heading::WhenWhere, "In het omgangshuis, anderhalf uur", vec![]),
        (Heading::WhenWhere, "14:02–15:58 (1,5 uur), omgangshuis", vec![]),
        (
            Heading::WhenWhere,
            "21 november 2026, 14:02–15:58, omgangshuis",
            vec![Contradiction::Day {
                said: NaiveDate::from_ymd_opt(2026, 11, 21).expect("a real date"),
                is: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date"),
            }],
        ),
        (
            Heading::WhenWhere,
            "22 november 2026, 14:02–15:30, omgangshuis",
            vec![Contradiction::Times { said: (clock("14:02"), clock("15:30")), is: times }],
        ),
        (
            Heading::WhenWhere,
            "22 november 2026, 14:20–15:58, omgangshuis",
            vec![Contradiction::Times { said: (clock("14:20"), clock("15:58")), is: times }],
        ),
        (
            Heading::WhenWhere,
            "22 november 2026, 14:02–15:58 (2 uur), omgangshuis",
            vec![Contradiction::Duration { said: 120, is: 116 }],
        ),
        (Heading::WhenWhere, "22 november 2026, 14:02–15:58 (115 minuten), omgangshuis", vec![]),
        (
            Heading::WhenWhere,
            "22 november 2026, 14:02–15:58 (56 min), Omgangshuis",
            vec![Contradiction::Duration { said: 56, is: 116 }],
        ),
        (
            Heading::WhenWhere,
            "22 november 2026, 14:02–15:58, speeltuin",
            vec![Contradiction::Place { is: "omgangshuis".into() }],
        ),
        (Heading::Handover, "Sam is om 13:50 gebracht en om 16:05 opgehaald door oma.", vec![]),
        (Heading::Handover, "Sam is opgehaald door oma.", vec![]),
        (
            Heading::Handover,
            "Sam is gebracht door oma en om 16:15 opgehaald door moeder.",
            vec![Contradiction::Fetched { said: clock("16:15"), is: clock("16:05") }],
        ),
        (Heading::Handover, "Moeder zei: “Ik had hem om 12:00 opgehaald.”", vec![]),
        (Heading::Handover, "", vec![]),
    ];
    for (heading, text, wanted) in table {
        let (case, mut visit) = told(|_| {});
        visit.report.section_mut(heading).text = text.into();
        assert_eq!(found(&case, &visit), wanted, "{text}");
    }
}

#[test]
fn a_time_at_which_there_was_no_visit_is_pointed_out_and_one_of_another_day_is_not() {
    for (text, said) in [
        ("Om 14:46 zocht Sam contact.", None),
        ("Oma belde om 13:50 dat zij eraan kwam.", None),
        ("Om 17:10 ging Sam naar buiten.", Some("17:10")),
        ("Om 1:46 zocht Sam contact. Het meisje lachte.", Some("01:46")),
        ("Het volgende bezoek begint om 10:00 uur.", None),
        ("Op 6 december om 10:00 uur is er weer een bezoek.", None),
        ("Woensdag belt de begeleider om 9:30 met oma.", None),
        ("Sam zei: \"Om 20:00 moet ik naar bed.\"", None),
        ("De stand was 12:30 punten.", Some("12:30")),
        ("De verhouding 3:100 zegt niets, 1234:56 ook niet.", None),
    ] {
        let (case, mut visit) = told(|_| {});
        visit.report.section_mut(Heading::Activities).text = text.into();
        let wanted: Vec<_> =
            said.map(|said| Contradiction::OutsideVisit { said: clock(said) }).into_iter().collect();
        assert_eq!(found(&case, &visit), wanted, "{text}");
    }
}

#[test]
fn m23_m35_a_stop_and_an_early_end_are_on_record_with_how_and_why_and_stand_in_the_report() {
    let stopped = |visit: &mut Visit| {
        visit.stop(at("14:40")).expect("it goes on");
        visit.settle_stop(StopOutcome::Resumed { at: at("14:45") }).expect("it is open");
    };
    let mistaken = |visit: &mut Visit| {
        visit.stop(at("14:40")).expect("it goes on");
        visit.settle_stop(StopOutcome::Mistaken { at: at("14:41") }).expect("it is open");
    };
    let early = |visit: &mut Visit| {
        let (reason, told) = ("Sam was ziek".into(), "vader".into());
        visit.end_early(EarlyEnd { reason, told }).expect("a reason is given");
    };
    type Change<'a> = &'a dyn Fn(&mut Visit);
    let table: [(Change<'_>, &str, Vec<Contradiction>); 6] = [
        (&stopped, "", vec![Contradiction::StopUntold]),
        (&stopped, "Om 14:40 gebruikte Sam zijn STOP-woord.", vec![]),
        (&mistaken, "", vec![]),
        (&early, "", vec![Contradiction::EarlyEndUntold]),
        (&early, "Het bezoek is eerder gestopt, want Sam was ziek.", vec![]),
        (&early, "Sam was ziek. Het bezoek is beëindigd.", vec![]),
    ];
    for (row, (change, text, wanted)) in table.into_iter().enumerate() {
        let (case, mut visit) = told(|visit| change(visit));
        visit.report.section_mut(Heading::Closing).text.push_str(text);
        assert_eq!(found(&case, &visit), wanted, "row {row}");
    }
}

#[test]
fn m13_a_visit_that_was_not_safe_is_not_told_as_a_relaxed_one() {
    let unsafe_one = Safety::NotSafe { because: "vader schreeuwde".into() };
    for (safety, text, wanted) in [
        (Safety::Safe, "De sfeer was ontspannen.", vec![]),
        (Safety::Unknown, "De sfeer was ontspannen.", vec![]),
        (
            unsafe_one.clone(),
            "De sfeer was ontspannen.",
            vec![Contradiction::NotSafeUntold, Contradiction::NotSafeAndRelaxed],
        ),
        (
            unsafe_one.clone(),
            "De sfeer werd gespannen, later weer rustig.",
            vec![Contradiction::NotSafeUntold],
        ),
        (unsafe_one, "Het bezoek was voor Sam niet veilig: vader schreeuwde.", vec![]),
    ] {
        let (case, mut visit) = told(|_| {});
        visit.safety = Some(safety);
        visit.report.section_mut(Heading::Atmosphere).text = text.into();
        assert_eq!(found(&case, &visit), wanted, "{text}");
    }
}

#[test]
fn m15_all_kept_does_not_go_with_one_that_was_seen_to_be_broken() {
    for (kept, wanted) in [(false, vec![Contradiction::KeptAndBroken]), (true, vec![])] {
        let random = CountingRandom::new(9);
        let (case, mut visit) = told(|visit| {
            let agreement = AgreementId::make(&random);
            let seen = Some(AgreementSeen { agreement, kept });
            let entry = LogEntry { agreement: seen, ..LogEntry::new(EntryId::make(&random), at("14:20")) };
            visit.record(entry).expect("it goes on");
        });
        visit.agreements_kept = Some(AgreementsKept::All);
        assert_eq!(found(&case, &visit), wanted);
    }
}

#[test]
fn a_version_is_older_than_what_was_added_to_the_log_since() {
    let random = CountingRandom::new(9);
    for (added, audience, wanted) in [
        ("16:20", Audience::Worker, false),
        ("16:40", Audience::InternalOnly, false),
        ("16:40", Audience::Worker, true),
    ] {
        let (case, mut visit) = told(|visit| {
            let entry = LogEntry {
                text: "Sam at een appel".into(),
                added: Some(at(added)),
                audience,
                ..LogEntry::new(EntryId::make(&random), at("14:20"))
            };
            visit.record(entry).expect("it goes on");
        });
        assert_eq!(found(&case, &visit), [], "nothing went out yet");
        let text = preview(&case, &visit).plain();
        visit.report.freeze(text.clone(), at("16:30"));
        let wanted: Vec<_> = wanted.then_some(Contradiction::LogChanged { version: 1 }).into_iter().collect();
        assert_eq!(contradictions(&visit, &text), wanted, "{added} {audience:?}");
    }
}

#[test]
fn m37_a_held_visit_without_a_report_shows_between_those_that_are_chosen() {
    let random = CountingRandom::new(2);
    let on = |day: u32, sent: bool| {
        let (case, mut visit) = told(|_| {});
        if sent {
            visit.report.freeze(preview(&case, &visit).plain(), at("16:30"));
        }
        let text =
            serde_json::to_string(&visit).expect("JSON").replace("2026-11-22", &format!("2026-11-{day:02}"));
        let mut visit: Visit = serde_json::from_str(&text).expect("only its day is another");
        visit.id = VisitId::make(&random);
        visit
    };
    let visits = [on(20, true), on(8, false), on(15, true), on(22, false), on(1, true), on(6, true)];
    let chosen = [visits[0].id, visits[4].id, visits[5].id];
    let wanted = [(visits[1].id, Contradiction::NoReport), (visits[2].id, Contradiction::NotChosen)];
    assert_eq!(left_out(&visits, &chosen), wanted);
    assert_eq!(left_out(&visits, &[]), [], "nothing is chosen yet");
}

#[test]
fn a_version_is_older_than_what_was_withdrawn_from_the_log_since() {
    let random = CountingRandom::new(9);
    let (case, mut visit) = told(|visit| {
        let entry = LogEntry {
            text: "Sam at een appel".into(),
            withdrawn: Some(at("16:40")),
            ..LogEntry::new(EntryId::make(&random), at("14:20"))
        };
        visit.record(entry).expect("it goes on");
    });
    let text = preview(&case, &visit).plain();
    visit.report.freeze(text.clone(), at("16:30"));
    assert_eq!(contradictions(&visit, &text), [Contradiction::LogChanged { version: 1 }]);
}

#[test]
fn what_a_reaction_tells_is_not_held_against_the_visit() {
    let (case, visit) = told(|_| {});
    let text = preview(&case, &visit).plain();
    for words in ["Hij zei “nee” toen ik om 20:00 belde.", "Het klopt niet.\n\nOm 20:00 belde ik."] {
        let reaction = format!("Reactie van vader (24 november 2026)\n“{words}”");
        let with = format!("{}\n\n{reaction}", text.trim_end());
        assert_eq!(contradictions(&visit, &with), [], "{words}");
    }
}
