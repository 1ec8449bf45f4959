//! How many taps the things take that are done most during a visit.

/// Something that is done, and what is pressed for it.
#[derive(Debug)]
pub struct Thing {
    /// What is done.
    pub what: &'static str,
    /// The names of the buttons, in turn.
    pub presses: Vec<&'static str>,
}

/// The things, as a journey plays them: `what | button > button` on each line.
pub fn things() -> Vec<Thing> {
    let file = include_str!("../../../tests/journeys/golden/ten-things.txt");
    let thing = |line: &'static str| {
        let (what, presses) = line.split_once(" | ").expect("each line has a thing and its presses");
        Thing { what, presses: presses.split(" > ").collect() }
    };
    file.lines().map(thing).collect()
}

#[test]
fn each_of_the_ten_things_that_are_done_most_takes_two_taps_at_most() {
    let things = things();
    assert_eq!(things.len(), 10);
    for thing in &things {
        assert!((1..=2).contains(&thing.presses.len()), "{thing:?}");
        assert!(thing.presses.iter().all(|press| !press.trim().is_empty()), "{thing:?}");
    }
    let mut names: Vec<_> = things.iter().map(|thing| thing.what).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 10, "ten different things");
}
