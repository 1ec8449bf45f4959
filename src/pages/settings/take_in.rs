//! Taking a readable file into a workbook that is still empty.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::backup::{BackupFile, PlainFile, Summary};

use crate::pages::backup_file::{ACCEPT, FileCard, read};
use crate::state::backup::ChosenFile;
use crate::state::{Book, use_book};
use crate::text::{Words, backup as backup_texts, common, settings as texts, t};
use crate::ui::{Button, ButtonKind, Card, FilePick, Notice, NoticeKind};

/// How far it has come. The file itself stands in no signal.
#[derive(Clone, Copy)]
struct Taking {
    book: Book,
    file: StoredValue<Option<PlainFile>, LocalStorage>,
    summary: RwSignal<Option<Summary>>,
    trouble: RwSignal<Option<&'static Words>>,
    busy: RwSignal<bool>,
    done: RwSignal<bool>,
}

/// The card, or a line that says why it is not possible.
#[component]
pub(super) fn TakeIn() -> impl IntoView {
    let book = use_book();
    let taking = Taking {
        book,
        file: StoredValue::new_local(None),
        summary: RwSignal::new(None),
        trouble: RwSignal::new(None),
        busy: RwSignal::new(false),
        done: RwSignal::new(false),
    };
    let empty = Memo::new(move |_| {
        book.cases().with(|rows| rows.is_empty()) && book.visits().with(|rows| rows.is_empty())
    });
    let way = move || {
        if empty.get() {
            view! { <Empty taking=taking/> }.into_any()
        } else {
            view! { <p class="muted">{t(&texts::IMPORT_ONLY_EMPTY)}</p> }.into_any()
        }
    };
    view! {
        <Card title=t(&texts::IMPORT)>
            {move || taking.done.get().then(|| {
                view! { <Notice kind=NoticeKind::Success><p>{t(&texts::IMPORTED)}</p></Notice> }
            })}
            {way}
        </Card>
    }
    .into_any()
}

#[component]
fn Empty(taking: Taking) -> impl IntoView {
    let pick = move |file: ChosenFile| {
        taking.trouble.set(None);
        taking.summary.set(None);
        spawn_local(async move { taking.show(read(file).await) });
    };
    let offer = move || {
        taking.summary.get().map(|summary| {
            view! { <Offer taking=taking summary=summary/> }
        })
    };
    view! {
        <p>{t(&texts::IMPORT_TEXT)}</p>
        {move || taking.trouble.get().map(|words| {
            view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
        })}
        <div class="row">
            <FilePick label=t(&backup_texts::CHOOSE_FILE) accept=ACCEPT on_pick=pick/>
        </div>
        {offer}
    }
    .into_any()
}

/// What the file is, and the button.
#[component]
fn Offer(taking: Taking, summary: Summary) -> impl IntoView {
    view! {
        <FileCard title=&backup_texts::READABLE summary=summary>
            <div class="row">
                <Button
                    label=t(&texts::IMPORT_GO)
                    kind=ButtonKind::Primary
                    busy=taking.busy
                    on_click=move |()| taking.take_in()
                />
                <Button
                    label=t(&common::CANCEL)
                    disabled=taking.busy
                    on_click=move |()| taking.summary.set(None)
                />
            </div>
        </FileCard>
    }
    .into_any()
}

impl Taking {
    fn show(self, read: Result<BackupFile, &'static Words>) {
        match read {
            Ok(BackupFile::Plain(file)) => {
                let summary = file.summary().clone();
                self.file.try_update_value(|kept| *kept = Some(file));
                self.summary.try_set(Some(summary));
            }
            Ok(BackupFile::Encrypted(_)) => drop(self.trouble.try_set(Some(&texts::IMPORT_ENCRYPTED))),
            Err(words) => drop(self.trouble.try_set(Some(words))),
        }
    }

    fn take_in(self) {
        let Some(file) = self.file.try_update_value(Option::take).flatten() else { return };
        self.busy.set(true);
        spawn_local(async move {
            match self.book.import(file).await {
                Ok(()) => drop(self.done.try_set(true)),
                Err(error) => drop(self.trouble.try_set(Some(backup_texts::not_imported(&error)))),
            }
            self.summary.try_set(None);
            self.busy.try_set(false);
        });
    }
}
