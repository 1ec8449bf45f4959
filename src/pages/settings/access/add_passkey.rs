//! A passkey: proof, then made in the browser's own dialogue, within the tap.

use std::rc::Rc;

use leptos::task::spawn_local;
use omgangsboek_core::vault::{AccessError, UnlockError};

use super::desk::{Desk, Doing, FirstProof};
use crate::pages::settings::proof::{Lead, Proven};
use crate::reactive::prelude::*;
use crate::state::passkeys::MadePasskey;
use crate::text::{common, settings as texts, t};
use crate::ui::{Button, ButtonKind};

/// Where one is, after the proof.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Make,
    /// It was made, and tells its secret when it is used once more.
    Touch,
}

/// The passkey on its way.
#[derive(Clone, Copy)]
struct Making {
    desk: Desk,
    step: RwSignal<Step>,
    asking: RwSignal<bool>,
    proven: Proven,
    made: StoredValue<Option<MadePasskey>, LocalStorage>,
}

/// The dialog.
#[component]
pub(super) fn AddPasskey(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let step = RwSignal::new(Step::Make);
    let proven = Proven::new();
    let making =
        Making { desk, step, asking: RwSignal::new(false), proven, made: StoredValue::new_local(None) };
    move || match step.get() {
        Step::Make if !proven.is_there() => view! {
            <p>{t(&texts::PASSKEY_TEXT)}</p>
            <FirstProof desk=desk proven=proven/>
        }
        .into_any(),
        Step::Make => view! {
            <Lead words=&texts::PASSKEY_TEXT/>
            <Ask making=making label=&texts::MAKE_PASSKEY on_click=move |()| making.make()/>
        }
        .into_any(),
        Step::Touch => view! {
            <Lead words=&texts::TOUCH_ONCE/>
            <Ask making=making label=&texts::TOUCH on_click=move |()| making.touch()/>
        }
        .into_any(),
    }
}

/// The button on which the browser asks.
#[component]
fn Ask(
    making: Making,
    label: &'static crate::text::Words,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    let desk = making.desk;
    let busy = derived(move || making.asking.get() || desk.busy().get());
    view! {
        <Doing desk=desk/>
        <div class="dialog-actions">
            <Button label=t(&common::CANCEL) disabled=desk.busy() on_click=move |()| desk.leave()/>
            <Button label=t(label) kind=ButtonKind::Primary busy=busy on_click=on_click/>
        </div>
    }
    .into_any()
}

impl Making {
    fn make(self) {
        self.ask();
        let ways = self.desk.ways().get_untracked();
        spawn_local(async move {
            let made = self.desk.app.make_passkey(ways).await;
            self.asking.try_set(false);
            match made {
                Ok(made) if made.needs_touch() => {
                    self.made.try_set_value(Some(made));
                    self.step.try_set(Step::Touch);
                }
                Ok(made) => self.add(made),
                Err(error) => self.desk.say(Some(texts::no_passkey(&error))),
            }
        });
    }

    fn touch(self) {
        let Some(mut made) = self.made.try_update_value(Option::take).flatten() else { return };
        self.ask();
        spawn_local(async move {
            let touched = made.touch().await;
            self.asking.try_set(false);
            match touched {
                Ok(()) => self.add(made),
                Err(error) => {
                    self.made.try_set_value(Some(made));
                    self.desk.say(Some(texts::no_passkey(&error)));
                }
            }
        });
    }

    fn ask(self) {
        self.desk.say(None);
        self.asking.set(true);
    }

    /// Does nothing when the dialog was closed meanwhile: what was proven went with it.
    fn add(self, made: MadePasskey) {
        let Some(proof): Option<Rc<_>> = self.proven.get() else { return };
        let desk = self.desk;
        desk.run(&texts::PASSKEY_ADDED, async move {
            match desk.book.add_made_passkey(desk.app, proof.credential(), &made).await {
                // It was right a moment ago, so another tab changed it.
                Err(AccessError::Proof(UnlockError::Wrong)) => Err(AccessError::Gone),
                outcome => outcome,
            }
        });
    }
}
