//! The papers that a case has, and their addresses.

use omgangsboek_core::domain::ids::{CaseId, MeetingId};

use crate::text::{Words, paper as texts};

/// A paper of a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// For parents and others: how visits are supervised (M19).
    #[default]
    Summary,
    /// What is planned up to the next evaluation (M44, M45).
    Plan,
    /// The agreements (M43).
    Agreements,
    /// The child's card with its STOP (M23).
    StopCard,
    /// One evaluation (M43).
    Evaluation,
}

impl Which {
    /// Those that every case has.
    pub const TABS: [Which; 4] = [Which::Summary, Which::Plan, Which::Agreements, Which::StopCard];

    /// Its words.
    pub fn label(self) -> &'static Words {
        match self {
            Which::Summary => &texts::SUMMARY,
            Which::Plan => &texts::PLAN,
            Which::Agreements => &texts::AGREEMENTS,
            Which::StopCard => &texts::STOP_CARD,
            Which::Evaluation => &texts::EVALUATION,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Which::Summary => "samenvatting",
            Which::Plan => "planning",
            Which::Agreements => "afspraken",
            Which::StopCard => "stopkaart",
            Which::Evaluation => "evaluatie",
        }
    }

    /// The paper that the address names; the first one when it names none.
    pub fn named(name: Option<&str>) -> Self {
        let all = Self::TABS.into_iter().chain([Which::Evaluation]);
        all.into_iter().find(|which| Some(which.name()) == name).unwrap_or_default()
    }
}

/// Where the papers of `case` are.
pub fn paper_address(case: CaseId) -> String {
    which_address(case, Which::default())
}

/// Where one of them is.
pub fn which_address(case: CaseId, which: Which) -> String {
    format!("/dossiers/{case}/papier/{}", which.name())
}

/// Where the paper of an evaluation is.
pub fn evaluation_address(case: CaseId, meeting: MeetingId) -> String {
    format!("{}?gesprek={meeting}", which_address(case, Which::Evaluation))
}
