//! A bundle holds final reports, word for word, for one person; and nothing that is kept from them.

use chrono::Days;

use super::*;
use crate::compose::report::preview;
use crate::domain::agreement::{Agreement, MadeBy};
use crate::domain::attention::AttentionPoint;
use crate::domain::example;
use crate::domain::ids::AttentionId;
use crate::domain::person::{Person, Role};
use crate::domain::report::{Heading, Under, Way, Withheld};
use crate::domain::visit::{Absence, GoodbyeOutcome, Who};
use crate::ports::Stamp;
use crate::testing::{CountingRandom, stamp};

struct Story {
    random: CountingRandom,
    case: Case,
    visits: Vec<Visit>,
}

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).expect("a day in November")
}

fn at(day: u32, time: &str) -> Stamp {
    Stamp { run: day, ..stamp(&format!("2026-11-{day:02}T{time}:00+01:00")) }
}

impl Story {
    /// A case with a visit on each of these days, held from 14:00 to 15:30, each with a whole report.
    fn of(days: &[u32]) -> Self {
        let random = CountingRandom::new(6);
        let (mut case, _) = example::case(&random, on(1));
        for (role, name) in
            [(Role::Referrer, "De Brug"), (Role::Supervisor, "Petra"), (Role::VisitingParent, "mama")]
        {
            case.people.push(Person::new(&random, role, name));
        }
        let visits = days.iter().map(|day| held(&random, &case, *day)).collect();
        Self { random, case, visits }
    }

    fn person(&self, name: &str) -> PersonId {
        self.case.people.iter().find(|person| person.name == name).expect("somebody of the case").id
    }

    /// The report of the visit at `which` goes out as it stands.
    fn sent(&mut self, which: usize, day: u32) -> &mut Self {
        let text = preview(&self.case, &self.visits[which]).plain();
        self.visits[which].report.correcting = "aangevuld".into();
        self.visits[which].report.freeze(text, at(day, "17:10"));
        self
    }

    fn order(&self, chosen: &[(usize, usize)]) -> Order {
        let one = |&(at, version): &(usize, usize)| Chosen { visit: self.visits[at].id, version };
        Order {
            to: self.person("De Brug"),
            alias: " zaak  C/16 ".into(),
            chosen: chosen.iter().map(one).collect(),
        }
    }

    fn bundle(&self, order: &Order) -> Result<Vec<Paper>, Refused> {
        bundle(&self.case, &self.visits, order, on(29))
    }

    fn refused(&self, order: &Order) -> Refused {
        self.bundle(order).expect_err("it is refused")
    }
}

fn planned(random: &CountingRandom, case: &Case, day: u32) -> Visit {
    let before = on(day).checked_sub_days(Days::new(1)).expect("a day before");
    let (_, template) = example::case(&CountingRandom::new(6), before);
    Visit::plan(random, case, template.plan.clone()).expect("the case is ready")
}

fn held(random: &CountingRandom, case: &Case, day: u32) -> Visit {
    let mut visit = planned(random, case, day);
    visit.start(case, at(day, "14:00"), Who::Other("oma".into())).expect("it waits to begin");
    visit
        .say_goodbye(at(day, "15:30"), GoodbyeOutcome::Said { how: String::new() })
        .expect("nothing is open");
    visit.hand_over(random, at(day, "15:40"), Who::Other("oma".into()), case).expect("the goodbye was said");
    for heading in Heading::ALL.into_iter().skip(2) {
        visit.report.section_mut(heading).text =
            format!("Onderdeel {} van {day} november.", heading.number());
    }
    visit
}

fn text(papers: &[Paper]) -> String {
    papers.iter().map(Paper::plain).collect::<Vec<_>>().join("\n=====\n")
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn the_cover_says_what_is_in_it_for_whom_and_how_to_read_it() {
    let mut story = Story::of(&[22, 8, 15]);
    story.sent(0, 22).sent(1, 8);
    let mut photos = Agreement::new(&story.random, "geen foto's", MadeBy::Parents, on(2));
    photos.ended = Some(on(12));
    let later = Agreement::new(&story.random, "elke week een half uur langer", MadeBy::Parents, on(28));
    story.case.agreements = vec![photos, later];
    let papers = story.bundle(&story.order(&[(0, 1), (1, 1)])).expect("both went out");
    let marks: Vec<_> = [1, 0]
        .map(|at| story.visits[at].report.versions()[0].fingerprint.as_ref().expect("it was frozen").short())
        .into();
    let wanted = format!(
        "Verslagen van begeleide bezoeken

- Dossier: zaak C/16
- Voor: De Brug
- Periode: 8 november 2026 tot en met 22 november 2026
- Programma: Intensieve omgangsbegeleiding
- Omgangsbegeleider: Petra
- Samengesteld op 29 november 2026

WAT ERIN ZIT

8 november 2026 · 1 · 8 november 2026 om 17:10 · {}
22 november 2026 · 1 · 22 november 2026 om 17:10 · {}

Elk verslag is een vastgestelde versie, woord voor woord. De vingerafdruk hoort bij precies die tekst: \
         verandert er één letter, dan is de vingerafdruk anders.

WAT ER IN DEZE PERIODE NIET IN ZIT

- Bezoek van 15 november 2026: er is nog geen verslag vastgesteld.

AFSPRAKEN DIE BIJ DEZE BEZOEKEN GOLDEN

- Geen foto's. (van 2 november 2026 tot 12 november 2026)

HOE U DEZE VERSLAGEN LEEST
",
        marks[0], marks[1],
    );
    let cover = papers[0].plain();
    assert!(cover.starts_with(&wanted), "{cover}");
    for caution in CAUTION {
        assert!(cover.contains(caution));
    }
}

#[test]
fn the_cover_names_each_visit_of_the_period_that_did_not_take_place() {
    let mut story = Story::of(&[8, 22]);
    story.sent(0, 8).sent(1, 22);
    let absence = |reason: &str| Absence {
        at: at(14, "09:00"),
        by: "vader".into(),
        reason: reason.into(),
        request: None,
    };
    for (day, off) in
        [(15, Visit::cancel as fn(&mut Visit, Absence) -> _), (18, Visit::not_held), (25, Visit::cancel)]
    {
        let mut visit = planned(&story.random, &story.case, day);
        off(&mut visit, absence("ziek")).expect("it waits to begin");
        story.visits.push(visit);
    }
    let cover = story.bundle(&story.order(&[(0, 1), (1, 1)])).expect("both went out")[0].plain();
    assert!(cover.contains("- Bezoek van 15 november 2026: dit bezoek is afgezegd.\n- Bezoek van 18 november 2026: dit bezoek is niet doorgegaan.\n"), "{cover}");
    assert!(!cover.contains("25 november") && !cover.contains("ziek"), "{cover}");
}

#[test]
fn what_was_meant_for_another_reader_is_asked_of_who_gets_the_report_in_a_bundle_first() {
    let mut story = Story::of(&[8]);
    story.visits[0].report.section_mut(Heading::Start).text =
        "Oma belde 06 12345678. Sam gaf Daan een hand en vertelde over het grote blauwe huis.".into();
    story.sent(0, 8);
    let told = ["Sam vertelde over het grote blauwe huis met de tuin".to_owned()];
    let order = story.order(&[(0, 1)]);
    let found = asked(&story.case, &story.visits, &order, &[], &told);
    assert!(found.iter().all(|one| one.heading.as_deref() == Some("3. Verloop van de start")), "{found:?}");
    let mut kinds: Vec<_> = found.iter().map(|one| format!("{:?}", one.given.what)).collect();
    kinds.sort();
    assert_eq!(kinds, ["Phone", "ToldByChild", "Unknown"]);

    story.visits[0].report.deliver(1, order.to, Way::Copied, at(8, "17:20"));
    assert_eq!(asked(&story.case, &story.visits, &order, &[], &told), []);
    let court = Order { to: story.person("vader"), ..order };
    assert_eq!(asked(&story.case, &story.visits, &court, &[], &told).len(), 3, "another reader");
}

#[test]
fn each_report_stands_in_it_word_for_word_in_the_order_of_the_visits() {
    let mut story = Story::of(&[22, 8]);
    story.visits[0].report.section_mut(Heading::Start).text =
        "Sam lachte.\n\n3. Sam telde tot drie.\n4. En verder.".into();
    story.sent(0, 22).sent(1, 8);
    let papers = story.bundle(&story.order(&[(0, 1), (1, 1)])).expect("both went out");
    assert_eq!(papers.len(), 3);
    for (paper, visit) in papers[1..].iter().zip([&story.visits[1], &story.visits[0]]) {
        let version = &visit.report.versions()[0];
        let (known_by, blocks) = paper.blocks.split_last().expect("it has blocks");
        let shown = Paper { title: paper.title.clone(), blocks: blocks.to_vec() };
        let shown = shown.plain().to_lowercase();
        assert_eq!(words(&shown), words(&version.text.to_lowercase()));
        let whole = version.fingerprint.as_ref().expect("it was frozen").grouped();
        assert!(matches!(known_by, Block::Text(text) if text.contains(&whole)), "{known_by:?}");
    }
    let headings = papers[2].blocks.iter().filter(|block| matches!(block, Block::Heading(_))).count();
    assert_eq!(headings, 9);
}

#[test]
fn only_what_was_frozen_gets_in_and_an_earlier_version_when_it_is_chosen() {
    let mut story = Story::of(&[8]);
    let order = story.order(&[(0, 1)]);
    let visit = story.visits[0].id;
    assert_eq!(story.refused(&order), Refused::Report { visit, why: NotFinal::NoVersion });
    story.sent(0, 8);
    story.visits[0].report.section_mut(Heading::Start).text = "Concept.".into();
    let first = text(&story.bundle(&order).expect("the first version went out"));
    assert!(!first.contains("Concept"), "a draft is not final");
    story.sent(0, 9);
    story.visits[0].report.section_mut(Heading::Start).text = "Nog een concept.".into();
    assert_eq!(text(&story.bundle(&order).expect("it is still there")), first);
    let second = text(&story.bundle(&story.order(&[(0, 2)])).expect("the second went out"));
    assert!(second.contains("Concept.") && !second.contains("Nog een"));
    assert_eq!(story.refused(&story.order(&[(0, 3)])), Refused::Report { visit, why: NotFinal::NoVersion });
    assert_eq!(story.refused(&story.order(&[(0, 0)])), Refused::Report { visit, why: NotFinal::NoVersion });
}

#[test]
fn somebody_gets_the_version_that_was_made_for_them_or_none() {
    let mut story = Story::of(&[8, 15]);
    story.sent(0, 8).sent(1, 15);
    let (to, visit) = (story.person("De Brug"), story.visits[0].id);
    let withheld = |passage: &str| Withheld {
        under: Under::Nine(Heading::Start),
        passage: passage.into(),
        from: to,
        why: "het adres is geheim".into(),
        at: at(8, "17:00"),
    };
    let order = story.order(&[(0, 1), (1, 1)]);
    story.visits[0].report.withheld.push(withheld("Onderdeel 3 van 8 november."));
    assert_eq!(story.refused(&order), Refused::Report { visit, why: NotFinal::Withheld });

    let theirs =
        story.visits[0].report.versions()[0].text.replace("Onderdeel 3 van 8 november.", "Weggelaten.");
    story.visits[0].report.tailor(1, to, theirs);
    let papers = text(&story.bundle(&order).expect("there is one for them"));
    assert!(papers.contains("Weggelaten.") && !papers.contains("Onderdeel 3 van 8 november."));
    let everybody = Order { to: story.person("vader"), ..order.clone() };
    assert!(
        text(&story.bundle(&everybody).expect("nothing is kept from father")).contains("Onderdeel 3 van 8")
    );

    story.visits[0].report.withheld.push(withheld("Onderdeel 4 van 8 november."));
    assert_eq!(story.refused(&order), Refused::Report { visit, why: NotFinal::Withheld }, "decided since");
}

#[test]
fn m50_a_name_that_is_kept_out_and_words_of_an_attention_point_get_in_nowhere() {
    let mut story = Story::of(&[8]);
    story.visits[0].report.section_mut(Heading::Start).text =
        "Mama kwam met een grote blauwe koffer binnen.".into();
    story.sent(0, 8);
    let order = story.order(&[(0, 1)]);
    assert!(story.bundle(&order).is_ok());
    let mut points = story.case.clone();
    points.attention.push(AttentionPoint {
        id: AttentionId::make(&story.random),
        text: "kwam met een grote blauwe koffer".into(),
        on: on(8),
        discussed: Vec::new(),
        ended: None,
    });
    let mut unnamed = story.case.clone();
    unnamed.person_mut(story.person("mama")).expect("she is there").unnamed = true;
    for case in [points, unnamed] {
        let refused = bundle(&case, &story.visits, &order, on(29)).expect_err("it gives something away");
        assert!(matches!(refused, Refused::Report { why: NotFinal::GivesAway(_), .. }), "{refused:?}");
    }
    let named = Order { alias: "bij mama thuis".into(), ..order };
    let mut unnamed = story.case.clone();
    unnamed.person_mut(story.person("mama")).expect("she is there").unnamed = true;
    story.visits[0] = held(&story.random, &story.case, 8);
    story.sent(0, 8);
    let named = Order { chosen: story.order(&[(0, 1)]).chosen, ..named };
    let refused = bundle(&unnamed, &story.visits, &named, on(29)).expect_err("the cover names her");
    assert!(matches!(refused, Refused::Cover(_)), "{refused:?}");
}

#[test]
fn without_somebody_to_get_it_a_name_or_a_report_there_is_no_bundle() {
    let mut story = Story::of(&[8]);
    story.sent(0, 8);
    let order = story.order(&[(0, 1)]);
    for (order, wanted) in [
        (Order { to: story.person("Sam"), ..order.clone() }, Refused::NoRecipient),
        (Order { to: story.person("Petra"), ..order.clone() }, Refused::NoRecipient),
        (Order { to: PersonId::make(&story.random), ..order.clone() }, Refused::NoRecipient),
        (Order { alias: "  ".into(), ..order.clone() }, Refused::NoAlias),
        (Order { chosen: Vec::new(), ..order }, Refused::Nothing),
    ] {
        assert_eq!(story.refused(&order), wanted);
    }
}

#[test]
fn a_later_version_than_they_got_is_asked_about_again() {
    let mut story = Story::of(&[8]);
    story.sent(0, 8);
    let to = story.person("De Brug");
    story.visits[0].report.deliver(1, to, Way::Copied, at(8, "17:20"));
    story.visits[0].report.section_mut(Heading::Start).text = "Oma belde 06 12345678.".into();
    story.sent(0, 9);
    let found = asked(&story.case, &story.visits, &story.order(&[(0, 2)]), &[], &[]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn a_report_of_another_case_gets_in_nowhere() {
    let mut story = Story::of(&[8, 15, 22]);
    story.sent(0, 8).sent(1, 15).sent(2, 22);
    story.visits[1].case = crate::domain::ids::CaseId::make(&story.random);
    let all = story.bundle(&story.order(&[(0, 1), (1, 1), (2, 1)])).expect("the others went out");
    assert_eq!(all.len(), 3);
    assert!(!text(&all).contains("15 november"), "{}", text(&all));
}

#[test]
fn a_text_made_for_one_person_that_was_changed_since_does_not_get_in() {
    let mut story = Story::of(&[8]);
    story.sent(0, 8);
    let to = story.person("De Brug");
    story.visits[0].report.tailor(1, to, "Zonder dat ene.".into());
    let order = story.order(&[(0, 1)]);
    story.bundle(&order).expect("it is as it was frozen");
    let json = serde_json::to_string(&story.visits[0]).expect("JSON").replace("dat ene", "dat andere");
    story.visits[0] = serde_json::from_str(&json).expect("only a word is another");
    let visit = story.visits[0].id;
    assert_eq!(story.refused(&order), Refused::Report { visit, why: NotFinal::NotIntact });
}
