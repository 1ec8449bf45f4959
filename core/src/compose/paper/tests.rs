//! What papers say, and what they keep to themselves.

use chrono::{Days, NaiveDate};

use super::*;
use crate::domain::agreement::{Agreement, MadeBy};
use crate::domain::attention::AttentionPoint;
use crate::domain::case::Case;
use crate::domain::example;
use crate::domain::ids::{AttentionId, MeetingId, VisitId};
use crate::domain::meeting::{Meeting, MeetingKind, MeetingPlan, ViewOf, Writing};
use crate::domain::person::{Person, Role, StopSignal};
use crate::domain::planning::DecidedBy;
use crate::domain::visit::Visit;
use crate::testing::CountingRandom;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date")
}

/// A case in which all that must stay inside says so.
fn case() -> Case {
    let random = CountingRandom::new(8);
    let (mut case, _) = example::case(&random, day());
    for person in &mut case.people {
        person.phone = "GEHEIM 06".into();
        person.email = "GEHEIM@voorbeeld.nl".into();
    }
    let child = case.people.iter_mut().find_map(|person| person.child_mut()).expect("Sam is a child");
    child.contact_bans = "GEHEIM verbod".into();
    child.allergies = "GEHEIM noten".into();
    case.primary_file = "GEHEIM kast".into();
    case.attention.push(AttentionPoint {
        id: AttentionId::make(&random),
        text: "GEHEIM teken".into(),
        on: day(),
        discussed: Vec::new(),
        ended: None,
    });
    case.aim = "gewoon samen kunnen spelen".into();
    let mut photos = Agreement::new(&random, "geen foto's", MadeBy::Parents, day());
    photos.exception = "de verjaardag".into();
    case.agreements.push(photos);
    case
}

fn papers(case: &Case) -> Vec<Paper> {
    let child = case.in_role(Role::Child).next().expect("Sam is a child");
    vec![
        summary(case, day()),
        agreements(case, day()),
        stop_card(child).expect("Sam has a STOP"),
        plan(&[], &[], day()),
    ]
}

#[test]
fn no_paper_has_a_number_an_address_or_what_is_kept_in_mind() {
    for paper in papers(&case()) {
        for text in [paper.plain(), paper.html()] {
            assert!(!text.contains("GEHEIM"), "{text}");
        }
    }
}

#[test]
fn m19_the_summary_says_how_visits_go_in_this_case() {
    let text = summary(&case(), day()).plain();
    for part in [
        "bezoeken van Sam",
        "omgangsbegeleider",
        "Wat de ouders willen bereiken: Gewoon samen kunnen spelen.",
        "ook mee als het kind naar de wc gaat",
        "Afstand: in dezelfde kamer, een paar meter van Sam en vader.",
        "woord: stop · teken: twee handen voor zich uit",
        "altijd een afscheid",
        "Geen foto's. Uitzondering: De verjaardag.",
        BEHAVES_DIFFERENTLY,
        TELLS_DIFFERENTLY,
        CAN_CHANGE.nl.as_ref(),
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn an_ended_agreement_is_on_no_paper() {
    let mut case = case();
    case.agreements.iter_mut().for_each(|agreement| agreement.ended = Some(day()));
    assert!(!agreements(&case, day()).plain().contains("foto"));
}

#[test]
fn m23_the_card_has_word_and_sign_and_there_is_none_without() {
    let mut case = case();
    let child = case.people.iter_mut().find(|person| person.child().is_some()).expect("Sam is a child");
    let large = |paper: Option<Paper>| {
        let blocks = paper.map(|paper| paper.blocks).unwrap_or_default();
        blocks.into_iter().filter(|block| matches!(block, Block::Large { .. })).count()
    };
    for (word, sign, expected) in [("stop", "hand omhoog", 2), ("", "hand omhoog", 1), (" ", "", 0)] {
        let facts = child.child_mut().expect("Sam is a child");
        facts.stop_signal.set(StopSignal { word: word.into(), sign: sign.into() });
        assert_eq!(large(stop_card(child)), expected, "{word:?}, {sign:?}");
    }
    let father = case.in_role(Role::VisitingParent).next().expect("there is a father");
    assert_eq!(stop_card(father), None);
}

/// A visit and three meetings of the case: two to come before the evaluation, one behind it.
fn planned(case: &Case) -> (Vec<Visit>, Vec<Meeting>) {
    let random = CountingRandom::new(9);
    let (_, visit) = example::case(&random, day());
    let meeting = |kind, days, expert, advised: &str| {
        let plan = MeetingPlan {
            starts: day()
                .checked_add_days(Days::new(days))
                .and_then(|day| day.and_hms_opt(10, 0, 0))
                .expect("a time"),
            minutes: 60,
            place: "kantoor".into(),
            with: case.parents().map(|parent| parent.id).collect(),
            decided: DecidedBy { expert, advised: advised.into() },
        };
        Meeting::plan(&random, case, kind, plan).expect("it can be planned")
    };
    let meetings = vec![
        meeting(MeetingKind::Evaluation, 20, true, ""),
        meeting(MeetingKind::ParentTalk, 8, false, "de verwijzer"),
        meeting(MeetingKind::ParentTalk, 30, false, "de verwijzer"),
        meeting(MeetingKind::Consultation, 9, false, ""),
    ];
    (vec![visit], meetings)
}

#[test]
fn m44_m45_every_plan_says_that_it_can_change_who_decided_and_what_is_provisional() {
    let case = case();
    let (visits, meetings) = planned(&case);
    let text = plan(&visits, &meetings, day()).plain();
    for part in [
        "maandag 23 november 2026, 14:00 uur · Bezoek · omgangshuis\n",
        "maandag 30 november 2026, 10:00 uur · Oudergesprek · kantoor\n",
        "dinsdag 22 december 2026, 10:00 uur · Oudergesprek · kantoor · voorlopig\n",
        "Op zaterdag 12 december 2026 kijken we samen terug.",
        "besproken met de gedragsdeskundige",
        "advies gegeven aan de verwijzer.",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    assert!(!text.contains("Overleg"), "whom the worker consults is on no plan for others:\n{text}");
    for text in [text, plan(&[], &[], day()).plain()] {
        assert!(text.contains(CAN_CHANGE.nl.as_ref()), "{text}");
    }
}

#[test]
fn of_a_visit_or_meeting_that_is_there_in_two_versions_a_plan_for_others_has_one() {
    let (mut visits, mut meetings) = planned(&case());
    let random = CountingRandom::new(20);
    let before = plan(&visits, &meetings, day()).plain();
    let mut visit = visits[0].clone().into_variant(VisitId::make(&random), day());
    visit.plan.place = "speeltuin".into();
    visits.insert(0, visit);
    let mut meeting = meetings[1].clone().into_variant(MeetingId::make(&random), day());
    meeting.plan.place = "school".into();
    meetings.push(meeting);
    assert_eq!(plan(&visits, &meetings, day()).plain(), before);
    visits.truncate(1);
    assert!(plan(&visits, &[], day()).plain().contains("speeltuin"), "alone it is the visit itself");
}

#[test]
fn m43_m47_an_evaluation_has_both_views_beside_each_other_its_agreements_and_the_next_day() {
    let mut case = case();
    let random = CountingRandom::new(10);
    case.people.push(Person::new(&random, Role::ResidentParent, "moeder"));
    let (_, mut meetings) = planned(&case);
    let mut meeting = meetings.remove(0);
    let [mother, father] = ["moeder", "vader"]
        .map(|name| case.people.iter().find(|person| person.name == name).expect("is in the case").id);
    if let Writing::Evaluation(evaluation) = meeting.writing() {
        evaluation.child = "Sam komt vrolijk binnen.".into();
        evaluation.views = vec![
            ViewOf { person: mother, text: "Het gaat mij te snel.".into() },
            ViewOf { person: father, text: "Ik wil vaker.".into() },
        ];
        evaluation.next = Some(day());
    }
    let mut agreement = Agreement::new(&random, "elke week een half uur langer", MadeBy::Parents, day());
    agreement.from = Some(meeting.id);
    case.agreements.push(agreement);
    let paper = evaluation(&case, &meeting).expect("it is an evaluation");
    let sides = paper.blocks.iter().find_map(|block| match block {
        Block::Sides(sides) => Some(sides.iter().map(|(whose, _)| whose.as_str()).collect::<Vec<_>>()),
        _ => None,
    });
    assert_eq!(sides, Some(vec!["moeder", "vader"]));
    let text = paper.plain();
    for part in
        ["moeder: Het gaat mij te snel.", "Elke week een half uur langer.", "op zondag 22 november 2026"]
    {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
    assert_eq!(evaluation(&case, &meetings[0]), None, "a parent talk is no evaluation");
}

#[test]
fn what_somebody_typed_is_no_markup() {
    let mut case = case();
    case.aim = "<b>rust</b> & \"tijd\"".into();
    let html = summary(&case, day()).html();
    assert!(html.contains("&lt;b&gt;rust&lt;/b&gt; &amp; &quot;tijd&quot;"), "{html}");
}
