//! What is refused and what is asked about, by tables.

use super::*;
use crate::domain::attention::AttentionPoint;
use crate::domain::case::Basis;
use crate::domain::ids::EntryId;
use crate::domain::log::LogEntry;
use crate::domain::person::{Person, Role};
use crate::domain::planning::DecidedBy;
use crate::domain::programme::BuiltIn;
use crate::domain::report::{Heading, Under, Withheld};
use crate::domain::visit::{VisitPlan, Who};
use crate::testing::{CountingRandom, stamp};

/// Sam with a father who visits and a foster mother whose name is kept out; an aunt and a referrer were not there.
fn story() -> (Case, Visit) {
    let random = CountingRandom::new(7);
    let at = stamp("2026-11-22T14:02:00+01:00");
    let day = at.wall.date_naive();
    let mut case = Case::new(&random, "S.", BuiltIn::SupervisedContact, day);
    case.basis = Some(Basis::Trajectory);
    let people = [
        (Role::Child, "Sam"),
        (Role::VisitingParent, "Joost de Wit"),
        (Role::Carer, "oma Zoë van den Berg"),
        (Role::Other, "tante Lotte"),
        (Role::Referrer, "mevrouw Bakker"),
    ];
    case.people = people.map(|(role, name)| Person::new(&random, role, name)).into();
    case.people[2].unnamed = true;
    (case.people[3].email, case.people[3].phone) = ("lotte@voorbeeld.nl".into(), "0187 400 500".into());
    let point = "Sam kijkt naar oma voor het antwoord";
    case.attention.push(AttentionPoint::new(&random, point, day));
    let plan = VisitPlan {
        starts: "2026-11-22T14:00:00".parse().expect("a valid time"),
        max_minutes: 120,
        place: "omgangshuis De Brug".into(),
        children: vec![case.people[0].id],
        parents: vec![case.people[1].id],
        decided: DecidedBy::default(),
        observation: false,
    };
    let mut visit = Visit::plan(&random, &case, plan).expect("the case has all it needs");
    visit.start(&case, at, Who::Other("buurvrouw Fatma".into())).expect("it waits to begin");
    let mut entry = LogEntry::new(EntryId::make(&random), at);
    (entry.text, entry.audience) = ("Vader rook naar drank en trilde".into(), Audience::InternalOnly);
    visit.record(entry).expect("it is going on");
    (case, visit)
}

fn found(case: &Case, visit: &Visit, text: &str) -> Vec<(String, What)> {
    let others = [
        OtherCase { title: "K. uit de Lindelaan".into(), children: vec!["Kiki".into(), "Sam".into()] },
        OtherCase { title: "Voorbeeld – Sam".into(), children: vec!["Sam".into()] },
    ];
    let told = ["Ik vind het bij oma veel fijner dan hier".to_owned()];
    let shared = ["Sam zocht contact met vader.".to_owned()];
    let recipient = case.people[1].id;
    let against = Against { case, visit, recipient, others: &others, told: &told, shared: &shared };
    look(&against, &[text.to_owned()]).into_iter().map(|given| (given.words, given.what)).collect()
}

#[test]
fn what_may_never_leave_is_found_however_it_is_written() {
    let (case, visit) = story();
    let oma = case.people[2].id;
    for (text, words, what) in [
        ("Sam vertelde over Zoë.", "Zoë", What::Unnamed(oma)),
        ("Dat was zoes idee.", "zoes", What::Unnamed(oma)),
        ("ZOË’S huis", "ZOË", What::Unnamed(oma)),
        ("Mevrouw Van den Berg belde.", "Berg", What::Unnamed(oma)),
        ("Hij keek, Sam kijkt naar oma voor antwoord.", "Sam kijkt naar oma voor", What::Attention),
        ("vader rook naar DRANK, zei hij", "vader rook naar DRANK", What::Internal),
        ("Sam zei: bij oma veel fijner dan thuis", "bij oma veel fijner dan", What::ToldByChild),
    ] {
        let found = found(&case, &visit, text);
        assert_eq!(found.first(), Some(&(words.to_owned(), what.clone())), "{text}");
        assert_eq!(what.severity(), Severity::Refuse);
    }
    for fine in
        ["Oma bracht Sam.", "Sam kijkt naar vader en oma.", "vader rook een bloem", "zoeken in de berg zand"]
    {
        let refused = found(&case, &visit, fine);
        let refused: Vec<_> =
            refused.iter().filter(|(_, what)| what.severity() == Severity::Refuse).collect();
        assert!(refused.is_empty() || fine.contains("berg"), "{fine}: {refused:?}");
    }
}

#[test]
fn what_is_seldom_meant_is_asked_about() {
    let (case, visit) = story();
    let (aunt, referrer) = (case.people[3].id, case.people[4].id);
    let other = || What::OtherCase("K. uit de Lindelaan".into());
    for (text, expected) in [
        ("Later kwam Lotte langs.", vec![("Lotte", What::NotThere(aunt))]),
        ("Met mevrouw Bakker is gebeld.", vec![("Bakker", What::NotThere(referrer))]),
        ("Sam noemde Kiki.", vec![("Kiki", other())]),
        ("Zoals bij K. uit de Lindelaan", vec![("K. uit de Lindelaan", other())]),
        ("Sam speelde met Daan van den Brink.", vec![("Daan van den Brink", What::Unknown)]),
        ("Sam speelde met Chloë en Wout.", vec![("Chloë", What::Unknown), ("Wout", What::Unknown)]),
        ("Ook dhr. Jansen was er.", vec![("Jansen", What::Unknown)]),
        ("Mail juf@school.nl", vec![("juf@school.nl", What::Email)]),
        ("Bel 0187-400500", vec![("0187 400 500", What::Reach(Contact::Phone, "tante Lotte".into()))]),
        ("Bel 06 11 22 33 44.", vec![("06 11 22 33 44", What::Phone)]),
        (
            "Zij woont op Dorpsstraat 12.",
            vec![("Dorpsstraat 12", What::Address), ("Dorpsstraat", What::Unknown)],
        ),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(words, what)| (words.to_owned(), what)).collect();
        assert_eq!(found(&case, &visit, text), expected, "{text}");
        assert!(expected.iter().all(|(_, what)| what.severity() == Severity::Ask));
    }
}

#[test]
fn what_is_usual_in_a_report_is_not_asked_about() {
    let (case, visit) = story();
    for text in [
        "22 november 2026, 14:02–15:58 (1 uur 56 minuten), omgangshuis De Brug",
        "Sam is gebracht door buurvrouw Fatma en om 16:05 opgehaald door tante.",
        "Sam zocht contact met vader. Joost lachte. Daarna gingen Sam en Joost kleien.",
        "Sams jas hing al klaar. “Mag ik nog?” vroeg Sam. “Nee,” zei vader.",
        "Zij bouwden met Lego en keken in een Nederlands boek. STOP is niet gebruikt.",
        "Vader zei: “Kom maar.” Toen deed Sam mee:\nVerven.\n- Knippen",
        "Begeleider en Vader ruimden op; vader en begeleider zwaaiden.",
    ] {
        assert_eq!(found(&case, &visit, text), [], "{text}");
    }
}

#[test]
fn words_of_what_is_withheld_from_this_person_are_asked_about_elsewhere() {
    let (case, mut visit) = story();
    let text = "Later zei Sam dat mama boos werd op school.";
    assert_eq!(found(&case, &visit, text), []);
    visit.report.withhold(Withheld {
        under: Under::Nine(Heading::Start),
        passage: "Sam zei dat mama boos was.".into(),
        from: case.people[1].id,
        why: "om mama".into(),
        at: stamp("2026-11-22T16:30:00+01:00"),
    });
    assert_eq!(found(&case, &visit, text), [], "three words in a row are chance");
    let text = "Later, Sam zei dat mama boos was op school.";
    assert_eq!(found(&case, &visit, text), [("Sam zei dat mama boos was".to_owned(), What::Withheld)]);
    visit.report.withheld[0].from = case.people[2].id;
    assert_eq!(found(&case, &visit, text), [], "it is for somebody else to miss");
}

#[test]
fn what_may_be_shared_excuses_an_internal_line_with_the_same_words() {
    let (case, mut visit) = story();
    let random = CountingRandom::new(9);
    let mut entry = LogEntry::new(EntryId::make(&random), stamp("2026-11-22T14:10:00+01:00"));
    (entry.text, entry.audience) =
        ("Sam zocht contact met vader maar keek eerst naar de deur".into(), Audience::InternalOnly);
    visit.record(entry).expect("it is going on");
    assert_eq!(found(&case, &visit, "Sam zocht contact met vader."), []);
    let found = found(&case, &visit, "Sam keek eerst naar de deur en toen naar vader.");
    assert_eq!(found, [("keek eerst naar de deur".to_owned(), What::Internal)]);
}

#[test]
fn a_name_of_two_letters_is_kept_out_too() {
    let (mut case, visit) = story();
    let oma = case.people[2].id;
    case.people[2].name = "oma Bo".into();
    let found = found(&case, &visit, "Daarna kwam Bo binnen.");
    assert_eq!(found.first(), Some(&("Bo".to_owned(), What::Unnamed(oma))));
}

#[test]
fn an_internal_line_that_was_withdrawn_stays_inside_too() {
    let (case, mut visit) = story();
    let entry = visit.run().expect("it is going on").log.all()[0].id;
    visit.withdraw(entry, stamp("2026-11-22T14:12:00+01:00")).expect("it is there");
    let found = found(&case, &visit, "vader rook naar drank");
    assert_eq!(found, [("vader rook naar drank".to_owned(), What::Internal)]);
}

#[test]
fn a_child_of_another_case_is_known_though_half_its_name_is_of_this_one() {
    let (case, visit) = story();
    let others = [OtherCase { title: "K.".into(), children: vec!["Kiki de Wit".into()] }];
    let recipient = case.people[1].id;
    let against = Against { case: &case, visit: &visit, recipient, others: &others, told: &[], shared: &[] };
    let found = look(&against, &["Sam noemde Kiki de Wit.".to_owned()]);
    assert_eq!(found[0].what, What::OtherCase("K.".into()));
}

#[test]
fn whoever_gets_the_text_may_read_their_own_name_in_it() {
    let (case, visit) = story();
    let recipient = case.people[3].id;
    let against = Against { case: &case, visit: &visit, recipient, others: &[], told: &[], shared: &[] };
    assert_eq!(look(&against, &["Later kwam Lotte langs.".to_owned()]), []);
}
