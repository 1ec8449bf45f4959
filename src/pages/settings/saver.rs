//! Making a file and getting it out: at once where the browser allows that, else with one more tap.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::backup::ExportError;

use crate::platform::files::SaveOutcome;
use crate::state::backup::{ReadyFile, needs_tap};
use crate::state::{App, Book};
use crate::text::{Words, backup as backup_texts, dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};

/// How far it has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nothing asked for.
    Idle,
    /// The file is being made.
    Making,
    /// It waits for a tap.
    Ready,
    /// It was offered to the browser.
    Offered(SaveOutcome),
    /// It could not be made.
    Failed(&'static Words),
}

/// One file on its way out. The file itself stands in no signal.
#[derive(Clone, Copy)]
pub(super) struct Saver {
    app: App,
    book: Book,
    file: StoredValue<Option<Rc<ReadyFile>>, LocalStorage>,
    stage: RwSignal<Stage>,
}

impl Saver {
    /// Nothing on its way yet.
    pub(super) fn new(app: App, book: Book) -> Self {
        Self { app, book, file: StoredValue::new_local(None), stage: RwSignal::new(Stage::Idle) }
    }

    /// Whether a file is being made.
    pub(super) fn is_making(self) -> Signal<bool> {
        Signal::derive(move || self.stage.get() == Stage::Making)
    }

    /// Makes a file and saves it, or has it ready for a tap.
    pub(super) fn run(self, make: impl Future<Output = Result<ReadyFile, ExportError>> + 'static) {
        self.stage.set(Stage::Making);
        spawn_local(async move {
            match make.await {
                Ok(file) => {
                    // The page may be gone; then nobody waits for the file any more.
                    if self.file.try_update_value(|kept| *kept = Some(Rc::new(file))).is_none() {
                        return;
                    }
                    if needs_tap() {
                        self.stage.try_set(Stage::Ready);
                    } else {
                        self.offer();
                    }
                }
                Err(error) => drop(self.stage.try_set(Stage::Failed(backup_texts::not_exported(&error)))),
            }
        });
    }

    /// Hands the file to the browser.
    fn offer(self) {
        let Some(file) = self.file.try_get_value().flatten() else { return };
        let saving = self.app.save_file(&file);
        spawn_local(async move {
            let outcome = saving.await;
            self.stage.try_set(Stage::Offered(outcome));
        });
    }
}

/// What became of the file, and the button where one more tap is needed.
#[component]
pub(super) fn Saved(
    /// The file.
    saver: Saver,
) -> impl IntoView {
    let text = move |words: &'static Words| {
        let name = saver.file.with_value(|file| file.as_ref().map(|file| file.name().to_owned()));
        let name = name.unwrap_or_default();
        t_with(move |lang| words.pick(lang).replace("{name}", &name))
    };
    let notice = move |kind, words| view! { <Notice kind=kind><p>{text(words)}</p></Notice> }.into_any();
    let keep = move || {
        view! {
            <div class="row">
                <Button
                    label=t(&texts::KEEP_FILE)
                    kind=ButtonKind::Primary
                    icon=Icon::Download
                    on_click=move |()| saver.offer()
                />
            </div>
        }
    };
    move || match saver.stage.get() {
        Stage::Idle => ().into_any(),
        Stage::Making => view! { <p role="status">{t(&texts::MAKING)}</p> }.into_any(),
        Stage::Ready => view! { {notice(NoticeKind::Info, &texts::READY)} {keep()} }.into_any(),
        Stage::Offered(SaveOutcome::Cancelled) => {
            view! { {notice(NoticeKind::Warn, &texts::CANCELLED)} {keep()} }.into_any()
        }
        Stage::Offered(SaveOutcome::Refused) => {
            view! { {notice(NoticeKind::Error, &texts::NOT_KEPT)} {keep()} }.into_any()
        }
        Stage::Offered(SaveOutcome::Downloaded) => {
            view! { {notice(NoticeKind::Success, &texts::DOWNLOADED)} <Lacks saver=saver/> }.into_any()
        }
        Stage::Offered(SaveOutcome::Shared) => {
            view! { {notice(NoticeKind::Success, &texts::SHARED)} <Lacks saver=saver/> }.into_any()
        }
        Stage::Failed(words) => notice(NoticeKind::Error, words),
    }
}

/// What is not in the file although it should be.
#[component]
fn Lacks(saver: Saver) -> impl IntoView {
    let left_out = saver.file.with_value(|file| file.as_ref().map_or(0, |file| file.left_out()));
    let count = u32::try_from(left_out).unwrap_or(u32::MAX);
    let damaged = (count > 0).then(|| {
        let text = t_with(move |lang| {
            let items = dates::count(lang, count, &backup_texts::ITEM, &backup_texts::ITEMS);
            texts::LEFT_OUT.pick(lang).replace("{count}", &items)
        });
        view! { <Notice kind=NoticeKind::Warn><p>{text}</p></Notice> }
    });
    let unsaved = saver.book.has_unsaved().then(|| {
        view! { <Notice kind=NoticeKind::Warn><p>{t(&texts::NOT_ALL_STORED)}</p></Notice> }
    });
    view! { {damaged} {unsaved} }.into_any()
}
