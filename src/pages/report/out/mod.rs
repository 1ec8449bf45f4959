//! Out of the app: the ways a report leaves by, its versions, and what parents have to say about it.
//!
//! A way out begins with the question whether this is the right person, goes on within that very tap (Safari opens
//! its clipboard and its share sheet for nothing else), and is recorded once the browser says that it happened. What
//! leaves, and as which version, is decided in the core, in `compose::versions`.

mod by_hand;
mod correction;
mod leaving;
mod others;
mod print;
mod reactions;
mod send;
mod sent;
mod told;
mod version;

pub use send::Send;
pub use sent::Sent;
