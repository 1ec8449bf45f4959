//! Taking a file into a workbook that may have something in it: a backup of another device, a case of a
//! colleague, a readable file. First what would happen, then doing it, and afterwards the way back.

mod preview;
mod undo;

use leptos::task::spawn_local;
use omgangsboek_core::backup::{ImportError, Relation, Summary};
use omgangsboek_core::session::preview::Preview;

use self::preview::Compared;
use self::undo::Undo;
use super::read_only::why_read_only;
use crate::pages::file_in::{FileIn, OpenFile, Stage, said};
use crate::pages::long::Progress;
use crate::reactive::prelude::*;
use crate::state::merging::NotMerged;
use crate::state::{Long, use_book};
use crate::text::{Lang, backup as backup_texts, common, dates, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Dialog, Notice, NoticeKind};

/// What went in, of cases and visits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Brought {
    new: usize,
    replaced: usize,
    forked: usize,
}

impl Brought {
    fn of(preview: &Preview) -> Self {
        Self {
            new: preview.count(Relation::New),
            replaced: preview.count(Relation::NewerThere),
            forked: preview.count(Relation::Forked),
        }
    }
}

/// What the card and its dialog share.
#[derive(Clone, Copy)]
struct Desk {
    long: Long,
    open: RwSignal<bool>,
    /// What the last one brought.
    brought: RwSignal<Option<Brought>>,
    /// Counts what was done, for looking anew.
    times: RwSignal<u32>,
}

/// The card. Other pages lead here by its id.
#[component]
pub(super) fn Merging() -> impl IntoView {
    let desk = Desk {
        long: Long::new(),
        open: RwSignal::new(false),
        brought: RwSignal::new(None),
        times: RwSignal::new(0),
    };
    let begin = move |()| {
        desk.brought.set(None);
        desk.open.set(true);
    };
    let doing = desk.long.doing();
    let leave = move |()| {
        if doing.with_untracked(Option::is_some) {
            desk.long.stop();
        } else {
            desk.open.set(false);
        }
    };
    let brought = move || {
        desk.brought.get().map(|brought| {
            let text = t_with(move |lang| brought_words(lang, brought));
            view! { <Notice kind=NoticeKind::Success><p>{text}</p></Notice> }
        })
    };
    view! {
        <div id="samenvoegen">
            <Card title=t(&texts::MERGE)>
                <p>{t(&texts::MERGE_TEXT)}</p>
                <div aria-live="polite">{brought}</div>
                <div class="row">
                    <Button label=t(&texts::MERGE) why_not=why_read_only() on_click=begin/>
                </div>
                <Undo times=desk.times on_done=move |()| desk.brought.set(None)/>
                <Dialog open=desk.open title=t(&texts::MERGE) on_close=leave>
                    <Steps desk=desk on_close=leave/>
                </Dialog>
            </Card>
        </div>
    }
    .into_any()
}

/// From the file to the last button.
#[component]
fn Steps(desk: Desk, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let book = use_book();
    let file = FileIn::new(desk.long);
    let preview = RwSignal::new(None::<Preview>);
    let stage = file.stage();
    Effect::new(move |_| {
        if stage.with(|stage| *stage == Stage::Choosing) {
            preview.set(None);
        }
    });
    let merge = move |()| {
        let Some(brought) = preview.with_untracked(|preview| preview.as_ref().map(Brought::of)) else {
            return;
        };
        let Some(incoming) = file.take() else { return };
        file.say(None);
        let progress = desk.long.begin();
        spawn_local(async move {
            let merged = book.merge(&incoming, progress).await;
            desk.long.end();
            match merged {
                Ok(_) => {
                    desk.brought.try_set(Some(brought));
                    desk.times.try_update(|times| *times += 1);
                    desk.open.try_set(false);
                }
                Err(error) => {
                    file.put_back(incoming);
                    let kind = match &error {
                        NotMerged::Import(ImportError::Stopped(_)) => NoticeKind::Info,
                        _ => NoticeKind::Error,
                    };
                    file.say(Some((kind, backup_texts::not_merged(&error))));
                }
            }
        });
    };
    let brings = memo(move |_| preview.with(|preview| preview.as_ref().is_some_and(|all| all.brings)));
    let chosen = memo(move |_| matches!(stage.get(), Stage::Locked(_) | Stage::Opened(_)));
    let opened =
        move |summary: Summary| view! { <Opened file=file preview=preview summary=summary/> }.into_any();
    view! {
        <OpenFile file=file text=&texts::MERGE_CHOOSE opened=opened/>
        <Show when=move || preview.with(Option::is_some)>
            <Progress long=desk.long label=t(&texts::MERGE_BUSY)/>
        </Show>
        <div class="dialog-actions">
            <Show when=move || chosen.get()>
                <Button
                    label=t(&backup_texts::OTHER_FILE)
                    kind=ButtonKind::Quiet
                    disabled=file.at_work()
                    on_click=move |()| file.let_go()
                />
            </Show>
            <Button label=t(&common::CANCEL) on_click=on_close/>
            <Show when=move || brings.get()>
                <Button
                    label=t(&texts::MERGE_GO)
                    kind=ButtonKind::Primary
                    busy=file.at_work()
                    on_click=merge
                />
            </Show>
        </div>
    }
    .into_any()
}

/// An opened file, laid beside the workbook.
#[component]
fn Opened(file: FileIn, preview: RwSignal<Option<Preview>>, summary: Summary) -> impl IntoView {
    let book = use_book();
    if let Some(incoming) = file.take() {
        let progress = file.long.begin();
        spawn_local(async move {
            let compared = book.preview(&incoming, progress).await;
            file.long.end();
            match compared {
                Ok(compared) => {
                    file.put_back(incoming);
                    preview.try_set(Some(compared));
                }
                Err(error) => {
                    file.let_go();
                    file.say(Some(said(&error)));
                }
            }
        });
    }
    let encrypted = summary.vault.is_some();
    move || match preview.get() {
        Some(preview) => view! {
            <Compared preview=preview summary=summary.clone() encrypted=encrypted/>
        }
        .into_any(),
        None => view! { <Progress long=file.long label=t(&texts::MERGE_COMPARING)/> }.into_any(),
    }
}

/// "2 nieuw · 1 vernieuwd".
fn brought_words(lang: Lang, brought: Brought) -> String {
    let parts: Vec<_> = [
        (brought.new, &texts::BROUGHT_NEW),
        (brought.replaced, &texts::BROUGHT_REPLACED),
        (brought.forked, &texts::BROUGHT_FORKED),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, words)| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let items = dates::count(lang, count, &backup_texts::ITEM, &backup_texts::ITEMS);
        words.pick(lang).replace("{count}", &items)
    })
    .collect();
    let mut words = texts::MERGED.pick(lang).to_owned();
    if !parts.is_empty() {
        words.push_str(&format!(" {}.", parts.join(" · ")));
    }
    words
}
