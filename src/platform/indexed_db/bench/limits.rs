//! What the app promises of itself: that a save does not become dearer as the vault grows or a visit goes on, and that
//! a backup leaves the page awake.

use std::iter::repeat_n;

use chrono::NaiveDate;
use omgangsboek_core::backup::{BackupFile, EncryptedExport, read};
use omgangsboek_core::domain::{case::Case, example, visit::Visit, visit::Who};
use omgangsboek_core::ports::{Clock, KdfParams, Progress, Stopped};
use omgangsboek_core::session::workbook::Workbook;
use omgangsboek_core::vault::{Credential, Vault, kdf::NativeKdf, recovery_code::RecoveryCode};
use wasm_bindgen_test::*;

use super::super::super::{clock::BrowserClock, random::BrowserRandom};
use super::super::{IndexedDb, tests::fresh};
use super::figures::{in_turns, milliseconds, timed};
use super::ours::host;

/// How many saves each side does.
const SAVES: usize = 100;
/// Saves that come first and do not count.
const WARM_UP: usize = 5;
/// How much longer a save may take at 10,000 visits than at 100.
const LIMIT: f64 = 1.5;
/// How many visits go into one transaction while filling.
const AT_ONCE: usize = 500;
/// Log entries of a usual visit.
const ENTRIES: usize = 10;

const PASSPHRASE: &str = "zes gewone woorden";

/// One line of a log as a worker types it.
const LINE: &str = "Vader gaat op de grond zitten en wacht tot het kind zelf met de blokken komt.";

/// An open workbook on a database of its own, and what it was filled with.
struct Book {
    workbook: Workbook<IndexedDb>,
    visits: Vec<Visit>,
}

impl Book {
    /// A workbook of one case with a visit of each of these numbers of log entries.
    async fn filled(name: &str, entries: impl Iterator<Item = usize>) -> Self {
        let params = KdfParams::floor(&BrowserRandom);
        let code = RecoveryCode::make(&BrowserRandom);
        let vault = Vault::create(fresh(name).await, host(), &NativeKdf, PASSPHRASE, params, &code)
            .await
            .expect("an empty database");
        let mut workbook = Workbook::open(vault);
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date");
        let (case, first) = example::case(&BrowserRandom, today);
        workbook.save(&[case.clone().into()]).await.expect("saved");
        let visits: Vec<_> = entries.map(|entries| visit(&case, &first, entries)).collect();
        for some in visits.chunks(AT_ONCE) {
            let some: Vec<_> = some.iter().cloned().map(Into::into).collect();
            workbook.save(&some).await.expect("saved");
        }
        Self { workbook, visits }
    }

    /// Types something into a visit and saves it whole, as the app does; how long the saving took, in
    /// milliseconds.
    async fn save(&mut self, at: usize) -> f64 {
        let at = at % self.visits.len();
        let visit = &mut self.visits[at];
        let now = BrowserClock::start().now();
        visit.write(now, |draft| draft.text.push_str("Het kind lacht. ")).expect("it is underway");
        let changed = [visit.clone().into()];
        let (time, saved) = timed(self.workbook.save(&changed)).await;
        saved.expect("saved");
        time
    }
}

/// A visit that is underway with so many lines in its log.
fn visit(case: &Case, like: &Visit, entries: usize) -> Visit {
    let now = BrowserClock::start().now();
    let mut visit = Visit::plan(&BrowserRandom, case, like.plan.clone()).expect("the case has a basis");
    visit.start(case, now, Who::Other("oma".to_owned())).expect("it was planned");
    for _ in 0..entries {
        visit.write(now, |draft| LINE.clone_into(&mut draft.text)).expect("it is underway");
        visit.add_draft(&BrowserRandom, now).expect("it is underway");
    }
    visit
}

/// The median, and what nine in ten lie above and below.
fn median(label: &str, mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    console_log!("{label:<34} median {:6.2} ms   10% {:6.2}   90% {:6.2}", at(50), at(10), at(90));
    at(50)
}

#[wasm_bindgen_test]
async fn bench_saving_a_visit_costs_as_much_at_10000_visits_as_at_100() {
    let small = Book::filled("bench-100", repeat_n(ENTRIES, 100)).await;
    let began = milliseconds();
    let large = Book::filled("bench-10000", repeat_n(ENTRIES, 10_000)).await;
    console_log!("10,000 visits were written in {:.1} s", (milliseconds() - began) / 1000.0);
    let mut books = [small, large];
    // A stride without a common factor comes by every bucket.
    let [few, many] = in_turns(WARM_UP, SAVES, async |round, side| {
        let save: &mut Book = &mut books[side];
        Some(save.save(round * 97).await)
    })
    .await;
    let (few, many) = (median("a visit saved, at 100 visits", few), median("a visit saved, at 10,000", many));
    console_log!("ratio {:.2} (at most {LIMIT})", many / few);
    assert!(many / few <= LIMIT, "a save takes longer as the vault grows: {few:.2} ms, then {many:.2} ms");
}

/// How long the page had to wait for its turn at the most, while something long went on.
#[derive(Default)]
struct Pauses {
    last: Option<f64>,
    longest: f64,
}

impl Pauses {
    fn look(&mut self) {
        let now = milliseconds();
        self.longest = self.longest.max(self.last.map_or(0.0, |last| now - last));
        self.last = Some(now);
    }

    fn tell(self, what: &str, began: f64) {
        let seconds = (milliseconds() - began) / 1000.0;
        console_log!("{what:<34} {seconds:6.2} s   longest time without a turn {:6.1} ms", self.longest);
    }
}

impl Progress for Pauses {
    async fn at(&mut self, _: usize, _: usize) -> Result<(), Stopped> {
        self.look();
        Ok(())
    }
}

#[wasm_bindgen_test]
async fn bench_a_backup_of_10000_visits_goes_out_and_in_with_turns_for_the_page() {
    let book = Book::filled("bench-backup", repeat_n(ENTRIES, 10_000)).await;
    let (vault, mut pauses, began) = (book.workbook.vault(), Pauses::default(), milliseconds());
    let (mut export, mut bytes) = (EncryptedExport::begin(vault, "bench"), Vec::new());
    while let Some(chunk) = export.next_chunk(vault).await.expect("the store answers") {
        bytes.extend(chunk);
        pauses.look();
    }
    console_log!("the file has {:.1} MB", bytes.len() as f64 / 1e6);
    pauses.tell("10,000 visits written out", began);

    let (mut pauses, began) = (Pauses::default(), milliseconds());
    let Ok(BackupFile::Encrypted(file)) = read(bytes, &mut pauses).await else { panic!("it is a backup") };
    pauses.tell("read and summed", began);
    let (mut pauses, began) = (Pauses::default(), milliseconds());
    let opened = file.open(&NativeKdf, Credential::Passphrase(PASSPHRASE), &mut pauses).await;
    let Ok(backup) = opened else { panic!("it opens") };
    pauses.tell("opened and verified", began);
    let (mut pauses, began) = (Pauses::default(), milliseconds());
    let restored = backup.restore(fresh("bench-restored").await, host(), &mut pauses).await;
    pauses.tell("put back", began);
    assert_eq!(restored.expect("an empty database").count(), 10_001, "every visit and the case");
}

#[wasm_bindgen_test]
async fn bench_a_visit_with_300_lines_is_saved_whole_in_time() {
    let mut book = Book::filled("bench-lines", [10, 300].into_iter()).await;
    let bytes: Vec<_> =
        book.visits.iter().map(|visit| serde_json::to_vec(visit).map_or(0, |json| json.len())).collect();
    let times = in_turns(WARM_UP, SAVES, async |round, side| Some(book.save(side + 2 * round).await));
    let [short, long] = times.await;
    let short = median(&format!("10 lines ({} bytes), whole", bytes[0]), short);
    let long = median(&format!("300 lines ({} bytes), whole", bytes[1]), long);
    console_log!("ratio {:.2}", long / short);
    // Saving comes at most 700 ms after the first letter; it has to be done before the next one is due.
    assert!(long < 250.0, "a long visit is not saved in a quarter of a second: {long:.2} ms");
}
