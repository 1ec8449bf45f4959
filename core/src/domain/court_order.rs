//! The ruling of a court that imposed the visits (M51).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What is known of the ruling; asked for until all of it is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored")]
pub struct CourtOrder {
    /// When it was pronounced.
    pub pronounced: Option<NaiveDate>,
    /// Which court.
    pub court: String,
    /// Its number.
    pub number: String,
    /// The operative part: what was decided.
    pub operative: String,
}

/// As it is stored; cases of the first version had one text for all of it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    Text(String),
    Parts {
        pronounced: Option<NaiveDate>,
        #[serde(default)]
        court: String,
        #[serde(default)]
        number: String,
        #[serde(default)]
        operative: String,
    },
}

impl From<Stored> for CourtOrder {
    fn from(stored: Stored) -> Self {
        match stored {
            Stored::Text(operative) => Self { operative, ..Self::default() },
            Stored::Parts { pronounced, court, number, operative } => {
                Self { pronounced, court, number, operative }
            }
        }
    }
}

impl CourtOrder {
    /// Whether all of it is recorded: date, court, number and operative part.
    pub fn is_complete(&self) -> bool {
        let texts = [&self.court, &self.number, &self.operative];
        self.pronounced.is_some() && texts.iter().all(|text| !text.trim().is_empty())
    }
}
