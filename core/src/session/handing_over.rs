//! One case in a file for a colleague.

use super::workbook::Workbook;
use crate::backup::{HandOver, HandOverError};
use crate::domain::ids::CaseId;
use crate::ports::{Kdf, KdfParams, Store};

impl<S: Store> Workbook<S> {
    /// Begins a file of `case` with its visits and meetings, and of nothing else, that opens with `passphrase`
    /// only, at the cost of `params`; `app` is the version of the app. Its pieces are read from
    /// [`vault`](Workbook::vault).
    ///
    /// # Errors
    /// [`HandOverError`]; nothing has been made then.
    pub async fn hand_over<K: Kdf>(
        &self,
        case: CaseId,
        kdf: &K,
        passphrase: &str,
        params: KdfParams,
        app: &str,
    ) -> Result<HandOver, HandOverError> {
        let ids = self.records_of(case).into_iter().collect();
        HandOver::begin(&self.vault, ids, kdf, passphrase, params, app).await
    }
}
