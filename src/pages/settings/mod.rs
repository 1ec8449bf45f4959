//! Instellingen: who gets in, how it looks, when it locks, backups, storage, versions, and what this is.

mod about;
mod access;
mod ask_twice;
mod backup;
mod check;
mod display;
mod drill;
mod erase;
mod language;
mod live;
mod locking;
mod merging;
mod programmes;
mod proof;
mod read_only;
mod readable;
mod report;
mod storage;
mod version;

use leptos::prelude::*;

use self::about::About;
use self::access::Access;
use self::backup::Backup;
use self::check::Check;
use self::display::Display;
use self::erase::Erase;
use self::language::LanguageCheck;
use self::live::LiveScreen;
use self::locking::Locking;
use self::programmes::ToProgrammes;
use self::report::ReportSettings;
use self::storage::Storage;
use self::version::Version;
use super::installing::InstallCard;
use super::saving::Saving;
use crate::text::{common, t};
use crate::ui::PageHead;

pub use self::programmes::{ProgrammePage, Programmes};

/// The settings.
#[component]
pub fn Settings() -> impl IntoView {
    proof::provide_tries();
    view! {
        <PageHead title=t(&common::SETTINGS) actions=|| view! { <Saving/> }/>
        <div class="two">
            <div class="stack">
                <Backup/>
                <ToProgrammes/>
                <ReportSettings/>
                <LanguageCheck/>
                <Check/>
                <Storage/>
            </div>
            <div class="stack">
                // Other pages lead here by its id.
                <div id="toegang"><Access/></div>
                <Locking/>
                <Display/>
                <LiveScreen/>
                <InstallCard/>
                <Version/>
                <About/>
                <Erase/>
            </div>
        </div>
    }
    .into_any()
}
