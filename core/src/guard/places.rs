//! Where somebody lives: a postcode, or a street with a house number.

use std::ops::Range;

use super::words::Words;

/// What the name of a street ends with. Long enough ones say enough by themselves; the others only with a capital,
/// since "onderweg 10 minuten" is no address.
const ENDINGS: [(&str, bool); 22] = [
    ("straat", true),
    ("laan", true),
    ("plein", true),
    ("gracht", true),
    ("singel", true),
    ("steeg", true),
    ("plantsoen", true),
    ("boulevard", true),
    ("kade", true),
    ("dreef", true),
    ("weg", false),
    ("dijk", false),
    ("hof", false),
    ("pad", false),
    ("park", false),
    ("markt", false),
    ("ring", false),
    ("wal", false),
    ("haven", false),
    ("kamp", false),
    ("erf", false),
    ("oord", false),
];

/// Where addresses stand in `text`.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let words = Words::of(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..words.len() {
        let address = postcode(&words, at).or_else(|| street(&words, at));
        let Some(range) = address.map(|(first, last)| words.range(first, last)) else { continue };
        found.push(range);
    }
    found
}

/// "1234 AB" or "1234ab".
fn postcode(words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
    let is_number = |word: &str| {
        word.len() == 4 && !word.starts_with('0') && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let written = words.written(at);
    if written.len() == 6 && written.is_ascii() {
        let (number, letters) = written.split_at(4);
        return (is_number(number) && letters.bytes().all(|byte| byte.is_ascii_alphabetic()))
            .then_some((at, at));
    }
    let next = at + 1;
    let is_letters = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let both = is_number(written)
        && next < words.len()
        && words.before(next).trim().is_empty()
        && is_letters(words.written(next));
    both.then_some((at, next))
}

/// "Dorpsstraat 12", "Lange Kerkweg 3b".
fn street(words: &Words<'_>, at: usize) -> Option<(usize, usize)> {
    let name = words.word(at);
    let (ending, telling) = ENDINGS.iter().find(|(ending, _)| name.ends_with(ending))?;
    let is_name = words.is_capital(at) || (*telling && name.len() > ending.len());
    let next = at + 1;
    let is_house = |word: &str| {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        (1..=4).contains(&digits) && word.len() <= digits + 1
    };
    let numbered = next < words.len() && words.before(next) == " " && is_house(words.written(next));
    if !is_name || !numbered {
        return None;
    }
    let first = if at > 0 && words.is_capital(at) && words.is_capital(at - 1) && words.before(at) == " " {
        at - 1
    } else {
        at
    };
    Some((first, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_and_a_way_of_ten_minutes_is_none() {
        for (text, expected) in [
            ("Sam woont op Dorpsstraat 12.", vec!["Dorpsstraat 12"]),
            ("naar de Lange Kerkweg 3b, 3241 AB in", vec!["Lange Kerkweg 3b", "3241 AB"]),
            ("op het dorpsplein 4", vec!["dorpsplein 4"]),
            ("3241ab", vec!["3241ab"]),
            ("Vader was onderweg 10 minuten kwijt.", vec![]),
            ("Vader ging weg 10 minuten later.", vec![]),
            ("22 november 2026, 14:02–15:58 (1 uur 56 minuten), omgangshuis", vec![]),
            ("In 2026 IN", vec!["2026 IN"]),
            ("In 2026 en verder", vec![]),
            ("De straat 12 keer op en neer", vec![]),
            ("Zij liepen door de Dorpsstraat.", vec![]),
        ] {
            let found: Vec<_> = addresses(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
