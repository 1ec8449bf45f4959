//! What is open, one row each: what was forgotten first, then the tasks by urgency.

use chrono::NaiveDate;
use omgangsboek_core::session::overview::Overview;

use super::open::{About, Open};
use crate::pages::case::{numbered, title_of, titled};
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{dates, kinds, t, t_with, today as texts};
use crate::ui::{ButtonKind, ButtonLink, Card, EmptyState, List, ListRow, Tag, TagKind};

/// The card.
#[component]
pub(super) fn Tasks(overview: Memo<Overview>, today: Memo<NaiveDate>) -> impl IntoView {
    let open = memo(move |_| overview.with(Open::all));
    let rows =
        move || open.get().into_iter().map(|open| view! { <Row open=open today=today/> }).collect_view();
    view! {
        <Card title=t(&texts::TO_DO)>
            <Show when=move || open.with(Vec::is_empty)><EmptyState text=t(&texts::ALL_DONE)/></Show>
            <List>{rows}</List>
        </Card>
    }
    .into_any()
}

#[component]
fn Row(open: Open, today: Memo<NaiveDate>) -> impl IntoView {
    let book = use_book();
    let (visits, meetings) = (book.visits(), book.meetings());
    let about = open.about();
    let row = memo(move |_| match about {
        About::Visit(visit) => {
            visits.with(|visits| visits.get(&visit).map(|row| (row.case, Some(row.starts))))
        }
        About::Meeting(meeting) => {
            meetings.with(|meetings| meetings.get(&meeting).map(|row| (row.case, Some(row.starts))))
        }
        About::Case(case) => Some((case, None)),
    });
    let whose = t_with(move |lang| {
        let case = row.get().map_or_else(|| titled("", lang), |(case, _)| title_of(book, case, lang));
        match about {
            About::Visit(visit) => format!("{case}, {}", numbered(book, visit, lang)),
            About::Meeting(meeting) => {
                let kind = meetings.with(|meetings| meetings.get(&meeting).map(|row| row.kind));
                let kind = kind.map_or("", |kind| kinds::meeting(kind).pick(lang));
                format!("{case}, {kind}")
            }
            About::Case(_) => case,
        }
    });
    let (words, button, href) = (open.words(), open.button(), open.href());
    let late = {
        let open = open.clone();
        memo(move |_| open.days_late(today.get()))
    };
    let beneath = t_with(move |lang| {
        let starts = row.get().and_then(|(_, starts)| starts);
        let of = starts.map(|starts| {
            let of = if matches!(about, About::Visit(_)) { &texts::VISIT_OF } else { &texts::MEETING_OF };
            format!("{} {}", of.pick(lang), dates::near_day(lang, starts.date(), today.get()))
        });
        [of, open.note(today.get(), lang)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let late_words = t_with(move |lang| dates::count(lang, late.get(), &texts::DAY_LATE, &texts::DAYS_LATE));
    let title = t(words);
    let end = move || {
        view! {
            <Show when=move || { late.get() > 0 }><Tag label=late_words kind=TagKind::Warn/></Show>
            <ButtonLink
                label=t(button)
                href=href
                kind=ButtonKind::Plain
                about=derived(move || Some(format!("{}, {}", title.get(), whose.get())))
            />
        }
    };
    view! {
        <ListRow end=end>
            <span><strong>{title}</strong> " — " {whose}</span>
            <small>{beneath}</small>
        </ListRow>
    }
    .into_any()
}
