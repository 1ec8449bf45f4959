//! What a meeting allows and refuses, and that nothing recorded is lost on the way.

use proptest::prelude::*;

use super::*;
use crate::domain::case::{Basis, Case, PlanRefusal};
use crate::domain::child_talks::ChildTalks;
use crate::domain::person::{Person, Role};
use crate::domain::programme::{BuiltIn, ThemeId};
use crate::domain::request::{ExpertFirst, Request};
use crate::domain::rules::Rule;
use crate::domain::visit::Absence;
use crate::testing::{CountingRandom, stamp};

fn day(d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, d).expect("a day in November")
}

fn case(programme: BuiltIn) -> Case {
    let random = CountingRandom::new(3);
    let mut case = Case::new(&random, "Sam", programme, day(1));
    case.basis = Some(Basis::Trajectory);
    for (role, name) in
        [(Role::Child, "Sam"), (Role::ResidentParent, "moeder"), (Role::VisitingParent, "vader")]
    {
        case.people.push(Person::new(&random, role, name));
    }
    case
}

fn settled(wanted: bool) -> ChildTalks {
    ChildTalks { wanted, on: day(2), with: Vec::new(), note: String::new() }
}

fn plan(case: &Case, d: u32) -> MeetingPlan {
    let with = case.people.iter().map(|person| person.id).collect();
    let starts = day(d).and_hms_opt(10, 0, 0).expect("ten o'clock");
    MeetingPlan { starts, minutes: 60, place: "kantoor".into(), with, decided: DecidedBy::default() }
}

fn planned(case: &Case, kind: MeetingKind) -> Meeting {
    Meeting::plan(&CountingRandom::new(8), case, kind, plan(case, 10)).expect("the case allows it")
}

fn absence(reason: &str, request: Option<Request>) -> Absence {
    Absence { at: stamp("2026-11-09T09:00:00+01:00"), by: "moeder".into(), reason: reason.into(), request }
}

#[test]
fn m3_a_meeting_is_of_one_kind_and_has_the_form_of_that_kind() {
    let mut case = case(BuiltIn::IntensiveSupervision);
    case.child_talks = Some(settled(true));
    for kind in MeetingKind::ALL {
        let mut meeting = planned(&case, kind);
        assert_eq!((meeting.kind(), meeting.content().kind()), (kind, kind));
        let writing = match meeting.writing() {
            Writing::ParentTalk(_) => MeetingKind::ParentTalk,
            Writing::ChildTalk(_) => MeetingKind::ChildTalk,
            Writing::Introduction(_) => MeetingKind::Introduction,
            Writing::Evaluation(_) => MeetingKind::Evaluation,
            Writing::Consultation(_) => MeetingKind::Consultation,
        };
        assert_eq!(writing, kind);
    }
}

#[test]
fn m8_a_child_talk_waits_until_it_is_settled_with_the_parents_that_it_is_wanted() {
    use PlanRefusal::{ChildTalksNotSettled, ChildTalksNotWanted};
    let mut case = case(BuiltIn::IntensiveSupervision);
    for (outcome, refusal) in [
        (None, Some(ChildTalksNotSettled)),
        (Some(settled(false)), Some(ChildTalksNotWanted)),
        (Some(settled(true)), None),
    ] {
        case.child_talks = outcome;
        let refused =
            Meeting::plan(&CountingRandom::new(8), &case, MeetingKind::ChildTalk, plan(&case, 10)).err();
        assert_eq!(refused, refusal.map(MeetingRefusal::Case));
        assert_eq!(refused.and_then(|refusal| refusal.rule()), refusal.map(|_| Rule::M8));
    }
}

#[test]
fn m8_stands_in_the_way_of_nothing_but_child_talks() {
    let case = case(BuiltIn::IntensiveSupervision);
    for kind in MeetingKind::ALL.into_iter().filter(|kind| *kind != MeetingKind::ChildTalk) {
        assert_eq!(planned(&case, kind).kind(), kind);
    }
}

#[test]
fn m8_a_child_talk_that_was_called_off_does_not_come_back_once_it_is_no_longer_wanted() {
    let mut case = case(BuiltIn::IntensiveSupervision);
    case.child_talks = Some(settled(true));
    let mut talk = planned(&case, MeetingKind::ChildTalk);
    talk.cancel(absence("ziek", None)).expect("it waits");
    case.child_talks = Some(settled(false));
    let refusal = MeetingRefusal::Case(PlanRefusal::ChildTalksNotWanted);
    assert_eq!(talk.reinstate(&case), Err(refusal));
    assert!(talk.state().absence().is_some(), "and nothing has changed");
    let mut waiting = planned(&self::case(BuiltIn::SupervisedContact), MeetingKind::ChildTalk);
    assert_eq!(waiting.replan(&case, plan(&case, 12)), Err(refusal), "nor is one moved");
}

#[test]
fn m50_calling_off_at_one_parents_request_asks_for_the_expert_first_and_always_for_the_reason() {
    let case = case(BuiltIn::IntensiveSupervision);
    let mother = case.people[1].id;
    let request = |expert| Some(Request::new(mother, expert));
    let not = |why: &str| ExpertFirst::Not { why: why.into() };
    for (reason, request, refusal) in [
        (" ", None, Some(MeetingRefusal::NoReason)),
        ("te druk", None, None),
        ("te druk", request(not(" ")), Some(MeetingRefusal::ExpertFirst)),
        ("te druk", request(not("ziek gemeld")), None),
        ("te druk", request(ExpertFirst::Asked { on: day(8), said: "doorgaan".into() }), None),
    ] {
        for call_off in [Meeting::cancel, Meeting::not_held] {
            let mut talk = planned(&case, MeetingKind::ParentTalk);
            assert_eq!(call_off(&mut talk, absence(reason, request.clone())).err(), refusal);
            assert_eq!(talk.state().is_waiting(), refusal.is_some());
        }
    }
    assert_eq!(MeetingRefusal::ExpertFirst.rule(), Some(Rule::M50));
}

#[test]
fn m46_somebody_of_the_case_was_there_unless_others_were_consulted() {
    let case = case(BuiltIn::SupervisedContact);
    let at = stamp("2026-11-10T11:00:00+01:00");
    for kind in MeetingKind::ALL {
        let refused = planned(&case, kind).hold(at, Vec::new()).err();
        let expected = (kind != MeetingKind::Consultation).then_some(MeetingRefusal::NobodyThere);
        assert_eq!(refused, expected, "{kind:?}");
    }
}

#[test]
fn m47_each_has_a_view_of_its_own_beside_that_of_the_other() {
    let case = case(BuiltIn::IntensiveSupervision);
    let (mother, father) = (case.people[1].id, case.people[2].id);
    let mut evaluation = Evaluation::default();
    evaluation.view_of_mut(father).push_str("het gaat te langzaam");
    evaluation.view_of_mut(mother).push_str("elke stap is eng");
    evaluation.view_of_mut(father).push('!');
    assert_eq!(evaluation.views.len(), 2);
    assert_eq!(evaluation.view_of(father), Some("het gaat te langzaam!"));
    assert_eq!(evaluation.view_of(mother), Some("elke stap is eng"));
}

#[test]
fn m10_a_theme_that_was_ticked_by_mistake_goes_and_one_with_a_note_stays() {
    let case = case(BuiltIn::IntensiveSupervision);
    let [first, second] = ["trust", "positions"].map(ThemeId::new);
    let mut talk = ParentTalk::default();
    talk.tick(&first, true);
    talk.note_mut(&second).push_str("vader vertelt over zijn werk");
    talk.tick(&first, false);
    talk.tick(&second, false);
    let ticked: Vec<_> = talk.themes.iter().map(|note| note.theme.clone()).collect();
    assert_eq!(ticked, [second], "{}", case.title);
}

#[test]
fn whoever_stands_anywhere_in_a_meeting_is_named_by_it() {
    let case = case(BuiltIn::SupervisedContact);
    let [child, mother, father] = [0, 1, 2].map(|at: usize| case.people[at].id);
    let alone = MeetingPlan { with: vec![child], ..plan(&case, 10) };
    let begun = |kind| Meeting::plan(&CountingRandom::new(8), &case, kind, alone.clone()).expect("allowed");
    let at = stamp("2026-11-10T11:00:00+01:00");

    let mut held = begun(MeetingKind::Introduction);
    assert!(held.names(child) && !held.names(father));
    held.hold(at, vec![father]).expect("it waits");
    held.take_back_held().expect("it was held");
    assert!(held.names(father), "what was taken back is still shown");

    let mut evaluation = begun(MeetingKind::Evaluation);
    let Writing::Evaluation(form) = evaluation.writing() else { unreachable!("planned as an evaluation") };
    form.view_of_mut(mother).push_str("goed");
    assert!(evaluation.names(mother) && !evaluation.names(father));

    let mut off = begun(MeetingKind::ParentTalk);
    let request = Request::new(father, ExpertFirst::Not { why: "spoed".into() });
    off.cancel(absence("ziek", Some(request))).expect("it waits");
    assert!(off.names(father) && !off.names(mother));
}

#[test]
fn a_meeting_from_before_anything_was_taken_back_is_read_and_written_as_it_was() {
    let meeting = planned(&case(BuiltIn::SupervisedContact), MeetingKind::Evaluation);
    let json = serde_json::to_string(&meeting).expect("JSON");
    assert!(!json.contains("earlier"));
    assert_eq!(serde_json::from_str::<Meeting>(&json).ok(), Some(meeting));
}

/// What somebody can do with a meeting.
#[derive(Clone, Debug)]
enum Act {
    Replan(u32),
    Hold(bool),
    TakeBack,
    Cancel(&'static str),
    NotHeld(&'static str),
    Reinstate,
    Settle(Option<bool>),
    Write(String),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        (1_u32..29).prop_map(Act::Replan),
        any::<bool>().prop_map(Act::Hold),
        Just(Act::TakeBack),
        prop_oneof![Just(""), Just("ziek")].prop_map(Act::Cancel),
        prop_oneof![Just(" "), Just("kwam niet")].prop_map(Act::NotHeld),
        Just(Act::Reinstate),
        any::<Option<bool>>().prop_map(Act::Settle),
        "[a-z]{1,3}".prop_map(Act::Write),
    ];
    proptest::collection::vec(act, 0..40)
}

fn perform(meeting: &mut Meeting, case: &mut Case, act: &Act) -> Result<(), MeetingRefusal> {
    let child = case.people[0].id;
    match act {
        Act::Replan(d) => meeting.replan(case, plan(case, *d)),
        Act::Hold(there) => {
            meeting.hold(stamp("2026-11-10T11:00:00+01:00"), there.then_some(child).into_iter().collect())
        }
        Act::TakeBack => meeting.take_back_held(),
        Act::Cancel(reason) => meeting.cancel(absence(reason, None)),
        Act::NotHeld(reason) => meeting.not_held(absence(reason, None)),
        Act::Reinstate => meeting.reinstate(case),
        Act::Settle(wanted) => {
            case.child_talks = wanted.map(settled);
            Ok(())
        }
        Act::Write(text) => {
            if let Writing::ChildTalk(talk) = meeting.writing() {
                talk.notes.push_str(text);
            }
            Ok(())
        }
    }
}

proptest! {
    #[test]
    fn no_sequence_of_actions_reaches_an_illegal_state_or_loses_a_record(acts in acts()) {
        let mut case = case(BuiltIn::IntensiveSupervision);
        case.child_talks = Some(settled(true));
        let mut meeting = planned(&case, MeetingKind::ChildTalk);
        let (mut written, mut recorded) = (String::new(), Vec::new());
        for act in &acts {
            let before = meeting.clone();
            let done = perform(&mut meeting, &mut case, act);
            if done.is_err() {
                prop_assert_eq!(&meeting, &before, "a refusal changes nothing");
                continue;
            }
            if let Act::Write(text) = act {
                written.push_str(text);
            }
            if before.state() != meeting.state() {
                // Only from waiting to done or off, and back.
                prop_assert!(before.state().is_waiting() != meeting.state().is_waiting());
                if !meeting.state().is_waiting() {
                    recorded.push(meeting.state().clone());
                } else if before.state().absence().is_some() {
                    prop_assert_eq!(case.may_plan_meeting(MeetingKind::ChildTalk), Ok(()));
                }
            }
            if before.plan != meeting.plan {
                prop_assert!(before.state().is_waiting(), "what is over is not moved");
            }
        }
        if let Some(absence) = meeting.state().absence() {
            prop_assert!(!absence.reason.trim().is_empty());
        }
        if let MeetingState::Held { attended, .. } = meeting.state() {
            prop_assert!(!attended.is_empty());
        }
        let kept: Vec<_> = meeting
            .earlier()
            .iter()
            .chain(std::iter::once(meeting.state()).filter(|state| !state.is_waiting()))
            .cloned()
            .collect();
        prop_assert_eq!(kept, recorded, "every reason and every list of who was there is still here");
        let Content::ChildTalk(talk) = meeting.content() else { panic!("its kind changed") };
        prop_assert_eq!(&talk.notes, &written);
    }
}
