//! A text as sentences of words: folded to plain lower-case letters, each knowing where it stood.
//!
//! What stands between quotation marks becomes one token without words, so that no rule can look into it. While a
//! quotation is being typed it has no end yet; then it goes to the end of the line.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word, a mark or a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word without capitals and accents; the mark itself; [`QUOTE`] for a quotation.
    pub text: String,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// What it is.
    pub kind: Kind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters or digits.
    Word,
    /// A comma, a full stop and the like.
    Mark,
    /// Literal words between quotation marks.
    Quote,
}

/// The text of the token that stands for a quotation.
pub const QUOTE: &str = "“”";

/// What stands between two ends of sentences.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Its words and marks.
    pub tokens: Vec<Token>,
}

impl Sentence {
    /// Where the tokens `place` stand, in bytes.
    pub fn bytes(&self, place: &Range<usize>) -> Range<usize> {
        let start = self.tokens.get(place.start).map_or(self.range.start, |token| token.range.start);
        let end = place.end.checked_sub(1).and_then(|last| self.tokens.get(last));
        start..end.map_or(self.range.end, |token| token.range.end)
    }

    /// Whether somebody's literal words stand in it.
    pub fn is_quoting(&self) -> bool {
        self.tokens.iter().any(|token| token.kind == Kind::Quote)
    }

    /// Whether there is anything but marks.
    pub fn has_words(&self) -> bool {
        self.tokens.iter().any(|token| token.kind != Kind::Mark)
    }
}

/// Words before a full stop that ends no sentence.
const SHORTENED: [&str; 14] =
    ["dhr", "mevr", "mw", "bijv", "bv", "o.a", "ca", "nr", "dr", "drs", "mr", "jl", "a.s", "st"];

/// How many tokens a sentence has at most: what goes on longer is looked at in pieces, so that looking takes no more
/// than so much longer than the text is.
const LONGEST: usize = 150;

/// The sentences of `text`.
pub fn sentences(text: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut tokens: Vec<Token> = Vec::new();
    let mut close = |tokens: &mut Vec<Token>| {
        if let (Some(first), Some(last)) = (tokens.first(), tokens.last()) {
            found.push(Sentence { range: first.range.start..last.range.end, tokens: std::mem::take(tokens) });
        }
    };
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        if letter == '\n' {
            close(&mut tokens);
        }
        if letter.is_whitespace() {
            at += letter.len_utf8();
            continue;
        }
        let token = read(text, at);
        at = token.range.end;
        let ends = ends_sentence(&token, tokens.last(), text);
        tokens.push(token);
        if ends || tokens.len() >= LONGEST {
            close(&mut tokens);
        }
    }
    close(&mut tokens);
    found
}

/// Whether a sentence ends with `token`, which stands behind `before`.
fn ends_sentence(token: &Token, before: Option<&Token>, text: &str) -> bool {
    let ending = |letter: char| matches!(letter, '.' | '!' | '?' | '…');
    let rest = &text[token.range.end..];
    let ends = match token.kind {
        Kind::Word => false,
        Kind::Mark => {
            let shortened = before.is_some_and(|before| SHORTENED.contains(&before.text.as_str()));
            token.text.starts_with(ending) && !shortened
        }
        Kind::Quote => text[token.range.clone()].trim_end_matches(CLOSING).ends_with(ending),
    };
    let next = rest.trim_start().chars().next();
    let apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    ends && apart && next.is_none_or(|next| !next.is_lowercase())
}

/// Marks that close a quotation.
const CLOSING: [char; 6] = ['”', '“', '"', '»', '’', '\''];

/// The token that begins at `at`, where no blank stands.
fn read(text: &str, at: usize) -> Token {
    let rest = &text[at..];
    let before = text[..at].chars().next_back();
    let first = rest.chars().next().unwrap_or(' ');
    let behind = rest[first.len_utf8()..].chars().next();
    let (kind, length) = if let Some(length) = quotation(rest, before) {
        (Kind::Quote, length)
    } else if first.is_alphanumeric() || (is_apostrophe(first) && behind.is_some_and(char::is_alphabetic)) {
        (Kind::Word, word(rest))
    } else {
        (Kind::Mark, first.len_utf8())
    };
    let range = at..at + length;
    let text = match kind {
        Kind::Quote => QUOTE.to_owned(),
        Kind::Word | Kind::Mark => folded(&text[range.clone()]),
    };
    Token { text, range, capital: first.is_uppercase(), kind }
}

/// How many bytes the quotation takes with which `rest` begins, if it does.
fn quotation(rest: &str, before: Option<char>) -> Option<usize> {
    let first = rest.chars().next()?;
    let inside = &rest[first.len_utf8()..];
    let line = &inside[..inside.find('\n').unwrap_or(inside.len())];
    let closed_by = |closing: &[char]| {
        let end = line.char_indices().find(|(_, letter)| closing.contains(letter));
        end.map_or(line.len(), |(at, letter)| at + letter.len_utf8())
    };
    let length = match first {
        '“' | '„' | '”' => closed_by(&['”', '“', '"']),
        '"' => closed_by(&['"', '”']),
        '«' => closed_by(&['»']),
        _ if is_apostrophe(first) && !before.is_some_and(char::is_alphanumeric) => single(line)?,
        _ => return None,
    };
    Some(first.len_utf8() + length)
}

/// The same for single marks, which are apostrophes as well: only where the end is there, and not for the likes of
/// "’s nachts".
fn single(line: &str) -> Option<usize> {
    let letters: Vec<_> = line.char_indices().collect();
    let begins_word = letters.first().is_some_and(|(_, letter)| letter.is_alphanumeric());
    let is_shortened = letters.get(1).is_none_or(|(_, letter)| !letter.is_alphanumeric());
    if !begins_word || is_shortened {
        return None;
    }
    letters.iter().enumerate().find_map(|(place, &(at, letter))| {
        let behind = letters.get(place + 1).map(|(_, letter)| *letter);
        let ends = is_apostrophe(letter) && behind.is_none_or(|behind| !behind.is_alphanumeric());
        ends.then(|| at + letter.len_utf8())
    })
}

/// How many bytes the word takes with which `rest` begins. Apostrophes, hyphens and points within it are part of
/// it: "foto's", "co-ouderschap", "14.35", "m.i".
fn word(rest: &str) -> usize {
    let run = rest.split(char::is_whitespace).next().unwrap_or_default();
    let letters: Vec<_> = run.char_indices().collect();
    let mut end = 0;
    for (place, &(at, letter)) in letters.iter().enumerate() {
        let behind = letters.get(place + 1).map(|(_, letter)| *letter);
        let before = place.checked_sub(1).map(|place| letters[place].1);
        let alone = place < 2 || !letters[place - 2].1.is_alphanumeric();
        let joins = match letter {
            '-' => behind.is_some_and(char::is_alphanumeric),
            '.' | ':' => {
                behind.is_some_and(|behind| behind.is_ascii_digit())
                    && before.is_some_and(|before| before.is_ascii_digit())
                    || letter == '.' && alone && behind.is_some_and(char::is_alphabetic)
            }
            _ if is_apostrophe(letter) => behind.is_some_and(char::is_alphabetic),
            _ => letter.is_alphanumeric() || is_combining_mark(letter),
        };
        if !joins {
            break;
        }
        end = at + letter.len_utf8();
    }
    end
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`')
}

/// `text` in lower case, without accents, with straight apostrophes.
pub fn folded(text: &str) -> String {
    let straight = |letter: char| if is_apostrophe(letter) { '\'' } else { letter };
    if text.is_ascii() {
        return text.to_ascii_lowercase().chars().map(straight).collect();
    }
    let letters = text.nfd().filter(|letter| !is_combining_mark(*letter));
    letters.flat_map(char::to_lowercase).map(straight).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<Vec<String>> {
        let words = |sentence: Sentence| sentence.tokens.into_iter().map(|token| token.text).collect();
        sentences(text).into_iter().map(words).collect()
    }

    #[test]
    fn words_are_folded_and_sentences_end_where_a_reader_ends_them() {
        for (text, expected) in [
            ("Zoë’s één", vec![vec!["zoe's", "een"]]),
            ("Om 14.35 uur. Sam at.", vec![vec!["om", "14.35", "uur", "."], vec!["sam", "at", "."]]),
            ("Dhr. Bos kwam.", vec![vec!["dhr", ".", "bos", "kwam", "."]]),
            ("’s Nachts, m.i. niet.", vec![vec!["'s", "nachts", ",", "m.i", ".", "niet", "."]]),
            ("Een\nTwee", vec![vec!["een"], vec!["twee"]]),
        ] {
            assert_eq!(split(text), expected, "{text}");
        }
    }

    #[test]
    fn what_stands_between_quotation_marks_has_no_words() {
        for (text, expected) in [
            ("Sam: “Misschien!” Hij at.", vec![vec!["sam", ":", QUOTE], vec!["hij", "at", "."]]),
            ("“Ja!” riep Sam.", vec![vec![QUOTE, "riep", "sam", "."]]),
            ("Hij zei \"nooit\" en ging.", vec![vec!["hij", "zei", QUOTE, "en", "ging", "."]]),
            ("Zij zei 'altijd', zag ik.", vec![vec!["zij", "zei", QUOTE, ",", "zag", "ik", "."]]),
            ("Max’ jas en Sams foto’s", vec![vec!["max", "'", "jas", "en", "sams", "foto's"]]),
            ("Sam zei: “ik denk", vec![vec!["sam", "zei", ":", QUOTE]]),
        ] {
            assert_eq!(split(text), expected, "{text}");
        }
    }

    #[test]
    fn a_place_of_tokens_is_a_place_in_the_text() {
        let text = "Zoë zei: “hé”. Zij liep weg.";
        let second = &sentences(text)[1];
        assert_eq!(&text[second.bytes(&(1..3))], "liep weg");
        assert_eq!(&text[second.range.clone()], "Zij liep weg.");
    }
}
