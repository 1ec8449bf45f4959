//! Which visit comes first on "Vandaag", and which ones wait behind it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::overview::Overview;
use super::rows::VisitRow;
use crate::domain::ids::VisitId;

/// The visits of an [`Overview`], put where one looks for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Front {
    /// On top: every visit that is going on, else the one that comes next.
    pub top: Vec<VisitId>,
    /// The rest of today and of the week, in order.
    pub rest: Vec<VisitId>,
    /// Visits whose day went by without a start. They ask what became of them, and never stand in the place
    /// of the next visit.
    pub forgotten: Vec<VisitId>,
    /// How many visits are on today.
    pub today: usize,
}

/// Arranges `overview` as seen on `today`.
pub fn front(overview: &Overview, visits: &BTreeMap<VisitId, VisitRow>, today: NaiveDate) -> Front {
    let passed = |id: &VisitId| visits.get(id).is_some_and(|visit| visit.starts.date() < today);
    let (forgotten, of_today): (Vec<_>, Vec<_>) = overview.today.iter().copied().partition(passed);
    let on_today = overview.underway.len() + of_today.len();
    let mut rest: Vec<_> = of_today.into_iter().chain(overview.week.iter().copied()).collect();
    let top = if overview.underway.is_empty() {
        rest.drain(..rest.len().min(1)).collect()
    } else {
        overview.underway.clone()
    };
    Front { top, rest, forgotten, today: on_today }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::CaseId;
    use crate::session::rows::Stage;
    use crate::testing::CountingRandom;

    fn row(case: CaseId, day: u32) -> VisitRow {
        let date = NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November");
        VisitRow {
            case,
            starts: date.and_hms_opt(14, 0, 0).expect("a real time"),
            max_minutes: 120,
            place: String::new(),
            stage: Stage::Planned,
            began: None,
            due: Vec::new(),
            report_sent: false,
            variant: None,
        }
    }

    #[test]
    fn what_goes_on_is_on_top_else_what_comes_next_and_never_what_was_forgotten() {
        let random = CountingRandom::new(9);
        let case = CaseId::make(&random);
        let [running, forgotten, today, week] = [(); 4].map(|()| VisitId::make(&random));
        let visits = BTreeMap::from([
            (running, row(case, 22)),
            (forgotten, row(case, 20)),
            (today, row(case, 22)),
            (week, row(case, 25)),
        ]);
        let at = |underway: &[VisitId], of_today: &[VisitId]| {
            let overview = Overview {
                underway: underway.to_vec(),
                today: of_today.to_vec(),
                week: vec![week],
                tasks: Vec::new(),
            };
            front(&overview, &visits, visits[&today].starts.date())
        };
        let expected = |top, rest: &[VisitId], forgotten: &[VisitId], today| Front {
            top: vec![top],
            rest: rest.to_vec(),
            forgotten: forgotten.to_vec(),
            today,
        };
        assert_eq!(at(&[running], &[forgotten, today]), expected(running, &[today, week], &[forgotten], 2));
        assert_eq!(at(&[], &[forgotten, today]), expected(today, &[week], &[forgotten], 1));
        assert_eq!(at(&[], &[forgotten]), expected(week, &[], &[forgotten], 0));
    }
}
