//! What keeps a programme from being released, each with its place.

use super::super::flaws::{Fault, Flaw, LONGEST, MOST, Place, flaws};
use super::super::*;
use crate::compose::sentence::BadTemplate;
use crate::domain::checklist::Scope;

#[test]
fn each_flaw_is_found_where_it_is() {
    type Bend = fn(&mut Programme);
    let unclosed = Fault::Sentence(BadTemplate::Unclosed('{'));
    let table: Vec<(Bend, Place, Fault)> = vec![
        (|p| p.name = Words::own(" "), Place::Name, Fault::Empty),
        (|p| p.supervisor = Words::own(""), Place::Supervisor, Fault::Empty),
        (|p| p.main_question = Words::own("?".repeat(LONGEST + 1)), Place::MainQuestion, Fault::TooLong),
        (|p| p.max_minutes = 0, Place::Minutes, Fault::Zero),
        (|p| p.max_minutes = 1441, Place::Minutes, Fault::TooHigh),
        (|p| course(p).visits = 0, Place::Visits, Fault::Zero),
        (|p| course(p).talks = 501, Place::Talks, Fault::TooHigh),
        (|p| course(p).months_from = 0, Place::Months, Fault::Zero),
        (|p| course(p).months_from = 10, Place::Months, Fault::Reversed),
        (|p| p.horizon = 0, Place::Horizon, Fault::Zero),
        (|p| p.usual_age = Some(0), Place::Age, Fault::Zero),
        (|p| p.locations.clear(), Place::Locations, Fault::NoneAtAll),
        (|p| p.locations[1].name = Words::own(""), Place::Location(1), Fault::Empty),
        (|p| p.locations[2].name = Words::own(" Omgangshuis"), Place::Location(2), Fault::Twice),
        (|p| p.distances.push(Words::own("")), Place::Distance(5), Fault::Empty),
        (|p| p.standing_agreements[1] = Words::own(""), Place::Agreement(1), Fault::Empty),
        (|p| p.checklist[3].text = Words::own(""), Place::Item(3), Fault::Empty),
        (|p| p.checklist[3].id = p.checklist[0].id.clone(), Place::Item(3), Fault::Twice),
        (|p| of_nobody(&mut p.checklist[0]), Place::Item(0), Fault::OfNobody),
        (|p| p.vocabulary[4].label = Words::own(""), Place::Action(4), Fault::Empty),
        (|p| p.vocabulary[4].id = p.vocabulary[1].id.clone(), Place::Action(4), Fault::Twice),
        (|p| p.vocabulary[4].entry.nl = "{kind lacht".into(), Place::Action(4), unclosed.clone()),
        (|p| p.vocabulary[4].report = "{kind lacht.".into(), Place::Action(4), unclosed),
        (|p| p.vocabulary[4].report = "{kind} lacht".into(), Place::Action(4), Fault::NoEnd),
        (|p| p.themes[0].text = Words::own(""), Place::Theme(0), Fault::Empty),
        (|p| p.themes[1].id = p.themes[0].id.clone(), Place::Theme(1), Fault::Twice),
        (|p| p.phrases[0].label = Words::own(""), Place::Phrase(0), Fault::Empty),
        (|p| p.phrases[0].text = "Het ging goed".into(), Place::Phrase(0), Fault::NoEnd),
        (|p| p.observation[2].name = "".into(), Place::Heading(2), Fault::Empty),
        (|p| p.observation[2].name = p.observation[0].name.clone(), Place::Heading(2), Fault::Twice),
        (|p| own(p).title = "x".repeat(LONGEST + 1).into(), Place::ReportTitle, Fault::TooLong),
        (|p| own(p).opening = "x".repeat(LONGEST + 1).into(), Place::ReportOpening, Fault::TooLong),
        (|p| own(p).closing = "x".repeat(LONGEST + 1).into(), Place::ReportClosing, Fault::TooLong),
        (|p| own(p).headings[3].name = " ".into(), Place::Arranged(3), Fault::Empty),
        (|p| own(p).headings[3].name = "sfeer".into(), Place::Arranged(4), Fault::Twice),
        (|p| drop(own(p).headings.remove(4)), Place::Nine(Heading::Atmosphere), Fault::Unplaced),
        (|p| own(p).headings[3].holds.push(Heading::Closing), Place::Nine(Heading::Closing), Fault::Twice),
        (|p| own(p).headings.push(nothing()), Place::Arranged(9), Fault::HoldsNothing),
    ];
    for (row, (bend, place, fault)) in table.into_iter().enumerate() {
        let mut programme = BuiltIn::IntensiveSupervision.settings().clone();
        bend(&mut programme);
        assert_eq!(flaws(&programme), [Flaw { place, fault }], "row {row}");
    }
}

#[test]
fn a_list_of_more_than_anybody_means_is_a_flaw() {
    let mut programme = BuiltIn::SupervisedContact.settings().clone();
    programme.distances = (0..=MOST).map(|at| Words::own(at.to_string())).collect();
    assert_eq!(flaws(&programme), [Flaw { place: Place::Distance(MOST), fault: Fault::TooMany }]);
}

#[test]
fn what_is_retired_cannot_be_mended_any_more_and_is_no_flaw() {
    let mut programme = BuiltIn::SupervisedContact.settings().clone();
    programme.vocabulary[0].report = "{kind".into();
    programme.vocabulary[0].retired = true;
    assert_eq!(flaws(&programme), []);
}

fn own(programme: &mut Programme) -> &mut Arrangement {
    programme.arrangement.get_or_insert_with(Arrangement::of_the_nine)
}

fn nothing() -> ArrangedHeading {
    ArrangedHeading { name: "Advies".into(), holds: Vec::new() }
}

fn course(programme: &mut Programme) -> &mut Course {
    programme.plan.as_mut().expect("this programme has a plan")
}

fn of_nobody(item: &mut ChecklistItem) {
    if let Scope::OncePerPerson { roles, .. } = &mut item.scope {
        roles.clear();
    }
}
