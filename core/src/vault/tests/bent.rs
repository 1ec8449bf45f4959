//! Any byte of anything stored may be changed, added or cut. What stays whole is used, what does not is
//! named, and nothing is written over by opening.

use std::sync::LazyLock;

use pollster::block_on;
use proptest::prelude::*;
use proptest::sample::Index;

use super::support::*;
use crate::ports::Table;
use crate::vault::memory::{MemoryStore, Snapshot};
use crate::vault::{Finding, Part, ReadError, RecordFault, RecordKind, UnlockError};

/// Where in some bytes: anywhere, or among the first, where the clear prefix stands.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    first: bool,
    at: Index,
}

impl Place {
    fn of(&self, len: usize) -> usize {
        self.at.index(if self.first { len.min(64) } else { len })
    }
}

/// One thing that can happen to bytes.
#[derive(Clone, Debug)]
pub(crate) enum Bend {
    Flip { at: Place, mask: u8 },
    Insert { at: Place, byte: u8 },
    Cut { from: Place, len: Index },
    Swap { one: Place, other: Place },
}

impl Bend {
    /// The bytes after it happened; never those before.
    pub(crate) fn of(&self, bytes: &[u8]) -> Vec<u8> {
        let mut bent = bytes.to_vec();
        match self {
            Self::Flip { at, mask } => bent[at.of(bytes.len())] ^= mask,
            Self::Insert { at, byte } => bent.insert(at.of(bytes.len() + 1), *byte),
            Self::Cut { from, len } => {
                let from = from.of(bytes.len());
                bent.drain(from..=from + len.index(bytes.len() - from));
            }
            Self::Swap { one, other } => {
                let (one, other) = (one.of(bytes.len()), other.of(bytes.len()));
                bent.swap(one, other);
                if bytes[one] == bytes[other] {
                    bent[one] ^= 1;
                }
            }
        }
        bent
    }
}

pub(crate) fn bend() -> impl Strategy<Value = Bend> {
    let place = || (any::<bool>(), any::<Index>()).prop_map(|(first, at)| Place { first, at });
    prop_oneof![
        3 => (place(), 1..=255u8).prop_map(|(at, mask)| Bend::Flip { at, mask }),
        2 => (place(), any::<u8>()).prop_map(|(at, byte)| Bend::Insert { at, byte }),
        2 => (place(), any::<Index>()).prop_map(|(from, len)| Bend::Cut { from, len }),
        1 => (place(), place()).prop_map(|(one, other)| Bend::Swap { one, other }),
    ]
}

/// Three visits, the second written twice.
static FILLED: LazyLock<Snapshot> = LazyLock::new(|| {
    block_on(async {
        let store = MemoryStore::new();
        let mut vault = make(store.clone()).await;
        vault.write(vec![visit(1, "een"), visit(2, "twee"), visit(3, "drie")]).await.expect("written");
        vault.write(vec![visit(2, "twee, anders")]).await.expect("written");
        store.snapshot()
    })
});

fn filled() -> MemoryStore {
    let store = MemoryStore::new();
    store.restore(&FILLED);
    store
}

fn whole() -> Vec<(u8, String)> {
    owned(&[(1, "een"), (2, "twee, anders"), (3, "drie")])
}

fn bend_value(store: &MemoryStore, table: Table, key: &[u8], bend: &Bend) {
    let bent = bend.of(&value(store, table, key));
    store.tamper(table, key, Some(bent));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_bent_record_is_set_aside_and_the_others_open(bend in bend(), n in 1..=3u8) {
        block_on(async {
            let store = filled();
            bend_value(&store, Table::Records, &key_of(&store, Table::Records, n), &bend);
            let before = store.snapshot();
            let vault = open(store.clone()).await;
            let refused = ReadError::Fault { id: id(n), fault: RecordFault::Altered };
            assert_eq!(vault.read(id(n)).await, Err(refused));
            let rest: Vec<_> = whole().into_iter().filter(|(at, _)| *at != n).collect();
            assert_eq!(texts(&vault).await, rest);
            let aside = vault.set_aside();
            assert_eq!((aside.len(), aside[0].id, aside[0].kind), (1, id(n), Some(RecordKind::VISIT)));
            assert_eq!(store.snapshot(), before);
        });
    }

    #[test]
    fn a_bent_bucket_is_made_again_from_its_records(bend in bend(), n in 1..=3u8) {
        block_on(async {
            let store = filled();
            bend_value(&store, Table::Buckets, &key_of(&store, Table::Buckets, n), &bend);
            let before = store.snapshot();
            let vault = open(store.clone()).await;
            assert_eq!(vault.findings(), [Finding::BucketRebuilt { bucket: n, records: 1 }]);
            assert_eq!(texts(&vault).await, whole());
            assert_eq!(store.snapshot(), before);
        });
    }

    #[test]
    fn a_bent_root_gives_way_to_its_other_copy_and_two_bent_ones_open_nothing(
        one in bend(), other in bend(), first in any::<bool>(),
    ) {
        block_on(async {
            let store = filled();
            let [bent, kept] = if first { [b"root.a", b"root.b"] } else { [b"root.b", b"root.a"] };
            bend_value(&store, Table::Meta, bent, &one);
            let vault = open(store.clone()).await;
            assert_eq!(vault.findings(), [Finding::RootCopyLost]);
            assert_eq!((texts(&vault).await, vault.generation()), (whole(), 3));
            bend_value(&store, Table::Meta, kept, &other);
            let none = try_open(store.clone(), PASSPHRASE).await.err();
            assert_eq!(none, Some(UnlockError::Damaged(Part::Root)));
        });
    }

    #[test]
    fn a_bent_header_is_damage_and_never_a_wrong_passphrase(
        one in bend(), other in bend(), first in any::<bool>(),
    ) {
        block_on(async {
            let store = filled();
            let [bent, kept] = if first { [b"header.a", b"header.b"] } else { [b"header.b", b"header.a"] };
            bend_value(&store, Table::Meta, bent, &one);
            let vault = open(store.clone()).await;
            assert_eq!(vault.findings(), [Finding::HeaderCopyLost]);
            assert_eq!(texts(&vault).await, whole());
            assert_eq!(try_open(store.clone(), "een andere zin").await.err(), Some(UnlockError::Wrong));
            bend_value(&store, Table::Meta, kept, &other);
            let none = try_open(store.clone(), PASSPHRASE).await.err();
            assert_eq!(none, Some(UnlockError::Damaged(Part::Header)));
        });
    }

    #[test]
    fn a_bent_draft_is_left_out_and_hides_no_other(bend in bend(), first in any::<bool>()) {
        block_on(async {
            let store = filled();
            let vault = open(store.clone()).await;
            for place in ["een", "twee"] {
                vault.put_draft(place, &title(place)).await.expect("kept");
            }
            let (key, _) = entries(&store, Table::Drafts)[usize::from(first)].clone();
            let kept = vault.drafts().await.expect("the store answers");
            bend_value(&store, Table::Drafts, &key, &bend);
            let before = store.snapshot();
            let left = open(store.clone()).await.drafts().await.expect("the store answers");
            assert_eq!(left.len(), 1);
            assert!(kept.contains(&left[0]));
            assert_eq!(store.snapshot(), before);
        });
    }

    #[test]
    fn many_bent_values_at_once_open_or_are_refused_and_are_left_as_they_are(
        bends in proptest::collection::vec((any::<Index>(), bend()), 1..6),
    ) {
        block_on(async {
            let store = filled();
            for (which, bend) in &bends {
                let all = store.snapshot();
                let places: Vec<_> = all.entries().filter(|(_, _, value)| !value.is_empty()).collect();
                let (table, key, bytes) = places[which.index(places.len())];
                store.tamper(table, key, Some(bend.of(bytes)));
            }
            let before = store.snapshot();
            match try_open(store.clone(), PASSPHRASE).await {
                Ok(vault) => {
                    // What does open is what was written.
                    for n in 1..=3 {
                        drop(vault.read(id(n)).await);
                    }
                    let written = whole();
                    assert!(texts(&vault).await.iter().all(|text| written.contains(text)));
                }
                Err(error) => assert!(matches!(error, UnlockError::Damaged(_)), "{error:?}"),
            }
            assert_eq!(store.snapshot(), before);
        });
    }
}
