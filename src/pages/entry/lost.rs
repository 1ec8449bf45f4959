//! A browser that held a workbook and holds nothing any more: said as it is, with the way back. A cheerful
//! first run would make somebody believe that nothing was there.

use super::first_run::{FirstRun, Step};
use super::frame::Frame;
use crate::platform::known_vault::KnownVault;
use crate::reactive::prelude::*;
use crate::text::{dates, entry as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind};

/// The storage was cleared.
#[component]
pub(super) fn Lost(
    /// What this browser remembers of it.
    known: KnownVault,
) -> impl IntoView {
    let chosen = RwSignal::new(None::<Step>);
    let text = t_with(move |lang| {
        texts::LOST_TEXT.pick(lang).replace("{when}", &dates::day_with_year(lang, known.on))
    });
    move || match chosen.get() {
        Some(step) => view! { <FirstRun from=step/> }.into_any(),
        None => view! {
            <Frame>
                <h1>{t(&texts::LOST)}</h1>
                <Notice kind=NoticeKind::Warn><p>{text}</p></Notice>
                <p>{t(&texts::LOST_WHY)}</p>
                <Button
                    label=t(&texts::RESTORE)
                    kind=ButtonKind::Primary
                    wide=true
                    on_click=move |()| chosen.set(Some(Step::Restore))
                />
                <Button
                    label=t(&texts::LOST_ANEW)
                    wide=true
                    on_click=move |()| chosen.set(Some(Step::About))
                />
            </Frame>
        }
        .into_any(),
    }
}
