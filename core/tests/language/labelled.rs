//! Precision (of what is pointed at, how much rightly) and recall (of what should be, how much is).

use std::collections::BTreeSet;
use std::path::Path;

use omgangsboek_core::language::check;
use omgangsboek_core::language::rules::RULES;

type Labels = BTreeSet<String>;

/// How often a rule was right, pointed at nothing, or was silent.
#[derive(Clone, Copy, Default)]
struct Score {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Score {
    fn add(&mut self, expected: bool, found: bool) {
        match (expected, found) {
            (true, true) => self.right += 1,
            (false, true) => self.wrong += 1,
            (true, false) => self.missed += 1,
            (false, false) => {}
        }
    }

    fn precision(self) -> f64 {
        f64::from(self.right) / f64::from((self.right + self.wrong).max(1))
    }

    fn recall(self) -> f64 {
        f64::from(self.right) / f64::from((self.right + self.missed).max(1))
    }

    fn print(self, name: &str) {
        let Self { right, wrong, missed } = self;
        let (precision, recall) = (self.precision(), self.recall());
        let flagged = right + wrong;
        println!("{name:<10} {flagged:>7} {right:>6} {missed:>7} {precision:>9.3} {recall:>7.3}");
    }
}

/// The labelled sentences of a file beside this one.
fn sentences(file: &str) -> Vec<(Labels, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language").join(file);
    let read = |line: &str| {
        let (labels, sentence) = line.split_once('\t').expect("a tab after the labels");
        let labels = labels.split(',').filter(|label| *label != "ok").map(str::to_owned).collect();
        (labels, sentence.to_owned())
    };
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().map(read).collect()
}

fn found(sentence: &str) -> Labels {
    check(sentence, &BTreeSet::new()).iter().map(|finding| finding.rule.id.to_owned()).collect()
}

/// Prints a table, and gives the score over pairs of sentence and rule and that over sentences. `telling` names the
/// sentences too.
fn scored(name: &str, sentences: &[(Labels, String)], telling: bool) -> (Score, Score) {
    println!("\n{name}: {} sentences", sentences.len());
    println!(
        "{:<10} {:>7} {:>6} {:>7} {:>9} {:>7}",
        "rule", "flagged", "right", "missed", "precision", "recall"
    );
    let (mut pairs, mut whole) = (Score::default(), Score::default());
    let results: Vec<_> =
        sentences.iter().map(|(labels, sentence)| (labels, found(sentence), sentence)).collect();
    for rule in RULES {
        let mut score = Score::default();
        for (expected, found, _) in &results {
            score.add(expected.contains(rule.id), found.contains(rule.id));
            pairs.add(expected.contains(rule.id), found.contains(rule.id));
        }
        score.print(rule.id);
    }
    for (expected, found, sentence) in &results {
        whole.add(!expected.is_empty(), !found.is_empty());
        if telling && *expected != found {
            println!("  {expected:?} but {found:?}: {sentence}");
        }
    }
    pairs.print("pairs");
    whole.print("sentences");
    (pairs, whole)
}

#[test]
fn m16_m44_of_the_sentences_nine_of_ten_are_pointed_at_rightly_and_four_of_five_are_found() {
    scored("known", &sentences("known.tsv"), true);
    let (pairs, whole) = scored("frozen", &sentences("frozen.tsv"), false);
    for (of, score) in [("pairs of sentence and rule", pairs), ("sentences", whole)] {
        assert!(score.precision() >= 0.9, "over {of} precision is {:.3}", score.precision());
        assert!(score.recall() >= 0.8, "over {of} recall is {:.3}", score.recall());
    }
}
