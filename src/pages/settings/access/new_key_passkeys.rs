//! Which passkeys go along to a new key: those that are used now.

use std::collections::BTreeSet;

use leptos::task::spawn_local;
use omgangsboek_core::vault::{PasskeyPlace, SlotId, SlotInfo, SlotKind};

use super::desk::{Desk, Doing};
use crate::pages::settings::proof::Lead;
use crate::reactive::prelude::*;
use crate::state::passkeys::{TouchedPasskeys, works_here};
use crate::text::{common, dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, List, ListRow, Tag, TagKind};

/// The last step of the dialog.
#[component]
pub(super) fn KeepPasskeys(
    /// What the card shares.
    desk: Desk,
    /// Those that stay.
    touched: TouchedPasskeys,
    /// Begin.
    #[prop(into)]
    on_begin: Callback<()>,
) -> impl IntoView {
    let stay = RwSignal::new(BTreeSet::<SlotId>::new());
    let asking = RwSignal::new(false);
    let passkeys = move || {
        let place_of = |way: SlotInfo| match way.kind.clone() {
            SlotKind::Passkey(place) => Some((way, place)),
            _ => None,
        };
        desk.ways().get_untracked().into_iter().filter_map(place_of)
    };
    let touch = move |id: SlotId, place: PasskeyPlace| {
        if asking.get_untracked() {
            return;
        }
        desk.say(None);
        asking.set(true);
        spawn_local(async move {
            let outcome = touched.touch(place).await;
            asking.try_set(false);
            match outcome {
                Ok(()) => drop(stay.try_update(|stay| stay.insert(id))),
                Err(error) => desk.say(Some(texts::no_passkey(&error))),
            }
        });
    };
    let row = move |(way, place): (SlotInfo, PasskeyPlace)| {
        let id = way.id;
        let stays = memo(move |_| stay.with(|stay| stay.contains(&id)));
        let name = t_with(move |lang| {
            let since = way.added.map(|on| dates::day_with_year(lang, on));
            let passkey = texts::WAY_PASSKEY.pick(lang);
            since.map_or_else(|| passkey.to_owned(), |on| format!("{passkey} ({on})"))
        });
        let state = t_with(move |lang| {
            let words = if stays.get() { &texts::PASSKEY_KEPT } else { &texts::PASSKEY_DROPPED };
            words.pick(lang).to_owned()
        });
        let kind = derived(move || if stays.get() { TagKind::Ok } else { TagKind::Warn });
        let can = works_here(&place);
        let place = StoredValue::new(place);
        let end = move || {
            view! {
                <Tag label=state kind=kind/>
                <Show when=move || can && !stays.get()>
                    <Button
                        label=t(&texts::TOUCH)
                        about=derived(move || Some(name.get()))
                        busy=asking
                        on_click=move |()| touch(id, place.get_value())
                    />
                </Show>
            }
        };
        view! { <ListRow end=end><strong>{name}</strong></ListRow> }
    };
    view! {
        <Lead words=&texts::NEW_KEY_PASSKEYS/>
        <List>{passkeys().map(row).collect_view()}</List>
        <Doing desk=desk/>
        <div class="dialog-actions">
            <Button label=t(&common::CANCEL) disabled=desk.busy() on_click=move |()| desk.leave()/>
            <Button label=t(&texts::NEW_KEY_BEGIN) kind=ButtonKind::Primary busy=desk.busy() on_click=on_begin/>
        </div>
    }
    .into_any()
}
