//! Agreements over the visits of a case.

use super::*;
use crate::domain::agreement::{KeptOne, MadeBy};
use crate::domain::case::Basis;
use crate::domain::person::{Person, Role};
use crate::domain::planning::DecidedBy;
use crate::domain::programme::BuiltIn;
use crate::domain::visit::{VisitPlan, Who};
use crate::testing::{CountingRandom, stamp};

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

/// A visit on that day, begun but for `waiting`.
fn visit(random: &CountingRandom, case: &Case, on: u32, waiting: bool) -> Visit {
    let plan = VisitPlan {
        starts: day(on).and_hms_opt(14, 0, 0).expect("two in the afternoon"),
        max_minutes: 120,
        place: case.location.clone(),
        children: Vec::new(),
        parents: Vec::new(),
        decided: DecidedBy::default(),
        observation: false,
    };
    let mut visit = Visit::plan(random, case, plan).expect("the case has all it needs");
    if !waiting {
        let at = stamp(&format!("2026-11-{on:02}T14:00:00+01:00"));
        visit.start(case, at, Who::Other("oma".into())).expect("it waits");
    }
    visit
}

#[test]
fn m15_each_agreement_has_a_cell_for_each_visit_that_took_place_and_no_score() {
    let random = CountingRandom::new(1);
    let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day(1));
    case.basis = Some(Basis::Trajectory);
    case.people =
        vec![Person::new(&random, Role::Child, "Sam"), Person::new(&random, Role::VisitingParent, "vader")];
    case.agreements = vec![
        Agreement::new(&random, "geen foto's", MadeBy::Parents, day(1)),
        Agreement::new(&random, "op tijd", MadeBy::Parents, day(8)),
        Agreement::new(&random, "later", MadeBy::Parents, day(28)),
    ];
    let (photos, in_time) = (case.agreements[0].id, case.agreements[1].id);
    let mut visits = vec![visit(&random, &case, 10, false), visit(&random, &case, 3, false)];
    visits.push(visit(&random, &case, 17, false));
    visits.push(visit(&random, &case, 24, true));
    let other = visits[2].clone().into_variant(VisitId::make(&random), day(18));
    visits.push(other);
    visits[1].agreements_kept = Some(AgreementsKept::All);
    let one = |agreement, kept| KeptOne { agreement, kept, note: "vader".into() };
    visits[0].agreements_kept = Some(AgreementsKept::Each(vec![one(photos, Kept::No)]));

    let rows = kept_over_time(&case, &visits);
    let cells = |row: &KeptRow| row.cells.iter().map(|cell| (cell.day, cell.kept)).collect::<Vec<_>>();
    use KeptThen::{Answered, NotInForce, Unanswered};
    assert_eq!(rows.iter().map(|row| row.agreement.id).collect::<Vec<_>>(), [photos, in_time]);
    let days = [day(3), day(10), day(17)];
    let with = |kept: [KeptThen; 3]| days.into_iter().zip(kept).collect::<Vec<_>>();
    assert_eq!(cells(&rows[0]), with([Answered(Kept::Fully), Answered(Kept::No), Unanswered]));
    assert_eq!(cells(&rows[1]), with([NotInForce, Unanswered, Unanswered]));
    assert_eq!(rows[0].cells[1].note, "vader");
}
