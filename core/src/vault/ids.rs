//! Names within a vault.

use serde::{Deserialize, Serialize};

use crate::ports::Random;
use crate::uuids::uuids;

/// `N` fresh random bytes.
pub(crate) fn random_bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

uuids! {
    /// A vault. Stays the same through every change of passphrase, and in its backups.
    VaultId,
    /// A sealed record; equal to the id of the aggregate inside.
    RecordId,
    /// One way into a vault.
    SlotId,
    /// One copy of a vault that is written to: new after every restore, so that edits made on two devices
    /// can be told apart.
    ReplicaId,
    /// The right to write, held by one opened vault at a time.
    WriterToken,
}

/// What the keys of a vault's buckets and records begin with. A restore fills a new space, and one write
/// of the root then makes it the current one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeySpace(#[serde(with = "super::encoding::base64_array")] [u8; 8]);

impl KeySpace {
    /// A new space that nothing is stored in.
    pub fn make(random: &dyn Random) -> Self {
        Self(random_bytes(random))
    }

    pub(crate) fn from_bytes(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// Its 8 bytes.
    pub fn to_bytes(self) -> [u8; 8] {
        self.0
    }
}

/// What sort of aggregate a record holds. Stands in the clear in front of each record, so it says no more
/// than a file name would.
///
/// A number and not an enum: a newer version may store kinds that this one does not know, and they have
/// to survive a backup made here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordKind(u8);

impl RecordKind {
    /// How the worker likes the app to be.
    pub const SETTINGS: Self = Self(1);
    /// A case (dossier).
    pub const CASE: Self = Self(2);
    /// A visit with its checklist, log, report and follow-ups.
    pub const VISIT: Self = Self(3);
    /// A meeting with parents or colleagues.
    pub const MEETING: Self = Self(4);
    /// A programme of the organisation, with its checklist.
    pub const PROGRAMME: Self = Self(5);

    const NAMED: [(Self, &'static str); 5] = [
        (Self::SETTINGS, "settings"),
        (Self::CASE, "case"),
        (Self::VISIT, "visit"),
        (Self::MEETING, "meeting"),
        (Self::PROGRAMME, "programme"),
    ];

    /// The kind with this number.
    pub fn from_code(code: u8) -> Self {
        Self(code)
    }

    /// Its number in the store.
    pub fn code(self) -> u8 {
        self.0
    }

    /// Its name in a plain export; `kind-<number>` for one that this version does not know.
    pub fn name(self) -> String {
        match Self::NAMED.iter().find(|(kind, _)| *kind == self) {
            Some((_, name)) => (*name).to_owned(),
            None => format!("kind-{}", self.0),
        }
    }

    /// The kind with this name; `None` when this version does not know it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMED.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }
}
