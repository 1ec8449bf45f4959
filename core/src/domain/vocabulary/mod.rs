//! What can be logged in one tap.
//!
//! An action knows its direction, so that the chips on screen choose only *which* child and *which*
//! parent, and no report can say that a child set a limit. It also knows the lens and the heading that it
//! belongs to, so that nothing has to be sorted during the visit.

mod direction;
mod often;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::log::EntryKind;
use super::report::Heading;
use super::words::Words;

pub use super::programme::names::ActionId;
pub use direction::Direction;
pub use often::Used;

/// Where on the live screen an action stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Group {
    /// The first minutes.
    Start,
    /// Play.
    Play,
    /// How child and parent are with each other.
    #[serde(alias = "Contact")]
    Interaction,
    /// Food, drink and care.
    Care,
    /// How the mood is (M34).
    Mood,
    /// Structure and limits.
    Parenting,
    /// Agreements kept or not.
    Agreements,
    /// What the worker did (M12, M32, M33).
    OwnPart,
}

impl Group {
    /// All groups in the order of the screen.
    pub const ALL: [Group; 8] = [
        Group::Start,
        Group::Play,
        Group::Care,
        Group::Mood,
        Group::Interaction,
        Group::Parenting,
        Group::Agreements,
        Group::OwnPart,
    ];
}

/// The six general lenses on a visit (M53).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Lens {
    /// Attunement, focus on each other.
    Interaction,
    /// Structure, limits.
    Parenting,
    /// The bond between child and parent.
    Bond,
    /// Mood, and the wish for contact or not.
    Atmosphere,
    /// Whether agreements are kept.
    Agreements,
    /// Whether advice is taken up.
    Advice,
}

impl Lens {
    /// All six, in the order in which the method names them.
    pub const ALL: [Lens; 6] =
        [Lens::Interaction, Lens::Parenting, Lens::Bond, Lens::Atmosphere, Lens::Agreements, Lens::Advice];

    /// The lens through which a typed line is seen, by the heading it was put under.
    pub fn of(heading: Heading) -> Option<Self> {
        match heading {
            Heading::Start | Heading::Atmosphere | Heading::Closing => Some(Lens::Atmosphere),
            Heading::Parenting => Some(Lens::Parenting),
            Heading::Interaction => Some(Lens::Interaction),
            Heading::WhenWhere | Heading::Handover | Heading::Activities | Heading::Particulars => None,
        }
    }
}

/// Something that can be logged in one tap: programme data.
///
/// `entry` and `report` are sentences with `{kind}` for the children, `{ouder}` for the parent and
/// `[enkelvoud|meervoud]` for the verb that goes with whom the sentence begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TapAction {
    /// Its name.
    pub id: ActionId,
    /// Where it stands on the screen.
    pub group: Group,
    /// What it is.
    pub kind: EntryKind,
    /// The lens it is seen through, if one.
    pub lens: Option<Lens>,
    /// The heading of the report that it belongs to.
    pub heading: Heading,
    /// The button.
    pub label: Words,
    /// The line in the log, in the present tense.
    pub entry: Words,
    /// The sentence for a report, in the past tense. Reports are written in Dutch.
    pub report: Cow<'static, str>,
    /// No longer offered; kept so that what was logged with it can be read.
    #[serde(default)]
    pub retired: bool,
}

impl TapAction {
    /// Whether its sentence names the children.
    pub fn names_child(&self) -> bool {
        self.report.contains("{kind}")
    }

    /// Whether its sentence names the parent.
    pub fn names_parent(&self) -> bool {
        self.report.contains("{ouder}")
    }
}
