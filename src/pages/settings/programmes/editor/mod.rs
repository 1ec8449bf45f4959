//! The fields of a programme, a component for each part. What is typed is saved by itself, as everywhere; cases
//! notice nothing of it before it is released.

mod arrangement;
mod checklist;
mod desk;
mod entries;
mod names;
mod observation;
mod phrases;
mod places;
mod sentence;
mod supervision;
mod taps;
mod themes;

pub(super) use self::arrangement::Arranged;
pub(super) use self::checklist::Checklist;
pub(super) use self::desk::Desk;
pub(super) use self::names::Names;
pub(super) use self::observation::Observation;
pub(super) use self::phrases::Phrases;
pub(super) use self::places::Places;
pub(super) use self::supervision::Supervision;
pub(super) use self::taps::Taps;
pub(super) use self::themes::Themes;
