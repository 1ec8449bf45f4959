//! The people of a case, and what a child's entry holds beside its name.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ids::PersonId;
use super::settled::Settled;
use crate::ports::Random;

/// What somebody is in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// A child whose visits are supervised.
    Child,
    /// The parent the child lives with.
    ResidentParent,
    /// Whoever else the child lives with: grandparent, foster parent.
    Carer,
    /// The parent who comes to see the child.
    VisitingParent,
    /// Who supervises the visits (gezinsmanager, omgangsbegeleider).
    Supervisor,
    /// Who leads the parent talks (M9, M10).
    CareCoordinator,
    /// With whom plans and endings are decided (M45, M49).
    BehaviouralExpert,
    /// Who referred the family (M2).
    Referrer,
    /// Anybody else of importance.
    Other,
}

impl Role {
    /// All roles, in the order in which a case lists its people.
    pub const ALL: [Role; 9] = [
        Role::Child,
        Role::ResidentParent,
        Role::Carer,
        Role::VisitingParent,
        Role::Supervisor,
        Role::CareCoordinator,
        Role::BehaviouralExpert,
        Role::Referrer,
        Role::Other,
    ];

    /// Whether the child lives with this person.
    pub fn houses_child(self) -> bool {
        matches!(self, Role::ResidentParent | Role::Carer)
    }

    /// Whether this is a parent of the child.
    pub fn is_parent(self) -> bool {
        matches!(self, Role::ResidentParent | Role::VisitingParent)
    }

    /// Whether they work with the supervisor.
    pub fn is_colleague(self) -> bool {
        matches!(self, Role::Supervisor | Role::CareCoordinator | Role::BehaviouralExpert)
    }
}

/// Somebody involved in a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// What they are in the case.
    role: Role,
    /// As a report names them: a first name, "vader", "oma Ria".
    pub name: String,
    /// Where a report is mailed to; empty when it is not.
    pub email: String,
    /// Where they can be reached.
    pub phone: String,
    /// Whether they have parental authority; `None` while that is not known or does not apply.
    #[serde(default)]
    pub authority: Option<ParentalAuthority>,
    /// A second part that a colleague has in the case, such as a supervisor who also coordinates (M9).
    #[serde(default)]
    pub also: Option<Role>,
    /// What of the reports they get; `None` for what goes with their role and authority.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gets: Option<Gets>,
    /// Whether their name stays out of every text for others, such as that of foster parents whose address is
    /// kept secret.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unnamed: bool,
    /// How a sentence refers to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronoun: Option<Pronoun>,
    /// What only a child has.
    child: Option<ChildFacts>,
}

/// What of the reports somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gets {
    /// Each report.
    Reports,
    /// Important information only, on asking: a parent without authority.
    OnRequest,
    /// None.
    Nothing,
}

/// How a sentence refers to somebody whose name was just said. Nobody's is guessed from their name: without one
/// the name is said again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pronoun {
    /// hij, hem, zijn.
    He,
    /// zij, haar, haar.
    She,
}

/// Who decides about the child by law (gezag).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParentalAuthority {
    /// Has it, alone or with the other parent.
    Has,
    /// Has it not.
    HasNot,
}

/// What a case keeps about a child beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildFacts {
    /// When it was born, as exactly as is known (M1).
    pub born: Option<Born>,
    /// The word or sign that halts a visit (M23).
    pub stop_signal: Settled<StopSignal>,
    /// What helps this child to relax (M22).
    pub helps: String,
    /// Allergies and what else matters for its health.
    #[serde(default)]
    pub allergies: String,
    /// Who may fetch it.
    #[serde(default)]
    pub may_fetch: String,
    /// Who may not come near it, and on what ground.
    #[serde(default)]
    pub contact_bans: String,
}

/// A date or only a year of birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Born {
    /// Only the year is known, or only that is wanted here.
    Year(i32),
    /// The day.
    On(NaiveDate),
}

impl Born {
    /// The year.
    pub fn year(self) -> i32 {
        match self {
            Born::Year(year) => year,
            Born::On(day) => day.year(),
        }
    }

    /// The age in years on `today`; where only the year is known, the age that is reached in that year.
    /// `None` before the birth.
    pub fn age_on(self, today: NaiveDate) -> Option<u32> {
        match self {
            Born::Year(year) => u32::try_from(today.year().checked_sub(year)?).ok(),
            Born::On(day) => today.years_since(day),
        }
    }
}

/// How a child says that it wants the visit halted, in its own words (M23). For a baby: the signals on
/// which the worker acts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopSignal {
    /// A word, or empty.
    pub word: String,
    /// A sign, or empty.
    pub sign: String,
}

impl StopSignal {
    /// Whether nothing was agreed yet.
    pub fn is_empty(&self) -> bool {
        self.word.trim().is_empty() && self.sign.trim().is_empty()
    }
}

impl Person {
    /// Somebody in `role`, named `name`.
    pub fn new(random: &impl Random, role: Role, name: impl Into<String>) -> Self {
        Self {
            id: PersonId::make(random),
            role,
            name: name.into(),
            email: String::new(),
            phone: String::new(),
            authority: None,
            also: None,
            gets: None,
            unnamed: false,
            pronoun: None,
            child: (role == Role::Child).then(ChildFacts::default),
        }
    }

    /// What they are in the case.
    pub fn role(&self) -> Role {
        self.role
    }

    /// What of the reports they get: as was chosen for them, else what goes with their role and authority.
    pub fn gets(&self) -> Gets {
        self.gets.unwrap_or_else(|| self.usually_gets())
    }

    /// What goes with their role and authority. The supervisor writes the reports, and a child reads them
    /// through the parents or, when older, on asking; a parent without authority asks.
    pub fn usually_gets(&self) -> Gets {
        match (self.role, self.authority) {
            (Role::Child | Role::Supervisor, _) => Gets::Nothing,
            (role, Some(ParentalAuthority::HasNot)) if role.is_parent() => Gets::OnRequest,
            _ => Gets::Reports,
        }
    }

    /// Whether `role` is what they are in the case, or what they are beside it (M9).
    pub fn has_role(&self, role: Role) -> bool {
        self.role == role || self.also == Some(role)
    }

    /// Gives them another role. What was noted about a child stays when the role moves away and back.
    pub fn set_role(&mut self, role: Role) {
        self.role = role;
        if role == Role::Child {
            self.child.get_or_insert_default();
        }
    }

    /// The child's part, when this is a child.
    pub fn child(&self) -> Option<&ChildFacts> {
        self.child.as_ref().filter(|_| self.role == Role::Child)
    }

    /// The child's part for changing, when this is a child.
    pub fn child_mut(&mut self) -> Option<&mut ChildFacts> {
        if self.role == Role::Child { self.child.as_mut() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;

    #[test]
    fn a_role_chosen_by_mistake_costs_no_note() {
        let mut sam = Person::new(&CountingRandom::new(1), Role::Child, "Sam");
        sam.child_mut().expect("Sam is a child").helps = "knuffel".into();
        sam.set_role(Role::Other);
        assert!(sam.child().is_none());
        sam.set_role(Role::Child);
        assert_eq!(sam.child().expect("Sam is a child again").helps, "knuffel");
    }

    #[test]
    fn what_somebody_gets_goes_with_role_and_authority_unless_it_was_chosen() {
        let random = CountingRandom::new(1);
        let gets = |role, authority, chosen| {
            let mut person = Person::new(&random, role, "iemand");
            (person.authority, person.gets) = (authority, chosen);
            person.gets()
        };
        for role in Role::ALL {
            let nothing = matches!(role, Role::Child | Role::Supervisor);
            let usual = if nothing { Gets::Nothing } else { Gets::Reports };
            assert_eq!(gets(role, None, None), usual, "{role:?}");
            assert_eq!(gets(role, Some(ParentalAuthority::Has), None), usual, "{role:?}");
            let without = if role.is_parent() { Gets::OnRequest } else { usual };
            assert_eq!(gets(role, Some(ParentalAuthority::HasNot), None), without, "{role:?}");
            for chosen in [Gets::Reports, Gets::OnRequest, Gets::Nothing] {
                assert_eq!(gets(role, Some(ParentalAuthority::HasNot), Some(chosen)), chosen, "{role:?}");
            }
        }
    }

    #[test]
    fn m1_an_age_is_in_whole_years_and_no_child_is_younger_than_born() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("the table holds real dates");
        let today = day(2026, 11, 22);
        for (born, age) in [
            (Born::On(day(2018, 11, 22)), Some(8)),
            (Born::On(day(2018, 11, 23)), Some(7)),
            (Born::On(day(2026, 11, 23)), None),
            (Born::Year(2018), Some(8)),
            (Born::Year(2026), Some(0)),
            (Born::Year(2027), None),
            (Born::Year(i32::MIN), None),
        ] {
            assert_eq!(born.age_on(today), age, "{born:?}");
        }
    }
}
