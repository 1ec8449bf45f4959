//! Who was met, by a meeting or by an answer.

use super::*;
use crate::domain::case::PlanRefusal;
use crate::domain::checklist::ItemId;
use crate::domain::meeting::MeetingPlan;
use crate::domain::person::Role;
use crate::domain::planning::DecidedBy;
use crate::domain::programme::BuiltIn;
use crate::testing::{CountingRandom, stamp};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

fn case(random: &CountingRandom) -> Case {
    let mut case = Case::new(random, "Sam", BuiltIn::SupervisedContact, day(1));
    case.people = [(Role::Child, "Sam"), (Role::VisitingParent, "vader"), (Role::Referrer, "rechtbank")]
        .map(|(role, name)| Person::new(random, role, name))
        .into();
    case
}

fn planned(random: &CountingRandom, case: &Case, kind: MeetingKind, on: u32, with: &[PersonId]) -> Meeting {
    let plan = MeetingPlan {
        starts: day(on).and_hms_opt(10, 0, 0).expect("ten in the morning"),
        minutes: 45,
        place: String::new(),
        with: with.to_vec(),
        decided: DecidedBy::default(),
    };
    let planned: Result<_, _> = Meeting::plan(random, case, kind, plan);
    assert_ne!(planned.as_ref().err(), Some(&PlanRefusal::Ended.into()));
    planned.expect("an introduction needs nothing before it")
}

#[test]
fn m20_meeting_somebody_is_open_planned_held_or_not_needed() {
    let random = CountingRandom::new(2);
    let mut case = case(&random);
    let [sam, father] = [case.people[0].id, case.people[1].id];
    let item = case
        .programme()
        .checklist
        .iter()
        .find(|item| item.rule == Rule::M20)
        .map(|item| item.id.clone())
        .unwrap_or_else(|| ItemId::new("introduced"));
    let state = |case: &Case, meetings: &[Meeting]| introduction_of(case, father, meetings);

    let mut meetings = vec![planned(&random, &case, MeetingKind::ParentTalk, 2, &[father])];
    assert_eq!(state(&case, &meetings), IntroductionState::Open, "another kind of meeting is none");
    meetings.push(planned(&random, &case, MeetingKind::Introduction, 5, &[sam, father]));
    assert_eq!(state(&case, &meetings), IntroductionState::Planned { on: day(5) });
    case.tell(&item, father, Answer::NotApplicable { why: "bekende".into() }, String::new(), day(3));
    assert_eq!(state(&case, &meetings), IntroductionState::NotNeeded { why: "bekende".into() });
    let at = stamp("2026-11-05T11:00:00+01:00");
    meetings[1].hold(at, vec![sam]).expect("it was planned");
    assert_eq!(
        state(&case, &meetings),
        IntroductionState::NotNeeded { why: "bekende".into() },
        "vader was not there"
    );
    assert_eq!(introduction_of(&case, sam, &meetings), IntroductionState::Held { on: day(5) });
    case.tell(&item, father, Answer::Done, String::new(), day(7));
    assert_eq!(state(&case, &meetings), IntroductionState::Held { on: day(7) });

    let wanted: Vec<_> = introductions(&case, &meetings).into_iter().map(|(person, _)| person.id).collect();
    assert_eq!(wanted, [sam, father], "whoever referred is not met first");
}
