//! What went out: which version, to whom, when and how; who has an older one; the versions to read again; and the
//! reactions to them. Nothing that went out can be changed here.

use omgangsboek_core::compose::dates::short_day_and_time;
use omgangsboek_core::compose::sentence::{capitalised, enumerate};
use omgangsboek_core::domain::report::Delivery;
use omgangsboek_core::ordering::OrderBy;

use super::reactions::Reactions;
use super::version::Versions;
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::out as out_texts;
use crate::text::{Lang, report as texts, t, t_with};
use crate::ui::{Card, List, ListRow, Notice, Tag};

/// Nothing while nothing went out.
#[component]
pub fn Sent(composer: Composer) -> impl IntoView {
    let is_sent = composer.visit.read(|visit| visit.report.is_sent());
    view! {
        <Show when=move || is_sent.get()>
            <Card title=t(&texts::SENT)>
                <Behind composer=composer/>
                <Deliveries composer=composer/>
                <Versions composer=composer/>
            </Card>
            <Reactions composer=composer/>
        </Show>
    }
    .into_any()
}

/// Who has an older version than the last.
#[component]
fn Behind(composer: Composer) -> impl IntoView {
    let behind = composer.visit.read(|visit| visit.report.behind());
    let line = t_with(move |lang| {
        let mut behind = behind.get();
        behind.order_by_key(|(_, version)| *version);
        let groups =
            behind.chunk_by(|(_, one), (_, other)| one == other).map(|group| said(composer, group, lang));
        groups.collect::<Vec<_>>().join(". ")
    });
    view! {
        <Show when=move || behind.with(|behind| !behind.is_empty())>
            <Notice><p>{line}</p></Notice>
        </Show>
    }
}

fn said(
    composer: Composer,
    group: &[(omgangsboek_core::domain::ids::PersonId, usize)],
    lang: Lang,
) -> String {
    let names: Vec<_> = group.iter().map(|(person, _)| composer.name(*person, lang)).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let version = group.first().map(|(_, version)| *version).unwrap_or_default();
    let text = out_texts::STILL_HAS.pick(lang).replace("{version}", &version.to_string());
    text.replace("{names}", &enumerate(&names, "", lang))
}

/// Newest first.
#[component]
fn Deliveries(composer: Composer) -> impl IntoView {
    let deliveries = composer.visit.read(|visit| visit.report.deliveries().to_vec());
    let rows =
        move || deliveries.get().into_iter().rev().map(|delivery| row(composer, delivery)).collect_view();
    view! { <List>{rows}</List> }
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
