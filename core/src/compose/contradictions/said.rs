//! What a Dutch text says about days, times and lengths, as far as that can be read without understanding it.

use chrono::{NaiveDate, NaiveTime, Timelike};

use crate::compose::dates::{MONTHS, WEEKDAYS};
use crate::domain::report::REACTION_OF;

/// `text` without what is told of other days: what a version replaces and why, and the reactions to it.
pub(super) fn of_the_visit(text: &str) -> String {
    let of_another_day = |block: &&str| block.starts_with("Versie ") || block.starts_with(REACTION_OF);
    text.split("\n\n").filter(|block| !of_another_day(block)).collect::<Vec<_>>().join("\n\n")
}

/// `text` with all that stands between quotation marks blanked out.
pub(super) fn without_literal_words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['“', '„', '"']) {
        let (before, from) = rest.split_at(at);
        let opening = from.chars().next().map_or(0, char::len_utf8);
        let Some(end) = from[opening..].find(['”', '“', '"']) else { break };
        let closing = from[opening + end..].chars().next().map_or(0, char::len_utf8);
        out.push_str(before);
        out.push('…');
        rest = &from[opening + end + closing..];
    }
    out.push_str(rest);
    out
}

/// Each sentence or line.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split(['.', '!', '?']))
}

/// A time in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// Which.
    pub time: NaiveTime,
    /// Where it begins and ends, in bytes.
    pub at: (usize, usize),
}

/// The times in `text`: "14:02", "9:05".
pub(super) fn times(text: &str) -> Vec<Told> {
    let digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    for (colon, _) in text.match_indices(':') {
        let hours = (1..=2).take_while(|back| colon.checked_sub(*back).is_some_and(digit)).count();
        let (from, until) = (colon - hours, colon + 3);
        let longer = from.checked_sub(1).is_some_and(digit) || digit(until);
        if hours == 0 || !digit(colon + 1) || !digit(colon + 2) || longer {
            continue;
        }
        let number = |piece: &str| piece.parse::<u32>().ok();
        let time = number(&text[from..colon])
            .zip(number(&text[colon + 1..until]))
            .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0));
        found.extend(time.map(|time| Told { time, at: (from, until) }));
    }
    found
}

/// The first "14:02–15:58" or "14:02 tot 15:58" of `text`: the two times, and the line in which they stand, from
/// where on it goes on behind them.
pub(super) fn range(text: &str) -> Option<(NaiveTime, NaiveTime, &str, &str)> {
    text.lines().find_map(|line| {
        let told = times(line);
        let pair = told.windows(2).find(|pair| {
            let between = line[pair[0].at.1..pair[1].at.0].trim();
            matches!(between, "–" | "-" | "—" | "tot" | "uur tot" | "t/m")
        })?;
        Some((pair[0].time, pair[1].time, line, &line[pair[1].at.1..]))
    })
}

/// The length in minutes that `text` begins to tell of: "1 uur 56 minuten", "1 uur en 5 minuten", "50 min". `None`
/// where there is none, or one that cannot be read.
pub(super) fn minutes(text: &str) -> Option<u32> {
    let words: Vec<_> = text
        .split(|letter: char| letter.is_whitespace() || "()".contains(letter))
        .map(|word| word.trim_matches([',', '.', ';']))
        .filter(|word| !word.is_empty() && *word != "en")
        .collect();
    let mut found = None;
    let mut pairs = words.windows(2).peekable();
    while let Some(pair) = pairs.next() {
        let each = match pair[1] {
            "uur" => 60,
            "minuten" | "minuut" | "min" => 1,
            _ if found.is_some() => break,
            _ => continue,
        };
        let Ok(number) = pair[0].parse::<u32>() else { continue };
        found = Some(found.unwrap_or(0) + number.checked_mul(each)?);
        // What stands behind the unit begins the next pair.
        pairs.next();
    }
    found
}

/// The first day of `text`: "22 november 2026"; in `year` where it has none.
pub(super) fn day(text: &str, year: i32) -> Option<NaiveDate> {
    let words: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
    words.windows(2).enumerate().find_map(|(at, pair)| {
        let month = MONTHS.iter().position(|name| pair[1].to_lowercase() == name.nl)?;
        let told = words.get(at + 2).and_then(|word| word.parse().ok());
        let month = u32::try_from(month + 1).ok()?;
        NaiveDate::from_ymd_opt(told.unwrap_or(year), month, pair[0].parse().ok()?)
    })
}

/// Whether one of `words` begins a word of `text`, both in small letters.
pub(super) fn tells_of(text: &str, words: &[&str]) -> bool {
    each_word(text).any(|one| words.iter().any(|word| one.starts_with(word)))
}

/// Whether a day of the week or a month is named in `text`, in small letters.
pub(super) fn names_day(text: &str) -> bool {
    each_word(text).any(|one| WEEKDAYS.iter().chain(&MONTHS).any(|name| one == name.nl))
}

fn each_word(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
}

/// A time without its seconds.
pub(super) fn minute(time: NaiveTime) -> NaiveTime {
    time.with_second(0).and_then(|time| time.with_nanosecond(0)).unwrap_or(time)
}
