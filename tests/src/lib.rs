//! What a journey through the app is played with.
//!
//! A journey does what a person does: it presses what is called "Opslaan", fills in what is labelled
//! "Alias", and reads what is on the screen. It therefore finds things by the name that a screen reader
//! would say; a control without a name cannot be tested, nor used by everyone. It waits for what it
//! expects and never for a time. Every journey gets the release build from the server of
//! `cargo xtask serve`, on a port of its own, and a browser with an empty profile; when it fails, a
//! picture of the page and its address and messages are kept.

mod background;
mod browser;
mod build;
mod driver;
mod engine;
mod finding;
mod handing;
mod names;
mod passkeys;
mod pictures;
mod printing;
mod record;
mod restart;
mod screen;
mod site;
mod stage;
mod storage;
mod tabs;
mod traces;
mod wait;

#[cfg(test)]
mod checks;

pub use browser::Browser;
pub use build::Build;
pub use engine::Engine;
pub use passkeys::{Passkeys, Provider};
pub use printing::Printed;
pub use restart::Ending;
pub use screen::{Scheme, Viewport};
pub use site::Site;
pub use stage::{Stage, play, play_kept, play_with};
pub use storage::{Contents, Database};
pub use tabs::Tab;
pub use traces::Traces;
pub use wait::until;

/// Why a journey ended early, in words.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// What each step of a journey gives back.
pub type Outcome<T = ()> = Result<T, Failure>;
