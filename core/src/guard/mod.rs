//! What a text gives away before it leaves: whom it names, how somebody can be reached, what was to stay inside.
//!
//! A report is typed freely, so that anything may stand in it. What may never leave is refused; what is seldom meant
//! is asked about, since the worker alone knows whether it is. The guard reads what composing may not so much as
//! name (points of attention, what a child told) and gives nothing of it but that it was found: it knows no text of
//! a report, only pieces of text and where each stands.

mod contacts;
mod names;
mod places;
mod runs;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use contacts::{Contact, Exposed, exposed};
pub use names::OtherCase;

use self::runs::Runs;
use self::words::Words;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::log::Audience;
use crate::domain::visit::Visit;
use crate::ordering::OrderBy;

/// What a text is held against.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// The case.
    pub case: &'a Case,
    /// The visit that the text is about.
    pub visit: &'a Visit,
    /// Who gets it.
    pub recipient: PersonId,
    /// What lists show of the other cases.
    pub others: &'a [OtherCase],
    /// What children told in talks of their own.
    pub told: &'a [String],
    /// Sentences that may be shared whatever else says the same, such as those that the visit offers.
    pub shared: &'a [String],
}

/// Something that a text gives away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// In which piece of the text, beginning with 0.
    pub piece: usize,
    /// The words as they stand there.
    pub words: String,
    /// What they are.
    pub what: What,
}

/// What it is that a text gives away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The name of somebody whose name stays out of every text for others.
    Unnamed(PersonId),
    /// Words of a point of attention (M50).
    Attention,
    /// Words of a line of the log that is internal.
    Internal,
    /// Words of what a child told in a talk.
    ToldByChild,
    /// Words of a passage that is withheld from this recipient.
    Withheld,
    /// How somebody of the case can be reached; their name.
    Reach(Contact, String),
    /// An e-mail address of somebody who is not in the case.
    Email,
    /// A telephone number of somebody who is not in the case.
    Phone,
    /// A postcode, or a street with a house number.
    Address,
    /// Somebody of the case who was not at the visit, and is no child or parent.
    NotThere(PersonId),
    /// The title of another case, or a child of it; with that title.
    OtherCase(String),
    /// It looks like the name of a person, and is in no list.
    Unknown,
}

/// What is to be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// It does not leave with this in it.
    Refuse,
    /// The worker says that it is meant.
    Ask,
}

impl What {
    /// What is to be done about it.
    pub fn severity(&self) -> Severity {
        match self {
            What::Unnamed(_) | What::Attention | What::Internal | What::ToldByChild => Severity::Refuse,
            What::Withheld
            | What::Reach(..)
            | What::Email
            | What::Phone
            | What::Address
            | What::NotThere(_)
            | What::OtherCase(_)
            | What::Unknown => Severity::Ask,
        }
    }
}

/// Everything that `pieces` give away to the recipient, what is refused first. The same words in the same piece are
/// told once.
pub fn look(against: &Against<'_>, pieces: &[String]) -> Vec<Given> {
    let Against { case, visit, recipient, .. } = *against;
    let mut found = refused(case, visit, against.shared, pieces);
    let told = Runs::of(against.told.iter().map(String::as_str), against.shared);
    let withheld = visit.report.withheld.iter().filter(|withheld| withheld.from == recipient);
    let withheld = Runs::of(withheld.map(|withheld| withheld.passage.as_str()), &[]);
    let known = names::Known::of(case, visit);
    for (piece, text) in pieces.iter().enumerate() {
        let words = Words::of(text);
        let mut add = |words: &str, what| found.push(Given { piece, words: words.to_owned(), what });
        for range in told.found_in(&words) {
            add(&text[range], What::ToldByChild);
        }
        for range in withheld.found_in(&words) {
            add(&text[range], What::Withheld);
        }
        for Exposed { name, what, words } in exposed(case, recipient, text) {
            add(&words, What::Reach(what, name));
        }
        for (range, what) in contacts::strangers(case, text) {
            add(&text[range], if what == Contact::Email { What::Email } else { What::Phone });
        }
        for range in places::addresses(text) {
            add(&text[range], What::Address);
        }
        for (range, what) in known.found_in(&words, recipient, against.others) {
            add(&text[range], what);
        }
    }
    found.order_by_key(|given| given.what.severity() == Severity::Ask);
    let mut seen = Vec::new();
    found.retain(|given| {
        let is_new = !seen.contains(given);
        if is_new {
            seen.push(given.clone());
        }
        is_new
    });
    found
}

/// What of `pieces` may not be in any text for others: a name that is kept out, a point of attention (M50), a line
/// that is internal. `shared` is what may be said whatever else has the same words.
pub fn refused(case: &Case, visit: &Visit, shared: &[String], pieces: &[String]) -> Vec<Given> {
    let internal = visit.run().into_iter().flat_map(|run| run.log.all());
    let internal = internal.filter(|entry| entry.audience == Audience::InternalOnly);
    let internal = Runs::of(internal.map(|entry| entry.text.as_str()), shared);
    let attention = Runs::of(case.attention.iter().map(|point| point.text.as_str()), shared);
    let mut found = Vec::new();
    for (piece, text) in pieces.iter().enumerate() {
        let words = Words::of(text);
        let mut add = |words: &str, what| found.push(Given { piece, words: words.to_owned(), what });
        for (range, person) in names::kept_out(case, &words) {
            add(&text[range], What::Unnamed(person));
        }
        for range in attention.found_in(&words) {
            add(&text[range], What::Attention);
        }
        for range in internal.found_in(&words) {
            add(&text[range], What::Internal);
        }
    }
    found
}

/// Whether the words of `passage` stand in `text` in a row, whatever capitals and marks stand between them.
pub fn stands_in(text: &str, passage: &str) -> bool {
    let (text, passage) = (Words::of(text), Words::of(passage));
    let passage: Vec<_> = passage.folded().collect();
    let text: Vec<_> = text.folded().collect();
    !passage.is_empty() && text.windows(passage.len()).any(|run| run == passage)
}

/// The words of somebody's name, for whoever keeps apart what is a name: "oma Ria de Vries" is known by "Ria" and
/// "Vries". In small letters and without accents.
pub fn telling_words(name: &str) -> BTreeSet<String> {
    names::telling(name)
}
