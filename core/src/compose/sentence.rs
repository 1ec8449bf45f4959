//! Sentences of the vocabulary with names in them.
//!
//! A template is plain text with `{kind}` for the children, `{ouder}` for the parents, and
//! `[enkelvoud|meervoud]` for a verb that agrees with the first of those two in the sentence.

use crate::domain::words::Lang;

/// A sentence that was read and found well-formed.
#[derive(Debug, PartialEq, Eq)]
pub struct Template<'a>(Vec<Part<'a>>);

#[derive(Debug, PartialEq, Eq)]
enum Part<'a> {
    Text(&'a str),
    Children,
    Parents,
    Verb { one: &'a str, many: &'a str },
}

/// Why a template cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadTemplate {
    /// An opened bracket or brace is never closed.
    #[error("'{0}' is opened and never closed")]
    Unclosed(char),
    /// Only {kind} and {ouder} have a meaning.
    #[error("nothing is known as {{{0}}}")]
    Unknown(String),
    /// A verb needs both forms.
    #[error("[{0}] needs a singular and a plural")]
    OneForm(String),
    /// A verb needs somebody to agree with.
    #[error("a verb stands in a sentence that names nobody before it")]
    NoSubject,
}

/// Who a sentence is about.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// The children.
    pub children: &'a [&'a str],
    /// The parents.
    pub parents: &'a [&'a str],
}

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
            parts.push(match (opening, name) {
                ('{', "kind") => Part::Children,
                ('{', "ouder") => Part::Parents,
                ('{', other) => return Err(BadTemplate::Unknown(other.to_owned())),
                (_, _) if !named => return Err(BadTemplate::NoSubject),
                (_, forms) => {
                    let (one, many) =
                        forms.split_once('|').ok_or_else(|| BadTemplate::OneForm(forms.to_owned()))?;
                    Part::Verb { one, many }
                }
            });
            named = true;
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
        let plural = match self.0.iter().find(|part| matches!(part, Part::Children | Part::Parents)) {
            Some(Part::Children) => names.children.len() > 1,
            Some(_) => names.parents.len() > 1,
            None => false,
        };
        let (nobody_child, nobody_parent) = match lang {
            Lang::Nl => ("het kind", "de ouder"),
            Lang::En => ("the child", "the parent"),
        };
        let some = |part: &Part<'a>| match (part, names.children, names.parents) {
            (Part::Parents, _, []) => vec![nobody_parent],
            (Part::Parents, _, parents) => parents.to_vec(),
            (_, [], _) => vec![nobody_child],
            (_, children, _) => children.to_vec(),
        };
        let mut written = String::new();
        let mut rest = self.0.as_slice();
        while let [part, after @ ..] = rest {
            rest = after;
            match part {
                // "Sam, Noor en vader", not "Sam en Noor en vader".
                Part::Children | Part::Parents => {
                    let mut people = some(part);
                    while let [
                        Part::Text(" en " | " and "),
                        next @ (Part::Children | Part::Parents),
                        after @ ..,
                    ] = rest
                    {
                        people.extend(some(next));
                        rest = after;
                    }
                    written.push_str(&enumerate(&people, "", lang));
                }
                Part::Text(text) => written.push_str(text),
                Part::Verb { one, many } => written.push_str(if plural { many } else { one }),
            }
        }
        capitalised(&written)
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn write(template: &str, children: &[&str], parents: &[&str]) -> String {
        let template = Template::parse(template).expect("the template in the table is well-formed");
        template.write(Names { children, parents }, Lang::Nl)
    }

    #[test]
    fn sentences_agree_with_whom_they_begin_with() {
        let seeks = "{kind} [zoekt|zoeken] contact met {ouder}";
        let together = "{ouder} en {kind} spelen samen";
        let joins = "{ouder} [ging|gingen] mee in het spel van {kind}.";
        for (template, children, parents, expected) in [
            (seeks, &["Sam"][..], &["vader"][..], "Sam zoekt contact met vader"),
            (seeks, &["Sam", "Noor"], &["vader"], "Sam en Noor zoeken contact met vader"),
            (seeks, &["Sam", "Noor", "Bram"], &["vader"], "Sam, Noor en Bram zoeken contact met vader"),
            (together, &["Sam"], &["vader"], "Vader en Sam spelen samen"),
            (together, &["Sam", "Noor"], &["vader"], "Vader, Sam en Noor spelen samen"),
            (together, &[], &["vader"], "Vader en het kind spelen samen"),
            (joins, &["Sam", "Noor"], &["oma"], "Oma ging mee in het spel van Sam en Noor."),
            (joins, &["Sam"], &["vader", "moeder"], "Vader en moeder gingen mee in het spel van Sam."),
            (seeks, &[], &[], "Het kind zoekt contact met de ouder"),
            (seeks, &["ijsbrand"], &["vader"], "IJsbrand zoekt contact met vader"),
            (seeks, &["élodie"], &["vader"], "Élodie zoekt contact met vader"),
        ] {
            assert_eq!(write(template, children, parents), expected);
        }
    }

    #[test]
    fn a_name_that_looks_like_a_template_stays_a_name() {
        assert_eq!(write("{kind} lacht", &["{ouder}[a|b]"], &["vader"]), "{ouder}[a|b] lacht");
    }

    #[test]
    fn a_template_that_cannot_be_read_says_why() {
        for (text, expected) in [
            ("{kind", BadTemplate::Unclosed('{')),
            ("{kind} [zoekt", BadTemplate::Unclosed('[')),
            ("{oom} lacht", BadTemplate::Unknown("oom".into())),
            ("{kind} [zoekt]", BadTemplate::OneForm("zoekt".into())),
            ("[Lacht|Lachen] {kind}", BadTemplate::NoSubject),
        ] {
            assert_eq!(Template::parse(text), Err(expected), "{text}");
        }
    }
}
