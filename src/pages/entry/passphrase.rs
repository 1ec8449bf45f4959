//! The second step: the passphrase.

use super::first_run::{Keys, Step};
use super::frame::{Frame, StepHead};
use crate::pages::keys::ChoosePassphrase;
use crate::reactive::prelude::*;
use crate::text::{common, entry as texts, t};

/// The second step.
#[component]
pub(super) fn PassphraseStep(
    /// Where one is.
    step: RwSignal<Step>,
    /// Where the passphrase goes.
    keys: Keys,
) -> impl IntoView {
    view! {
        <Frame wide=true>
            <StepHead step=2 title=t(&texts::PASSPHRASE_TITLE)/>
            <ChoosePassphrase
                new=keys.passphrase
                on_chosen=move |()| step.set(Step::Code)
                back=t(&common::BACK)
                on_back=move |()| step.set(Step::About)
            />
        </Frame>
    }
    .into_any()
}
