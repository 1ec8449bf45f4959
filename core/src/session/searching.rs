//! Searching in everything that was written: reports, logs, talks, names, agreements.
//!
//! There is no index: what it would hold is what the vault seals. So every record is opened, the newest first,
//! some fetched at a time, and after each piece of work the page has its turn. What was found is told as the
//! search comes by it; a search that nobody wants any more is dropped, or stopped at its next turn.

mod texts;

use std::collections::BinaryHeap;
use std::iter;
use std::pin::pin;

use chrono::NaiveDateTime;
use futures_util::StreamExt;
use serde_json::Value;

use super::finding::{Search, folded};
use super::kinds::{KeptId, Key, Rows};
use super::rows::CaseRow;
use super::workbook::Workbook;
use crate::domain::ids::CaseId;
use crate::ports::{Progress, Stopped, Store, StoreError};
use crate::vault::ReadError;

pub use texts::Place;

/// How many records are fetched at a time. Whoever wants to save meanwhile waits for these.
const AT_ONCE: usize = 64;
/// With more than this, nobody reads on: another word finds it sooner.
pub const MOST: usize = 100;
/// How many characters of a text are shown around what was found.
const AROUND: usize = 48;

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Where it stands.
    pub key: Key,
    /// The case that this belongs to, or is.
    pub case: CaseId,
    /// When it is or was; none for a case.
    pub starts: Option<NaiveDateTime>,
    /// In what part of it.
    pub place: Place,
    /// What stands around it.
    pub excerpt: Excerpt,
}

/// A piece of a text with what was found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before it.
    pub before: String,
    /// It, as it was written.
    pub found: String,
    /// What stands behind it.
    pub after: String,
}

/// Why a search did not come to its end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SearchError {
    /// Another search took its place.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The store does not answer, or another tab wrote in the meantime.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Where it is still to be looked. The greatest comes first: what has no time, and then the newest.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Ahead {
    is_timeless: bool,
    starts: Option<NaiveDateTime>,
    key: Key,
    case: CaseId,
}

/// A search on its way.
pub struct Searching {
    search: Search,
    /// A heap, since to sort thousands of them would hold the page up.
    ahead: BinaryHeap<Ahead>,
    total: usize,
    found: usize,
}

impl Searching {
    /// A search in what `rows` list now: the cases first, then visits and meetings, the newest first.
    pub fn begin(rows: &Rows, search: Search) -> Self {
        let cases = rows.cases.keys().map(|case| (case.key(), *case, None));
        let visits =
            rows.visits.iter().map(|(id, row)| (id.key(), row.case, Some(row.began.unwrap_or(row.starts))));
        let meetings = rows.meetings.iter().map(|(id, row)| (id.key(), row.case, Some(row.starts)));
        let ahead = cases.chain(visits).chain(meetings);
        let ahead =
            ahead.map(|(key, case, starts)| Ahead { is_timeless: starts.is_none(), starts, key, case });
        let ahead: BinaryHeap<_> = ahead.collect::<Vec<_>>().into();
        Self { search, total: ahead.len(), ahead, found: 0 }
    }

    /// How many records were looked at, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        (self.total - self.ahead.len(), self.total)
    }

    /// Whether it ended before everything was looked at, since [so much](MOST) was found.
    pub fn is_cut_short(&self) -> bool {
        self.found >= MOST && !self.ahead.is_empty()
    }

    /// Looks at some more records; what was found in them, or `None` at the end. A record that cannot be read
    /// is passed over. `progress` hears of each piece of work.
    ///
    /// # Errors
    /// [`SearchError`]; there is nothing to go on with then.
    pub async fn next<S: Store>(
        &mut self,
        workbook: &Workbook<S>,
        progress: &mut impl Progress,
    ) -> Result<Option<Vec<Hit>>, SearchError> {
        if self.search.is_empty() || self.ahead.is_empty() || self.found >= MOST {
            return Ok(None);
        }
        let some: Vec<_> = iter::from_fn(|| self.ahead.pop()).take(AT_ONCE).collect();
        let mut fetched = pin!(workbook.vault.fetch(some.iter().map(|ahead| ahead.key.record()).collect()));
        let (done, total) = (self.progress().0 - some.len(), self.total);
        let mut hits = Vec::new();
        for (at, ahead) in some.into_iter().enumerate() {
            let Some(fetched) = fetched.next().await else { break };
            let record = match workbook.vault.open_fetched(fetched?).await {
                Ok(record) => record,
                Err(ReadError::Store(error)) => return Err(error.into()),
                Err(ReadError::Fault { .. }) => None,
            };
            progress.at(done + at, total).await?;
            let record = record.filter(|record| self.may_be_in(&record.payload));
            let json = record.and_then(|record| serde_json::from_slice(&record.payload).ok());
            progress.at(done + at, total).await?;
            hits.extend(json.and_then(|json| self.hit(&ahead, &json, workbook.rows())));
            progress.at(done + at + 1, total).await?;
        }
        self.found += hits.len();
        Ok(Some(hits))
    }

    /// Whether one of the words stands in the stored form, wherever: most records end here, before they are taken
    /// apart. A word with a sign that JSON writes otherwise may be in any.
    fn may_be_in(&self, payload: &[u8]) -> bool {
        let Ok(text) = std::str::from_utf8(payload) else { return false };
        let text = folded(text);
        let words = self.search.words();
        words.iter().any(|word| word.contains(['"', '\\']) || text.contains(word.as_str()))
    }

    /// What is found in `json`, which is `ahead`.
    fn hit(&self, ahead: &Ahead, json: &Value, rows: &Rows) -> Option<Hit> {
        let Ahead { key, case, starts, .. } = *ahead;
        let of_case = |row: &CaseRow| folded(&format!("{} {}", row.title, row.children.join(" ")));
        let known = rows.cases.get(&case).map(of_case).unwrap_or_default();
        let (place, excerpt) = self.look(texts::of(json, matches!(key, Key::Case(_))), &known)?;
        Some(Hit { key, case, starts, place, excerpt })
    }

    /// The first of `texts` with a word that is looked for, if each of the words stands in one of them or in
    /// what is `known` of the case.
    fn look(&self, texts: Vec<(Place, &str)>, known: &str) -> Option<(Place, Excerpt)> {
        let words = self.search.words();
        let mut missing: Vec<&String> = words.iter().collect();
        let mut first = None;
        for (place, text) in texts {
            let folded = folded(text);
            missing.retain(|word| !folded.contains(*word));
            let word = words.iter().find(|word| first.is_none() && folded.contains(*word));
            first = first.or(word.map(|word| (place, text, word)));
        }
        missing.retain(|word| !known.contains(*word));
        let (place, text, word) = first.filter(|_| missing.is_empty())?;
        Some((place, excerpt(text, word)?))
    }
}

/// The piece of `text` around `word`, which is folded.
fn excerpt(text: &str, word: &str) -> Option<Excerpt> {
    // Folding changes lengths: which character each folded byte came from.
    let (mut whole, mut origins) = (String::new(), Vec::new());
    for (at, c) in text.char_indices() {
        whole.push_str(&folded(c.encode_utf8(&mut [0; 4])));
        origins.resize(whole.len(), at);
    }
    let begin = whole.find(word)?;
    let from = *origins.get(begin)?;
    let last = *origins.get(begin + word.len() - 1)?;
    let to = last + text[last..].chars().next().map_or(0, char::len_utf8);
    // What an accent was folded away from may be written as a sign of its own.
    let to = to
        + text[to..]
            .chars()
            .take_while(|c| folded(c.encode_utf8(&mut [0; 4])).is_empty())
            .map(char::len_utf8)
            .sum::<usize>();
    let (before, after) = (&text[..from], &text[to..]);
    let start = before.char_indices().rev().nth(AROUND).map(|(at, c)| at + c.len_utf8());
    let end = after.char_indices().nth(AROUND).map(|(at, _)| at);
    Some(Excerpt {
        before: start.map_or_else(|| before.to_owned(), |at| format!("…{}", whole_words_from(&before[at..]))),
        found: text[from..to].to_owned(),
        after: end.map_or_else(|| after.to_owned(), |at| format!("{}…", whole_words_to(&after[..at]))),
    })
}

/// Without the piece of a word at its beginning.
fn whole_words_from(text: &str) -> &str {
    text.split_once(char::is_whitespace).map_or(text, |(_, rest)| rest)
}

/// Without the piece of a word at its end.
fn whole_words_to(text: &str) -> &str {
    text.rsplit_once(char::is_whitespace).map_or(text, |(rest, _)| rest)
}

#[cfg(test)]
mod tests;
