//! What can be told of a vault before it is opened.
//!
//! "There is none" is said only of a store with nothing in it: records without a header are a damaged
//! vault, not a reason to begin anew.

use chrono::{DateTime, FixedOffset};
use futures_util::TryStreamExt;

use crate::ports::{Store, StoreError, Table};

use super::erase::is_marked;
use super::header::{Header, HeaderFault};
use super::ids::VaultId;
use super::layout::{HEADERS, RESTORING, ROOTS};
use super::root::RootPrefix;
use super::slot::PasskeyPlace;

/// What is in this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VaultStatus {
    /// Nothing: a first visit, or the browser threw its storage away.
    None,
    /// A vault that can be tried.
    Present(Presence),
    /// Remains of a vault that cannot be opened any more. Never replaced without asking.
    Damaged,
    /// Remains of a vault that is to go: [`finish_erasing`](super::finish_erasing) does what was broken off.
    Erasing,
    /// A vault of a newer version with another major format.
    Newer {
        /// Its format.
        major: u8,
    },
}

/// A closed vault. Read from the clear parts, so anybody with access to the disk could have changed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// Which vault.
    pub vault: VaultId,
    /// How many writes it has seen; `None` when neither copy of the root can be read.
    pub generation: Option<u64>,
    /// When the last of them was.
    pub last_changed: Option<DateTime<FixedOffset>>,
    /// The passkeys that the browser can be asked for, as the newer copy of the header names them.
    pub passkeys: Vec<PasskeyPlace>,
}

/// Looks at the store without opening anything.
///
/// # Errors
/// [`StoreError`] when the store does not answer.
pub async fn status<S: Store>(store: &S) -> Result<VaultStatus, StoreError> {
    status_with(store, &read_heads(store).await?).await
}

/// The same, with what was read of it already.
pub(crate) async fn status_with<S: Store>(store: &S, heads: &Heads) -> Result<VaultStatus, StoreError> {
    let Heads { headers, roots } = heads;
    let parsed: Vec<_> = headers.iter().flatten().map(|raw| Header::parse(raw)).collect();
    if let Some(header) = parsed.iter().flatten().max_by_key(|header| header.revision()) {
        let root = roots
            .iter()
            .flatten()
            .filter_map(|raw| RootPrefix::parse(raw))
            .max_by_key(|root| root.generation);
        return Ok(VaultStatus::Present(Presence {
            vault: header.vault(),
            generation: root.map(|root| root.generation),
            last_changed: root.map(|root| root.changed),
            passkeys: header.passkeys().cloned().collect(),
        }));
    }
    for fault in parsed.iter().filter_map(|header| header.as_ref().err()) {
        if let HeaderFault::Newer { major } = *fault {
            return Ok(VaultStatus::Newer { major });
        }
    }
    let remains = !parsed.is_empty() || roots.iter().any(Option::is_some);
    if !remains && is_marked(store).await? {
        return Ok(VaultStatus::Erasing);
    }
    if remains || (!is_restoring(store).await? && holds_data(store).await?) {
        return Ok(VaultStatus::Damaged);
    }
    Ok(VaultStatus::None)
}

async fn is_restoring<S: Store>(store: &S) -> Result<bool, StoreError> {
    Ok(store.get(Table::Meta, RESTORING).await?.is_some())
}

async fn holds_data<S: Store>(store: &S) -> Result<bool, StoreError> {
    for table in [Table::Records, Table::Buckets, Table::Drafts] {
        if !store.keys(table, &[]).await?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Both copies of something.
pub(crate) type Pair = [Option<Vec<u8>>; 2];

/// Both copies of header and root, of one moment.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Heads {
    pub(crate) headers: Pair,
    pub(crate) roots: Pair,
}

/// Reads header and root with one look.
pub(crate) async fn read_heads<S: Store>(store: &S) -> Result<Heads, StoreError> {
    let [first, second] = HEADERS;
    let [third, fourth] = ROOTS;
    let [first, second, third, fourth] = read_meta(store, [first, second, third, fourth]).await?;
    Ok(Heads { headers: [first, second], roots: [third, fourth] })
}

/// Both copies of something in the meta table.
pub(crate) async fn read_pair<S: Store>(store: &S, keys: [&[u8]; 2]) -> Result<Pair, StoreError> {
    read_meta(store, keys).await
}

async fn read_meta<S: Store, const COUNT: usize>(
    store: &S,
    keys: [&[u8]; COUNT],
) -> Result<[Option<Vec<u8>>; COUNT], StoreError> {
    let read = store.get_each(Table::Meta, keys.map(<[u8]>::to_vec).into());
    let read: Vec<_> = read.try_collect().await?;
    read.try_into()
        .map_err(|_| StoreError::Unavailable("it answers for other keys than were asked for".into()))
}
