//! A case: one family, its people, what was settled with them, and why there are visits at all.

mod course;
mod planning;
mod standing;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::advice::AdviceGiven;
use super::agreement::{Agreement, MadeBy};
use super::attention::AttentionPoint;
use super::breach::Breach;
use super::checklist::{Answer, ItemId, Subject};
use super::child_talks::ChildTalks;
use super::consent::Consent;
use super::court_order::CourtOrder;
use super::decision::Decision;
use super::goal::Goal;
use super::ids::{CaseId, PersonId};
use super::person::{Person, Role};
use super::programme::{Followed, Programme};
use super::settled::Settled;
use super::told::Told;
use super::variant::Variant;
use crate::ordering::OrderBy;
use crate::ports::Random;

pub use planning::PlanRefusal;
pub use standing::{Ended, Standing};

/// One family's file in this workbook. The organisation's own file stays elsewhere (M18).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// An alias or initials; never has to be a full name.
    pub title: String,
    /// The day from which the months of the programme count (M5).
    pub started: NaiveDate,
    /// The programme that it follows, as it was when the case began or was moved to a newer version.
    pub programme: Followed,
    /// Why there are visits (M17); `None` until it is recorded.
    pub basis: Option<Basis>,
    /// How the family came in (M2).
    pub entry: Entry,
    /// The day of the indication or referral (M2). Who referred is a person of the case.
    #[serde(default)]
    pub entered: Option<NaiveDate>,
    /// What the parents want to reach, in their words (M4).
    #[serde(default)]
    pub aim: String,
    /// Whether child talks are wanted; `None` until that is settled with the parents (M8).
    #[serde(default)]
    pub child_talks: Option<ChildTalks>,
    /// Consent to visits in other places, withdrawn ones too (M14).
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// Its own goals, ended ones too (M52).
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Advice that was given outside of visits (M50).
    #[serde(default)]
    pub advice: Vec<AdviceGiven>,
    /// What is kept in mind and never composed (M50).
    #[serde(default)]
    pub attention: Vec<AttentionPoint>,
    /// Broken agreements and what fitted then (M48).
    #[serde(default)]
    pub breaches: Vec<Breach>,
    /// What was decided, oldest first (M42, M44, M48, M49).
    #[serde(default)]
    pub decisions: Vec<Decision>,
    /// Everybody involved.
    pub people: Vec<Person>,
    /// How visits are supervised (M21).
    pub terms: Settled<SupervisionTerms>,
    /// What holds at every visit.
    pub agreements: Vec<Agreement>,
    /// Where visits are held; the programme's place at first (M11).
    pub location: String,
    /// Whether STOP and goodbye are said again at the start of each visit (M25).
    pub repeat_stop_at_start: bool,
    /// The question that the trajectory should answer (M52).
    pub main_question: String,
    /// Where the organisation keeps its own file (M18).
    pub primary_file: String,
    /// What was told to whom.
    pub told: Vec<Told>,
    /// Put away: kept, but out of the daily lists.
    pub archived: bool,
    /// The day it was handed over to the organisation's own file (M18); from then on it can be erased here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<NaiveDate>,
    /// What it is another version of, when it came in beside one that was changed here too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<Variant<CaseId>>,
}

/// Why there are visits (M17).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Basis {
    /// They are part of a trajectory.
    Trajectory,
    /// They are to answer this question.
    ResearchQuestion(String),
}

/// How the family came in (M2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    /// Of their own accord, through an indication.
    Voluntary,
    /// A court ordered it; the ruling is asked for (M51).
    CourtOrdered {
        /// What is known of the ruling (M51).
        ruling: CourtOrder,
    },
}

/// How a visit is supervised (M21). Separate fields, since they combine freely.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SupervisionTerms {
    /// Whether the worker goes along to the toilet with the child.
    pub toilet: bool,
    /// The distance that is kept, in words.
    pub distance: String,
    /// At which moments the worker keeps more distance; empty when at none.
    pub more_distance_moments: String,
    /// At which moments nobody supervises; empty when at none.
    pub unsupervised_moments: String,
}

impl Case {
    /// A new case with the agreements, place and question that `programme` begins with.
    pub fn new(
        random: &impl Random,
        title: impl Into<String>,
        programme: impl Into<Followed>,
        today: NaiveDate,
    ) -> Self {
        let programme = programme.into();
        let settings = programme.settings();
        let agreement =
            |text: &super::words::Words| Agreement::new(random, text.nl.clone(), MadeBy::Supervision, today);
        let usual = settings.locations.first().map(|place| place.name.nl.clone().into_owned());
        Self {
            id: CaseId::make(random),
            title: title.into(),
            started: today,
            basis: None,
            entry: Entry::Voluntary,
            entered: None,
            aim: String::new(),
            child_talks: None,
            consents: Vec::new(),
            goals: Vec::new(),
            advice: Vec::new(),
            attention: Vec::new(),
            breaches: Vec::new(),
            decisions: Vec::new(),
            people: Vec::new(),
            terms: Settled::new(SupervisionTerms { toilet: true, ..SupervisionTerms::default() }),
            agreements: settings.standing_agreements.iter().map(agreement).collect(),
            location: usual.unwrap_or_default(),
            repeat_stop_at_start: false,
            main_question: settings.main_question.nl.clone().into_owned(),
            programme,
            primary_file: String::new(),
            told: Vec::new(),
            archived: false,
            handed_over: None,
            variant: None,
        }
    }

    /// Marks it as handed over to the organisation's own file on `day` (M18), and puts it away.
    pub fn hand_over(&mut self, day: NaiveDate) {
        self.handed_over = Some(day);
        self.archived = true;
    }

    /// Takes that back: it is worked on here again.
    pub fn take_back(&mut self) {
        self.handed_over = None;
        self.archived = false;
    }

    /// This version as a case of its own called `id`, marked as another version that came in with a backup
    /// of `day`.
    #[must_use]
    pub fn into_variant(self, id: CaseId, day: NaiveDate) -> Self {
        Self { id, variant: Some(Variant { of: self.id, from: day }), ..self }
    }

    /// The programme's settings.
    pub fn programme(&self) -> &Programme {
        self.programme.settings()
    }

    /// The person called `id`, if they are still in the case.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The person called `id`, for changing.
    pub fn person_mut(&mut self, id: PersonId) -> Option<&mut Person> {
        self.people.iter_mut().find(|person| person.id == id)
    }

    /// Takes somebody out of the case, with what was told to them. Whoever is on record stays: see
    /// [`Case::names`] and [`Visit::names`](super::visit::Visit::names).
    pub fn remove_person(&mut self, id: PersonId) {
        self.people.retain(|person| person.id != id);
        self.told.retain(|told| told.person != id);
    }

    /// Everybody in `role`, as their first part or beside another (M9), in the order in which they were added.
    pub fn in_role(&self, role: Role) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.has_role(role))
    }

    /// The parents: whoever has the child at home as its parent, and whoever comes to see it.
    pub fn parents(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.role().is_parent())
    }

    /// Whether `person` stands in what the case has on record: consent, advice, a breach, what was settled.
    /// Whoever does cannot be taken out of it.
    pub fn names(&self, person: PersonId) -> bool {
        self.consents.iter().any(|consent| consent.parent == person)
            || self.advice.iter().any(|advice| advice.to == person)
            || self.breaches.iter().any(|breach| breach.whose == person)
            || self.child_talks.as_ref().is_some_and(|settled| settled.with.contains(&person))
    }

    /// Whether it is recorded why there are visits: a trajectory, or a research question in words (M17).
    pub fn has_basis(&self) -> bool {
        match &self.basis {
            None => false,
            Some(Basis::Trajectory) => true,
            Some(Basis::ResearchQuestion(question)) => !question.trim().is_empty(),
        }
    }

    /// Everybody but the children, first those the child lives with: who may bring and fetch it.
    pub fn adults(&self) -> Vec<&Person> {
        let mut adults: Vec<_> = self.people.iter().filter(|person| person.role() != Role::Child).collect();
        adults.order_by_key(|person| (!person.role().houses_child(), person.role()));
        adults
    }

    /// Whom to call when a parent refuses to leave the room (M23): colleagues first, then those the child
    /// lives with, of whom a number is known.
    pub fn to_call(&self) -> Vec<&Person> {
        let mut known: Vec<_> = self
            .people
            .iter()
            .filter(|person| person.role().is_colleague() || person.role().houses_child())
            .filter(|person| !person.phone.trim().is_empty())
            .collect();
        known.order_by_key(|person| (!person.role().is_colleague(), person.role()));
        known
    }

    /// The agreements that hold on `day`.
    pub fn agreements_on(&self, day: NaiveDate) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(move |agreement| agreement.holds_on(day))
    }

    /// Which revision of `subject` holds now, for `person`.
    pub fn revision_of(&self, subject: Subject, person: PersonId) -> u32 {
        let signal = |child: &Person| child.child().map_or(0, |facts| facts.stop_signal.revision());
        match subject {
            Subject::Method => 0,
            Subject::Terms => self.terms.revision(),
            // Revisions only go up, so their sum changes whenever one of them does.
            Subject::StopSignals => self.in_role(Role::Child).map(signal).fold(0, u32::wrapping_add),
            Subject::OwnStopSignal => self.person(person).map_or(0, signal),
        }
    }

    /// Records what was told to `person`, as it stands now. An earlier record of the same is replaced.
    pub fn tell(&mut self, item: &ItemId, person: PersonId, answer: Answer, note: String, on: NaiveDate) {
        let revision = self.told_revision(item, person);
        self.told.retain(|told| !(told.item == *item && told.person == person));
        self.told.push(Told { item: item.clone(), person, answer, on, note, revision });
    }

    /// Takes back what was recorded as told, for a tap by mistake.
    pub fn untell(&mut self, item: &ItemId, person: PersonId) {
        self.told.retain(|told| !(told.item == *item && told.person == person));
    }

    /// Whether a court ordered the visits and its ruling has not been recorded yet (M51).
    pub fn awaits_ruling(&self) -> bool {
        matches!(&self.entry, Entry::CourtOrdered { ruling } if !ruling.is_complete())
    }
}

#[cfg(test)]
mod tests;
