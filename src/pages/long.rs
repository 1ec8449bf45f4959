//! What takes long, as it is seen: a bar, a count, and a way to stop.

use crate::reactive::prelude::*;
use crate::state::Long;
use crate::text::{common, t, t_with};
use crate::ui::{Button, Dialog, ProgressBar};

/// How far something long has come; nothing while nothing is being done. Stopping is always safe, so it asks
/// for nothing.
#[component]
pub(super) fn Progress(
    /// What is being done.
    long: Long,
    /// The same in words: "Alles wordt nagekeken…".
    #[prop(into)]
    label: Signal<String>,
    /// The word on the button that stops it.
    #[prop(optional, into)]
    stop: Option<Signal<String>>,
) -> impl IntoView {
    let doing = long.doing();
    let at_work = memo(move |_| doing.with(Option::is_some));
    let stop = stop.unwrap_or_else(|| t(&common::STOP));
    let step = move |of: fn(usize, usize) -> usize| {
        derived(move || {
            let steps = doing.get().map_or(0, |doing| of(doing.done, doing.total));
            u32::try_from(steps).unwrap_or(u32::MAX)
        })
    };
    let (done, total) = (step(|done, _| done), step(|_, total| total));
    let count = t_with(move |lang| match (done.get(), total.get()) {
        // How much there is to do is not known before the first step.
        (_, 0) => String::new(),
        (done, total) => {
            let words = common::DONE_OF.pick(lang);
            words.replace("{done}", &done.to_string()).replace("{total}", &total.to_string())
        }
    });
    view! {
        <Show when=move || at_work.get()>
            <div class="stack">
                <p role="status">{label}</p>
                <ProgressBar label=label value=done max=total/>
                <p class="muted">{count}</p>
                <div class="row"><Button label=stop on_click=move |()| long.stop()/></div>
            </div>
        </Show>
    }
    .into_any()
}

/// The same over the page, for work that holds the workbook: nothing is typed meanwhile that could not be
/// stored.
#[component]
pub(super) fn AtWork(
    /// What is being done.
    long: Long,
    /// What it is about: "Reservekopie".
    #[prop(into)]
    title: Signal<String>,
    /// What is being done, in words.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let doing = long.doing();
    view! {
        <Dialog
            open=derived(move || doing.with(Option::is_some))
            title=title
            on_close=move |()| long.stop()
        >
            <p>{t(&common::AT_WORK)}</p>
            <Progress long=long label=label/>
        </Dialog>
    }
    .into_any()
}
