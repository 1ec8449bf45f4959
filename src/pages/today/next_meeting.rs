//! The meeting that comes next: with whom, when and where.

use chrono::NaiveDate;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::ids::MeetingId;
use omgangsboek_core::session::rows::MeetingRow;

use crate::pages::case::{title_of, use_today};
use crate::pages::meeting::meeting_address;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Lang, common, dates, kinds, t, t_with, today as texts};
use crate::ui::{ButtonKind, ButtonLink, Card};

/// The card of one meeting.
#[component]
pub(super) fn NextMeeting(meeting: MeetingId) -> impl IntoView {
    let book = use_book();
    let today = use_today();
    let meetings = book.meetings();
    let row = memo(move |_| meetings.with(|meetings| meetings.get(&meeting).cloned()));
    let title = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let case = title_of(book, row.case, lang);
        let kind = kinds::meeting(row.kind).pick(lang);
        format!("{} · {} – {kind}", when(&row, today.get(), lang), case)
    });
    let where_and_how_long = t_with(move |lang| {
        let Some(row) = row.get() else { return String::new() };
        let length = dates::duration(lang, row.minutes.into());
        let parts = [row.place.trim(), &length].map(str::to_owned);
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        capitalised(&parts.join(" · "))
    });
    view! {
        <Card title=title strong=true>
            <p>{where_and_how_long}</p>
            <div class="row">
                <ButtonLink
                    label=t(&common::OPEN)
                    href=meeting_address(meeting)
                    kind=ButtonKind::Primary
                />
            </div>
        </Card>
    }
    .into_any()
}

/// "Om 14:00" today, "Di 24 nov 10:30" later.
fn when(row: &MeetingRow, today: NaiveDate, lang: Lang) -> String {
    let time = dates::time(row.starts.time());
    if row.starts.date() == today {
        format!("{} {time}", texts::AT.pick(lang))
    } else {
        capitalised(&format!("{} {time}", dates::near_day(lang, row.starts.date(), today)))
    }
}
