//! The text, selected, for whoever's browser keeps the clipboard closed.

use crate::reactive::prelude::*;
use leptos::html;
use omgangsboek_core::compose::versions::Outgoing;
use omgangsboek_core::domain::report::Way;

use super::leaving::Leaving;
use crate::text::{report as texts, t, t_with};
use crate::ui::{Button, Notice, NoticeKind};

/// The text to copy by hand; recorded when the worker says that it was.
#[component]
pub fn ByHand(leaving: Leaving, out: Outgoing, plain: String) -> impl IntoView {
    let node = NodeRef::<html::Textarea>::new();
    let select = move || {
        if let Some(area) = node.get_untracked() {
            // What does not select itself can still be selected by hand.
            drop(area.focus());
            area.select();
        }
    };
    // Once it is on the page with its text in it.
    Effect::new(move |_| request_animation_frame(select));
    let person = out.recipient;
    let label = t_with(move |lang| {
        texts::BY_HAND_TEXT.pick(lang).replace("{name}", &leaving.composer.name(person, lang))
    });
    let done = move |()| leaving.record(&out, Way::CopiedByHand, leaving.stamp());
    view! {
        <Notice kind=NoticeKind::Warn title=t(&texts::DENIED)>
            <p>{t(&texts::DENIED_WHAT)}</p>
            <textarea
                class="input by-hand"
                readonly
                rows="8"
                lang="nl"
                aria-label=label
                node_ref=node
                prop:value=plain
            ></textarea>
            <Button label=t(&texts::BY_HAND_DONE) on_click=done/>
        </Notice>
    }
    .into_any()
}
