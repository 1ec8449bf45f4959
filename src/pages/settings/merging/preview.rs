//! What would happen, by name and counted, under what it means.

use leptos::prelude::*;
use omgangsboek_core::backup::{Relation, Summary};
use omgangsboek_core::session::preview::{Named, Preview, Previewed};

use crate::pages::backup_file::FileCard;
use crate::pages::case::titled;
use crate::text::{Lang, Words, backup as backup_texts, dates, kinds, settings as texts, t, t_with};
use crate::ui::{List, ListRow, Notice};

/// How many are named in each group; of more only the number is said.
const NAMED: usize = 50;

/// The file and the groups.
#[component]
pub(super) fn Compared(
    /// What would happen.
    preview: Preview,
    /// What the file says of itself.
    summary: Summary,
    /// Whether it was encrypted.
    encrypted: bool,
) -> impl IntoView {
    let nothing = (!preview.brings).then(|| {
        view! { <Notice><p>{t(&texts::MERGE_NOTHING)}</p></Notice> }
    });
    let group = |relation| {
        let items: Vec<_> = preview.items.iter().filter(|item| item.relation == relation).cloned().collect();
        (!items.is_empty()).then(|| view! { <Group relation=relation items=items/> })
    };
    // What changes something stands first.
    let groups = [Relation::Forked, Relation::NewerThere, Relation::New, Relation::NewerHere, Relation::Same]
        .map(group);
    let title = if encrypted { &texts::MERGE_FILE } else { &backup_texts::READABLE };
    view! {
        <FileCard title=title summary=summary>
            {nothing}
            {groups.into_iter().collect_view()}
        </FileCard>
    }
    .into_any()
}

/// The heading of a group, and what will happen to what is in it.
fn meaning(relation: Relation) -> (&'static Words, &'static Words) {
    match relation {
        Relation::New => (&texts::GROUP_NEW, &texts::GROUP_NEW_MEANS),
        Relation::NewerThere => (&texts::GROUP_THERE, &texts::GROUP_THERE_MEANS),
        Relation::NewerHere => (&texts::GROUP_HERE, &texts::GROUP_HERE_MEANS),
        Relation::Same => (&texts::GROUP_SAME, &texts::GROUP_SAME_MEANS),
        Relation::Forked => (&texts::GROUP_FORKED, &texts::GROUP_FORKED_MEANS),
    }
}

#[component]
fn Group(relation: Relation, items: Vec<Previewed>) -> impl IntoView {
    let (heading, means) = meaning(relation);
    let count = items.len();
    let more = u32::try_from(count.saturating_sub(NAMED)).unwrap_or(u32::MAX);
    let title = t_with(move |lang| format!("{} ({count})", heading.pick(lang)));
    let rest = (more > 0)
        .then(|| t_with(move |lang| texts::AND_MORE.pick(lang).replace("{count}", &more.to_string())));
    let rows = items.into_iter().take(NAMED).map(|item| view! { <Row item=item/> }).collect_view();
    // What stays as it is is only of interest to whoever looks for it.
    view! {
        <details class="merge-group" open=relation.brings()>
            <summary><strong>{title}</strong></summary>
            <p class="muted">{t(means)}</p>
            <List>{rows}</List>
            {rest.map(|rest| view! { <p class="muted">{rest}</p> })}
        </details>
    }
    .into_any()
}

#[component]
fn Row(item: Previewed) -> impl IntoView {
    let Previewed { what, running, .. } = item;
    let name = t_with(move |lang| name(lang, &what));
    let running = running.then(|| view! { <small>{t(&texts::MERGE_RUNNING)}</small> });
    view! { <ListRow><span>{name}</span>{running}</ListRow> }.into_any()
}

fn name(lang: Lang, what: &Named) -> String {
    match what {
        Named::Case { title, .. } => texts::CASE_NAMED.pick(lang).replace("{title}", &titled(title, lang)),
        Named::Visit { title, starts: Some(starts), .. } => {
            let when = dates::day_and_time(lang, *starts);
            texts::VISIT_OF.pick(lang).replace("{when}", &when).replace("{case}", &titled(title, lang))
        }
        Named::Meeting { title, what: Some((kind, starts)), .. } => {
            let words = texts::MEETING_OF.pick(lang).replace("{case}", &titled(title, lang));
            let words = words.replace("{meeting}", kinds::meeting(*kind).pick(lang));
            words.replace("{when}", &dates::day_and_time(lang, *starts))
        }
        Named::Meeting { what: None, .. } => texts::MEETING_UNNAMED.pick(lang).to_owned(),
        Named::Programme { name: Some(name), .. } => {
            texts::PROGRAMME_NAMED.pick(lang).replace("{name}", name.pick(lang))
        }
        Named::Programme { name: None, .. } => texts::PROGRAMME_UNNAMED.pick(lang).to_owned(),
        Named::Visit { starts: None, .. } => texts::VISIT_UNNAMED.pick(lang).to_owned(),
    }
}
