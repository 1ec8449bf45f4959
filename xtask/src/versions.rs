//! The exact version of every tool, in this one place.
//!
//! The toolchain itself is pinned in `rust-toolchain.toml` and the crates in `Cargo.lock`. A build is
//! only the same build when the tools are the same too: Trunk names a wasm file after what the compiler
//! wrote, *before* wasm-opt, so another wasm-opt would put other bytes under an old name.

/// Trunk, which puts the app together. 0.22 needs a newer compiler than the pinned one.
pub const TRUNK: &str = "0.21.14";

/// The wasm-bindgen command line; it has to equal the crate in `Cargo.lock`, which a test checks.
pub const WASM_BINDGEN: &str = "0.2.130";

/// The npm package `binaryen`, which brings wasm-opt.
pub const BINARYEN: &str = "132.0.0";

/// What wasm-opt of [`BINARYEN`] calls itself.
pub const WASM_OPT: &str = "132";

/// cargo-fuzz, which builds and runs the fuzz targets in `fuzz/`.
pub const CARGO_FUZZ: &str = "0.13.2";

/// cargo-deny, which judges the dependencies by `deny.toml`.
pub const CARGO_DENY: &str = "0.20.2";

/// Between the tests and Firefox.
pub const GECKODRIVER: &str = "0.37.1";

/// The npm package `lighthouse`, which judges a page. 13 wants Node 22.
pub const LIGHTHOUSE: &str = "12.8.2";

/// The target that the app and its worker are compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    #[test]
    fn the_wasm_bindgen_tool_is_of_the_version_that_is_locked() {
        let lock =
            std::fs::read_to_string(workspace::root().join("Cargo.lock")).expect("Cargo.lock is there");
        let locked = lock
            .split("[[package]]")
            .find(|package| package.contains("name = \"wasm-bindgen\"\n"))
            .expect("the app depends on wasm-bindgen");
        assert!(
            locked.contains(&format!("version = \"{WASM_BINDGEN}\"")),
            "versions.rs says {WASM_BINDGEN}, Cargo.lock says:{locked}"
        );
    }

    #[test]
    fn wasm_opt_and_its_package_carry_the_same_number() {
        assert_eq!(BINARYEN.split('.').next(), Some(WASM_OPT));
    }
}
