//! Finding the records of a readable file without reading it as one piece.
//!
//! The file may be laid out in any way and be sixty megabytes long, and a JSON parser reads to the end once
//! it has begun. So the bytes are walked a slice at a time, by brackets and quotes only: where each record
//! begins and ends, and what is left of the file without them. Both are then given to the parser, piece by
//! piece, and whatever is not JSON is refused there.

use std::ops::Range;

use crate::ports::Progress;

use super::error::ImportError;
use super::format::MAX_RECORDS;
use super::slices::Steps;

/// The longest rest of a file, without its records, that can still be ours.
const MAX_REST: usize = 64 * 1024;

/// A file taken apart.
pub(super) struct Scanned {
    /// The file with an empty list of records.
    pub(super) rest: Vec<u8>,
    /// Where each record stands, ascending.
    pub(super) records: Vec<Range<usize>>,
}

/// Why a file was not taken apart.
pub(super) enum ScanError {
    /// It ends before its brackets are closed.
    Unfinished,
    /// It is none of ours: no object, or far too much in it besides records.
    NotOurs,
    /// Stopped, or too many records.
    Import(ImportError),
}

/// Where the walk is.
struct Walk<'a> {
    bytes: &'a [u8],
    depth: usize,
    /// Since where a text runs.
    text: Option<usize>,
    escaped: bool,
    /// The last text at the level of the file's fields: the name of the one that comes.
    name: Range<usize>,
    /// Whether it is inside the list of records.
    within: bool,
    /// Where the record that it is in began.
    begun: Option<usize>,
    rest: Vec<u8>,
    /// From where the bytes belong to the rest.
    kept: usize,
    records: Vec<Range<usize>>,
}

/// Walks through `bytes`.
pub(super) async fn scan<P: Progress>(bytes: &[u8], steps: &mut Steps<'_, P>) -> Result<Scanned, ScanError> {
    let mut walk = Walk {
        bytes,
        depth: 0,
        text: None,
        escaped: false,
        name: 0..0,
        within: false,
        begun: None,
        rest: Vec::new(),
        kept: 0,
        records: Vec::new(),
    };
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'{') {
        return Err(ScanError::NotOurs);
    }
    for at in 0..bytes.len() {
        walk.step(at)?;
        if at % 1024 == 0 {
            steps.at(at).await.map_err(|stopped| ScanError::Import(stopped.into()))?;
        }
    }
    walk.keep(bytes.len())?;
    match walk.depth {
        0 if walk.text.is_none() => Ok(Scanned { rest: walk.rest, records: walk.records }),
        _ => Err(ScanError::Unfinished),
    }
}

impl Walk<'_> {
    fn step(&mut self, at: usize) -> Result<(), ScanError> {
        let byte = self.bytes[at];
        if let Some(from) = self.text {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.text = None;
                    if self.depth == 1 {
                        self.name = from..at + 1;
                    }
                }
                _ => {}
            }
            return Ok(());
        }
        // Whatever stands in the list of records and is no white space or comma begins a record.
        if self.within && self.depth == 2 && self.begun.is_none() && !matches!(byte, b',' | b']') {
            self.begun = (!byte.is_ascii_whitespace()).then_some(at);
        }
        match byte {
            b'"' => self.text = Some(at),
            b'{' | b'[' => {
                self.depth += 1;
                if byte == b'[' && self.depth == 2 && self.bytes[self.name.clone()] == *b"\"records\"" {
                    self.keep(at + 1)?;
                    self.within = true;
                }
            }
            b',' if self.within && self.depth == 2 => self.record_to(at)?,
            b'}' | b']' => {
                if self.within && self.depth == 2 {
                    // An empty list has no record; after a comma there has to be one.
                    if self.begun.is_some() || !self.records.is_empty() {
                        self.record_to(at)?;
                    }
                    self.within = false;
                    self.kept = at;
                }
                self.depth = self.depth.checked_sub(1).ok_or(ScanError::NotOurs)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn record_to(&mut self, end: usize) -> Result<(), ScanError> {
        if self.records.len() == MAX_RECORDS {
            return Err(ScanError::Import(ImportError::TooLarge));
        }
        // Nothing between two commas: an empty piece, which the parser refuses.
        self.records.push(self.begun.take().unwrap_or(end)..end);
        Ok(())
    }

    /// Takes the bytes up to `end` into the rest.
    fn keep(&mut self, end: usize) -> Result<(), ScanError> {
        if self.within {
            return Ok(());
        }
        if self.rest.len() + (end - self.kept) > MAX_REST {
            return Err(ScanError::NotOurs);
        }
        self.rest.extend_from_slice(&self.bytes[self.kept..end]);
        self.kept = end;
        Ok(())
    }
}
