//! What the workbook itself remembers, beside cases and visits: when the ways back were last tried.
//!
//! Days only, and sealed like everything else. They feed the reminders. How the app looks on one device is
//! no part of it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// When what keeps a way back was last done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The recovery code was typed from paper and was right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_tried: Option<NaiveDate>,
    /// A backup was opened and checked, without being put back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restore_tried: Option<NaiveDate>,
    /// Every record was opened and checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_check: Option<NaiveDate>,
}

impl Settings {
    /// What holds when both were kept, on two devices: of each the later day.
    pub fn joined(&self, other: &Self) -> Self {
        // `None` is less than any day.
        Self {
            code_tried: self.code_tried.max(other.code_tried),
            restore_tried: self.restore_tried.max(other.restore_tried),
            last_check: self.last_check.max(other.last_check),
        }
    }
}
