//! Meetings, programmes and rows to test with.

use chrono::NaiveDate;

use super::rows::{CaseRow, MeetingRow, MeetingStage, Stage, VisitRow};
use crate::domain::case::Case;
use crate::domain::ids::CaseId;
use crate::domain::meeting::{Meeting, MeetingKind, MeetingPlan};
use crate::domain::planning::DecidedBy;
use crate::domain::programme::{BuiltIn, OwnProgramme};
use crate::testing::CountingRandom;

/// A meeting that is planned.
pub(super) fn meeting(case: &Case, seed: u64, kind: MeetingKind, starts: &str) -> Meeting {
    let plan = MeetingPlan {
        starts: starts.parse().expect("a test writes real times"),
        minutes: 60,
        place: "kantoor".to_owned(),
        with: case.parents().map(|parent| parent.id).collect(),
        decided: DecidedBy::default(),
    };
    Meeting::plan(&CountingRandom::new(seed), case, kind, plan).expect("the case may have it")
}

/// A parent talk.
pub(super) fn talk(case: &Case, seed: u64, starts: &str) -> Meeting {
    meeting(case, seed, MeetingKind::ParentTalk, starts)
}

/// A copy of a built-in programme.
pub(super) fn programme(seed: u64, name: &str) -> OwnProgramme {
    OwnProgramme::copy_of(&CountingRandom::new(seed), BuiltIn::IntensiveSupervision.settings(), name)
}

/// What lists show of a case that began in September, called so.
pub(super) fn case_row(title: &str) -> CaseRow {
    let started = NaiveDate::from_ymd_opt(2026, 9, 12).expect("a day in September");
    let case = Case::new(&CountingRandom::new(1), title, BuiltIn::IntensiveSupervision, started);
    CaseRow::from(&case)
}

/// What lists show of a visit whose report went out.
pub(super) fn visit_row(case: CaseId, starts: &str, stage: Stage) -> VisitRow {
    VisitRow {
        case,
        starts: starts.parse().expect("a test writes real times"),
        max_minutes: 120,
        place: "omgangshuis".to_owned(),
        stage,
        began: None,
        due: Vec::new(),
        report_sent: true,
        variant: None,
    }
}

/// What lists show of a meeting of an hour.
pub(super) fn meeting_row(case: CaseId, kind: MeetingKind, starts: &str, stage: MeetingStage) -> MeetingRow {
    MeetingRow {
        case,
        kind,
        starts: starts.parse().expect("a test writes real times"),
        minutes: 60,
        place: String::new(),
        stage,
        next_evaluation: None,
        variant: None,
    }
}
