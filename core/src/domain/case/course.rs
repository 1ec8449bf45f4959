//! How far a case is in the months of its programme (M5).
//!
//! The programme says about how long it takes. Nothing stops when that is over: an evaluation is asked for
//! before the fewest months have passed ([`evaluation_wanted`](crate::domain::planning::evaluation_wanted)), and
//! it is said when the most have.

use chrono::{Months, NaiveDate};

use super::Case;

impl Case {
    /// In which month of the programme `day` falls, beginning with 1; 0 before the start (M5).
    pub fn month_on(&self, day: NaiveDate) -> u32 {
        let mut month = 0;
        while month < 1200 && self.started_plus(month).is_some_and(|from| from <= day) {
            month += 1;
        }
        month
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
