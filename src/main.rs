//! Omgangsboek, the app: a workbook for people who supervise visits between a child and a parent.
//!
//! # Invariants
//! - What decides stands in `omgangsboek-core`; pages bind signals to markup.
//! - Arrows point down: pages → state → core. A page never sees a store or a key.
//! - Browser crates are used in `platform` and here only.

#[cfg(target_arch = "wasm32")]
mod pages;
#[cfg(target_arch = "wasm32")]
mod platform;
#[cfg(target_arch = "wasm32")]
mod reactive;
#[cfg(target_arch = "wasm32")]
mod state;
#[cfg(target_arch = "wasm32")]
mod text;
#[cfg(target_arch = "wasm32")]
mod ui;

/// Puts the app on the page. The first screen stays until the app knows what to show in its place.
#[cfg(target_arch = "wasm32")]
fn main() {
    platform::panic::install();
    leptos::mount::mount_to_body(pages::Root);
}

/// Says where the app runs.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The app runs in a browser: cargo xtask serve");
}
