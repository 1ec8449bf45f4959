//! The register of advice, outside of visits and in their logs.

use super::*;
use crate::domain::example;
use crate::domain::log::EntryKind;
use crate::domain::visit::Who;
use crate::testing::{CountingRandom, stamp};

#[test]
fn m50_advice_of_the_case_and_of_its_visits_stands_in_one_register_by_day() {
    let random = CountingRandom::new(1);
    let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).expect("a day in November");
    let (mut case, mut visit) = example::case(&random, day(21));
    let (oma, father) = (case.people[1].id, case.people[2].id);
    case.advice.push(AdviceGiven::new(&random, oma, "vertel Sam vrolijk over het bezoek", day(24)));
    let at = stamp("2026-11-22T14:00:00+01:00");
    visit.start(&case, at, Who::Other("oma".into())).expect("it waits");
    for kind in [EntryKind::Advice, EntryKind::Observation] {
        visit.write(at, |draft| draft.text = "rustig praten".into()).expect("it is going on");
        let id = visit.add_draft(&random, at).expect("it is going on").expect("something was typed");
        visit
            .complete(id, at, |entry| {
                (entry.kind, entry.uptake) = (kind, Some(Uptake::NotTakenUp));
                entry.actors.parents = vec![father];
            })
            .expect("it is going on");
    }
    let other = visit.clone().into_variant(VisitId::make(&random), day(25));
    let rows: Vec<_> = register(&case, [&visit, &other])
        .into_iter()
        .map(|row| (row.to, row.on, matches!(row.said, Said::Logged(..)), row.followed))
        .collect();
    let expected =
        [(vec![father], day(22), true, Some(Uptake::NotTakenUp)), (vec![oma], day(24), false, None)];
    assert_eq!(rows, expected);
}
