//! Taking back and putting back. Whatever is done, every line stays on record.

use super::*;

fn log(story: &mut Story, text: &str) -> EntryId {
    story.clock.pass(1);
    let entry = story.entry(text);
    let id = entry.id;
    story.visit.record(entry).expect("it is going on");
    id
}

fn undo(story: &mut Story) -> Option<EntryId> {
    story.clock.pass(1);
    story.visit.undo(story.clock.now()).expect("it is going on")
}

fn redo(story: &mut Story) -> Option<EntryId> {
    story.clock.pass(1);
    story.visit.redo().expect("it is going on")
}

fn standing(story: &Story) -> Vec<&str> {
    let run = story.visit.run().expect("it is going on");
    run.log.standing().map(|entry| entry.text.as_str()).collect()
}

fn three() -> (Story, [EntryId; 3]) {
    let mut story = Story::underway();
    let ids = ["een", "twee", "drie"].map(|text| log(&mut story, text));
    (story, ids)
}

#[test]
fn undo_takes_back_one_line_at_a_time_and_redo_puts_them_back_in_turn() {
    let (mut story, [one, two, three]) = three();
    assert_eq!([undo(&mut story), undo(&mut story)], [Some(three), Some(two)]);
    assert_eq!(standing(&story), ["een"]);
    assert_eq!([redo(&mut story), redo(&mut story), redo(&mut story)], [Some(two), Some(three), None]);
    assert_eq!(standing(&story), ["een", "twee", "drie"]);
    for id in [three, two, one] {
        assert_eq!(undo(&mut story), Some(id));
    }
    assert_eq!(undo(&mut story), None, "nothing is left");
    assert_eq!(story.visit.run().expect("it is going on").log.all().len(), 3);
}

#[test]
fn two_lines_that_were_taken_back_at_once_come_back_in_turn() {
    let (mut story, [_, two, three]) = three();
    let at = story.clock.now();
    for id in [three, two] {
        assert_eq!(story.visit.undo(at), Ok(Some(id)));
    }
    assert_eq!([redo(&mut story), redo(&mut story)], [Some(two), Some(three)]);
}

#[test]
fn what_was_logged_since_leaves_nothing_to_redo_until_it_is_taken_back() {
    let (mut story, [_, _, three]) = three();
    undo(&mut story);
    let four = log(&mut story, "vier");
    assert_eq!(redo(&mut story), None);
    assert_eq!(standing(&story), ["een", "twee", "vier"]);
    assert_eq!(undo(&mut story), Some(four));
    assert_eq!([redo(&mut story), redo(&mut story)], [Some(four), None], "the line itself, and no older one");
    story.visit.put_back(three).expect("it is going on");
    assert_eq!(standing(&story), ["een", "twee", "drie", "vier"], "each can be put back by itself");
}

#[test]
fn a_line_that_was_taken_back_in_its_details_can_be_put_back_there_or_by_redo() {
    let (mut story, [one, ..]) = three();
    for by_redo in [true, false] {
        story.clock.pass(1);
        let at = story.clock.now();
        story.visit.withdraw(one, at).expect("it is going on");
        story.clock.pass(1);
        story.visit.withdraw(one, story.clock.now()).expect("once is enough");
        let entry = story.visit.run().and_then(|run| run.log.entry(one)).expect("it stays on record");
        assert_eq!((entry.withdrawn, standing(&story)), (Some(at), vec!["twee", "drie"]));
        match by_redo {
            true => assert_eq!(redo(&mut story), Some(one)),
            false => story.visit.put_back(one).expect("it is going on"),
        }
        assert_eq!(standing(&story), ["een", "twee", "drie"]);
    }
}

#[test]
fn undo_and_redo_go_on_after_the_page_was_loaded_anew() {
    let (mut story, [_, two, three]) = three();
    undo(&mut story);
    let stored = serde_json::to_string(&story.visit).expect("a visit can be stored");
    story.visit = serde_json::from_str(&stored).expect("what was stored opens");
    story.clock.reload();
    assert_eq!(redo(&mut story), Some(three));
    assert_eq!([undo(&mut story), undo(&mut story)], [Some(three), Some(two)]);
    assert_eq!(standing(&story), ["een"]);
}

#[test]
fn after_the_goodbye_one_line_can_still_be_taken_back_but_nothing_is_undone_by_the_way() {
    let (mut story, [one, ..]) = three();
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    let at = story.now();
    assert_eq!(story.visit.undo(at), Err(Refusal::AfterGoodbye));
    assert_eq!(story.visit.redo(), Err(Refusal::AfterGoodbye));
    assert_eq!(story.visit.withdraw(one, at), Ok(()));
    assert_eq!(story.visit.put_back(one), Ok(()));
    let mut planned = Story::planned();
    assert_eq!(planned.visit.withdraw(one, at), Err(Refusal::NotInFollowUp));
    assert_eq!(planned.visit.put_back(one), Err(Refusal::NotInFollowUp));
}
