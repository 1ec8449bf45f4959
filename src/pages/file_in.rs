//! A file on its way in: chosen, read, and opened with its own passphrase or recovery code. What is done with
//! it then is for the page: put back, taken in, or only tried.

use leptos::task::spawn_local;
use omgangsboek_core::backup::format::MAX_FILE;
use omgangsboek_core::backup::{BackupFile, EncryptedFile, ImportError, Incoming, Summary, read};

use super::backup_file::{ACCEPT, FileCard};
use super::keys::{AskCredential, Given};
use super::long::Progress;
use crate::reactive::prelude::*;
use crate::state::attempts::{Attempts, use_attempts};
use crate::state::backup::ChosenFile;
use crate::state::{App, Long, use_app};
use crate::text::{Words, backup as texts, t, use_language};
use crate::ui::{FilePick, Notice, NoticeKind};

/// How far it has come.
#[derive(Clone, PartialEq)]
pub(super) enum Stage {
    /// No file yet.
    Choosing,
    /// The file is being read.
    Reading,
    /// It needs its passphrase or code.
    Locked(Summary),
    /// It was read to the last record, and all of it is in order.
    Opened(Summary),
}

/// The file; it stands in no signal.
#[derive(Clone, Copy)]
pub(super) struct FileIn {
    app: App,
    /// What is being done with it.
    pub(super) long: Long,
    stage: RwSignal<Stage>,
    trouble: RwSignal<Option<(NoticeKind, &'static Words)>>,
    locked: StoredValue<Option<Box<EncryptedFile>>, LocalStorage>,
    opened: StoredValue<Option<Incoming>, LocalStorage>,
    attempts: Attempts,
    wrong: RwSignal<Option<String>>,
}

impl FileIn {
    /// None yet. `long` lives at least as long as what is made here.
    pub(super) fn new(long: Long) -> Self {
        Self {
            app: use_app(),
            long,
            stage: RwSignal::new(Stage::Choosing),
            trouble: RwSignal::new(None),
            locked: StoredValue::new_local(None),
            opened: StoredValue::new_local(None),
            attempts: use_attempts(),
            wrong: RwSignal::new(None),
        }
    }

    /// How far it has come.
    pub(super) fn stage(self) -> Signal<Stage> {
        self.stage.into()
    }

    /// Whether something is being done with it.
    pub(super) fn at_work(self) -> Signal<bool> {
        let doing = self.long.doing();
        derived(move || doing.with(Option::is_some))
    }

    /// The opened file, for whoever uses it up or gives it back.
    pub(super) fn take(self) -> Option<Incoming> {
        self.opened.try_update_value(Option::take).flatten()
    }

    /// Gives it back.
    pub(super) fn put_back(self, file: Incoming) {
        self.opened.try_update_value(|kept| *kept = Some(file));
    }

    /// Lets go of the file, for another one.
    pub(super) fn let_go(self) {
        self.locked.try_set_value(None);
        self.opened.try_set_value(None);
        self.trouble.try_set(None);
        self.wrong.try_set(None);
        self.stage.try_set(Stage::Choosing);
    }

    /// Says what went wrong; `None` takes it back.
    pub(super) fn say(self, trouble: Option<(NoticeKind, &'static Words)>) {
        self.trouble.try_set(trouble);
    }

    /// Says why it cannot be used; another one can be chosen.
    pub(super) fn refuse(self, error: &ImportError) {
        self.let_go();
        self.say(Some(said(error)));
    }

    fn choose(self, chosen: ChosenFile) {
        self.let_go();
        self.stage.set(Stage::Reading);
        let mut progress = self.long.begin();
        spawn_local(async move {
            let file = match chosen.read(MAX_FILE as u64).await {
                Ok(bytes) => read(bytes, &mut progress).await.map_err(|error| said(&error)),
                Err(error) => Err((NoticeKind::Error, texts::not_read(&error))),
            };
            self.long.end();
            match file {
                Ok(BackupFile::Encrypted(file)) => {
                    let summary = file.summary().clone();
                    self.locked.try_set_value(Some(file));
                    self.stage.try_set(Stage::Locked(summary));
                }
                Ok(BackupFile::Plain(file)) => self.opened(file.into()),
                Err(trouble) => {
                    self.let_go();
                    self.say(Some(trouble));
                }
            }
        });
    }

    fn open(self, given: Given, wrong: String) {
        let Some(file) = self.locked.try_update_value(Option::take).flatten() else { return };
        self.say(None);
        let mut progress = self.long.begin();
        spawn_local(async move {
            let opened = self.app.open_backup(file, given.credential(), &mut progress).await;
            self.long.end();
            match opened {
                Ok(file) => self.opened(file.into()),
                Err((file, error)) => {
                    self.locked.try_set_value(Some(file));
                    if error == ImportError::Wrong {
                        self.wrong.try_set(Some(wrong));
                        self.attempts.failed();
                    } else {
                        self.say(Some(said(&error)));
                    }
                }
            }
        });
    }

    fn opened(self, file: Incoming) {
        let summary = file.summary().clone();
        self.put_back(file);
        self.stage.try_set(Stage::Opened(summary));
    }
}

/// Why not, in words; what the user stopped is no error.
pub(super) fn said(error: &ImportError) -> (NoticeKind, &'static Words) {
    let kind = match error {
        ImportError::Stopped(_) => NoticeKind::Info,
        _ => NoticeKind::Error,
    };
    (kind, texts::not_imported(error))
}

/// Lets somebody choose a file and open it, and then shows what can be done with it.
#[component]
pub(super) fn OpenFile<V>(
    /// The file.
    file: FileIn,
    /// What sort of file is meant.
    text: &'static Words,
    /// The opened file, for what follows; one of no vault is not encrypted.
    opened: V,
) -> impl IntoView
where
    V: Fn(Summary) -> AnyView + Send + Sync + 'static,
{
    let stage = move || {
        match file.stage.get() {
        Stage::Choosing => view! {
            <p>{t(text)}</p>
            <div class="row">
                <FilePick label=t(&texts::CHOOSE_FILE) accept=ACCEPT on_pick=move |chosen| file.choose(chosen)/>
            </div>
        }
        .into_any(),
        Stage::Reading => view! { <Progress long=file.long label=t(&texts::READING)/> }.into_any(),
        Stage::Locked(summary) => view! { <Locked file=file summary=summary/> }.into_any(),
        Stage::Opened(summary) => opened(summary),
    }
    };
    view! {
        <div aria-live="polite">
            {move || file.trouble.get().map(|(kind, words)| {
                view! { <Notice kind=kind><p>{t(words)}</p></Notice> }
            })}
        </div>
        {stage}
    }
    .into_any()
}

/// An encrypted file: what it is, and the field for its passphrase.
#[component]
fn Locked(file: FileIn, summary: Summary) -> impl IntoView {
    let language = use_language();
    let give = move |given| file.open(given, texts::WRONG.pick(language.get_untracked()).to_owned());
    view! {
        <FileCard title=&texts::ENCRYPTED summary=summary>
            <AskCredential
                submit=t(&texts::OPEN_BACKUP)
                busy=file.at_work()
                attempts=file.attempts
                wrong=file.wrong
                on_give=give
            />
            <Progress long=file.long label=t(&texts::OPENING_BACKUP)/>
        </FileCard>
    }
    .into_any()
}
