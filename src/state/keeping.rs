//! Whether the browser will keep the data, and asking it to.
//!
//! Some browsers put the question to the user, so it is asked on a tap that comes with the reason, and brought up
//! once: as a tab, and once more as an app on the device, which often hears another answer.

use leptos::task::spawn_local;

use super::app::{App, use_app};
use super::book::{Book, use_book};
use super::installing::{Installing, Way};
use crate::platform::prefs::AskedToKeep;
use crate::platform::{device, storage};
use crate::reactive::prelude::*;

pub use crate::platform::storage::Persistence;

/// What the browser says of keeping the data, for as long as the part that asked is shown.
#[derive(Clone, Copy)]
pub struct Keeping {
    app: App,
    stands: RwSignal<Option<Persistence>>,
    answer: RwSignal<Option<Persistence>>,
}

/// How things stand, without asking the browser for anything.
pub fn use_keeping() -> Keeping {
    let (stands, answer) = (RwSignal::new(None), RwSignal::new(None));
    spawn_local(async move {
        let now = storage::persisted().await;
        stands.try_set(Some(now));
    });
    Keeping { app: use_app(), stands, answer }
}

impl Keeping {
    /// Whether the data is kept; none until the browser has said.
    pub fn stands(self) -> Signal<Option<Persistence>> {
        self.stands.into()
    }

    /// What the browser answered to [`Keeping::ask`]; none before.
    pub fn answer(self) -> Signal<Option<Persistence>> {
        self.answer.into()
    }

    /// Whether to bring it up by itself, in a quiet moment.
    pub fn is_due(self, installing: Installing) -> Memo<bool> {
        let (app, book) = (self.app, use_book());
        let way = installing.way();
        memo(move |_| {
            let asked = app.prefs().with(|prefs| prefs.asked_to_keep);
            let due = match asked {
                AskedToKeep::Never => true,
                AskedToKeep::Tab => way.get() == Way::IsApp,
                AskedToKeep::App => false,
            };
            due && self.stands.get() == Some(Persistence::Refused) && is_quiet(app, book)
        })
    }

    /// Asks the browser to keep the data.
    pub fn ask(self) {
        spawn_local(async move {
            let answer = storage::persist().await;
            self.answer.try_set(Some(answer));
            self.stands.try_set(Some(answer));
            // Not before: the question stays in view while the user is asked.
            self.put_away();
        });
    }

    /// Does not bring it up again by itself.
    pub fn put_away(self) {
        let now = if device::is_standalone() { AskedToKeep::App } else { AskedToKeep::Tab };
        self.app.choose(|prefs| prefs.asked_to_keep = now);
    }
}

/// Whether something that can wait may be brought up: there is a case, no visit goes on, and this tab is the one that
/// writes. Follows all three.
pub(super) fn is_quiet(app: App, book: Book) -> bool {
    !book.cases().with(|cases| cases.is_empty())
        && app.to_cover().is_none()
        && book.read_only().get().is_none()
}
