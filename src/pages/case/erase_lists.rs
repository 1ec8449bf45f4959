//! What the two questions before erasing share: the lists of what goes and what stays, and the offer afterwards.

use omgangsboek_core::session::workbook::SaveError;

use crate::reactive::prelude::*;
use crate::state::book::GoesAlong;
use crate::text::{Words, backup as backup_texts, dates, leaving as texts, settings, t, t_with};
use crate::ui::{ButtonLink, Notice, NoticeKind};

/// What goes: the points of the page, and what goes along.
#[component]
pub(super) fn Goes(
    /// What goes along.
    along: RwSignal<GoesAlong>,
    /// The points.
    children: Children,
) -> impl IntoView {
    let drafts = t_with(move |lang| {
        let count = u32::try_from(along.get().drafts).unwrap_or(u32::MAX);
        let drafts = dates::count(lang, count, &settings::DRAFT, &settings::DRAFTS);
        texts::GOES_DRAFTS.pick(lang).replace("{count}", &drafts)
    });
    view! {
        <p>{t(&texts::GOES)}</p>
        <ul class="points">
            {children()}
            <Show when=move || { along.get().drafts > 0 }><li>{drafts}</li></Show>
            <Show when=move || along.get().undo><li>{t(&texts::GOES_UNDO)}</li></Show>
        </ul>
    }
    .into_any()
}

/// What stays.
#[component]
pub(super) fn Stays() -> impl IntoView {
    let stays = [&texts::STAYS_BACKUPS, &texts::STAYS_SENT, &texts::STAYS_REMNANTS];
    view! {
        <p>{t(&texts::STAYS)}</p>
        <ul class="points">{stays.map(|words| view! { <li>{t(words)}</li> })}</ul>
    }
    .into_any()
}

/// Why it is still there.
#[component]
pub(super) fn NotErased(trouble: RwSignal<Option<&'static Words>>) -> impl IntoView {
    move || trouble.get().map(|words| view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> })
}

/// Why erasing failed.
pub(super) fn not_erased(error: &SaveError) -> &'static Words {
    match error {
        SaveError::Store(error) => backup_texts::no_storage(error),
        SaveError::Vault(_) => &texts::NOT_ERASED,
    }
}

/// What can still be done about remnants.
#[component]
pub(super) fn RenewKey() -> impl IntoView {
    view! {
        <p>{t(&texts::RENEW_WHY)}</p>
        <div class="row"><ButtonLink label=t(&texts::RENEW) href="/instellingen#toegang"/></div>
    }
    .into_any()
}
