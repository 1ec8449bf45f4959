//! Another recovery code: proof, the new one onto paper, and asked back before the old one stops.

use omgangsboek_core::vault::{AccessError, SlotId, UnlockError};

use super::desk::{Desk, Doing, FirstProof};
use crate::pages::keys::{CodeKept, CodeSheet, KeptFields, NewCode};
use crate::pages::settings::proof::{Lead, Proven};
use crate::reactive::prelude::*;
use crate::text::{Words, common, settings as texts, t};
use crate::ui::{Button, ButtonKind, Form};

/// The dialog.
#[component]
pub(super) fn RenewCode(
    /// What the card shares.
    desk: Desk,
    /// The code that goes, when there is one.
    old: Option<SlotId>,
) -> impl IntoView {
    let proven = Proven::new();
    let code = NewCode::draw(&desk.app.machine().random);
    let renew = move |()| {
        desk.run(&texts::CODE_RENEWED, async move {
            let proof = proven.get().ok_or(AccessError::Proof(UnlockError::Wrong))?;
            desk.book.renew_code(desk.app, proof.credential(), old, &code.get()).await
        });
    };
    move || {
        if proven.is_there() {
            view! {
                <KeepCode
                    desk=desk
                    code=code
                    lead=&texts::NEW_CODE_TEXT
                    submit=&texts::USE_NEW_CODE
                    on_kept=renew
                />
            }
            .into_any()
        } else {
            view! { <FirstProof desk=desk proven=proven/> }.into_any()
        }
    }
}

/// A new code to be written down, and asked back.
#[component]
pub(super) fn KeepCode(
    /// What the card shares.
    desk: Desk,
    /// The code.
    code: NewCode,
    /// What it is for.
    lead: &'static Words,
    /// The word on the button.
    submit: &'static Words,
    /// It was written down.
    #[prop(into)]
    on_kept: Callback<()>,
) -> impl IntoView {
    let kept = CodeKept::new();
    let go_on = move |()| {
        if kept.ask() {
            on_kept.run(());
        }
    };
    view! {
        <Lead words=lead/>
        <CodeSheet code=code/>
        <Form on_submit=go_on>
            <KeptFields code=code kept=kept/>
            <Doing desk=desk/>
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) disabled=desk.busy() on_click=move |()| desk.leave()/>
                <Button label=t(submit) kind=ButtonKind::Primary submit=true busy=desk.busy()/>
            </div>
        </Form>
    }
    .into_any()
}
