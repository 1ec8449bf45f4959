//! The first run: what this is, the passphrase, the recovery code. Or, instead, a backup put back.

use super::about::About;
use super::code::Code;
use super::passphrase::PassphraseStep;
use super::restore::Restore;
use crate::pages::keys::{NewCode, NewPassphrase};
use crate::reactive::prelude::*;
use crate::state::use_app;

/// Where one is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// What this is.
    About,
    /// Choosing a passphrase.
    Passphrase,
    /// Keeping the recovery code.
    Code,
    /// Putting a backup back.
    Restore,
}

/// What the steps share: the same for the whole run, also after a step back.
#[derive(Clone, Copy)]
pub(super) struct Keys {
    pub(super) passphrase: NewPassphrase,
    pub(super) code: NewCode,
}

/// A browser without a workbook.
#[component]
pub(super) fn FirstRun(
    /// Where to begin.
    from: Step,
) -> impl IntoView {
    let random = use_app().machine().random;
    let keys = Keys { passphrase: NewPassphrase::draw(&random), code: NewCode::draw(&random) };
    let step = RwSignal::new(from);
    move || match step.get() {
        Step::About => view! { <About step=step/> }.into_any(),
        Step::Passphrase => view! { <PassphraseStep step=step keys=keys/> }.into_any(),
        Step::Code => view! { <Code step=step keys=keys/> }.into_any(),
        Step::Restore => view! { <Restore step=step/> }.into_any(),
    }
}
