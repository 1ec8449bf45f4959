//! A text as words: where each stands, and how it is compared.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text.
#[derive(Debug)]
pub(super) struct Words<'a> {
    text: &'a str,
    words: Vec<Word>,
}

/// A word.
#[derive(Debug)]
pub(super) struct Word {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// In small letters and without accents, as it is compared.
    pub folded: String,
}

/// What somebody is called by before a name, written with a full stop that ends no sentence.
const TITLES: [&str; 13] =
    ["dhr", "hr", "mw", "mevr", "fam", "dr", "drs", "mr", "ing", "ir", "prof", "ds", "st"];

impl<'a> Words<'a> {
    /// Of `text`.
    pub fn of(text: &'a str) -> Self {
        let mut words = Vec::new();
        let mut from = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match (c.is_alphanumeric() || is_combining_mark(c), from) {
                (true, None) => from = Some(at),
                (false, Some(start)) => {
                    words.push(Word { range: start..at, folded: folded(&text[start..at]) });
                    from = None;
                }
                _ => {}
            }
        }
        Self { text, words }
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// As they are compared.
    pub fn folded(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.folded.as_str())
    }

    /// The one at `at`, as it is compared.
    pub fn word(&self, at: usize) -> &str {
        &self.words[at].folded
    }

    /// The one at `at`, as it stands there.
    pub fn written(&self, at: usize) -> &'a str {
        &self.text[self.words[at].range.clone()]
    }

    /// Where those from `first` to `last` stand.
    pub fn range(&self, first: usize, last: usize) -> Range<usize> {
        self.words[first].range.start..self.words[last].range.end
    }

    /// Whether the one at `at` begins with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.written(at).starts_with(char::is_uppercase)
    }

    /// What stands between the one at `at` and the one before it.
    pub fn before(&self, at: usize) -> &'a str {
        let from = at.checked_sub(1).map_or(0, |before| self.words[before].range.end);
        &self.text[from..self.words[at].range.start]
    }

    /// Whether a sentence, a line or literal words begin with the one at `at`: there a capital says nothing.
    pub fn begins(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        let gap = self.before(at);
        let written = self.written(before);
        let is_initial = written.chars().count() == 1 && self.is_capital(before);
        let is_short = TITLES.contains(&self.word(before)) || is_initial;
        let ends = |c: char| "!?…\n:;“”„\"«»•*–—(‘".contains(c) || (c == '.' && !is_short);
        gap.contains(ends)
    }
}

/// In small letters and without accents.
pub(super) fn folded(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_capitals_and_accents_and_found_where_they_stand() {
        let text = "Zoë’s pop, IJsbrand (2).";
        let words = Words::of(text);
        assert_eq!(words.folded().collect::<Vec<_>>(), ["zoe", "s", "pop", "ijsbrand", "2"]);
        assert_eq!((words.written(0), &text[words.range(0, 2)]), ("Zoë", "Zoë’s pop"));
        let apart = Words::of("Noe\u{308}lle kwam");
        assert_eq!(apart.folded().collect::<Vec<_>>(), ["noelle", "kwam"]);
    }

    #[test]
    fn a_capital_says_nothing_where_a_sentence_begins() {
        let begins = |text: &str| {
            let words = Words::of(text);
            (0..words.len()).map(|at| words.begins(at)).collect::<Vec<_>>()
        };
        assert_eq!(begins("Sam lachte. Daan ook"), [true, false, true, false]);
        assert_eq!(begins("zei: “Nee”\nToen"), [true, true, true]);
        assert_eq!(begins("met dhr. Jansen"), [true, false, false]);
        assert_eq!(begins("met J. Jansen"), [true, false, false]);
        assert_eq!(begins("ieder van u. Hoort u iets"), [true, false, false, true, false, false]);
        assert_eq!(begins("onder 3. Verloop"), [true, false, true]);
    }
}
