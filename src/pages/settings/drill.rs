//! Trying a backup out: opening it as if it were needed, checking it to the last record, and writing nothing.

use leptos::task::spawn_local;
use omgangsboek_core::backup::Summary;

use crate::pages::backup_file::FileCard;
use crate::pages::file_in::{FileIn, OpenFile};
use crate::reactive::prelude::*;
use crate::state::{Long, now, use_app, use_book};
use crate::text::{common, dates, settings as texts, t, t_with};
use crate::ui::{Button, Card, Dialog, Notice, NoticeKind, Tag, TagKind};

/// The card. Other pages lead here by its id.
#[component]
pub(super) fn Drill(
    /// Whether it is time.
    due: Signal<bool>,
) -> impl IntoView {
    let book = use_book();
    let long = Long::new();
    let open = RwSignal::new(false);
    let last = RwSignal::new(None);
    // Looked at anew when the dialog closes.
    Effect::new(move |_| {
        open.track();
        spawn_local(async move {
            let on = book.settings().await.restore_tried;
            last.try_set(on);
        });
    });
    let today = now().wall.date_naive();
    let age = t_with(move |lang| match last.get() {
        Some(on) => texts::DRILL_LAST.pick(lang).replace("{ago}", &dates::days_ago(lang, on, today)),
        None => texts::DRILL_NEVER.pick(lang).to_owned(),
    });
    let doing = long.doing();
    let leave = move |()| {
        if doing.with_untracked(Option::is_some) {
            long.stop();
        } else {
            open.set(false);
        }
    };
    let aside =
        move || view! { <Show when=move || due.get()><Tag label=t(&texts::DUE) kind=TagKind::Warn/></Show> };
    view! {
        <div id="proberen">
            <Card title=t(&texts::DRILL) aside=aside>
                <p>{t(&texts::DRILL_TEXT)}</p>
                <p><strong>{age}</strong></p>
                <div class="row"><Button label=t(&texts::DRILL) on_click=move |()| open.set(true)/></div>
                <Dialog open=open title=t(&texts::DRILL) on_close=leave>
                    <Steps long=long on_close=leave/>
                </Dialog>
            </Card>
        </div>
    }
    .into_any()
}

/// What the file turned out to be worth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// Still being looked at.
    Open,
    /// A backup of this workbook, and all of it in order.
    Good,
    /// In order, and of another workbook.
    Other,
    /// Not encrypted, so opening it proved nothing.
    Readable,
}

#[component]
fn Steps(long: Long, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let file = FileIn::new(long);
    let opened = move |summary: Summary| view! { <Tried summary=summary/> }.into_any();
    view! {
        <OpenFile file=file text=&texts::DRILL_CHOOSE opened=opened/>
        <div class="dialog-actions"><Button label=t(&common::CLOSE) on_click=on_close/></div>
    }
    .into_any()
}

/// A file that was opened.
#[component]
fn Tried(summary: Summary) -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let verdict = RwSignal::new(Verdict::Open);
    let said = summary.clone();
    spawn_local(async move {
        let found = if said.vault.is_none() {
            Verdict::Readable
        } else if book.is_own(&said).await {
            book.note_restore_drill(app).await;
            Verdict::Good
        } else {
            Verdict::Other
        };
        verdict.try_set(found);
    });
    let told = move || {
        let (kind, words) = match verdict.get() {
            Verdict::Open => return None,
            Verdict::Good => (NoticeKind::Success, &texts::DRILL_GOOD),
            Verdict::Other => (NoticeKind::Warn, &texts::DRILL_OTHER),
            Verdict::Readable => (NoticeKind::Warn, &texts::DRILL_READABLE),
        };
        Some(view! { <Notice kind=kind><p>{t(words)}</p></Notice> })
    };
    let read_only = book.read_only();
    let not_noted = move || read_only.get().is_some() && verdict.get() == Verdict::Good;
    view! {
        <FileCard title=&texts::DRILL_FILE summary=summary>
            <div aria-live="polite">
                {told}
                <Show when=not_noted><p>{t(&texts::DRILL_NOT_NOTED)}</p></Show>
            </div>
        </FileCard>
    }
    .into_any()
}
