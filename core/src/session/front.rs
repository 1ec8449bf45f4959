//! What comes first on "Vandaag", and what waits behind it.

use super::overview::Overview;
use crate::domain::planning::StepId;

/// The visits and meetings of an [`Overview`], put where one looks for them. What was forgotten never stands
/// in the place of what comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Front {
    /// On top: every visit that is going on, else what comes next.
    pub top: Vec<StepId>,
    /// The rest of today and of the week, in order.
    pub rest: Vec<StepId>,
    /// How many visits are on today.
    pub visits: usize,
    /// How many meetings are on today.
    pub meetings: usize,
}

/// Arranges `overview`.
pub fn front(overview: &Overview) -> Front {
    let underway: Vec<_> = overview.underway.iter().copied().map(StepId::Visit).collect();
    let on_today = || underway.iter().chain(&overview.today);
    let visits = on_today().filter(|step| matches!(step, StepId::Visit(_))).count();
    let meetings = on_today().count() - visits;
    let mut rest: Vec<_> = overview.today.iter().chain(&overview.week).copied().collect();
    let top = if underway.is_empty() { rest.drain(..rest.len().min(1)).collect() } else { underway };
    Front { top, rest, visits, meetings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{MeetingId, VisitId};
    use crate::testing::CountingRandom;

    #[test]
    fn what_goes_on_is_on_top_else_what_comes_next_and_never_what_was_forgotten() {
        let random = CountingRandom::new(9);
        let running = VisitId::make(&random);
        let [forgotten, visit, week] = [(); 3].map(|()| StepId::Visit(VisitId::make(&random)));
        let talk = StepId::Meeting(MeetingId::make(&random));
        let at = |underway: &[VisitId], today: &[StepId]| {
            let (underway, today) = (underway.to_vec(), today.to_vec());
            front(&Overview {
                underway,
                today,
                week: vec![week],
                forgotten: vec![forgotten],
                tasks: Vec::new(),
            })
        };
        let expected = |top, rest: &[StepId], visits, meetings| Front {
            top: vec![top],
            rest: rest.to_vec(),
            visits,
            meetings,
        };
        assert_eq!(
            at(&[running], &[talk, visit]),
            expected(StepId::Visit(running), &[talk, visit, week], 2, 1)
        );
        assert_eq!(at(&[], &[talk, visit]), expected(talk, &[visit, week], 1, 1));
        assert_eq!(at(&[], &[]), expected(week, &[], 0, 0));
    }
}
