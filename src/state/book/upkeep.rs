//! What is done now and then to keep a way back: practising the recovery code, looking at everything. When it
//! was last done stands in the sealed settings.

use chrono::NaiveDate;
use omgangsboek_core::domain::settings::Settings;
use omgangsboek_core::ports::Clock;
use omgangsboek_core::vault::recovery_code::RecoveryCode;
use omgangsboek_core::vault::{Credential, UnlockError};

use super::Book;
use crate::state::App;

/// How much would go when everything is erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Cases, also those put away.
    pub cases: usize,
    /// Visits.
    pub visits: usize,
    /// Meetings.
    pub meetings: usize,
    /// Programmes of one's own.
    pub programmes: usize,
    /// Forms that were begun and not confirmed.
    pub drafts: usize,
    /// Records that cannot be read.
    pub damaged: usize,
}

impl Book {
    /// When each of it was last done.
    pub async fn settings(self) -> Settings {
        self.with_workbook(async |workbook| workbook.settings().clone()).await
    }

    /// Whether `code` is the recovery code of this workbook; noted when it is.
    ///
    /// # Errors
    /// [`UnlockError::Wrong`] when it is not, or why that could not be told.
    pub async fn practise_code(self, app: App, code: &RecoveryCode) -> Result<(), UnlockError> {
        self.confirm(app, Credential::RecoveryCode(code)).await?;
        self.note(app, |settings, today| settings.code_tried = Some(today)).await;
        Ok(())
    }

    /// Notes that everything was looked at today.
    pub async fn note_check(self, app: App) {
        self.note(app, |settings, today| settings.last_check = Some(today)).await;
    }

    /// Notes that a backup of this workbook was opened and checked today.
    pub async fn note_restore_drill(self, app: App) {
        self.note(app, |settings, today| settings.restore_tried = Some(today)).await;
    }

    /// Whether a new key was begun and there is still something under the old one.
    pub async fn is_rotating(self) -> bool {
        self.with_workbook(async |workbook| workbook.vault().is_rotating()).await
    }

    /// How much there is.
    pub async fn holdings(self) -> Holdings {
        self.with_workbook(async |workbook| Holdings {
            cases: workbook.cases().len(),
            visits: workbook.visits().len(),
            meetings: workbook.meetings().len(),
            programmes: workbook.programmes().len(),
            // A store that does not answer says so when it is to erase.
            drafts: workbook.vault().drafts().await.map_or(0, |drafts| drafts.len()),
            damaged: workbook.damaged(),
        })
        .await
    }

    /// A note that cannot be stored is only missing: what it is about was done all the same.
    async fn note(self, app: App, change: impl FnOnce(&mut Settings, NaiveDate)) {
        if self.read_only.get_untracked().is_some() {
            return;
        }
        let today = app.machine().clock.now().wall.date_naive();
        self.with_workbook_mut(async |workbook| {
            let mut settings = workbook.settings().clone();
            change(&mut settings, today);
            drop(workbook.save_settings(settings).await);
        })
        .await;
        self.tell_saved().await;
    }
}
