//! The two file formats.
//!
//! # Encrypted, `omgangsboek-backup`, version 1
//! Valid JSON, and laid out in lines, so that it can be written and checked piece by piece. The bytes are
//! authenticated, so a file that was laid out anew by another program is refused.
//!
//! ```text
//! {"format":"omgangsboek-backup","version":1,"created":"…","app":"…","vault":"…","generation":7,
//! "header":"…",
//! "records":[
//! {"seq":1,"sum":"…","data":"…"},
//! {"seq":2,"sum":"…","data":"…"}
//! ],
//! "count":2,"left_out":0,
//! "root":"…",
//! "digest":"…","mac":"…"}
//! ```
//!
//! `header`, `root` and `data` are the bytes of the store in base64; `sum` is the beginning of the
//! SHA-256 of a record's bytes, to name the damaged line. `digest` is the SHA-256 of every byte before
//! the last line: it tells damage before anybody types a passphrase. `mac` is the HMAC-SHA256 of the same
//! bytes under a key of the vault: it tells that nobody else wrote them.
//!
//! # Plain, `omgangsboek-plain`, version 1
//! JSON in any layout. `payload` is the record itself, `list` the fields that lists show.
//!
//! ```text
//! {"format":"omgangsboek-plain","version":1,"created":"…","app":"…","records":[
//! {"kind":"case","id":"…","schema":1,"list":{…},"payload":{…}}
//! ],"count":1,"left_out":0}
//! ```

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::vault::{MAX_LIST, MAX_PAYLOAD, VaultId};

/// What an encrypted file calls itself.
pub const ENCRYPTED: &str = "omgangsboek-backup";
/// What a plain file calls itself.
pub const PLAIN: &str = "omgangsboek-plain";
/// The version of both formats that this app writes.
pub const VERSION: u32 = 1;
/// The largest file that is read, in bytes. Ten thousand visits take about a fifth of it.
pub const MAX_FILE: usize = 256 * 1024 * 1024;
/// The most records that a file may hold.
pub const MAX_RECORDS: usize = 100_000;

/// How an encrypted file begins; what tells it from everything else.
pub(crate) const OPENING: &[u8] = b"{\"format\":\"omgangsboek-backup\",";
/// The longest line: a record of full length, sealed, in base64, and what stands around it.
pub(crate) const MAX_LINE: usize = (MAX_PAYLOAD + MAX_LIST) / 3 * 4 * 5 / 4 + 4096;
/// About how many bytes an export gives at a time.
pub(crate) const CHUNK: usize = 256 * 1024;

/// The first line of an encrypted file.
#[derive(Serialize, Deserialize)]
pub(crate) struct Opening {
    pub(crate) format: String,
    pub(crate) version: u32,
    pub(crate) created: DateTime<FixedOffset>,
    pub(crate) app: String,
    pub(crate) vault: VaultId,
    pub(crate) generation: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HeaderLine {
    #[serde(with = "crate::vault::encoding::base64_bytes")]
    pub(crate) header: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordLine {
    pub(crate) seq: usize,
    #[serde(with = "crate::vault::encoding::base64_array")]
    pub(crate) sum: [u8; 8],
    #[serde(with = "crate::vault::encoding::base64_bytes")]
    pub(crate) data: Vec<u8>,
}

impl RecordLine {
    pub(crate) fn new(seq: usize, data: Vec<u8>) -> Self {
        Self { seq, sum: Self::sum_of(&data), data }
    }

    pub(crate) fn sum_of(data: &[u8]) -> [u8; 8] {
        let digest: [u8; 32] = Sha256::digest(data).into();
        *digest.first_chunk().expect("a SHA-256 has more than 8 bytes")
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CountLine {
    pub(crate) count: usize,
    /// Records of the vault that could not be read and so are not in the file.
    pub(crate) left_out: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RootLine {
    #[serde(with = "crate::vault::encoding::base64_bytes")]
    pub(crate) root: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Closing {
    #[serde(with = "crate::vault::encoding::base64_array")]
    pub(crate) digest: [u8; 32],
    #[serde(with = "crate::vault::encoding::base64_array")]
    pub(crate) mac: [u8; 32],
}

/// The fields of `value` as they stand within the file's one object: without its braces.
pub(crate) fn fields(value: &impl Serialize) -> String {
    let json =
        serde_json::to_string(value).expect("lines of a backup have no map keys that JSON cannot hold");
    json[1..json.len() - 1].to_owned()
}
