//! Programmes: the settings of a way of working, as data.
//!
//! Two are built in, after the two texts that the method comes from. M1, M3–M8, M10, M11, M14 and M16 hold
//! for the first only; the rest for both.

mod arrangement;
mod builtin;
mod checklist;
mod consent;
mod differences;
mod distances;
mod editing;
mod flaws;
mod followed;
pub(crate) mod names;
mod observation;
mod own;
mod phrases;
mod settling;
pub mod share;
mod themes;
mod vocabulary;

use std::borrow::Cow;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::checklist::ChecklistItem;
use super::report::Heading;
use super::rules::Rule;
use super::vocabulary::{ActionId, TapAction};
use super::words::Words;

pub use arrangement::{ArrangedHeading, Arrangement};
pub use checklist::items;
pub use differences::{Change, Difference, Part, differences};
pub use editing::moved;
pub use flaws::{Fault, Flaw, Place, flaws};
pub use followed::{Followed, Version};
pub use names::ThemeId;
pub use own::{OwnProgramme, Release};

/// A programme that comes with the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BuiltIn {
    /// Intensieve omgangsbegeleiding: talks and visits in six to nine months.
    IntensiveSupervision,
    /// Begeleide omgang: visits within a trajectory or for a research question.
    SupervisedContact,
}

/// The settings of a way of working.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// What it is called.
    pub name: Words,
    /// What the supervisor is called in it.
    pub supervisor: Words,
    /// Where visits can be held; the first is where they are unless a case says otherwise (M11).
    pub locations: Vec<Location>,
    /// Whether a place that is not on the list needs each parent's consent (M14).
    pub elsewhere_needs_consent: bool,
    /// The most a visit lasts, in minutes (M6).
    pub max_minutes: u16,
    /// How many visits and months it takes, where it has such a plan (M5, M6).
    pub plan: Option<Course>,
    /// How many steps the planner looks ahead while no evaluation is planned (M44).
    pub horizon: u8,
    /// Whether it is settled with the parents first whether child talks are wanted (M8).
    pub settles_child_talks: bool,
    /// Up to which age it is meant (M1).
    pub usual_age: Option<u8>,
    /// What holds at every visit unless a case says otherwise (M30, M31).
    pub standing_agreements: Vec<Words>,
    /// The main question of every trajectory (M52).
    pub main_question: Words,
    /// Distances to choose from when it is agreed how visits are supervised (M21).
    pub distances: Vec<Words>,
    /// What a parent talk can be about (M10, M39, M50).
    pub themes: Vec<Theme>,
    /// Ready sentences for the report.
    pub phrases: Vec<Phrase>,
    /// The headings of a report of observation diagnostics (M37).
    pub observation: Vec<TemplateHeading>,
    /// The organisation's own template for every other report; `None` where the nine headings stand as they are
    /// (M55).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrangement: Option<Arrangement>,
    /// What a supervisor goes through before a visit.
    pub checklist: Vec<ChecklistItem>,
    /// What can be logged in one tap.
    pub vocabulary: Vec<TapAction>,
}

/// A place where visits can be held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Location {
    /// What it is called.
    pub name: Words,
    /// Whether each parent agrees first (M14).
    pub needs_consent: bool,
}

/// What a parent talk can be about: programme data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// Its name.
    pub id: ThemeId,
    /// The rule that it serves.
    pub rule: Rule,
    /// The theme itself.
    pub text: Words,
    /// What to think of; shown small beneath it.
    pub hint: Words,
    /// No longer offered; kept so that what was noted with it can be read.
    #[serde(default)]
    pub retired: bool,
}

/// A ready sentence for a report. Reports are written in Dutch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// Where it is offered.
    pub heading: Heading,
    /// The words on its chip.
    pub label: Words,
    /// The sentence, with `{kind}` and `{ouder}` as in [`TapAction`].
    pub text: Cow<'static, str>,
}

/// A heading of an organisation's own report template (M37).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemplateHeading {
    /// Its name in a report; Dutch, as the report is.
    pub name: Cow<'static, str>,
    /// What to write about.
    pub hint: Cow<'static, str>,
}

/// How long a programme takes (M5, M6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// About how many visits.
    pub visits: u32,
    /// About how many parent talks.
    pub talks: u32,
    /// The fewest months.
    pub months_from: u32,
    /// The most months.
    pub months_to: u32,
}

impl BuiltIn {
    /// The built-in programmes.
    pub const ALL: [BuiltIn; 2] = [BuiltIn::IntensiveSupervision, BuiltIn::SupervisedContact];

    /// Its settings.
    pub fn settings(self) -> &'static Programme {
        static INTENSIVE: LazyLock<Programme> = LazyLock::new(builtin::intensive_supervision);
        static CONTACT: LazyLock<Programme> = LazyLock::new(builtin::supervised_contact);
        match self {
            BuiltIn::IntensiveSupervision => &INTENSIVE,
            BuiltIn::SupervisedContact => &CONTACT,
        }
    }
}

impl Programme {
    /// The points that are asked: all but the retired ones.
    pub fn asked(&self) -> impl Iterator<Item = &ChecklistItem> {
        self.checklist.iter().filter(|item| !item.retired)
    }

    /// The actions that are offered: all but the retired ones.
    pub fn offered(&self) -> impl Iterator<Item = &TapAction> {
        self.vocabulary.iter().filter(|action| !action.retired)
    }

    /// The themes that are offered: all but the retired ones.
    pub fn talked_about(&self) -> impl Iterator<Item = &Theme> {
        self.themes.iter().filter(|theme| !theme.retired)
    }

    /// The theme called `id`, retired or not.
    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == *id)
    }

    /// The action called `id`, if the programme has it, retired or not.
    pub fn action(&self, id: &ActionId) -> Option<&TapAction> {
        self.vocabulary.iter().find(|action| action.id == *id)
    }
}

#[cfg(test)]
mod tests;
