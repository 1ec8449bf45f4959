//! A vault to try things on.

use std::cell::Cell;
use std::rc::Rc;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::ports::{DerivedSecret, Kdf, KdfError, KdfParams, Progress, Stopped, Store, Table};
use crate::testing::{CountingRandom, HandClock};
use crate::vault::memory::MemoryStore;
use crate::vault::recovery_code::RecoveryCode;
use crate::vault::{
    Change, Credential, Host, PasskeyPlace, PasskeySecret, RecordId, RecordKind, UnlockError, Vault,
};

/// Where the two copies of the header and of the root lie.
pub(crate) const COPIES: [&[u8]; 2] = [b"header.a", b"header.b"];
pub(crate) const ROOTS: [&[u8]; 2] = [b"root.a", b"root.b"];

pub(crate) const PASSPHRASE: &str = "zes gewone woorden op een rij";

/// A derivation that costs nothing and counts how often it was asked. Where the real one matters, the
/// tests take it.
#[derive(Default)]
pub(crate) struct QuickKdf(Cell<usize>);

impl QuickKdf {
    pub(crate) fn calls(&self) -> usize {
        self.0.get()
    }
}

impl Kdf for QuickKdf {
    async fn derive(&self, passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
        self.0.set(self.0.get() + 1);
        let cost = [params.memory_kib, params.passes, params.lanes].map(u32::to_be_bytes).concat();
        let mut hash = Sha256::new_with_prefix(passphrase);
        hash.update(&cost);
        hash.update(params.salt);
        Ok(DerivedSecret::new(hash.finalize().into()))
    }
}

pub(crate) fn host(seed: u64) -> Host {
    Host {
        random: Rc::new(CountingRandom::new(seed)),
        clock: Rc::new(HandClock::at("2026-11-22T14:02:00+01:00")),
    }
}

pub(crate) fn code() -> RecoveryCode {
    RecoveryCode::make(&CountingRandom::new(77))
}

/// A cost at the floor, with a salt of its own.
pub(crate) fn params(seed: u64) -> KdfParams {
    KdfParams::floor(&CountingRandom::new(seed))
}

/// Where passkey `n` belongs, and what it gives there.
pub(crate) fn passkey(n: u8) -> (PasskeyPlace, PasskeySecret) {
    let place = PasskeyPlace { credential: vec![n; 20], salt: [n; 32], host: "visits.example".to_owned() };
    (place, touched(n, n))
}

/// What comes of touching passkey `n` when its PRF gives `output`.
pub(crate) fn touched(n: u8, output: u8) -> PasskeySecret {
    PasskeySecret { credential: vec![n; 20], output: DerivedSecret::new([output; 32]) }
}

/// Wants no more after a number of records.
pub(crate) struct StopAfter(pub(crate) usize);

impl Progress for StopAfter {
    async fn at(&mut self, _: usize, _: usize) -> Result<(), Stopped> {
        self.0 = self.0.checked_sub(1).ok_or(Stopped)?;
        Ok(())
    }
}

pub(crate) async fn make<S: Store>(store: S) -> Vault<S> {
    let host = host(1);
    let params = KdfParams::floor(&*host.random);
    Vault::create(store, host, &QuickKdf::default(), PASSPHRASE, params, &code())
        .await
        .expect("an empty store")
}

pub(crate) async fn open<S: Store>(store: S) -> Vault<S> {
    try_open(store, PASSPHRASE).await.expect("the vault opens")
}

pub(crate) async fn try_open<S: Store>(store: S, passphrase: &str) -> Result<Vault<S>, UnlockError> {
    try_open_by(store, Credential::Passphrase(passphrase)).await
}

pub(crate) async fn try_open_by<S: Store>(
    store: S,
    credential: Credential<'_>,
) -> Result<Vault<S>, UnlockError> {
    Vault::unlock(store, host(2), &QuickKdf::default(), credential).await
}

/// Ids whose first bytes differ lie in different buckets.
pub(crate) fn id(n: u8) -> RecordId {
    RecordId::from_bytes([n; 16])
}

pub(crate) fn title(text: &str) -> Value {
    json!({ "title": text })
}

pub(crate) fn visit(n: u8, text: &str) -> Change {
    let payload = json!({ "text": text }).to_string().into_bytes();
    Change::Put { id: id(n), kind: RecordKind::VISIT, schema: 1, payload, list: title(text) }
}

pub(crate) fn gone(n: u8) -> Change {
    Change::Delete { id: id(n) }
}

/// Every visit with its text, read and checked against its list fields.
pub(crate) async fn texts<S: Store>(vault: &Vault<S>) -> Vec<(u8, String)> {
    let mut found = Vec::new();
    for listed in vault.list(RecordKind::VISIT) {
        let record = vault.read(listed.id).await.expect("a listed record opens").expect("and is there");
        let text = serde_json::from_slice::<Value>(&record.payload).expect("JSON")["text"].clone();
        let text = text.as_str().expect("a text").to_owned();
        assert_eq!(listed.list, &title(&text));
        assert_eq!(listed.revision, record.revision);
        found.push((listed.id.to_bytes()[0], text));
    }
    found
}

pub(crate) fn owned(pairs: &[(u8, &str)]) -> Vec<(u8, String)> {
    pairs.iter().map(|(n, text)| (*n, (*text).to_owned())).collect()
}

/// The only key of `table` that ends in the bytes of record `n`, or in the byte of its bucket.
pub(crate) fn key_of(store: &MemoryStore, table: Table, n: u8) -> Vec<u8> {
    let end = if table == Table::Records { vec![n; 16] } else { vec![n] };
    let keys: Vec<_> =
        entries(store, table).into_iter().map(|(key, _)| key).filter(|key| key.ends_with(&end)).collect();
    assert_eq!(keys.len(), 1, "one key in {table:?} ends in {end:?}");
    keys[0].clone()
}

pub(crate) fn entries(store: &MemoryStore, table: Table) -> Vec<(Vec<u8>, Vec<u8>)> {
    let all = store.snapshot();
    all.entries()
        .filter(|(at, _, _)| *at == table)
        .map(|(_, key, value)| (key.to_vec(), value.to_vec()))
        .collect()
}

pub(crate) fn value(store: &MemoryStore, table: Table, key: &[u8]) -> Vec<u8> {
    let found = entries(store, table).into_iter().find(|(at, _)| at == key);
    found.expect("there is a value under this key").1
}

/// Flips one bit of a stored value.
pub(crate) fn flip(store: &MemoryStore, table: Table, key: &[u8], at: usize) {
    let mut bytes = value(store, table, key);
    bytes[at] ^= 1 << (at % 8);
    store.tamper(table, key, Some(bytes));
}

/// The header with its body rewritten, as somebody without a key can do it: the plain checksum fits.
pub(crate) fn forged(raw: &[u8], major: u8, edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut body: Value = serde_json::from_slice(&raw[6..raw.len() - 64]).expect("a JSON body");
    edit(&mut body);
    let json = body.to_string().into_bytes();
    let mut out = vec![b'H', major];
    out.extend_from_slice(&u32::try_from(json.len()).expect("short").to_be_bytes());
    out.extend_from_slice(&json);
    let digest = Sha256::digest(&out);
    out.extend_from_slice(&digest);
    out.extend_from_slice(&raw[raw.len() - 32..]);
    out
}

/// The header with its body rewritten by another version of the app: signed, and known to the root.
pub(crate) fn resign(store: &MemoryStore, vault: &mut Vault<MemoryStore>, edit: impl FnOnce(&mut Value)) {
    let mut raw = forged(vault.header.raw(), 1, edit);
    let signed = raw.len() - 64;
    let mac = vault.keys.header.sign(&raw[..signed]);
    raw[signed + 32..].copy_from_slice(&mac);
    vault.root.header = Sha256::digest(&raw).into();
    let root = vault.root.seal(&vault.keys, &*vault.host.random);
    put_both(store, &raw);
    for key in ROOTS {
        store.tamper(Table::Meta, key, Some(root.clone()));
    }
}

/// The header of format 1.`minor` with one more slot, of a kind that nobody knows yet.
pub(crate) fn with_unknown_slot(minor: u16) -> impl FnOnce(&mut Value) {
    let bytes = |len| crate::vault::encoding::to_base64(&vec![7; len]);
    let slot = json!({
        "id": "7b1c9c1e-55d4-4f0f-9d3b-0c8a2f6f5c11", "method": {"kind": "palm"},
        "commitment": bytes(32), "nonce": bytes(24), "wrapped": bytes(48),
    });
    move |body| {
        body["minor"] = json!(minor);
        body["slots"].as_array_mut().expect("slots").push(slot);
    }
}

pub(crate) fn put_both(store: &MemoryStore, raw: &[u8]) {
    for key in COPIES {
        store.tamper(Table::Meta, key, Some(raw.to_vec()));
    }
}
