//! Taking an entry back, and putting it back. It stays on record either way.

use omgangsboek_core::domain::ids::EntryId;

use super::{entry_of, say};
use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::line_of;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::entry as texts;
use crate::text::{common, t};
use crate::ui::{Button, ButtonKind};

/// Takes the entry called `id` back.
#[component]
pub(in crate::pages::visit) fn WithdrawButton(desk: Desk, id: EntryId) -> impl IntoView {
    let line = line_of(desk, entry_of(desk, id));
    let withdraw = move |()| {
        let at = now();
        if desk.change(|visit| visit.withdraw(id, at)).is_some() {
            say(desk, &texts::SAID_TAKEN_AWAY, Some(line.get_untracked()));
        }
    };
    view! {
        <Button
            label=t(&common::REMOVE)
            about=derived(move || Some(line.get()))
            kind=ButtonKind::Quiet
            on_click=withdraw
        />
    }
}

/// Puts the entry called `id` back.
#[component]
pub(in crate::pages::visit) fn PutBackButton(desk: Desk, id: EntryId) -> impl IntoView {
    let line = line_of(desk, entry_of(desk, id));
    let put_back = move |()| {
        if desk.change(|visit| visit.put_back(id)).is_some() {
            say(desk, &texts::SAID_PUT_BACK, Some(line.get_untracked()));
        }
    };
    view! {
        <Button
            label=t(&texts::PUT_BACK)
            about=derived(move || Some(line.get()))
            on_click=put_back
        />
    }
}
