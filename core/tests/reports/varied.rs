//! More whole reports, of visits as different as they come: each was read as a reader of Dutch would.

use omgangsboek_core::domain::agreement::{AgreementsKept, Kept, KeptOne};
use omgangsboek_core::domain::consent::Consent;
use omgangsboek_core::domain::log::Uptake;
use omgangsboek_core::domain::person::{Pronoun, Role};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{EarlyEnd, GoodbyeOutcome, IntervalKind, Who};

use crate::golden::golden;
use crate::story::{Story, said};

#[test]
fn three_children_with_particles_and_diacritics_in_their_names() {
    let mut story = Story::begun(&["Daan van den Berg", "Zoë", "Max"]);
    story
        .tap(2, "glad-to-meet", "")
        .tap_of(6, "needs-time", &["Max", "vader"], "")
        .tap(9, "plays-together", "een spel met kaarten")
        .tap_of(8, "child-chooses", &["Zoë", "vader"], "")
        .tap_of(5, "reads-aloud", &["Max", "vader"], "")
        .tap(12, "eating", "")
        .tap_of(4, "listens", &["Daan van den Berg", "vader"], "")
        .tap_of(15, "listens", &["Daan van den Berg", "vader"], "")
        .tap_of(9, "listens", &["Daan van den Berg", "vader"], "")
        .tap(3, "relaxed", "")
        .tap(10, "tidies-up", "")
        .tap_of(6, "wants-to-stay", &["Zoë", "vader"], "");
    let mother = story.person("moeder");
    story.over(20, said("Vader gaf ieder kind een hand en zwaaide"), mother).take_all();
    story.phrase("geen bijzonderheden");
    golden("three-children", &story);
}

#[test]
fn two_parents_who_visit_their_child_in_foster_care() {
    let mut story = Story::of(&["Noor"]);
    story.with(Role::VisitingParent, "mama Ans").with(Role::Carer, "pleegmoeder Els");
    let els = story.person("pleegmoeder Els");
    story
        .begin(els.clone())
        .tap(1, "greeting", "")
        .tap(9, "crafts", "een ketting van kralen")
        .tap_of(14, "comforts", &["Noor", "mama Ans"], "")
        .tap_of(3, "joins-in", &["Noor", "vader"], "")
        .tap_of(11, "gives-structure", &["Noor", "mama Ans"], "")
        .tap(20, "cheerful", "")
        .over(25, said("Noor gaf mama Ans en vader een kus"), els)
        .take_all()
        .phrase("geen bijzonderheden");
    golden("two-parents", &story);
}

#[test]
fn a_baby_whom_her_parent_feeds() {
    let mut story = Story::of(&["Mila"]);
    story.who("Mila", |mila| mila.pronoun = Some(Pronoun::She));
    let mother = story.person("moeder");
    story
        .begin(mother.clone())
        .typed(1, Heading::Start, "Mila werd wakker toen moeder haar aan vader gaf")
        .typed(10, Heading::Activities, "Vader gaf Mila een fles en verschoonde haar luier")
        .tap(5, "cries", "")
        .tap(3, "comforts", "hij liep met haar door de kamer")
        .tap(6, "relaxed", "")
        .typed(4, Heading::Parenting, "Vader controleerde of de fles niet te warm was")
        .typed(5, Heading::Interaction, "Mila keek naar vader en pakte zijn vinger vast")
        .over(20, GoodbyeOutcome::Said { how: String::new() }, mother)
        .take_all()
        .phrase("uitgezwaaid")
        .phrase("geen bijzonderheden");
    golden("baby", &story);
}

#[test]
fn a_visit_in_the_playground_with_the_child_alone_with_its_father_for_a_while() {
    let mut story = Story::of(&["Sam"]);
    story.who("Sam", |sam| sam.pronoun = Some(Pronoun::He));
    story.visit.plan.place = "speeltuin De Bongerd".into();
    let given = story.now().wall.date_naive();
    for parent in story.case.lacking_consent(&story.visit.plan.place) {
        let place = story.visit.plan.place.clone();
        let how = "in het oudergesprek".to_owned();
        story.case.give_consent(Consent { parent, place, given, how, withdrawn: None });
    }
    let oma = story.person("oma");
    story
        .begin(oma.clone())
        .tap(1, "glad-to-meet", "")
        .typed(5, Heading::Activities, "Sam en vader speelden op het klimrek en in het zand")
        .tap(15, "present", "een emmer");
    story.visit.begin_interval(IntervalKind::Unsupervised, story.now()).expect("it is going on");
    story.after(10);
    story.visit.end_interval(story.now()).expect("it is going on");
    story
        .visit
        .describe_interval(0, "De begeleider stond bij het hek, zoals afgesproken".into())
        .expect("it is going on");
    story.tap(8, "sets-limit", "niet van de schommel springen").tap(6, "talks-together", "").over(
        10,
        said("vader tilde Sam nog één keer op"),
        oma,
    );
    story.take_all().phrase("ontspannen").phrase("antwoord op vragen");
    golden("elsewhere", &story);
}

#[test]
fn an_incident_for_which_the_worker_stepped_in() {
    let mut story = Story::begun(&["Sam", "Noor"]);
    story.tap(2, "greeting", "").tap(8, "plays-together", "").tap(3, "relaxed", "").typed(
        12,
        Heading::Particulars,
        "vader vroeg de kinderen waar moeder nu woont",
    );
    story.after(1);
    let mut stepped_in = story.tapped("stepped-in", "we praten hier over wat jullie nu samen doen");
    stepped_in.uptake = Some(Uptake::TakenUp);
    story.visit.record(stepped_in).expect("it is going on");
    story
        .tap(1, "tense", "")
        .tap(14, "family-called", "zijn broer, met de luidspreker aan")
        .tap(2, "cheerful", "")
        .words(9, Heading::Interaction, "Noor", "kom je naast mij zitten?")
        .tap(1, "seeks-closeness", "");
    let mut advice = story.tapped("advice", "de telefoon in de tas laten");
    advice.uptake = Some(Uptake::NotTakenUp);
    story.visit.record(advice).expect("it is going on");
    let oma = story.person("oma");
    story.over(30, said("De kinderen zwaaiden uit het raam"), oma);
    let broken = story.case.agreements[1].id;
    let one = KeptOne { agreement: broken, kept: Kept::Partly, note: String::new() };
    story.visit.agreements_kept = Some(AgreementsKept::Each(vec![one]));
    story.take_all();
    golden("incident", &story);
}

#[test]
fn many_taps_of_the_same_few_things() {
    let mut story = Story::begun(&["Sam"]);
    story.who("vader", |father| father.name = "Mehmet Öztürk".into());
    for _ in 0..4 {
        story.tap(9, "plays-together", "").tap(3, "compliments", "").tap(4, "seeks-contact", "");
        story.tap(5, "cheerful", "").tap(1, "listens", "");
    }
    story.tap(2, "needs-time", "").tap(1, "supported", "").tap(3, "supported", "");
    let oma = story.person("oma");
    story.over(12, said("een boks en een zwaai"), oma).take_all();
    golden("many-taps", &story);
}

#[test]
fn foster_parents_whose_names_stay_out() {
    let mut story = Story::of(&["Sam"]);
    story.who("oma", |carer| (carer.name, carer.unnamed) = ("Ria de Wit".into(), true));
    let carer = story.person("Ria de Wit");
    story
        .begin(carer.clone())
        .tap(3, "needs-time", "")
        .tap(9, "plays-together", "lego")
        .tap(20, "relaxed", "")
        .tap(2, "gives-structure", "")
        .tap(11, "withdraws", "")
        .over(30, said("Sam zei “doei” en liep naar de deur"), carer)
        .take_all()
        .phrase("geen bijzonderheden");
    golden("unnamed", &story);
}

#[test]
fn a_visit_that_ended_early_since_the_child_was_ill() {
    let mut story = Story::begun(&["IJsbrand"]);
    story.tap(1, "greeting", "").tap(14, "reads-aloud", "").tap(5, "wants-home", "").tap(1, "comforts", "");
    let early = EarlyEnd { reason: "IJsbrand had koorts".into(), told: "vader en moeder".into() };
    story.visit.end_early(early).expect("it is going on");
    story.visit.report.choose_nothing(Heading::Parenting, true);
    let mother = story.person("moeder");
    story.over(4, said("vader aaide IJsbrand over zijn hoofd"), mother).take_all();
    story.visit.report.choose_nothing(Heading::Parenting, true);
    golden("ill", &story);
}

#[test]
fn a_visit_to_which_somebody_else_brought_the_child_and_where_the_mood_changed() {
    let mut story = Story::of(&["Sam"]);
    story.who("Sam", |sam| sam.pronoun = Some(Pronoun::He));
    let moods = ["tense", "cries", "relaxed", "wants-to-stay"];
    let mother = story.person("moeder");
    story.begin(Who::Other("een taxichauffeur".into()));
    for (wait, mood) in [3, 4, 30, 60].into_iter().zip(moods) {
        story.tap(wait, mood, "");
    }
    story.tap(0, "crafts", "").tap(2, "modelled", "samen het glas opvegen").tap(1, "joins-in", "");
    story.typed(0, Heading::Start, "Sam bleef bij de deur staan tot vader ging zitten");
    story.over(10, said("Vader en Sam spraken af wat zij de volgende keer gaan maken"), mother);
    story.take_all().phrase("geen bijzonderheden");
    golden("mood", &story);
}
