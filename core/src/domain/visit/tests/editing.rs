//! What is an edit and what is not, and what no edit changes.

use super::*;
use crate::domain::goal::Goal;
use crate::domain::log::{AgreementSeen, Statement, Uptake};
use crate::domain::vocabulary::{ActionId, Lens};

type Change = fn(&mut LogEntry);

fn advice(story: &mut Story) -> EntryId {
    let action = story.case.programme().action(&ActionId::new("advice")).expect("a built-in action").clone();
    let everyone = story.visit.plan.everyone();
    story.visit.tap(&story.random, story.clock.now(), &action, &everyone).expect("it is going on")
}

fn is(story: &Story, id: EntryId) -> &LogEntry {
    story.visit.run().and_then(|run| run.log.entry(id)).expect("it was logged")
}

const WORDS: Change = |entry| entry.text = "Eerst wachten".into();
const OTHER_WORDS: Change = |entry| entry.text = "Eerst rustig wachten".into();
const UP: Change = |entry| entry.uptake = Some(Uptake::TakenUp);
const NOT_UP: Change = |entry| entry.uptake = Some(Uptake::NotTakenUp);
const TEN: Change = |entry| entry.minutes = Some(10);
const FIFTEEN: Change = |entry| entry.minutes = Some(15);
const QUOTE: Change = |entry| entry.statement = Statement::Quote;
const VIEW: Change = |entry| entry.statement = Statement::View;
const INCIDENT: Change = |entry| entry.kind = EntryKind::Incident;
const NOBODY: Change = |entry| entry.actors = Actors::default();
const SORTED: Change = |entry| (entry.lens, entry.heading) = (Some(Lens::Bond), Heading::Closing);
const INTERNAL: Change = |entry| entry.audience = Audience::InternalOnly;

#[test]
fn completing_is_no_edit_nor_is_correcting_at_once_and_what_stood_for_a_while_shows() {
    /// What was changed at which minute after the tap.
    type Changes = &'static [(i64, Change)];
    let table: [(&str, Changes, bool); 19] = [
        ("words are added late", &[(30, WORDS)], false),
        ("words are corrected at once", &[(30, WORDS), (31, OTHER_WORDS)], false),
        ("words are corrected later on", &[(30, WORDS), (40, OTHER_WORDS)], true),
        ("words are wiped out later on", &[(1, WORDS), (40, |entry| entry.text.clear())], true),
        ("words, just after something else was answered", &[(1, WORDS), (30, UP), (31, OTHER_WORDS)], true),
        ("taken up is answered late", &[(30, UP)], false),
        ("taken up is corrected at once", &[(30, UP), (31, NOT_UP)], false),
        ("taken up is changed later on", &[(30, UP), (40, NOT_UP)], true),
        ("how long is answered late", &[(30, TEN)], false),
        ("how long is corrected at once", &[(30, TEN), (31, FIFTEEN)], false),
        ("how long is changed later on", &[(1, TEN), (40, FIFTEEN)], true),
        ("late words turn out to be literal", &[(30, QUOTE), (30, WORDS)], false),
        ("late words are made literal at once", &[(30, WORDS), (31, QUOTE)], false),
        ("what was said becomes a view later on", &[(1, WORDS), (40, VIEW)], true),
        ("it is another thing at once", &[(1, INCIDENT)], false),
        ("it is another thing later on", &[(40, INCIDENT)], true),
        ("it is about somebody else later on", &[(40, NOBODY)], true),
        ("it is sorted elsewhere", &[(40, SORTED)], false),
        ("it is kept internal", &[(40, INTERNAL)], false),
    ];
    for (what, changes, shows) in table {
        let mut story = Story::underway();
        let id = advice(&mut story);
        let mut minute = 0;
        for (at, change) in changes {
            story.clock.pass(at - minute);
            minute = *at;
            story.visit.complete(id, story.clock.now(), change).expect("it is going on");
        }
        assert_eq!(is(&story, id).edited.is_some(), shows, "{what}");
        let last = story.clock.now();
        assert_eq!(is(&story, id).edited, shows.then_some(last), "{what}");
    }
}

#[test]
fn typing_on_for_minutes_is_one_way_of_writing() {
    let mut story = Story::underway();
    let id = advice(&mut story);
    for letters in ["E", "Ee", "Eer", "Eerst", "Eerst w", "Eerst wachten"] {
        story.clock.pass(1);
        story.visit.complete(id, story.clock.now(), |entry| entry.text = letters.into()).expect("it goes on");
    }
    assert_eq!(is(&story, id).edited, None);
}

#[test]
fn a_typed_line_has_been_there_since_it_was_added_not_since_its_first_letter() {
    let mut story = Story::underway();
    story.visit.write(story.now(), |draft| draft.text = "Sam zong".into()).expect("it is going on");
    story.clock.pass(20);
    let id = story.visit.add_draft(&story.random, story.clock.now()).expect("it is going on");
    let id = id.expect("there was something to add");
    story.clock.pass(1);
    story.visit.complete(id, story.clock.now(), VIEW).expect("it is going on");
    assert_eq!(is(&story, id).edited, None);
    story.clock.pass(9);
    story.visit.complete(id, story.clock.now(), QUOTE).expect("it is going on");
    assert!(is(&story, id).edited.is_some());
}

#[test]
fn a_marked_moment_that_gets_words_and_a_sort_is_completed_not_edited() {
    let mut story = Story::underway();
    let id = story.visit.mark(&story.random, story.now()).expect("it is going on");
    story.clock.pass(90);
    for change in [INCIDENT, WORDS] {
        story.visit.complete(id, story.clock.now(), change).expect("it is going on");
    }
    assert_eq!(is(&story, id).edited, None);
}

#[test]
fn an_edit_across_a_clock_that_was_put_back_shows_all_the_same() {
    let mut story = Story::underway();
    let id = advice(&mut story);
    story.visit.complete(id, story.clock.now(), WORDS).expect("it is going on");
    story.clock.pass(30);
    story.clock.jump(-60);
    story.clock.reload();
    story.visit.complete(id, story.clock.now(), OTHER_WORDS).expect("it is going on");
    assert!(is(&story, id).edited.is_some());
}

#[test]
fn no_edit_changes_when_it_was_made_by_which_tap_or_that_it_was_taken_back() {
    let mut story = Story::underway();
    let kept = AgreementSeen { agreement: story.case.agreements[0].id, kept: true };
    let tapped = advice(&mut story);
    let agreed = story.visit.see_agreement(&story.random, story.now(), kept).expect("it is going on");
    story.visit.withdraw(tapped, story.now()).expect("it is going on");
    story.clock.pass(30);
    let later = story.now();
    for id in [tapped, agreed] {
        let was = is(&story, id).clone();
        let other = EntryId::make(&story.random);
        let change = |entry: &mut LogEntry| {
            *entry =
                LogEntry { id: other, action: Some(ActionId::new("cries")), ..LogEntry::new(other, later) };
            entry.kind = EntryKind::Incident;
            (entry.added, entry.worded, entry.answered) = (Some(later), Some(later), Some(later));
            (entry.withdrawn, entry.settled) = (Some(later), Some(later));
            entry.agreement = Some(AgreementSeen { kept: false, ..kept });
        };
        story.visit.complete(id, later, change).expect("it is going on");
        let is = is(&story, id);
        let facts = |entry: &LogEntry| (entry.id, entry.at, entry.action.clone(), entry.withdrawn);
        assert_eq!(facts(is), facts(&was));
        assert_eq!((is.agreement, is.added, is.settled), (was.agreement, was.added, was.settled));
        assert_eq!(is.edited, Some(later));
    }
}

#[test]
fn m53_linking_a_goal_is_no_edit() {
    let mut story = Story::underway();
    let id = advice(&mut story);
    story.clock.pass(60);
    let goal = Goal::new(&story.random, "rustig afscheid nemen", story.now().wall.date_naive());
    story.visit.link_goal(id, goal.id).expect("it is going on");
    assert_eq!((is(&story, id).edited, is(&story, id).goals.as_slice()), (None, &[goal.id][..]));
}
