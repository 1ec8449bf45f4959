//! The months of a programme, and what is said when they pass.

use super::*;
use crate::domain::decision::{AdviceTo, Decision, Resolution};

#[test]
fn m5_it_is_said_when_the_most_months_have_passed_unless_it_was_extended_or_ended() {
    let mut case = case();
    assert_eq!(case.passed_its_time(day(2027, 5, 31)), None);
    assert_eq!(case.passed_its_time(day(2027, 6, 1)), Some(day(2027, 5, 31)));
    let decide = |case: &mut Case, what| {
        let mut decision = Decision::new(&CountingRandom::new(9), what, day(2027, 5, 1));
        decision.why = "meer tijd".into();
        decision.advice = Some(AdviceTo { to: "de verwijzer".into(), on: day(2027, 5, 1) });
        case.decide(decision).expect("it is complete");
    };
    decide(&mut case, Resolution::Extend { until: day(2027, 8, 31) });
    assert_eq!(case.passed_its_time(day(2027, 6, 1)), None);
    assert_eq!(case.passed_its_time(day(2027, 9, 1)), Some(day(2027, 8, 31)));
    decide(&mut case, Resolution::EndContact);
    assert_eq!(case.passed_its_time(day(2027, 9, 1)), None);
}
