//! Keeping a sentence of one report as a phrase for others. It must not carry a family along: who comes to the visit
//! becomes `{kind}` or `{ouder}`, and a sentence that names, or may name, anybody else is refused.

use std::ops::Range;

use super::super::naming::possessive;
use super::super::sentence::Template;
use super::super::told::closed;
use super::verbs::agreeing;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::person::Person;
use crate::domain::visit::Visit;
use crate::ordering::OrderBy;

/// Why a sentence cannot be kept as a phrase.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotKept {
    /// There are no words in it.
    #[error("it has no words")]
    Empty,
    /// This one of the case is named in it.
    #[error("it names {0}")]
    Names(String),
    /// This word may be somebody's name.
    #[error("{0} may be a name")]
    MayBeName(String),
    /// It holds what somebody said.
    #[error("it holds literal words")]
    Quote,
    /// It holds a number, such as a time, that belongs to this visit.
    #[error("it holds a number")]
    Number,
    /// It holds marks that mean something in a phrase.
    #[error("it holds brackets")]
    Brackets,
}

/// A piece of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Child,
    Parent,
    /// "Sams".
    OfChild,
    /// "vaders".
    OfParent,
}

/// `sentence` of the report of `visit` as a phrase for other visits.
///
/// # Errors
/// [`NotKept`] says why it cannot be one.
pub fn kept(case: &Case, visit: &Visit, sentence: &str) -> Result<String, NotKept> {
    let sentence = closed(sentence);
    if !sentence.contains(char::is_alphabetic) {
        return Err(NotKept::Empty);
    }
    if sentence.contains(['{', '}', '[', ']', '|']) {
        return Err(NotKept::Brackets);
    }
    if sentence.contains(['“', '”', '„', '"', '‘']) {
        return Err(NotKept::Quote);
    }
    if sentence.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(NotKept::Number);
    }
    let mut pieces = vec![Piece::Text(sentence)];
    let here = |people: &[PersonId], person: &Person| people.contains(&person.id);
    let (children, parents) = (&visit.plan.children, &visit.plan.parents);
    for (name, person) in longest_first(case) {
        let (whole, owner) = match (here(children, person), here(parents, person)) {
            (true, _) => (Piece::Child, Piece::OfChild),
            (_, true) => (Piece::Parent, Piece::OfParent),
            (false, false) => {
                let named = pieces.iter().any(|piece| {
                    let Piece::Text(text) = piece else { return false };
                    find(text, &name).or_else(|| find(text, &possessive(&name))).is_some()
                });
                if named {
                    return Err(NotKept::Names(person.name.trim().to_owned()));
                }
                continue;
            }
        };
        pieces = replaced(pieces, &possessive(&name), &owner);
        pieces = replaced(pieces, &name, &whole);
    }
    if let Some(word) = may_be_name(&pieces) {
        return Err(NotKept::MayBeName(word));
    }
    let phrase = agreeing(&written(&pieces));
    match Template::parse(&phrase) {
        Ok(_) => Ok(phrase),
        Err(_) => Err(NotKept::Brackets),
    }
}

/// The names of everybody in the case, and their first names, each with whose it is.
fn longest_first(case: &Case) -> Vec<(String, &Person)> {
    let mut names = Vec::new();
    for person in &case.people {
        let whole = person.name.trim();
        let first = whole.split_whitespace().next().filter(|first| *first != whole);
        // "de" of "de buurman" is nobody's name.
        let first = first.filter(|first| first.chars().count() > 1 && first.starts_with(char::is_uppercase));
        names.extend(
            [Some(whole), first]
                .into_iter()
                .flatten()
                .filter(|name| !name.is_empty())
                .map(|name| (name.to_owned(), person)),
        );
    }
    names.order_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
    names
}

/// Where `name` stands in `text` as a word of its own, in bytes; "vader" is "Vader" too.
fn find(text: &str, name: &str) -> Option<Range<usize>> {
    let wanted: Vec<char> = name.chars().flat_map(char::to_lowercase).map(curly).collect();
    text.char_indices().find_map(|(start, _)| {
        let end = start + length_of(&wanted, &text[start..])?;
        let bounded = !text[..start].ends_with(char::is_alphanumeric)
            && !text[end..].starts_with(char::is_alphanumeric);
        bounded.then_some(start..end)
    })
}

/// How many bytes of `text` are `wanted`; `None` where it begins otherwise.
fn length_of(wanted: &[char], text: &str) -> Option<usize> {
    let (mut left, mut length) = (wanted, 0);
    for letter in text.chars() {
        if left.is_empty() {
            break;
        }
        for low in letter.to_lowercase() {
            left = left.strip_prefix(&[curly(low)])?;
        }
        length += letter.len_utf8();
    }
    left.is_empty().then_some(length)
}

/// An apostrophe is one however it was typed.
fn curly(letter: char) -> char {
    if letter == '\'' { '’' } else { letter }
}

/// `pieces` with `with` wherever `name` stands.
fn replaced(pieces: Vec<Piece>, name: &str, with: &Piece) -> Vec<Piece> {
    let mut all = Vec::new();
    for piece in pieces {
        let Piece::Text(mut rest) = piece else {
            all.push(piece);
            continue;
        };
        while let Some(at) = find(&rest, name) {
            all.push(Piece::Text(rest[..at.start].to_owned()));
            all.push(with.clone());
            rest = rest[at.end..].to_owned();
        }
        all.push(Piece::Text(rest));
    }
    all.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    all
}

/// A word with a capital that does not begin the sentence, and is no abbreviation such as STOP.
fn may_be_name(pieces: &[Piece]) -> Option<String> {
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Text(text) = piece else { continue };
        let words = text.split(|letter: char| !(letter.is_alphanumeric() || "-’'".contains(letter)));
        let mut words = words.filter(|word| !word.is_empty()).skip(usize::from(at == 0));
        let named = words.find(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
        });
        if let Some(word) = named {
            return Some(word.to_owned());
        }
    }
    None
}

/// The pieces as a template. Several in a row are one: "Sam, Noor en vader" becomes "{kind} en {ouder}".
fn written(pieces: &[Piece]) -> String {
    let mut text = String::new();
    let mut rest = pieces;
    while let [piece, after @ ..] = rest {
        rest = after;
        match piece {
            Piece::Text(plain) => text.push_str(plain),
            Piece::OfChild => text.push_str("{kinds}"),
            Piece::OfParent => text.push_str("{ouders}"),
            Piece::Child | Piece::Parent => {
                let mut row = vec![piece];
                while let [Piece::Text(between), next @ (Piece::Child | Piece::Parent), after @ ..] = rest
                    && (between == ", " || between == " en ")
                {
                    if !row.contains(&next) {
                        row.push(next);
                    }
                    rest = after;
                }
                let words = row.iter().map(|one| if **one == Piece::Child { "{kind}" } else { "{ouder}" });
                text.push_str(&words.collect::<Vec<_>>().join(" en "));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::Role;
    use crate::testing::{CountingRandom, stamp};

    fn world() -> (Case, Visit) {
        let random = CountingRandom::new(1);
        let today = stamp("2026-11-22T14:00:00+01:00").wall.date_naive();
        let (mut case, mut visit) = crate::domain::example::case(&random, today);
        for (role, name) in
            [(Role::Child, "Zoë van den Berg"), (Role::Child, "Max"), (Role::ResidentParent, "Ina de Groot")]
        {
            let person = Person::new(&random, role, name);
            if name.starts_with("Zoë") {
                visit.plan.children.push(person.id);
            }
            case.people.push(person);
        }
        (case, visit)
    }

    #[test]
    fn who_came_becomes_child_and_parent_and_the_verb_agrees_in_another_family() {
        let (case, visit) = world();
        for (sentence, expected) in [
            ("De sfeer was rustig", "De sfeer was rustig."),
            ("Sam koos een boek.", "{kind} [koos|kozen] een boek."),
            ("vader speelde met Sam.", "{ouder} [speelde|speelden] met {kind}."),
            ("Sam en Zoë lachten naar vader.", "{kind} [lachte|lachten] naar {ouder}."),
            ("Zoë van den Berg en Sam gingen zitten.", "{kind} [ging|gingen] zitten."),
            ("Vader, Sam en Zoë aten samen.", "{ouder} en {kind} aten samen."),
            ("Vader hing Sams jas op.", "{ouder} [hing|hingen] {kinds} jas op."),
            ("Vader hing Zoë's jas op.", "{ouder} [hing|hingen] {kinds} jas op."),
            ("Samen ruimden ze op.", "Samen ruimden ze op."),
            ("Er was geen STOP.", "Er was geen STOP."),
        ] {
            assert_eq!(kept(&case, &visit, sentence), Ok(expected.to_owned()), "{sentence}");
        }
    }

    #[test]
    fn a_sentence_that_would_carry_a_family_along_is_refused() {
        let (case, visit) = world();
        for (sentence, expected) in [
            (" ", NotKept::Empty),
            ("…", NotKept::Empty),
            ("Oma bracht een tas.", NotKept::Names("oma".into())),
            ("De tas van Ina stond er nog.", NotKept::Names("Ina de Groot".into())),
            ("Max’ tas stond er nog.", NotKept::Names("Max".into())),
            ("Vader vertelde over Bram.", NotKept::MayBeName("Bram".into())),
            ("Vader Bram zwaaide.", NotKept::MayBeName("Bram".into())),
            ("Sam zei: “Ik wil naar huis.”", NotKept::Quote),
            ("Om 14:10 kwam vader.", NotKept::Number),
            ("{kind} lachte.", NotKept::Brackets),
        ] {
            assert_eq!(kept(&case, &visit, sentence), Err(expected), "{sentence}");
        }
    }
}
