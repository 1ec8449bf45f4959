//! The app beside dexie with WebCrypto, RxDB with its free encryption, and the floor: bare IndexedDB with the bytes
//! that the app stores, in the same requests.
//!
//! What each arm gives is compared with what was put in, before its time counts for anything. The databases stand
//! open: unlocking begins with the key, where the KDF has ended. RxDB alone opens its database then, since it asks for
//! its password there.

use std::collections::HashMap;

use js_sys::{Array, Uint8Array};
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::planning::StepId;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ports::{Op, Table};
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::*;

use super::arms::{Floor, Heartbeat, Kind, Library, as_js, bytes_of, jsons, parsed, sweep, texts, worked};
use super::data::{Data, LINES, OF_A_CASE, RARE, json_of, listed, now, sorted};
use super::figures::{in_turns, tell, timed};
use super::ours::Ours;

/// How many visits go into one transaction of an import, in every arm.
const AT_ONCE: usize = 1_000;
const OURS: usize = 0;
const FLOOR: usize = 1;
const DEXIE: usize = 2;
/// In their order; the last arm is what none of the numbers above names.
const HELD: &str = "longest pause of the page in a search";
const NAMES: [&str; 4] = ["ours", "floor", "dexie", "rxdb"];

/// How often everything is done.
#[derive(Clone, Copy)]
struct Rounds {
    import: usize,
    read: usize,
    save: usize,
    /// Whether RxDB takes part in the first round that counts only: the others would wait minutes for it.
    rxdb_once: bool,
}

#[wasm_bindgen_test]
async fn bench_side_by_side_with_100_visits() {
    let rounds = Rounds { import: 9, read: 15, save: 40, rxdb_once: false };
    measure(Data::seeded(100, LINES), "100", rounds).await;
}

#[wasm_bindgen_test]
async fn bench_side_by_side_with_1000_visits() {
    let rounds = Rounds { import: 7, read: 9, save: 40, rxdb_once: false };
    measure(Data::seeded(1_000, LINES), "1000", rounds).await;
}

#[wasm_bindgen_test]
async fn bench_side_by_side_with_10000_visits() {
    let rounds = Rounds { import: 3, read: 5, save: 20, rxdb_once: true };
    measure(Data::seeded(10_000, LINES), "10000", rounds).await;
}

#[wasm_bindgen_test]
async fn bench_side_by_side_with_one_visit_of_300_lines() {
    let data = Data::seeded(1, 300);
    let mut bench = Bench::filled(data, "1 of 300 lines", 1).await;
    let rounds = Rounds { import: 0, read: 15, save: 40, rxdb_once: false };
    bench.opening_a_case(rounds).await;
    bench.saving(rounds).await;
    bench.close().await;
}

async fn measure(data: Data, size: &'static str, rounds: Rounds) {
    console_log!("{size} visits, the usual one of {} bytes as JSON", data.usual_size());
    let mut bench = Bench::filled(data, size, rounds.import).await;
    bench.unlocking(rounds).await;
    bench.opening_a_case(rounds).await;
    bench.searching(rounds).await;
    bench.exporting(rounds).await;
    bench.saving(rounds).await;
    bench.close().await;
}

/// The four arms, each with the same visits.
struct Bench {
    data: Data,
    size: &'static str,
    ours: Ours,
    floor: Floor,
    dexie: Library,
    rxdb: Library,
    /// The floor's keys of the visits.
    keys: HashMap<VisitId, Vec<u8>>,
    /// How many records the app stores.
    records: usize,
}

impl Bench {
    /// Every arm filled anew in each of so many rounds, and once before.
    async fn filled(data: Data, size: &'static str, rounds: usize) -> Self {
        let visits = data.aggregates();
        let objects = Array::from(&parsed(&data.json()));
        let (mut ours, mut keys) = (empty(&data).await, HashMap::new());
        let noted = ours.noting(async |ours| ours.fill(&visits, AT_ONCE).await).await;
        for op in noted.iter().flat_map(|(_, ops)| ops) {
            if let Op::Put { table: Table::Records, key, .. } = op {
                let id = key.last_chunk().expect("a key ends with the id");
                keys.insert(VisitId::from_bytes(*id), key.clone());
            }
        }
        let commits: Vec<_> = noted.iter().map(|(guards, ops)| as_js(guards, ops)).collect();
        drop(noted);
        let mut bench = Self {
            ours,
            floor: Floor::open("bench-floor").await,
            dexie: Library::open(Kind::Dexie, "bench-dexie").await,
            rxdb: Library::open(Kind::Rxdb, "bench-rxdb").await,
            records: keys.len(),
            keys,
            data,
            size,
        };
        let often = size != "10000";
        let times = in_turns::<4>(usize::from(often), rounds.max(1), async |round, arm| match arm {
            OURS => {
                bench.ours.let_go();
                bench.ours = empty(&bench.data).await;
                Some(timed(bench.ours.fill(&visits, AT_ONCE)).await.0)
            }
            FLOOR => {
                worked(bench.floor.close_floor().await);
                bench.floor = Floor::open("bench-floor").await;
                let all = async {
                    for commit in &commits {
                        worked(bench.floor.commit(commit).await);
                    }
                };
                Some(timed(all).await.0)
            }
            DEXIE => {
                worked(bench.dexie.close().await);
                bench.dexie = Library::open(Kind::Dexie, "bench-dexie").await;
                Some(timed_js(bench.dexie.fill(&objects)).await.0)
            }
            _ if often || round == 0 => {
                worked(bench.rxdb.close().await);
                bench.rxdb = Library::open(Kind::Rxdb, "bench-rxdb").await;
                Some(timed_js(bench.rxdb.fill(&objects)).await.0)
            }
            _ => None,
        });
        let times = times.await;
        if rounds > 0 && bench.size != "1 of 300 lines" {
            bench.tell("bulk import", &times);
        }
        bench.check_all().await;
        bench
    }

    fn tell(&self, what: &str, times: &[Vec<f64>; 4]) {
        for (name, times) in NAMES.iter().zip(times) {
            tell(what, self.size, name, times);
        }
    }

    /// Everything is there, in every arm, to the letter.
    async fn check_all(&mut self) {
        let expected = sorted(self.data.visits.iter().map(json_of).collect());
        let dexie: Value = exported(worked(self.dexie.export().await));
        let rxdb: Value = exported(worked(self.rxdb.export().await));
        for (name, found) in [("dexie", dexie), ("rxdb", rxdb)] {
            let found = found["visits"].as_array().expect("a list of visits").clone();
            let found: Vec<Visit> =
                found.into_iter().map(|one| serde_json::from_value(one).expect("a visit")).collect();
            assert!(sorted(found.iter().map(json_of).collect()) == expected, "{name} gives other visits");
        }
        let ours: Value = serde_json::from_slice(&self.ours.export().await).expect("JSON");
        let ours = ours["records"].as_array().expect("a list of records").iter();
        let ours = ours.filter(|record| record["kind"] == "visit").map(|record| record["payload"].clone());
        let ours: Vec<Visit> = ours.map(|one| serde_json::from_value(one).expect("a visit")).collect();
        assert!(sorted(ours.iter().map(json_of).collect()) == expected, "ours gives other visits");
        assert_eq!(self.floor_bytes().await.len(), self.records, "the floor has all records");
    }

    async fn floor_bytes(&self) -> Vec<Vec<u8>> {
        bytes_of(&worked(self.floor.read_all(Table::Records.name()).await))
    }

    /// Whether RxDB sits a round out.
    fn sits_out(rounds: Rounds, round: usize) -> bool {
        rounds.rxdb_once && round != 1
    }

    /// From the keys to the first list, and to where anything can be opened.
    async fn unlocking(&mut self, rounds: Rounds) {
        self.ours.keep_at_hand(now()).await;
        let mut whole = Vec::new();
        let expected = self.data.coming();
        let (from, to) = listed();
        let day = |moment: chrono::NaiveDateTime| moment.format("%Y-%m-%dT%H:%M:%S").to_string();
        let (from, to) = (day(from), day(to));
        let ids = |found: &JsValue| -> Vec<VisitId> {
            sorted(texts(found).iter().map(|id| id.parse().expect("an id")).collect())
        };
        let times = in_turns(1, rounds.read, async |round, arm| {
            // Each arm but ours reads everything, and leaves it lying.
            worked(sweep().await);
            match arm {
                OURS => {
                    let (time, (overview, unlocked)) = timed(self.ours.unlock(now())).await;
                    let (rest, of_all) = timed(self.ours.read_rest(unlocked, now())).await;
                    assert_eq!(of_all, overview, "the list stays as it is when the rest is there");
                    if round > 0 {
                        whole.push(time + rest);
                    }
                    let listed = overview.today.into_iter().chain(overview.week);
                    let visits = listed.filter_map(|step| match step {
                        StepId::Visit(id) => Some(id),
                        StepId::Meeting(_) => None,
                    });
                    assert_eq!(sorted(visits.collect()), expected);
                    Some(time)
                }
                FLOOR => {
                    let (time, found) = timed_js(self.floor.read_all(Table::Records.name())).await;
                    assert_eq!(Array::from(&found).length() as usize, self.records);
                    Some(time)
                }
                DEXIE => {
                    let (time, found) = timed_js(self.dexie.vandaag(&from, &to)).await;
                    assert_eq!(ids(&found), expected);
                    Some(time)
                }
                _ if Self::sits_out(rounds, round) => None,
                _ => {
                    worked(self.rxdb.fresh(false).await);
                    let (time, found) = timed_js(self.rxdb.vandaag(&from, &to)).await;
                    assert_eq!(ids(&found), expected);
                    Some(time)
                }
            }
        });
        let times = times.await;
        self.tell("unlock to Vandaag", &times);
        tell("unlock to everything", self.size, NAMES[OURS], &whole);
    }

    /// The visits of a case, another one in each round.
    async fn opening_a_case(&mut self, rounds: Rounds) {
        let times = in_turns(1, rounds.read, async |round, arm| {
            let (case, visits) = self.data.of_case(round);
            let expected = || sorted(visits.iter().map(|visit| json_of(visit)).collect());
            assert!(visits.len() <= OF_A_CASE);
            match arm {
                OURS => {
                    let (time, found) = timed(self.ours.visits_of(case.id)).await;
                    assert!(sorted(found.iter().map(json_of).collect()) == expected());
                    Some(time)
                }
                FLOOR => {
                    let keys: Array = visits
                        .iter()
                        .map(|visit| Uint8Array::from(self.keys[&visit.id].as_slice()))
                        .collect();
                    let (time, found) = timed_js(self.floor.read_each(Table::Records.name(), &keys)).await;
                    assert_eq!(bytes_of(&found).iter().filter(|raw| !raw.is_empty()).count(), visits.len());
                    Some(time)
                }
                DEXIE => {
                    let (time, found) = timed_js(self.dexie.visits_of(&case.id.to_string())).await;
                    assert!(sorted(as_rust(&found)) == expected());
                    Some(time)
                }
                _ if Self::sits_out(rounds, round) => None,
                _ => {
                    worked(self.rxdb.fresh(true).await);
                    let (time, found) = timed_js(self.rxdb.visits_of(&case.id.to_string())).await;
                    assert!(sorted(as_rust(&found)) == expected());
                    Some(time)
                }
            }
        });
        let times = times.await;
        self.tell("open a case", &times);
    }

    /// A word that few visits have.
    async fn searching(&mut self, rounds: Rounds) {
        let expected = self.data.with_rare();
        let ids = |found: &JsValue| -> Vec<VisitId> {
            sorted(texts(found).iter().map(|id| id.parse().expect("an id")).collect())
        };
        let times = in_turns(1, rounds.read, async |round, arm| match arm {
            OURS => {
                let (time, found) = timed(self.ours.search(RARE)).await;
                assert_eq!(sorted(found), expected);
                Some(time)
            }
            FLOOR => {
                let (time, found) = timed_js(self.floor.read_all(Table::Records.name())).await;
                assert_eq!(Array::from(&found).length() as usize, self.records);
                Some(time)
            }
            DEXIE => {
                let (time, found) = timed_js(self.dexie.search(RARE)).await;
                assert_eq!(ids(&found), expected);
                Some(time)
            }
            _ if Self::sits_out(rounds, round) => None,
            _ => {
                worked(self.rxdb.fresh(true).await);
                let (time, found) = timed_js(self.rxdb.search(RARE)).await;
                assert_eq!(ids(&found), expected);
                Some(time)
            }
        });
        let times = times.await;
        self.tell("search everything", &times);
        self.held_by_a_search(rounds).await;
    }

    /// How long a search keeps the page from anything else at the most, by a clock that beats beside it.
    async fn held_by_a_search(&self, rounds: Rounds) {
        let [ours, dexie] = in_turns(0, rounds.read.min(5), async |_, arm| {
            // What the search before has left lying would be cleared away in the time of this one.
            worked(sweep().await);
            let heart = Heartbeat::start();
            match arm {
                OURS => drop(self.ours.search(RARE).await),
                _ => drop(worked(self.dexie.search(RARE).await)),
            }
            worked(heart.stop().await).as_f64()
        })
        .await;
        tell(HELD, self.size, NAMES[OURS], &ours);
        tell(HELD, self.size, NAMES[DEXIE], &dexie);
    }

    /// Everything readable, in one file.
    async fn exporting(&mut self, rounds: Rounds) {
        let count = self.data.visits.len();
        let visits = |found: JsValue| exported(found)["visits"].as_array().map_or(0, Vec::len);
        let times = in_turns(1, rounds.read.min(5), async |round, arm| match arm {
            OURS => {
                let (time, file) = timed(self.ours.export()).await;
                let file: Value = serde_json::from_slice(&file).expect("JSON");
                assert_eq!(file["count"], count + self.data.cases.len());
                Some(time)
            }
            FLOOR => {
                let (time, found) = timed_js(self.floor.read_all(Table::Records.name())).await;
                assert_eq!(Array::from(&found).length() as usize, self.records);
                Some(time)
            }
            DEXIE => {
                let (time, found) = timed_js(self.dexie.export()).await;
                assert_eq!(visits(found), count);
                Some(time)
            }
            _ if Self::sits_out(rounds, round) => None,
            _ => {
                worked(self.rxdb.fresh(true).await);
                let (time, found) = timed_js(self.rxdb.export()).await;
                assert_eq!(visits(found), count);
                Some(time)
            }
        });
        let times = times.await;
        self.tell("export", &times);
    }

    /// A visit with one more sentence, whole and durable, another one in each round. The floor repeats what the app
    /// committed when it saved a series of its own beforehand.
    async fn saving(&mut self, rounds: Rounds) {
        let mut noted = Vec::new();
        for round in 0..rounds.save + 1 {
            let visit = self.data.changed(round);
            noted.extend(self.ours.noting(async |ours| ours.save(visit).await).await);
        }
        let commits: Vec<_> = noted.iter().map(|(guards, ops)| as_js(guards, ops)).collect();
        let changed: Vec<_> = (0..rounds.save + 1).map(|round| self.data.changed(round)).collect();
        let objects: Vec<_> = changed.iter().map(|visit| parsed(&json_of(visit))).collect();
        let times = in_turns(1, rounds.save, async |round, arm| match arm {
            OURS => Some(timed(self.ours.save(changed[round].clone())).await.0),
            FLOOR => Some(timed_js(self.floor.commit(&commits[round])).await.0),
            DEXIE => Some(timed_js(self.dexie.save(&objects[round])).await.0),
            _ => Some(timed_js(self.rxdb.save(&objects[round])).await.0),
        });
        let times = times.await;
        self.tell("one durable save", &times);
        let last = changed.last().expect("at least the warm-up");
        let is_there = |visits: Vec<String>| assert!(visits.contains(&json_of(last)), "it was not saved");
        is_there(self.ours.visits_of(last.case).await.iter().map(json_of).collect());
        is_there(as_rust(&worked(self.dexie.visits_of(&last.case.to_string()).await)));
        is_there(as_rust(&worked(self.rxdb.visits_of(&last.case.to_string()).await)));
        let (_, ops) = noted.last().expect("as many were noted");
        let stored = self.floor_bytes().await;
        let put = |op: &Op| match op {
            Op::Put { table: Table::Records, value, .. } => stored.contains(value),
            _ => true,
        };
        assert!(ops.iter().all(put), "the floor has the last bytes");
    }

    async fn close(self) {
        self.ours.let_go();
        worked(self.floor.close_floor().await);
        worked(self.dexie.close().await);
        worked(self.rxdb.close().await);
    }
}

/// The app's workbook with the cases and no visits yet.
async fn empty(data: &Data) -> Ours {
    let mut ours = Ours::open("bench-ours").await;
    let cases: Vec<_> = data.cases.iter().cloned().map(Into::into).collect();
    ours.fill(&cases, AT_ONCE).await;
    ours
}

/// Visits of JavaScript, as the app writes them.
fn as_rust(visits: &JsValue) -> Vec<String> {
    let parse = |json: String| serde_json::from_str::<Visit>(&json).expect("a visit");
    jsons(visits).into_iter().map(|json| json_of(&parse(json))).collect()
}

/// A file that an arm wrote.
fn exported(bytes: JsValue) -> Value {
    serde_json::from_slice(&Uint8Array::new(&bytes).to_vec()).expect("JSON")
}

async fn timed_js(work: impl Future<Output = Result<JsValue, JsValue>>) -> (f64, JsValue) {
    let (time, outcome) = timed(work).await;
    (time, worked(outcome))
}
