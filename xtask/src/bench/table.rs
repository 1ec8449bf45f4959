//! The tables of `docs/performance.md`.

use std::process::Command;
use std::thread::available_parallelism;

use super::figures::{Figures, Name, Spread};
use crate::process;

/// A ratio that is promised.
struct Promise {
    what: &'static str,
    one: Name<'static>,
    other: Name<'static>,
    at_least: f64,
    goal: f64,
}

const fn promise(
    what: &'static str,
    one: Name<'static>,
    other: Name<'static>,
    [at_least, goal]: [f64; 2],
) -> Promise {
    Promise { what, one, other, at_least, goal }
}

const UNLOCK: &str = "unlock to Vandaag";
const PROMISES: [Promise; 7] = [
    promise(
        "bulk import / dexie + WebCrypto",
        ("bulk import", "1000", "ours"),
        ("bulk import", "1000", "dexie"),
        [1.0, 0.7],
    ),
    promise(
        "bulk import / floor",
        ("bulk import", "1000", "ours"),
        ("bulk import", "1000", "floor"),
        [1.6, 1.2],
    ),
    promise(
        "unlock (after the KDF) to \"Vandaag\" / floor read of all",
        (UNLOCK, "1000", "ours"),
        (UNLOCK, "1000", "floor"),
        [0.3, 0.1],
    ),
    promise(
        "the same, 10,000 against 100 visits",
        (UNLOCK, "10000", "ours"),
        (UNLOCK, "100", "ours"),
        [1.5, 1.2],
    ),
    promise(
        "opening a case of 40 visits / dexie + WebCrypto reading the same",
        ("open a case", "1000", "ours"),
        ("open a case", "1000", "dexie"),
        [1.0, 0.7],
    ),
    promise(
        "one durable save / floor with the same requests",
        ("one durable save", "1000", "ours"),
        ("one durable save", "1000", "floor"),
        [1.3, 1.1],
    ),
    promise(
        "key to paint in the composer / bare textarea, p95, 4× throttled",
        ("key to paint, p95", "4× slower", "ours"),
        ("key to paint, p95", "4× slower", "bare"),
        [1.5, 1.2],
    ),
];

/// Whose times there may be, in the order of the columns.
const ARMS: [&str; 5] = ["ours", "floor", "dexie", "rxdb", "bare"];

/// Everything, as Markdown.
pub(super) fn whole(figures: &Figures, browser: &str) -> String {
    format!("{}\n\n{}\n{}", machine(browser), promises(figures), times(figures))
}

/// Where and when it was measured.
fn machine(browser: &str) -> String {
    let date = process::output(Command::new("date").arg("+%Y-%m-%d")).unwrap_or_default();
    let cores = available_parallelism().map_or(1, usize::from);
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let processor = processor.map_or("processor unknown", |(_, name)| name);
    format!("{}, {cores} cores ({processor}), {}.", date.trim(), browser.trim())
}

fn promises(figures: &Figures) -> String {
    let mut table =
        "| measure (1,000 visits unless said) | ratio | half of the rounds | at least | goal | |\n\
        |---|---|---|---|---|---|\n"
            .to_owned();
    for Promise { what, one, other, at_least, goal } in PROMISES {
        let line = match figures.ratio(one, other) {
            Some(Spread { median, low, high, count }) => {
                let met = match median {
                    ratio if ratio <= goal => "goal met",
                    ratio if ratio <= at_least => "met",
                    _ => "**not met**",
                };
                let half =
                    if count > 1 { format!("{low:.2}–{high:.2}") } else { "of the medians".to_owned() };
                format!("| {what} | {median:.2} | {half} | {at_least} | {goal} | {met} |\n")
            }
            None => format!("| {what} | not measured | | {at_least} | {goal} | |\n"),
        };
        table.push_str(&line);
    }
    table
}

fn times(figures: &Figures) -> String {
    let mut table = "| milliseconds: median (half of the rounds) | of | ours | floor | dexie + WebCrypto | RxDB | bare page or \
        field |\n|---|---|---|---|---|---|---|\n"
        .to_owned();
    for (what, size) in figures.measures() {
        let cells = ARMS.map(|arm| figures.spread((what, size, arm)).map_or(String::new(), cell));
        table.push_str(&format!("| {what} | {size} | {} |\n", cells.join(" | ")));
    }
    table
}

fn cell(Spread { median, low, high, count }: Spread) -> String {
    let round = |time: f64| if time < 10.0 { format!("{time:.1}") } else { format!("{time:.0}") };
    if count > 1 { format!("{} ({}–{})", round(median), round(low), round(high)) } else { round(median) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_met_or_not_and_what_was_not_measured_says_so() {
        let mut figures = Figures::default();
        figures.hear("bench|bulk import|1000|ours|90 100 110");
        figures.hear("bench|bulk import|1000|dexie|100 100 100");
        figures.hear("bench|bulk import|1000|floor|50 50 50");
        let table = promises(&figures);
        let line = |what: &str| {
            table.lines().find(|line| line.contains(what)).expect("it is in the table").to_owned()
        };
        assert_eq!(
            line("/ dexie + WebCrypto |"),
            "| bulk import / dexie + WebCrypto | 1.00 | 0.95–1.05 | 1 | 0.7 | met |"
        );
        assert!(line("bulk import / floor").ends_with("**not met** |"));
        assert!(line("one durable save").contains("not measured"));
        let times = times(&figures);
        assert!(
            times.contains("| bulk import | 1000 | 100 (95–105) | 50 (50–50) | 100 (100–100) |  |  |"),
            "{times}"
        );
    }
}
