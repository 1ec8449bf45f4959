//! How a text for others names somebody: by the name, or by what they are where the name has to stay out.
//!
//! The screens of the app use [`names`](super::suggestions::names); what is written for others comes through here.

use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::person::{Person, Pronoun, Role};

/// Somebody as a sentence has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    /// The name, or the word for what they are.
    pub name: &'a str,
    /// How a sentence refers to them; the name again without one.
    pub pronoun: Option<Pronoun>,
    /// Whether it is a word such as "de verzorger", of which there is no possessive.
    pub is_noun: bool,
}

impl<'a> Named<'a> {
    /// By this name and no pronoun.
    pub fn by(name: &'a str) -> Self {
        Self { name, pronoun: None, is_noun: false }
    }

    /// By what they are.
    pub(super) fn as_what(name: &'a str) -> Self {
        Self { name, pronoun: None, is_noun: true }
    }

    /// As the app itself shows them to the worker.
    fn on_screen(person: &'a Person) -> Self {
        Self { name: person.name.trim(), pronoun: person.pronoun, is_noun: false }
    }

    /// As a text for others has them.
    pub fn for_others(person: &'a Person) -> Self {
        match person.unnamed || person.name.trim().is_empty() {
            true => Self::as_what(what_they_are(person.role())),
            false => Self::on_screen(person),
        }
    }
}

/// `people` of `case` for a text for others, in that order, of those who are still in it.
pub fn for_others<'a>(case: &'a Case, people: &[PersonId]) -> Vec<Named<'a>> {
    people.iter().filter_map(|id| case.person(*id)).map(Named::for_others).collect()
}

/// The same with everybody's own name, for the screens of the app.
pub(super) fn on_screen<'a>(case: &'a Case, people: &[PersonId]) -> Vec<Named<'a>> {
    people.iter().filter_map(|id| case.person(*id)).map(Named::on_screen).collect()
}

/// What stands in place of the name of somebody in this role.
pub fn what_they_are(role: Role) -> &'static str {
    match role {
        Role::Child => "het kind",
        Role::ResidentParent => "de ouder bij wie het kind woont",
        Role::Carer => "de verzorger",
        Role::VisitingParent => "de bezoekende ouder",
        Role::Supervisor => "de begeleider",
        Role::CareCoordinator => "de zorgcoördinator",
        Role::BehaviouralExpert => "de gedragsdeskundige",
        Role::Referrer => "de verwijzer",
        Role::Other => "een betrokkene",
    }
}

/// "Sams", "Noors", "Max’", "Zoë’s": what is somebody's. An apostrophe keeps a long vowel long, and stands for the
/// s after a hissing sound.
pub fn possessive(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut letters = lower.chars().rev();
    let (last, before) = (letters.next().unwrap_or_default(), letters.next().unwrap_or_default());
    let hisses = matches!(last, 's' | 'z' | 'x') || lower.ends_with("ce");
    let long = match last {
        'a' | 'á' | 'à' | 'o' | 'ó' | 'ë' | 'ï' | 'ö' | 'ü' | 'í' | 'ú' => true,
        // Behind another vowel it is half of one sound: Kai, Lou, Roy.
        'i' | 'u' | 'y' => !matches!(before, 'a' | 'e' | 'o' | 'u'),
        _ => false,
    };
    let ending = match (hisses, long) {
        (true, _) => "’",
        (false, true) => "’s",
        (false, false) => "s",
    };
    format!("{name}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;

    #[test]
    fn what_is_somebodys_is_written_as_dutch_writes_it() {
        for (name, expected) in [
            ("Sam", "Sams"),
            ("Noor", "Noors"),
            ("Max", "Max’"),
            ("Lars", "Lars’"),
            ("Joyce", "Joyce’"),
            ("Zoë", "Zoë’s"),
            ("Anna", "Anna’s"),
            ("Romy", "Romy’s"),
            ("Kai", "Kais"),
            ("Roy", "Roys"),
            ("Lou", "Lous"),
            ("Marie", "Maries"),
            ("André", "Andrés"),
            ("Daan van den Berg", "Daan van den Bergs"),
            ("oma", "oma’s"),
            ("vader", "vaders"),
        ] {
            assert_eq!(possessive(name), expected);
        }
    }

    #[test]
    fn whose_name_stays_out_is_called_by_what_they_are() {
        let mut carer = Person::new(&CountingRandom::new(1), Role::Carer, "Ina de Groot");
        assert_eq!(Named::for_others(&carer).name, "Ina de Groot");
        carer.unnamed = true;
        assert_eq!(Named::for_others(&carer).name, "de verzorger");
        assert_eq!(Named::on_screen(&carer).name, "Ina de Groot", "the worker goes on seeing the name");
        (carer.unnamed, carer.name) = (false, " ".into());
        assert_eq!(Named::for_others(&carer).name, "de verzorger", "there is no name to say");
    }
}
