//! That what is at hand shows the same as everything.

use super::*;
use crate::domain::example;
use crate::domain::meeting::MeetingKind;
use crate::ports::Random;
use crate::session::overview::Task;
use crate::session::rows::{CaseRow, MeetingStage, OpenBreach};
use crate::session::testing::{case_row, meeting_row, visit_row};
use crate::testing::CountingRandom;
use crate::vault::memory::MemoryStore;
use crate::vault::tests::support::{PASSPHRASE, QuickKdf, host, make};
use crate::vault::{Credential, Unlocked};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test writes real days")
}

/// What is at hand of `rows`, as it comes back from the vault.
fn at_hand(rows: &Rows, today: NaiveDate) -> AtHand {
    let (ids, numbers) = choose(rows, today);
    let few = Rows {
        cases: rows.cases.iter().filter(|(id, _)| ids.contains(&id.record())).map(owned).collect(),
        visits: rows.visits.iter().filter(|(id, _)| ids.contains(&id.record())).map(owned).collect(),
        meetings: rows.meetings.iter().filter(|(id, _)| ids.contains(&id.record())).map(owned).collect(),
        ..Rows::default()
    };
    AtHand { rows: few, numbers: numbers.into_iter().collect(), settings: Settings::default() }
}

fn owned<K: Copy, V: Clone>((key, value): (&K, &V)) -> (K, V) {
    (*key, value.clone())
}

/// Some cases with visits and meetings in every stage around `today`, another world for each seed.
fn world(seed: u64, today: NaiveDate) -> Rows {
    let random = CountingRandom::new(seed);
    let pick = |most: u8| {
        let mut byte = [0];
        random.fill(&mut byte);
        byte[0] % most
    };
    let mut rows = Rows::default();
    for number in 0..6 {
        let case = CaseId::make(&random);
        let mut row = case_row(&format!("Kind {number}"));
        row.archived = pick(4) == 0;
        row.awaits_ruling = pick(4) == 0;
        row.started = today - Days::new(u64::from(pick(250)));
        row.paused = (pick(4) == 0).then(|| today - Days::new(2));
        if pick(4) == 0 {
            row.breaches = vec![OpenBreach { on: today, safety: false }];
        }
        rows.cases.insert(case, row);
        let moment = || {
            let on = today + Days::new(u64::from(pick(40))) - Days::new(20);
            format!("{on}T{:02}:00:00", 8 + pick(10))
        };
        for _ in 0..pick(8) {
            let stages = [
                Stage::Planned,
                Stage::Preparing,
                Stage::Underway,
                Stage::FollowUp,
                Stage::Closed,
                Stage::Cancelled,
                Stage::NotHeld,
            ];
            let mut visit = visit_row(case, &moment(), stages[usize::from(pick(7))]);
            visit.report_sent = pick(2) == 0;
            rows.visits.insert(VisitId::make(&random), visit);
        }
        for _ in 0..pick(3) {
            let stage = [MeetingStage::Planned, MeetingStage::Held][usize::from(pick(2))];
            let kind = [MeetingKind::Evaluation, MeetingKind::ParentTalk][usize::from(pick(2))];
            let id = crate::domain::ids::MeetingId::make(&random);
            rows.meetings.insert(id, meeting_row(case, kind, &moment(), stage));
        }
    }
    rows
}

#[test]
fn vandaag_shows_the_same_of_it_as_of_everything_on_each_day_that_it_serves() {
    let today = day("2026-11-20");
    let (mut smaller, mut busy) = (0, 0);
    for seed in 0..300 {
        let rows = world(seed, today);
        let few = at_hand(&rows, today);
        smaller += usize::from(few.rows.visits.len() < rows.visits.len());
        for on in today.iter_days().take(4) {
            for hour in [0, 9, 14, 23] {
                let now = on.and_hms_opt(hour, 30, 0).expect("a time of the day");
                let all = overview(&rows, now);
                assert_eq!(overview(&few.rows, now), all, "seed {seed}, {now}");
                busy += usize::from(!all.tasks.is_empty());
            }
        }
        for (id, row) in &few.rows.visits {
            assert_eq!(few.numbers.get(id), numbers(&rows.visits, row.case).get(id), "seed {seed}");
        }
    }
    assert!(smaller > 250 && busy > 1_000, "the worlds show nothing: {smaller}, {busy}");
}

#[test]
fn it_comes_back_from_the_vault_with_the_settings_for_the_days_that_it_serves() {
    pollster::block_on(async {
        let (store, random) = (MemoryStore::new(), CountingRandom::new(4));
        let mut workbook = Workbook::open(make(store.clone()).await);
        let (case, visit) = example::case(&random, day("2026-11-02"));
        let settings = Settings { code_tried: Some(day("2026-11-03")), ..Settings::default() };
        workbook.save(&[case.clone().into(), visit.into(), settings.clone().into()]).await.expect("saved");
        workbook.keep_at_hand(day("2026-11-20")).await.expect("kept");

        let credential = Credential::Passphrase(PASSPHRASE);
        let unlocked =
            Unlocked::by(store, host(2), &QuickKdf::default(), credential).await.expect("it opens");
        let shortlist = unlocked.shortlist().await.expect("the store answers").expect("it was kept");
        let found = AtHand::of(&shortlist, day("2026-11-23")).expect("the last day");
        assert_eq!(found.settings, settings);
        assert_eq!(found.rows.cases.get(&case.id), Some(&CaseRow::from(&case)));
        for other in ["2026-11-19", "2026-11-24"] {
            assert_eq!(AtHand::of(&shortlist, day(other)), None);
        }
    });
}

#[test]
fn a_case_that_has_nothing_to_show_is_not_at_hand_and_one_with_a_task_is() {
    let today = day("2026-11-20");
    let random = CountingRandom::new(3);
    let (quiet, asking) = (CaseId::make(&random), CaseId::make(&random));
    let mut rows = Rows::default();
    rows.cases.insert(quiet, case_row("Sam"));
    rows.cases.insert(asking, CaseRow { awaits_ruling: true, ..case_row("Noor") });
    rows.visits.insert(VisitId::make(&random), visit_row(quiet, "2026-11-02T10:00:00", Stage::Closed));
    let few = at_hand(&rows, today).rows;
    assert_eq!(few.cases.keys().collect::<Vec<_>>(), [&asking]);
    assert!(few.visits.is_empty());
    let tasks = overview(&few, today.and_hms_opt(9, 0, 0).expect("nine o'clock")).tasks;
    assert_eq!(tasks, [Task::Ruling { case: asking }]);
}
