//! Another passphrase: proof, then a choice as at the first run.

use leptos::prelude::*;
use omgangsboek_core::vault::{AccessError, SlotId, UnlockError};

use super::desk::{Desk, Doing, FirstProof};
use crate::pages::keys::{ChoosePassphrase, NewPassphrase};
use crate::pages::settings::proof::{Lead, Proven};
use crate::text::{common, settings as texts, t};

/// The dialog.
#[component]
pub(super) fn ChangePassphrase(
    /// What the card shares.
    desk: Desk,
    /// The passphrase that goes.
    old: SlotId,
) -> impl IntoView {
    let proven = Proven::new();
    let new = NewPassphrase::draw(&desk.app.machine().random);
    let change = move |()| {
        desk.run(&texts::PASSPHRASE_CHANGED, async move {
            let proof = proven.get().ok_or(AccessError::Proof(UnlockError::Wrong))?;
            let new = new.get();
            desk.book.change_passphrase(desk.app, proof.credential(), old, new.expose()).await
        });
    };
    move || {
        if proven.is_there() {
            view! {
                <Lead words=&texts::NEW_PASSPHRASE_TEXT/>
                <ChoosePassphrase
                    new=new
                    on_chosen=change
                    back=t(&common::CANCEL)
                    on_back=move |()| desk.leave()
                />
                <Doing desk=desk/>
            }
            .into_any()
        } else {
            view! { <FirstProof desk=desk proven=proven/> }.into_any()
        }
    }
}
