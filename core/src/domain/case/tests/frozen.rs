//! A case and its visits as the first version stored them.

use super::*;
use crate::domain::visit::{Refusal, Visit, VisitState, Who};
use crate::testing::stamp;

const CASE: &str = include_str!("../../../../tests/data/case-v1.json");
const WAITING: &str = include_str!("../../../../tests/data/visit-v1.json");
const BEGUN: &str = include_str!("../../../../tests/data/visit-begun-v1.json");

fn case_v1() -> Case {
    serde_json::from_str(CASE).expect("a case of the first version opens")
}

#[test]
fn a_case_of_the_first_version_opens_and_nothing_is_made_up() {
    let case = case_v1();
    assert_eq!((case.people.len(), case.agreements.len()), (3, 3));
    assert!(case.decisions.is_empty() && case.consents.is_empty() && case.breaches.is_empty());
    assert_eq!((case.standing(day(2030, 1, 1)), &case.child_talks), (Standing::Running, &None));
    assert!(case.agreements.iter().all(|agreement| agreement.from.is_none()));
    let stored = serde_json::to_string(&case).expect("JSON");
    assert_eq!(serde_json::from_str::<Case>(&stored).ok(), Some(case));
}

#[test]
fn m51_the_one_text_of_an_early_ruling_became_its_operative_part_and_the_rest_is_asked_for() {
    let case = case_v1();
    let Entry::CourtOrdered { ruling } = &case.entry else { panic!("the court ordered it") };
    assert_eq!(ruling.operative, "omgang onder begeleiding");
    assert!(case.awaits_ruling());
}

#[test]
fn visits_of_the_first_version_open_and_go_on_where_they_were() {
    let case = case_v1();
    let mut waiting: Visit = serde_json::from_str(WAITING).expect("a visit of the first version opens");
    let at = stamp("2026-11-22T14:00:00+01:00");
    assert_eq!((waiting.was_off.len(), waiting.replanned.len()), (0, 0));
    assert_eq!(waiting.start(&case, at, Who::Other("oma".into())), Ok(()));
    let mut begun: Visit = serde_json::from_str(BEGUN).expect("a visit that had begun opens");
    assert_eq!(begun.start(&case, at, Who::Other("oma".into())), Err(Refusal::NotWaiting));
    let entry = begun.run().and_then(|run| run.log.standing().next()).expect("one line was written");
    assert_eq!((entry.text.as_str(), entry.goals.len()), ("Sam zwaait", 0));
    assert_eq!(begun.state(), &VisitState::Underway);
}
