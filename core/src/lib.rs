//! What Omgangsboek knows and decides, without a browser.
//!
//! # Invariants
//! - No browser crate is among the dependencies; time, randomness and storage come in through [`ports`].
//! - Arrows point down: [`session`] uses [`vault`] and [`domain`], [`compose`] uses [`domain`]; none the other way.
//! - No key material in `Debug` output, in an error or in a panic message.
//! - Composing a text for others takes only what may be shared with them; [`guard`] looks over what was typed
//!   into it. It uses [`domain`] only, and is the one place where a text meets what was to stay inside.
//! - The language check ([`language`]) points and asks; nothing refuses because of it, and no text leaves for it.

// One thread by design; the futures of the ports need not be `Send`.
#![allow(async_fn_in_trait)]

pub mod backup;
pub mod compose;
pub mod domain;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
pub mod guard;
pub mod language;
pub mod ordering;
pub mod ports;
pub mod session;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod testing;
pub mod uuids;
pub mod vault;
