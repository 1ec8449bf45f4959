//! Test vectors that others made, run against the functions the vault calls.
//!
//! The vault fixes what its formats need (24 bytes of nonce, keys of 32, outputs of 32), so a vector of
//! another shape cannot be put to it. Each file counts what was run, so that a vector set that shrank or
//! was filtered away shows.

mod argon2id;
mod hkdf;
mod hmac;
mod xchacha20_poly1305;

/// How many vectors a file ran, by what they demand.
#[derive(Debug, Default, PartialEq, Eq)]
struct Ran {
    /// Has to give exactly what stands in the vector.
    valid: usize,
    /// Has to be refused.
    invalid: usize,
    /// Of a shape that the vault's types do not take.
    other_shape: usize,
}
