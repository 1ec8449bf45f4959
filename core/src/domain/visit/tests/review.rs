//! What needs a decision after a visit, and what does not.

use super::*;
use crate::domain::log::{AgreementSeen, Statement};
use crate::domain::vocabulary::{ActionId, Lens};
use Doubt::{ChildsWords, Edited, Estimated, Unlinked, WithoutWords};

/// A visit that is over, with the one entry that `make` makes of a typed line.
fn over_with(make: impl FnOnce(&Story, &mut LogEntry)) -> (Story, EntryId) {
    let mut story = Story::underway();
    let mut entry = LogEntry { lens: Some(Lens::Bond), ..story.entry("Sam zong") };
    make(&story, &mut entry);
    let id = entry.id;
    story.visit.record(entry).expect("it is going on");
    story.clock.pass(60);
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    story.fetched().expect("the goodbye was said");
    (story, id)
}

fn doubts(story: &Story) -> Vec<Doubt> {
    story.visit.to_review().into_iter().flat_map(|one| one.doubts).collect()
}

#[test]
fn m53_only_what_needs_a_decision_is_shown_and_says_why() {
    type Make = fn(&Story, &mut LogEntry);
    let moment: Make =
        |_, entry| (entry.kind, entry.lens, entry.text) = (EntryKind::Moment, None, " ".into());
    let quote: Make = |_, entry| entry.statement = Statement::Quote;
    let table: [(&str, Make, &[Doubt]); 15] = [
        ("a line through a lens", |_, _| (), &[]),
        ("a moment without words", moment, &[WithoutWords]),
        ("a line through no lens", |_, entry| entry.lens = None, &[Unlinked]),
        (
            "a tap through no lens",
            |_, entry| (entry.lens, entry.action) = (None, Some(ActionId::new("eating"))),
            &[],
        ),
        (
            "an agreement",
            |story, entry| {
                entry.lens = None;
                entry.agreement = Some(AgreementSeen { agreement: story.case.agreements[0].id, kept: true });
            },
            &[],
        ),
        (
            "an internal line through no lens",
            |_, entry| (entry.lens, entry.audience) = (None, Audience::InternalOnly),
            &[],
        ),
        ("an edited line", |story, entry| entry.edited = Some(story.now()), &[Edited]),
        ("an estimate", |story, entry| entry.added = Some(story.now()), &[Estimated]),
        ("words of nobody in particular", quote, &[ChildsWords]),
        (
            "words of a child",
            |story, entry| {
                entry.statement = Statement::Quote;
                entry.actors = story.visit.plan.everyone();
            },
            &[ChildsWords],
        ),
        (
            "words of a parent alone",
            |story, entry| {
                entry.statement = Statement::Quote;
                entry.actors.parents.clone_from(&story.visit.plan.parents);
            },
            &[],
        ),
        (
            "internal words of a child",
            |_, entry| (entry.statement, entry.audience) = (Statement::Quote, Audience::InternalOnly),
            &[],
        ),
        ("a view", |_, entry| entry.statement = Statement::View, &[]),
        (
            "several at once",
            |story, entry| {
                (entry.lens, entry.statement) = (None, Statement::Quote);
                (entry.edited, entry.added) = (Some(story.now()), Some(story.now()));
            },
            &[Unlinked, Edited, Estimated, ChildsWords],
        ),
        (
            "what was taken back",
            |story, entry| (entry.lens, entry.withdrawn) = (None, Some(story.now())),
            &[],
        ),
    ];
    for (what, make, expected) in table {
        let (story, _) = over_with(make);
        assert_eq!(doubts(&story), expected, "{what}");
        let stands = usize::from(what != "what was taken back");
        let rest = stands - usize::from(!expected.is_empty());
        assert_eq!(story.visit.beyond_doubt(), rest, "{what}");
    }
}

#[test]
fn what_the_worker_leaves_so_comes_back_only_when_it_is_changed() {
    type Change = fn(&mut LogEntry);
    let table: [(&str, Change, bool); 6] = [
        ("nothing", |_| (), false),
        ("sorted elsewhere", |entry| entry.heading = Heading::Closing, false),
        ("other words", |entry| entry.text = "Sam zong luid".into(), true),
        ("literal after all", |entry| entry.statement = Statement::Quote, true),
        ("something else", |entry| entry.kind = EntryKind::Incident, true),
        ("for other readers", |entry| entry.audience = Audience::InternalOnly, true),
    ];
    for (what, change, comes_back) in table {
        let (mut story, id) = over_with(|story, entry| entry.added = Some(story.now()));
        story.clock.pass(5);
        story.visit.settle(id, story.clock.now()).expect("it is over");
        assert_eq!((doubts(&story), story.visit.beyond_doubt()), (vec![], 1), "{what}");
        // At once, so that it is no edit yet: what was looked at changed all the same.
        story.visit.complete(id, story.clock.now(), change).expect("it is not closed");
        assert_eq!(!doubts(&story).is_empty(), comes_back, "{what}");
        story.visit.settle(id, story.clock.now()).expect("it is over");
        assert_eq!(doubts(&story), [], "{what}");
    }
}

#[test]
fn a_moment_that_gets_words_afterwards_is_to_be_linked() {
    let (mut story, id) = over_with(|_, entry| {
        (entry.kind, entry.lens, entry.text) = (EntryKind::Moment, None, String::new());
    });
    story.visit.complete(id, story.clock.now(), |entry| entry.text = "Sam wees".into()).expect("not closed");
    assert_eq!(doubts(&story), [Unlinked]);
    story.visit.complete(id, story.clock.now(), |entry| entry.lens = Some(Lens::Bond)).expect("not closed");
    assert_eq!(doubts(&story), []);
}

#[test]
fn the_rest_is_confirmed_in_one_tap_after_the_visit_only() {
    let (mut story, id) = over_with(|_, entry| entry.lens = None);
    let now = story.now();
    assert_eq!(story.visit.confirm_rest(now), Ok(()));
    assert_eq!(story.visit.reviewed, Some(now));
    assert_eq!(doubts(&story), [Unlinked], "what needs a decision is not decided by it");
    let mut running = Story::underway();
    assert_eq!(running.visit.confirm_rest(now), Err(Refusal::NotInFollowUp));
    assert_eq!(running.visit.settle(id, now), Err(Refusal::NotInFollowUp));
    assert_eq!((running.visit.to_review(), running.visit.beyond_doubt()), (vec![], 0));
}

#[test]
fn what_needs_a_decision_comes_in_the_order_in_which_it_happened() {
    let mut story = Story::underway();
    for text in ["een", "twee"] {
        story.visit.record(story.entry(text)).expect("it is going on");
        story.clock.pass(30);
    }
    let between = "14:20".parse().expect("a time");
    story
        .visit
        .write(story.clock.now(), |draft| (draft.text, draft.happened) = ("ertussen".into(), Some(between)))
        .expect("it is going on");
    story.visit.add_draft(&story.random, story.clock.now()).expect("it went on then");
    let run = story.visit.run().expect("it is going on");
    let texts: Vec<_> = story
        .visit
        .to_review()
        .iter()
        .map(|one| run.log.entry(one.entry).expect("it is in the log").text.as_str())
        .collect();
    assert_eq!(texts, ["een", "ertussen", "twee"]);
}
