//! What a case still lacks before its first visit, and who has to be told again.
//!
//! Only [`Gap::blocks`] keeps a visit from being planned; the rest is said and left to the worker, who may
//! be settling it on the day itself.

use super::case::{Case, PlanRefusal};
use super::checklist::{Scope, Subject};
use super::ids::PersonId;
use super::person::{Person, Role};

/// Something that is not in the case yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// Neither a trajectory nor a research question (M17).
    Basis,
    /// No child.
    Child,
    /// Nobody who comes to see the child.
    VisitingParent,
    /// Nobody the child lives with: where can they be reached (M27)?
    Home,
    /// This child has no STOP word or sign (M23).
    StopSignal(PersonId),
    /// At what distance is supervised (M21)?
    Terms,
}

impl Gap {
    /// Why it keeps a visit from being planned, if it does.
    pub fn blocks(self) -> Option<PlanRefusal> {
        match self {
            Gap::Basis => Some(PlanRefusal::NoBasis),
            Gap::Child => Some(PlanRefusal::NoChild),
            Gap::VisitingParent => Some(PlanRefusal::NoVisitingParent),
            Gap::Home | Gap::StopSignal(_) | Gap::Terms => None,
        }
    }
}

/// What `case` lacks, in the order in which it is best settled.
pub fn gaps(case: &Case) -> Vec<Gap> {
    let lacks = |role| case.in_role(role).next().is_none();
    let no_home = !case.people.iter().any(|person| person.role().houses_child());
    let general = [
        (!case.has_basis(), Gap::Basis),
        (lacks(Role::Child), Gap::Child),
        (lacks(Role::VisitingParent), Gap::VisitingParent),
        (no_home, Gap::Home),
    ];
    let no_signal = |child: &&Person| child.child().is_none_or(|facts| facts.stop_signal.get().is_empty());
    let silent = case.in_role(Role::Child).filter(no_signal).map(|child| Gap::StopSignal(child.id));
    let no_terms = case.terms.get().distance.trim().is_empty().then_some(Gap::Terms);
    let general = general.into_iter().filter_map(|(lacking, gap)| lacking.then_some(gap));
    general.chain(silent).chain(no_terms).collect()
}

/// Who was told about `subject` before it changed and has to be told again (M21, M25), in the order of the
/// case.
pub fn to_tell_again(case: &Case, subject: Subject) -> impl Iterator<Item = &Person> {
    let items: Vec<_> = case
        .programme()
        .asked()
        .filter(
            |item| matches!(&item.scope, Scope::OncePerPerson { subject: about, .. } if *about == subject),
        )
        .map(|item| &item.id)
        .collect();
    case.people.iter().filter(move |person| {
        let revision = case.revision_of(subject, person.id);
        case.told
            .iter()
            .any(|told| told.person == person.id && items.contains(&&told.item) && told.revision != revision)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::Basis;
    use crate::domain::checklist::Answer;
    use crate::domain::person::StopSignal;
    use crate::domain::programme::BuiltIn;
    use crate::testing::{CountingRandom, stamp};

    fn empty(random: &CountingRandom) -> Case {
        let today = stamp("2026-11-22T14:00:00+01:00").wall.date_naive();
        Case::new(random, "Sam", BuiltIn::IntensiveSupervision, today)
    }

    #[test]
    fn a_new_case_lacks_all_and_each_thing_that_is_filled_in_closes_its_gap() {
        let random = CountingRandom::new(1);
        let mut case = empty(&random);
        assert_eq!(gaps(&case), [Gap::Basis, Gap::Child, Gap::VisitingParent, Gap::Home, Gap::Terms]);
        case.basis = Some(Basis::Trajectory);
        case.people = [Role::Child, Role::VisitingParent, Role::Carer]
            .map(|role| Person::new(&random, role, "iemand"))
            .into();
        let child = case.people[0].id;
        assert_eq!(gaps(&case), [Gap::StopSignal(child), Gap::Terms]);
        let facts = case.people[0].child_mut().expect("the first is a child");
        facts.stop_signal.set(StopSignal { word: "stop".into(), sign: String::new() });
        let mut terms = case.terms.get().clone();
        terms.distance = "in de kamer".into();
        case.terms.set(terms);
        assert_eq!(gaps(&case), []);
    }

    #[test]
    fn m17_a_gap_blocks_exactly_when_planning_is_refused() {
        let random = CountingRandom::new(2);
        let mut case = empty(&random);
        let blocking = |case: &Case| gaps(case).into_iter().find_map(Gap::blocks);
        let steps: [fn(&CountingRandom, &mut Case); 4] = [
            |_, _| {},
            |_, case| case.basis = Some(Basis::ResearchQuestion("Is omgang haalbaar?".into())),
            |random, case| case.people.push(Person::new(random, Role::Child, "Sam")),
            |random, case| case.people.push(Person::new(random, Role::VisitingParent, "vader")),
        ];
        for step in steps {
            step(&random, &mut case);
            assert_eq!(blocking(&case), case.may_plan_visit().err());
        }
        assert_eq!(case.may_plan_visit(), Ok(()));
    }

    #[test]
    fn m21_whoever_was_told_other_terms_is_to_be_told_again() {
        let random = CountingRandom::new(3);
        let mut case = empty(&random);
        case.people = ["vader", "moeder"].map(|name| Person::new(&random, Role::VisitingParent, name)).into();
        let told = case.people[0].id;
        let about_terms = |item: &&crate::domain::checklist::ChecklistItem| {
            matches!(item.scope, Scope::OncePerPerson { subject: Subject::Terms, .. })
        };
        let item = case.programme().checklist.iter().find(about_terms).expect("M21 is asked").id.clone();
        case.tell(&item, told, Answer::Done, String::new(), case.started);
        assert_eq!(to_tell_again(&case, Subject::Terms).count(), 0);
        let mut terms = case.terms.get().clone();
        terms.distance = "op de gang".into();
        case.terms.set(terms);
        let again: Vec<_> = to_tell_again(&case, Subject::Terms).map(|person| person.id).collect();
        assert_eq!(again, [told]);
        assert_eq!(to_tell_again(&case, Subject::StopSignals).count(), 0);
    }
}
