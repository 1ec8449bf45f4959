//! The parts of the case page, and their addresses.

use omgangsboek_core::domain::ids::CaseId;

use crate::text::{Words, case as texts};

/// A part of the case page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// Where it stands.
    #[default]
    Overview,
    /// Its visits.
    Visits,
    /// Its people.
    People,
    /// How visits are supervised.
    Terms,
    /// What holds at every visit.
    Agreements,
}

impl Section {
    /// All parts in their order.
    pub const ALL: [Section; 5] =
        [Section::Overview, Section::Visits, Section::People, Section::Terms, Section::Agreements];

    /// Its words.
    pub fn label(self) -> &'static Words {
        match self {
            Section::Overview => &texts::OVERVIEW,
            Section::Visits => &texts::VISITS,
            Section::People => &texts::PEOPLE,
            Section::Terms => &texts::TERMS,
            Section::Agreements => &texts::AGREEMENTS,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Section::Overview => "overzicht",
            Section::Visits => "bezoeken",
            Section::People => "betrokkenen",
            Section::Terms => "begeleiding",
            Section::Agreements => "afspraken",
        }
    }

    /// The part that the address names; the first one when it names none.
    pub fn named(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|section| Some(section.name()) == name).unwrap_or_default()
    }
}

/// The address of a part of a case.
pub fn address(case: CaseId, section: Section) -> String {
    match section {
        Section::Overview => format!("/dossiers/{case}"),
        other => format!("/dossiers/{case}?deel={}", other.name()),
    }
}
