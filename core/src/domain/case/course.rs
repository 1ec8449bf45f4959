//! How far a case is in the months of its programme (M5).
//!
//! The programme says about how long it takes. Nothing stops when that is over: an evaluation is asked for
//! before the fewest months have passed, and it is said when the most have.

use chrono::{Months, NaiveDate};

use super::Case;

/// From how many months before the fewest an evaluation is asked for.
const ASKED_AHEAD: u32 = 1;
/// How many months before the fewest an evaluation may lie and still be the one that was asked for.
const COUNTS_AHEAD: u32 = 2;

impl Case {
    /// In which month of the programme `day` falls, beginning with 1; 0 before the start (M5).
    pub fn month_on(&self, day: NaiveDate) -> u32 {
        let mut month = 0;
        while month < 1200 && self.started_plus(month).is_some_and(|from| from <= day) {
            month += 1;
        }
        month
    }

    /// The day before which the programme wants an evaluation, from a month ahead until one is planned or was
    /// held: `evaluations` are the days of both (M5). `None` where none is asked for.
    pub fn evaluation_due(
        &self,
        today: NaiveDate,
        evaluations: impl IntoIterator<Item = NaiveDate>,
    ) -> Option<NaiveDate> {
        let months = self.programme().plan?.months_from;
        let before = self.started_plus(months)?;
        let asked_from = self.started_plus(months.saturating_sub(ASKED_AHEAD))?;
        let counts_from = self.started_plus(months.saturating_sub(COUNTS_AHEAD))?;
        let is_there = evaluations.into_iter().any(|day| day >= counts_from);
        (today >= asked_from && !is_there && !self.standing(today).is_ended()).then_some(before)
    }

    /// The last day of the programme: that of its most months, or of the extension that was decided (M5,
    /// M44). `None` where the programme does not say how long it takes.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let planned = self.started_plus(self.programme().plan?.months_to)?;
        Some(self.extended_until().map_or(planned, |until| until.max(planned)))
    }

    /// The same once it has passed; `None` while it has not, and after the end.
    pub fn passed_its_time(&self, today: NaiveDate) -> Option<NaiveDate> {
        let last = self.last_day()?;
        (today > last && !self.standing(today).is_ended()).then_some(last)
    }

    fn started_plus(&self, months: u32) -> Option<NaiveDate> {
        self.started.checked_add_months(Months::new(months))
    }
}
