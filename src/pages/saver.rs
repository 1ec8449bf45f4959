//! Making a file and getting it out: at once where the browser allows that, else with one more tap.

use std::rc::Rc;

use leptos::task::spawn_local;
use omgangsboek_core::ports::Progress;

use super::long::AtWork;
use crate::platform::files::SaveOutcome;
use crate::reactive::prelude::*;
use crate::state::backup::{NotMade, ReadyFile, needs_tap};
use crate::state::{App, Book, Long};
use crate::text::{Words, backup as backup_texts, dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Icon, Notice, NoticeKind};

/// How far it has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing asked for.
    Idle,
    /// The file is being made.
    Making,
    /// It waits for a tap.
    Ready,
    /// It was offered to the browser.
    Offered(SaveOutcome),
    /// It could not be made, or was not wanted any more.
    None(NoticeKind, &'static Words),
}

/// One file on its way out. The file itself stands in no signal.
#[derive(Clone, Copy)]
pub(super) struct Saver {
    app: App,
    book: Book,
    long: Long,
    file: StoredValue<Option<Rc<ReadyFile>>, LocalStorage>,
    stage: RwSignal<Stage>,
}

impl Saver {
    /// Nothing on its way yet.
    pub(super) fn new(app: App, book: Book) -> Self {
        let long = Long::new();
        // A file that nobody waits for any more holds nothing up.
        on_cleanup(move || long.stop());
        Self { app, book, long, file: StoredValue::new_local(None), stage: RwSignal::new(Stage::Idle) }
    }

    /// Whether a file is being made.
    pub(super) fn is_making(self) -> Signal<bool> {
        derived(move || self.stage.get() == Stage::Making)
    }

    /// Whether the browser took it, as far as it tells.
    pub(super) fn is_kept(self) -> Signal<bool> {
        let kept = [SaveOutcome::Downloaded, SaveOutcome::Shared].map(Stage::Offered);
        derived(move || kept.contains(&self.stage.get()))
    }

    /// What is shown while it is made.
    pub(super) fn long(self) -> Long {
        self.long
    }

    /// Begins to make a file, and gives what the work reports to.
    pub(super) fn begin(self) -> impl Progress + use<> {
        self.stage.set(Stage::Making);
        self.long.begin()
    }

    /// Makes a file and saves it, or has it ready for a tap. `make` reports to what [`Saver::begin`] gave.
    pub(super) fn run(self, make: impl Future<Output = Result<ReadyFile, NotMade>> + 'static) {
        spawn_local(async move {
            let made = make.await;
            self.long.end();
            match made {
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
                Err(error) => {
                    let kind = match error {
                        NotMade::Stopped(_) => NoticeKind::Info,
                        NotMade::Export(_) | NotMade::HandOver(_) => NoticeKind::Error,
                    };
                    self.stage.try_set(Stage::None(kind, backup_texts::not_made(&error)));
                }
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

/// The page waits while a file is made: it is of one state of the workbook.
#[component]
pub(super) fn Making(
    /// The file.
    saver: Saver,
) -> impl IntoView {
    view! { <AtWork long=saver.long title=t(&texts::MAKING_TITLE) label=t(&texts::MAKING)/> }
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
    let outcome = move || match saver.stage.get() {
        Stage::Idle | Stage::Making => ().into_any(),
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
        Stage::None(kind, words) => notice(kind, words),
    };
    view! { <div class="stack" aria-live="polite">{outcome}</div> }
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
