//! What a page brings in: Leptos' prelude, with the thin types in the place of Leptos' own.

pub use leptos::prelude::*;

pub use super::{Callback, Effect, Memo, RwSignal, Show, Signal, derived, memo};
