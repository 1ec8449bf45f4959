//! Instellingen: how it looks, when it locks, backups, storage, and what this is.

mod about;
mod backup;
mod display;
mod locking;
mod readable;
mod saver;
mod storage;
mod take_in;

use leptos::prelude::*;

use self::about::About;
use self::backup::Backup;
use self::display::Display;
use self::locking::Locking;
use self::storage::Storage;
use crate::text::{common, t};
use crate::ui::PageHead;

/// The settings.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <PageHead title=t(&common::SETTINGS)/>
        <div class="two">
            <div class="stack">
                <Backup/>
                <Storage/>
            </div>
            <div class="stack">
                <Display/>
                <Locking/>
                <About/>
            </div>
        </div>
    }
    .into_any()
}
