//! The list of passphrases that are tried first.
//!
//! It is a text of its own, fetched when somebody begins to type a passphrase; unlocking never needs it.
//! An entry stands for its variants as well: upper case, accents, spaces, digits and signs around or
//! between (`Welkom01`, `zomer-2024!`), figures for letters (`w@chtw00rd`), and two entries in a row.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// More than this is not our list, and not worth the memory.
const MAX_BYTES: usize = 64 * 1024;

/// The longest entry, in letters and digits.
const MAX_ENTRY: usize = 48;

/// The shortest entry that counts as half of a passphrase.
const MIN_HALF: usize = 3;

/// How many digits and signs may be added to an entry before it is another passphrase: a date's worth.
const MAX_ADDED: usize = 8;

/// Common passphrases, folded to their bare letters and digits.
pub struct CommonList(HashSet<String>);

/// The text that was fetched is not the list; it may be the host's page for a missing file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAList {
    /// There is nothing in it.
    #[error("the list of common passphrases is empty")]
    Empty,
    /// It is far larger than the list is.
    #[error("the list of common passphrases is too large")]
    TooLarge,
    /// This line, counted from 1, is not an entry.
    #[error("line {line} of the list of common passphrases is not an entry")]
    Line {
        /// Counted from 1.
        line: usize,
    },
}

impl CommonList {
    /// Reads the list: one entry on a line, of lower-case letters, digits and spaces.
    ///
    /// # Errors
    /// [`NotAList`] when the text is anything else.
    pub fn parse(text: &str) -> Result<Self, NotAList> {
        if text.len() > MAX_BYTES {
            return Err(NotAList::TooLarge);
        }
        let mut entries = HashSet::new();
        for (index, line) in text.lines().enumerate() {
            let fits = |c: char| c.is_lowercase() || c.is_ascii_digit() || c == ' ';
            let folded = fold(line, char::is_alphanumeric);
            if folded.is_empty() || folded.chars().count() > MAX_ENTRY || !line.chars().all(fits) {
                return Err(NotAList::Line { line: index + 1 });
            }
            entries.insert((*folded).clone());
        }
        if entries.is_empty() { Err(NotAList::Empty) } else { Ok(Self(entries)) }
    }

    /// Whether `text` is an entry or one of its variants.
    pub(super) fn covers(&self, text: &str) -> bool {
        let whole = fold(text, char::is_alphanumeric);
        if self.0.contains(whole.as_str()) {
            return true;
        }
        let outer = text.trim_matches(|c: char| !c.is_alphabetic());
        let unmasked = Zeroizing::new(outer.chars().map(letter_for_figure).collect::<String>());
        [text, unmasked.as_str()].into_iter().any(|form| {
            let letters = fold(form, char::is_alphabetic);
            let added =
                text.chars().filter(|c| !c.is_whitespace()).count().saturating_sub(letters.chars().count());
            added <= MAX_ADDED && (self.0.contains(letters.as_str()) || self.is_two(&letters))
        })
    }

    fn is_two(&self, letters: &str) -> bool {
        // Longer than two entries can be; also keeps the work in bounds for a pasted novel.
        letters.len() <= 2 * MAX_ENTRY * char::MAX_LEN_UTF8
            && letters.char_indices().any(|(at, _)| {
                let (first, second) = letters.split_at(at);
                [first, second].iter().all(|half| half.len() >= MIN_HALF && self.0.contains(*half))
            })
    }
}

/// Lower case, without accents, and of that only what `keep` keeps.
fn fold(text: &str, keep: impl Fn(char) -> bool) -> Zeroizing<String> {
    let bare = text.nfkd().filter(|c| !is_combining_mark(*c) && keep(*c)).flat_map(char::to_lowercase);
    Zeroizing::new(bare.collect())
}

/// The letter that a figure or sign is often written for.
fn letter_for_figure(c: char) -> char {
    match c {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "ajax\nik hou van jou\nqwerty\nwachtwoord\nwelkom\nzomer\n1q2w3e4r5t6y\n";

    #[test]
    fn an_entry_stands_for_its_variants() {
        let list = CommonList::parse(LIST).expect("this is a list");
        for (text, covered) in [
            ("wachtwoord", true),
            ("WachtWoord", true),
            ("wachtwoord 2024!", true),
            ("#1-Wachtwoord", true),
            ("w@chtw00rd1234", true),
            ("w\u{e1}chtwoord", true),
            ("Ik hou van jou!!", true),
            ("ikhouvanjou123", true),
            ("1q2w3e4r5t6y", true),
            ("welkom zomer", true),
            ("Welkom01Welkom01", true),
            ("zomer-ajax-2024", true),
            ("welkom zomer ajax", false),
            ("zomer 4829105538271", false),
            ("de zomer komt terug", false),
            ("wachtwoordje", false),
            ("", false),
        ] {
            assert_eq!(list.covers(text), covered, "{text:?}");
        }
    }

    #[test]
    fn a_novel_is_answered_at_once() {
        let list = CommonList::parse(LIST).expect("this is a list");
        assert!(!list.covers(&"zomer".repeat(200_000)));
    }

    #[test]
    fn what_is_not_the_list_is_refused() {
        for (text, error) in [
            (String::new(), NotAList::Empty),
            ("<!doctype html>\n<html>".to_owned(), NotAList::Line { line: 1 }),
            ("welkom\n\nzomer".to_owned(), NotAList::Line { line: 2 }),
            ("welkom\nZomer".to_owned(), NotAList::Line { line: 2 }),
            (format!("welkom\n{}", "a".repeat(MAX_ENTRY + 1)), NotAList::Line { line: 2 }),
            ("a\n".repeat(MAX_BYTES), NotAList::TooLarge),
        ] {
            assert_eq!(CommonList::parse(&text).err(), Some(error));
        }
    }

    #[test]
    fn the_list_that_is_served_is_sorted_small_and_readable() {
        let served = include_str!("../../../../public/common-passphrases.txt");
        assert!(served.lines().is_sorted_by(|one, next| one < next), "sorted, and none twice");
        assert!(served.len() < 20 * 1024, "{} bytes", served.len());
        let list = CommonList::parse(served).expect("the served list is a list");
        for text in
            ["Welkom01", "Feyenoord1908!", "W@chtwoord12", "Zomer2024zomer", "qwertyuiop123", "Mohammed1985"]
        {
            assert!(list.covers(text), "{text}");
        }
    }
}
