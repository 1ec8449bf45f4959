//! Putting a backup into an empty browser: choose the file, open it, look at what it is, and only then.

use omgangsboek_core::backup::Summary;

use super::first_run::Step;
use super::frame::{Frame, StepHead};
use super::verified::Verified;
use crate::pages::backup_file::FileCard;
use crate::pages::file_in::{FileIn, OpenFile, Stage};
use crate::reactive::prelude::*;
use crate::state::Long;
use crate::text::{backup as backup_texts, common, entry as texts, t};
use crate::ui::{Button, ButtonKind};

/// Beside the first run.
#[component]
pub(super) fn Restore(
    /// Where one is.
    step: RwSignal<Step>,
) -> impl IntoView {
    let file = FileIn::new(Long::new());
    let opened = move |summary: Summary| match summary.vault {
        Some(_) => view! { <Verified file=file summary=summary/> }.into_any(),
        None => view! { <Readable step=step summary=summary/> }.into_any(),
    };
    view! {
        <Frame wide=true>
            <StepHead title=t(&texts::RESTORE)/>
            <OpenFile file=file text=&texts::RESTORE_TEXT opened=opened/>
            <Ways step=step file=file/>
        </Frame>
    }
    .into_any()
}

/// Another file, or back.
#[component]
fn Ways(step: RwSignal<Step>, file: FileIn) -> impl IntoView {
    let (stage, at_work) = (file.stage(), file.at_work());
    let chosen = memo(move |_| matches!(stage.get(), Stage::Locked(_) | Stage::Opened(_)));
    view! {
        <div class="row">
            <Show when=move || chosen.get()>
                <Button
                    label=t(&backup_texts::OTHER_FILE)
                    kind=ButtonKind::Quiet
                    disabled=at_work
                    on_click=move |()| file.let_go()
                />
            </Show>
            <Button
                label=t(&common::BACK)
                kind=ButtonKind::Quiet
                disabled=at_work
                on_click=move |()| step.set(Step::About)
            />
        </div>
    }
    .into_any()
}

/// A file that is not encrypted: first a passphrase to keep it under.
#[component]
fn Readable(step: RwSignal<Step>, summary: Summary) -> impl IntoView {
    view! {
        <FileCard title=&backup_texts::READABLE summary=summary>
            <p>{t(&texts::READABLE_FIRST)}</p>
            <div class="row">
                <Button
                    label=t(&texts::PASSPHRASE_FIRST)
                    kind=ButtonKind::Primary
                    on_click=move |()| step.set(Step::Passphrase)
                />
            </div>
        </FileCard>
    }
    .into_any()
}
