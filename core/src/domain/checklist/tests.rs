//! What is asked before a visit, of whom and when again.

use chrono::NaiveDate;

use super::*;
use crate::domain::case::{Basis, SupervisionTerms};
use crate::domain::person::{Person, StopSignal};
use crate::domain::planning::DecidedBy;
use crate::domain::programme::BuiltIn;
use crate::domain::visit::VisitPlan;
use crate::testing::CountingRandom;

struct World {
    case: Case,
    visit: Visit,
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

impl World {
    /// Sam and Noor, vader and oma; only Sam comes to this visit.
    fn new() -> Self {
        let random = CountingRandom::new(21);
        let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day(1));
        case.basis = Some(Basis::Trajectory);
        case.people = [
            (Role::Child, "Sam"),
            (Role::Child, "Noor"),
            (Role::VisitingParent, "vader"),
            (Role::Carer, "oma"),
            (Role::Referrer, "verwijzer"),
        ]
        .map(|(role, name)| Person::new(&random, role, name))
        .into();
        let plan = VisitPlan {
            starts: day(22).and_hms_opt(14, 0, 0).expect("two o'clock exists"),
            max_minutes: 120,
            place: "omgangshuis".into(),
            children: vec![case.people[0].id],
            parents: vec![case.people[2].id],
            decided: DecidedBy::default(),
            observation: false,
        };
        let visit = Visit::plan(&random, &case, plan).expect("the case has all it needs");
        Self { case, visit }
    }

    fn asked(&self, today: NaiveDate) -> Vec<Prompt> {
        prompts(&self.case, &self.visit, today)
    }

    /// Who is asked about `item`, by name.
    fn asked_of(&self, item: &str, today: NaiveDate) -> Vec<&str> {
        let asked = self.asked(today);
        let of = asked.iter().filter(|prompt| prompt.item.id.as_str() == item);
        of.filter_map(|prompt| Some(self.case.person(prompt.person?)?.name.as_str())).collect()
    }

    fn tell(&mut self, item: &'static str, name: &str, answer: Answer) {
        let person = self.case.people.iter().find(|person| person.name == name).expect("in the case").id;
        self.case.tell(&ItemId::new(item), person, answer, String::new(), day(10));
    }
}

#[test]
fn each_point_is_asked_of_whom_it_concerns() {
    let world = World::new();
    for (item, expected) in [
        ("introduced", &["Sam", "vader", "oma"][..]),
        ("way-of-working", &["vader", "oma", "verwijzer"]),
        ("terms", &["Sam", "vader", "oma"]),
        ("stop-signal", &["Sam"]),
        ("stop-and-goodbye", &["vader", "oma"]),
        ("may-end-early", &["vader"]),
        ("behaviour-afterwards", &["vader", "oma"]),
        ("tells-differently", &["vader", "oma"]),
    ] {
        assert_eq!(world.asked_of(item, day(22)), expected, "{item}");
    }
}

#[test]
fn what_was_told_is_not_asked_again_and_later_is() {
    let mut world = World::new();
    world.tell("terms", "vader", Answer::Done);
    world.tell("terms", "oma", Answer::Later);
    world.tell("terms", "Sam", Answer::NotApplicable { why: " ".into() });
    assert_eq!(world.asked_of("terms", day(22)), ["Sam", "oma"], "not applicable needs its reason");
    world.tell("terms", "Sam", Answer::NotApplicable { why: "een baby".into() });
    assert_eq!(world.asked_of("terms", day(22)), ["oma"]);
    assert_eq!(world.asked_of("terms", day(10)), ["Sam", "vader", "oma"], "on the day itself it can be seen");
}

#[test]
fn m21_changed_terms_ask_to_be_told_again() {
    let mut world = World::new();
    world.tell("terms", "vader", Answer::Done);
    let terms = SupervisionTerms { distance: "op de gang".into(), ..SupervisionTerms::default() };
    world.case.terms.set(terms);
    let asked = world.asked(day(22));
    let vader = world.case.people[2].id;
    let again =
        asked.iter().find(|prompt| prompt.item.id.as_str() == "terms" && prompt.person == Some(vader));
    assert!(again.is_some_and(|prompt| prompt.changed && prompt.answer.is_none()));
}

#[test]
fn m23_m25_another_stop_signal_is_told_to_that_child_and_to_the_parents() {
    let mut world = World::new();
    for name in ["Sam", "Noor"] {
        world.tell("stop-signal", name, Answer::Done);
    }
    for name in ["vader", "oma"] {
        world.tell("stop-and-goodbye", name, Answer::Done);
        world.tell("terms", name, Answer::Done);
    }
    let signal = StopSignal { word: String::new(), sign: "hand op de knuffel".into() };
    world.case.people[0].child_mut().expect("Sam is a child").stop_signal.set(signal);
    assert_eq!(world.asked_of("stop-signal", day(22)), ["Sam"]);
    assert_eq!(world.asked_of("stop-and-goodbye", day(22)), ["vader", "oma"]);
    assert_eq!(world.asked_of("terms", day(22)), ["Sam"], "the terms did not change");
}

#[test]
fn what_varies_is_asked_at_every_visit() {
    let mut world = World::new();
    let answer = Some(Answer::Done);
    world.visit.answers.push(Answered { item: ItemId::new("plan"), answer, note: "puzzelen".into() });
    let asked = world.asked(day(22));
    let every: Vec<_> = asked.iter().filter(|prompt| prompt.person.is_none()).collect();
    assert_eq!(every.len(), 8);
    let settled: Vec<_> = every.iter().filter(|prompt| prompt.is_settled()).collect();
    assert_eq!(settled.iter().map(|prompt| prompt.note.as_str()).collect::<Vec<_>>(), ["puzzelen"]);
}

#[test]
fn an_answer_tapped_by_mistake_can_be_taken_back() {
    let mut world = World::new();
    world.tell("may-end-early", "vader", Answer::Done);
    let vader = world.case.people[2].id;
    world.case.untell(&ItemId::new("may-end-early"), vader);
    assert_eq!(world.asked_of("may-end-early", day(22)), ["vader"]);
}

#[test]
fn m38_whoever_was_not_told_is_named_and_a_reason_is_as_good_as_telling() {
    let mut world = World::new();
    let names = |world: &World| {
        let people = not_told(&world.case, &world.visit, Rule::M38);
        people.iter().map(|person| person.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(names(&world), ["vader", "oma"]);
    world.tell("behaviour-afterwards", "vader", Answer::Done);
    world.tell("behaviour-afterwards", "oma", Answer::NotApplicable { why: " ".into() });
    assert_eq!(names(&world), ["oma"]);
    world.tell("behaviour-afterwards", "oma", Answer::NotApplicable { why: "werkt zelf in de zorg".into() });
    assert!(names(&world).is_empty());
}

#[test]
fn a_retired_point_is_not_asked_and_what_was_answered_stays_readable() {
    use crate::compose::known::notes;
    use crate::domain::programme::OwnProgramme;

    let mut world = World::new();
    let random = CountingRandom::new(22);
    let mut own = OwnProgramme::copy_of(&random, world.case.programme(), "Ons");
    own.release(&random, day(1)).expect("a copy of what is built in has no flaws");
    let (food, introduced) = (ItemId::new("food"), ItemId::new("introduced"));
    own.remove_item(&food);
    own.remove_item(&introduced);
    world.visit.note(&food, "broodjes".into()).expect("it is waiting");
    world.case.programme = own.release(&random, day(2)).expect("it has no flaws").into();

    let asked = world.asked(day(22));
    assert!(asked.iter().all(|prompt| prompt.item.id != food && prompt.item.id != introduced));
    assert_eq!(not_told(&world.case, &world.visit, Rule::M20), Vec::<&Person>::new());
    let notes: Vec<_> = notes(&world.case, &world.visit).into_iter().map(|(_, note)| note).collect();
    assert_eq!(notes, ["broodjes"]);
}

#[test]
fn m22_m26_m27_m28_m29_each_visit_asks_anew_and_takes_done_not_needed_and_later() {
    use crate::domain::rules::Rule::{M22, M26, M27, M28, M29, M30, M31};
    for rule in [M22, M26, M27, M28, M29, M30, M31] {
        let mut world = World::new();
        let point = |world: &World| {
            let asked = world.asked(day(22));
            let prompt = asked.iter().find(|prompt| prompt.item.rule == rule && prompt.person.is_none());
            let prompt = prompt.unwrap_or_else(|| panic!("{rule:?} is not asked"));
            (prompt.item.id.clone(), prompt.is_settled())
        };
        let (item, settled) = point(&world);
        assert!(!settled, "{rule:?} was never answered");
        for (answer, expected) in [
            (Answer::Done, true),
            (Answer::Later, false),
            (Answer::NotApplicable { why: String::new() }, false),
            (Answer::NotApplicable { why: "ze komen lopend".into() }, true),
        ] {
            world.visit.answer(&item, Some(answer.clone())).expect("it is being prepared");
            assert_eq!(point(&world).1, expected, "{rule:?}, {answer:?}");
        }
    }
}
