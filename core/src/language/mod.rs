//! The language check: wordings that do not belong in a short report that both parents and a judge may read.
//!
//! A worker writes down what was seen and heard. What was guessed, felt on behalf of somebody, blamed or foretold
//! creeps in by single words, and those can be pointed at. The check is local and instant, it asks and never
//! refuses, and it can be wrong: so each rule can be put off and each finding be left.
//!
//! Rules are data ([`rules`]): patterns over words in a small notation of their own ([`pattern`]), what excuses a
//! match, and examples that a test runs. Two things are never looked into: literal words between quotation marks,
//! and what a sentence passes on of somebody it names ([`sources`]). That is a view, and a view has its place in a
//! report; see [`told`].

mod classes;
mod pattern;
pub mod rules;
mod sources;
mod words;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use self::pattern::Patterns;
use self::rules::{RULES, Rule};
use self::words::{Kind, Sentence, sentences};
use crate::domain::log::Statement;
use crate::ordering::OrderBy;

/// A wording to look at again.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What it goes against.
    pub rule: &'static Rule,
    /// Where the words stand, in bytes.
    pub range: Range<usize>,
    /// The sentence they stand in, in bytes.
    pub sentence: Range<usize>,
}

impl PartialEq for Finding {
    fn eq(&self, other: &Self) -> bool {
        (self.rule.id, &self.range, &self.sentence) == (other.rule.id, &other.range, &other.sentence)
    }
}

/// A rule, ready to be held against a sentence.
struct Ready {
    rule: &'static Rule,
    flags: Patterns,
    excuses: Patterns,
    elsewhere: Patterns,
}

static READY: LazyLock<Vec<Ready>> = LazyLock::new(|| RULES.into_iter().map(Ready::new).collect());

impl Ready {
    fn new(rule: &'static Rule) -> Self {
        Self {
            rule,
            flags: Patterns::read(rule.flags),
            excuses: Patterns::read(rule.excuses),
            elsewhere: Patterns::read(&[rule.elsewhere]),
        }
    }

    /// Where `sentence` goes against the rule, as places of its tokens; none within another.
    fn places(&self, sentence: &Sentence, views: &[Range<usize>]) -> Vec<Range<usize>> {
        let mut found = self.flags.all(&sentence.tokens);
        found.retain(|place| !views.iter().any(|view| view.contains(&place.start)));
        if found.is_empty() || self.elsewhere.any(&sentence.tokens) {
            return Vec::new();
        }
        let excused = self.excuses.all(&sentence.tokens);
        found.retain(|place| {
            !excused.iter().any(|excuse| excuse.start < place.end && place.start < excuse.end)
        });
        apart(found)
    }
}

/// The wordings in `text` that go against a rule, in their order. `off` names the rules that are not asked for.
pub fn check(text: &str, off: &BTreeSet<String>) -> Vec<Finding> {
    let asked = |ready: &&Ready| !off.contains(ready.rule.id);
    let mut found: Vec<_> = sentences(text)
        .iter()
        .flat_map(|sentence| {
            let views = sources::views(sentence);
            let findings = move |ready: &'static Ready| {
                let places = ready.places(sentence, &views);
                places.into_iter().map(|place| Finding {
                    rule: ready.rule,
                    range: sentence.bytes(&place),
                    sentence: sentence.range.clone(),
                })
            };
            one_question(READY.iter().filter(asked).flat_map(findings).collect())
        })
        .collect();
    found.order_by_key(|finding| (finding.range.start, finding.range.end));
    found
}

/// The same words are asked about once: what a more telling rule points at is left out of the others.
fn one_question(found: Vec<Finding>) -> Vec<Finding> {
    let yields = |inner: &Finding| {
        let told = |other: &Finding| {
            let meet = other.range.start < inner.range.end && inner.range.start < other.range.end;
            meet && inner.rule.yields_to.contains(&other.rule.id)
        };
        found.iter().any(told)
    };
    found.iter().filter(|finding| !yields(finding)).cloned().collect()
}

/// What each sentence of `text` is: something seen or heard, the view or the words of somebody it names, or what
/// the worker makes of it. Which rules are put off makes no difference to that.
pub fn told(text: &str) -> Vec<(Range<usize>, Statement)> {
    let tell = |sentence: &Sentence| {
        let views = sources::views(sentence);
        let interprets = |ready: &Ready| ready.rule.interprets && !ready.places(sentence, &views).is_empty();
        let statement = match () {
            () if READY.iter().any(interprets) => Statement::Interpretation,
            () if !views.is_empty() || sentence.is_quoting() => Statement::View,
            () => Statement::Observation,
        };
        (sentence.range.clone(), statement)
    };
    sentences(text).iter().filter(|sentence| sentence.has_words()).map(tell).collect()
}

/// The words of `text` that say what it is about, folded and without their endings. Short words, and what stands
/// between quotation marks, are left out.
pub fn telling_words(text: &str) -> BTreeSet<String> {
    const FEWEST: usize = 3;
    const STEM: usize = 5;
    let stem = |word: &str| word.chars().take(STEM).collect::<String>();
    let tokens = sentences(text).into_iter().flat_map(|sentence| sentence.tokens);
    tokens
        .filter(|token| token.kind == Kind::Word && token.text.chars().count() >= FEWEST)
        .filter(|token| !classes::is_common(&token.text))
        .map(|token| stem(&token.text))
        .collect()
}

/// `places` without those that overlap an earlier one; of two that begin together the longer one stays.
fn apart(mut places: Vec<Range<usize>>) -> Vec<Range<usize>> {
    places.order_by_key(|place| (place.start, std::cmp::Reverse(place.end)));
    let mut kept: Vec<Range<usize>> = Vec::new();
    for place in places {
        if kept.last().is_none_or(|last| last.end <= place.start) {
            kept.push(place);
        }
    }
    kept
}
