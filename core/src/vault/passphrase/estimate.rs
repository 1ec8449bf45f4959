//! How strong a passphrase is, in bits.
//!
//! Of a generated one this is exact. Of one that somebody thought up nobody can know it; this counts what
//! is not foreseeable in it, at rates that lie well under those of random text: 2 bits for a letter, no
//! more than 16 for a word however long, 2 for a digit, 3 for a sign, 2 for each change of kind that is not
//! the beginning of a word. What repeats, or goes on as it began (`abc`, `321`, `aaa`), and a word that
//! was there before, count for nothing. So a random string from a password manager comes out weaker
//! than it is, which costs its owner a piece of advice; and a line from a song comes out stronger, unless
//! it is on the list of common ones.

use std::collections::HashSet;

use super::{Passphrase, generated_bits};

const LETTER: f64 = 2.0;
const WORD_AT_MOST: f64 = 16.0;
const DIGIT: f64 = 2.0;
const SIGN: f64 = 3.0;
const CHANGE: f64 = 2.0;
const SPACE: f64 = 0.5;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lower,
    Upper,
    Digit,
    Sign,
}

fn kind(c: char) -> Kind {
    match c {
        _ if c.is_uppercase() => Kind::Upper,
        _ if c.is_alphabetic() => Kind::Lower,
        _ if c.is_numeric() => Kind::Digit,
        _ => Kind::Sign,
    }
}

/// The strength of `passphrase` in bits: exact when it was generated, a cautious guess when it was typed.
pub fn estimated_bits(passphrase: &Passphrase) -> f64 {
    if passphrase.is_generated() {
        return generated_bits();
    }
    let mut seen = HashSet::new();
    let mut bits = 0.0;
    for word in passphrase.expose().split_whitespace() {
        if !seen.is_empty() {
            bits += SPACE;
        }
        if seen.insert(word) {
            bits += word_bits(word);
        }
    }
    bits
}

/// The bits of a piece without white space.
fn word_bits(word: &str) -> f64 {
    let (mut total, mut letters) = (0.0, 0.0);
    let mut before: Option<char> = None;
    let mut step_before = None;
    for c in word.chars() {
        let step = before.map(|before| i64::from(u32::from(c)) - i64::from(u32::from(before)));
        let goes_on = step == Some(0) || (step.is_some_and(|step| step.abs() == 1) && step == step_before);
        let changes = before.is_some_and(|before| {
            let (was, is) = (kind(before), kind(c));
            // A capital at the beginning of a word is where everybody puts one.
            was != is && !(was == Kind::Upper && is == Kind::Lower && step_before.is_none())
        });
        if changes {
            // A stretch of letters ends here.
            total += f64::min(letters, WORD_AT_MOST) + CHANGE;
            letters = 0.0;
        }
        match kind(c) {
            _ if goes_on => {}
            Kind::Lower | Kind::Upper => letters += LETTER,
            Kind::Digit => total += DIGIT,
            Kind::Sign => total += SIGN,
        }
        step_before = step;
        before = Some(c);
    }
    total + f64::min(letters, WORD_AT_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits(typed: &str) -> f64 {
        estimated_bits(&Passphrase::typed(typed))
    }

    #[test]
    fn what_can_be_foreseen_counts_for_nothing() {
        for (typed, expected) in [
            ("", 0.0),
            ("fiets", 10.0),
            ("Fiets", 10.0),
            ("fiets fiets fiets", 11.0),
            ("verantwoordelijkheid", 16.0),
            ("aaaaaaaaaaaa", 2.0),
            ("abcdefghijkl", 4.0),
            ("987654321", 4.0),
            ("fiets9", 14.0),
            ("fiets!", 15.0),
            ("x9#", 2.0 + 2.0 + 2.0 + 2.0 + 3.0),
        ] {
            assert_eq!(bits(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn each_word_more_makes_it_stronger() {
        let sentence = "twaalf kippen wandelen langzaam richting Zwolle";
        let words: Vec<&str> = sentence.split(' ').collect();
        for count in 1..words.len() {
            assert!(bits(&words[..count].join(" ")) < bits(&words[..=count].join(" ")), "{count} words");
        }
    }
}
