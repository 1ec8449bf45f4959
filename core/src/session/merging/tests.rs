//! Files that go into a workbook with something in it.

use chrono::{NaiveDate, NaiveDateTime};
use pollster::block_on;
use serde_json::Value;

use super::*;
use crate::backup::Relation;
use crate::backup::tests::devices::{incoming, twin, unlocked};
use crate::backup::tests::support::{encrypted, plain};
use crate::domain::case::Case;
use crate::domain::example;
use crate::domain::planning::DecidedBy;
use crate::domain::programme::BuiltIn;
use crate::domain::settings::Settings;
use crate::domain::variant::Variant;
use crate::domain::visit::{Visit, VisitPlan, run::Who};
use crate::domain::words::Words;
use crate::session::preview::Named;
use crate::session::testing::{programme, talk};
use crate::session::workbook::LoadError;
use crate::testing::{CountingRandom, stamp};
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::make;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

fn another(seed: u64, title: &str) -> Case {
    Case::new(&CountingRandom::new(seed), title, BuiltIn::SupervisedContact, day("2026-11-22"))
}

fn planned(case: &Case, seed: u64, starts: &str) -> Visit {
    let people = |role| case.in_role(role).map(|person| person.id).collect();
    let plan = VisitPlan {
        starts: starts.parse::<NaiveDateTime>().expect("a real time"),
        max_minutes: 60,
        place: "omgangshuis".to_owned(),
        children: people(crate::domain::person::Role::Child),
        parents: people(crate::domain::person::Role::VisitingParent),
        decided: DecidedBy::default(),
        observation: false,
    };
    Visit::plan(&CountingRandom::new(seed), case, plan).expect("the example may have visits")
}

/// One workbook on two devices, with the example case and its visit.
async fn two_devices() -> (Workbook<MemoryStore>, Workbook<MemoryStore>, Case, Visit) {
    let (case, visit) = example::case(&CountingRandom::new(3), day("2026-11-22"));
    let mut one = Workbook::open(make(MemoryStore::new()).await);
    one.save(&[case.clone().into(), visit.clone().into()]).await.expect("saved");
    let other = Workbook::open(twin(one.vault(), 1).await);
    (one, other, case, visit)
}

async fn file_of(workbook: &Workbook<MemoryStore>) -> Incoming {
    incoming(&encrypted(workbook.vault()).await)
}

async fn reopened(workbook: &Workbook<MemoryStore>) -> Workbook<MemoryStore> {
    Workbook::open(unlocked(workbook.vault().store.clone(), 30).await.expect("it opens"))
}

#[test]
fn a_preview_names_what_is_in_the_file_and_counts_how_they_stand() {
    block_on(async {
        let (mut here, mut there, mut case, mut visit) = two_devices().await;
        let noor = another(5, "Noor");
        let later = planned(&case, 6, "2026-12-01T10:00:00");
        visit.plan.place = "speeltuin".to_owned();
        let (talk, own) = (talk(&case, 7, "2026-11-30T10:00:00"), programme(8, "Eigen werkwijze"));
        let theirs = [noor.into(), later.into(), visit.clone().into(), talk.into(), own.into()];
        there.save(&theirs).await.expect("saved");
        case.location = "thuis".to_owned();
        here.save(&[case.clone().into()]).await.expect("saved");
        case.main_question = "anders gevraagd".to_owned();
        let file = file_of(&there).await;
        let preview = here.preview(&file, &mut ()).await.expect("compared");
        let found: Vec<_> = preview
            .items
            .iter()
            .map(|item| match &item.what {
                Named::Case { title, .. } => (title.clone(), None, item.relation),
                Named::Visit { title, starts, .. } => (title.clone(), *starts, item.relation),
                Named::Meeting { title, what, .. } => {
                    (title.clone(), what.map(|(_, starts)| starts), item.relation)
                }
                Named::Programme { name, .. } => {
                    (name.as_ref().expect("its row is made here").nl.to_string(), None, item.relation)
                }
            })
            .collect();
        let at = |text: &str| Some(text.parse::<NaiveDateTime>().expect("a real time"));
        let expected = [
            ("Noor", None, Relation::New),
            (example::TITLE, None, Relation::NewerHere),
            (example::TITLE, at("2026-11-23T14:00:00"), Relation::NewerThere),
            (example::TITLE, at("2026-11-30T10:00:00"), Relation::New),
            (example::TITLE, at("2026-12-01T10:00:00"), Relation::New),
            ("Eigen werkwijze", None, Relation::New),
        ];
        assert_eq!(found, expected.map(|(title, at, relation)| (title.to_owned(), at, relation)));
        let counts =
            [Relation::New, Relation::NewerThere, Relation::NewerHere, Relation::Same, Relation::Forked]
                .map(|relation| preview.count(relation));
        assert_eq!((counts, preview.brings), ([4, 1, 1, 0, 0], true));

        let same = here.preview(&file_of(&here).await, &mut ()).await.expect("compared");
        assert_eq!((same.count(Relation::Same), same.brings), (2, false));
    });
}

#[test]
fn both_versions_of_a_fork_are_kept_and_the_one_that_came_in_says_so_in_the_lists() {
    block_on(async {
        let (mut here, mut there, case, visit) = two_devices().await;
        let edited = |place: &str| {
            let (mut case, mut visit) = (case.clone(), visit.clone());
            case.location = place.to_owned();
            visit.plan.place = place.to_owned();
            [case.into(), visit.into()]
        };
        here.save(&edited("hier")).await.expect("saved");
        there.save(&edited("daar")).await.expect("saved");
        let merged = here.merge(&file_of(&there).await, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged { forked: 2, ..Merged::default() });
        for workbook in [&here, &reopened(&here).await] {
            let mark = |of| Some(Variant { of, from: day("2026-11-22") });
            let (id, row) =
                workbook.cases().iter().find(|(id, _)| **id != case.id).expect("the other version");
            assert_eq!((row.variant, row.title.as_str()), (mark(case.id), example::TITLE));
            let other = workbook.load(*id).await.expect("it opens");
            assert_eq!((other.location.as_str(), other.people == case.people), ("daar", true));
            let (id, row) =
                workbook.visits().iter().find(|(id, _)| **id != visit.id).expect("the other version");
            assert_eq!((row.variant.map(|variant| variant.of), row.place.as_str()), (Some(visit.id), "daar"));
            assert_eq!(workbook.load(*id).await.expect("it opens").case, case.id);
            let own = workbook.load(visit.id).await.expect("it opens");
            assert_eq!((own.plan.place.as_str(), own.variant), ("hier", None));
            assert_eq!((workbook.cases().len(), workbook.visits().len()), (2, 2));
        }
    });
}

#[test]
fn a_meeting_and_a_programme_that_were_changed_on_both_sides_are_kept_twice() {
    block_on(async {
        let (mut here, mut there, case, _) = two_devices().await;
        let (talk, own) = (talk(&case, 7, "2026-11-30T10:00:00"), programme(8, "Eigen werkwijze"));
        here.save(&[talk.clone().into(), own.clone().into()]).await.expect("saved");
        there.merge(&file_of(&here).await, &mut ()).await.expect("merged");
        for (workbook, place) in [(&mut here, "hier"), (&mut there, "daar")] {
            let (mut talk, mut own) = (talk.clone(), own.clone());
            talk.plan.place = place.to_owned();
            own.draft.max_minutes += u16::try_from(place.len()).expect("a short word");
            own.draft.name = Words::own(place);
            workbook.save(&[talk.into(), own.into()]).await.expect("saved");
        }
        let merged = here.merge(&file_of(&there).await, &mut ()).await.expect("merged");
        assert_eq!(merged, Merged { forked: 2, ..Merged::default() });
        for workbook in [&here, &reopened(&here).await] {
            let of = |places: Vec<&str>| places.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
            let meetings = workbook.meetings();
            let places = meetings.values().map(|row| row.place.as_str()).collect();
            let names = workbook.programmes().values().map(|row| row.name.nl.as_ref()).collect();
            assert_eq!((of(places), of(names)), (of(vec!["daar", "hier"]), of(vec!["daar", "hier"])));
            let others: Vec<_> = meetings.values().filter(|row| row.is_other_version(meetings)).collect();
            assert_eq!(others.iter().map(|row| row.place.as_str()).collect::<Vec<_>>(), ["daar"]);
            assert_eq!(others[0].case, case.id, "it stays with its case");
        }
    });
}

#[test]
fn a_visit_that_is_going_on_here_is_not_replaced_by_a_newer_one() {
    block_on(async {
        let (mut here, mut there, case, mut visit) = two_devices().await;
        let brought = Who::Other("oma".to_owned());
        visit.start(&case, stamp("2026-11-22T14:00:00+01:00"), brought).expect("it was waiting");
        here.save(&[visit.clone().into()]).await.expect("saved");
        there.merge(&file_of(&here).await, &mut ()).await.expect("merged");
        let mut elsewhere = visit.clone();
        elsewhere.plan.place = "daar".to_owned();
        there.save(&[elsewhere.into()]).await.expect("saved");
        let file = file_of(&there).await;
        let preview = here.preview(&file, &mut ()).await.expect("compared");
        let item = preview.items.iter().find(|item| item.relation == Relation::Forked).expect("the visit");
        assert!(item.running);
        here.merge(&file, &mut ()).await.expect("merged");
        assert_eq!(here.load(visit.id).await, Ok(visit));
        assert_eq!(here.visits().len(), 2);
    });
}

#[test]
fn an_undone_import_leaves_what_was_written_since_and_its_case() {
    block_on(async {
        let (case, visit) = example::case(&CountingRandom::new(3), day("2026-11-22"));
        let mut there = Workbook::open(make(MemoryStore::new()).await);
        let noor = another(5, "Noor");
        let of_noor = talk(&noor, 7, "2026-11-30T10:00:00");
        let theirs = [case.clone().into(), visit.clone().into(), noor.clone().into(), of_noor.clone().into()];
        there.save(&theirs).await.expect("saved");
        let mut here = Workbook::open(make(MemoryStore::new()).await);
        here.save(&[another(6, "eigen").into()]).await.expect("saved");
        here.merge(&file_of(&there).await, &mut ()).await.expect("merged");
        assert_eq!((here.cases().len(), here.visits().len(), here.meetings().len()), (3, 1, 1));
        let mut edited = visit.clone();
        edited.plan.place = "speeltuin".to_owned();
        here.save(&[edited.clone().into()]).await.expect("saved");
        assert!(here.undo_import(&mut ()).await.expect("undone"));
        for workbook in [&here, &reopened(&here).await] {
            let titles: Vec<_> = workbook.cases().values().map(|row| row.title.as_str()).collect();
            assert!(titles.contains(&"eigen") && titles.contains(&example::TITLE) && titles.len() == 2);
            assert_eq!(workbook.load(visit.id).await, Ok(edited.clone()));
            assert_eq!(workbook.load(noor.id).await, Err(LoadError::Missing));
            assert_eq!(workbook.load(of_noor.id).await, Err(LoadError::Missing));
        }
        assert!(!here.undo_import(&mut ()).await.expect("nothing to undo"));
    });
}

#[test]
fn an_undone_import_leaves_a_case_that_a_meeting_was_planned_in_since() {
    block_on(async {
        let mut there = Workbook::open(make(MemoryStore::new()).await);
        let noor = another(5, "Noor");
        there.save(&[noor.clone().into()]).await.expect("saved");
        let mut here = Workbook::open(make(MemoryStore::new()).await);
        here.merge(&file_of(&there).await, &mut ()).await.expect("merged");
        here.save(&[talk(&noor, 7, "2026-11-30T10:00:00").into()]).await.expect("saved");
        assert!(here.undo_import(&mut ()).await.expect("undone"));
        assert_eq!((here.cases().len(), here.meetings().len()), (1, 1));
    });
}

#[test]
fn a_readable_file_goes_into_a_workbook_that_is_not_empty_by_what_is_in_it_and_not_by_its_lists() {
    block_on(async {
        let (mut here, mut there, case, mut visit) = two_devices().await;
        let noor = another(5, "Noor");
        visit.plan.place = "daar".to_owned();
        there.save(&[noor.clone().into(), visit.clone().into()]).await.expect("saved");
        let file = String::from_utf8(plain(there.vault()).await).expect("JSON");
        // As another program lays it out, with lists that lie.
        let mut json: Value = serde_json::from_str(&file).expect("JSON");
        for record in json["records"].as_array_mut().expect("records") {
            record["list"] = serde_json::json!({"title": "<script>alert(1)</script>"});
        }
        let file = incoming(&serde_json::to_vec_pretty(&json).expect("JSON"));
        let preview = here.preview(&file, &mut ()).await.expect("compared");
        let counts =
            [Relation::New, Relation::Same, Relation::Forked].map(|relation| preview.count(relation));
        assert_eq!(counts, [1, 1, 1], "same by what is in it");
        assert!(!format!("{preview:?}").contains("script"));
        here.merge(&file, &mut ()).await.expect("merged");
        assert_eq!((here.cases().len(), here.visits().len()), (2, 2));
        assert_eq!(here.load(noor.id).await, Ok(noor));
        assert_eq!(here.load(case.id).await, Ok(case));
        assert_eq!(here.merge(&file, &mut ()).await, Ok(Merged::default()), "nothing twice");
    });
}

#[test]
fn settings_of_two_devices_become_one_with_the_later_days() {
    block_on(async {
        let (mut here, mut there, ..) = two_devices().await;
        let of = |code: &str, check: Option<&str>| Settings {
            code_tried: Some(day(code)),
            last_check: check.map(day),
            ..Settings::default()
        };
        here.save_settings(of("2026-11-20", None)).await.expect("saved");
        there.save_settings(of("2026-11-01", Some("2026-11-02"))).await.expect("saved");
        let preview = here.preview(&file_of(&there).await, &mut ()).await.expect("compared");
        assert_eq!((preview.items.len(), preview.brings), (2, true), "settings have no name in it");
        here.merge(&file_of(&there).await, &mut ()).await.expect("merged");
        let expected = of("2026-11-20", Some("2026-11-02"));
        assert_eq!(here.settings(), &expected);
        assert_eq!(reopened(&here).await.settings(), &expected);
        assert_eq!(here.merge(&file_of(&there).await, &mut ()).await, Ok(Merged::default()));
    });
}

#[test]
fn a_second_tab_sees_what_the_first_one_wrote_once_it_looks() {
    block_on(async {
        let (mut here, ..) = two_devices().await;
        let mut tab = reopened(&here).await;
        assert_eq!(tab.refresh().await, Ok(false));
        here.save(&[another(5, "Noor").into()]).await.expect("saved");
        assert_eq!(tab.refresh().await, Ok(true));
        assert_eq!(tab.cases(), here.cases());
    });
}
