//! By what a text is known: a number that comes out differently when a single letter is.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The SHA-256 of a text, by which anybody can see that it is still the same: 64 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

/// How many digits tell one version of a report from another at a glance.
const SHORT: usize = 8;
/// How many stand together, so that they can be read out.
const GROUP: usize = 4;

impl Fingerprint {
    /// That of `text`, as it is written: each letter, space and line break counts.
    pub fn of(text: &str) -> Self {
        let mut digits = String::with_capacity(64);
        for byte in Sha256::digest(text.as_bytes()) {
            // Writing into a string does not fail.
            let _ = write!(digits, "{byte:02x}");
        }
        Self(digits)
    }

    /// All digits, without spaces: what any other program gives for the same text.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The first digits, to be told at a glance: "2c26 b46b".
    pub fn short(&self) -> String {
        let first: String = self.0.chars().take(SHORT).collect();
        grouped(&first)
    }

    /// All digits in groups, to be read out or compared on paper.
    pub fn grouped(&self) -> String {
        grouped(&self.0)
    }
}

fn grouped(digits: &str) -> String {
    let digits: Vec<char> = digits.chars().collect();
    digits.chunks(GROUP).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_the_fingerprint_that_any_other_program_gives_it() {
        for (text, digits) in [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("foo", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"),
        ] {
            assert_eq!(Fingerprint::of(text).digits(), digits, "{text:?}");
        }
        assert_ne!(Fingerprint::of("Zoë"), Fingerprint::of("Zoe"));
        assert_eq!(Fingerprint::of("foo").short(), "2c26 b46b");
        assert_eq!(Fingerprint::of("foo").grouped().split(' ').count(), 16);
    }
}
