//! What came with the third form: in a visit all that the log keeps of edits, estimates and agreements, whom the
//! taps are about, intervals and who was told; in a programme a name for a group of taps.

use serde_json::{Value, json};

use super::making::day;
use super::opened;
use crate::domain::case::Case;
use crate::domain::log::{AgreementSeen, EntryKind, LogEntry, Statement};
use crate::domain::programme::OwnProgramme;
use crate::domain::report::{Heading, Source};
use crate::domain::visit::{IntervalKind, Run, Visit};
use crate::domain::vocabulary::Group;
use crate::testing::stamp;

pub(crate) const CASE: &str = include_str!("../../../tests/data/case-v3.json");
pub(crate) const VISITS: &str = include_str!("../../../tests/data/visits-v3.json");
pub(crate) const MEETINGS: &str = include_str!("../../../tests/data/meetings-v3.json");
pub(crate) const PROGRAMME: &str = include_str!("../../../tests/data/own-programme-v3.json");

fn held() -> Visit {
    opened::<Vec<Visit>>(VISITS).swap_remove(0)
}

fn entry<'a>(run: &'a Run, text: &str) -> &'a LogEntry {
    run.log.all().iter().find(|entry| entry.text == text).expect("it was logged")
}

#[test]
fn visits_of_the_third_form_open_with_all_that_the_log_keeps() {
    let (case, visit) = (opened::<Case>(CASE), held());
    let run = visit.run().expect("it was held");
    let at = |time: &str| Some(stamp(&format!("2026-10-10T{time}:00+02:00")));
    let tapped = entry(run, "bij de geiten");
    assert_eq!((Some(tapped.at), tapped.answered, tapped.minutes), (at("14:05"), at("14:06"), Some(10)));
    assert_eq!((tapped.worded, tapped.edited, tapped.settled), (at("15:30"), at("15:30"), None));
    let estimated = entry(run, "ik ben moe");
    assert_eq!((estimated.statement, estimated.added), (Statement::Quote, at("14:16")));
    assert_eq!(estimated.actors.children, [case.people[0].id]);
    assert_eq!(
        (run.local(estimated.at).to_rfc3339(), estimated.settled),
        ("2026-10-10T14:08:00+02:00".into(), at("15:31"))
    );
    let seen: Vec<_> = run.log.standing().filter_map(|entry| entry.agreement).collect();
    assert_eq!(seen, [AgreementSeen { agreement: case.agreements[0].id, kept: false }]);
    assert_eq!(visit.reviewed, at("15:32"));
}

#[test]
fn visits_of_the_third_form_open_with_their_intervals_whom_taps_are_about_and_who_was_told() {
    let (case, visit) = (opened::<Case>(CASE), held());
    let run = visit.run().expect("it was held");
    let intervals: Vec<_> = run
        .intervals
        .iter()
        .map(|one| (one.kind, one.note.as_str(), one.counts(), one.until.is_some()))
        .collect();
    assert_eq!(
        intervals,
        [(IntervalKind::Pause, "even drinken", true, true), (IntervalKind::Unsupervised, "", false, true)]
    );
    let chosen = visit.chosen();
    assert_eq!((chosen.children, chosen.parents), (vec![case.people[0].id], vec![]));
    let draft = &run.draft;
    assert_eq!((draft.text.as_str(), &draft.actors.children), ("half af", &vec![case.people[0].id]));
    assert_eq!((draft.happened, draft.kind), ("14:03".parse().ok(), EntryKind::Advice));
    assert_eq!(run.stops[0].told, "moeder");
    assert_eq!(visit.report.section(Heading::Particulars).taken, [Source::Interval(0)]);
    assert_eq!(visit.day(), day(10, 10));
}

#[test]
fn a_visit_of_the_second_form_has_nothing_edited_estimated_or_looked_at() {
    let visit = opened::<Vec<Visit>>(super::VISITS).swap_remove(0);
    let run = visit.run().expect("it was held");
    for entry in run.log.all() {
        let stamps = [entry.added, entry.worded, entry.answered, entry.edited, entry.settled];
        assert_eq!((stamps, entry.minutes, entry.agreement), ([None; 5], None, None));
    }
    assert_eq!((visit.reviewed, run.intervals.len(), run.stops[0].told.as_str()), (None, 0, ""));
    assert_eq!(visit.chosen(), visit.plan.everyone());
}

#[test]
fn taps_of_the_contact_group_of_the_second_form_stand_under_interaction() {
    let mut stored: Value = serde_json::from_str(super::PROGRAMME).expect("JSON");
    for list in ["/draft/vocabulary/0/group", "/release/settings/vocabulary/0/group"] {
        *stored.pointer_mut(list).expect("the programme has actions") = json!("Contact");
    }
    let own: OwnProgramme = serde_json::from_value(stored).expect("it opens");
    let released = &own.release.as_ref().expect("it was released").settings;
    assert_eq!([own.draft.vocabulary[0].group, released.vocabulary[0].group], [Group::Interaction; 2]);
}
