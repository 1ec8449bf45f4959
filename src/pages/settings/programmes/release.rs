//! The next version: what keeps it from being one, and the button that makes it one.

use omgangsboek_core::domain::programme::Flaw;

use super::editor::Desk;
use super::part::where_is;
use crate::pages::case::use_today;
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::programmes::flaws::advice;
use crate::text::{programmes as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn ReleaseCard(desk: Desk) -> impl IntoView {
    let own = desk.own;
    let random = use_app().machine().random;
    let today = use_today();
    let released = RwSignal::new(None::<u32>);
    let changed = own.read(|own| own.is_changed());
    // What was said about one version says nothing about what is typed since.
    Effect::new(move |_| {
        if changed.get() {
            released.set(None);
        }
    });
    let (nothing, first) = (t(&texts::NO_CHANGES), t(&texts::FLAWS));
    let why_not = derived(move || match (changed.get(), desk.flaws.with(Vec::is_empty)) {
        (false, _) => Some(nothing.get()),
        (true, false) => Some(first.get()),
        (true, true) => None,
    });
    let label = t_with(move |lang| {
        let number = own.with(|own| if own.is_changed() { own.next_number() } else { own.next_number() - 1 });
        texts::RELEASE_AS.pick(lang).replace("{number}", &number.to_string())
    });
    let release = move |()| {
        let made = own.try_edit(|own| own.release(&random, today.get_untracked()));
        released.set(made.ok().map(|release| release.number));
    };
    let done = t_with(move |lang| {
        let number = released.get().unwrap_or_default();
        texts::RELEASED.pick(lang).replace("{number}", &number.to_string())
    });
    view! {
        <Card title=t(&texts::RELEASE)>
            <p class="muted">{t(&texts::RELEASE_WHAT)}</p>
            <Flaws desk=desk/>
            <div class="row">
                <Button label=label kind=ButtonKind::Primary why_not=why_not on_click=release/>
            </div>
            <div aria-live="polite">
                <Show when=move || released.get().is_some()>
                    <Notice kind=NoticeKind::Success><p>{done}</p></Notice>
                </Show>
            </div>
        </Card>
    }
    .into_any()
}

/// What has to be right first, each with a link to where it is mended.
#[component]
fn Flaws(desk: Desk) -> impl IntoView {
    let id = desk.own.with_untracked(|own| own.id);
    let line = move |flaw: Flaw| {
        let (part, words) = desk.own.with_untracked(|own| where_is(flaw.place, &own.draft));
        let text = t_with(move |lang| {
            format!("{} – {}: {}", part.label().pick(lang), words.pick(lang), advice(&flaw.fault, lang))
        });
        view! { <li><a href=part.address(id)>{text}</a></li> }
    };
    view! {
        <Show when=move || desk.flaws.with(|flaws| !flaws.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&texts::FLAWS)>
                <ul class="missing" role="list">
                    {move || desk.flaws.get().into_iter().map(line).collect_view()}
                </ul>
            </Notice>
        </Show>
    }
}
