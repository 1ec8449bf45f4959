//! What stands in the cells of the strip.

use super::*;
use crate::domain::example;
use crate::domain::log::Statement;
use crate::domain::variant::Variant;
use crate::domain::visit::Who;
use crate::testing::{CountingRandom, stamp};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

/// A visit on `on` in which each of `lines` was logged: its text, its lens, and whether it is about the goal.
fn visit(case: &Case, like: &Visit, on: &str, lines: &[(&str, Option<Lens>, bool)]) -> Visit {
    let random = CountingRandom::new(u64::from(on.as_bytes()[9]));
    let mut visit = Visit::plan(&random, case, like.plan.clone()).expect("the example may have visits");
    let at = stamp(&format!("{on}T14:00:00+01:00"));
    visit.start(case, at, Who::Other("oma".into())).expect("it waits");
    for (text, lens, about_goal) in lines {
        visit.write(at, |draft| draft.text = (*text).to_owned()).expect("it goes on");
        let id = visit.add_draft(&random, at).expect("it goes on").expect("something was typed");
        visit
            .complete(id, at, |entry| {
                (entry.lens, entry.statement) = (*lens, Statement::Quote);
                entry.goals.extend(about_goal.then_some(case.goals[0].id));
            })
            .expect("it goes on");
    }
    visit
}

fn case_with_goal() -> (Case, Visit) {
    let random = CountingRandom::new(3);
    let (mut case, like) = example::case(&random, day("2026-11-01"));
    case.goals.push(Goal::new(&random, "samen eten zonder ruzie", day("2026-11-01")));
    (case, like)
}

#[test]
fn m52_m53_all_six_lenses_and_each_goal_stand_over_the_visits_with_the_lines_behind_each_cell() {
    let (case, like) = case_with_goal();
    let second = visit(&case, &like, "2026-11-09", &[("wil je thee", Some(Lens::Interaction), true)]);
    let lines = [
        ("kijk, pap", Some(Lens::Interaction), false),
        ("nog een keer", Some(Lens::Interaction), false),
        ("eerst handen wassen", Some(Lens::Parenting), true),
        ("het regende", None, false),
    ];
    let first = visit(&case, &like, "2026-11-02", &lines);
    let planned = [&second, &first, &like];
    let strip = strip(&case, planned);
    let days: Vec<_> = strip.visits.iter().map(|column| (column.visit, column.day)).collect();
    assert_eq!(days, [(first.id, day("2026-11-02")), (second.id, day("2026-11-09"))], "held ones, in order");
    let texts = |row: &StripRow| {
        let of_cell = |cell: &Cell| cell.entries.iter().map(|entry| entry.text.clone()).collect::<Vec<_>>();
        row.cells.iter().map(of_cell).collect::<Vec<_>>()
    };
    let of: Vec<_> = strip.rows.iter().map(|row| row.of).collect();
    let expected: Vec<_> =
        Lens::ALL.map(StripOf::Lens).into_iter().chain([StripOf::Goal(&case.goals[0])]).collect();
    assert_eq!(of, expected);
    assert_eq!(texts(&strip.rows[0]), [vec!["kijk, pap", "nog een keer"], vec!["wil je thee"]]);
    assert_eq!(texts(&strip.rows[1]), [vec!["eerst handen wassen"], vec![]]);
    assert_eq!(texts(&strip.rows[2]), [Vec::<String>::new(), vec![]], "an empty lens is shown all the same");
    assert_eq!(texts(&strip.rows[6]), [vec!["eerst handen wassen"], vec!["wil je thee"]]);
}

#[test]
fn what_was_taken_back_and_another_version_of_a_visit_do_not_count() {
    let (case, like) = case_with_goal();
    let mut held = visit(&case, &like, "2026-11-02", &[("kijk, pap", Some(Lens::Bond), false)]);
    let mut other = held.clone();
    other.id = VisitId::make(&CountingRandom::new(77));
    other.variant = Some(Variant { of: held.id, from: day("2026-11-20") });
    assert_eq!(strip(&case, [&held, &other]).visits.len(), 1);
    assert_eq!(strip(&case, [&other]).visits.len(), 1, "the only one there is");
    held.undo(stamp("2026-11-02T14:05:00+01:00")).expect("it goes on");
    let strip = strip(&case, [&held]);
    assert!(strip.rows.iter().all(|row| row.cells[0].entries.is_empty()));
}
