use std::sync::LazyLock;

use sha2::{Digest, Sha256};

use super::{FROZEN, Free, code, frozen, host, now, opened};
use crate::ports::Table;
use crate::vault::aead::{open_blob, seal_blob};
use crate::vault::header::Header;
use crate::vault::keys::Keys;
use crate::vault::memory::MemoryStore;
use crate::vault::root::Root;
use crate::vault::{Credential, Vault, manifest, record, status};

static KEYS: LazyLock<Keys> = LazyLock::new(|| now(opened(frozen())).keys);

/// The clear prefixes of what is sealed, by how long they are.
const RECORD: usize = 33;
const BUCKET: usize = 24;
const ROOT: usize = 25;
/// A draft's is `D`, format, algorithm and epoch.
const DRAFT: &[u8] = &[b'D', 1, 1, 0, 0, 0, 1];

/// Takes `bytes` for something from the store: the first byte says what for, and whether they are the
/// stored bytes or the text that is sealed in them.
///
/// # Panics
/// When a reader does, or when something opens that was not sealed under the right key.
pub fn record(bytes: &[u8]) {
    let Some((form, bytes)) = bytes.split_first() else { return };
    match form % 8 {
        0 => stored(bytes),
        1 => sealed_record(bytes),
        2 => drop(manifest::open(&KEYS, &sealed(Table::Buckets, BUCKET, bytes))),
        3 => sealed_root(bytes),
        4 => now(sealed_draft(bytes)),
        5 => drop(Header::parse(bytes)),
        6 => header_body(bytes),
        _ => now(whole_store(bytes)),
    }
}

/// Nothing that was not sealed here opens, and what was opens as often as it is asked.
fn stored(bytes: &[u8]) {
    let ours = FROZEN.entries().any(|(_, _, value)| value == bytes);
    assert!(ours || record::open(&KEYS, bytes).is_none());
    assert!(ours || manifest::open(&KEYS, bytes).is_none());
    assert!(ours || Root::open(bytes, &KEYS).is_none());
    for len in [RECORD, BUCKET, ROOT] {
        assert!(ours || open_blob(KEYS.record.expose(), KEYS.vault, len, bytes).is_err());
    }
}

/// `text` sealed as what stands first in `table`: its prefix is `len` bytes long.
fn sealed(table: Table, len: usize, text: &[u8]) -> Vec<u8> {
    let of_table = |(at, key, _): &(Table, &[u8], &[u8])| *at == table && !key.starts_with(b"header");
    let (_, _, raw) = FROZEN.entries().find(of_table).expect("the frozen vault has all of these");
    let key = if table == Table::Records { KEYS.record.expose() } else { KEYS.manifest.expose() };
    seal_blob(key, KEYS.vault, &raw[..len], text, &*host().random)
}

fn sealed_record(text: &[u8]) {
    let Some(opened) = record::open(&KEYS, &sealed(Table::Records, RECORD, text)) else { return };
    let (prefix, versions) = (opened.prefix, &opened.versions);
    let raw = record::seal(&KEYS, &prefix, versions, &opened.list, &opened.payload, &*host().random);
    let again = record::open(&KEYS, &raw).expect("what was sealed here opens");
    assert!(again.payload == opened.payload && again.versions == opened.versions);
    assert_eq!(again.prefix, prefix);
}

fn sealed_root(text: &[u8]) {
    let Some(root) = Root::open(&sealed(Table::Meta, ROOT, text), &KEYS) else { return };
    let again = Root::open(&root.seal(&KEYS, &*host().random), &KEYS).expect("what was sealed here opens");
    assert_eq!((again.generation, again.changed), (root.generation, root.changed));
}

async fn sealed_draft(text: &[u8]) {
    let store = frozen();
    let raw = seal_blob(KEYS.draft.expose(), KEYS.vault, DRAFT, text, &*host().random);
    store.tamper(Table::Drafts, &[1; 32], Some(raw));
    let drafts = opened(store).await.drafts().await.expect("the store in memory answers");
    assert!(drafts.is_empty(), "a draft lies under the code of its own place");
}

/// A header's body with the checksum that needs no key; its slots are tried with a code they do not know.
fn header_body(json: &[u8]) {
    let Ok(len) = u32::try_from(json.len()) else { return };
    let mut raw = [b"H\x01".as_slice(), &len.to_be_bytes(), json].concat();
    let digest: [u8; 32] = Sha256::digest(&raw).into();
    raw.extend_from_slice(&digest);
    raw.extend_from_slice(&[0; 32]);
    let Ok(header) = Header::parse(&raw) else { return };
    assert_eq!(header.raw(), raw);
    for slot in header.slots() {
        assert!(header.open(slot, code().secret()).is_err(), "nobody signed this header");
    }
}

/// The frozen vault with some of its bytes written over: pairs of a place and a value.
async fn whole_store(bytes: &[u8]) {
    let store = frozen();
    for [which, high, low, value] in bytes.as_chunks::<4>().0.iter().take(8) {
        let all = store.snapshot();
        let entries: Vec<_> = all.entries().filter(|(_, _, raw)| !raw.is_empty()).collect();
        let (table, key, raw) = entries[usize::from(*which) % entries.len()];
        let mut bent = raw.to_vec();
        let at = usize::from(u16::from_be_bytes([*high, *low])) % bent.len();
        bent[at] = *value;
        store.tamper(table, key, Some(bent));
    }
    opens_or_is_refused(store).await;
}

async fn opens_or_is_refused(store: MemoryStore) {
    let before = store.snapshot();
    drop(status(&store).await);
    let code = code();
    let credential = Credential::RecoveryCode(&code);
    if let Ok(vault) = Vault::unlock(store.clone(), host(), &Free, credential).await {
        let ids: Vec<_> = vault.manifest.items().map(|item| item.id).collect();
        for id in ids {
            drop(vault.read(id).await);
        }
        assert!(vault.count() + vault.set_aside().len() >= 3, "no record goes without a word");
    }
    assert!(store.snapshot() == before, "looking changes nothing");
}
