//! The list of ways in.

use chrono::NaiveDate;
use leptos::task::spawn_local;
use omgangsboek_core::vault::{SlotInfo, SlotKind};

use super::desk::{Desk, Task};
use super::remove::name_of;
use crate::pages::settings::read_only::why_read_only;
use crate::reactive::prelude::*;
use crate::state::{now, passkeys};
use crate::text::{common, dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, List, ListRow, Notice, NoticeKind};

/// The list.
#[component]
pub(super) fn Ways(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let ways = desk.ways();
    let tried = RwSignal::new(None::<NaiveDate>);
    // Looked at anew whenever something was done.
    let told = desk.told();
    Effect::new(move |_| {
        told.track();
        spawn_local(async move {
            let on = desk.book.settings().await.code_tried;
            tried.try_set(on);
        });
    });
    let no_code = move || {
        ways.with(|ways| {
            !ways.is_empty() && !ways.iter().any(|way| matches!(way.kind, SlotKind::RecoveryCode))
        })
    };
    view! {
        <List>
            {move || ways.get().into_iter().map(|way| view! { <Way desk=desk way=way tried=tried/> }).collect_view()}
        </List>
        <Show when=no_code>
            <Notice kind=NoticeKind::Warn><p>{t(&texts::NO_CODE)}</p></Notice>
        </Show>
    }
    .into_any()
}

#[component]
fn Way(desk: Desk, way: SlotInfo, tried: RwSignal<Option<NaiveDate>>) -> impl IntoView {
    let (added, kind) = (way.added, way.kind.clone());
    let today = now().wall.date_naive();
    let since = t_with(move |lang| {
        let since = match added {
            Some(on) => texts::SINCE.pick(lang).replace("{when}", &dates::day_with_year(lang, on)),
            None => texts::SINCE_UNKNOWN.pick(lang).to_owned(),
        };
        if !matches!(kind, SlotKind::RecoveryCode) {
            return since;
        }
        // A paper of before this code says nothing of this one.
        let of_this_code = |on: &NaiveDate| added.is_none_or(|added| *on >= added);
        let tried = match tried.get().filter(of_this_code) {
            Some(on) => texts::CODE_TRIED.pick(lang).replace("{ago}", &dates::days_ago(lang, on, today)),
            None => texts::CODE_NEVER_TRIED.pick(lang).to_owned(),
        };
        format!("{since} · {tried}")
    });
    let elsewhere = match &way.kind {
        SlotKind::Passkey(place) if !passkeys::works_here(place) => Some(place.host.clone()),
        _ => None,
    };
    let elsewhere = elsewhere.map(|host| {
        let text = t_with(move |lang| texts::PASSKEY_ELSEWHERE.pick(lang).replace("{host}", &host));
        view! { <small>{text}</small> }
    });
    let name = t(name_of(&way.kind));
    let body = move || {
        view! {
            <strong>{name}</strong>
            <small>{since}</small>
            {elsewhere}
        }
    };
    if is_kept(desk, &way) {
        return view! {
            <ListRow>
                {body()}
                <small>{t(&texts::KEEP_PASSPHRASE)}</small>
            </ListRow>
        }
        .into_any();
    }
    let why_not = why_read_only();
    let take_away = move |()| desk.begin(Task::Remove(way.clone()));
    let remove = move || {
        view! {
            <Button
                label=t(&common::REMOVE)
                about=derived(move || Some(name.get()))
                kind=ButtonKind::Quiet
                why_not=why_not
                on_click=take_away
            />
        }
    };
    view! { <ListRow end=remove>{body()}</ListRow> }.into_any()
}

/// Whether it is the only passphrase. That one is not taken away: what would be left is a code that has to be
/// typed each time, or a passkey that can be lost with its device.
fn is_kept(desk: Desk, way: &SlotInfo) -> bool {
    let is_passphrase = |way: &&SlotInfo| matches!(way.kind, SlotKind::Passphrase { .. });
    is_passphrase(&way) && desk.ways().with_untracked(|ways| ways.iter().filter(is_passphrase).count()) == 1
}
