//! Signals, memos, callbacks and conditions, as the pages use them.
//!
//! Leptos compiles all of a signal anew for every type of value, and all of a memo for every closure, and this
//! app has hundreds of both: that was the largest part of its wasm (`docs/decisions/0018`). Here they are thin:
//! what Leptos holds is always a [`Held`], so that its code is there once, and the types below give back the
//! value by its own type. They have the names and the methods that Leptos gives them; [`prelude`] puts them in
//! the place of Leptos' own.

#![expect(clippy::disallowed_types, reason = "what is made thin here is what nobody else may use")]

mod callback;
mod compute;
mod effect;
mod held;
mod memo;
pub mod prelude;
mod rw_signal;
mod show;
mod signal;
mod typed;

pub use callback::Callback;
pub use effect::Effect;
pub use memo::{Memo, memo};
pub use rw_signal::RwSignal;
pub use show::Show;
pub(crate) use signal::may_stay_the_same;
pub use signal::{Signal, derived};

use held::Held;
