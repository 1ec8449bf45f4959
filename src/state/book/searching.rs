//! Searching in everything that was written.
//!
//! The workbook is let go of after some records, so that what is typed meanwhile is stored as always.

use leptos::prelude::GetValue;
use omgangsboek_core::ports::Progress;
use omgangsboek_core::session::finding::Search;
use omgangsboek_core::session::searching::{Hit, SearchError, Searching};

use super::Book;

impl Book {
    /// Looks through everything, the newest first; `found` hears of what is found as it is come by. Whether it
    /// ended early, since so much was found.
    ///
    /// # Errors
    /// [`SearchError`]; what was found until then holds.
    pub async fn search(
        self,
        search: Search,
        progress: &mut impl Progress,
        mut found: impl FnMut(Vec<Hit>),
    ) -> Result<bool, SearchError> {
        let mut searching =
            self.with_workbook(async |workbook| Searching::begin(workbook.rows(), search)).await;
        let inner = self.inner.get_value();
        loop {
            let workbook = inner.workbook().await;
            let step = searching.next(&workbook, progress).await;
            self.count_damaged(&workbook);
            drop(workbook);
            match step? {
                Some(hits) => found(hits),
                None => return Ok(searching.is_cut_short()),
            }
        }
    }
}
