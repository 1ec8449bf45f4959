//! The lines of an encrypted file as they are written, with the two checks that close it.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

use crate::vault::header::Header;
use crate::vault::keys::BackupKey;

use super::format::{CHUNK, Closing, CountLine, HeaderLine, Opening, RecordLine, RootLine, fields};

/// A file that is being written, a piece at a time.
pub(super) struct Lines {
    chunk: String,
    written: usize,
    sha: Sha256,
    mac: Hmac<Sha256>,
}

impl Lines {
    /// Nothing is written yet; `key` will vouch for all of it.
    pub(super) fn new(key: &BackupKey) -> Self {
        Self { chunk: String::new(), written: 0, sha: Sha256::new(), mac: key.begin() }
    }

    /// The lines before the records.
    pub(super) fn open(&mut self, opening: &Opening, header: &Header) {
        let header = HeaderLine { header: header.raw().to_vec() };
        self.chunk.push_str(&format!("{{{},\n{},\n\"records\":[", fields(opening), fields(&header)));
    }

    /// The line of a sealed record.
    pub(super) fn record(&mut self, raw: Vec<u8>) {
        let comma = if self.written == 0 { "" } else { "," };
        self.written += 1;
        let line = fields(&RecordLine::new(self.written, raw));
        self.chunk.push_str(&format!("{comma}\n{{{line}}}"));
    }

    /// How many records have been written.
    pub(super) fn written(&self) -> usize {
        self.written
    }

    /// Whether there is enough for a piece.
    pub(super) fn is_full(&self) -> bool {
        self.chunk.len() >= CHUNK
    }

    /// The next piece.
    pub(super) fn take(&mut self) -> Vec<u8> {
        Digest::update(&mut self.sha, self.chunk.as_bytes());
        Mac::update(&mut self.mac, self.chunk.as_bytes());
        std::mem::take(&mut self.chunk).into_bytes()
    }

    /// The last piece, with the lines after the records.
    pub(super) fn close(&mut self, left_out: usize, root: Vec<u8>) -> Vec<u8> {
        let count = CountLine { count: self.written, left_out };
        self.chunk.push_str(&format!("\n],\n{},\n{},\n", fields(&count), fields(&RootLine { root })));
        let mut last = self.take();
        let closing = Closing {
            digest: self.sha.clone().finalize().into(),
            mac: self.mac.clone().finalize().into_bytes().into(),
        };
        last.extend(format!("{}}}\n", fields(&closing)).into_bytes());
        last
    }
}
