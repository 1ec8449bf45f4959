//! Putting the app on the device: how that goes here, and when it is worth a word.

use leptos::task::spawn_local;

use super::app::{App, use_app};
use super::book::use_book;
use super::keeping::is_quiet;
use crate::platform::install;
pub use crate::platform::install::Way;
use crate::reactive::prelude::*;

/// How the app gets onto this device, for as long as the part that asked is shown.
#[derive(Clone, Copy)]
pub struct Installing {
    app: App,
    way: RwSignal<Way>,
}

/// The way onto this device; follows what the browser says of it.
pub fn use_installing() -> Installing {
    let way = RwSignal::new(install::way());
    let watching = install::on_change(move || {
        way.try_set(install::way());
    });
    let watching = StoredValue::new_local(Some(watching));
    on_cleanup(move || {
        watching.try_update_value(Option::take);
    });
    Installing { app: use_app(), way }
}

impl Installing {
    /// The way there is now.
    pub fn way(self) -> Signal<Way> {
        self.way.into()
    }

    /// Whether to bring it up by itself: in a quiet moment, and never again once it was put away.
    pub fn is_hinted(self) -> Memo<bool> {
        let (app, book) = (self.app, use_book());
        memo(move |_| {
            matches!(self.way.get(), Way::Offered | Way::HomeScreen | Way::Done)
                && !app.prefs().with(|prefs| prefs.no_install_hint)
                && is_quiet(app, book)
        })
    }

    /// Opens the browser's question. Call it directly in the handler of a tap. A no puts the hint away.
    pub fn accept(self) {
        let answer = install::accept();
        spawn_local(async move {
            if !answer.await {
                self.put_away();
            }
            self.way.try_set(install::way());
        });
    }

    /// Never brings it up again by itself.
    pub fn put_away(self) {
        self.app.choose(|prefs| prefs.no_install_hint = true);
    }
}
