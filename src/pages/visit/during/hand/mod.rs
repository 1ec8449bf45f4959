//! What lies under the hand: everything that is touched while one looks at the child.
//!
//! From the thumb up: STOP with undoing and redoing, the tools, and what the moment asks for: the taps, the
//! steps of a STOP, or the end. A panel takes the place of the latter only, so STOP is one tap away from
//! everywhere.

mod acts;
mod bar;
mod more;
mod offers;
mod panel;
mod phases;
mod taps;
mod tools;

use leptos::prelude::*;

use self::bar::Bar;
pub(super) use self::offers::Offers;
use self::panel::panel_over;
use self::taps::Taps;
use self::tools::{Tool, Tools};
use super::ending::Ending;
use super::keys::{Command, command, use_keys};
use super::live::{Live, Panel};
use super::stop::{self, OpenStop, PastStops};
use crate::text::t;
use crate::text::visit::{ending, hand as texts};
use crate::ui::Card;

/// While child and parent are together.
#[component]
pub(super) fn Hand(live: Live, offers: Offers) -> impl IntoView {
    // After a STOP that ended the visit the goodbye is what comes next.
    let ended = live.desk.visit.with_untracked(|visit| visit.run().is_some_and(|run| run.ended_early()));
    live.panel.set(if ended { Panel::Ending } else { Panel::Taps });
    use_keys(live, move |press| {
        let Some(command) = command(press) else { return false };
        match command {
            Command::Stop => stop::stamp(live.desk),
            Command::Undo => acts::undo(live),
            Command::Redo => acts::redo(live),
            other => return does(live, other, &Tool::ALL),
        }
        true
    });
    let open = panel_over(live, move || view! { <Taps live=live offers=offers/> }.into_any());
    view! {
        <div class="hand" node_ref=live.hand tabindex="-1" role="region" aria-label=t(&texts::HAND)>
            <div class="hand-open">{open}</div>
            <Tools live=live which=&Tool::ALL/>
            <Bar live=live/>
        </div>
    }
    .into_any()
}

/// While a STOP is open: its steps.
#[component]
pub(super) fn Halted(live: Live, which: usize) -> impl IntoView {
    aside(live, move || view! { <OpenStop desk=live.desk which=which/> }.into_any())
}

/// After the goodbye: the child waits to be fetched.
#[component]
pub(super) fn Leaving(live: Live) -> impl IntoView {
    let base = move || {
        view! {
            <div class="stack">
                <Card title=t(&ending::TITLE) strong=true>
                    <Ending desk=live.desk early=live.early/>
                </Card>
                <PastStops desk=live.desk/>
            </div>
        }
        .into_any()
    };
    aside(live, base)
}

/// What the moment asks for, and the few tools that go with it.
fn aside(live: Live, base: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    live.panel.set(Panel::Taps);
    use_keys(live, move |press| command(press).is_some_and(|command| does(live, command, &Tool::FEW)));
    let open = panel_over(live, base);
    view! {
        <div class="hand" node_ref=live.hand tabindex="-1" role="region" aria-label=t(&texts::HAND)>
            <div class="hand-open">{open}</div>
            <Tools live=live which=&Tool::FEW/>
        </div>
    }
    .into_any()
}

/// Does what `command` asks for when it is one of `tools`, or the way back from a panel. Tells whether it was.
fn does(live: Live, command: Command, tools: &[Tool]) -> bool {
    match (command, Tool::of(command)) {
        (Command::Back, _) if live.panel.get_untracked() != Panel::Taps => live.back(),
        (_, Some(tool)) if tools.contains(&tool) => tool.apply(live),
        _ => return false,
    }
    true
}
