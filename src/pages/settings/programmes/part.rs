//! The parts of the editor, their addresses, and in which of them something is mended.

use omgangsboek_core::domain::checklist::Scope;
use omgangsboek_core::domain::ids::ProgrammeId;
use omgangsboek_core::domain::programme::{Place, Programme};

use super::LIST;
use crate::text::Words;
use crate::text::programmes::editor as texts;

/// A part of the editor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// Name, counts, agreements.
    #[default]
    Names,
    /// Places and consent.
    Places,
    /// Distances.
    Supervision,
    /// What is asked before a visit.
    Checklist,
    /// What can be tapped during one.
    Taps,
    /// What a parent talk is about.
    Themes,
    /// Ready sentences.
    Phrases,
    /// The organisation's own template of the report.
    Arrangement,
    /// The headings of observation diagnostics.
    Observation,
}

impl Part {
    /// All parts in their order.
    pub(super) const ALL: [Part; 9] = [
        Part::Names,
        Part::Places,
        Part::Supervision,
        Part::Checklist,
        Part::Taps,
        Part::Themes,
        Part::Phrases,
        Part::Arrangement,
        Part::Observation,
    ];

    /// Its words.
    pub(super) fn label(self) -> &'static Words {
        match self {
            Part::Names => &texts::NAMES,
            Part::Places => &texts::PLACES,
            Part::Supervision => &texts::SUPERVISION,
            Part::Checklist => &texts::CHECKLIST,
            Part::Taps => &texts::TAPS,
            Part::Themes => &texts::THEMES,
            Part::Phrases => &texts::PHRASES,
            Part::Arrangement => &texts::ARRANGEMENT,
            Part::Observation => &texts::OBSERVATION,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Part::Names => "naam",
            Part::Places => "plaatsen",
            Part::Supervision => "begeleiding",
            Part::Checklist => "controlelijst",
            Part::Taps => "knoppen",
            Part::Themes => "themas",
            Part::Phrases => "zinnen",
            Part::Arrangement => "verslag",
            Part::Observation => "observatie",
        }
    }

    /// The part that the address names; the first one when it names none.
    pub(super) fn named(name: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|part| Some(part.name()) == name).unwrap_or_default()
    }

    /// Its address.
    pub(super) fn address(self, id: ProgrammeId) -> String {
        format!("{LIST}/{id}?deel={}", self.name())
    }
}

/// In which part it is mended, with the words on its field or its entry.
pub(super) fn where_is(place: Place, programme: &Programme) -> (Part, Words) {
    let entry = |words: Option<&Words>, list: &'static Words| match words {
        Some(words) if !words.nl.trim().is_empty() => words.clone(),
        _ => list.clone(),
    };
    let text = |text: Option<&str>, list: &'static Words| match text {
        Some(text) if !text.trim().is_empty() => Words::own(text),
        _ => list.clone(),
    };
    let (checklist, vocabulary) = (&programme.checklist, &programme.vocabulary);
    match place {
        Place::Name => (Part::Names, texts::NAME.clone()),
        Place::Supervisor => (Part::Names, texts::SUPERVISOR.clone()),
        Place::Minutes => (Part::Names, texts::MINUTES.clone()),
        Place::Visits => (Part::Names, texts::VISITS.clone()),
        Place::Talks => (Part::Names, texts::TALKS.clone()),
        Place::Months => (Part::Names, texts::MONTHS_FROM.clone()),
        Place::Horizon => (Part::Names, texts::HORIZON.clone()),
        Place::Age => (Part::Names, texts::AGE.clone()),
        Place::MainQuestion => (Part::Names, texts::MAIN_QUESTION.clone()),
        Place::Agreement(at) => {
            (Part::Names, entry(programme.standing_agreements.get(at), &texts::AGREEMENTS))
        }
        Place::Locations => (Part::Places, texts::LOCATIONS.clone()),
        Place::Location(at) => {
            (Part::Places, entry(programme.locations.get(at).map(|one| &one.name), &texts::LOCATIONS))
        }
        Place::Distance(at) => (Part::Supervision, entry(programme.distances.get(at), &texts::DISTANCES)),
        Place::Item(at) => {
            let list = match checklist.get(at).map(|item| &item.scope) {
                Some(Scope::OncePerPerson { .. }) => &texts::TOLD_ONCE,
                Some(Scope::EveryVisit) | None => &texts::EVERY_VISIT,
            };
            (Part::Checklist, entry(checklist.get(at).map(|item| &item.text), list))
        }
        Place::Action(at) => {
            (Part::Taps, entry(vocabulary.get(at).map(|action| &action.label), &texts::TAPS))
        }
        Place::Theme(at) => {
            (Part::Themes, entry(programme.themes.get(at).map(|theme| &theme.text), &texts::PARENT_TALK))
        }
        Place::Phrase(at) => {
            (Part::Phrases, text(programme.phrases.get(at).map(|one| &*one.text), &texts::READY_SENTENCES))
        }
        Place::ReportTitle => (Part::Arrangement, texts::REPORT_TITLE.clone()),
        Place::ReportOpening => (Part::Arrangement, texts::REPORT_OPENING.clone()),
        Place::ReportClosing => (Part::Arrangement, texts::REPORT_CLOSING.clone()),
        Place::Arranged(at) => {
            let headings = programme.arrangement.as_ref().map(|own| &own.headings);
            let name = headings.and_then(|headings| Some(&*headings.get(at)?.name));
            (Part::Arrangement, text(name, &texts::ARRANGED_HEADING))
        }
        Place::Nine(heading) => (Part::Arrangement, heading.words().clone()),
        Place::Heading(at) => {
            (Part::Observation, text(programme.observation.get(at).map(|one| &*one.name), &texts::TEMPLATE))
        }
    }
}
