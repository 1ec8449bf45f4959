//! What the storage costs here, and what it costs others: `cargo xtask bench`.
//!
//! Everything is measured side by side in one run, taking turns, so that a busy machine slows all sides. What was
//! measured is printed time by time; the command makes the medians, their spread and the ratios of them.

mod arms;
mod data;
mod figures;
mod limits;
mod ours;
mod side_by_side;

use wasm_bindgen_test::*;

wasm_bindgen_test_configure!(run_in_browser);
