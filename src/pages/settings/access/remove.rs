//! One way in less: what goes, and proof.

use std::rc::Rc;

use leptos::prelude::*;
use omgangsboek_core::vault::{SlotInfo, SlotKind};

use super::desk::{Desk, Doing, FirstProof};
use crate::pages::settings::proof::{Lead, Proven};
use crate::text::{Words, common, settings as texts, t};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind};

/// What a way in is called.
pub(super) fn name_of(kind: &SlotKind) -> &'static Words {
    match kind {
        SlotKind::Passphrase { .. } => &texts::WAY_PASSPHRASE,
        SlotKind::RecoveryCode => &texts::WAY_CODE,
        SlotKind::Passkey(_) => &texts::WAY_PASSKEY,
        SlotKind::Unknown => &texts::WAY_UNKNOWN,
    }
}

/// The dialog.
#[component]
pub(super) fn Remove(
    /// What the card shares.
    desk: Desk,
    /// The way in that goes.
    way: SlotInfo,
) -> impl IntoView {
    let proven = Proven::new();
    let id = way.id;
    let goes = match way.kind {
        SlotKind::RecoveryCode => &texts::REMOVE_CODE_TEXT,
        SlotKind::Passkey(_) => &texts::REMOVE_PASSKEY_TEXT,
        SlotKind::Passphrase { .. } | SlotKind::Unknown => &texts::REMOVE_OTHER_TEXT,
    };
    let remove = move |()| {
        let Some(proof): Option<Rc<_>> = proven.get() else { return };
        desk.run(
            &texts::REMOVED,
            async move { desk.book.remove_way_in(desk.app, proof.credential(), id).await },
        );
    };
    move || {
        if proven.is_there() {
            view! {
                <Lead words=goes/>
                <Doing desk=desk/>
                <div class="dialog-actions">
                    <Button label=t(&common::CANCEL) disabled=desk.busy() on_click=move |()| desk.leave()/>
                    <Button
                        label=t(&common::REMOVE)
                        kind=ButtonKind::Danger
                        busy=desk.busy()
                        on_click=remove
                    />
                </div>
            }
            .into_any()
        } else {
            view! {
                <Notice kind=NoticeKind::Warn><p>{t(goes)}</p></Notice>
                <FirstProof desk=desk proven=proven/>
            }
            .into_any()
        }
    }
}
