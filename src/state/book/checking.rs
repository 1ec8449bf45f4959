//! Looking at everything once, and naming what cannot be read.
//!
//! The workbook is let go of after each step, so that what is typed meanwhile is stored as always.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::meeting::MeetingKind;
use omgangsboek_core::domain::words::Words;
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::ports::Progress;
use omgangsboek_core::session::rows::{CaseRow, MeetingRow, ProgrammeRow, VisitRow, row};
use omgangsboek_core::session::workbook::{KeptId, Workbook};
use omgangsboek_core::vault::{Check, CheckError, Checked, RecordFault, RecordKind, SetAside};

use super::Book;
use crate::state::machine::PageStore;

/// Something that cannot be read, by the name under which its owner knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What it is.
    pub what: What,
    /// What is wrong with it.
    pub fault: RecordFault,
}

/// What a damaged record was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A case.
    Case {
        /// Its title.
        title: String,
    },
    /// A visit.
    Visit {
        /// The title of its case, when that can still be told.
        case: Option<String>,
        /// When it began or was planned.
        starts: NaiveDateTime,
    },
    /// A meeting.
    Meeting {
        /// The title of its case, when that can still be told.
        case: Option<String>,
        /// What sort of meeting.
        kind: MeetingKind,
        /// When it was planned.
        starts: NaiveDateTime,
    },
    /// An organisation's own programme.
    Programme {
        /// What it is called.
        name: Words,
    },
    /// Nothing is known of it but what sort of record it was, and perhaps not even that.
    Unnamed(Option<RecordKind>),
}

impl Book {
    /// Opens every record and every bucket and sets aside what is not as it was written. Tells afterwards what
    /// was found; the lists and [`Book::damaged`] follow.
    ///
    /// # Errors
    /// [`CheckError`]; nothing is written in any case.
    pub async fn check_everything(self, progress: &mut impl Progress) -> Result<Checked, CheckError> {
        let mut check = self.with_workbook(async |workbook| Check::begin(workbook.vault())).await;
        let inner = self.inner.get_value();
        loop {
            let workbook = inner.workbook().await;
            let step = check.next(workbook.vault()).await;
            // What was found so far stands aside from here on, also when the check ends early.
            self.count_damaged(&workbook);
            drop(workbook);
            if let Some(checked) = step? {
                return Ok(checked);
            }
            let (done, total) = check.progress();
            progress.at(done, total).await?;
        }
    }

    /// What cannot be read, cases first.
    pub async fn unreadable(self) -> Vec<Unreadable> {
        self.with_workbook(async |workbook| {
            let mut found: Vec<_> =
                workbook.vault().set_aside().iter().map(|record| named(workbook, record)).collect();
            found.order_by_key(|unreadable| match &unreadable.what {
                What::Case { title } => (0, title.clone(), None),
                What::Visit { case, starts } | What::Meeting { case, starts, .. } => {
                    (1, case.clone().unwrap_or_default(), Some(*starts))
                }
                What::Programme { name } => (2, name.nl.to_string(), None),
                What::Unnamed(_) => (3, String::new(), None),
            });
            found
        })
        .await
    }
}

fn named(workbook: &Workbook<PageStore>, record: &SetAside) -> Unreadable {
    let list = record.list.as_ref();
    let what = match record.kind {
        Some(RecordKind::CASE) => list.and_then(row).map(|row: CaseRow| What::Case { title: row.title }),
        Some(RecordKind::VISIT) => list.and_then(row).map(|row: VisitRow| What::Visit {
            case: title_of(workbook, row.case),
            starts: row.began.unwrap_or(row.starts),
        }),
        Some(RecordKind::MEETING) => list.and_then(row).map(|row: MeetingRow| What::Meeting {
            case: title_of(workbook, row.case),
            kind: row.kind,
            starts: row.starts,
        }),
        Some(RecordKind::PROGRAMME) => {
            list.and_then(row).map(|row: ProgrammeRow| What::Programme { name: row.name })
        }
        _ => None,
    };
    Unreadable { what: what.unwrap_or(What::Unnamed(record.kind)), fault: record.fault }
}

/// The title of a case that is there, or that is set aside itself.
fn title_of(workbook: &Workbook<PageStore>, id: CaseId) -> Option<String> {
    let aside = || {
        let aside = workbook.vault().set_aside();
        let case = aside.iter().find(|record| record.id == id.record())?;
        case.list.as_ref().and_then(row).map(|row: CaseRow| row.title)
    };
    workbook.cases().get(&id).map(|row| row.title.clone()).or_else(aside)
}
