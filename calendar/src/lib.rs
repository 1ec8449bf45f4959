//! The calendar file (iCalendar, RFC 5545).
//!
//! What goes into an event is decided in the core, in `compose::calendar`; here it is only written down. This
//! is a package of its own because the crate that knows the format brings a clock and randomness along, for
//! events that come without a date or a name: ours have both, so that the same plan gives the same file.
//! Nothing is ever read from a calendar.

use chrono::{DateTime, FixedOffset, Utc};
use icalendar::{Calendar, Class, Component, Event, EventLike, EventStatus, Property};
use omgangsboek_core::compose::calendar::{CalendarEvent, Certainty};

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "text/calendar;charset=utf-8";

/// The file with `events`, as it goes out at `now`. A later file wins over an earlier one where a calendar
/// program knows an event from both.
pub fn write(events: &[CalendarEvent], now: DateTime<FixedOffset>) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in
        [("VERSION", "2.0"), ("PRODID", "-//Omgangsboek//Planning//NL"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.extend(events.iter().map(|event| written(event, now)));
    calendar.to_string()
}

fn written(event: &CalendarEvent, now: DateTime<FixedOffset>) -> Event {
    let mut written = Event::with_uid(&event.uid);
    written
        .timestamp(now.with_timezone(&Utc))
        .sequence(sequence(now))
        .class(Class::Private)
        .starts(event.starts)
        .ends(event.ends)
        .status(match event.certainty {
            Certainty::Confirmed => EventStatus::Confirmed,
            Certainty::Tentative => EventStatus::Tentative,
            Certainty::Cancelled => EventStatus::Cancelled,
        })
        .summary(&plain(&event.summary));
    if !event.description.is_empty() {
        written.description(&plain(&event.description));
    }
    if !event.place.is_empty() {
        written.location(&plain(&event.place));
    }
    written
}

/// The number by which calendar programs tell a later version of an event: minutes since 1970, which only go
/// up and fit for the next four thousand years.
fn sequence(now: DateTime<FixedOffset>) -> u32 {
    u32::try_from(now.timestamp().div_euclid(60)).unwrap_or(0)
}

/// Text without control characters. A line break becomes the one that the format knows how to escape; a bare
/// carriage return would begin a line of its own, and with it whatever property somebody typed.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|character| *character == '\n' || !character.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::parser;

    fn time(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).expect("a test writes valid times")
    }

    fn event(uid: &str) -> CalendarEvent {
        CalendarEvent {
            uid: uid.into(),
            starts: time("2026-11-22T13:00:00Z").to_utc(),
            ends: time("2026-11-22T15:00:00Z").to_utc(),
            certainty: Certainty::Confirmed,
            summary: "Bezoek".into(),
            description: String::new(),
            place: String::new(),
        }
    }

    fn file(events: &[CalendarEvent]) -> String {
        write(events, time("2026-11-20T10:30:00+01:00"))
    }

    /// The values of `key`, as a reader of the format finds them.
    fn read(file: &str, key: &str) -> Vec<String> {
        let unfolded = parser::unfold(file);
        let calendar = parser::read_calendar(&unfolded).expect("what was written can be read");
        let found = calendar.components.iter().filter_map(|event| event.find_prop(key));
        found.map(|property| property.val.as_ref().to_owned()).collect()
    }

    #[test]
    fn one_event_is_written_with_what_it_has_and_no_more() {
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Omgangsboek//Planning//NL",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "CLASS:PRIVATE",
            "DTEND:20261122T150000Z",
            "DTSTAMP:20261120T093000Z",
            "DTSTART:20261122T130000Z",
            "SEQUENCE:29919450",
            "STATUS:CONFIRMED",
            "SUMMARY:Bezoek",
            "UID:een@omgangsboek",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(file(&[event("een@omgangsboek")]), lines.join("\r\n"));
    }

    #[test]
    fn the_time_and_the_name_of_an_event_come_from_outside_and_never_from_a_clock() {
        let events = [event("een"), event("twee")];
        let long_ago = write(&events, time("2001-02-03T04:05:06Z"));
        assert_eq!(long_ago, write(&events, time("2001-02-03T04:05:06Z")));
        assert_eq!(read(&long_ago, "DTSTAMP"), ["20010203T040506Z"; 2]);
        assert_eq!(read(&long_ago, "UID"), ["een", "twee"]);
        assert_eq!(long_ago.matches("DTSTAMP").count(), 2, "the calendar itself carries none");
    }

    #[test]
    fn a_second_file_moves_an_event_and_does_not_double_it() {
        let first = file(&[event("een")]);
        let mut moved = event("een");
        moved.starts += chrono::TimeDelta::days(7);
        let second = write(&[moved], time("2026-11-21T10:30:00+01:00"));
        assert_eq!(read(&first, "UID"), read(&second, "UID"));
        let number = |file: &str| read(file, "SEQUENCE")[0].parse::<u32>().expect("a number");
        assert!(number(&first) < number(&second));
    }

    #[test]
    fn certainty_is_written_as_the_format_calls_it() {
        for (certainty, status) in [
            (Certainty::Confirmed, "CONFIRMED"),
            (Certainty::Tentative, "TENTATIVE"),
            (Certainty::Cancelled, "CANCELLED"),
        ] {
            let written = file(&[CalendarEvent { certainty, ..event("een") }]);
            assert_eq!(read(&written, "STATUS"), [status]);
        }
    }

    #[test]
    fn what_somebody_typed_stays_text_whatever_is_in_it() {
        for (typed, written) in [
            ("thuis, boven; achter", r"thuis\, boven\; achter"),
            ("een\ntwee", r"een\ntwee"),
            ("een\r\ntwee\rdrie", r"een\ntwee\ndrie"),
            (r"C:\huis", r"C:\\huis"),
            ("stil\u{0}\u{7}", "stil"),
            ("x\r\nATTENDEE:mailto:iemand", r"x\nATTENDEE:mailto:iemand"),
        ] {
            let typed = CalendarEvent {
                summary: typed.into(),
                description: typed.into(),
                place: typed.into(),
                ..event("een")
            };
            let file = file(&[typed]);
            for key in ["SUMMARY", "DESCRIPTION", "LOCATION"] {
                assert!(file.contains(&format!("\r\n{key}:{written}\r\n")), "{file}");
            }
            let lines: Vec<_> = file.split("\r\n").collect();
            assert!(lines.iter().all(|line| !line.contains(['\r', '\n']) && !line.starts_with("ATTENDEE")));
        }
    }

    #[test]
    fn a_long_line_is_folded_and_comes_back_whole() {
        let long = "Met oma en beide kinderen naar de speeltuin. ".repeat(8).trim().to_owned();
        let written = file(&[CalendarEvent { description: long.clone(), ..event("een") }]);
        assert!(written.split("\r\n").all(|line| line.len() <= 75));
        assert_eq!(read(&written, "DESCRIPTION"), [long]);
    }
}
