//! What a file that somebody chose says of itself.

use leptos::prelude::*;
use omgangsboek_core::backup::Summary;
use omgangsboek_core::vault::RecordKind;

use crate::text::{Lang, Words, backup as texts, dates, t, t_with};
use crate::ui::Card;

/// What the browser's window shows first. A file whose name was changed can be chosen all the same.
pub(super) const ACCEPT: &str = ".json,application/json";

/// What a file says of itself.
#[component]
pub(super) fn FileCard(
    /// What sort of file it is.
    title: &'static Words,
    /// What it says.
    summary: Summary,
    /// What can be done with it.
    children: Children,
) -> impl IntoView {
    let made_by = (summary.created.naive_local(), summary.app.clone());
    let made = t_with(move |lang| {
        let (created, app) = &made_by;
        let when = dates::day_and_time(lang, *created);
        texts::MADE.pick(lang).replace("{when}", &when).replace("{app}", app)
    });
    let left_out = (summary.left_out > 0).then_some(number(summary.left_out));
    let holds = t_with(move |lang| contents(lang, &summary));
    let missing = left_out.map(|count| {
        t_with(move |lang| {
            let items = dates::count(lang, count, &texts::ITEM, &texts::ITEMS);
            texts::LEFT_OUT.pick(lang).replace("{count}", &items)
        })
    });
    view! {
        <Card title=t(title)>
            <p>{made}</p>
            <p><strong>{holds}</strong></p>
            {missing.map(|missing| view! { <p>{missing}</p> })}
            {children()}
        </Card>
    }
    .into_any()
}

/// "3 dossiers en 9 bezoeken", or "12 onderdelen" of a file that has not been opened.
pub(super) fn contents(lang: Lang, summary: &Summary) -> String {
    let of = |kind| number(summary.counts.get(&kind).copied().unwrap_or_default());
    if summary.counts.is_empty() && summary.records > 0 {
        return dates::count(lang, number(summary.records), &texts::ITEM, &texts::ITEMS);
    }
    let cases = dates::count(lang, of(RecordKind::CASE), &texts::CASE, &texts::CASES);
    let visits = dates::count(lang, of(RecordKind::VISIT), &texts::VISIT, &texts::VISITS);
    format!("{cases} {} {visits}", texts::AND.pick(lang))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
