//! The readers of what comes from outside, as functions that take any bytes: the programs in `fuzz/` feed
//! them, and the tests here feed them the frozen files.
//!
//! Bytes that were only guessed at end at the first checksum, so each function also takes them as
//! somebody would who holds the keys of the frozen vault: what is behind the seals has to stand up to
//! anything too. What must hold is asserted here, and a broken promise is a panic.

mod import;
mod programme;
mod record;

pub use import::import;
pub use programme::programme;
pub use record::record;

use std::rc::Rc;
use std::sync::LazyLock;

use futures_util::FutureExt;
use serde::Deserialize;

use crate::ports::{DerivedSecret, Kdf, KdfError, KdfParams, Table};
use crate::testing::{CountingRandom, HandClock};
use crate::vault::encoding::base64_bytes;
use crate::vault::memory::{MemoryStore, Snapshot};
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{Credential, Host, Vault};

/// The frozen vault and its recovery code, which opens it without Argon2id.
const VAULT: &[u8] = include_bytes!("../../tests/data/vault-v1.json");
const CODE: &str = "RQ0F-5YNG-BFJR-A1EQ-T7ES-WR82-JA6W-DXVB-PVPK";

/// A derivation that costs nothing: it is not what is tried here.
struct Free;

impl Kdf for Free {
    async fn derive(&self, _: &[u8], _: &KdfParams) -> Result<DerivedSecret, KdfError> {
        Ok(DerivedSecret::new([7; 32]))
    }
}

#[derive(Deserialize)]
struct Entry {
    table: String,
    #[serde(with = "base64_bytes")]
    key: Vec<u8>,
    #[serde(with = "base64_bytes")]
    value: Vec<u8>,
}

static FROZEN: LazyLock<Snapshot> = LazyLock::new(|| {
    let entries: Vec<Entry> = serde_json::from_slice(VAULT).expect("the frozen vault is JSON");
    let store = MemoryStore::new();
    for Entry { table, key, value } in entries {
        let table = Table::ALL.into_iter().find(|each| each.name() == table).expect("a table by its name");
        store.tamper(table, &key, Some(value));
    }
    store.snapshot()
});

/// The frozen vault in a store of its own.
fn frozen() -> MemoryStore {
    let store = MemoryStore::new();
    store.restore(&FROZEN);
    store
}

fn host() -> Host {
    Host {
        random: Rc::new(CountingRandom::new(1)),
        clock: Rc::new(HandClock::at("2026-11-22T14:02:00+01:00")),
    }
}

fn code() -> RecoveryCode {
    RecoveryCode::parse(CODE).expect("the code of the frozen vault")
}

async fn opened(store: MemoryStore) -> Vault<MemoryStore> {
    Vault::unlock(store, host(), &Free, Credential::RecoveryCode(&code()))
        .await
        .unwrap_or_else(|error| panic!("the frozen vault opens: {error}"))
}

/// The store in memory never makes anybody wait.
fn now<T>(work: impl Future<Output = T>) -> T {
    work.now_or_never().expect("nothing here waits")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Also as cut and bent a little, so that a build without cargo-fuzz still walks these ways.
    #[test]
    fn the_frozen_files_pass_through_the_readers_whole_cut_and_bent() {
        let backup = include_bytes!("../../tests/data/backup-v1.json");
        let plain = include_bytes!("../../tests/data/plain-v1.json");
        for file in [backup.as_slice(), plain, VAULT] {
            import(file);
            for at in (0..file.len()).step_by(file.len() / 10) {
                import(&file[..at]);
                let mut bent = file.to_vec();
                bent[at] ^= 1;
                import(&bent);
            }
        }
        let shared = include_bytes!("../../tests/data/programme-v1.json");
        for at in 0..=shared.len() {
            programme(&shared[..at]);
            let mut bent = shared.to_vec();
            if let Some(byte) = bent.get_mut(at) {
                *byte ^= 1;
            }
            programme(&bent);
        }
        for (_, _, value) in FROZEN.entries() {
            for form in 0..8 {
                let bytes = [&[form][..], &value[..value.len().min(600)]].concat();
                record(&bytes);
            }
        }
    }
}
