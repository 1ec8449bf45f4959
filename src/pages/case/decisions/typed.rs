//! What stands in the form for a decision, and the decision that it comes to.

use chrono::NaiveDate;
use omgangsboek_core::domain::decision::{AdviceTo, Decision, Resolution, WorkSupervision};
use omgangsboek_core::domain::follow_up::FollowUpKind;
use omgangsboek_core::domain::ids::{DecisionId, MeetingId};
use serde::{Deserialize, Serialize};

/// Which decision, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Contact when something is up, instead of this follow-up (M42).
    WhenNeeded(FollowUpKind),
    /// The visits pause.
    Pause,
    /// Past its time.
    Extend,
    /// Done.
    Independent,
    /// No contact.
    EndContact,
}

impl Kind {
    /// All of them, in the order in which they are offered: the rare one last.
    pub const ALL: [Kind; 6] = [
        Kind::WhenNeeded(FollowUpKind::ChildReaction),
        Kind::WhenNeeded(FollowUpKind::ParentExperience),
        Kind::Pause,
        Kind::Extend,
        Kind::Independent,
        Kind::EndContact,
    ];
}

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DecisionTyped {
    /// Which decision.
    pub kind: Option<Kind>,
    /// When it was taken.
    pub on: Option<NaiveDate>,
    /// The ground.
    pub why: String,
    /// With whom it was discussed.
    pub with: String,
    /// Until when, for an extension.
    pub until: Option<NaiveDate>,
    /// What was arranged, for an independent arrangement.
    pub arrangement: String,
    /// The behavioural expert.
    pub expert: String,
    /// The day of that work supervision.
    pub expert_on: Option<NaiveDate>,
    /// To whom advice was given.
    pub advice_to: String,
    /// When.
    pub advice_on: Option<NaiveDate>,
    /// The consultations it rests on.
    pub consultations: Vec<MeetingId>,
}

impl DecisionTyped {
    /// With nothing but the day.
    pub fn on(today: NaiveDate) -> Self {
        Self { on: Some(today), expert_on: Some(today), advice_on: Some(today), ..Self::default() }
    }

    /// What it comes to; `None` until there are a kind and a day. What belongs to another kind is left out.
    pub fn decision(&self, id: DecisionId) -> Option<Decision> {
        let (kind, on) = (self.kind?, self.on?);
        let what = match kind {
            Kind::WhenNeeded(kind) => Resolution::FollowUpWhenNeeded(kind),
            Kind::Pause => Resolution::Pause { after: None },
            // Without a day it is refused as one that is too early.
            Kind::Extend => Resolution::Extend { until: self.until.unwrap_or(on) },
            Kind::Independent => {
                Resolution::IndependentArrangement { arrangement: self.arrangement.trim().to_owned() }
            }
            Kind::EndContact => Resolution::EndContact,
        };
        let asks = what.needs_expert_or_advice();
        let name = |text: &str| Some(text.trim().to_owned()).filter(|name| asks && !name.is_empty());
        Some(Decision {
            id,
            what,
            on,
            why: self.why.trim().to_owned(),
            with: self.with.trim().to_owned(),
            expert: name(&self.expert).zip(self.expert_on).map(|(expert, on)| WorkSupervision { expert, on }),
            advice: name(&self.advice_to).zip(self.advice_on).map(|(to, on)| AdviceTo { to, on }),
            consultations: self.consultations.clone(),
            reversed: None,
        })
    }
}
