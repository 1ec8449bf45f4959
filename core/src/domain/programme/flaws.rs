//! What keeps a programme from being released: each flaw with its place, so that the editor can show it where
//! it is mended.
//!
//! A draft may hold anything while it is typed. What cases follow may not: a visit needs a place, a tap needs a
//! sentence that can be read, a name stands for one thing. Nothing is mended silently.

use std::collections::HashSet;
use std::hash::Hash;

use super::Programme;
use super::settling::Named;
use crate::compose::sentence::{BadTemplate, Template};
use crate::domain::report::Heading;

/// The most characters of one text.
pub const LONGEST: usize = 1000;

/// The most entries of one list, retired ones not counted.
pub const MOST: usize = 200;

/// The most minutes of a visit: a day.
const MOST_MINUTES: u16 = 24 * 60;

/// Something that is not right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where.
    pub place: Place,
    /// What.
    pub fault: Fault,
}

/// A part of a programme; in a list by its position, beginning with 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The name.
    Name,
    /// What the supervisor is called.
    Supervisor,
    /// The most minutes of a visit.
    Minutes,
    /// How many visits.
    Visits,
    /// How many parent talks.
    Talks,
    /// How many months.
    Months,
    /// How far the planner looks ahead.
    Horizon,
    /// The usual age.
    Age,
    /// The main question.
    MainQuestion,
    /// The list of places.
    Locations,
    /// A place.
    Location(usize),
    /// A standing agreement.
    Agreement(usize),
    /// A distance.
    Distance(usize),
    /// A point of the checklist.
    Item(usize),
    /// An action.
    Action(usize),
    /// A theme.
    Theme(usize),
    /// A phrase.
    Phrase(usize),
    /// A heading of observation diagnostics.
    Heading(usize),
    /// The title of the organisation's own template.
    ReportTitle,
    /// Its first line.
    ReportOpening,
    /// Its last line.
    ReportClosing,
    /// One of its headings.
    Arranged(usize),
    /// One of the nine, as far as that template is about it (M55).
    Nine(Heading),
}

/// What is not right with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no words.
    Empty,
    /// More than [`LONGEST`] characters.
    TooLong,
    /// More than [`MOST`] entries.
    TooMany,
    /// The list has no entry at all.
    NoneAtAll,
    /// The number is zero.
    Zero,
    /// The number is beyond what can be meant.
    TooHigh,
    /// The fewest are more than the most.
    Reversed,
    /// Another one is the same.
    Twice,
    /// A sentence cannot be read.
    Sentence(BadTemplate),
    /// A sentence for the report does not end as one.
    NoEnd,
    /// It is asked of nobody.
    OfNobody,
    /// It stands under none of the organisation's headings (M55).
    Unplaced,
    /// None of the nine flows into it.
    HoldsNothing,
}

/// What is not right with `programme`, in the order of the editor. What is retired is not looked at: it cannot
/// be mended any more.
pub fn flaws(programme: &Programme) -> Vec<Flaw> {
    let mut found = Found::default();
    found.text(Place::Name, &programme.name.nl);
    found.text(Place::Supervisor, &programme.supervisor.nl);
    found.numbers(programme);
    found.places(programme);
    found.texts(&programme.distances, Place::Distance, |words| &words.nl);
    found.texts(&programme.standing_agreements, Place::Agreement, |words| &words.nl);
    found.text(Place::MainQuestion, &programme.main_question.nl);
    found.checklist(programme);
    found.actions(programme);
    found.named(&programme.themes, Place::Theme);
    found.texts_of(&programme.themes, Place::Theme, |theme| &theme.text.nl);
    found.phrases(programme);
    found.texts(&programme.observation, Place::Heading, |heading| &heading.name);
    found.arrangement(programme);
    found.0
}

#[derive(Default)]
struct Found(Vec<Flaw>);

impl Found {
    fn add(&mut self, place: Place, fault: Fault) {
        self.0.push(Flaw { place, fault });
    }

    fn text(&mut self, place: Place, text: &str) {
        if text.trim().is_empty() {
            self.add(place, Fault::Empty);
        }
        self.length(place, text);
    }

    fn length(&mut self, place: Place, text: &str) {
        if text.chars().count() > LONGEST {
            self.add(place, Fault::TooLong);
        }
    }

    fn number(&mut self, place: Place, number: u32, most: u32) {
        match number {
            0 => self.add(place, Fault::Zero),
            _ if number > most => self.add(place, Fault::TooHigh),
            _ => {}
        }
    }

    fn numbers(&mut self, programme: &Programme) {
        self.number(Place::Minutes, programme.max_minutes.into(), MOST_MINUTES.into());
        if let Some(course) = programme.plan {
            self.number(Place::Visits, course.visits, 500);
            self.number(Place::Talks, course.talks, 500);
            self.number(Place::Months, course.months_from.min(course.months_to), 120);
            if course.months_from > course.months_to {
                self.add(Place::Months, Fault::Reversed);
            }
        }
        self.number(Place::Horizon, programme.horizon.into(), 100);
        if let Some(age) = programme.usual_age {
            self.number(Place::Age, age.into(), 25);
        }
    }

    fn places(&mut self, programme: &Programme) {
        if programme.locations.is_empty() {
            self.add(Place::Locations, Fault::NoneAtAll);
        }
        self.texts(&programme.locations, Place::Location, |location| &location.name.nl);
    }

    /// A plain list of texts of which no two are the same.
    fn texts<T>(&mut self, list: &[T], place: fn(usize) -> Place, text: fn(&T) -> &str) {
        let mut seen = HashSet::new();
        for (at, entry) in list.iter().enumerate() {
            let text = text(entry);
            self.text(place(at), text);
            if !text.trim().is_empty() && !seen.insert(text.trim().to_lowercase()) {
                self.add(place(at), Fault::Twice);
            }
        }
        self.count(list.len(), place);
    }

    fn count(&mut self, length: usize, place: fn(usize) -> Place) {
        if length > MOST {
            self.add(place(MOST), Fault::TooMany);
        }
    }

    /// A list of things with names: the retired ones count too, since a name stands for one thing.
    fn named<T: Named<Id: Hash + Eq>>(&mut self, list: &[T], place: fn(usize) -> Place) {
        let mut seen = HashSet::new();
        for (at, entry) in list.iter().enumerate() {
            if !seen.insert(entry.id()) {
                self.add(place(at), Fault::Twice);
            }
        }
        self.count(list.iter().filter(|entry| !entry.is_retired()).count(), place);
    }

    fn texts_of<T: Named>(&mut self, list: &[T], place: fn(usize) -> Place, text: fn(&T) -> &str) {
        for (at, entry) in list.iter().enumerate().filter(|(_, entry)| !entry.is_retired()) {
            self.text(place(at), text(entry));
        }
    }

    fn checklist(&mut self, programme: &Programme) {
        use crate::domain::checklist::Scope;
        self.named(&programme.checklist, Place::Item);
        self.texts_of(&programme.checklist, Place::Item, |item| &item.text.nl);
        for (at, item) in programme.checklist.iter().enumerate().filter(|(_, item)| !item.retired) {
            self.length(Place::Item(at), &item.hint.nl);
            if matches!(&item.scope, Scope::OncePerPerson { roles, .. } if roles.is_empty()) {
                self.add(Place::Item(at), Fault::OfNobody);
            }
        }
    }

    fn actions(&mut self, programme: &Programme) {
        self.named(&programme.vocabulary, Place::Action);
        for (at, action) in programme.vocabulary.iter().enumerate().filter(|(_, action)| !action.retired) {
            let place = Place::Action(at);
            self.text(place, &action.label.nl);
            self.sentence(place, &action.entry.nl);
            if !action.entry.en.is_empty() {
                self.sentence(place, &action.entry.en);
            }
            self.sentence(place, &action.report);
            self.ending(place, &action.report);
        }
    }

    fn phrases(&mut self, programme: &Programme) {
        for (at, phrase) in programme.phrases.iter().enumerate() {
            let place = Place::Phrase(at);
            self.text(place, &phrase.label.nl);
            self.sentence(place, &phrase.text);
            self.ending(place, &phrase.text);
        }
        self.count(programme.phrases.len(), Place::Phrase);
    }

    /// Every report has all nine, each once (M55), and no heading over nothing.
    fn arrangement(&mut self, programme: &Programme) {
        let Some(own) = &programme.arrangement else { return };
        self.length(Place::ReportTitle, &own.title);
        self.length(Place::ReportOpening, &own.opening);
        self.length(Place::ReportClosing, &own.closing);
        self.texts(&own.headings, Place::Arranged, |heading| &heading.name);
        for (at, heading) in own.headings.iter().enumerate() {
            if heading.holds.is_empty() {
                self.add(Place::Arranged(at), Fault::HoldsNothing);
            }
        }
        for heading in Heading::ALL {
            match own.times(heading) {
                0 => self.add(Place::Nine(heading), Fault::Unplaced),
                1 => {}
                _ => self.add(Place::Nine(heading), Fault::Twice),
            }
        }
    }

    fn sentence(&mut self, place: Place, text: &str) {
        self.text(place, text);
        if let Err(bad) = Template::parse(text) {
            self.add(place, Fault::Sentence(bad));
        }
    }

    fn ending(&mut self, place: Place, text: &str) {
        let text = text.trim_end();
        if !text.is_empty() && !text.ends_with(['.', '!', '?']) {
            self.add(place, Fault::NoEnd);
        }
    }
}
