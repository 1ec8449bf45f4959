//! Sentences of the vocabulary with names in them.
//!
//! A template is plain text with `{kind}` for the children, `{ouder}` for the parents, and
//! `[enkelvoud|meervoud]` for a verb that agrees with the first of those two in the sentence. `{hij}`, `{hem}` and
//! `{zijn}` refer to that same one, `{kind:hem}` and `{ouder:zijn}` to the one that they name; `{kinds}` and
//! `{ouders}` are "Sams" and "vaders". Nobody's pronoun is guessed: where it is not known the name is said again.

use super::naming::{Named, possessive};
use crate::domain::person::Pronoun;
use crate::domain::words::Lang;

/// A sentence that was read and found well-formed.
#[derive(Debug, PartialEq, Eq)]
pub struct Template<'a>(Vec<Part<'a>>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'a> {
    Text(&'a str),
    People(Whom),
    /// Of the one it names, else of the first in the sentence.
    Pronoun(Option<Whom>, Form),
    /// "Sams": whose something is, by name.
    Owner(Whom),
    Verb {
        one: &'a str,
        many: &'a str,
    },
}

/// Whom a part is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whom {
    Children,
    Parents,
}

/// Which form a pronoun takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// hij, zij
    Subject,
    /// hem, haar, hen
    Object,
    /// zijn, haar, hun
    Possessive,
}

/// Why a template cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTemplate {
    /// An opened bracket or brace is never closed.
    #[error("'{0}' is opened and never closed")]
    Unclosed(char),
    /// Only what the module names has a meaning.
    #[error("nothing is known as {{{0}}}")]
    Unknown(String),
    /// A verb needs both forms.
    #[error("[{0}] needs a singular and a plural")]
    OneForm(String),
    /// A verb or a pronoun needs somebody to go with.
    #[error("a verb or a pronoun stands in a sentence that names nobody before it")]
    NoSubject,
}

/// Who a sentence is about.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// The children.
    pub children: &'a [Named<'a>],
    /// The parents.
    pub parents: &'a [Named<'a>],
}

/// What a sentence of plain text may be about: behind these words comes its verb.
const SUBJECTS: [&str; 2] = ["De begeleider", "De sfeer"];

impl<'a> Template<'a> {
    /// Reads a template.
    ///
    /// # Errors
    /// [`BadTemplate`] says what is wrong with it.
    pub fn parse(text: &'a str) -> Result<Self, BadTemplate> {
        let mut parts = Vec::new();
        let mut rest = text;
        let mut named = false;
        while let Some(open) = rest.find(['{', '[']) {
            if open > 0 {
                parts.push(Part::Text(&rest[..open]));
            }
            let (opening, closing) = if rest[open..].starts_with('{') { ('{', '}') } else { ('[', ']') };
            let inner = &rest[open + 1..];
            let end = inner.find(closing).ok_or(BadTemplate::Unclosed(opening))?;
            let name = &inner[..end];
            let part = match opening {
                '{' => person(name).ok_or_else(|| BadTemplate::Unknown(name.to_owned()))?,
                _ if !named => return Err(BadTemplate::NoSubject),
                _ => {
                    let (one, many) =
                        name.split_once('|').ok_or_else(|| BadTemplate::OneForm(name.to_owned()))?;
                    Part::Verb { one, many }
                }
            };
            if matches!(part, Part::Pronoun(None, _)) && !named {
                return Err(BadTemplate::NoSubject);
            }
            named = named || matches!(part, Part::People(_));
            parts.push(part);
            rest = &inner[end + 1..];
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest));
        }
        Ok(Self(parts))
    }

    /// Writes the sentence for `names`, beginning with a capital. Where nobody was chosen it says "het
    /// kind" or "de ouder".
    pub fn write(&self, names: Names<'_>, lang: Lang) -> String {
        let (subject, rest) = self.split(names, lang);
        capitalised(&(subject + &rest))
    }

    /// The Dutch sentence behind `opening`, such as "Om 14:46": Dutch then puts the verb before whom it is about,
    /// "Om 14:46 gaf de begeleider …". As [`Self::write`] where the verb cannot be told.
    pub fn write_behind(&self, opening: &str, names: Names<'_>) -> String {
        let (subject, rest) = self.split(names, Lang::Nl);
        let behind = || {
            let (subject, rest) = match subject.is_empty() {
                false => (subject.clone(), rest.as_str()),
                true => {
                    let known = SUBJECTS.into_iter().find(|known| rest.starts_with(&format!("{known} ")))?;
                    (lower_first(known), &rest[known.len()..])
                }
            };
            let rest = rest.strip_prefix(' ')?;
            let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
            let (verb, rest) = rest.split_at(end);
            (!verb.is_empty()).then(|| format!("{opening} {verb} {subject}{rest}"))
        };
        behind().unwrap_or_else(|| self.write(names, Lang::Nl))
    }

    /// Whether its sentence is about somebody, and not about the mood or the worker.
    pub(super) fn begins_with_people(&self) -> bool {
        matches!(self.0.first(), Some(Part::People(_)))
    }

    /// The people it begins with, and everything behind them; the first is empty where it begins otherwise.
    fn split(&self, names: Names<'_>, lang: Lang) -> (String, String) {
        let first = self.0.iter().find_map(|part| match part {
            Part::People(whom) => Some(*whom),
            _ => None,
        });
        let plural = first.is_some_and(|whom| names.of(whom).len() > 1);
        let (mut subject, mut written) = (String::new(), String::new());
        let mut rest = self.0.as_slice();
        while let [part, after @ ..] = rest {
            rest = after;
            match part {
                // "Sam, Noor en vader", not "Sam en Noor en vader".
                Part::People(whom) => {
                    let mut people = names.some(*whom, lang);
                    while let [Part::Text(" en " | " and "), Part::People(next), after @ ..] = rest {
                        people.extend(names.some(*next, lang));
                        rest = after;
                    }
                    let people = enumerate_named(&people, lang);
                    match subject.is_empty() && written.is_empty() {
                        true => subject = people,
                        false => written.push_str(&people),
                    }
                }
                Part::Pronoun(whom, form) => {
                    let people = names.some(whom.or(first).unwrap_or(Whom::Children), lang);
                    written.push_str(&referred_to(&people, *form, lang));
                }
                Part::Owner(whom) => written.push_str(&owner(&names.some(*whom, lang), lang)),
                Part::Text(text) => written.push_str(text),
                Part::Verb { one, many } => written.push_str(if plural { many } else { one }),
            }
        }
        (subject, written)
    }
}

impl<'a> Names<'a> {
    fn of(self, whom: Whom) -> &'a [Named<'a>] {
        match whom {
            Whom::Children => self.children,
            Whom::Parents => self.parents,
        }
    }

    /// Them, or a word for whoever it was.
    fn some(self, whom: Whom, lang: Lang) -> Vec<Named<'a>> {
        let nobody = match (whom, lang) {
            (Whom::Children, Lang::Nl) => "het kind",
            (Whom::Parents, Lang::Nl) => "de ouder",
            (Whom::Children, Lang::En) => "the child",
            (Whom::Parents, Lang::En) => "the parent",
        };
        match self.of(whom) {
            [] => vec![Named::as_what(nobody)],
            people => people.to_vec(),
        }
    }
}

/// What stands between braces.
fn person(name: &str) -> Option<Part<'static>> {
    let whom = |name| match name {
        "kind" => Some(Whom::Children),
        "ouder" => Some(Whom::Parents),
        _ => None,
    };
    let form = |name| match name {
        "hij" => Some(Form::Subject),
        "hem" => Some(Form::Object),
        "zijn" => Some(Form::Possessive),
        _ => None,
    };
    match (name, name.split_once(':')) {
        ("kinds", _) => Some(Part::Owner(Whom::Children)),
        ("ouders", _) => Some(Part::Owner(Whom::Parents)),
        (_, Some((of, as_what))) => Some(Part::Pronoun(Some(whom(of)?), form(as_what)?)),
        (name, None) => match form(name) {
            Some(form) => Some(Part::Pronoun(None, form)),
            None => whom(name).map(Part::People),
        },
    }
}

/// What stands for `people` where they were named before.
fn referred_to(people: &[Named<'_>], form: Form, lang: Lang) -> String {
    let forms = match (people, lang) {
        ([_, _, ..], Lang::Nl) => ["zij", "hen", "hun"],
        ([_, _, ..], Lang::En) => ["they", "them", "their"],
        ([Named { pronoun: Some(Pronoun::He), .. }], Lang::Nl) => ["hij", "hem", "zijn"],
        ([Named { pronoun: Some(Pronoun::He), .. }], Lang::En) => ["he", "him", "his"],
        ([Named { pronoun: Some(Pronoun::She), .. }], Lang::Nl) => ["zij", "haar", "haar"],
        ([Named { pronoun: Some(Pronoun::She), .. }], Lang::En) => ["she", "her", "her"],
        _ if form == Form::Possessive => return owner(people, lang),
        _ => return enumerate_named(people, lang),
    };
    forms[form as usize].to_owned()
}

/// Whose something is, by name where there is one.
fn owner(people: &[Named<'_>], lang: Lang) -> String {
    match (people, lang) {
        ([one], Lang::En) => format!("{}’s", one.name),
        ([Named { name: "het kind", is_noun: true, .. }], Lang::Nl) => "zijn".to_owned(),
        ([Named { is_noun: true, .. }], Lang::Nl) => "diens".to_owned(),
        ([one], Lang::Nl) => possessive(one.name),
        (_, Lang::Nl) => "hun".to_owned(),
        (_, Lang::En) => "their".to_owned(),
    }
}

/// "Sam, Noor en Bram"; several who are called by what they are, as "de kinderen".
pub fn enumerate_named(people: &[Named<'_>], lang: Lang) -> String {
    if let [first, _, ..] = people
        && first.is_noun
        && people.iter().all(|one| one.name == first.name)
        && let Some(many) = many_of(first.name)
    {
        return many.to_owned();
    }
    let names: Vec<_> = people.iter().map(|one| one.name).collect();
    enumerate(&names, "", lang)
}

/// Several of those who may not be named.
fn many_of(what: &str) -> Option<&'static str> {
    Some(match what {
        "het kind" => "de kinderen",
        "de bezoekende ouder" => "de bezoekende ouders",
        "de ouder bij wie het kind woont" => "de ouders bij wie het kind woont",
        "de verzorger" => "de verzorgers",
        _ => return None,
    })
}

/// "Sam", "Sam en Noor", "Sam, Noor en Bram"; `nobody` when there is no name.
pub fn enumerate(names: &[&str], nobody: &str, lang: Lang) -> String {
    let and = match lang {
        Lang::Nl => "en",
        Lang::En => "and",
    };
    match names {
        [] => nobody.to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

/// The text with its first letter as a capital. Dutch writes the digraph ij with two capitals.
pub fn capitalised(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("ij") {
        return format!("IJ{rest}");
    }
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

#[cfg(test)]
mod tests;
