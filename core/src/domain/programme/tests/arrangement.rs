//! An organisation's own template for reports: how it is made, moved on and told.

use super::super::*;
use crate::domain::report::Heading;
use crate::domain::words::Words;
use crate::testing::CountingRandom;

fn own() -> Programme {
    let mut programme = BuiltIn::SupervisedContact.settings().clone();
    programme.arrangement = Some(Arrangement::of_the_nine());
    programme
}

fn arrangement(programme: &mut Programme) -> &mut Arrangement {
    programme.arrangement.as_mut().expect("it has one")
}

#[test]
fn m55_what_one_begins_with_is_the_nine_and_has_no_flaw() {
    assert_eq!(flaws(&own()), []);
    for built_in in BuiltIn::ALL {
        assert_eq!(
            built_in.settings().arrangement,
            None,
            "the nine as they are, until somebody says otherwise"
        );
    }
}

#[test]
fn one_of_the_nine_moves_from_heading_to_heading_and_can_be_taken_out() {
    let mut own = Arrangement::of_the_nine();
    own.turn(2, Heading::Closing);
    own.turn(2, Heading::WhenWhere);
    assert_eq!(own.headings[2].holds, [Heading::WhenWhere, Heading::Start, Heading::Closing]);
    assert!(own.headings[7].holds.is_empty() && own.headings[0].holds.is_empty());
    assert_eq!(own.times(Heading::Closing), 1);
    own.turn(2, Heading::Closing);
    assert_eq!(own.times(Heading::Closing), 0);
    own.turn(99, Heading::Atmosphere);
    assert_eq!(own.times(Heading::Atmosphere), 0, "out of every heading, into none");
}

#[test]
fn what_changes_in_the_template_is_told_before_a_case_takes_it_over() {
    let (before, mut after) = (own(), own());
    assert_eq!(differences(&before, &after), []);
    arrangement(&mut after).title = "Bezoekverslag".into();
    arrangement(&mut after).turn(2, Heading::Closing);
    arrangement(&mut after).headings.remove(7);
    let told = differences(&before, &after);
    let wanted = [
        (Part::ReportTitle, Change::Added(Words::own("Bezoekverslag"))),
        (Part::Arranged, Change::Gone(Words::own("Verloop van de start (3)"))),
        (Part::Arranged, Change::Gone(Words::own("Afronding (8)"))),
        (Part::Arranged, Change::Added(Words::own("Verloop van de start (3, 8)"))),
    ]
    .map(|(part, change)| Difference { part, change });
    assert_eq!(told, wanted);
    let back = differences(&after, BuiltIn::SupervisedContact.settings());
    assert_eq!(
        back.iter().filter(|one| one.part == Part::Arranged).count(),
        8,
        "without a template all of it goes"
    );
}

#[test]
fn the_template_goes_along_to_a_colleague_without_what_nobody_can_see() {
    let mut programme = own();
    arrangement(&mut programme).opening = "Voor be\u{200b}ide\nouders.".into();
    arrangement(&mut programme).headings[0].name = "Gege\u{202e}vens".into();
    let file = share::export(&programme);
    let came = share::import(file.as_bytes(), &CountingRandom::new(5)).expect("it was just written");
    let came = came.draft.arrangement.expect("it came along");
    assert_eq!((&*came.opening, &*came.headings[0].name), ("Voor beide ouders.", "Gegevens"));
    assert_eq!(came.headings.len(), 9);
}
