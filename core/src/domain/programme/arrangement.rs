//! An organisation's own template for the short report: a title, a first and a last line, and headings of its own
//! into which the nine flow.
//!
//! The nine stay what is written (M55): each under its own name, none left out. Here it only says under which
//! heading of the organisation each of them comes to stand.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::report::Heading;
use crate::ordering::OrderBy;

/// How an organisation wants its reports arranged. Reports are written in Dutch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrangement {
    /// What stands before the day in the title; the usual title where it is empty. Also the subject of the mail,
    /// so it names nobody.
    pub title: Cow<'static, str>,
    /// What stands above the first heading; nothing where it is empty.
    pub opening: Cow<'static, str>,
    /// What stands below the last heading; nothing where it is empty.
    pub closing: Cow<'static, str>,
    /// The headings in their order.
    pub headings: Vec<ArrangedHeading>,
}

/// A heading of the organisation's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArrangedHeading {
    /// Its name.
    pub name: Cow<'static, str>,
    /// Which of the nine flow into it, in the order of the nine.
    pub holds: Vec<Heading>,
}

impl Arrangement {
    /// What one begins with: the nine, each under its own name.
    pub fn of_the_nine() -> Self {
        let own =
            |heading: Heading| ArrangedHeading { name: heading.words().nl.clone(), holds: vec![heading] };
        Self { headings: Heading::ALL.map(own).into(), ..Self::default() }
    }

    /// How many times `heading` stands in it. A report needs it once.
    pub fn times(&self, heading: Heading) -> usize {
        self.headings.iter().flat_map(|own| &own.holds).filter(|held| **held == heading).count()
    }

    /// Has `heading` flow into the one at `at`, and out of every other; where it stands there already it is taken
    /// out.
    pub fn turn(&mut self, at: usize, heading: Heading) {
        let there = self.headings.get(at).is_some_and(|own| own.holds.contains(&heading));
        for own in &mut self.headings {
            own.holds.retain(|held| *held != heading);
        }
        if let Some(own) = self.headings.get_mut(at).filter(|_| !there) {
            own.holds.push(heading);
            own.holds.order_by(Ord::cmp);
        }
    }
}
