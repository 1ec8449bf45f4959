//! Words in a row that a text has from something that was to stay inside.

use std::collections::HashSet;
use std::ops::Range;

use super::words::Words;

/// How many words in a row are taken over rather than said by chance.
const TELLING: usize = 4;

/// The runs of words by which something is known again.
#[derive(Debug)]
pub(super) struct Runs(HashSet<Vec<String>>);

impl Runs {
    /// Those of `secrets`, but for those that also stand in what may be `shared`.
    pub fn of<'a>(secrets: impl Iterator<Item = &'a str>, shared: &[String]) -> Self {
        let mut runs: HashSet<_> = secrets.flat_map(runs).collect();
        if !runs.is_empty() {
            for run in shared.iter().flat_map(|text| self::runs(text)) {
                runs.remove(&run);
            }
        }
        Self(runs)
    }

    /// Where any of them stands; what overlaps as one.
    pub fn found_in(&self, words: &Words<'_>) -> Vec<Range<usize>> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let folded: Vec<String> = words.folded().map(str::to_owned).collect();
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, run) in folded.windows(TELLING).enumerate() {
            if !self.0.contains(run) {
                continue;
            }
            let last = at + TELLING - 1;
            match found.last_mut() {
                Some(before) if before.1 >= at => before.1 = last,
                _ => found.push((at, last)),
            }
        }
        found.into_iter().map(|(first, last)| words.range(first, last)).collect()
    }
}

fn runs(text: &str) -> Vec<Vec<String>> {
    let folded: Vec<String> = Words::of(text).folded().map(str::to_owned).collect();
    folded.windows(TELLING).map(<[String]>::to_vec).collect()
}
