//! The short form of each kind of meeting (M3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::MeetingKind;
use crate::domain::ids::PersonId;
use crate::domain::programme::ThemeId;

/// What a meeting is about, and what came of it. Agreements that were made stand in the agreements log of
/// the case, each with the meeting that it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Content {
    /// With both parents.
    ParentTalk(ParentTalk),
    /// With the child.
    ChildTalk(ChildTalk),
    /// Getting to know each other.
    Introduction(Introduction),
    /// Looking back.
    Evaluation(Evaluation),
    /// With others.
    Consultation(Consultation),
}

/// A talk with the parents: here and now and the future, not the past (M16).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParentTalk {
    /// The themes that were spoken about, each with its note (M10).
    pub themes: Vec<ThemeNote>,
    /// Anything else.
    pub notes: String,
}

/// A theme of the programme that was spoken about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeNote {
    /// Which.
    pub theme: ThemeId,
    /// What was said.
    pub note: String,
}

/// A talk with a child. Closed to every text for others: what the child said is the child's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChildTalk {
    /// What the child told, for the worker only.
    pub notes: String,
    /// What the child wants others to know, in its words; empty when nothing.
    pub may_be_told: String,
}

/// Getting to know somebody (M20).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduction {
    /// What was spoken about.
    pub notes: String,
}

/// An evaluation (M43).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// How the child is, which leads (M45).
    pub child: String,
    /// How each of those concerned sees it, side by side (M47).
    pub views: Vec<ViewOf>,
    /// What came out of it.
    pub outcome: String,
    /// When the next evaluation is.
    pub next: Option<NaiveDate>,
}

/// How somebody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ViewOf {
    /// Who.
    pub person: PersonId,
    /// Their view, as theirs.
    pub text: String,
}

/// A consultation of the school or other third parties (M46).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consultation {
    /// Who was asked.
    pub who: String,
    /// What was asked.
    pub question: String,
    /// What they answered.
    pub answer: String,
}

impl Content {
    /// An empty form for `kind`.
    pub fn new(kind: MeetingKind) -> Self {
        match kind {
            MeetingKind::ParentTalk => Content::ParentTalk(ParentTalk::default()),
            MeetingKind::ChildTalk => Content::ChildTalk(ChildTalk::default()),
            MeetingKind::Introduction => Content::Introduction(Introduction::default()),
            MeetingKind::Evaluation => Content::Evaluation(Evaluation::default()),
            MeetingKind::Consultation => Content::Consultation(Consultation::default()),
        }
    }

    /// Its kind.
    pub fn kind(&self) -> MeetingKind {
        match self {
            Content::ParentTalk(_) => MeetingKind::ParentTalk,
            Content::ChildTalk(_) => MeetingKind::ChildTalk,
            Content::Introduction(_) => MeetingKind::Introduction,
            Content::Evaluation(_) => MeetingKind::Evaluation,
            Content::Consultation(_) => MeetingKind::Consultation,
        }
    }

    /// For writing, with its kind left as it is.
    pub(super) fn writing(&mut self) -> Writing<'_> {
        match self {
            Content::ParentTalk(talk) => Writing::ParentTalk(talk),
            Content::ChildTalk(talk) => Writing::ChildTalk(talk),
            Content::Introduction(introduction) => Writing::Introduction(introduction),
            Content::Evaluation(evaluation) => Writing::Evaluation(evaluation),
            Content::Consultation(consultation) => Writing::Consultation(consultation),
        }
    }

    /// Whether it says how `person` sees it.
    pub(super) fn names(&self, person: PersonId) -> bool {
        matches!(self, Content::Evaluation(evaluation) if evaluation.view_of(person).is_some())
    }
}

/// The form of a meeting, for writing.
#[derive(Debug)]
pub enum Writing<'a> {
    /// With both parents.
    ParentTalk(&'a mut ParentTalk),
    /// With the child.
    ChildTalk(&'a mut ChildTalk),
    /// Getting to know each other.
    Introduction(&'a mut Introduction),
    /// Looking back.
    Evaluation(&'a mut Evaluation),
    /// With others.
    Consultation(&'a mut Consultation),
}

impl ParentTalk {
    /// The note with `theme`, if that was spoken about.
    pub fn theme(&self, theme: &ThemeId) -> Option<&ThemeNote> {
        self.themes.iter().find(|note| note.theme == *theme)
    }

    /// That `theme` was spoken about, or was not after all. A theme with a note stays ticked: its note would
    /// be lost with a tap.
    pub fn tick(&mut self, theme: &ThemeId, spoken_about: bool) {
        if !spoken_about {
            self.themes.retain(|note| note.theme != *theme || !note.note.trim().is_empty());
        } else if self.theme(theme).is_none() {
            self.themes.push(ThemeNote { theme: theme.clone(), note: String::new() });
        }
    }

    /// What was said about `theme`; ticks it.
    pub fn note_mut(&mut self, theme: &ThemeId) -> &mut String {
        let at = self.themes.iter().position(|note| note.theme == *theme).unwrap_or_else(|| {
            self.themes.push(ThemeNote { theme: theme.clone(), note: String::new() });
            self.themes.len() - 1
        });
        &mut self.themes[at].note
    }
}

impl Evaluation {
    /// How `person` sees it, as far as that was written down.
    pub fn view_of(&self, person: PersonId) -> Option<&str> {
        let view = self.views.iter().find(|view| view.person == person)?;
        Some(view.text.as_str()).filter(|text| !text.is_empty())
    }

    /// How `person` sees it, for writing: each parent has a place of its own (M47).
    pub fn view_of_mut(&mut self, person: PersonId) -> &mut String {
        let at = self.views.iter().position(|view| view.person == person).unwrap_or_else(|| {
            self.views.push(ViewOf { person, text: String::new() });
            self.views.len() - 1
        });
        &mut self.views[at].text
    }
}
