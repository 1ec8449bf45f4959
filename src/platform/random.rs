//! Random bytes from the browser's cryptographic generator.

use omgangsboek_core::ports::Random;

/// `crypto.getRandomValues`, in pieces of whatever size it allows.
#[derive(Clone, Copy)]
pub struct BrowserRandom;

impl Random for BrowserRandom {
    fn fill(&self, bytes: &mut [u8]) {
        // There is no second-best source: a guessable key would be worse than an app that stops.
        getrandom::fill(bytes).expect("every browser that runs wasm has crypto.getRandomValues");
    }
}
