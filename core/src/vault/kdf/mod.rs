//! From a passphrase to a secret: Argon2id, with bounds that hold before any memory is taken.
//!
//! The cost stands in a header, and a header can come from outside. A cost of 4 GiB would bring the
//! device down, and a cost of next to nothing would turn a guess into microseconds; both are refused by
//! [`KdfParams::check`] first. Lanes stay at one: wasm has no threads, so more would help an attacker only.
//!
//! Numbers: 64 MiB and 3 passes follow RFC 9106's second recommendation but for its lanes; the floor of
//! 19 MiB and 2 passes is the least that OWASP lists for Argon2id.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::ports::{DerivedSecret, Kdf, KdfError, KdfParams, Random};

use super::ids::random_bytes;

mod calibrate;

pub use calibrate::{TARGET_MS, calibrate};

/// The cost of a parameter set lies outside what this app accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KdfBounds {
    /// Cheaper than is safe.
    #[error("the key derivation is weaker than allowed: {memory_kib} KiB, {passes} passes")]
    TooWeak {
        /// What it asks, in KiB.
        memory_kib: u32,
        /// How many passes over it.
        passes: u32,
    },
    /// Dearer than a tablet can bear.
    #[error("the key derivation asks for more than allowed: {memory_kib} KiB, {passes} passes")]
    TooCostly {
        /// What it asks, in KiB.
        memory_kib: u32,
        /// How many passes over it.
        passes: u32,
    },
    /// More or fewer lanes than one.
    #[error("the key derivation asks for {0} lanes; only 1 is used here")]
    Lanes(u32),
}

impl KdfParams {
    /// The least memory accepted, in KiB.
    pub const MIN_MEMORY_KIB: u32 = 19 * 1024;
    /// The most memory accepted, in KiB.
    pub const MAX_MEMORY_KIB: u32 = 256 * 1024;
    /// The fewest passes accepted.
    pub const MIN_PASSES: u32 = 2;
    /// The most passes accepted.
    pub const MAX_PASSES: u32 = 10;

    /// What a new slot gets: 64 MiB, 3 passes, and a salt of its own.
    pub fn standard(random: &dyn Random) -> Self {
        Self { memory_kib: 64 * 1024, passes: 3, lanes: 1, salt: random_bytes(random) }
    }

    /// The least that is accepted, for devices that do not have more to give, with a salt of its own.
    pub fn floor(random: &dyn Random) -> Self {
        Self {
            memory_kib: Self::MIN_MEMORY_KIB,
            passes: Self::MIN_PASSES,
            lanes: 1,
            salt: random_bytes(random),
        }
    }

    /// Whether the cost may be paid. Call it before anything is allocated.
    ///
    /// # Errors
    /// [`KdfBounds`] with the numbers that were asked for.
    pub fn check(&self) -> Result<(), KdfBounds> {
        let Self { memory_kib, passes, lanes, .. } = *self;
        if lanes != 1 {
            return Err(KdfBounds::Lanes(lanes));
        }
        if memory_kib > Self::MAX_MEMORY_KIB || passes > Self::MAX_PASSES {
            return Err(KdfBounds::TooCostly { memory_kib, passes });
        }
        if memory_kib < Self::MIN_MEMORY_KIB || passes < Self::MIN_PASSES {
            return Err(KdfBounds::TooWeak { memory_kib, passes });
        }
        Ok(())
    }
}

/// The passphrase as it goes into the key derivation.
///
/// NFKC, so that an é typed as one character or as two opens the same vault; and without white space at
/// either end, because keyboards of tablets add a space behind the last word.
pub fn normalise(passphrase: &str) -> Zeroizing<String> {
    // Three times covers NFKC's growth of ordinary text, so that no shorter copy is left behind unwiped.
    let mut text = Zeroizing::new(String::with_capacity(passphrase.len() * 3));
    text.extend(passphrase.nfkc());
    // After the NFKC, which makes white space of a few signs: doing it twice then changes nothing.
    let end = text.trim_end().len();
    text.truncate(end);
    let start = text.len() - text.trim_start().len();
    text.drain(..start);
    text
}

/// Why a text, at a cost, makes no new passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// Nothing but white space.
    Empty,
    /// The cost is not allowed.
    Bounds(KdfBounds),
}

/// Whether `text` may become a passphrase at the cost of `params`; asked before anything is derived.
pub(crate) fn fit(text: &str, params: &KdfParams) -> Result<(), Unfit> {
    params.check().map_err(Unfit::Bounds)?;
    if normalise(text).is_empty() { Err(Unfit::Empty) } else { Ok(()) }
}

/// Derives 32 bytes with Argon2id, here and now; the memory is wiped afterwards.
///
/// # Errors
/// [`KdfError::OutOfMemory`] when the memory is not to be had, [`KdfError::Unavailable`] when the
/// parameters lie outside the bounds.
pub fn derive_native(passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
    params.check().map_err(|bounds| KdfError::Unavailable(bounds.to_string()))?;
    argon2id(passphrase, params)
}

/// Argon2id whatever it costs; the bounds are the caller's.
pub(super) fn argon2id(passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
    let cost = Params::new(params.memory_kib, params.passes, params.lanes, Some(32))
        .map_err(|error| KdfError::Unavailable(error.to_string()))?;
    let count = cost.block_count();
    let mut memory: Vec<Block> = Vec::new();
    memory.try_reserve_exact(count).map_err(|_| KdfError::OutOfMemory)?;
    memory.resize_with(count, Block::new);
    let mut out = Zeroizing::new([0; 32]);
    let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, cost).hash_password_into_with_memory(
        passphrase,
        &params.salt,
        out.as_mut_slice(),
        memory.as_mut_slice(),
    );
    memory.iter_mut().for_each(Zeroize::zeroize);
    done.map_err(|error| KdfError::Unavailable(error.to_string()))?;
    Ok(DerivedSecret::new(*out))
}

/// Argon2id on the thread that asks. For tests and tools; the app uses its worker.
pub struct NativeKdf;

impl Kdf for NativeKdf {
    async fn derive(&self, passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
        derive_native(passphrase, params)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(memory_kib: u32, passes: u32, lanes: u32) -> KdfParams {
        KdfParams { memory_kib, passes, lanes, salt: [7; 16] }
    }

    #[test]
    fn a_cost_outside_the_bounds_is_refused_before_memory_is_taken() {
        for (params, accepted) in [
            (cost(64 * 1024, 3, 1), true),
            (cost(19 * 1024, 2, 1), true),
            (cost(256 * 1024, 10, 1), true),
            (cost(19 * 1024 - 1, 2, 1), false),
            (cost(64 * 1024, 1, 1), false),
            (cost(64 * 1024, 0, 1), false),
            (cost(4 * 1024 * 1024, 3, 1), false),
            (cost(u32::MAX, u32::MAX, 1), false),
            (cost(256 * 1024 + 1, 3, 1), false),
            (cost(64 * 1024, 11, 1), false),
            (cost(64 * 1024, 3, 0), false),
            (cost(64 * 1024, 3, 4), false),
        ] {
            assert_eq!(params.check().is_ok(), accepted, "{params:?}");
            if !accepted {
                assert!(matches!(derive_native(b"x", &params), Err(KdfError::Unavailable(_))), "{params:?}");
            }
        }
    }

    #[test]
    fn the_derivation_is_argon2id_and_depends_on_passphrase_and_salt() {
        // Computed with the reference implementation in C (argon2-cffi): 19 MiB, t = 2, p = 1, salt 16 × 0x07.
        const REFERENCE: &str = "b6fde4af278a0468b197ee6332e041061ffa9cf9ad75006dcf69df0d08f55c7e";
        let params = cost(19 * 1024, 2, 1);
        let derive = |passphrase: &[u8], params: &KdfParams| {
            let secret = derive_native(passphrase, params).expect("memory for 19 MiB");
            secret.expose().map(|byte| format!("{byte:02x}")).concat()
        };
        assert_eq!(derive(b"zes gewone woorden", &params), REFERENCE);
        assert_ne!(derive(b"zes gewone woorde", &params), REFERENCE);
        assert_ne!(derive(b"zes gewone woorden", &KdfParams { salt: [8; 16], ..params }), REFERENCE);
        assert_ne!(derive(b"zes gewone woorden", &cost(19 * 1024, 3, 1)), REFERENCE);
    }

    #[test]
    fn a_passphrase_opens_across_keyboards() {
        for (one, other) in [
            ("caf\u{e9} blauw", "cafe\u{301} blauw"),
            ("ﬁets", "fiets"),
            ("zes woorden ", "zes woorden"),
            ("\u{3000}zes woorden\n", "zes woorden"),
        ] {
            assert_eq!(*normalise(one), *normalise(other), "{one:?}");
        }
        // What is normalised already opens the same vault as what was typed.
        for typed in ["´abc", "¨ zes", "zes\u{a0}", " caf\u{e9} "] {
            assert_eq!(*normalise(&normalise(typed)), *normalise(typed), "{typed:?}");
        }
        for (one, other) in [("Zes", "zes"), ("a b", "ab"), ("a\0b", "ab"), ("🦊", "🐺")] {
            assert_ne!(*normalise(one), *normalise(other), "{one:?}");
        }
    }
}
