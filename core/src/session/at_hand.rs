//! What is at hand: the few records that "Vandaag" shows, known before all of the workbook was read.
//!
//! They are chosen so that "Vandaag" shows the same of them as of everything, today and on the days after: over a
//! weekend the next visit is still the next one. Of a visit that is over and done only one thing is shown, the number
//! that it leaves to those that come after it, so those numbers are noted beside.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::kinds::{KeptId, Rows, SETTINGS};
use super::numbers::numbers;
use super::overview::overview;
use super::rows::Stage;
use super::workbook::{Workbook, take};
use crate::domain::ids::{CaseId, VisitId};
use crate::domain::planning::StepId;
use crate::domain::settings::Settings;
use crate::ports::{Store, StoreError};
use crate::vault::{RecordId, Shortlist};

/// For how many days after the one on which it was chosen it serves.
const SERVES: u64 = 3;

/// What is at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AtHand {
    /// What lists show of it.
    pub rows: Rows,
    /// The numbers of its visits among all of their case.
    pub numbers: BTreeMap<VisitId, u32>,
    /// How the worker likes things: what is changed from here on must not begin anew.
    pub settings: Settings,
}

/// What is kept beside the records.
#[derive(Serialize, Deserialize)]
struct About {
    day: NaiveDate,
    numbers: Vec<(VisitId, u32)>,
}

impl AtHand {
    /// What was kept, if it serves `today`; none also where it has no case, since then there is nothing to show first.
    pub fn of(shortlist: &Shortlist, today: NaiveDate) -> Option<Self> {
        let About { day, numbers } = About::deserialize(&shortlist.about).ok()?;
        if !(day..=last_of(day)).contains(&today) {
            return None;
        }
        let (mut rows, mut settings) = (Rows::default(), Settings::default());
        for item in shortlist.listed() {
            take(&mut rows, &mut settings, item).then_some(())?;
        }
        (!rows.cases.is_empty()).then(|| Self { rows, numbers: numbers.into_iter().collect(), settings })
    }
}

impl<S: Store> Workbook<S> {
    /// Keeps what is at hand from `today` on, for the next unlocking; returns when that is durable.
    ///
    /// # Errors
    /// [`StoreError`]; all that is lost by it is time.
    pub async fn keep_at_hand(&self, today: NaiveDate) -> Result<(), StoreError> {
        // What no list can show is told of at once, and so all of it is read at once.
        if self.damaged() > 0 {
            return Ok(());
        }
        let (mut ids, numbers) = choose(self.rows(), today);
        ids.push(SETTINGS);
        let about = serde_json::to_value(About { day: today, numbers });
        let about = about.expect("a day and numbers are JSON");
        self.vault().keep_shortlist(&about, &ids).await
    }
}

fn last_of(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(SERVES)).unwrap_or(day)
}

/// The records that "Vandaag" shows from `today` on, and the numbers of the visits among them.
fn choose(rows: &Rows, today: NaiveDate) -> (Vec<RecordId>, Vec<(VisitId, u32)>) {
    let cases = shown(rows, today);
    let mut numbered = Vec::new();
    let mut ids: Vec<_> = cases.iter().map(|case| case.record()).collect();
    let visits = rows.visits.iter().filter(|(_, visit)| {
        let is_done = !visit.stage.is_ahead() && visit.stage != Stage::FollowUp;
        !is_done && cases.contains(&visit.case)
    });
    let mut of_case = BTreeMap::new();
    for (id, visit) in visits {
        ids.push(id.record());
        let numbers = of_case.entry(visit.case).or_insert_with(|| numbers(&rows.visits, visit.case));
        numbered.extend(numbers.get(id).map(|number| (*id, *number)));
    }
    let meetings = rows.meetings.iter().filter(|(_, meeting)| cases.contains(&meeting.case));
    ids.extend(meetings.map(|(id, _)| id.record()));
    (ids, numbered)
}

/// The cases of everything that is shown on one of the days.
fn shown(rows: &Rows, today: NaiveDate) -> BTreeSet<CaseId> {
    let mut cases = BTreeSet::new();
    for day in today.iter_days().take_while(|day| *day <= last_of(today)) {
        // At its beginning nothing of the day has passed.
        let overview = overview(rows, day.and_time(chrono::NaiveTime::MIN));
        let underway = overview.underway.iter().copied().map(StepId::Visit);
        let steps = underway.chain(overview.today).chain(overview.week).chain(overview.forgotten);
        cases.extend(steps.filter_map(|step| match step {
            StepId::Visit(visit) => rows.visits.get(&visit).map(|row| row.case),
            StepId::Meeting(meeting) => rows.meetings.get(&meeting).map(|row| row.case),
        }));
        cases.extend(overview.tasks.iter().filter_map(|task| task.case(rows)));
    }
    cases
}

#[cfg(test)]
mod tests;
