//! The review: what needs a decision is shown, the rest is confirmed in one tap.
//!
//! Somebody who comes home with sixty lines reads none of them again. So only those are shown that the app
//! cannot vouch for, each with why and with its decision in a tap; all of them can be unfolded.

mod clock;
mod row;

use omgangsboek_core::domain::ids::EntryId;
use omgangsboek_core::domain::visit::{Visit, VisitState};
use omgangsboek_core::domain::words::{Lang, Words};

use self::clock::ClockDoubts;
use self::row::ReviewRow;
use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::{LogRow, when, whole};
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::after as texts;
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind, Card, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn ReviewCard(desk: Desk) -> impl IntoView {
    // The line that is being put into words stays until it is settled: its first letter already answers why it
    // was shown.
    let writing = RwSignal::new(None::<EntryId>);
    let doubtful = desk.visit.read(Visit::to_review);
    let shown = memo(move |_| {
        let in_doubt = |id: &EntryId| {
            writing.get() == Some(*id) || doubtful.with(|all| all.iter().any(|one| one.entry == *id))
        };
        // In the order in which they were made, so that a better estimate moves nothing under the hand.
        desk.visit.with(|visit| {
            let standing = visit.run().into_iter().flat_map(|run| run.log.standing());
            standing.map(|entry| entry.id).filter(in_doubt).collect::<Vec<_>>()
        })
    });
    let empty = desk.visit.read(|visit| visit.run().is_none_or(|run| run.log.all().is_empty()));
    // Nothing can be decided any more; all of it can be read.
    let closed = desk.visit.read(|visit| *visit.state() != VisitState::FollowUp);
    let some = memo(move |_| shown.with(|shown| !shown.is_empty()));
    let to_decide = t_with(move |lang| match shown.with(Vec::len) {
        0 => texts::NOTHING_TO_DECIDE.pick(lang).to_owned(),
        number => numbered(lang, number, &texts::TO_DECIDE_ONE, &texts::TO_DECIDE),
    });
    view! {
        <Card title=t(&texts::REVIEW)>
            <ClockDoubts desk=desk/>
            <Show
                when=move || !empty.get()
                fallback=|| view! { <p class="muted">{t(&texts::REVIEW_EMPTY)}</p> }
            >
                <Show when=move || !closed.get()>
                    <p class="muted">{to_decide}</p>
                    <Show when=move || some.get()>
                        <ol class="review" role="list">
                            <For each=move || shown.get() key=|id| *id let:id>
                                <ReviewRow desk=desk id=id doubtful=doubtful writing=writing/>
                            </For>
                        </ol>
                    </Show>
                </Show>
                <Rest desk=desk some=some closed=closed/>
                <WholeLog desk=desk closed=closed/>
            </Show>
        </Card>
    }
    .into_any()
}

/// `one` for one, else `many` with its `{n}`.
fn numbered(lang: Lang, number: usize, one: &Words, many: &Words) -> String {
    (if number == 1 { one } else { many }).pick(lang).replace("{n}", &number.to_string())
}

/// What needs no decision, in one tap; then when that was.
#[component]
fn Rest(desk: Desk, some: Memo<bool>, closed: Signal<bool>) -> impl IntoView {
    let reviewed = desk.visit.read(|visit| visit.reviewed);
    let rest = desk.visit.read(Visit::beyond_doubt);
    let label = t_with(move |lang| {
        let (one, many) = match some.get() {
            true => (&texts::CONFIRM_ONE_OTHER, &texts::CONFIRM_REST),
            false => (&texts::CONFIRM_ONE, &texts::CONFIRM_ALL),
        };
        numbered(lang, rest.get(), one, many)
    });
    let done = t_with(move |lang| {
        let when = reviewed.get().map(|at| when(desk, at, lang)).unwrap_or_default();
        texts::REVIEWED.pick(lang).replace("{when}", &when)
    });
    let confirm = move |()| {
        let at = now();
        desk.change(|visit| visit.confirm_rest(at));
    };
    let asks = move || !closed.get() && reviewed.with(Option::is_none) && rest.get() > 0;
    view! {
        <Show when=asks>
            <Button label=label kind=ButtonKind::Primary wide=true on_click=confirm/>
        </Show>
        <Show when=move || reviewed.with(Option::is_some)>
            <Notice kind=NoticeKind::Success title=done/>
        </Show>
    }
    .into_any()
}

/// All lines from the first to the last, when they are asked for or nothing can be decided any more.
#[component]
fn WholeLog(desk: Desk, closed: Signal<bool>) -> impl IntoView {
    let asked = RwSignal::new(false);
    let ids = desk.visit.read(|visit| visit.run().map(|run| whole(&run.log)).unwrap_or_default());
    view! {
        <Show when=move || !closed.get()>
            <Button
                label=t(&texts::WHOLE_LOG)
                kind=ButtonKind::Quiet
                expanded=derived(move || Some(asked.get()))
                on_click=move |()| asked.update(|asked| *asked = !*asked)
            />
        </Show>
        <Show when=move || asked.get() || closed.get()>
            <ol class="log" role="list">
                <For each=move || ids.get() key=|id| *id let:id>
                    <LogRow desk=desk id=id/>
                </For>
            </ol>
        </Show>
    }
    .into_any()
}
