//! Which visit is which of a case.

use chrono::NaiveDate;

use super::*;
use crate::domain::variant::Variant;
use crate::session::rows::Stage;
use crate::session::testing::visit_row;
use crate::testing::CountingRandom;

struct World {
    random: CountingRandom,
    case: CaseId,
    visits: BTreeMap<VisitId, VisitRow>,
}

impl World {
    fn new() -> Self {
        let random = CountingRandom::new(5);
        Self { case: CaseId::make(&random), visits: BTreeMap::new(), random }
    }

    fn visit(&mut self, starts: &str, stage: Stage) -> VisitId {
        let id = VisitId::make(&self.random);
        self.visits.insert(id, visit_row(self.case, starts, stage));
        id
    }
}

#[test]
fn m55_a_visit_that_did_not_take_place_has_no_number() {
    let mut world = World::new();
    let second = world.visit("2026-11-14T14:00:00", Stage::Closed);
    let first = world.visit("2026-11-07T14:00:00", Stage::Closed);
    world.visit("2026-11-10T14:00:00", Stage::NotHeld);
    let third = world.visit("2026-11-22T14:00:00", Stage::Planned);
    let expected = BTreeMap::from([(first, 1), (second, 2), (third, 3)]);
    assert_eq!(numbers(&world.visits, world.case), expected);
}

#[test]
fn another_version_of_a_visit_has_no_number_until_it_is_the_only_one() {
    let mut world = World::new();
    let here = world.visit("2026-11-14T14:00:00", Stage::Closed);
    let there = world.visit("2026-11-14T14:00:00", Stage::Closed);
    let from = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day in November");
    world.visits.get_mut(&there).expect("just added").variant = Some(Variant { of: here, from });
    assert_eq!(numbers(&world.visits, world.case), BTreeMap::from([(here, 1)]));
    world.visits.remove(&here);
    assert_eq!(numbers(&world.visits, world.case), BTreeMap::from([(there, 1)]));
}

#[test]
fn the_visit_before_is_the_last_one_that_took_place() {
    let mut world = World::new();
    let first = world.visit("2026-11-07T14:00:00", Stage::Closed);
    let second = world.visit("2026-11-14T14:00:00", Stage::FollowUp);
    world.visit("2026-11-18T14:00:00", Stage::NotHeld);
    let third = world.visit("2026-11-22T14:00:00", Stage::Preparing);
    let fourth = world.visit("2026-11-29T14:00:00", Stage::Planned);
    for (visit, expected) in
        [(first, None), (second, Some(first)), (third, Some(second)), (fourth, Some(second))]
    {
        assert_eq!(previous(&world.visits, visit), expected);
    }
    world.visits.get_mut(&second).expect("the second").case = CaseId::make(&world.random);
    assert_eq!(previous(&world.visits, third), Some(first), "another family's visit is none of ours");
}
