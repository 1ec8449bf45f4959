//! A programme that goes to a colleague, and what may come in instead.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::share::{FORMAT, MAX_FILE, ShareError, VERSION, export, import};
use super::super::*;
use crate::domain::words::Words;
use crate::testing::CountingRandom;

fn random() -> CountingRandom {
    CountingRandom::new(5)
}

/// A file of version 1, as it was on the day that version came out.
const VERSION_1: &str = include_str!("../../../../tests/data/programme-v1.json");

/// All but the names, which are new on the other side.
fn content(programme: &Programme) -> Value {
    let mut value = serde_json::to_value(programme).expect("JSON");
    for list in ["checklist", "vocabulary", "themes"] {
        for entry in value[list].as_array_mut().expect("a list") {
            entry["id"] = Value::Null;
        }
    }
    value
}

fn read(file: &str) -> Result<OwnProgramme, ShareError> {
    import(file.as_bytes(), &random())
}

#[test]
fn a_programme_arrives_as_a_draft_of_its_own() {
    for built_in in BuiltIn::ALL {
        let file = export(built_in.settings());
        let own = read(&file).expect("it was just written");
        assert_eq!(content(&own.draft), content(built_in.settings()));
        assert!(own.release.is_none() && own.offered().is_none(), "nothing follows it before it was read");
        assert_eq!(flaws(&own.draft), []);
        let known = |own: &OwnProgramme| own.draft.checklist[0].id.clone();
        let again = import(file.as_bytes(), &CountingRandom::new(6)).expect("it was just written");
        assert!(again.id != own.id && known(&again) != known(&own), "names are made here");
    }
}

#[test]
fn a_file_of_version_1_is_read_forever() {
    let own = read(VERSION_1).expect("it opened on the day it was made");
    assert_eq!((&*own.draft.name.nl, own.draft.max_minutes), ("Omgang in de wijk", 90));
    assert_eq!(flaws(&own.draft), []);
    let parts = (own.draft.checklist.len(), own.draft.vocabulary.len(), own.draft.themes.len());
    assert_eq!(parts, (2, 2, 1));
    assert!(own.draft.needs_consent("kinderboerderij", "buurthuis"));
}

#[test]
fn a_file_that_still_calls_interaction_contact_is_read() {
    let mut file: Value = serde_json::from_str(&export(BuiltIn::SupervisedContact.settings())).expect("JSON");
    let actions = file["programme"]["vocabulary"].as_array_mut().expect("a list");
    let mut renamed = 0;
    for action in actions.iter_mut().filter(|action| action["group"] == json!("Interaction")) {
        action["group"] = json!("Contact");
        renamed += 1;
    }
    assert!(renamed > 0);
    let own = read(&file.to_string()).expect("it is read by its older name");
    assert_eq!(content(&own.draft), content(BuiltIn::SupervisedContact.settings()));
}

#[test]
fn what_is_retired_stays_with_the_cases_that_refer_to_it() {
    let mut programme = BuiltIn::SupervisedContact.settings().clone();
    programme.vocabulary[0].retired = true;
    programme.themes[0].retired = true;
    let own = read(&export(&programme)).expect("it was just written");
    assert_eq!(own.draft.vocabulary.len(), programme.vocabulary.len() - 1);
    assert_eq!(own.draft.themes.len(), programme.themes.len() - 1);
}

#[test]
fn a_file_that_is_no_programme_is_named_as_what_it_is() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let huge = format!("{{\"format\":\"{FORMAT}\",\"version\":1,\"x\":\"{}\"}}", "x".repeat(MAX_FILE));
    for (file, error) in [
        ("", ShareError::NotOurs),
        ("null", ShareError::NotOurs),
        ("{}", ShareError::NotOurs),
        ("<html>", ShareError::NotOurs),
        (deep.as_str(), ShareError::NotOurs),
        (r#"{"format":"omgangsboek-backup","version":1}"#, ShareError::NotOurs),
        (r#"{"format":"omgangsboek-programma","version":0,"programme":{}}"#, ShareError::NotOurs),
        (r#"{"format":"omgangsboek-programma","version":-1,"programme":{}}"#, ShareError::NotOurs),
        (r#"{"format":"omgangsboek-programma","version":"1","programme":{}}"#, ShareError::NotOurs),
        (
            r#"{"format":"omgangsboek-programma","version":2,"programme":{}}"#,
            ShareError::Newer { version: 2 },
        ),
        (r#"{"format":"omgangsboek-programma","version":1}"#, ShareError::Damaged { line: 1 }),
        (r#"{"format":"omgangsboek-programma","version":1,"programme":{}}"#, ShareError::Damaged { line: 1 }),
        (huge.as_str(), ShareError::TooLarge),
    ] {
        assert_eq!(read(file).err(), Some(error), "{}", &file[..file.len().min(70)]);
    }
    assert_eq!(import(b"\xff\xfe\0", &random()).err(), Some(ShareError::NotOurs));
}

#[test]
fn a_bent_field_is_refused_and_one_too_many_is_left_out() {
    let good: Value = serde_json::from_str(&export(BuiltIn::SupervisedContact.settings())).expect("JSON");
    for (pointer, value) in [
        ("/programme/max_minutes", json!(-1)),
        ("/programme/max_minutes", json!(70_000)),
        ("/programme/max_minutes", json!("120")),
        ("/programme/name", json!("Ons")),
        ("/programme/checklist/0/rule", json!("M99")),
        ("/programme/vocabulary/0/heading", json!("Slot")),
        ("/programme/locations", json!({})),
    ] {
        let mut bent = good.clone();
        *bent.pointer_mut(pointer).expect("the table names what is there") = value;
        let error = read(&bent.to_string()).err();
        assert_eq!(error, Some(ShareError::Damaged { line: 1 }), "{pointer}");
    }
    let mut more = good;
    more["programme"]["people"] = json!([{ "name": "Sam" }]);
    more["case"] = json!({ "title": "Sam" });
    let own = read(&more.to_string()).expect("what is not known is left out");
    assert!(!serde_json::to_string(&own).expect("JSON").contains("Sam"));
}

#[test]
fn flaws_come_in_with_the_draft_and_keep_it_from_being_released() {
    let mut programme = BuiltIn::SupervisedContact.settings().clone();
    programme.vocabulary[0].report = "{kind".into();
    programme.name = Words::own("x".repeat(5000));
    let mut own = read(&export(&programme)).expect("it can be read");
    let places: Vec<_> = flaws(&own.draft).into_iter().map(|flaw| flaw.place).collect();
    assert!(places.contains(&Place::Name) && places.contains(&Place::Action(0)), "{places:?}");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
    assert!(own.release(&random(), day).is_err());
}

#[test]
fn what_nobody_can_see_is_taken_out() {
    let mut programme = BuiltIn::SupervisedContact.settings().clone();
    programme.vocabulary[0].report = "{kind} lach\u{200b}te\u{202e} luid\u{7}.\n".into();
    programme.observation[0].name = "Vraag\ten doel".into();
    let own = read(&export(&programme)).expect("it can be read");
    assert_eq!(own.draft.vocabulary[0].report, "{kind} lachte luid. ");
    assert_eq!(own.draft.observation[0].name, "Vraag en doel");
}

#[test]
fn the_file_has_nothing_but_the_settings() {
    let file: Value = serde_json::from_str(&export(BuiltIn::SupervisedContact.settings())).expect("JSON");
    let fields: Vec<_> = file.as_object().expect("an object").keys().cloned().collect();
    assert_eq!(fields, ["format", "programme", "version"]);
    assert_eq!((file["format"].as_str(), file["version"].as_u64()), (Some(FORMAT), Some(VERSION.into())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_settings_arrive_as_they_were_sent(
        texts in proptest::collection::vec("[a-zA-Zé “”.,{}\\[\\]|\"\\\\<>&]{0,40}", 6),
        minutes in any::<u16>(),
        course in proptest::option::of(any::<[u32; 4]>()),
        flags in any::<[bool; 3]>(),
        keep in 0..20_usize,
    ) {
        let mut programme = BuiltIn::IntensiveSupervision.settings().clone();
        programme.name = Words::own(texts[0].clone());
        programme.max_minutes = minutes;
        programme.plan = course
            .map(|[visits, talks, months_from, months_to]| Course { visits, talks, months_from, months_to });
        programme.elsewhere_needs_consent = flags[0];
        programme.settles_child_talks = flags[1];
        programme.locations[0] = Location { name: Words::own(texts[1].clone()), needs_consent: flags[2] };
        programme.vocabulary[0].report = texts[2].clone().into();
        programme.checklist[0].text.rewrite(texts[3].clone());
        programme.phrases[0].text = texts[4].clone().into();
        programme.observation[0].hint = texts[5].clone().into();
        programme.vocabulary.truncate(keep);
        let own = read(&export(&programme)).expect("it was just written");
        prop_assert_eq!(content(&own.draft), content(&programme));
    }

    #[test]
    fn no_file_makes_it_stumble(file in proptest::collection::vec(any::<u8>(), 0..300), cut in 0..20_000_usize) {
        let _ = import(&file, &random());
        let good = export(BuiltIn::SupervisedContact.settings());
        let mut end = cut.min(good.len() - 1);
        while !good.is_char_boundary(end) {
            end -= 1;
        }
        prop_assert!(read(&good[..end]).is_err());
    }
}
