//! The first run: what this is, the passphrase, the recovery code. Or, instead, a backup put back.

use std::rc::Rc;

use leptos::prelude::*;
use omgangsboek_core::vault::passphrase::{Passphrase, generate};
use omgangsboek_core::vault::recovery_code::RecoveryCode;

use super::about::About;
use super::code::Code;
use super::passphrase::ChoosePassphrase;
use super::restore::Restore;
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

/// What the steps share. Not in signals, so that no copy outlives the first run.
#[derive(Clone, Copy)]
pub(super) struct Keys {
    passphrase: StoredValue<Rc<Passphrase>, LocalStorage>,
    code: StoredValue<Rc<RecoveryCode>, LocalStorage>,
}

impl Keys {
    /// The passphrase that is offered, or was chosen.
    pub(super) fn passphrase(self) -> Rc<Passphrase> {
        self.passphrase.get_value()
    }

    /// Takes another passphrase.
    pub(super) fn choose(self, passphrase: Passphrase) {
        self.passphrase.set_value(Rc::new(passphrase));
    }

    /// The recovery code; the same for the whole run, also after a step back.
    pub(super) fn code(self) -> Rc<RecoveryCode> {
        self.code.get_value()
    }
}

/// A browser without a workbook.
#[component]
pub(super) fn FirstRun() -> impl IntoView {
    let random = use_app().machine().random;
    let keys = Keys {
        passphrase: StoredValue::new_local(Rc::new(generate(&random))),
        code: StoredValue::new_local(Rc::new(RecoveryCode::make(&random))),
    };
    let step = RwSignal::new(Step::About);
    move || match step.get() {
        Step::About => view! { <About step=step/> }.into_any(),
        Step::Passphrase => view! { <ChoosePassphrase step=step keys=keys/> }.into_any(),
        Step::Code => view! { <Code step=step keys=keys/> }.into_any(),
        Step::Restore => view! { <Restore step=step/> }.into_any(),
    }
}
