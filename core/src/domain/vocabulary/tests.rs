//! Which way the built-in actions go, and which taps come first.

use super::*;
use crate::domain::ids::EntryId;
use crate::domain::log::{Log, LogEntry};
use crate::domain::programme::{BuiltIn, OwnProgramme, Programme};
use crate::testing::{CountingRandom, stamp};
use Direction::{
    Child, ChildToParent, Nobody, Parent, ParentToChild, Supervisor, SupervisorToChild, SupervisorToParent,
    Together,
};

/// Every built-in action with the direction that its sentence has.
const DIRECTIONS: &[(&str, Direction)] = &[
    ("glad-to-meet", Together),
    ("needs-time", Child),
    ("greeting", Together),
    ("seeks-contact", ChildToParent),
    ("joins-in", ParentToChild),
    ("listens", ParentToChild),
    ("talks-together", Together),
    ("withdraws", Child),
    ("comforts", ParentToChild),
    ("seeks-closeness", ChildToParent),
    ("plays-together", Together),
    ("reads-aloud", ParentToChild),
    ("child-chooses", Child),
    ("crafts", Together),
    ("eating", Together),
    ("present", ParentToChild),
    ("toilet", Child),
    ("relaxed", Nobody),
    ("cheerful", Together),
    ("tense", Nobody),
    ("cries", Child),
    ("wants-home", Child),
    ("wants-to-stay", Child),
    ("sets-limit", Parent),
    ("gives-structure", ParentToChild),
    ("tidies-up", Together),
    ("compliments", ParentToChild),
    ("agreement-broken", Parent),
    ("family-called", Parent),
    ("advice", SupervisorToParent),
    ("modelled", SupervisorToParent),
    ("stepped-in", Supervisor),
    ("supported", SupervisorToChild),
];

fn programme() -> &'static Programme {
    BuiltIn::IntensiveSupervision.settings()
}

#[test]
fn m53_every_built_in_action_goes_the_way_that_its_sentence_says() {
    for built_in in BuiltIn::ALL {
        let found: Vec<_> =
            built_in.settings().vocabulary.iter().map(|one| (one.id.as_str(), one.direction())).collect();
        assert_eq!(found, DIRECTIONS);
    }
}

#[test]
fn no_sentence_has_a_child_set_limits_or_a_supervisor_play_along() {
    for action in &programme().vocabulary {
        let own_part = matches!(action.direction(), Supervisor | SupervisorToChild | SupervisorToParent);
        assert_eq!(own_part, action.group == Group::OwnPart, "{}", action.id.as_str());
        if action.group == Group::Parenting {
            assert!(!matches!(action.direction(), Child | ChildToParent), "{}", action.id.as_str());
        }
    }
}

#[test]
fn the_contact_group_of_before_is_read_as_interaction() {
    for name in ["Contact", "Interaction"] {
        let read: Result<Group, _> = serde_json::from_value(name.into());
        assert_eq!(read.ok(), Some(Group::Interaction), "{name}");
    }
    let written = serde_json::to_value(Group::Interaction).ok();
    assert_eq!(written, Some("Interaction".into()));
}

/// A log in which each of `taps` was tapped once, and the withdrawn ones taken back.
fn log(taps: &[&str], withdrawn: &[&str]) -> Log {
    let at = stamp("2026-11-22T14:02:00+01:00");
    let random = CountingRandom::new(4);
    let mut log = Log::default();
    for (tap, withdrawn) in
        taps.iter().map(|tap| (tap, None)).chain(withdrawn.iter().map(|tap| (tap, Some(at))))
    {
        let known = programme().vocabulary.iter().find(|one| one.id.as_str() == *tap);
        let action = known.map(|one| one.id.clone());
        log.add(LogEntry { action, withdrawn, ..LogEntry::new(EntryId::make(&random), at) });
    }
    log
}

fn ids<'a>(actions: &[&'a TapAction]) -> Vec<&'a str> {
    actions.iter().map(|action| action.id.as_str()).collect()
}

#[test]
fn what_was_used_most_at_earlier_visits_comes_first_in_its_group() {
    let logs = [
        log(&["withdraws", "comforts", "comforts", "typed by hand"], &["listens"; 5]),
        log(&["comforts", "seeks-closeness"], &[]),
    ];
    let used = Used::at(&logs);
    let interaction = ids(&used.of(programme(), Group::Interaction));
    let rest = ["seeks-contact", "joins-in", "listens", "talks-together"];
    assert_eq!(interaction[..3], ["comforts", "withdraws", "seeks-closeness"]);
    assert_eq!(interaction[3..], rest, "as the programme has it; what was taken back does not count");
}

#[test]
fn often_used_ones_of_all_groups_come_first_and_the_first_of_each_group_fill_up() {
    let used = Used::at(&[log(&["tense", "cries", "tense", "eating"], &[])]);
    let often = ids(&used.often(programme(), 8));
    assert_eq!(
        often,
        [
            "tense",
            "eating",
            "cries",
            "glad-to-meet",
            "plays-together",
            "seeks-contact",
            "sets-limit",
            "agreement-broken"
        ],
    );
    let first = ids(&Used::default().often(programme(), 8));
    assert_eq!(
        first,
        [
            "glad-to-meet",
            "plays-together",
            "eating",
            "relaxed",
            "seeks-contact",
            "sets-limit",
            "agreement-broken",
            "advice"
        ],
    );
    let all = Used::default().often(programme(), 1000);
    assert_eq!(all.len(), programme().vocabulary.len(), "each of them once");
}

#[test]
fn what_the_programme_no_longer_offers_is_not_among_them() {
    let mut own = OwnProgramme::copy_of(&CountingRandom::new(4), programme(), "Ons");
    own.draft.vocabulary[0].retired = true;
    let tapped = own.draft.vocabulary[0].id.clone();
    let mut used = Log::default();
    let at = stamp("2026-11-22T14:02:00+01:00");
    let entry = LogEntry::new(EntryId::make(&CountingRandom::new(4)), at);
    used.add(LogEntry { action: Some(tapped.clone()), ..entry });
    let used = Used::at([&used]);
    let offered = |actions: Vec<&TapAction>| actions.iter().any(|action| action.id == tapped);
    assert!(!offered(used.of(&own.draft, Group::Start)) && !offered(used.often(&own.draft, 1000)));
}
