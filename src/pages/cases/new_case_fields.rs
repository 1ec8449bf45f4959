//! What is typed of a new case, before it is one.

use omgangsboek_core::domain::case::{Basis, Case, Entry};
use omgangsboek_core::domain::person::{Born, Person, Role};
use omgangsboek_core::domain::programme::{BuiltIn, Followed};
use omgangsboek_core::ports::Random;
use serde::{Deserialize, Serialize};

use super::new_case_programme::Chosen;
use crate::reactive::prelude::*;

/// What stands in the form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Typed {
    title: String,
    programme: Chosen,
    child: String,
    birth_year: Option<u32>,
    visiting: String,
    home_role: Role,
    home: String,
    basis: Option<Basis>,
    entry: Entry,
}

impl Typed {
    /// Nothing typed yet, and what is most often so.
    pub fn blank() -> Self {
        Self {
            title: String::new(),
            programme: Chosen::BuiltIn(BuiltIn::IntensiveSupervision),
            child: String::new(),
            birth_year: None,
            visiting: String::new(),
            home_role: Role::ResidentParent,
            home: String::new(),
            basis: None,
            entry: Entry::Voluntary,
        }
    }
}

/// The fields, each with what was typed last.
#[derive(Clone, Copy)]
pub struct Fields {
    /// Its name.
    pub title: RwSignal<String>,
    /// Its programme.
    pub programme: RwSignal<Chosen>,
    /// The name of the child.
    pub child: RwSignal<String>,
    /// When the child was born.
    pub birth_year: RwSignal<Option<u32>>,
    /// Who comes to visit.
    pub visiting: RwSignal<String>,
    /// Whether the child lives with a parent or a carer.
    pub home_role: RwSignal<Role>,
    /// Their name.
    pub home: RwSignal<String>,
    /// What the visits are part of (M17).
    pub basis: RwSignal<Option<Basis>>,
    /// How the family came in (M2).
    pub entry: RwSignal<Entry>,
}

impl Fields {
    /// Fields with `typed` in them.
    pub fn with(typed: Typed) -> Self {
        Self {
            title: RwSignal::new(typed.title),
            programme: RwSignal::new(typed.programme),
            child: RwSignal::new(typed.child),
            birth_year: RwSignal::new(typed.birth_year),
            visiting: RwSignal::new(typed.visiting),
            home_role: RwSignal::new(typed.home_role),
            home: RwSignal::new(typed.home),
            basis: RwSignal::new(typed.basis),
            entry: RwSignal::new(typed.entry),
        }
    }

    /// What stands in them. Follows them.
    pub fn typed(self) -> Typed {
        Typed {
            title: self.title.get(),
            programme: self.programme.get(),
            child: self.child.get(),
            birth_year: self.birth_year.get(),
            visiting: self.visiting.get(),
            home_role: self.home_role.get(),
            home: self.home.get(),
            basis: self.basis.get(),
            entry: self.entry.get(),
        }
    }

    /// The year the child was born in. Follows its field.
    pub fn born(self) -> Option<Born> {
        self.birth_year.get().and_then(|year| i32::try_from(year).ok()).map(Born::Year)
    }

    /// Whether the one thing that is needed is missing. Follows its field.
    pub fn untitled(self) -> bool {
        self.title.with(|title| title.trim().is_empty())
    }

    /// The case, which follows `programme`.
    pub fn make(self, random: &impl Random, programme: Followed, today: chrono::NaiveDate) -> Case {
        let typed = untrack(|| self.typed());
        let mut case = Case::new(random, typed.title.trim().to_owned(), programme, today);
        case.basis = typed.basis;
        case.entry = typed.entry;
        for (role, name) in [
            (Role::Child, typed.child),
            (Role::VisitingParent, typed.visiting),
            (typed.home_role, typed.home),
        ] {
            let name = name.trim();
            if !name.is_empty() {
                case.people.push(Person::new(random, role, name.to_owned()));
            }
        }
        let born = untrack(|| self.born());
        if let Some(child) = case.people.iter_mut().find_map(Person::child_mut) {
            child.born = born;
        }
        case
    }
}
