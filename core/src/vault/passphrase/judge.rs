//! What there is to say about a passphrase.
//!
//! Refused is what falls in the first minutes of trying: too short, common, or one small thing over and
//! over. The rest is a grade. Its borders assume somebody who tries ten thousand passphrases a second
//! against the key derivation: 40 bits then hold for about two years on average, 60 for a million.

use std::collections::HashSet;

use zeroize::Zeroizing;

use super::{CommonList, Passphrase, estimated_bits};

/// The shortest passphrase that is taken, in characters.
pub const MIN_CHARACTERS: usize = 12;

/// With fewer different characters than this it is a rattle.
const MIN_DISTINCT: usize = 5;

/// Up to so many figures and signs at the end are overlooked in looking for a repetition: a date's worth.
const MAX_TAIL: usize = 8;

/// From here a passphrase is fair, in bits.
const FAIR_BITS: f64 = 40.0;

/// From here a passphrase is strong, in bits. A generated one is above it.
const STRONG_BITS: f64 = 60.0;

/// What there is to say about a passphrase; the first three are refused, the others may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It has too few characters.
    TooShort {
        /// How many are wanting up to [`MIN_CHARACTERS`].
        missing: usize,
    },
    /// It is on the list of common ones, or a variant of one.
    Common,
    /// It is one small thing over and over.
    TooSimple(Simplicity),
    /// It may fall within a year, or within an hour; a longer one is advised.
    Weak,
    /// It would hold for years; a longer one is advised.
    Fair,
    /// Nothing to advise.
    Strong,
}

/// In what way a passphrase is too simple.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Simplicity {
    /// Made of too few different characters.
    FewCharacters,
    /// A short piece that is repeated.
    Repetition,
    /// A run along the alphabet, the figures or the keyboard.
    Sequence,
}

impl Judgement {
    /// Whether the passphrase may not be used.
    pub fn is_refused(self) -> bool {
        matches!(self, Self::TooShort { .. } | Self::Common | Self::TooSimple(_))
    }
}

/// Judges `passphrase`. While the list of common ones has not been loaded, `common` is `None`; ask again
/// when it has, before the passphrase is put to use.
pub fn judge(passphrase: &Passphrase, common: Option<&CommonList>) -> Judgement {
    if passphrase.is_generated() {
        return Judgement::Strong;
    }
    let text = passphrase.expose();
    let missing = MIN_CHARACTERS.saturating_sub(text.chars().count());
    if missing > 0 {
        return Judgement::TooShort { missing };
    }
    if common.is_some_and(|list| list.covers(text)) {
        return Judgement::Common;
    }
    if let Some(simplicity) = simplicity(text) {
        return Judgement::TooSimple(simplicity);
    }
    match estimated_bits(passphrase) {
        bits if bits >= STRONG_BITS => Judgement::Strong,
        bits if bits >= FAIR_BITS => Judgement::Fair,
        _ => Judgement::Weak,
    }
}

fn simplicity(text: &str) -> Option<Simplicity> {
    let bare = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase);
    let characters = Zeroizing::new(bare.collect::<Vec<char>>());
    let distinct = characters.iter().collect::<HashSet<_>>().len();
    let tail = characters.iter().rev().take_while(|c| !c.is_alphabetic()).count();
    // A year behind it does not make a repetition better; a long row of figures may.
    let stem = if tail <= MAX_TAIL { &characters[..characters.len() - tail] } else { &characters };
    if distinct < MIN_DISTINCT {
        Some(Simplicity::FewCharacters)
    } else if repeats(&characters) || repeats(stem) {
        Some(Simplicity::Repetition)
    } else if is_sequence(&characters) {
        Some(Simplicity::Sequence)
    } else {
        None
    }
}

/// Whether it is, from beginning to end, at least twice a piece that would be too short by itself.
fn repeats(characters: &[char]) -> bool {
    // The border table of Knuth, Morris and Pratt: the length less the longest border is the period.
    let mut borders = vec![0_usize; characters.len()];
    for end in 1..characters.len() {
        let mut border = borders[end - 1];
        while border > 0 && characters[border] != characters[end] {
            border = borders[border - 1];
        }
        borders[end] = border + usize::from(characters[border] == characters[end]);
    }
    let period = characters.len() - borders.last().copied().unwrap_or(0);
    period < MIN_CHARACTERS && 2 * period <= characters.len()
}

/// Whether three in four of its steps go to a neighbour.
fn is_sequence(characters: &[char]) -> bool {
    let steps = characters.windows(2).filter(|pair| are_neighbours(pair[0], pair[1])).count();
    4 * steps >= 3 * characters.len().saturating_sub(1)
}

/// Equal, next to each other in the alphabet or the figures, or touching on a keyboard.
fn are_neighbours(one: char, other: char) -> bool {
    const ROWS: [&str; 4] = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let place = |key: char| {
        ROWS.iter().enumerate().find_map(|(row, keys)| keys.find(key).map(|column| (row, column)))
    };
    let on_keyboard =
        place(one).zip(place(other)).is_some_and(|((row, column), (other_row, other_column))| {
            row.abs_diff(other_row) <= 1 && column.abs_diff(other_column) <= 1
        });
    let in_order =
        one.is_alphanumeric() && other.is_alphanumeric() && u32::from(one).abs_diff(u32::from(other)) <= 1;
    one == other || on_keyboard || in_order
}

#[cfg(test)]
mod tests {
    use super::super::generate;
    use super::*;
    use crate::testing::CountingRandom;

    fn judged(typed: &str) -> Judgement {
        let list = CommonList::parse("feyenoord\nik hou van jou\nwelkom\nzomer").expect("this is a list");
        judge(&Passphrase::typed(typed), Some(&list))
    }

    #[test]
    fn what_falls_at_once_is_refused() {
        use Simplicity::{FewCharacters, Repetition, Sequence};
        for (typed, judgement) in [
            ("", Judgement::TooShort { missing: 12 }),
            ("welkom01", Judgement::TooShort { missing: 4 }),
            ("zes tekens   ", Judgement::TooShort { missing: 2 }),
            ("Feyenoord1908!", Judgement::Common),
            ("welkom zomer 24", Judgement::Common),
            ("ikhouvanjou123", Judgement::Common),
            ("aaaaaaaaaaaaaaaa", Judgement::TooSimple(FewCharacters)),
            ("ab ab ab ab ab ab", Judgement::TooSimple(FewCharacters)),
            ("🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊🦊", Judgement::TooSimple(FewCharacters)),
            ("kastdeurkastdeur", Judgement::TooSimple(Repetition)),
            ("fietsfietsfiets", Judgement::TooSimple(Repetition)),
            ("Fiets fiets fiets 2024!", Judgement::TooSimple(Repetition)),
            ("kastdeurkastdeurka", Judgement::TooSimple(Repetition)),
            ("abcdefghijklm", Judgement::TooSimple(Sequence)),
            ("abcdef 123456", Judgement::TooSimple(Sequence)),
            ("qwertyuiop[]", Judgement::TooSimple(Sequence)),
            ("1qaz2wsx3edc4rfv", Judgement::TooSimple(Sequence)),
            ("0987654321098", Judgement::TooSimple(Sequence)),
        ] {
            assert_eq!(judged(typed), judgement, "{typed:?}");
            assert!(judged(typed).is_refused(), "{typed:?}");
        }
    }

    #[test]
    fn what_may_be_used_is_graded_on_the_low_side() {
        for (typed, judgement) in [
            ("Zonnebloem2024!", Judgement::Weak),
            ("06-12345678 bel", Judgement::Weak),
            ("4829105538271", Judgement::Weak),
            ("aa 8392049301927", Judgement::Weak),
            ("de kat zit op de mat", Judgement::Weak),
            ("kqzvxwpmtrbnhgd", Judgement::Weak),
            ("xK9#mQ2$vL7p", Judgement::Fair),
            ("mijn hond eet graag kaas op zondag", Judgement::Fair),
            ("drie paarse olifanten fietsen naar Zwolle", Judgement::Strong),
            ("xK9#mQ2$vL7pR4!t", Judgement::Strong),
            ("kraanvogel citroen wandeling pindakaas", Judgement::Strong),
        ] {
            assert_eq!(judged(typed), judgement, "{typed:?}");
            assert!(!judged(typed).is_refused(), "{typed:?}");
        }
    }

    #[test]
    fn a_repeated_piece_that_is_long_enough_by_itself_is_not_refused() {
        assert!(!judged("drie paarse olifanten drie paarse olifanten").is_refused());
    }

    #[test]
    fn characters_are_counted_after_normalising() {
        assert_eq!(judged("cafe\u{301} blauw"), Judgement::TooShort { missing: 2 });
    }

    #[test]
    fn without_the_list_the_rest_is_judged_all_the_same() {
        let common = Passphrase::typed("Feyenoord1908!");
        assert_eq!(judge(&common, None), Judgement::Weak);
        assert_eq!(judge(&Passphrase::typed("kort"), None), Judgement::TooShort { missing: 8 });
    }

    #[test]
    fn a_generated_passphrase_is_strong_and_stays_usable_when_typed_again() {
        let random = CountingRandom::new(7);
        let served = include_str!("../../../../public/common-passphrases.txt");
        let list = CommonList::parse(served).expect("the served list is a list");
        for _ in 0..2000 {
            let passphrase = generate(&random);
            assert_eq!(judge(&passphrase, Some(&list)), Judgement::Strong);
            let again = judge(&Passphrase::typed(passphrase.expose()), Some(&list));
            assert!(
                matches!(again, Judgement::Fair | Judgement::Strong),
                "{again:?}: {}",
                passphrase.expose()
            );
        }
    }
}
