//! The nine headings.

use serde::{Deserialize, Serialize};

/// The nine parts (M55).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Heading {
    /// Date, time, duration, place.
    WhenWhere,
    /// Who fetched and brought.
    Handover,
    /// How the start went.
    Start,
    /// What was done.
    Activities,
    /// The mood.
    Atmosphere,
    /// Parenting skills.
    Parenting,
    /// Interaction between parent and child.
    Interaction,
    /// How it ended.
    Closing,
    /// Other particulars.
    Particulars,
}

impl Heading {
    /// All nine, in their fixed order.
    pub const ALL: [Heading; 9] = [
        Heading::WhenWhere,
        Heading::Handover,
        Heading::Start,
        Heading::Activities,
        Heading::Atmosphere,
        Heading::Parenting,
        Heading::Interaction,
        Heading::Closing,
        Heading::Particulars,
    ];

    /// Its number, 1 to 9.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// Whether "nothing to say about this now" may be chosen: only for parenting and interaction.
    pub fn may_be_nothing(self) -> bool {
        matches!(self, Heading::Parenting | Heading::Interaction)
    }
}

/// Under which heading something is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Under {
    /// One of the nine.
    Nine(Heading),
    /// The organisation's own at this position, in a report of observation diagnostics (M37).
    Own(usize),
}
