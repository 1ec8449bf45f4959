//! The times that were taken, as the measurements print them: `bench|what|size|arm|time time time`, in milliseconds.

use std::collections::BTreeMap;

/// What was measured, of what size, and whose it is.
pub(super) type Name<'a> = (&'a str, &'a str, &'a str);

/// All times.
#[derive(Debug, Default)]
pub(super) struct Figures(BTreeMap<[String; 3], Vec<f64>>);

/// The middle of some times or ratios, and between which two the half of them lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spread {
    pub(super) median: f64,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) count: usize,
}

impl Figures {
    /// Takes in a line of output; whether it told times.
    pub(super) fn hear(&mut self, line: &str) -> bool {
        let Some(told) = line.split_once("bench|").map(|(_, told)| told) else { return false };
        let parts: Vec<&str> = told.split('|').collect();
        let [what, size, arm, times] = parts.as_slice() else { return false };
        let times: Vec<f64> = times.split_whitespace().filter_map(|time| time.parse().ok()).collect();
        self.0.insert([what, size, arm].map(|part| (*part).to_owned()), times);
        true
    }

    /// What was measured and of what size, each once.
    pub(super) fn measures(&self) -> Vec<(&str, &str)> {
        let mut all: Vec<_> = self.0.keys().map(|[what, size, _]| (what.as_str(), size.as_str())).collect();
        all.dedup();
        all
    }

    fn times(&self, (what, size, arm): Name<'_>) -> &[f64] {
        let name = [what, size, arm].map(str::to_owned);
        self.0.get(&name).map_or(&[], Vec::as_slice)
    }

    /// How long it took.
    pub(super) fn spread(&self, name: Name<'_>) -> Option<Spread> {
        Spread::of(self.times(name).to_vec())
    }

    /// How many times longer one took than another: round by round where both took turns, else by their medians.
    pub(super) fn ratio(&self, one: Name<'_>, other: Name<'_>) -> Option<Spread> {
        let (ones, others) = (self.times(one), self.times(other));
        if one.1 == other.1 && ones.len() == others.len() {
            return Spread::of(ones.iter().zip(others).map(|(one, other)| one / other).collect());
        }
        Spread::of(vec![self.spread(one)?.median / self.spread(other)?.median])
    }
}

impl Spread {
    fn of(mut all: Vec<f64>) -> Option<Self> {
        all.sort_by(f64::total_cmp);
        let at = |share: f64| -> Option<f64> {
            let place = share * (all.len().checked_sub(1)? as f64);
            let (low, high) = (all[place.floor() as usize], all[place.ceil() as usize]);
            Some(low + (high - low) * place.fract())
        };
        Some(Self { median: at(0.5)?, low: at(0.25)?, high: at(0.75)?, count: all.len() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(lines: &[&str]) -> Figures {
        let mut figures = Figures::default();
        for line in lines {
            assert!(figures.hear(line), "{line}");
        }
        figures
    }

    #[test]
    fn times_are_heard_among_other_words() {
        let mut figures = Figures::default();
        assert!(!figures.hear("test bench_something ... ok"));
        assert!(figures.hear("    bench|open a case|100|ours|4.0 1.0 2.0 3.0 5.0"));
        let spread = figures.spread(("open a case", "100", "ours")).expect("it was told");
        assert_eq!(spread, Spread { median: 3.0, low: 2.0, high: 4.0, count: 5 });
        assert_eq!(figures.spread(("open a case", "100", "floor")), None);
    }

    #[test]
    fn a_ratio_is_that_of_each_round_where_both_took_turns() {
        let figures = heard(&[
            "bench|a|1|ours|2 30 4",
            "bench|a|1|floor|1 10 1",
            "bench|a|1|rxdb|6",
            "bench|a|9|ours|8",
        ]);
        let ratio = |one, other| figures.ratio(one, other).map(|spread| (spread.median, spread.count));
        assert_eq!(
            ratio(("a", "1", "ours"), ("a", "1", "floor")),
            Some((3.0, 3)),
            "and not that of the medians, 4"
        );
        assert_eq!(ratio(("a", "1", "rxdb"), ("a", "1", "floor")), Some((6.0, 1)));
        assert_eq!(ratio(("a", "9", "ours"), ("a", "1", "ours")), Some((2.0, 1)));
        assert_eq!(ratio(("a", "9", "ours"), ("b", "1", "ours")), None);
    }
}
