//! The nine headings.

use serde::{Deserialize, Serialize};

use crate::domain::words::Words;

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

    /// What it is called.
    pub fn words(self) -> &'static Words {
        static WORDS: [Words; 9] = [
            Words::new("Datum, tijd, duur en plaats", "Date, time, duration and place"),
            Words::new("Gehaald en gebracht", "Brought and fetched"),
            Words::new("Verloop van de start", "How the start went"),
            Words::new("Wat er is gedaan", "What was done"),
            Words::new("Sfeer", "Atmosphere"),
            Words::new("Pedagogische vaardigheden", "Parenting skills"),
            Words::new("Interactie tussen ouder en kind", "Interaction between parent and child"),
            Words::new("Afronding", "How it ended"),
            Words::new("Overige bijzonderheden", "Other particulars"),
        ];
        &WORDS[self as usize]
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
