//! Putting a backup into an empty browser: choose the file, open it, look at what it is, and only then.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::backup::{BackupFile, EncryptedFile, ImportError, Summary, VerifiedBackup};

use super::credential::{AskCredential, Given};
use super::first_run::Step;
use super::frame::{Frame, StepHead};
use super::verified::Verified;
use crate::pages::backup_file::{ACCEPT, FileCard, read};
use crate::state::attempts::{Attempts, use_attempts};
use crate::state::backup::ChosenFile;
use crate::state::{App, use_app};
use crate::text::{Words, backup as backup_texts, common, entry as texts, t, use_language};
use crate::ui::{Button, ButtonKind, FilePick, LiveRegion, Notice, NoticeKind};

/// How far the restoring has come.
#[derive(Clone, PartialEq)]
pub(super) enum Stage {
    /// No file yet.
    Choosing,
    /// The file is being read.
    Reading,
    /// It needs its passphrase or code.
    Locked(Summary),
    /// It is not encrypted, so a vault is needed first.
    Readable(Summary),
    /// It was opened, and all of it is in order.
    Verified(Summary),
}

/// The state of this screen; the files themselves stand in no signal.
#[derive(Clone, Copy)]
pub(super) struct Restoring {
    pub(super) stage: RwSignal<Stage>,
    /// What went wrong last.
    pub(super) trouble: RwSignal<Option<&'static Words>>,
    file: StoredValue<Option<Box<EncryptedFile>>, LocalStorage>,
    /// The file once it has been opened.
    pub(super) verified: StoredValue<Option<Box<VerifiedBackup>>, LocalStorage>,
    attempts: Attempts,
    opening: RwSignal<bool>,
    wrong: RwSignal<Option<String>>,
}

/// Beside the first run.
#[component]
pub(super) fn Restore(
    /// Where one is.
    step: RwSignal<Step>,
) -> impl IntoView {
    let restoring = Restoring {
        stage: RwSignal::new(Stage::Choosing),
        trouble: RwSignal::new(None),
        file: StoredValue::new_local(None),
        verified: StoredValue::new_local(None),
        attempts: use_attempts(),
        opening: RwSignal::new(false),
        wrong: RwSignal::new(None),
    };
    let stage = move || match restoring.stage.get() {
        Stage::Choosing => view! { <Choosing restoring=restoring/> }.into_any(),
        Stage::Reading => view! { <p role="status">{t(&texts::READING)}</p> }.into_any(),
        Stage::Locked(summary) => view! { <Locked restoring=restoring summary=summary/> }.into_any(),
        Stage::Readable(summary) => view! { <Readable step=step summary=summary/> }.into_any(),
        Stage::Verified(summary) => view! { <Verified restoring=restoring summary=summary/> }.into_any(),
    };
    view! {
        <Frame wide=true>
            <StepHead title=t(&texts::RESTORE)/>
            {move || restoring.trouble.get().map(|words| {
                view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
            })}
            {stage}
            <Ways step=step restoring=restoring/>
        </Frame>
    }
    .into_any()
}

/// Another file, or back.
#[component]
fn Ways(step: RwSignal<Step>, restoring: Restoring) -> impl IntoView {
    let chosen = Memo::new(move |_| !matches!(restoring.stage.get(), Stage::Choosing | Stage::Reading));
    let other = move |()| {
        restoring.file.set_value(None);
        restoring.verified.set_value(None);
        restoring.trouble.set(None);
        restoring.wrong.set(None);
        restoring.stage.set(Stage::Choosing);
    };
    view! {
        <div class="row">
            <Show when=move || chosen.get()>
                <Button label=t(&texts::OTHER_FILE) kind=ButtonKind::Quiet on_click=other/>
            </Show>
            <Button label=t(&common::BACK) kind=ButtonKind::Quiet on_click=move |()| step.set(Step::About)/>
        </div>
    }
    .into_any()
}

#[component]
fn Choosing(restoring: Restoring) -> impl IntoView {
    let pick = move |file: ChosenFile| {
        restoring.trouble.set(None);
        restoring.stage.set(Stage::Reading);
        spawn_local(async move { restoring.take(read(file).await) });
    };
    view! {
        <p>{t(&texts::RESTORE_TEXT)}</p>
        <div class="row">
            <FilePick label=t(&backup_texts::CHOOSE_FILE) accept=ACCEPT on_pick=pick/>
        </div>
    }
    .into_any()
}

impl Restoring {
    fn take(self, read: Result<BackupFile, &'static Words>) {
        let stage = match read {
            Ok(BackupFile::Encrypted(file)) => {
                let summary = file.summary().clone();
                self.file.try_update_value(|kept| *kept = Some(file));
                Stage::Locked(summary)
            }
            Ok(BackupFile::Plain(file)) => Stage::Readable(file.summary().clone()),
            Err(words) => {
                self.trouble.try_set(Some(words));
                Stage::Choosing
            }
        };
        self.stage.try_set(stage);
    }

    fn open(self, app: App, given: Given, wrong: String) {
        let Some(file) = self.file.try_update_value(Option::take).flatten() else { return };
        self.opening.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            match app.open_backup(file, given.credential()).await {
                Ok(verified) => {
                    let summary = verified.summary().clone();
                    self.verified.try_update_value(|kept| *kept = Some(verified));
                    self.stage.try_set(Stage::Verified(summary));
                }
                Err((file, error)) => {
                    self.file.try_update_value(|kept| *kept = Some(file));
                    if error == ImportError::Wrong {
                        self.wrong.try_set(Some(wrong));
                        self.attempts.failed();
                    } else {
                        self.trouble.try_set(Some(backup_texts::not_imported(&error)));
                    }
                }
            }
            self.opening.try_set(false);
        });
    }
}

/// An encrypted file: what it is, and the field for its passphrase.
#[component]
fn Locked(restoring: Restoring, summary: Summary) -> impl IntoView {
    let app = use_app();
    let language = use_language();
    let give = move |given| {
        restoring.open(app, given, backup_texts::WRONG.pick(language.get_untracked()).to_owned());
    };
    let opening = t(&texts::OPENING_BACKUP);
    let said = move || if restoring.opening.get() { opening.get() } else { String::new() };
    view! {
        <FileCard title=&backup_texts::ENCRYPTED summary=summary>
            <AskCredential
                submit=t(&texts::OPEN_BACKUP)
                busy=restoring.opening
                attempts=restoring.attempts
                wrong=restoring.wrong
                on_give=give
            />
            <LiveRegion message=Signal::derive(said)/>
        </FileCard>
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
