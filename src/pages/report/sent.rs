//! What went out: which version, to whom, when and how. Nothing in this list can be changed.

use leptos::prelude::*;
use omgangsboek_core::compose::dates::short_day_and_time;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::report::Delivery;

use super::composer::Composer;
use crate::text::{report as texts, t, t_with};
use crate::ui::{Card, List, ListRow, Notice, Tag};

/// The list, newest first; nothing while nothing went out.
#[component]
pub fn Sent(composer: Composer) -> impl IntoView {
    let deliveries = composer.visit.read(|visit| visit.report.deliveries().to_vec());
    let changed = Memo::new(move |_| {
        let text = composer.composed.with(|composed| composed.plain());
        composer.visit.with(|visit| visit.report.versions().last().is_some_and(|last| last.text != text))
    });
    let rows =
        move || deliveries.get().into_iter().rev().map(|delivery| row(composer, delivery)).collect_view();
    view! {
        <Show when=move || deliveries.with(|deliveries| !deliveries.is_empty())>
            <Card title=t(&texts::SENT)>
                <Show when=move || changed.get()>
                    <Notice><p>{t(&texts::CHANGED)}</p></Notice>
                </Show>
                <List>{rows}</List>
            </Card>
        </Show>
    }
    .into_any()
}

fn row(composer: Composer, delivery: Delivery) -> impl IntoView {
    let Delivery { version, recipient, way, at } = delivery;
    let name = t_with(move |lang| capitalised(&composer.name(recipient, lang)));
    let when = t_with(move |lang| {
        format!("{} · {}", short_day_and_time(lang, at.wall.naive_local()), texts::way(way).pick(lang))
    });
    let number = t_with(move |lang| format!("{} {version}", texts::VERSION.pick(lang)));
    view! {
        <ListRow end=move || view! { <Tag label=number/> }>
            <strong>{name}</strong>
            <small>{when}</small>
        </ListRow>
    }
}
