//! The visit itself: from who brought the child until it is handed over again.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::super::ids::PersonId;
use super::super::log::{Actors, Log};
use super::ending::{EarlyEnd, Goodbye};
use super::intervals::Interval;
use super::stop::StopEpisode;
use super::writing::Draft;
use crate::ports::Stamp;

/// Somebody of the case, or somebody else by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// Of the case.
    Person(PersonId),
    /// Somebody else, as the report names them.
    Other(String),
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// When it began.
    pub started: Stamp,
    /// Who brought the child.
    pub brought_by: Who,
    /// What was seen, heard and done.
    pub log: Log,
    /// What is being typed and has not been added to the log.
    #[serde(default)]
    pub draft: Draft,
    /// Whom the next tap is about; `None` until somebody was chosen, which is everybody who comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chosen: Option<Actors>,
    /// Pauses and moments without supervision, in the order in which they began (M21).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub intervals: Vec<Interval>,
    /// Every time the child's STOP was used (M23).
    pub stops: Vec<StopEpisode>,
    /// That the worker ended it early (M35).
    pub early_end: Option<EarlyEnd>,
    /// The goodbye; the visit's clock stops with it (M36).
    pub goodbye: Option<Goodbye>,
    /// Who fetched the child, and when.
    pub fetched: Option<Fetched>,
}

/// The child was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fetched {
    /// To whom.
    pub by: Who,
    /// When.
    pub at: Stamp,
}

/// How much of the agreed time is left (M6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeLeft {
    /// More than fifteen minutes.
    Plenty,
    /// Fifteen minutes or less.
    Fifteen,
    /// Five minutes or less.
    Five,
    /// The maximum is reached or passed.
    Over,
}

impl Run {
    /// A run that begins at `started`.
    pub(super) fn begin(started: Stamp, brought_by: Who) -> Self {
        Self {
            started,
            brought_by,
            log: Log::default(),
            draft: Draft::default(),
            chosen: None,
            intervals: Vec::new(),
            stops: Vec::new(),
            early_end: None,
            goodbye: None,
            fetched: None,
        }
    }

    /// When the contact ended: with the goodbye.
    pub fn ended(&self) -> Option<Stamp> {
        self.goodbye.as_ref().map(|goodbye| goodbye.at)
    }

    /// How long it has lasted at `now`, or lasted in all; see [`clock`](super::clock) for which clock tells.
    pub fn duration(&self, now: Stamp) -> TimeDelta {
        self.elapsed(self.ended().unwrap_or(now))
    }

    /// The same in whole minutes, as a clock shows it.
    pub fn minutes(&self, now: Stamp) -> u32 {
        u32::try_from(self.duration(now).num_minutes()).unwrap_or(0)
    }

    /// How much of `maximum` is left at `now`.
    pub fn time_left(&self, maximum: TimeDelta, now: Stamp) -> TimeLeft {
        let left = maximum - self.duration(now);
        if left <= TimeDelta::zero() {
            TimeLeft::Over
        } else if left <= TimeDelta::minutes(5) {
            TimeLeft::Five
        } else if left <= TimeDelta::minutes(15) {
            TimeLeft::Fifteen
        } else {
            TimeLeft::Plenty
        }
    }

    /// The STOP that is still open, if one is.
    pub fn open_stop(&self) -> Option<&StopEpisode> {
        self.stops.last().filter(|stop| stop.outcome.is_none())
    }

    /// Whether it ended before its time: by STOP or by the worker's choice.
    pub fn ended_early(&self) -> bool {
        self.early_end.is_some() || self.stops.iter().any(StopEpisode::ended_visit)
    }

    /// Whether `person` brought or fetched the child, or stands in the log.
    pub fn names(&self, person: PersonId) -> bool {
        let who = [Some(&self.brought_by), self.fetched.as_ref().map(|fetched| &fetched.by)];
        who.into_iter().flatten().any(|who| *who == Who::Person(person))
            || self.log.all().iter().any(|entry| {
                entry.actors.children.contains(&person) || entry.actors.parents.contains(&person)
            })
    }
}
