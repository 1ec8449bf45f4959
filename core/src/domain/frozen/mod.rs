//! Cases, visits, meetings and programmes as each form from the second on stored them: these files open
//! forever, with all that is in them.
//!
//! What is read and written again still has every value of the file. So a field that is renamed or dropped
//! shows here first, before it costs anybody a note.

pub(crate) mod fourth;
pub(crate) mod making;
pub(crate) mod third;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::breach::{Fits, SafetyBreach};
use super::case::{Case, Ended, Entry, Standing};
use super::decision::Resolution;
use super::ids::PersonId;
use super::log::Uptake;
use super::meeting::{Content, Meeting, MeetingKind, MeetingState};
use super::person::{Born, ParentalAuthority, Role};
use super::programme::{OwnProgramme, Version};
use super::request::ExpertFirst;
use super::visit::{Refusal, Visit, VisitState};
use crate::domain::decision::AdviceTo;
use making::day;

pub(crate) const CASE: &str = include_str!("../../../tests/data/case-v2.json");
pub(crate) const VISITS: &str = include_str!("../../../tests/data/visits-v2.json");
pub(crate) const MEETINGS: &str = include_str!("../../../tests/data/meetings-v2.json");
pub(crate) const PROGRAMME: &str = include_str!("../../../tests/data/own-programme-v2.json");

/// Opens a file, and sees to it that nothing of it is lost when it is written again.
pub(crate) fn opened<T: DeserializeOwned + Serialize>(file: &str) -> T {
    let opened: T = serde_json::from_str(file).expect("a file of an older form opens");
    let before: Value = serde_json::from_str(file).expect("JSON");
    let after = serde_json::to_value(&opened).expect("JSON");
    assert_kept(&before, &after, "");
    opened
}

/// Later forms may say more; they say no less.
fn assert_kept(before: &Value, after: &Value, path: &str) {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                let kept = after.get(name).unwrap_or_else(|| panic!("{path}/{name} is lost"));
                assert_kept(value, kept, &format!("{path}/{name}"));
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len(), "{path}");
            for (at, (before, after)) in before.iter().zip(after).enumerate() {
                assert_kept(before, after, &format!("{path}/{at}"));
            }
        }
        _ => assert_eq!(before, after, "{path}"),
    }
}

fn named(case: &Case, name: &str) -> PersonId {
    case.people.iter().find(|person| person.name == name).expect("is in the case").id
}

#[test]
fn a_case_of_the_second_form_opens_with_its_people_ruling_and_programme() {
    let case: Case = opened(CASE);
    let Entry::CourtOrdered { ruling } = &case.entry else { panic!("the court ordered it") };
    assert_eq!((ruling.pronounced, ruling.number.as_str()), (Some(day(8, 12)), "C/16/1"));
    assert!(!case.awaits_ruling());
    assert_eq!((case.entered, case.aim.as_str()), (Some(day(8, 20)), "gewoon samen kunnen spelen"));
    let authority: Vec<_> = case.people.iter().filter_map(|person| person.authority).collect();
    assert_eq!(authority, [ParentalAuthority::Has, ParentalAuthority::HasNot]);
    assert!(case.person(named(&case, "Jan")).is_some_and(|jan| jan.has_role(Role::CareCoordinator)));
    let card = case.people[0].child().expect("Sam is a child");
    assert_eq!((card.born.map(Born::year), card.stop_signal.get().word.as_str()), (Some(2019), "stop"));
    assert_eq!(
        (card.allergies.as_str(), card.may_fetch.as_str(), card.contact_bans.as_str()),
        ("noten", "moeder en oma", "buurman, op last van de rechter")
    );
    assert!(matches!(case.programme.version(), Version::Own { number: 2, .. }));
    let settings = case.programme();
    assert_eq!((settings.name.nl.as_ref(), settings.max_minutes), ("Omgang in de wijk", 100));
    let retired = (settings.checklist.len() - settings.asked().count(), settings.vocabulary.len());
    assert_eq!((retired, settings.talked_about().count()), ((1, 3), 2));
    assert_eq!(case.handed_over, Some(day(11, 22)));
}

#[test]
fn a_case_of_the_second_form_opens_with_what_was_settled_agreed_and_kept_in_mind() {
    let case: Case = opened(CASE);
    let (mother, father) = (named(&case, "moeder"), named(&case, "vader"));
    let talks = case.child_talks.as_ref().expect("it was settled");
    assert_eq!((talks.wanted, talks.on, talks.with.as_slice()), (true, day(9, 3), &[mother, father][..]));
    assert_eq!(case.lacking_consent("kinderboerderij"), [mother], "she withdrew it");
    let withdrawn = case.consents.iter().find_map(|consent| consent.withdrawn.as_ref());
    assert_eq!(withdrawn.map(|end| (end.on, end.why.as_str())), Some((day(10, 12), "te ver")));
    let goals: Vec<_> = case.goals.iter().map(|goal| (goal.text.as_str(), goal.ended)).collect();
    assert_eq!(goals, [("samen lachen", Some(day(10, 1))), ("rustig afscheid nemen", None)]);
    let advice = &case.advice[0];
    assert_eq!((advice.to, advice.followed), (mother, Some(Uptake::NotTakenUp)));
    let point = &case.attention[0];
    assert_eq!((point.discussed[0].on, point.ended), (day(10, 13), Some(day(10, 30))));
    let meetings: Vec<Meeting> = opened(MEETINGS);
    let held: Vec<_> = case.agreements_on(day(10, 25)).map(|one| (one.text.as_str(), one.from)).collect();
    assert_eq!(
        held,
        [("cadeautjes alleen op verjaardagen", None), ("elke keer een boek mee", Some(meetings[3].id)),]
    );
}

#[test]
fn a_case_of_the_second_form_opens_with_its_breaches_and_decisions() {
    let case: Case = opened(CASE);
    let [gift, drunk] = &case.breaches[..] else { panic!("there are two") };
    assert_eq!((gift.agreement.is_some(), gift.visit.is_some(), gift.safety), (true, true, None));
    assert_eq!(drunk.safety, Some(SafetyBreach::Intoxication));
    assert!([Fits::Pause, Fits::Expert, Fits::ReportingCode].into_iter().all(|fits| drunk.has(fits)));
    let [paused, follow_up, extended, pause, ended, arranged] = &case.decisions[..] else {
        panic!("there are six")
    };
    assert_eq!(paused.what, Resolution::Pause { after: Some(drunk.id) });
    assert_eq!(paused.reversed.as_ref().map(|end| end.on), Some(day(10, 15)));
    assert!(matches!(follow_up.what, Resolution::FollowUpWhenNeeded(_)));
    assert_eq!(
        (extended.what.clone(), case.extended_until()),
        (Resolution::Extend { until: day(12, 31) }, Some(day(12, 31)))
    );
    assert_eq!(pause.expert.as_ref().map(|session| session.expert.as_str()), Some("Ina"));
    assert_eq!(ended.advice, Some(AdviceTo { to: "Veilig Thuis".into(), on: day(10, 22) }));
    assert_eq!((ended.consultations.len(), ended.reversed.is_some()), (1, true));
    assert!(
        matches!(&arranged.what, Resolution::IndependentArrangement { arrangement } if !arrangement.is_empty())
    );
    for (on, standing) in [
        (day(10, 12), Standing::Running),
        (day(10, 14), Standing::Paused { since: day(10, 13), decision: paused.id }),
        (day(10, 24), Standing::Paused { since: day(10, 23), decision: pause.id }),
        (day(11, 20), Standing::Ended { on: day(11, 20), how: Ended::Independent }),
    ] {
        assert_eq!(case.standing(on), standing, "{on}");
    }
}

#[test]
fn visits_of_the_second_form_open_with_all_that_happened() {
    let case: Case = opened(CASE);
    let visits: Vec<Visit> = opened(VISITS);
    let [held, off, waiting] = &visits[..] else { panic!("there are three") };
    assert_eq!(held.state(), &VisitState::FollowUp);
    assert!(held.plan.decided.is_recorded() && held.plan.observation);
    let moved = &held.replanned[0];
    assert_eq!((moved.max_minutes, moved.request.parent), (90, named(&case, "moeder")));
    assert!(matches!(moved.request.expert, ExpertFirst::Asked { .. }));
    let run = held.run().expect("it was held");
    let about: Vec<_> =
        run.log.standing().map(|entry| (entry.text.as_str(), entry.goals.as_slice())).collect();
    assert_eq!(about, [("bij de konijnen", &[case.goals[1].id][..]), ("Sam zwaait", &[][..])]);
    assert_eq!((run.log.all().len(), run.draft.text.as_str(), run.stops.len()), (3, "half af", 1));
    assert!(run.ended_early() && held.something_was_up() && held.missing_follow_ups().is_empty());
    let observed: Vec<_> = held.report.observation.iter().map(|section| section.text.as_str()).collect();
    assert_eq!((observed, held.report.is_sent()), (vec!["", "bij de dieren"], true));
    assert!(!held.open_ends(&case).contains(&Refusal::NoReport));

    assert!(matches!(off.state(), VisitState::NotHeld(_)));
    let experts: Vec<_> =
        off.absences().map(|absence| absence.request.as_ref().map(|request| &request.expert)).collect();
    assert!(matches!(experts[..], [Some(ExpertFirst::Not { .. }), Some(ExpertFirst::Asked { .. })]));
    assert!(waiting.state().is_waiting());
}

#[test]
fn meetings_of_the_second_form_open_in_every_kind_and_state() {
    let case: Case = opened(CASE);
    let meetings: Vec<Meeting> = opened(MEETINGS);
    assert_eq!(meetings.iter().map(Meeting::kind).collect::<Vec<_>>(), MeetingKind::ALL);
    assert!(meetings.iter().all(|meeting| meeting.case == case.id && meeting.plan.decided.is_recorded()));
    let states: Vec<_> = meetings.iter().map(Meeting::state).collect();
    assert!(matches!(
        states[..],
        [
            MeetingState::Cancelled(_),
            MeetingState::Planned,
            MeetingState::NotHeld(_),
            MeetingState::Held { .. },
            MeetingState::Held { .. }
        ]
    ));
    assert!(meetings[0].earlier()[0].is_held(), "what was taken back is still there");
    let asked = states[0].absence().and_then(|absence| absence.request.as_ref());
    assert_eq!(asked.map(|request| request.parent), Some(named(&case, "vader")));
    let Content::ParentTalk(talk) = meetings[0].content() else { panic!("a parent talk") };
    let noted = talk.theme(&case.programme().themes[0].id).map(|note| note.note.as_str());
    assert_eq!((noted, talk.notes.as_str()), (Some("ieder een eigen tas"), "de sfeer was goed"));
    let Content::ChildTalk(talk) = meetings[1].content() else { panic!("a child talk") };
    assert_eq!(talk.may_be_told, "de hond mag mee");
    let Content::Evaluation(evaluation) = meetings[3].content() else { panic!("an evaluation") };
    assert_eq!(evaluation.view_of(named(&case, "vader")), Some("graag vaker"));
    assert_eq!(evaluation.next, Some(day(12, 20)));
    let Content::Consultation(asked) = meetings[4].content() else { panic!("a consultation") };
    assert_eq!(asked.who, "de school");
}

#[test]
fn a_programme_of_the_second_form_opens_with_its_release_and_its_draft() {
    let own: OwnProgramme = opened(PROGRAMME);
    let release = own.release.as_ref().expect("it was released");
    assert_eq!((release.number, release.on, own.draft.horizon), (2, day(8, 31), 6));
    assert!(own.archived && own.is_changed() && release.settings.checklist.iter().any(|item| item.retired));
    let case: Case = opened(CASE);
    assert_eq!(case.programme.settings(), &release.settings);
}
