//! What stands on the timeline, in which order, and under which sort.

use super::*;
use crate::domain::advice::AdviceGiven;
use crate::domain::agreement::MadeBy;
use crate::domain::checklist::ItemId;
use crate::domain::decision::Resolution;
use crate::domain::example;
use crate::domain::follow_up::FollowUpKind;
use crate::domain::ids::VisitId;
use crate::domain::variant::Variant;
use crate::domain::visit::{Absence, Who};
use crate::session::testing::talk;
use crate::testing::{CountingRandom, stamp};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

/// A case in which one of everything happened, each on a day of its own.
fn full_case(random: &CountingRandom) -> (Case, Visit) {
    let (mut case, visit) = example::case(random, day("2026-10-01"));
    let (child, father) = (case.people[0].id, case.people[2].id);
    case.agreements.clear();
    case.agreements.push(Agreement::new(random, "geen foto's", MadeBy::Parents, day("2026-10-02")));
    case.agreements[0].ended = Some(day("2026-10-20"));
    case.goals.push(Goal::new(random, "samen eten", day("2026-10-03")));
    case.goals[0].ended = Some(day("2026-10-21"));
    case.child_talks =
        Some(ChildTalks { wanted: true, on: day("2026-10-04"), with: vec![father], note: String::new() });
    let mut decision = Decision::new(random, Resolution::Pause { after: None }, day("2026-10-05"));
    decision.reversed = Some(Reversal { on: day("2026-10-12"), why: "rust".to_owned() });
    case.decisions.push(decision);
    let mut breach = Breach::new(random, father, "kwam te laat", day("2026-10-06"));
    let fits = breach.fitting()[0];
    breach.answers.push(BreachAnswer { fits, on: day("2026-10-07"), note: String::new() });
    case.breaches.push(breach);
    case.consents.push(Consent {
        parent: father,
        place: "speeltuin".to_owned(),
        given: day("2026-10-08"),
        how: "telefonisch".to_owned(),
        withdrawn: Some(Withdrawal { on: day("2026-10-18"), why: "te druk".to_owned() }),
    });
    case.advice.push(AdviceGiven::new(random, father, "rustig beginnen", day("2026-10-09")));
    case.tell(&ItemId::new("method"), father, Answer::Done, String::new(), day("2026-10-10"));
    case.tell(&ItemId::new("stop"), child, Answer::Later, String::new(), day("2026-10-13"));
    case.attention.push(AttentionPoint::new(random, "wil niet mee", day("2026-10-11")));
    (case, visit)
}

#[test]
fn everything_of_a_case_stands_on_one_timeline_with_the_newest_first() {
    let random = CountingRandom::new(3);
    let (case, mut visit) = full_case(&random);
    visit.plan.starts = day("2026-10-15").and_hms_opt(14, 0, 0).expect("two o'clock");
    let meeting = talk(&case, 5, "2026-10-14T10:00:00");
    let (visits, meetings) = ([visit], [meeting]);
    let events = timeline(&case, &visits, &meetings);
    let found: Vec<_> = events.iter().map(|event| (event.day.to_string(), event.what.sort())).collect();
    let expected = [
        ("2026-10-21", Sort::Agreements),
        ("2026-10-20", Sort::Agreements),
        ("2026-10-18", Sort::Consents),
        ("2026-10-15", Sort::Visits),
        ("2026-10-14", Sort::Meetings),
        ("2026-10-12", Sort::Decisions),
        ("2026-10-11", Sort::Internal),
        ("2026-10-10", Sort::Told),
        ("2026-10-09", Sort::Advice),
        ("2026-10-08", Sort::Consents),
        ("2026-10-07", Sort::Breaches),
        ("2026-10-06", Sort::Breaches),
        ("2026-10-05", Sort::Decisions),
        ("2026-10-04", Sort::Meetings),
        ("2026-10-03", Sort::Agreements),
        ("2026-10-02", Sort::Agreements),
    ];
    assert_eq!(found, expected.map(|(day, sort)| (day.to_owned(), sort)));
}

#[test]
fn a_visit_stands_where_it_began_with_the_calls_after_it_and_a_called_off_one_where_it_was_planned() {
    let random = CountingRandom::new(3);
    let (mut case, mut held) = example::case(&random, day("2026-10-01"));
    (case.agreements, case.told) = (Vec::new(), Vec::new());
    let mut off = held.clone();
    off.id = VisitId::make(&random);
    let brought = Who::Other("oma".to_owned());
    held.start(&case, stamp("2026-10-02T14:10:00+02:00"), brought).expect("it waits");
    held.follow_ups.push(FollowUp {
        done_on: Some(day("2026-10-03")),
        ..FollowUp::due_after(&random, FollowUpKind::ChildReaction, day("2026-10-02"))
    });
    held.follow_ups.push(FollowUp::due_after(&random, FollowUpKind::ParentExperience, day("2026-10-02")));
    off.plan.starts = day("2026-10-02").and_hms_opt(9, 0, 0).expect("nine o'clock");
    let (at, by, reason) = (stamp("2026-10-01T10:00:00+02:00"), "vader".to_owned(), "ziek".to_owned());
    off.cancel(Absence { at, by, reason, request: None }).expect("it waits");
    let mut other = held.clone();
    other.id = VisitId::make(&random);
    other.variant = Some(Variant { of: held.id, from: day("2026-10-09") });
    let visits = [off, held, other];
    let found: Vec<_> = timeline(&case, &visits, &[])
        .iter()
        .map(|event| (event.day.to_string(), event.time.map(|time| time.to_string())))
        .collect();
    let expected = [("2026-10-03", None), ("2026-10-02", Some("14:10:00")), ("2026-10-02", Some("09:00:00"))];
    assert_eq!(found, expected.map(|(day, time)| (day.to_owned(), time.map(str::to_owned))));
}
