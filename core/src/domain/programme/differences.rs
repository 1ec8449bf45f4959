//! What changes for a case that moves from one version of a programme to another: short, to be read before
//! the step is taken.

use super::settling::Named;
use super::{ArrangedHeading, Arrangement, Course, Programme};
use crate::domain::words::Words;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Of what.
    pub part: Part,
    /// How it changes.
    pub change: Change,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The name.
    Name,
    /// What the supervisor is called.
    Supervisor,
    /// The most minutes of a visit (M6).
    Minutes,
    /// How many visits (M6).
    Visits,
    /// How many parent talks (M6).
    Talks,
    /// The fewest months (M5).
    MonthsFrom,
    /// The most months (M5).
    MonthsTo,
    /// How far the planner looks ahead (M44).
    Horizon,
    /// The usual age (M1).
    Age,
    /// That child talks are settled with the parents first (M8).
    ChildTalks,
    /// A place (M11).
    Location,
    /// That each parent agrees to a place (M14); by the place's name.
    Consent,
    /// That each parent agrees to places that are not listed (M14).
    Elsewhere,
    /// A distance (M21).
    Distance,
    /// What holds at every visit of a new case (M30, M31).
    Agreement,
    /// The main question of a new case (M52).
    MainQuestion,
    /// A point of the checklist.
    Item,
    /// Something to tap.
    Action,
    /// A theme of the parent talks (M10).
    Theme,
    /// A phrase.
    Phrase,
    /// A heading of observation diagnostics (M37).
    Heading,
    /// The title of the organisation's own template for reports.
    ReportTitle,
    /// Its first line.
    ReportOpening,
    /// Its last line.
    ReportClosing,
    /// One of its headings, with which of the nine flow into it (M55).
    Arranged,
}

/// How it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It comes.
    Added(Words),
    /// It goes.
    Gone(Words),
    /// It has other words; or the same label, with other sentences behind it.
    Reworded {
        /// What it was called.
        from: Words,
        /// What it is called then.
        to: Words,
    },
    /// The number is another; `None` where there is none.
    Number {
        /// What it was.
        from: Option<u32>,
        /// What it will be.
        to: Option<u32>,
    },
    /// It holds from then on, or no longer.
    Holds(bool),
    /// It holds for the one of this name from then on, or no longer.
    HoldsFor(Words, bool),
}

/// What differs between `from` and `to`, in the order of the editor.
pub fn differences(from: &Programme, to: &Programme) -> Vec<Difference> {
    let mut found = Found::default();
    found.reworded(Part::Name, &from.name, &to.name);
    found.reworded(Part::Supervisor, &from.supervisor, &to.supervisor);
    found.numbers(from, to);
    found.holds(Part::ChildTalks, from.settles_child_talks, to.settles_child_talks);
    let places = |programme: &Programme| programme.locations.iter().map(|one| one.name.clone()).collect();
    found.list(Part::Location, places(from), places(to));
    for place in &to.locations {
        let before = from.locations.iter().find(|before| before.name.nl == place.name.nl);
        if before.is_some_and(|before| before.needs_consent != place.needs_consent) {
            found.add(Part::Consent, Change::HoldsFor(place.name.clone(), place.needs_consent));
        }
    }
    found.holds(Part::Elsewhere, from.elsewhere_needs_consent, to.elsewhere_needs_consent);
    found.list(Part::Distance, from.distances.clone(), to.distances.clone());
    found.list(Part::Agreement, from.standing_agreements.clone(), to.standing_agreements.clone());
    found.reworded(Part::MainQuestion, &from.main_question, &to.main_question);
    found.named(Part::Item, &from.checklist, &to.checklist, |item| &item.text);
    found.named(Part::Action, &from.vocabulary, &to.vocabulary, |action| &action.label);
    found.named(Part::Theme, &from.themes, &to.themes, |theme| &theme.text);
    let phrases =
        |programme: &Programme| programme.phrases.iter().map(|one| Words::own(one.text.clone())).collect();
    found.list(Part::Phrase, phrases(from), phrases(to));
    let headings = |programme: &Programme| {
        programme.observation.iter().map(|one| Words::own(one.name.clone())).collect()
    };
    found.list(Part::Heading, headings(from), headings(to));
    found.arrangement(from, to);
    found.0
}

/// The headings of the organisation's own template, each with the numbers of what flows into it: "Verloop (3, 4)".
fn arranged(own: &Arrangement) -> Vec<Words> {
    let line = |heading: &ArrangedHeading| {
        let numbers: Vec<_> = heading.holds.iter().map(|held| held.number().to_string()).collect();
        Words::own(format!("{} ({})", heading.name.trim(), numbers.join(", ")))
    };
    own.headings.iter().map(line).collect()
}

/// Reads one number of a course.
type Number = fn(&Course) -> u32;

#[derive(Default)]
struct Found(Vec<Difference>);

impl Found {
    fn add(&mut self, part: Part, change: Change) {
        self.0.push(Difference { part, change });
    }

    fn reworded(&mut self, part: Part, from: &Words, to: &Words) {
        if from.nl != to.nl {
            self.add(part, Change::Reworded { from: from.clone(), to: to.clone() });
        }
    }

    fn number(&mut self, part: Part, from: Option<u32>, to: Option<u32>) {
        if from != to {
            self.add(part, Change::Number { from, to });
        }
    }

    fn holds(&mut self, part: Part, from: bool, to: bool) {
        if from != to {
            self.add(part, Change::Holds(to));
        }
    }

    fn numbers(&mut self, from: &Programme, to: &Programme) {
        self.number(Part::Minutes, Some(from.max_minutes.into()), Some(to.max_minutes.into()));
        let of: [(Part, Number); 4] = [
            (Part::Visits, |course| course.visits),
            (Part::Talks, |course| course.talks),
            (Part::MonthsFrom, |course| course.months_from),
            (Part::MonthsTo, |course| course.months_to),
        ];
        for (part, number) in of {
            self.number(part, from.plan.as_ref().map(number), to.plan.as_ref().map(number));
        }
        self.number(Part::Horizon, Some(from.horizon.into()), Some(to.horizon.into()));
        self.number(Part::Age, from.usual_age.map(Into::into), to.usual_age.map(Into::into));
    }

    fn arrangement(&mut self, from: &Programme, to: &Programme) {
        let nothing = Arrangement::default();
        let (from, to) =
            (from.arrangement.as_ref().unwrap_or(&nothing), to.arrangement.as_ref().unwrap_or(&nothing));
        self.line(Part::ReportTitle, &from.title, &to.title);
        self.line(Part::ReportOpening, &from.opening, &to.opening);
        self.line(Part::ReportClosing, &from.closing, &to.closing);
        self.list(Part::Arranged, arranged(from), arranged(to));
    }

    /// A line that may be empty: then there is none.
    fn line(&mut self, part: Part, from: &str, to: &str) {
        let words = |text: &str| Words::own(text.trim());
        match (from.trim().is_empty(), to.trim().is_empty()) {
            (true, true) => {}
            (true, false) => self.add(part, Change::Added(words(to))),
            (false, true) => self.add(part, Change::Gone(words(from))),
            (false, false) => self.reworded(part, &words(from), &words(to)),
        }
    }

    /// Texts without names: told apart by what they say.
    fn list(&mut self, part: Part, from: Vec<Words>, to: Vec<Words>) {
        let lacks = |list: &[Words], words: &Words| list.iter().all(|one| one.nl != words.nl);
        for words in from.iter().filter(|words| lacks(&to, words)) {
            self.add(part, Change::Gone(words.clone()));
        }
        for words in to.iter().filter(|words| lacks(&from, words)) {
            self.add(part, Change::Added(words.clone()));
        }
    }

    /// Things with names: one that kept its words is the same, one that comes with the label of one that goes
    /// was put in other words.
    fn named<T: Named>(&mut self, part: Part, from: &[T], to: &[T], label: fn(&T) -> &Words) {
        let current = |list: &[T], id: &T::Id| list.iter().any(|one| !one.is_retired() && one.id() == id);
        let mut coming: Vec<_> =
            to.iter().filter(|one| !one.is_retired() && !current(from, one.id())).collect();
        for gone in from.iter().filter(|one| !one.is_retired() && !current(to, one.id())) {
            let again = coming.iter().position(|one| label(one).nl == label(gone).nl);
            let change = match again.map(|at| coming.remove(at)) {
                Some(one) => Change::Reworded { from: label(gone).clone(), to: label(one).clone() },
                None => Change::Gone(label(gone).clone()),
            };
            self.add(part, change);
        }
        for one in coming {
            self.add(part, Change::Added(label(one).clone()));
        }
    }
}
