//! The parts of the case page, and their addresses.

use omgangsboek_core::domain::ids::CaseId;

use crate::text::{Words, case as texts};

/// A part of the case page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// Where it stands.
    #[default]
    Overview,
    /// Its visits and meetings, in time.
    Visits,
    /// Its people.
    People,
    /// How visits are supervised.
    Terms,
    /// What holds at every visit.
    Agreements,
    /// What they work towards.
    Goals,
    /// What was decided, broken and advised.
    Decisions,
    /// What is kept in mind and never composed.
    Internal,
}

impl Section {
    /// All parts in their order.
    pub const ALL: [Section; 8] = [
        Section::Overview,
        Section::Visits,
        Section::People,
        Section::Terms,
        Section::Agreements,
        Section::Goals,
        Section::Decisions,
        Section::Internal,
    ];

    /// Its words.
    pub fn label(self) -> &'static Words {
        match self {
            Section::Overview => &texts::OVERVIEW,
            Section::Visits => &texts::PLANNING,
            Section::People => &texts::PEOPLE,
            Section::Terms => &texts::TERMS,
            Section::Agreements => &texts::AGREEMENTS,
            Section::Goals => &texts::GOALS,
            Section::Decisions => &texts::DECISIONS,
            Section::Internal => &texts::INTERNAL,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Section::Overview => "overzicht",
            Section::Visits => "planning",
            Section::People => "betrokkenen",
            Section::Terms => "begeleiding",
            Section::Agreements => "afspraken",
            Section::Goals => "doelen",
            Section::Decisions => "besluiten",
            Section::Internal => "intern",
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
