//! A case to try the app with, for a first run. Nobody in it exists, and its alias says that it is one.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use super::agreement::{Agreement, MadeBy};
use super::case::{Basis, Case, SupervisionTerms};
use super::ids::PersonId;
use super::person::{Born, Person, Role, StopSignal};
use super::planning::DecidedBy;
use super::programme::BuiltIn;
use super::settled::Settled;
use super::visit::{Visit, VisitPlan};
use crate::ports::Random;

/// The alias of the example.
pub const TITLE: &str = "Voorbeeld – Sam";

/// The example case as it would stand on `today`, with a visit planned for the next afternoon. Its texts
/// are Dutch, as those of any case are.
pub fn case(random: &impl Random, today: NaiveDate) -> (Case, Visit) {
    let mut case = Case::new(random, TITLE, BuiltIn::IntensiveSupervision, today);
    case.basis = Some(Basis::Trajectory);
    case.terms = Settled::new(SupervisionTerms {
        toilet: true,
        distance: "in dezelfde kamer, een paar meter van Sam en vader".into(),
        more_distance_moments: "bij het voorlezen".into(),
        unsupervised_moments: String::new(),
    });
    case.agreements.push(Agreement::new(
        random,
        "Vader neemt een kleinigheid te eten mee, zonder noten.",
        MadeBy::Parents,
        today,
    ));
    let child = sam(random, today);
    let father = Person::new(random, Role::VisitingParent, "vader");
    let planned = plan(&case, child.id, father.id, today);
    case.people = vec![child, Person::new(random, Role::Carer, "oma"), father];
    let visit =
        Visit::plan(random, &case, planned).expect("the case has a basis, a child and a parent who comes");
    (case, visit)
}

fn sam(random: &impl Random, today: NaiveDate) -> Person {
    let mut sam = Person::new(random, Role::Child, "Sam");
    let facts = sam.child_mut().expect("Sam was made as a child");
    facts.born = Some(Born::Year(today.year() - 7));
    facts.stop_signal =
        Settled::new(StopSignal { word: "stop".into(), sign: "twee handen voor zich uit".into() });
    facts.helps = "even tekenen, knuffel beer erbij".into();
    sam
}

fn plan(case: &Case, child: PersonId, parent: PersonId, today: NaiveDate) -> VisitPlan {
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let afternoon = NaiveTime::from_hms_opt(14, 0, 0).expect("two in the afternoon is a time");
    VisitPlan {
        starts: tomorrow.and_time(afternoon),
        max_minutes: case.programme().max_minutes,
        place: case.location.clone(),
        children: vec![child],
        parents: vec![parent],
        decided: DecidedBy::default(),
        observation: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;

    #[test]
    fn the_example_is_a_case_that_a_visit_can_be_prepared_in() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
        let (case, visit) = case(&CountingRandom::new(1), today);
        assert_eq!(case.may_plan_visit(), Ok(()));
        assert!(case.title.starts_with("Voorbeeld"), "nobody takes it for a real case");
        let roles: Vec<_> = case.people.iter().map(Person::role).collect();
        assert_eq!(roles, [Role::Child, Role::Carer, Role::VisitingParent]);
        let signal = case.people[0].child().map(|facts| facts.stop_signal.get().is_empty());
        assert_eq!(signal, Some(false), "the STOP signal can be tried");
        assert_eq!((visit.case, visit.state().is_waiting()), (case.id, true));
        assert_eq!((visit.plan.starts.date() - today).num_days(), 1);
        for person in visit.plan.children.iter().chain(&visit.plan.parents) {
            assert!(case.person(*person).is_some());
        }
    }
}
