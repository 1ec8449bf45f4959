//! A tab that only reads: why, the way to write here, and what could not be stored any more.

use leptos::task::spawn_local;

use crate::reactive::prelude::*;
use crate::state::{ReadOnly, use_app, use_book};
use crate::text::{reading as texts, t};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind, TextArea};

/// Above every page; empty while this tab writes.
#[component]
pub(super) fn Reading() -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let (read_only, lost) = (book.read_only(), book.lost());
    let taking = RwSignal::new(false);
    let silent = RwSignal::new(false);
    let take_over = move |()| {
        taking.set(true);
        silent.set(false);
        spawn_local(async move {
            let taken = app.take_over().await;
            taking.try_set(false);
            silent.try_set(!taken);
        });
    };
    let why = move || {
        match read_only.get() {
        None => ().into_any(),
        Some(ReadOnly::Newer) => {
            view! { <Notice kind=NoticeKind::Warn title=t(&texts::NEWER)><p>{t(&texts::NEWER_TEXT)}</p></Notice> }
                .into_any()
        }
        Some(ReadOnly::OtherTab) => view! {
            <Notice kind=NoticeKind::Info title=t(&texts::OTHER_TAB)>
                <p>{t(&texts::OTHER_TAB_TEXT)}</p>
                <div class="row">
                    <Button label=t(&texts::TAKE_OVER) kind=ButtonKind::Primary busy=taking on_click=take_over/>
                </div>
                <p role="alert">{move || silent.get().then(|| t(&texts::NO_TURN).get())}</p>
            </Notice>
        }
        .into_any(),
    }
    };
    let kept = move || {
        lost.get().map(|text| {
            let field = (!text.is_empty()).then(|| {
                view! { <TextArea label=t(&texts::LOST_FIELD) value=Signal::stored(text) read_only=true/> }
            });
            view! {
                <Notice kind=NoticeKind::Error title=t(&texts::LOST)>
                    <p>{t(&texts::LOST_TEXT)}</p>
                    {field}
                    <div class="row">
                        <Button label=t(&texts::LOST_DONE) on_click=move |()| book.forget_lost()/>
                    </div>
                </Notice>
            }
        })
    };
    view! { <div class="page-notices">{why} {kept}</div> }.into_any()
}
