//! A visit told in a few lines.

use std::cell::Cell;

use chrono::{DateTime, NaiveDate, TimeDelta};
use omgangsboek_core::compose::phrases::{phrases, toggled};
use omgangsboek_core::compose::suggestions::{suggestions, take};
use omgangsboek_core::domain::case::{Basis, Case};
use omgangsboek_core::domain::ids::{EntryId, PersonId};
use omgangsboek_core::domain::log::{Actors, LogEntry, Statement};
use omgangsboek_core::domain::person::{Person, Role};
use omgangsboek_core::domain::planning::DecidedBy;
use omgangsboek_core::domain::programme::BuiltIn;
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{GoodbyeOutcome, Visit, VisitPlan, Who};
use omgangsboek_core::domain::vocabulary::ActionId;
use omgangsboek_core::ports::{Random, Stamp};

/// Bytes that count up: ids that differ and are the same each time.
pub struct Counting(Cell<u64>);

impl Random for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.set(self.0.get() + 1);
        for (byte, next) in bytes.iter_mut().zip(self.0.get().to_be_bytes().into_iter().cycle()) {
            *byte = next;
        }
    }
}

/// A case with one visit on 22 November 2026, planned at 14:00.
pub struct Story {
    pub random: Counting,
    now: Stamp,
    pub case: Case,
    pub visit: Visit,
}

impl Story {
    /// With these children, a visiting father, a mother they live with and a grandmother who cares for them.
    pub fn of(children: &[&str]) -> Self {
        let random = Counting(Cell::new(0));
        let wall = DateTime::parse_from_rfc3339("2026-11-22T14:02:40+01:00").expect("a valid time");
        let today = wall.date_naive();
        let mut case = Case::new(&random, "S.", BuiltIn::IntensiveSupervision, today);
        case.basis = Some(Basis::Trajectory);
        case.people = children.iter().map(|name| Person::new(&random, Role::Child, *name)).collect();
        for (role, name) in
            [(Role::VisitingParent, "vader"), (Role::ResidentParent, "moeder"), (Role::Carer, "oma")]
        {
            case.people.push(Person::new(&random, role, name));
        }
        let ids = |role| case.in_role(role).map(|person| person.id).collect();
        let starts = NaiveDate::and_hms_opt(&today, 14, 0, 0).expect("a valid time");
        let plan = VisitPlan {
            starts,
            max_minutes: 120,
            place: "omgangshuis".into(),
            children: ids(Role::Child),
            parents: ids(Role::VisitingParent),
            decided: DecidedBy::default(),
            observation: false,
        };
        let visit = Visit::plan(&random, &case, plan).expect("the case has all it needs");
        Self { random, now: Stamp { wall, mono_ms: 0, run: 1 }, case, visit }
    }

    /// The same, begun at 14:02 with the children brought by oma.
    pub fn begun(children: &[&str]) -> Self {
        let mut story = Self::of(children);
        let oma = story.person("oma");
        story.visit.start(&story.case, story.now, oma).expect("it waits to begin");
        story
    }

    /// Begun at 14:02, brought by `who`, for a story that was changed before.
    pub fn begin(&mut self, who: Who) -> &mut Self {
        self.visit.start(&self.case, self.now, who).expect("it waits to begin");
        self
    }

    /// Somebody more in the case; a parent who visits comes to this visit too.
    pub fn with(&mut self, role: Role, name: &str) -> &mut Self {
        let person = Person::new(&self.random, role, name);
        if role == Role::VisitingParent {
            self.visit.plan.parents.push(person.id);
        }
        self.case.people.push(person);
        self
    }

    /// Changes somebody of the story.
    pub fn who(&mut self, name: &str, change: impl FnOnce(&mut Person)) -> &mut Self {
        let id = self.id(name);
        change(self.case.person_mut(id).expect("somebody of the story"));
        self
    }

    /// A tap about these only.
    pub fn tap_of(&mut self, minutes: i64, action: &str, who: &[&str], text: &str) -> &mut Self {
        self.after(minutes);
        let mut entry = self.tapped(action, text);
        let ids: Vec<_> = who.iter().map(|name| self.id(name)).collect();
        entry.actors.children.retain(|child| ids.contains(child));
        entry.actors.parents.retain(|parent| ids.contains(parent));
        self.visit.record(entry).expect("it is going on");
        self
    }

    /// Literal words of `who`.
    pub fn words(&mut self, minutes: i64, heading: Heading, who: &str, text: &str) -> &mut Self {
        self.after(minutes);
        let mut entry = self.line(heading, text);
        entry.statement = Statement::Quote;
        let id = self.id(who);
        match self.visit.plan.children.contains(&id) {
            true => entry.actors.children.push(id),
            false => entry.actors.parents.push(id),
        }
        self.visit.record(entry).expect("it is going on");
        self
    }

    /// Puts in the programme's phrase with this chip.
    pub fn phrase(&mut self, chip: &str) -> &mut Self {
        for heading in Heading::ALL {
            let ready = phrases(&self.case, &self.visit, heading);
            if let Some(ready) = ready.into_iter().find(|ready| ready.label.nl == chip) {
                let section = self.visit.report.section_mut(heading);
                section.text = toggled(&section.text, &ready.sentence);
                return self;
            }
        }
        panic!("no phrase is called {chip}")
    }

    pub fn now(&self) -> Stamp {
        self.now
    }

    pub fn person(&self, name: &str) -> Who {
        Who::Person(self.id(name))
    }

    pub fn id(&self, name: &str) -> PersonId {
        self.case.people.iter().find(|person| person.name == name).expect("somebody of the story").id
    }

    pub fn after(&mut self, minutes: i64) -> &mut Self {
        self.now.wall += TimeDelta::minutes(minutes);
        self
    }

    /// A line as it is made by typing: an observation of nobody in particular.
    pub fn line(&self, heading: Heading, text: &str) -> LogEntry {
        LogEntry { heading, text: text.into(), ..LogEntry::new(EntryId::make(&self.random), self.now) }
    }

    /// The same as by a tap, about all children and the father.
    pub fn tapped(&self, action: &str, text: &str) -> LogEntry {
        let id = ActionId::new(String::from(action).leak());
        let known = self.case.programme().action(&id).expect("an action of the programme").clone();
        let actors =
            Actors { children: self.visit.plan.children.clone(), parents: self.visit.plan.parents.clone() };
        LogEntry {
            action: Some(id),
            actors,
            kind: known.kind,
            lens: known.lens,
            ..self.line(known.heading, text)
        }
    }

    pub fn tap(&mut self, minutes: i64, action: &str, text: &str) -> &mut Self {
        self.after(minutes);
        let entry = self.tapped(action, text);
        self.visit.record(entry).expect("it is going on");
        self
    }

    pub fn typed(&mut self, minutes: i64, heading: Heading, text: &str) -> &mut Self {
        self.after(minutes);
        let entry = self.line(heading, text);
        self.visit.record(entry).expect("it is going on");
        self
    }

    /// Goodbye, and fetched ten minutes later.
    pub fn over(&mut self, minutes: i64, goodbye: GoodbyeOutcome, fetched_by: Who) -> &mut Self {
        self.after(minutes);
        self.visit.say_goodbye(self.now, goodbye).expect("nothing is open");
        self.after(7);
        let (random, now) = (&self.random, self.now);
        self.visit.hand_over(random, now, fetched_by, &self.case).expect("the goodbye was said");
        self
    }

    pub fn write(&mut self, heading: Heading, text: &str) -> &mut Self {
        self.visit.report.section_mut(heading).text = text.into();
        self
    }

    /// Takes everything that is offered.
    pub fn take_all(&mut self) -> &mut Self {
        for heading in Heading::ALL {
            for suggestion in suggestions(&self.case, &self.visit, heading) {
                take(&self.case, &mut self.visit, heading, &suggestion);
            }
        }
        self
    }
}

pub fn said(how: &str) -> GoodbyeOutcome {
    GoodbyeOutcome::Said { how: how.into() }
}
