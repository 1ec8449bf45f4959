//! Writing the log: taps, typing, completing.

use super::*;
use crate::domain::vocabulary::{ActionId, Lens};

#[test]
fn a_tap_logs_only_whom_its_sentence_names() {
    let mut story = Story::underway();
    let programme = story.case.programme();
    let everyone = story.visit.plan.everyone();
    let ids = |named: bool, ids: &[PersonId]| if named { ids.to_vec() } else { Vec::new() };
    for (name, child, parent) in [
        ("seeks-contact", true, true),
        ("cries", true, false),
        ("sets-limit", false, true),
        ("tense", false, false),
    ] {
        let action = programme.action(&ActionId::new(name)).expect("a built-in action");
        story.visit.tap(&story.random, story.clock.now(), action, &everyone).expect("it is going on");
        let entry = story.visit.run().and_then(|run| run.log.standing().last()).expect("the tap was logged");
        let expected =
            Actors { children: ids(child, &everyone.children), parents: ids(parent, &everyone.parents) };
        assert_eq!(
            (&entry.actors, entry.heading, entry.lens),
            (&expected, action.heading, action.lens),
            "{name}"
        );
    }
}

#[test]
fn somebody_always_stays_chosen() {
    let story = Story::planned();
    let mut chosen = story.visit.plan.everyone();
    let (sam, noor) = (chosen.children[0], PersonId::make(&story.random));
    chosen.toggle_child(sam);
    assert_eq!(chosen.children, [sam]);
    chosen.toggle_child(noor);
    chosen.toggle_child(sam);
    assert_eq!(chosen.children, [noor]);
}

#[test]
fn what_is_typed_is_kept_until_it_is_added_and_has_the_time_of_its_first_letter() {
    let mut story = Story::underway();
    story.clock.pass(5);
    let first = story.now();
    story.visit.write(first, |draft| draft.text = "Sam z".into()).expect("it is going on");
    story.clock.pass(3);
    story.visit.write(story.now(), |draft| draft.text = "Sam zingt ".into()).expect("it is going on");
    story.visit.write(story.now(), |draft| draft.heading = Heading::Interaction).expect("it is going on");
    let id = story.visit.add_draft(&story.random, story.clock.now()).expect("it is going on");
    let run = story.visit.run().expect("it is going on");
    let entry = run.log.standing().last().expect("it was added");
    assert_eq!((Some(entry.id), entry.text.as_str(), entry.at), (id, "Sam zingt", first));
    assert_eq!(entry.lens, Some(Lens::Interaction));
    assert_eq!(run.draft, Draft::default());
    assert_eq!(story.visit.add_draft(&story.random, story.clock.now()), Ok(None), "nothing more to add");
}

#[test]
fn m12_what_is_typed_can_be_something_the_worker_did_or_an_incident() {
    use EntryKind::{Advice, Incident, Intervention, Modelling, Observation, Support};
    for kind in [Observation, Support, Advice, Modelling, Intervention, Incident] {
        let mut story = Story::underway();
        let write = |draft: &mut Draft| (draft.text, draft.kind) = ("rustig praten".into(), kind);
        story.visit.write(story.clock.now(), write).expect("it is going on");
        story.visit.add_draft(&story.random, story.clock.now()).expect("it is going on");
        let entry = story.visit.run().and_then(|run| run.log.last()).expect("it was added");
        assert_eq!((entry.kind, story.visit.something_was_up()), (kind, kind == Incident));
    }
}

#[test]
fn a_draft_that_was_wiped_out_begins_anew() {
    let mut story = Story::underway();
    story.visit.write(story.now(), |draft| draft.text = "oeps".into()).expect("it is going on");
    story.visit.write(story.now(), |draft| draft.text = " ".into()).expect("it is going on");
    story.clock.pass(4);
    let later = story.now();
    story.visit.write(later, |draft| draft.text = "Sam lacht".into()).expect("it is going on");
    assert_eq!(story.visit.run().and_then(|run| run.draft.begun), Some(later));
}

#[test]
fn a_visit_stored_before_drafts_were_kept_still_opens() {
    let story = Story::underway();
    let mut stored = serde_json::to_value(&story.visit).expect("a visit can be stored");
    stored["run"].as_object_mut().expect("it runs").remove("draft");
    assert_eq!(serde_json::from_value::<Visit>(stored).ok(), Some(story.visit));
}

#[test]
fn completing_an_entry_changes_neither_its_time_nor_its_tap_and_ends_with_the_visit() {
    let mut story = Story::underway();
    let was = story.entry("Sam lacht");
    story.visit.record(was.clone()).expect("it is going on");
    story.clock.pass(9);
    let later = story.now();
    story
        .visit
        .complete(was.id, was.at, |entry| {
            (entry.at, entry.action, entry.withdrawn) = (later, Some(ActionId::new("cries")), Some(later));
            entry.audience = Audience::InternalOnly;
        })
        .expect("it is going on");
    let is = &story.visit.run().expect("it is going on").log.all()[0];
    assert_eq!(*is, LogEntry { audience: Audience::InternalOnly, ..was.clone() });
    assert_eq!(
        Story::over().visit.complete(was.id, was.at, |_| ()),
        Ok(()),
        "an entry of another visit is passed over"
    );
    assert_eq!(Story::planned().visit.complete(was.id, was.at, |_| ()), Err(Refusal::NotInFollowUp));
}
