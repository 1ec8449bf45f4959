//! Names by which a label, a hint and an error find their control.

use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(1);

/// A number nothing else on the page has.
pub(super) fn fresh() -> u32 {
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// The ids of one field: of its control, its hint and its error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldIds(u32);

impl FieldIds {
    /// Ids for one more field.
    pub fn new() -> Self {
        Self(fresh())
    }

    /// For the control itself: `id`.
    pub fn control(self) -> String {
        format!("field-{}", self.0)
    }

    /// For the line beneath the label.
    pub fn hint(self) -> String {
        format!("field-{}-hint", self.0)
    }

    /// For the line that says what is wrong.
    pub fn error(self) -> String {
        format!("field-{}-error", self.0)
    }

    /// For the control: `aria-describedby`. An id that is not on the page at the moment is passed over.
    pub fn described_by(self) -> String {
        format!("{} {}", self.hint(), self.error())
    }
}

impl Default for FieldIds {
    fn default() -> Self {
        Self::new()
    }
}
