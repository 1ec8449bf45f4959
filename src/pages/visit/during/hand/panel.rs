//! A panel: what takes the place of the taps for a moment, with its title and the way back.

use crate::reactive::prelude::*;
use leptos::html;

use super::more::More;
use crate::pages::visit::composer::Composer;
use crate::pages::visit::during::at_hand::AtHand;
use crate::pages::visit::during::ending::Ending;
use crate::pages::visit::during::intervals::Intervals;
use crate::pages::visit::during::live::{Live, Panel};
use crate::pages::visit::during::log::{AllEntries, say_last};
use crate::pages::visit::during::stop::PastStops;
use crate::pages::visit::entry::EntryDetails;
use crate::text::visit::{during, ending, hand as texts};
use crate::text::{Words, common, t};
use crate::ui::Button;

/// The panel that is open, or `base` when none is.
pub(super) fn panel_over(
    live: Live,
    base: impl Fn() -> AnyView + Send + Sync + 'static,
) -> impl Fn() -> AnyView + Send + Sync + 'static {
    let desk = live.desk;
    move || {
        let panel = live.panel.get();
        let added = move |()| {
            say_last(desk);
            live.back();
        };
        let (title, body) = match panel {
            Panel::Taps => return base(),
            Panel::Typing => (&texts::TYPE, view! { <Composer desk=desk on_added=added/> }.into_any()),
            Panel::Entry(id) => (&texts::ENTRY, view! { <EntryDetails desk=desk id=id/> }.into_any()),
            Panel::AtHand => (&during::AT_HAND, view! { <AtHand desk=desk/> }.into_any()),
            Panel::Ending => (&ending::TITLE, view! { <Ending desk=desk early=live.early/> }.into_any()),
            Panel::Intervals => (&texts::INTERVALS, view! { <Intervals desk=desk/> }.into_any()),
            Panel::Log => (&during::LOG, view! { <AllEntries desk=desk/> <PastStops desk=desk/> }.into_any()),
            Panel::More => (&texts::MORE, view! { <More live=live/> }.into_any()),
        };
        // What is typed into takes the caret itself.
        let focus = panel != Panel::Typing;
        view! { <Titled live=live title=title focus=focus body=body/> }.into_any()
    }
}

#[component]
fn Titled(live: Live, title: &'static Words, focus: bool, body: AnyView) -> impl IntoView {
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get().filter(|_| focus) {
            // Only a help for the keyboard and for a screen reader.
            drop(heading.focus());
        }
    });
    view! {
        <section class="panel">
            <header class="panel-head">
                <h2 tabindex="-1" node_ref=heading>{t(title)}</h2>
                <Button label=t(&common::BACK) on_click=move |()| live.back()/>
            </header>
            {body}
        </section>
    }
    .into_any()
}
