//! What stands on "Vandaag", and in which order.

use super::*;
use crate::domain::checklist::Subject;
use crate::domain::ids::MeetingId;
use crate::domain::meeting::MeetingKind;
use crate::session::rows::{CaseRow, MeetingStage, OpenBreach, Places};
use crate::session::testing::{case_row, meeting_row, visit_row};
use crate::testing::CountingRandom;

fn at(text: &str) -> NaiveDateTime {
    text.parse().expect("a test writes valid times")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

struct World {
    random: CountingRandom,
    case: CaseId,
    rows: Rows,
}

impl World {
    fn new() -> Self {
        let random = CountingRandom::new(5);
        let case = CaseId::make(&random);
        let mut rows = Rows::default();
        rows.cases.insert(case, case_row("Sam"));
        Self { random, case, rows }
    }

    fn row(&mut self) -> &mut CaseRow {
        self.rows.cases.get_mut(&self.case).expect("the one case")
    }

    fn visit(&mut self, starts: &str, stage: Stage) -> VisitId {
        let id = VisitId::make(&self.random);
        self.rows.visits.insert(id, visit_row(self.case, starts, stage));
        id
    }

    fn meeting(&mut self, kind: MeetingKind, starts: &str, stage: MeetingStage) -> MeetingId {
        let id = MeetingId::make(&self.random);
        self.rows.meetings.insert(id, meeting_row(self.case, kind, starts, stage));
        id
    }

    fn overview(&self) -> Overview {
        overview(&self.rows, at("2026-11-22T13:00:00"))
    }

    fn tasks_on(&self, today: &str) -> Vec<Task> {
        overview(&self.rows, day(today).and_hms_opt(9, 0, 0).expect("nine o'clock")).tasks
    }
}

#[test]
fn visits_and_meetings_stand_in_one_order_where_one_looks_for_them() {
    let mut world = World::new();
    let forgotten = world.visit("2026-11-20T14:00:00", Stage::Planned);
    let today = world.visit("2026-11-22T14:00:00", Stage::Preparing);
    let week = world.visit("2026-11-29T14:00:00", Stage::Planned);
    world.visit("2026-11-30T14:00:00", Stage::Planned);
    let running = world.visit("2026-11-22T11:00:00", Stage::Underway);
    world.visit("2026-11-22T09:00:00", Stage::Cancelled);
    let late = world.visit("2026-11-22T09:00:00", Stage::Planned);
    let mut talk = |starts, stage| StepId::Meeting(world.meeting(MeetingKind::ParentTalk, starts, stage));
    let after = talk("2026-11-22T16:00:00", MeetingStage::Planned);
    let still_on = talk("2026-11-22T12:30:00", MeetingStage::Planned);
    let no_word = talk("2026-11-22T12:00:00", MeetingStage::Planned);
    talk("2026-11-22T10:00:00", MeetingStage::Held);
    talk("2026-11-22T17:00:00", MeetingStage::Cancelled);
    let next = talk("2026-11-23T10:00:00", MeetingStage::Planned);
    let overview = world.overview();
    assert_eq!(overview.underway, [running]);
    assert_eq!(overview.today, [StepId::Visit(late), still_on, StepId::Visit(today), after]);
    assert_eq!(overview.week, [next, StepId::Visit(week)]);
    assert_eq!(overview.forgotten, [StepId::Visit(forgotten), no_word]);
    assert_eq!(overview.tasks, []);
}

#[test]
fn m37_m40_m41_m51_what_is_open_is_listed_with_calls_first_and_a_finished_visit_asks_to_be_closed() {
    let mut world = World::new();
    let done = world.visit("2026-11-14T14:00:00", Stage::FollowUp);
    let open = world.visit("2026-11-21T14:00:00", Stage::FollowUp);
    let row = world.rows.visits.get_mut(&open).expect("just added");
    row.due = vec![
        (FollowUpKind::ParentExperience, day("2026-11-22")),
        (FollowUpKind::ChildReaction, day("2026-11-21")),
    ];
    row.report_sent = false;
    world.row().awaits_ruling = true;
    let tasks = world.overview().tasks;
    let expected = [
        Task::FollowUp { visit: open, kind: FollowUpKind::ChildReaction, due: day("2026-11-21") },
        Task::FollowUp { visit: open, kind: FollowUpKind::ParentExperience, due: day("2026-11-22") },
        Task::Report { visit: open },
        Task::Close { visit: done },
        Task::Ruling { case: world.case },
    ];
    assert_eq!(tasks, expected);
    let rules: Vec<_> = tasks.iter().map(Task::rule).collect();
    assert_eq!(rules, [Some(Rule::M40), Some(Rule::M41), Some(Rule::M37), None, Some(Rule::M51)]);
}

#[test]
fn a_case_that_is_put_away_is_quiet_unless_a_visit_of_it_is_going_on() {
    let mut world = World::new();
    world.visit("2026-11-22T14:00:00", Stage::Planned);
    world.meeting(MeetingKind::ParentTalk, "2026-11-20T14:00:00", MeetingStage::Planned);
    let running = world.visit("2026-11-22T12:00:00", Stage::Underway);
    let row = world.row();
    (row.archived, row.awaits_ruling) = (true, true);
    row.breaches = vec![OpenBreach { on: day("2026-11-20"), safety: true }];
    assert_eq!(world.overview(), Overview { underway: vec![running], ..Overview::default() });
}

#[test]
fn m5_the_evaluation_is_asked_for_before_month_six_and_it_is_said_when_month_nine_is_passed() {
    let mut world = World::new();
    world.row().last_day = Some(day("2027-06-12"));
    let evaluation = Task::Evaluation { case: world.case, by: day("2027-03-11") };
    let passed = Task::Passed { case: world.case, last: day("2027-06-12") };
    let held = |world: &mut World, starts: &str, next: Option<&str>| {
        let id = world.meeting(MeetingKind::Evaluation, starts, MeetingStage::Held);
        world.rows.meetings.get_mut(&id).expect("just added").next_evaluation = next.map(day);
    };
    assert_eq!(world.tasks_on("2027-02-10"), [], "there is time");
    assert_eq!(world.tasks_on("2027-02-11"), std::slice::from_ref(&evaluation));
    assert_eq!(world.tasks_on("2027-06-13"), [evaluation, passed.clone()]);
    let planned = world.meeting(MeetingKind::Evaluation, "2027-03-01T10:00:00", MeetingStage::Planned);
    assert_eq!(world.tasks_on("2027-02-20"), [], "it is planned");
    world.rows.meetings.remove(&planned);
    held(&mut world, "2027-03-01T10:00:00", Some("2027-05-20"));
    assert_eq!(world.tasks_on("2027-03-02"), [], "it was held");
    let agreed = Task::Evaluation { case: world.case, by: day("2027-05-20") };
    assert_eq!(world.tasks_on("2027-05-01"), [agreed], "the day that was agreed on comes near");
    held(&mut world, "2027-05-20T10:00:00", None);
    assert_eq!(world.tasks_on("2027-06-13"), [passed]);
    world.row().ended = Some(day("2027-06-01"));
    assert_eq!(world.tasks_on("2027-06-13"), [], "what has ended asks for nothing");
}

#[test]
fn m14_m48_m49_a_planned_visit_that_cannot_begin_says_so_once_with_how_many_more() {
    let mut world = World::new();
    let park = world.visit("2026-11-29T14:00:00", Stage::Planned);
    let later = world.visit("2026-12-06T14:00:00", Stage::Planned);
    let here = world.visit("2026-12-13T14:00:00", Stage::Planned);
    world.visit("2026-11-15T14:00:00", Stage::Planned);
    for visit in [park, later] {
        world.rows.visits.get_mut(&visit).expect("just added").place = "Het  park".to_owned();
    }
    let known = |may_go| Places {
        known: vec![("omgangshuis".to_owned(), true), ("het park".to_owned(), may_go)],
        others: false,
    };
    let case = world.case;
    let blocked = |visit, count, by| Task::Blocked { case, visit, count, by };
    world.row().places = known(true);
    assert_eq!(world.overview().tasks, []);
    world.row().places = known(false);
    let tasks = world.overview().tasks;
    assert_eq!(tasks, [blocked(park, 2, PlanRefusal::NoConsent)]);
    assert_eq!(tasks[0].rule(), Some(Rule::M14));
    world.row().paused = Some(day("2026-12-01"));
    let tasks = world.overview().tasks;
    let expected = [blocked(park, 1, PlanRefusal::NoConsent), blocked(later, 2, PlanRefusal::Paused)];
    assert_eq!(tasks, expected);
    assert_eq!(tasks[1].rule(), Some(Rule::M48));
    world.row().ended = Some(day("2026-12-10"));
    assert!(world.overview().tasks.contains(&blocked(here, 1, PlanRefusal::Ended)));
}

#[test]
fn m48_an_open_breach_is_told_with_safety_first() {
    let mut world = World::new();
    let visit = world.visit("2026-11-21T14:00:00", Stage::FollowUp);
    let breach = |on, safety| OpenBreach { on: day(on), safety };
    world.row().breaches = vec![breach("2026-11-20", false), breach("2026-11-21", true)];
    let case = world.case;
    let expected = Task::Breach { case, on: day("2026-11-20"), count: 2, safety: true };
    assert_eq!(world.overview().tasks, [expected, Task::Close { visit }]);
}

#[test]
fn m21_m25_who_was_told_something_that_changed_is_told_again_before_the_next_visit() {
    let mut world = World::new();
    world.row().tell_again = vec![Subject::Terms, Subject::StopSignals, Subject::OwnStopSignal];
    assert_eq!(world.overview().tasks, [], "no visit is planned");
    world.visit("2026-12-06T14:00:00", Stage::Planned);
    let next = world.visit("2026-11-29T14:00:00", Stage::Planned);
    let case = world.case;
    let tell = |about| Task::TellAgain { case, visit: next, about };
    assert_eq!(world.overview().tasks, [tell(Rule::M21), tell(Rule::M25)]);
}
