//! What is shown while no workbook is open: the first run, unlocking, restoring, and why nothing opens.
//!
//! Nothing here knows anything personal, and nothing here begins anew where something may still be: a
//! browser that holds what cannot be opened says so and leaves it alone.

mod about;
mod code;
mod first_run;
mod frame;
mod lost;
mod passkey;
mod passphrase;
mod restore;
mod stuck;
mod underway;
mod unlock;
mod verified;

use self::first_run::{FirstRun, Step};
use self::lost::Lost;
use self::stuck::StuckPage;
use self::unlock::Unlock;
use crate::reactive::prelude::*;
use crate::state::{Phase, use_app};

pub(in crate::pages) use self::passkey::PasskeyButton;

/// The app while the workbook is closed.
#[component]
pub fn Entry() -> impl IntoView {
    let phase = use_app().phase();
    let phase = memo(move |_| phase.get());
    move || match phase.get() {
        // The first screen of the page stands there until then.
        Phase::Starting | Phase::Open | Phase::Covered(_) => ().into_any(),
        Phase::Empty { lost: None } => view! { <FirstRun from=Step::About/> }.into_any(),
        Phase::Empty { lost: Some(known) } => view! { <Lost known=known/> }.into_any(),
        Phase::Closed(presence) => view! { <Unlock presence=presence/> }.into_any(),
        Phase::Stuck(stuck) => view! { <StuckPage stuck=stuck/> }.into_any(),
    }
}
