//! The recovery code: the second way in, on paper.
//!
//! Whoever forgets the passphrase has only this, maybe years later, maybe read out over the telephone. So
//! it is 160 random bits, which need no slow derivation, in Crockford's base 32 (no I, L, O or U), nine
//! groups of four. Reading it is lenient about case, separators and look-alikes, and strict about the rest:
//! the last four characters are check digits, so that a slip is told from a code of another vault.
//!
//! The check: read as one number in base 32, the 36 characters leave 1 when divided by 1 048 517. That is a
//! prime for which no one or two wrong characters, and no two that changed places, keep the remainder;
//! of worse garbling one in a million gets past, and then still opens nothing.

use zeroize::Zeroizing;

use crate::ports::Random;

/// Crockford's alphabet: the value of a character is its place.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters that carry the secret: 32 of 5 bits.
const SECRET_LENGTH: usize = 32;

/// Characters in all, check digits included.
const LENGTH: usize = 36;

/// Characters in a group.
const GROUP: usize = 4;

/// What the code is divided by.
const DIVISOR: u32 = 1_048_517;

/// What a good code leaves. Not 0, so that a code of nothing but zeros is none.
const REMAINDER: u32 = 1;

/// A recovery code. No `Debug`, no `Clone`, wiped on drop.
pub struct RecoveryCode(Zeroizing<[u8; 20]>);

/// Why a text is not a recovery code. Says nothing of what the text was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// A character that no code has. Both are counted from 1.
    #[error("character {place} of group {group} does not occur in recovery codes")]
    WrongCharacter {
        /// Which group of four.
        group: usize,
        /// Which character of that group.
        place: usize,
    },
    /// Characters are missing, or there are too many.
    #[error("a recovery code has {expected} characters, this has {given}")]
    WrongLength {
        /// How many there were, separators not counted.
        given: usize,
        /// How many there should be.
        expected: usize,
    },
    /// Some characters are wrong or have changed places.
    #[error("the check digits of the recovery code do not match: it was not copied correctly")]
    CheckMismatch,
}

impl RecoveryCode {
    /// Draws a new one.
    pub fn make(random: &dyn Random) -> Self {
        let mut secret = Zeroizing::new([0; 20]);
        random.fill(secret.as_mut_slice());
        Self(secret)
    }

    /// Reads a code as somebody types it: upper or lower case, any white space or dashes, O for 0, and I or
    /// L for 1.
    ///
    /// # Errors
    /// [`RecoveryCodeError`], the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, RecoveryCodeError> {
        let mut values = Zeroizing::new([0_u8; LENGTH]);
        let mut given = 0;
        for character in text.chars().filter(|c| !is_separator(*c)) {
            let value = value_of(character).ok_or(RecoveryCodeError::WrongCharacter {
                group: given / GROUP + 1,
                place: given % GROUP + 1,
            })?;
            if let Some(free) = values.get_mut(given) {
                *free = value;
            }
            given += 1;
        }
        if given != LENGTH {
            return Err(RecoveryCodeError::WrongLength { given, expected: LENGTH });
        }
        if remainder(values.as_slice()) != REMAINDER {
            return Err(RecoveryCodeError::CheckMismatch);
        }
        let mut secret = Zeroizing::new([0; 20]);
        for (bytes, eight) in secret.chunks_exact_mut(5).zip(values.chunks_exact(8)) {
            let bits = eight.iter().fold(0_u64, |bits, value| bits << 5 | u64::from(*value));
            bytes.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Ok(Self(secret))
    }

    /// The code for screen and paper: nine groups of four with a dash between them.
    pub fn to_display(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(LENGTH + LENGTH / GROUP));
        for (index, value) in self.values().iter().enumerate() {
            if index > 0 && index % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(ALPHABET[usize::from(*value)]));
        }
        text
    }

    /// Whether `typed` is its last group, read as leniently as a whole code: for asking whether it was
    /// written down.
    pub fn ends_with(&self, typed: &str) -> bool {
        let values = self.values();
        let last = values[LENGTH - GROUP..].iter().map(|value| Some(*value));
        typed.chars().filter(|c| !is_separator(*c)).map(value_of).eq(last)
    }

    /// The 160 bits, for key derivation only.
    pub fn secret(&self) -> &[u8; 20] {
        &self.0
    }

    /// The value of each character, check digits included.
    fn values(&self) -> Zeroizing<[u8; LENGTH]> {
        let mut values = Zeroizing::new([0; LENGTH]);
        for (bytes, eight) in self.0.chunks_exact(5).zip(values.chunks_exact_mut(8)) {
            let bits = bytes.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            write_base32(bits, eight);
        }
        // With zeros for check digits; the number to put there makes the remainder what it should be.
        let check = (DIVISOR + REMAINDER - remainder(values.as_slice())) % DIVISOR;
        write_base32(u64::from(check), &mut values[SECRET_LENGTH..]);
        values
    }
}

/// Writes the low bits of `number` as base 32, most significant first, filling `values`.
fn write_base32(number: u64, values: &mut [u8]) {
    for (place, value) in values.iter_mut().rev().enumerate() {
        *value = (number >> (5 * place) & 31) as u8;
    }
}

/// What the number that `values` write in base 32 leaves when divided.
fn remainder(values: &[u8]) -> u32 {
    values.iter().fold(0, |rest, value| (rest * 32 + u32::from(*value)) % DIVISOR)
}

/// What people and keyboards put between groups; the dashes are those that keyboards make of a hyphen.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn value_of(c: char) -> Option<u8> {
    let upper = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|known| char::from(*known) == upper).and_then(|place| u8::try_from(place).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::CountingRandom;

    fn code(secret: [u8; 20]) -> RecoveryCode {
        RecoveryCode(Zeroizing::new(secret))
    }

    fn error(text: &str) -> Option<RecoveryCodeError> {
        RecoveryCode::parse(text).err()
    }

    /// Where the characters stand among the dashes.
    fn characters(shown: &str) -> Vec<usize> {
        (0..shown.len()).filter(|at| shown.as_bytes()[*at] != b'-').collect()
    }

    fn replaced(shown: &str, at: usize, by: u8) -> String {
        let mut bytes = shown.as_bytes().to_vec();
        bytes[at] = by;
        String::from_utf8(bytes).expect("ASCII stays ASCII")
    }

    #[test]
    fn the_format_stays_as_it_is() {
        let counting: [u8; 20] = std::array::from_fn(|index| index as u8);
        for (secret, shown) in [
            ([0; 20], "0000-0000-0000-0000-0000-0000-0000-0000-0001"),
            (counting, "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-WKXT"),
            ([255; 20], "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-F8WD"),
        ] {
            assert_eq!(*code(secret).to_display(), shown);
        }
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let secret: [u8; 20] = std::array::from_fn(|index| index as u8);
        let shown = code(secret).to_display();
        for written in [
            shown.to_string(),
            shown.to_lowercase(),
            shown.replace('-', ""),
            shown.replace('-', "  "),
            shown.replace('-', " \u{2013} "),
            shown.replace('-', "\r\n"),
            format!("\u{a0}{}\t", *shown),
            shown.replace('0', "O").replace('1', "I"),
            shown.replace('0', "o").replace('1', "l"),
        ] {
            let read = RecoveryCode::parse(&written).map(|code| *code.secret());
            assert_eq!(read, Ok(secret), "{written:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let length = |given| Some(RecoveryCodeError::WrongLength { given, expected: 36 });
        let wrong = |group, place| Some(RecoveryCodeError::WrongCharacter { group, place });
        let shown = code([7; 20]).to_display();
        let slip = if shown.starts_with('Z') { b'Y' } else { b'Z' };
        for (text, expected) in [
            (String::new(), length(0)),
            (shown[..shown.len() - 1].to_owned(), length(35)),
            (format!("{}7", *shown), length(37)),
            ("7".repeat(1_000_000), length(1_000_000)),
            (replaced(&shown, 0, b'U'), wrong(1, 1)),
            (replaced(&shown, 12, b'*'), wrong(3, 3)),
            (format!("{}é", &shown[..shown.len() - 1]), wrong(9, 4)),
            (replaced(&shown, 0, slip), Some(RecoveryCodeError::CheckMismatch)),
            ("0".repeat(36), Some(RecoveryCodeError::CheckMismatch)),
        ] {
            assert_eq!(error(&text), expected);
        }
    }

    #[test]
    fn any_one_or_two_wrong_characters_change_the_remainder() {
        // The remainder is linear in the characters, so it is enough to look at differences: one at place
        // `first`, and one (or none) at a later place.
        let weights: Vec<i64> = (0..LENGTH)
            .map(|place| {
                let mut values = [0; LENGTH];
                values[place] = 1;
                i64::from(remainder(&values))
            })
            .collect();
        for (first, weight) in weights.iter().enumerate() {
            for other in &weights[first + 1..] {
                for difference in 1..32 {
                    for other_difference in -31..32 {
                        let change = weight * difference + other * other_difference;
                        assert_ne!(
                            change % i64::from(DIVISOR),
                            0,
                            "{difference} at {first}, {other_difference}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn the_last_group_tells_whether_the_code_was_written_down() {
        let code = code([0; 20]);
        for (typed, answer) in [
            ("0001", true),
            (" ooOl ", true),
            ("00-01", true),
            ("000", false),
            ("0000", false),
            ("00011", false),
            ("0000-0001", false),
            ("", false),
            ("000u", false),
        ] {
            assert_eq!(code.ends_with(typed), answer, "{typed:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn every_code_comes_back_from_paper(secret: [u8; 20]) {
            let read = RecoveryCode::parse(&code(secret).to_display()).map(|code| *code.secret());
            prop_assert_eq!(read, Ok(secret));
        }

        #[test]
        fn every_single_slip_and_every_swap_of_neighbours_is_noticed(secret: [u8; 20]) {
            let shown = code(secret).to_display();
            let places = characters(&shown);
            for at in &places {
                for by in ALPHABET.iter().filter(|by| **by != shown.as_bytes()[*at]) {
                    prop_assert_eq!(error(&replaced(&shown, *at, *by)), Some(RecoveryCodeError::CheckMismatch));
                }
            }
            for pair in places.windows(2) {
                let (one, other) = (shown.as_bytes()[pair[0]], shown.as_bytes()[pair[1]]);
                if one != other {
                    let swapped = replaced(&replaced(&shown, pair[0], other), pair[1], one);
                    prop_assert_eq!(error(&swapped), Some(RecoveryCodeError::CheckMismatch));
                }
            }
        }

        #[test]
        fn any_text_is_answered(text in "\\PC{0,60}") {
            let _ = RecoveryCode::parse(&text);
        }
    }

    #[test]
    fn a_new_code_takes_its_bits_from_the_machine() {
        let random = CountingRandom::new(1);
        let (one, other) = (RecoveryCode::make(&random), RecoveryCode::make(&random));
        assert_ne!(one.secret(), other.secret());
        assert_ne!(one.secret(), &[0; 20]);
    }
}
