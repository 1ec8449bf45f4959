//! Six words drawn at random.
//!
//! The list holds 2048 common Dutch words of four to eight plain letters. They were chosen to be read from
//! paper and typed on a tablet: no word is the beginning of another, no single slip (a letter wrong, left
//! out, added or swapped with its neighbour) turns one into another, and none is unpleasant to see each
//! morning. Each draw is worth log2(2048) = 11 bits, so six are worth 66. Words may repeat; forbidding
//! that would only take away from the count.

use std::sync::LazyLock;

use zeroize::Zeroizing;

use super::{Origin, Passphrase};
use crate::ports::Random;

/// How many words a generated passphrase has.
pub const WORDS_IN_PASSPHRASE: usize = 6;

/// The longest word of the list, in letters.
const LONGEST_WORD: usize = 8;

static WORDS: LazyLock<Vec<&'static str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// Draws a passphrase: lower-case words with one space between them.
pub fn generate(random: &dyn Random) -> Passphrase {
    // Room for all of it from the start, so that growing leaves no unwiped piece behind.
    let mut text = Zeroizing::new(String::with_capacity(WORDS_IN_PASSPHRASE * (LONGEST_WORD + 1)));
    for place in 0..WORDS_IN_PASSPHRASE {
        if place > 0 {
            text.push(' ');
        }
        text.push_str(WORDS[draw(random, WORDS.len())]);
    }
    Passphrase { text, origin: Origin::Generated }
}

/// The strength of a generated passphrase in bits: exact, since every outcome is equally likely.
pub fn generated_bits() -> f64 {
    WORDS_IN_PASSPHRASE as f64 * (WORDS.len() as f64).log2()
}

/// A number below `bound` (at most 2^16), each equally likely: draws that would favour the low ones are
/// thrown away.
fn draw(random: &dyn Random, bound: usize) -> usize {
    const RANGE: usize = 1 << 16;
    let fair = RANGE - RANGE % bound;
    loop {
        let mut bytes = Zeroizing::new([0; 2]);
        random.fill(bytes.as_mut_slice());
        let drawn = usize::from(u16::from_le_bytes(*bytes));
        if drawn < fair {
            return drawn % bound;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::collections::HashSet;

    use super::*;

    /// Gives 0, 1, 2 … as two bytes each, so that every draw comes by exactly once in 65 536.
    struct EveryDraw(Cell<u16>);

    impl Random for EveryDraw {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.copy_from_slice(&self.0.get().to_le_bytes());
            self.0.set(self.0.get().wrapping_add(1));
        }
    }

    /// `word` with each single letter taken out, by place.
    fn without_one(word: &str) -> impl Iterator<Item = String> {
        (0..word.len()).map(|at| format!("{}{}", &word[..at], &word[at + 1..]))
    }

    #[test]
    fn the_list_holds_2048_sorted_words_of_four_to_eight_plain_letters() {
        assert_eq!(WORDS.len(), 2048);
        assert!(WORDS.is_sorted_by(|one, next| one < next), "sorted, and none twice");
        for word in WORDS.iter() {
            assert!((4..=LONGEST_WORD).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn no_word_is_the_beginning_of_another() {
        // In a sorted list the words that begin with a word follow it directly.
        for pair in WORDS.windows(2) {
            assert!(!pair[1].starts_with(pair[0]), "{} {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn no_single_slip_turns_a_word_into_another() {
        let words: HashSet<&str> = WORDS.iter().copied().collect();
        let mut with_a_gap = HashSet::new();
        for word in WORDS.iter() {
            for (at, shorter) in without_one(word).enumerate() {
                assert!(!words.contains(shorter.as_str()), "{word} {shorter}");
                let (before, after) = shorter.split_at(at);
                assert!(with_a_gap.insert(format!("{before}_{after}")), "{word}, letter {at}");
                let mut swapped = word.as_bytes().to_vec();
                swapped.swap(at, (at + 1).min(word.len() - 1));
                let swapped = String::from_utf8(swapped).expect("plain letters stay plain letters");
                assert!(swapped == *word || !words.contains(swapped.as_str()), "{word} {swapped}");
            }
        }
    }

    #[test]
    fn six_words_are_worth_66_bits() {
        assert_eq!(generated_bits(), 66.0);
    }

    #[test]
    fn every_number_is_drawn_equally_often() {
        for bound in [3, 1000, 1296, 2048] {
            let random = EveryDraw(Cell::new(0));
            let mut counts = vec![0_usize; bound];
            let each = (1 << 16) / bound;
            for _ in 0..each * bound {
                counts[draw(&random, bound)] += 1;
            }
            assert!(counts.iter().all(|count| *count == each), "below {bound}");
        }
    }

    #[test]
    fn a_draw_that_would_favour_low_numbers_is_thrown_away() {
        let random = EveryDraw(Cell::new(65_535));
        assert_eq!(draw(&random, 3), 0, "65535 is one too many for three equal shares");
        assert_eq!(random.0.get(), 1, "a second draw was made");
    }

    #[test]
    fn a_generated_passphrase_is_six_words_of_the_list_and_its_own_normal_form() {
        let random = EveryDraw(Cell::new(40));
        for _ in 0..400 {
            let passphrase = generate(&random);
            let words: Vec<&str> = passphrase.expose().split(' ').collect();
            assert_eq!(words.len(), WORDS_IN_PASSPHRASE);
            assert!(words.iter().all(|word| WORDS.binary_search(word).is_ok()), "{words:?}");
            assert!(passphrase.is_generated());
            assert_eq!(Passphrase::typed(passphrase.expose()).expose(), passphrase.expose());
        }
    }
}
