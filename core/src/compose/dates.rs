//! Dates, times and durations as people write them.
//!
//! A report says "zondag 22 november 2026, 14:02" and never "2026-11-22T14:02:00": the reader is a parent
//! or a referrer. The names of days and months stand here as two small tables, because a library with
//! locales would weigh more than the whole composer. Everything takes the day or the time as a value;
//! nothing in this file knows what the time is now. It refuses to guess a time zone: what comes in is the
//! wall clock of the place where the visit was.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::words::{Lang, Words};

pub(super) static WEEKDAYS: [Words; 7] = [
    Words::new("maandag", "Monday"),
    Words::new("dinsdag", "Tuesday"),
    Words::new("woensdag", "Wednesday"),
    Words::new("donderdag", "Thursday"),
    Words::new("vrijdag", "Friday"),
    Words::new("zaterdag", "Saturday"),
    Words::new("zondag", "Sunday"),
];

static WEEKDAYS_SHORT: [Words; 7] = [
    Words::new("ma", "Mon"),
    Words::new("di", "Tue"),
    Words::new("wo", "Wed"),
    Words::new("do", "Thu"),
    Words::new("vr", "Fri"),
    Words::new("za", "Sat"),
    Words::new("zo", "Sun"),
];

pub(super) static MONTHS: [Words; 12] = [
    Words::new("januari", "January"),
    Words::new("februari", "February"),
    Words::new("maart", "March"),
    Words::new("april", "April"),
    Words::new("mei", "May"),
    Words::new("juni", "June"),
    Words::new("juli", "July"),
    Words::new("augustus", "August"),
    Words::new("september", "September"),
    Words::new("oktober", "October"),
    Words::new("november", "November"),
    Words::new("december", "December"),
];

// The usual Dutch forms: "mrt" and "mei" are not the first three letters of a rule.
static MONTHS_SHORT: [Words; 12] = [
    Words::new("jan", "Jan"),
    Words::new("feb", "Feb"),
    Words::new("mrt", "Mar"),
    Words::new("apr", "Apr"),
    Words::new("mei", "May"),
    Words::new("jun", "Jun"),
    Words::new("jul", "Jul"),
    Words::new("aug", "Aug"),
    Words::new("sep", "Sep"),
    Words::new("okt", "Oct"),
    Words::new("nov", "Nov"),
    Words::new("dec", "Dec"),
];

fn weekday(lang: Lang, names: &'static [Words; 7], date: NaiveDate) -> &'static str {
    names[date.weekday().num_days_from_monday() as usize].pick(lang)
}

fn month(lang: Lang, names: &'static [Words; 12], date: NaiveDate) -> &'static str {
    names[date.month0() as usize].pick(lang)
}

/// "22 november".
pub fn day(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", date.day(), month(lang, &MONTHS, date))
}

/// "22 november 2026".
pub fn day_with_year(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day(lang, date), date.year())
}

/// "zondag 22 november".
pub fn weekday_and_day(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", weekday(lang, &WEEKDAYS, date), day(lang, date))
}

/// "zondag 22 november 2026".
pub fn weekday_and_day_with_year(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", weekday_and_day(lang, date), date.year())
}

/// "22 nov", for lists and tags.
pub fn short_day(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", date.day(), month(lang, &MONTHS_SHORT, date))
}

/// "di 24 nov", for lists.
pub fn short_weekday_and_day(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", weekday(lang, &WEEKDAYS_SHORT, date), short_day(lang, date))
}

/// "vandaag", "morgen" or "gisteren" where that is so as seen from `today`, else "di 24 nov", and with the
/// year where that is another one.
pub fn near_day(lang: Lang, date: NaiveDate, today: NaiveDate) -> String {
    const TODAY: Words = Words::new("vandaag", "today");
    const TOMORROW: Words = Words::new("morgen", "tomorrow");
    const YESTERDAY: Words = Words::new("gisteren", "yesterday");
    match (date - today).num_days() {
        0 => TODAY.pick(lang).to_owned(),
        1 => TOMORROW.pick(lang).to_owned(),
        -1 => YESTERDAY.pick(lang).to_owned(),
        _ if date.year() == today.year() => short_weekday_and_day(lang, date),
        _ => format!("{} {}", short_weekday_and_day(lang, date), date.year()),
    }
}

/// How long ago: "vandaag", "gisteren", "3 dagen geleden". A day in the future counts as today, because a
/// clock that was set back must not make a backup look fresh by a negative number.
pub fn days_ago(lang: Lang, date: NaiveDate, today: NaiveDate) -> String {
    const DAYS_AGO: Words = Words::new("dagen geleden", "days ago");
    match (today - date).num_days().max(0) {
        0 | 1 => near_day(lang, date.min(today), today),
        days => format!("{days} {}", DAYS_AGO.pick(lang)),
    }
}

/// "14:02", on the 24-hour clock in both languages.
pub fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// "22 november 2026 om 14:02".
pub fn day_and_time(lang: Lang, at: NaiveDateTime) -> String {
    const AT: Words = Words::new("om", "at");
    format!("{} {} {}", day_with_year(lang, at.date()), AT.pick(lang), time(at.time()))
}

/// "22 nov 14:02", for lists.
pub fn short_day_and_time(lang: Lang, at: NaiveDateTime) -> String {
    format!("{} {}", short_day(lang, at.date()), time(at.time()))
}

/// A length in whole minutes, written out: "1 uur 56 minuten", "1 uur", "1 minuut", "0 minuten".
pub fn duration(lang: Lang, minutes: u32) -> String {
    const HOUR: Words = Words::new("uur", "hour");
    // Dutch says "2 uur", not "2 uren", for a length of time.
    const HOURS: Words = Words::new("uur", "hours");
    const MINUTE: Words = Words::new("minuut", "minute");
    const MINUTES: Words = Words::new("minuten", "minutes");
    let (hours, rest) = (minutes / 60, minutes % 60);
    match (hours, rest) {
        (0, _) => count(lang, rest, &MINUTE, &MINUTES),
        (_, 0) => count(lang, hours, &HOUR, &HOURS),
        _ => format!("{} {}", count(lang, hours, &HOUR, &HOURS), count(lang, rest, &MINUTE, &MINUTES)),
    }
}

/// A running clock in hours and minutes: "0:47", "1:13".
pub fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// How often, in words as far as those are read sooner than a number: "twee keer", "twaalf keer", "23 keer".
pub fn times(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    match WORDS.get(number) {
        Some(word) => format!("{word} keer"),
        None => format!("{number} keer"),
    }
}

/// A number with its noun: "1 bezoek", "3 bezoeken", "0 bezoeken".
pub fn count(lang: Lang, number: u32, one: &Words, many: &Words) -> String {
    format!("{number} {}", if number == 1 { one } else { many }.pick(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("the tables hold real dates")
    }

    #[test]
    fn a_day_is_written_as_people_write_it_in_both_languages() {
        type Form = fn(Lang, NaiveDate) -> String;
        let sunday = date(2026, 11, 22);
        let march = date(2027, 3, 1);
        let table: [(Form, NaiveDate, &str, &str); 9] = [
            (day, sunday, "22 november", "22 November"),
            (day, march, "1 maart", "1 March"),
            (day_with_year, sunday, "22 november 2026", "22 November 2026"),
            (weekday_and_day, sunday, "zondag 22 november", "Sunday 22 November"),
            (weekday_and_day, march, "maandag 1 maart", "Monday 1 March"),
            (weekday_and_day_with_year, sunday, "zondag 22 november 2026", "Sunday 22 November 2026"),
            (short_day, march, "1 mrt", "1 Mar"),
            (short_weekday_and_day, date(2026, 11, 24), "di 24 nov", "Tue 24 Nov"),
            (short_weekday_and_day, date(2026, 5, 2), "za 2 mei", "Sat 2 May"),
        ];
        for (form, on, nl, en) in table {
            assert_eq!((form(Lang::Nl, on).as_str(), form(Lang::En, on).as_str()), (nl, en));
        }
    }

    #[test]
    fn a_day_near_today_is_called_by_its_word_and_another_year_is_named() {
        let today = date(2026, 12, 31);
        let table = [
            (today, "vandaag"),
            (date(2027, 1, 1), "morgen"),
            (date(2026, 12, 30), "gisteren"),
            (date(2026, 12, 29), "di 29 dec"),
            (date(2027, 1, 2), "za 2 jan 2027"),
        ];
        for (on, nl) in table {
            assert_eq!(near_day(Lang::Nl, on, today), nl);
        }
    }

    #[test]
    fn the_age_of_something_is_never_negative() {
        let today = date(2026, 11, 22);
        let table = [
            (today, "vandaag", "today"),
            (date(2026, 11, 21), "gisteren", "yesterday"),
            (date(2026, 11, 19), "3 dagen geleden", "3 days ago"),
            (date(2026, 11, 25), "vandaag", "today"),
            (date(2025, 11, 22), "365 dagen geleden", "365 days ago"),
        ];
        for (on, nl, en) in table {
            assert_eq!(days_ago(Lang::Nl, on, today), nl);
            assert_eq!(days_ago(Lang::En, on, today), en);
        }
    }

    #[test]
    fn a_moment_has_its_day_and_its_time_to_the_minute() {
        let at = date(2026, 11, 2).and_hms_opt(9, 5, 59).expect("a real time");
        assert_eq!(time(at.time()), "09:05");
        assert_eq!(day_and_time(Lang::Nl, at), "2 november 2026 om 09:05");
        assert_eq!(day_and_time(Lang::En, at), "2 November 2026 at 09:05");
        assert_eq!(short_day_and_time(Lang::Nl, at), "2 nov 09:05");
    }

    #[test]
    fn a_length_is_written_in_hours_and_minutes_with_the_right_plural() {
        let table = [
            (0, "0 minuten", "0 minutes", "0:00"),
            (1, "1 minuut", "1 minute", "0:01"),
            (47, "47 minuten", "47 minutes", "0:47"),
            (60, "1 uur", "1 hour", "1:00"),
            (61, "1 uur 1 minuut", "1 hour 1 minute", "1:01"),
            (116, "1 uur 56 minuten", "1 hour 56 minutes", "1:56"),
            (120, "2 uur", "2 hours", "2:00"),
        ];
        for (minutes, nl, en, running) in table {
            assert_eq!(duration(Lang::Nl, minutes), nl);
            assert_eq!(duration(Lang::En, minutes), en);
            assert_eq!(clock(minutes), running);
        }
    }

    #[test]
    fn a_number_takes_the_noun_that_goes_with_it() {
        const VISIT: Words = Words::new("bezoek", "visit");
        const VISITS: Words = Words::new("bezoeken", "visits");
        for (number, nl) in [(0, "0 bezoeken"), (1, "1 bezoek"), (2, "2 bezoeken")] {
            assert_eq!(count(Lang::Nl, number, &VISIT, &VISITS), nl);
        }
    }
}
