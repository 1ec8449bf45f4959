//! Who is who in a case, and who cannot leave it.

use super::*;
use crate::domain::advice::AdviceGiven;

#[test]
fn m9_one_worker_can_supervise_and_coordinate() {
    let random = CountingRandom::new(3);
    let mut case = case();
    case.people.push(Person::new(&random, Role::Supervisor, "Jan"));
    assert_eq!(case.in_role(Role::CareCoordinator).count(), 0);
    case.people[0].also = Some(Role::CareCoordinator);
    for role in [Role::Supervisor, Role::CareCoordinator] {
        let names: Vec<_> = case.in_role(role).map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jan"], "{role:?}");
    }
}

#[test]
fn m14_parents_are_who_the_child_lives_with_as_a_parent_and_who_comes() {
    let random = CountingRandom::new(4);
    let mut case = case();
    case.people = Role::ALL.map(|role| Person::new(&random, role, "iemand")).into();
    let roles: Vec<_> = case.parents().map(Person::role).collect();
    assert_eq!(roles, [Role::ResidentParent, Role::VisitingParent]);
}

#[test]
fn whoever_was_advised_or_had_a_say_stays_in_the_case() {
    let random = CountingRandom::new(5);
    let mut case = case();
    case.people = ["moeder", "vader"].map(|name| Person::new(&random, Role::ResidentParent, name)).into();
    let [mother, father] = [case.people[0].id, case.people[1].id];
    case.advice.push(AdviceGiven::new(&random, mother, "samen de tas inpakken", day(2026, 9, 1)));
    assert_eq!((case.names(mother), case.names(father)), (true, false));
    let on = day(2026, 9, 1);
    case.child_talks = Some(ChildTalks { wanted: true, on, with: vec![father], note: String::new() });
    assert!(case.names(father));
}

#[test]
fn m8_a_child_talk_waits_until_it_is_settled_with_the_parents_that_it_is_wanted() {
    use crate::domain::meeting::MeetingKind;
    let settled =
        |wanted| Some(ChildTalks { wanted, on: day(2026, 9, 1), with: vec![], note: String::new() });
    for (programme, child_talks, expected) in [
        (BuiltIn::IntensiveSupervision, None, Err(PlanRefusal::ChildTalksNotSettled)),
        (BuiltIn::IntensiveSupervision, settled(false), Err(PlanRefusal::ChildTalksNotWanted)),
        (BuiltIn::IntensiveSupervision, settled(true), Ok(())),
        (BuiltIn::SupervisedContact, None, Ok(())),
    ] {
        let mut case = Case::new(&CountingRandom::new(6), "Sam", programme, day(2026, 9, 1));
        case.child_talks = child_talks;
        assert_eq!(case.may_plan_meeting(MeetingKind::ChildTalk), expected, "{programme:?}");
        for kind in [MeetingKind::Introduction, MeetingKind::ParentTalk, MeetingKind::Evaluation] {
            assert_eq!(case.may_plan_meeting(kind), Ok(()), "M8 stands in the way of no {kind:?}");
        }
    }
}
