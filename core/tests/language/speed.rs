//! Checking takes as much longer as there is more text, so that a long report does not hold up the typing.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use omgangsboek_core::language::check;

const TEXT: &str = include_str!("facts.txt");

/// The shortest of a few runs: what else the machine does only makes a run longer.
fn shortest(text: &str) -> Duration {
    let run = || {
        let begun = Instant::now();
        std::hint::black_box(check(text, &BTreeSet::new()));
        begun.elapsed()
    };
    (0..5).map(|_| run()).min().unwrap_or_default()
}

#[test]
fn four_times_the_text_takes_no_more_than_eight_times_as_long() {
    check(TEXT, &BTreeSet::new());
    let (once, four) = (shortest(&TEXT.repeat(4)), shortest(&TEXT.repeat(16)));
    println!("{} bytes: {once:?}, {} bytes: {four:?}", TEXT.len() * 4, TEXT.len() * 16);
    assert!(four <= once * 8, "{once:?} and {four:?}");
}

#[test]
fn a_text_without_an_end_of_a_sentence_is_checked_as_quickly() {
    let text = |words: usize| "en toen liep Sam met vader naar de bal ".repeat(words / 9);
    let (once, four) = (shortest(&text(900)), shortest(&text(3_600)));
    assert!(four <= once * 8, "{once:?} and {four:?}");
}
