//! Toegang: who can open this workbook, and changing that.
//!
//! Each change is a dialog of a few steps. Until its last button is pressed everything is as it was, and
//! leaving it halfway is always right.

mod add_passkey;
mod change_passphrase;
mod desk;
mod new_key;
mod new_key_passkeys;
mod one_secret;
mod practise_code;
mod remove;
mod renew_code;
mod rewriting;
mod ways;

use leptos::task::spawn_local;
use omgangsboek_core::vault::{SlotInfo, SlotKind};

use self::add_passkey::AddPasskey;
use self::change_passphrase::ChangePassphrase;
use self::desk::{Desk, Task};
use self::new_key::NewKey;
use self::practise_code::PractiseCode;
use self::remove::{Remove, name_of};
use self::renew_code::RenewCode;
use self::rewriting::Rewriting;
use self::ways::Ways;
use super::read_only::why_read_only;
use crate::reactive::prelude::*;
use crate::state::passkeys;
use crate::text::{settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Dialog, Icon, Notice};

/// The card.
#[component]
pub(super) fn Access() -> impl IntoView {
    let desk = Desk::new();
    let task = desk.task();
    let title = t_with(move |lang| match task.get() {
        None => String::new(),
        Some(Task::ChangePassphrase(_)) => texts::CHANGE_PASSPHRASE.pick(lang).to_owned(),
        Some(Task::RenewCode(_)) => texts::RENEW_CODE.pick(lang).to_owned(),
        Some(Task::PractiseCode) => texts::PRACTISE_CODE.pick(lang).to_owned(),
        Some(Task::AddPasskey) => texts::ADD_PASSKEY.pick(lang).to_owned(),
        Some(Task::NewKey) => texts::NEW_KEY.pick(lang).to_owned(),
        Some(Task::Remove(way)) => {
            texts::REMOVE_TITLE.pick(lang).replace("{what}", name_of(&way.kind).pick(lang))
        }
    });
    let dialog = move || match task.get() {
        None => ().into_any(),
        Some(Task::ChangePassphrase(old)) => view! { <ChangePassphrase desk=desk old=old/> }.into_any(),
        Some(Task::RenewCode(old)) => view! { <RenewCode desk=desk old=old/> }.into_any(),
        Some(Task::PractiseCode) => view! { <PractiseCode desk=desk/> }.into_any(),
        Some(Task::AddPasskey) => view! { <AddPasskey desk=desk/> }.into_any(),
        Some(Task::NewKey) => view! { <NewKey desk=desk/> }.into_any(),
        Some(Task::Remove(way)) => view! { <Remove desk=desk way=way/> }.into_any(),
    };
    let told = desk.told();
    view! {
        <Card title=t(&texts::ACCESS)>
            <p>{t(&texts::ACCESS_TEXT)}</p>
            <div aria-live="polite">
                {move || told.get().map(|(kind, words)| view! { <Notice kind=kind><p>{t(words)}</p></Notice> })}
            </div>
            <Rewriting desk=desk/>
            <Ways desk=desk/>
            <Tasks desk=desk/>
            <Dialog open=derived(move || task.with(Option::is_some)) title=title on_close=move |()| desk.leave()>
                {dialog}
            </Dialog>
        </Card>
    }
    .into_any()
}

/// The buttons.
#[component]
fn Tasks(desk: Desk) -> impl IntoView {
    let why_not = why_read_only();
    let can_have_passkeys = RwSignal::new(false);
    spawn_local(async move {
        let can = passkeys::supported().await;
        can_have_passkeys.try_set(can);
    });
    let ways = desk.ways();
    let passphrase = derived(move || first(ways, |kind| matches!(kind, SlotKind::Passphrase { .. })));
    let code = derived(move || first(ways, |kind| matches!(kind, SlotKind::RecoveryCode)));
    let change = move |()| {
        if let Some(way) = passphrase.get_untracked() {
            desk.begin(Task::ChangePassphrase(way.id));
        }
    };
    let renew = move |()| desk.begin(Task::RenewCode(code.get_untracked().map(|way| way.id)));
    view! {
        <div class="row">
            <Button label=t(&texts::CHANGE_PASSPHRASE) why_not=why_not on_click=change/>
            <Button label=t(&texts::RENEW_CODE) why_not=why_not on_click=renew/>
            <Show when=move || code.with(Option::is_some)>
                <Button label=t(&texts::PRACTISE_CODE) on_click=move |()| desk.begin(Task::PractiseCode)/>
            </Show>
            <Show when=move || can_have_passkeys.get()>
                <Button
                    label=t(&texts::ADD_PASSKEY)
                    why_not=why_not
                    on_click=move |()| desk.begin(Task::AddPasskey)
                />
            </Show>
            <Button
                label=t(&texts::NEW_KEY)
                kind=ButtonKind::Quiet
                icon=Icon::Lock
                why_not=why_not
                on_click=move |()| desk.begin(Task::NewKey)
            />
        </div>
    }
    .into_any()
}

fn first(ways: Signal<Vec<SlotInfo>>, is: fn(&SlotKind) -> bool) -> Option<SlotInfo> {
    ways.with(|ways| ways.iter().find(|way| is(&way.kind)).cloned())
}
