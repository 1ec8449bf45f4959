//! The notation in which a rule says what it looks for, and the matcher.
//!
//! | written | stands for |
//! |---|---|
//! | `leek\|lijkt` | one of these words |
//! | `vermoed*`, `*stoornis`, `*schuld*` | a word that begins so, ends so, has it within |
//! | `@person` | a word of that class, see [`super::classes`] |
//! | `nog?` | this word or nothing |
//! | `!van\|op` | the next word is none of these; takes none |
//! | `_3` | up to three words, within the clause |
//! | `~8` | up to eight words and marks |
//! | `#` | any word |
//! | `,` | the mark itself |
//! | `^`, `$` | begin and end of the sentence |
//!
//! A pattern is part of the program: one that cannot be read fails every test.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::classes::{class, is_name};
use super::words::{Kind, Token};

/// Several patterns, sorted by how they begin so that most are never tried.
pub struct Patterns {
    patterns: Vec<Vec<Piece>>,
    /// For each, what must be there for it to hold at all: one glance for each word it cannot do without.
    needs: Vec<Vec<Glance>>,
    /// Those that begin with one of a few known words, by the first two letters of these.
    by_letters: BTreeMap<[u8; 2], Vec<usize>>,
    /// Those that may also begin with a name, which has a capital.
    with_name: Vec<usize>,
    /// All others.
    anywhere: Vec<usize>,
}

/// Words at a glance, a bit for each and a bit for its first two letters. Different words may share one, so this
/// can only say what is certainly not there, and that of most patterns.
#[derive(Clone, Copy, Default)]
struct Glance {
    words: u128,
    letters: u128,
}

impl Glance {
    fn bit(text: &[u8]) -> u128 {
        let mixed =
            text.iter().fold(17_u32, |mixed, byte| mixed.wrapping_mul(31).wrapping_add(u32::from(*byte)));
        1 << (mixed % u128::BITS)
    }

    fn of(tokens: &[Token]) -> Self {
        let mut glance = Self::default();
        for token in tokens {
            let text = token.text.as_bytes();
            glance.words |= Self::bit(text);
            glance.letters |= text.first_chunk::<2>().map_or(0, |letters| Self::bit(letters));
        }
        glance
    }

    fn meets(self, other: Self) -> bool {
        self.words & other.words != 0 || self.letters & other.letters != 0
    }
}

enum Piece {
    One(Set),
    Optional(Set),
    NotNext(Set),
    Gap { most: usize, over_marks: bool },
    Start,
    End,
}

#[derive(Default)]
struct Set {
    whole: BTreeSet<&'static str>,
    begins: Vec<&'static str>,
    ends: Vec<&'static str>,
    within: Vec<&'static str>,
    names: bool,
    any: bool,
    past_years: bool,
}

impl Set {
    fn read(words: &'static str) -> Self {
        let mut set = Self::default();
        set.add(words);
        set
    }

    fn add(&mut self, words: &'static str) {
        for word in words.split('|') {
            match (word, word.strip_prefix('*'), word.strip_suffix('*')) {
                ("#", ..) => self.any = true,
                ("@name", ..) => self.names = true,
                ("@year", ..) => self.past_years = true,
                (_, Some(inner), Some(_)) => self.within.push(inner.trim_end_matches('*')),
                (_, Some(end), None) => self.ends.push(end),
                (_, None, Some(begin)) => self.begins.push(begin),
                (_, None, None) => match word.strip_prefix('@') {
                    Some(name) => self.add(class(name)),
                    None => drop(self.whole.insert(word)),
                },
            }
        }
    }

    fn has(&self, tokens: &[Token], at: usize) -> bool {
        let Some(token) = tokens.get(at) else { return false };
        let text = token.text.as_str();
        self.whole.contains(text)
            || token.kind == Kind::Word
                && (self.any
                    || self.begins.iter().any(|begin| text.starts_with(begin))
                    || self.ends.iter().any(|end| text.len() > end.len() && text.ends_with(end))
                    || self.within.iter().any(|inner| text.contains(inner))
                    || self.names && is_name(token, at == 0)
                    || self.past_years && is_past_year(text))
    }

    /// What one of must be there for this to hold; nothing where that can be any word.
    fn glance(&self) -> Option<Glance> {
        let open =
            self.any || self.names || self.past_years || !self.ends.is_empty() || !self.within.is_empty();
        if open {
            return None;
        }
        let letters = |begin: &&str| begin.as_bytes().first_chunk::<2>().map(|letters| Glance::bit(letters));
        let letters: Option<Vec<_>> = self.begins.iter().map(letters).collect();
        let words = self.whole.iter().map(|word| Glance::bit(word.as_bytes()));
        Some(Glance {
            words: words.fold(0, |all, bit| all | bit),
            letters: letters?.into_iter().fold(0, |all, bit| all | bit),
        })
    }

    /// The first two letters of everything it can be, where these are known.
    fn letters(&self) -> Option<BTreeSet<[u8; 2]>> {
        let open = self.any || self.past_years || !self.ends.is_empty() || !self.within.is_empty();
        let first_two = |word: &&str| word.as_bytes().first_chunk::<2>().copied();
        if open {
            return None;
        }
        self.whole.iter().chain(&self.begins).map(first_two).collect()
    }
}

/// A year so long ago that it is no year of a visit.
fn is_past_year(text: &str) -> bool {
    text.len() == 4 && text.parse::<u16>().is_ok_and(|year| (1950..=2023).contains(&year))
}

impl Patterns {
    /// Patterns in the notation above, group by group.
    pub fn read(groups: &[&'static [&'static str]]) -> Self {
        let mut all = Self {
            patterns: Vec::new(),
            needs: Vec::new(),
            by_letters: BTreeMap::new(),
            with_name: Vec::new(),
            anywhere: Vec::new(),
        };
        for pattern in groups.iter().copied().flatten() {
            let pieces: Vec<_> = pattern.split_whitespace().map(piece).collect();
            let letters = match pieces.first() {
                Some(Piece::One(set)) => set.letters(),
                _ => None,
            };
            let number = all.patterns.len();
            let named = matches!(pieces.first(), Some(Piece::One(set)) if set.names);
            if named && letters.is_some() {
                all.with_name.push(number);
            }
            match letters {
                Some(letters) => {
                    for pair in letters {
                        all.by_letters.entry(pair).or_default().push(number);
                    }
                }
                None => all.anywhere.push(number),
            }
            let need = |piece: &Piece| match piece {
                Piece::One(set) => set.glance(),
                _ => None,
            };
            all.needs.push(pieces.iter().filter_map(need).collect());
            all.patterns.push(pieces);
        }
        all
    }

    /// Every place where one of them holds; places may overlap.
    pub fn all(&self, tokens: &[Token]) -> Vec<Range<usize>> {
        let possible = &self.possible(tokens);
        (0..tokens.len()).flat_map(|at| self.from(tokens, at, possible).map(move |end| at..end)).collect()
    }

    /// Whether one of them holds somewhere.
    pub fn any(&self, tokens: &[Token]) -> bool {
        let possible = self.possible(tokens);
        (0..tokens.len()).any(|at| self.from(tokens, at, &possible).next().is_some())
    }

    /// Which of them have all their words among `tokens`, as far as a glance tells.
    fn possible(&self, tokens: &[Token]) -> Vec<bool> {
        let glance = Glance::of(tokens);
        self.needs.iter().map(|needs| needs.iter().all(|need| need.meets(glance))).collect()
    }

    /// The ends of those that begin at `at`, of the `possible` ones.
    fn from<'a>(
        &'a self,
        tokens: &'a [Token],
        at: usize,
        possible: &'a [bool],
    ) -> impl Iterator<Item = usize> + 'a {
        let letters = tokens[at].text.as_bytes().first_chunk::<2>();
        let known = letters.and_then(|letters| self.by_letters.get(letters)).map_or(&[][..], Vec::as_slice);
        let named = if tokens[at].capital { self.with_name.as_slice() } else { &[] };
        // What begins with such letters as well was tried with those.
        let named = named.iter().filter(|number| known.binary_search(number).is_err());
        let end = move |number: &usize| holds(&self.patterns[*number], tokens, at);
        let tried = known.iter().chain(named).chain(&self.anywhere).filter(|number| possible[**number]);
        tried.filter_map(end).filter(move |end| *end > at)
    }
}

fn piece(written: &'static str) -> Piece {
    let count = |digits: &str| digits.parse().expect("a gap of a pattern has a number");
    match written {
        "^" => Piece::Start,
        "$" => Piece::End,
        _ => match (mark(written), written.strip_suffix('?')) {
            (("_", most), _) => Piece::Gap { most: count(most), over_marks: false },
            (("~", most), _) => Piece::Gap { most: count(most), over_marks: true },
            (("!", words), _) => Piece::NotNext(Set::read(words)),
            (_, Some(words)) if !words.is_empty() => Piece::Optional(Set::read(words)),
            _ => Piece::One(Set::read(written)),
        },
    }
}

/// The sign with which a piece begins, and the rest.
fn mark(written: &'static str) -> (&'static str, &'static str) {
    written.split_at_checked(1).unwrap_or(("", written))
}

/// Where `pieces` end when they hold from `at` on.
fn holds(pieces: &[Piece], tokens: &[Token], at: usize) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else { return Some(at) };
    match piece {
        Piece::One(set) => set.has(tokens, at).then(|| holds(rest, tokens, at + 1)).flatten(),
        Piece::Optional(set) => {
            let with = set.has(tokens, at).then(|| holds(rest, tokens, at + 1)).flatten();
            with.or_else(|| holds(rest, tokens, at))
        }
        Piece::NotNext(set) => (!set.has(tokens, at)).then(|| holds(rest, tokens, at)).flatten(),
        Piece::Gap { most, over_marks } => {
            let passable = |token: &Token| *over_marks || token.kind == Kind::Word;
            let reach = tokens[at.min(tokens.len())..].iter().take(*most).take_while(|token| passable(token));
            (0..=reach.count()).find_map(|step| holds(rest, tokens, at + step))
        }
        Piece::Start => (at == 0).then(|| holds(rest, tokens, at)).flatten(),
        Piece::End => {
            let over = tokens[at.min(tokens.len())..].iter().all(|token| token.kind == Kind::Mark);
            over.then(|| holds(rest, tokens, at)).flatten()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::sentences;

    #[test]
    fn a_pattern_holds_where_the_notation_says() {
        for (pattern, text, expected) in [
            ("leek|lijkt", "Dat lijkt zo.", true),
            ("leek|lijkt", "Dat is gelijk.", false),
            ("vermoed*", "Vermoedelijk niet.", true),
            ("*stoornis", "Een eetstoornis.", true),
            ("*stoornis", "Een stoornis.", false),
            ("*stoorn*", "Een stoornis.", true),
            ("nog? nooit $", "Dat zag ik nog nooit.", true),
            ("nooit $", "Dat zag ik nooit meer.", false),
            ("lijkt !op", "Sam lijkt op vader.", false),
            ("lijkt !op", "Sam lijkt.", true),
            ("leek _2 op", "Dat leek sprekend op een huis.", true),
            ("leek _2 op", "Dat leek zo, op een huis na.", false),
            ("leek ~3 op", "Dat leek zo, op een huis na.", true),
            ("^ er werd", "Er werd gezongen.", true),
            ("^ er werd", "Daar werd er werd.", false),
            ("@name zei", "Toen zei Zoë niets, Zoë zei niets.", true),
            ("@name zei", "Toen zei niemand iets.", false),
            ("sinds @year", "Sinds 2019 niet.", true),
            ("sinds @year", "Sinds 2045 niet.", false),
            ("dan , als", "Dan, als het kan.", true),
        ] {
            let read = Patterns::read(&[Box::leak(Box::new([pattern]))]);
            assert_eq!(read.any(&sentences(text)[0].tokens), expected, "{pattern} in {text}");
        }
    }
}
