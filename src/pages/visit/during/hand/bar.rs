//! The bar that is always there: STOP, and undoing and redoing.

use super::acts;
use crate::pages::visit::during::live::Live;
use crate::pages::visit::during::log::last_line;
use crate::pages::visit::during::stop::StopButton;
use crate::reactive::prelude::*;
use crate::text::visit::{during, hand as texts};
use crate::text::{common, t, use_language};
use crate::ui::{Icon, Key};

/// The bar.
#[component]
pub(super) fn Bar(live: Live) -> impl IntoView {
    view! {
        <div class="live-bar">
            <div class="live-stop"><StopButton desk=live.desk/> <Key key="S"/></div>
            <UndoButton live=live/>
            <RedoButton live=live/>
        </div>
    }
    .into_any()
}

/// Takes back the last entry, and shows which that is.
#[component]
fn UndoButton(live: Live) -> impl IntoView {
    let language = use_language();
    let last = memo(move |_| last_line(live.desk, language.get()));
    let empty = t(&during::LOG_EMPTY);
    view! {
        <button
            class="undo-button"
            type="button"
            aria-labelledby="undo-name"
            aria-describedby="undo-what"
            aria-disabled=move || last.with(Option::is_none).then_some("true")
            on:click=move |_| acts::undo(live)
        >
            <strong>{Icon::Undo.draw()} <span id="undo-name">{t(&common::UNDO)}</span></strong>
            <small id="undo-what">{move || last.get().unwrap_or_else(|| empty.get())}</small>
            <Key key="Z"/>
        </button>
    }
    .into_any()
}

/// Puts back what was taken back last; idle when there is nothing to put back.
#[component]
fn RedoButton(live: Live) -> impl IntoView {
    let some = live.desk.visit.read(|visit| visit.run().is_some_and(|run| run.log.redoable().is_some()));
    view! {
        <button
            class="undo-button redo-button"
            type="button"
            aria-disabled=move || (!some.get()).then_some("true")
            on:click=move |_| acts::redo(live)
        >
            <strong>{Icon::Redo.draw()} <span>{t(&texts::REDO)}</span></strong>
            <Key key="Y"/>
        </button>
    }
    .into_any()
}
