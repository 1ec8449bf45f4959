//! What was found in everything that was written, below the cases: it appears as it is come by.
//!
//! Each key begins anew, after a pause in typing. Nothing that was found is kept longer than it stands here.

use std::time::Duration;

use leptos::task::spawn_local;
use omgangsboek_core::session::finding::Search;
use omgangsboek_core::session::searching::{Excerpt, Hit, MOST, Place};
use omgangsboek_core::session::workbook::Key;

use crate::pages::case::{titled, use_today};
use crate::pages::meeting::meeting_address;
use crate::platform::timer::After;
use crate::reactive::prelude::*;
use crate::state::{Long, use_book};
use crate::text::{Lang, case as case_texts, cases as texts, common, dates, kinds, t, t_with};
use crate::ui::{Card, List, ListRow, LiveRegion};

/// A pause in typing that is long enough to begin.
const PAUSE: Duration = Duration::from_millis(250);
/// With fewer letters almost everything is found.
const LETTERS: usize = 2;

/// How far the search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stand {
    /// Nothing to search for.
    Idle,
    /// It goes on.
    Looking,
    /// Everything was looked at.
    Done,
    /// So much was found that it stopped.
    CutShort,
    /// The storage did not answer.
    Failed,
}

/// What was found for what is typed.
#[component]
pub(super) fn Everywhere(
    /// What is typed in the field above.
    typed: RwSignal<String>,
) -> impl IntoView {
    let (book, long) = (use_book(), Long::new());
    let (hits, stand) = (RwSignal::new(Vec::<Hit>::new()), RwSignal::new(Stand::Idle));
    let waiting: StoredValue<Option<After>, LocalStorage> = StoredValue::new_local(None);
    // Which search is the one that is wanted: an older one says nothing any more.
    let latest = StoredValue::new(0_u32);
    let look = move |search: Search, mine: u32| {
        let mut progress = long.begin();
        spawn_local(async move {
            let is_wanted = move || latest.try_get_value() == Some(mine);
            let found = move |some: Vec<Hit>| {
                if is_wanted() && !some.is_empty() {
                    hits.try_update(|hits| hits.extend(some));
                }
            };
            let ended = book.search(search, &mut progress, found).await;
            if is_wanted() {
                long.end();
                stand.try_set(match ended {
                    Ok(false) => Stand::Done,
                    Ok(true) => Stand::CutShort,
                    Err(_) => Stand::Failed,
                });
            }
        });
    };
    Effect::new(move |_| {
        let search = typed.with(|typed| Search::new(typed));
        let is_enough = typed.with(|typed| typed.trim().chars().count() >= LETTERS);
        long.stop();
        long.end();
        let mine = latest.get_value().wrapping_add(1);
        latest.set_value(mine);
        hits.set(Vec::new());
        stand.set(if is_enough { Stand::Looking } else { Stand::Idle });
        waiting.set_value(is_enough.then(|| After::new(PAUSE, move || look(search, mine))));
    });
    on_cleanup(move || long.stop());
    let shown = memo(move |_| stand.get() != Stand::Idle);
    let line = t_with(move |lang| said(stand.get(), hits.with(Vec::len), lang));
    // Spoken when it is over, and not with each one that is found.
    let spoken = derived(move || if stand.get() == Stand::Looking { String::new() } else { line.get() });
    let so_far = t_with(move |lang| match long.doing().get().filter(|doing| doing.total > 0) {
        Some(doing) => {
            let words = common::DONE_OF.pick(lang);
            words.replace("{done}", &doing.done.to_string()).replace("{total}", &doing.total.to_string())
        }
        None => String::new(),
    });
    view! {
        <LiveRegion message=spoken/>
        <Show when=move || shown.get()>
            <Card title=t(&texts::EVERYWHERE)>
                <p class="muted">{line} " " {so_far}</p>
                <List>
                    {move || hits.get().into_iter().map(|hit| view! { <Row hit=hit/> }).collect_view()}
                </List>
            </Card>
        </Show>
    }
    .into_any()
}

fn said(stand: Stand, found: usize, lang: Lang) -> String {
    let words = match (stand, found) {
        (Stand::Idle, _) => return String::new(),
        (Stand::Looking, _) => &texts::LOOKING,
        (Stand::Failed, _) => &texts::SEARCH_FAILED,
        (Stand::CutShort, _) => &texts::MORE_THAN,
        (Stand::Done, 0) => &texts::FOUND_NOWHERE,
        (Stand::Done, _) => {
            let found = u32::try_from(found).unwrap_or(u32::MAX);
            return dates::count(lang, found, &texts::PLACE_FOUND, &texts::PLACES_FOUND);
        }
    };
    words.pick(lang).replace("{most}", &MOST.to_string())
}

#[component]
fn Row(hit: Hit) -> impl IntoView {
    let (book, today) = (use_book(), use_today());
    let Hit { key, case, starts, place, excerpt } = hit;
    let href = match (key, place) {
        (Key::Visit(visit), Place::Report) => format!("/bezoek/{visit}/verslag"),
        (Key::Visit(visit), _) => format!("/bezoek/{visit}/na"),
        (Key::Meeting(meeting), _) => meeting_address(meeting),
        (Key::Case(_) | Key::Programme(_), _) => format!("/dossiers/{case}"),
    };
    let title = t_with(move |lang| {
        let case = book.cases().with(|cases| titled(cases.get(&case).map_or("", |row| &row.title), lang));
        let what = match key {
            Key::Visit(_) => case_texts::VISIT.pick(lang),
            Key::Meeting(meeting) => {
                let kind = book.meetings().with(|rows| rows.get(&meeting).map(|row| row.kind));
                kind.map_or(&kinds::MEETING, kinds::meeting).pick(lang)
            }
            Key::Case(_) | Key::Programme(_) => return case,
        };
        let day = starts.map(|starts| dates::near_day(lang, starts.date(), today.get())).unwrap_or_default();
        format!("{case} · {what} {day}")
    });
    let place = t(match place {
        Place::Facts => &texts::IN_FACTS,
        Place::Log => &texts::IN_LOG,
        Place::Report => &texts::IN_REPORT,
        Place::Notes => &texts::IN_NOTES,
    });
    let Excerpt { before, found, after } = excerpt;
    view! {
        <ListRow href=Signal::stored(href)>
            <strong>{title}</strong>
            <small>{place} ": " {before} <mark>{found}</mark> {after}</small>
        </ListRow>
    }
    .into_any()
}
