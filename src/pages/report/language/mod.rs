//! The language check beside the text: what it points at, and what the sentences are. It asks and refuses nothing;
//! what it looks for is decided in the core.

mod findings;
mod told;

pub use findings::Findings;
pub use told::Told;
