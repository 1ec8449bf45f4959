//! What was told or discussed once with a person: the way of working (M19), getting to know each other
//! (M20), how the visit is supervised (M21), the STOP signal (M23, M25), that a visit may end early (M35)
//! and what a child may show or say afterwards (M38, M39).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::case::Case;
use super::checklist::{Answer, ItemId, Prompt, Scope, once_prompt};
use super::ids::PersonId;

/// One thing told to one person, or why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Which point of the checklist.
    pub item: ItemId,
    /// To whom.
    pub person: PersonId,
    /// Done, not needed and why, or later.
    pub answer: Answer,
    /// On which day.
    pub on: NaiveDate,
    /// How, and what was said.
    pub note: String,
    /// The revision of what was told; a later one asks to tell it again.
    pub revision: u32,
}

/// All that is told once to people of `case`, told or not, person after person in the order of the case and
/// for each in the order of the programme (M19–M21, M25, M35, M38, M39).
pub fn told_points(case: &Case) -> Vec<Prompt> {
    let of = |person: &super::person::Person| {
        let (id, role) = (person.id, person.role());
        case.programme().asked().filter_map(move |item| match &item.scope {
            Scope::OncePerPerson { roles, subject } if roles.contains(&role) => {
                Some(once_prompt(case, item, *subject, id))
            }
            _ => None,
        })
    };
    case.people.iter().flat_map(of).collect()
}

impl Case {
    /// Notes something with what is told to `person`. What was answered stays; where nothing was, or what
    /// was told has changed since, it is asked again later.
    pub fn note_told(&mut self, item: &ItemId, person: PersonId, note: String, today: NaiveDate) {
        let told = self.told.iter().find(|told| told.item == *item && told.person == person);
        let current = told.filter(|told| told.revision == self.told_revision(item, person));
        let (answer, on) = current.map_or((Answer::Later, today), |told| (told.answer.clone(), told.on));
        self.tell(item, person, answer, note, on);
    }

    pub(super) fn told_revision(&self, item: &ItemId, person: PersonId) -> u32 {
        let item = self.programme().checklist.iter().find(|known| known.id == *item);
        match item.map(|item| &item.scope) {
            Some(Scope::OncePerPerson { subject, .. }) => self.revision_of(*subject, person),
            Some(Scope::EveryVisit) | None => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::{Person, Role};
    use crate::domain::programme::BuiltIn;
    use crate::testing::CountingRandom;

    #[test]
    fn a_note_leaves_the_answer_and_asks_again_where_there_was_none_or_it_changed() {
        let random = CountingRandom::new(4);
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).expect("a day in November");
        let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day(1));
        case.people.push(Person::new(&random, Role::VisitingParent, "vader"));
        let (item, father) = (ItemId::new("terms"), case.people[0].id);
        let told = |case: &Case| (case.told[0].answer.clone(), case.told[0].on, case.told[0].note.clone());

        case.note_told(&item, father, "morgen bellen".into(), day(2));
        assert_eq!(told(&case), (Answer::Later, day(2), "morgen bellen".into()));
        case.tell(&item, father, Answer::Done, String::new(), day(3));
        case.note_told(&item, father, "per telefoon".into(), day(5));
        assert_eq!(told(&case), (Answer::Done, day(3), "per telefoon".into()));
        let mut changed = case.terms.get().clone();
        changed.distance = "op de gang".into();
        case.terms.set(changed);
        case.note_told(&item, father, "nog niet bereikt".into(), day(6));
        assert_eq!(told(&case), (Answer::Later, day(6), "nog niet bereikt".into()));
    }

    #[test]
    fn m19_m38_each_person_has_the_points_that_are_told_to_somebody_in_that_role() {
        let random = CountingRandom::new(5);
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day in November");
        let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day);
        case.people =
            [Role::VisitingParent, Role::Supervisor].map(|role| Person::new(&random, role, "")).into();
        let father = case.people[0].id;
        let points = told_points(&case);
        assert!(
            points.len() > 4
                && points.iter().all(|point| point.person == Some(father) && !point.is_settled())
        );
        let (item, open) = (points[0].item.id.clone(), points.len());
        case.tell(&item, father, Answer::Done, "in een gesprek".into(), day);
        let left = told_points(&case).into_iter().filter(|point| !point.is_settled()).count();
        assert_eq!(left, open - 1);
    }

    #[test]
    fn whoever_the_child_lives_with_comes_first_for_bringing_and_colleagues_for_calling() {
        let random = CountingRandom::new(4);
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day in November");
        let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day);
        let people = [
            (Role::VisitingParent, "vader", "06"),
            (Role::Child, "Sam", ""),
            (Role::Carer, "oma", "0187"),
            (Role::BehaviouralExpert, "Ina", "0188"),
            (Role::Supervisor, "Jan", " "),
        ];
        case.people = people.map(|(role, name, _)| Person::new(&random, role, name)).into();
        for (person, (_, _, phone)) in case.people.iter_mut().zip(people) {
            person.phone = phone.into();
        }
        let names = |people: Vec<&Person>| people.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(case.adults()), ["oma", "vader", "Jan", "Ina"]);
        assert_eq!(names(case.to_call()), ["Ina", "oma"]);
    }
}
