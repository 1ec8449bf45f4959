//! Passphrases: making a good one, judging one that was thought up.
//!
//! The passphrase is the one part of the vault that has to stand up to somebody with a copy of it and all
//! the time in the world. People do not think up such a thing well, so six words drawn by the machine are
//! offered first ([`generate`]): their strength is a matter of counting. Whoever wants an own one gets an
//! estimate ([`judge`], [`estimated_bits`]) that errs on the low side. No estimator with dictionaries
//! comes along: it would be larger than the rest of the core, and still only guess.
//!
//! What is refused is only what falls at once: shorter than [`MIN_CHARACTERS`], common, or trivially
//! repetitive. Anything else is for the user to decide; until it is [`Judgement::Strong`] the screen
//! advises a longer one.
//!
//! What is judged is what goes into the key derivation: the text as [`normalise`] leaves it, so without
//! white space at either end. Upper and lower case stay apart, and so do single and double spaces inside.

mod common_list;
mod estimate;
mod generate;
mod judge;

pub use common_list::{CommonList, NotAList};
pub use estimate::estimated_bits;
pub use generate::{WORDS_IN_PASSPHRASE, generate, generated_bits};
pub use judge::{Judgement, MIN_CHARACTERS, Simplicity, judge};

use zeroize::Zeroizing;

use super::kdf::normalise;

/// A passphrase in the form that goes into the key derivation. No `Debug`, no `Clone`, wiped on drop.
pub struct Passphrase {
    text: Zeroizing<String>,
    origin: Origin,
}

/// Where a passphrase came from: what can be known about its strength depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Generated,
    Typed,
}

impl Passphrase {
    /// Takes what somebody typed. Of a generated passphrase that is typed in again nothing is known but
    /// its text, so it is judged like any other.
    pub fn typed(text: &str) -> Self {
        Self { text: normalise(text), origin: Origin::Typed }
    }

    /// The normalised text, for key derivation and for showing it once.
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// Whether the machine drew it.
    pub fn is_generated(&self) -> bool {
        self.origin == Origin::Generated
    }
}

#[cfg(test)]
mod tests {
    use super::Passphrase;

    #[test]
    fn a_passphrase_is_the_text_that_goes_into_the_key_derivation() {
        for (typed, text) in [
            ("zes gewone woorden", "zes gewone woorden"),
            // Keyboards of tablets add a space behind the last word.
            ("zes gewone woorden ", "zes gewone woorden"),
            ("\u{a0}\tzes gewone woorden\r\n", "zes gewone woorden"),
            ("zes  gewone woorden", "zes  gewone woorden"),
            ("Cafe\u{301}", "Caf\u{e9}"),
            (" \n ", ""),
        ] {
            assert_eq!(Passphrase::typed(typed).expose(), text, "{typed:?}");
        }
    }
}
