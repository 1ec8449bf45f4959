//! Cases and visits to measure with, the same in every run: Dutch sentences of a worker, drawn by a seed.

use std::cell::Cell;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};
use omgangsboek_core::domain::agreement::AgreementsKept;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::example;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::visit::{GoodbyeOutcome, Safety, Visit, VisitPlan, Who};
use omgangsboek_core::ports::{Random, Stamp};
use omgangsboek_core::session::workbook::Aggregate;

/// How many visits a case has.
pub(super) const OF_A_CASE: usize = 40;
/// How many families somebody works with at a time. The cases before these are put away.
const RUNNING: usize = 10;
/// A word that one visit in [some](RARE_IN) has in its log.
pub(super) const RARE: &str = "zwembad";
/// One in how many.
const RARE_IN: usize = 211;
/// Lines in the log of a usual visit: with its report and what was asked around it, it then takes about 2 KB.
pub(super) const LINES: usize = 1;

const WHO: [&str; 6] = ["Vader", "Moeder", "Sam", "Noor", "Oma", "Het kind"];
const DOES: [&str; 8] = [
    "gaat op de grond zitten en wacht af",
    "kiest een boek en bladert erin",
    "lacht om een grapje en kijkt op",
    "vraagt hoe het op school was",
    "bouwt een toren van blokken",
    "zoekt even de hand van de begeleider",
    "tekent een boot met drie masten",
    "ruimt samen met de ander de tafel op",
];
const THEN: [&str; 6] = [
    "Daarna is het even stil.",
    "Zij spelen verder tot het tijd is.",
    "Er wordt rustig op gereageerd.",
    "De sfeer blijft ontspannen.",
    "Even later begint een nieuw spel.",
    "Er is oogcontact.",
];

/// Bytes that look random and are the same in every run (splitmix64).
struct Seeded(Cell<u64>);

impl Seeded {
    fn next(&self) -> u64 {
        let state = self.0.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.0.set(state);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn pick<'a>(&self, from: &[&'a str]) -> &'a str {
        from[usize::try_from(self.next() % from.len() as u64).expect("less than the length")]
    }

    fn sentence(&self) -> String {
        format!("{} {}. {}", self.pick(&WHO), self.pick(&DOES), self.pick(&THEN))
    }
}

impl Random for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        for some in bytes.chunks_mut(8) {
            some.copy_from_slice(&self.next().to_le_bytes()[..some.len()]);
        }
    }
}

/// What every arm stores.
pub(super) struct Data {
    pub(super) cases: Vec<Case>,
    pub(super) visits: Vec<Visit>,
    random: Seeded,
}

impl Data {
    /// So many visits, forty to a case, held and closed; of a case that still runs one is planned, in the days from today
    /// on. With `lines` in the log of each.
    pub(super) fn seeded(count: usize, lines: usize) -> Self {
        let mut data =
            Self { cases: Vec::new(), visits: Vec::with_capacity(count), random: Seeded(Cell::new(7)) };
        let (mut like, mut number) = (None, 0);
        let put_away = count.div_ceil(OF_A_CASE).saturating_sub(RUNNING);
        for at in 0..count {
            if at % OF_A_CASE == 0 {
                let (mut case, visit) = example::case(&data.random, started());
                case.title = format!("{}. uit dossier {number}", data.random.pick(&["J", "S", "N", "M"]));
                case.archived = number < put_away;
                like = Some(visit.plan);
                number += 1;
                data.cases.push(case);
            }
            let plan = like.as_ref().expect("each begins with its case");
            let visit = data.visit(plan, number, at, lines);
            data.visits.push(visit);
        }
        data
    }

    fn visit(&self, like: &VisitPlan, number: usize, at: usize, lines: usize) -> Visit {
        let case = self.cases.last().expect("it was just made");
        let week = at % OF_A_CASE;
        let planned = week == 0 && lines == LINES && !case.archived;
        let day = match planned {
            true => today() + Days::new(number as u64 % 30),
            false => today() - Days::new(7 * week as u64 + 1),
        };
        let minute = TimeDelta::minutes(at as i64 % 600);
        let starts = day.and_hms_opt(10, 0, 0).expect("ten in the morning") + minute;
        let plan = VisitPlan { starts, ..like.clone() };
        let mut visit = Visit::plan(&self.random, case, plan).expect("the case has a basis");
        if !planned {
            self.hold(&mut visit, case, stamp(starts), lines, at);
        }
        visit
    }

    fn hold(&self, visit: &mut Visit, case: &Case, at: Stamp, lines: usize, number: usize) {
        visit.start(case, at, Who::Other("oma".to_owned())).expect("it was planned");
        for line in 0..lines {
            let mut text = self.random.sentence();
            if line == 0 && number % RARE_IN == 5 {
                text.push_str(" Zij praten over het zwembad.");
            }
            visit.write(at, |draft| draft.text = text).expect("it is going on");
            visit.add_draft(&self.random, at).expect("it is going on");
        }
        let how = "Zij zwaaien naar elkaar.".to_owned();
        visit.say_goodbye(at, GoodbyeOutcome::Said { how }).expect("it is going on");
        visit.hand_over(&self.random, at, Who::Other("oma".to_owned()), case).expect("the goodbye was said");
        visit.report.section_mut(Heading::Activities).text = self.random.sentence();
        visit.report.freeze(self.random.sentence(), at);
        visit.safety = Some(Safety::Safe);
        visit.agreements_kept = Some(AgreementsKept::All);
        for follow_up in &mut visit.follow_ups {
            follow_up.done_on = Some(at.wall.date_naive());
        }
        visit.close(case, at).expect("nothing is open");
    }

    /// The visits as they are given to be stored.
    pub(super) fn aggregates(&self) -> Vec<Aggregate> {
        self.visits.iter().cloned().map(Into::into).collect()
    }

    /// The visits as JSON.
    pub(super) fn json(&self) -> String {
        serde_json::to_string(&self.visits).expect("visits are JSON")
    }

    /// How many bytes the JSON of a visit has, in the middle.
    pub(super) fn usual_size(&self) -> usize {
        let mut sizes: Vec<_> = self.visits.iter().map(|visit| json_of(visit).len()).collect();
        sizes.sort_unstable();
        sizes[sizes.len() / 2]
    }

    /// What is to be listed on "Vandaag", by id.
    pub(super) fn coming(&self) -> Vec<VisitId> {
        let (from, to) = listed();
        let coming = self.visits.iter().filter(|visit| visit.state().is_waiting());
        let coming = coming.filter(|visit| (from..to).contains(&visit.plan.starts));
        sorted(coming.map(|visit| visit.id).collect())
    }

    /// The visits of the case that is opened in a round.
    pub(super) fn of_case(&self, round: usize) -> (&Case, Vec<&Visit>) {
        let case = &self.cases[round % self.cases.len()];
        (case, self.visits.iter().filter(|visit| visit.case == case.id).collect())
    }

    /// Which visits are to be found.
    pub(super) fn with_rare(&self) -> Vec<VisitId> {
        let says = |visit: &&Visit| {
            visit.run().is_some_and(|run| run.log.standing().any(|entry| entry.text.contains(RARE)))
        };
        sorted(self.visits.iter().filter(says).map(|visit| visit.id).collect())
    }

    /// A visit as it is saved in a round: one sentence further. Rounds come by every bucket.
    pub(super) fn changed(&mut self, round: usize) -> Visit {
        let at = (round * 97 + 1) % self.visits.len();
        let more = self.random.sentence();
        let text = &mut self.visits[at].report.section_mut(Heading::Closing).text;
        text.push(' ');
        text.push_str(&more);
        self.visits[at].clone()
    }
}

/// In one order for every arm.
pub(super) fn sorted<T: Ord>(mut all: Vec<T>) -> Vec<T> {
    all.sort_unstable();
    all
}

pub(super) fn json_of(visit: &Visit) -> String {
    serde_json::to_string(visit).expect("a visit is JSON")
}

/// The day on which everything is measured.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a real date")
}

fn started() -> NaiveDate {
    today() - Days::new(400)
}

/// The moment on which everything is measured.
pub(super) fn now() -> NaiveDateTime {
    today().and_hms_opt(9, 0, 0).expect("nine in the morning")
}

/// From when until before when "Vandaag" lists what comes.
pub(super) fn listed() -> (NaiveDateTime, NaiveDateTime) {
    let from = today().and_hms_opt(0, 0, 0).expect("midnight");
    (from, from + Days::new(8))
}

fn stamp(at: NaiveDateTime) -> Stamp {
    let hour = FixedOffset::east_opt(3_600).expect("an hour is a time zone");
    Stamp::of_wall(DateTime::from_naive_utc_and_offset(at - TimeDelta::hours(1), hour))
}
