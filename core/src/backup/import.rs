//! Reading a file: which of the formats it is, and whether an encrypted one is whole.
//!
//! Size first, then the name of the format and its version, then the closing digest, then every line; all
//! of it in slices. Nothing of it is decoded into records here, and nothing needs a passphrase yet.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::{DateTime, FixedOffset};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::ports::Progress;
use crate::vault::header::{Header, HeaderFault};
use crate::vault::{RecordKind, VaultId};

use super::error::ImportError;
use super::format::{
    Closing, CountLine, ENCRYPTED, HeaderLine, MAX_FILE, MAX_LINE, MAX_RECORDS, OPENING, Opening, PLAIN,
    RecordLine, RootLine, VERSION, fields,
};
use super::plain_import::PlainFile;
use super::scan::{ScanError, scan};
use super::slices::{Steps, digest};

/// A file that is what it says it is.
pub enum BackupFile {
    /// Needs the passphrase or recovery code of the vault it was made of.
    Encrypted(Box<EncryptedFile>),
    /// Needs an open vault to go into.
    Plain(PlainFile),
}

/// What a file says of itself, for asking whether it is the right one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// When it was made.
    pub created: DateTime<FixedOffset>,
    /// The version of the app that made it.
    pub app: String,
    /// The vault it was made of; a plain file does not say.
    pub vault: Option<VaultId>,
    /// How many writes that vault had seen.
    pub generation: Option<u64>,
    /// How many records it holds.
    pub records: usize,
    /// How many could not be read when it was made.
    pub left_out: usize,
    /// How many of each kind; empty until an encrypted file has been opened.
    pub counts: BTreeMap<RecordKind, usize>,
}

/// An encrypted file whose bytes are as they were written.
pub struct EncryptedFile {
    pub(super) bytes: Vec<u8>,
    pub(super) summary: Summary,
    pub(super) header: Header,
    pub(super) root: Vec<u8>,
    /// Where the record lines stand.
    pub(super) records: Vec<Range<usize>>,
    /// How many bytes the closing line authenticates.
    pub(super) signed: usize,
    pub(super) mac: [u8; 32],
}

/// The line at which the records of an encrypted file begin, counted from 1.
pub(super) const FIRST_RECORD_LINE: usize = 4;

#[derive(Deserialize)]
struct Name {
    format: String,
    version: u32,
}

/// Reads a file that the user chose, in slices; `progress` hears of bytes.
///
/// # Errors
/// [`ImportError`] with the cause; nothing has been touched.
pub async fn read(bytes: Vec<u8>, progress: &mut impl Progress) -> Result<BackupFile, ImportError> {
    if bytes.len() > MAX_FILE {
        return Err(ImportError::TooLarge);
    }
    if bytes.starts_with(OPENING) {
        return read_encrypted(bytes, progress).await.map(|file| BackupFile::Encrypted(Box::new(file)));
    }
    let scanned = scan(&bytes, &mut Steps::new(progress, 0, 2 * bytes.len())).await;
    let scanned = scanned.map_err(|error| match error {
        ScanError::Unfinished if begins_like_ours(&bytes) => ImportError::Truncated,
        ScanError::Unfinished | ScanError::NotOurs => ImportError::NotOurs,
        ScanError::Import(error) => error,
    })?;
    match serde_json::from_slice::<Name>(&scanned.rest) {
        Ok(name) if name.format == PLAIN && name.version == VERSION => {
            PlainFile::parse(&bytes, &scanned, progress).await.map(BackupFile::Plain)
        }
        Ok(name) if [PLAIN, ENCRYPTED].contains(&name.format.as_str()) && name.version > VERSION => {
            Err(ImportError::Newer { version: name.version })
        }
        // Ours, and laid out anew by another program: what was authenticated are the bytes.
        Ok(name) if name.format == ENCRYPTED => Err(ImportError::Damaged { line: Some(1) }),
        Err(error) if !error.is_data() && begins_like_ours(&bytes) => {
            Err(ImportError::Damaged { line: scanned.records.is_empty().then(|| error.line()) })
        }
        Ok(_) | Err(_) => Err(ImportError::NotOurs),
    }
}

/// Whether the first bytes name one of our formats, for files that are not JSON any more.
fn begins_like_ours(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
    [PLAIN, ENCRYPTED].iter().any(|name| start.contains(name))
}

async fn read_encrypted(bytes: Vec<u8>, progress: &mut impl Progress) -> Result<EncryptedFile, ImportError> {
    let total = 2 * bytes.len();
    let first = line_end(&bytes, 0);
    let opening: Opening = parse_fields(&bytes[1..first]).ok_or(match first == bytes.len() {
        true => ImportError::Truncated,
        false => ImportError::Damaged { line: Some(1) },
    })?;
    if opening.version > VERSION {
        return Err(ImportError::Newer { version: opening.version });
    }
    let (signed, closing) = closing_of(&bytes).ok_or(ImportError::Truncated)?;
    let found = digest(&bytes[..signed], &mut Steps::new(progress, 0, total)).await?;
    // The lines are read also when the digest is wrong: that finds which one it is.
    let steps = Steps::new(progress, bytes.len(), total);
    let body = read_body(&bytes[..signed], first + 1, steps).await?;
    if found != closing.digest {
        return Err(ImportError::Damaged { line: None });
    }
    let header = Header::parse(&body.header).map_err(|fault| match fault {
        HeaderFault::Damaged => ImportError::Damaged { line: Some(2) },
        HeaderFault::Newer { major } => ImportError::Newer { version: u32::from(major) },
    })?;
    if opening.version != VERSION || opening.vault != header.vault() {
        return Err(ImportError::Damaged { line: Some(1) });
    }
    let summary = Summary {
        created: opening.created,
        app: opening.app,
        vault: Some(opening.vault),
        generation: Some(opening.generation),
        records: body.records.len(),
        left_out: body.left_out,
        counts: BTreeMap::new(),
    };
    Ok(EncryptedFile {
        summary,
        header,
        root: body.root,
        records: body.records,
        signed,
        mac: closing.mac,
        bytes,
    })
}

struct BodyLines {
    header: Vec<u8>,
    records: Vec<Range<usize>>,
    left_out: usize,
    root: Vec<u8>,
}

/// Reads the lines between the first and the last one.
async fn read_body<P: Progress>(
    bytes: &[u8],
    start: usize,
    mut steps: Steps<'_, P>,
) -> Result<BodyLines, ImportError> {
    let (mut at, mut number) = (start, 1);
    let mut next = || {
        number += 1;
        let range = at..line_end(bytes, at);
        at = range.end + 1;
        match range.len() {
            0 => Err(ImportError::Damaged { line: Some(number) }),
            1..=MAX_LINE => Ok((number, range)),
            _ => Err(ImportError::TooLarge),
        }
    };
    let damaged = |number| ImportError::Damaged { line: Some(number) };

    let (number, range) = next()?;
    let HeaderLine { header } = parse_fields(&bytes[range]).ok_or(damaged(number))?;
    let (number, range) = next()?;
    if &bytes[range] != b"\"records\":[" {
        return Err(damaged(number));
    }
    let mut records = Vec::new();
    loop {
        let (number, range) = next()?;
        if &bytes[range.clone()] == b"]," {
            break;
        }
        if records.len() == MAX_RECORDS {
            return Err(ImportError::TooLarge);
        }
        // A comma behind every record but the last one.
        let line = bytes[range.clone()].strip_suffix(b",");
        let last = line.is_none();
        let range = range.start..range.end - usize::from(!last);
        let line = parse_record(&bytes[range.clone()]).filter(|line| line.seq == records.len() + 1);
        if line.is_none() || last != bytes[range.end..].starts_with(b"\n],") {
            return Err(damaged(number));
        }
        steps.at(range.end).await?;
        records.push(range);
    }
    let (number, range) = next()?;
    let CountLine { count, left_out } = parse_fields(&bytes[range]).ok_or(damaged(number))?;
    if count != records.len() {
        return Err(damaged(number));
    }
    let (number, range) = next()?;
    let RootLine { root } = parse_fields(&bytes[range.clone()]).ok_or(damaged(number))?;
    if range.end + 1 != bytes.len() {
        return Err(damaged(number + 1));
    }
    Ok(BodyLines { header, records, left_out, root })
}

/// A record line whose bytes fit its sum.
pub(super) fn parse_record(line: &[u8]) -> Option<RecordLine> {
    let line: RecordLine = serde_json::from_slice(line).ok()?;
    (line.sum == RecordLine::sum_of(&line.data)).then_some(line)
}

/// Where the line that begins at `start` ends.
fn line_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    rest.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |len| start + len)
}

/// The last line, and where it begins. It authenticates the others and nothing authenticates it, so it
/// counts only as it was written; but a line break at the end of a file comes and goes.
fn closing_of(bytes: &[u8]) -> Option<(usize, Closing)> {
    let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let start = whole.iter().rposition(|byte| *byte == b'\n')? + 1;
    let inner = whole[start..].strip_suffix(b"}")?;
    let object = [b"{".as_slice(), inner, b"}"].concat();
    let closing: Closing = serde_json::from_slice(&object).ok()?;
    (fields(&closing).as_bytes() == inner).then_some((start, closing))
}

/// Reads `"field":value,…,` as it stands within the file's one object.
fn parse_fields<T: DeserializeOwned>(line: &[u8]) -> Option<T> {
    let inner = line.strip_suffix(b",")?;
    serde_json::from_slice(&[b"{".as_slice(), inner, b"}"].concat()).ok()
}
