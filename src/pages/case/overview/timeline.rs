//! Everything that happened and is planned, the newest first, narrowed down by what it is.

use chrono::{NaiveDate, NaiveTime};
use omgangsboek_core::session::timeline::{Event, Sort, timeline};

use super::line::{Line, line};
use super::whole::Whole;
use crate::pages::case::{numbered, use_today};
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::visit::during;
use crate::text::{Words, dates, t, t_with, trajectory as texts, use_language};
use crate::ui::{Button, ButtonKind, Card, Chips, EmptyState, List, ListRow, Opt, Tag, TagKind};

/// How many lines are shown at first.
const FIRST: usize = 30;

/// An event as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    day: NaiveDate,
    time: Option<NaiveTime>,
    line: Line,
}

/// The card.
#[component]
pub(super) fn Timeline(whole: Whole) -> impl IntoView {
    let language = use_language();
    let book = use_book();
    let picked = RwSignal::new(Vec::<Sort>::new());
    let all = RwSignal::new(false);
    let events = memo(move |_| {
        whole.with_all(|case, own, meetings| {
            let lang = language.get();
            let number = |visit| numbered(book, visit, lang);
            let event = |event: Event<'_>| Shown {
                day: event.day,
                time: event.time,
                line: line(case, &event.what, number, lang),
            };
            timeline(case, own, meetings).into_iter().map(event).collect::<Vec<_>>()
        })
    });
    let wanted = memo(move |_| {
        let events = events.get()?;
        let picked = picked.get();
        let is_wanted = |shown: &Shown| picked.is_empty() || picked.contains(&shown.line.sort);
        Some(events.into_iter().filter(is_wanted).collect::<Vec<_>>())
    });
    let count = move || wanted.with(|wanted| wanted.as_ref().map_or(0, Vec::len));
    let options = Sort::ALL.map(|sort| Opt::new(sort, t(words(sort)))).to_vec();
    let toggle = move |sort: Sort| {
        picked.update(|picked| match picked.iter().position(|one| *one == sort) {
            Some(at) => drop(picked.remove(at)),
            None => picked.push(sort),
        });
        all.set(false);
    };
    let rows = move || {
        let most = if all.get() { usize::MAX } else { FIRST };
        let wanted = wanted.get().unwrap_or_default();
        wanted.into_iter().take(most).map(|shown| view! { <Row shown=shown/> }).collect_view()
    };
    let body = move || {
        if wanted.with(Option::is_none) {
            return view! { <p class="muted">{t(&texts::OPENING)}</p> }.into_any();
        }
        if count() == 0 {
            return view! { <EmptyState text=t(&texts::NOTHING_YET)/> }.into_any();
        }
        view! { <List>{rows}</List> }.into_any()
    };
    view! {
        <Card title=t(&texts::TIMELINE)>
            <Chips
                label=t(&texts::SHOW_ONLY)
                options=options
                chosen=picked
                on_toggle=toggle
            />
            {body}
            <Show when=move || !all.get() && { count() > FIRST }>
                <div class="row">
                    <Button label=t(&texts::SHOW_ALL) kind=ButtonKind::Plain on_click=move |()| all.set(true)/>
                </div>
            </Show>
        </Card>
    }
    .into_any()
}

#[component]
fn Row(shown: Shown) -> impl IntoView {
    let today = use_today();
    let Shown { day, time, line: Line { title, detail, href, sort } } = shown;
    let when = t_with(move |lang| {
        let day = dates::near_day(lang, day, today.get());
        time.map_or_else(|| day.clone(), |time| format!("{day} · {}", dates::time(time)))
    });
    let internal = sort == Sort::Internal;
    let end = move || internal.then(|| view! { <Tag label=t(&during::INTERNAL_TAG) kind=TagKind::Plain/> });
    let detail = (!detail.trim().is_empty()).then(|| view! { <small>{detail}</small> });
    view! {
        <ListRow href=Signal::stored(href) end=end>
            <small>{when}</small>
            <strong>{title}</strong>
            {detail}
        </ListRow>
    }
    .into_any()
}

fn words(sort: Sort) -> &'static Words {
    match sort {
        Sort::Visits => &texts::VISITS_ONLY,
        Sort::Meetings => &texts::MEETINGS,
        Sort::Decisions => &texts::DECISIONS,
        Sort::Breaches => &texts::BREACHES,
        Sort::Consents => &texts::CONSENTS,
        Sort::Agreements => &texts::AGREEMENTS,
        Sort::Advice => &texts::ADVICE,
        Sort::Told => &texts::TOLD_TO,
        Sort::Internal => &texts::INTERNAL,
    }
}
