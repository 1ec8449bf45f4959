//! Erasing the whole vault.
//!
//! What opens it goes first: one transaction takes the headers with their slots and the roots away and
//! leaves a mark. From then on nobody opens it, whatever becomes of the rest. A second transaction clears
//! everything, mark included. Killed in between, the mark says that the rest is to go, and that is done
//! before anything else is made here.
//!
//! It makes no claim about what the browser's files on disk still hold: that is sealed, under a key that
//! was in the slots.

use crate::ports::{Guard, Op, Store, StoreError, Table};

use super::layout::{ERASING, HEADERS, ROOTS, meta_is, no_vault, put};

/// What stands under the mark.
const MARK: &[u8] = &[1];

/// Erases the vault of this store, whole or damaged, open or closed. Tabs that have it open can write
/// nothing any more.
///
/// # Errors
/// [`StoreError`]; then either nothing has changed, or
/// [`VaultStatus::Erasing`](super::VaultStatus::Erasing) says that there is something to [`finish`].
pub async fn erase<S: Store>(store: &S) -> Result<(), StoreError> {
    let mut ops = vec![put(Table::Meta, ERASING, MARK.to_vec())];
    ops.extend(
        HEADERS.into_iter().chain(ROOTS).map(|key| Op::Delete { table: Table::Meta, key: key.to_vec() }),
    );
    store.commit(Vec::new(), ops).await?;
    finish(store).await
}

/// Clears what an erasing that was broken off has left; does nothing where there is none, nor to a vault
/// that another tab made since. So this, and not [`erase`], is what goes on without asking anybody.
///
/// # Errors
/// [`StoreError`]; then nothing has changed.
pub async fn finish<S: Store>(store: &S) -> Result<(), StoreError> {
    if !is_marked(store).await? {
        return Ok(());
    }
    let ops = Table::ALL.map(|table| Op::DeletePrefix { table, prefix: Vec::new() });
    match store.commit(guards(), ops).await {
        // There is a vault: another tab finished this and made a new one, or there is a mark by mistake.
        Err(StoreError::Superseded) => Ok(()),
        outcome => outcome,
    }
}

/// Whether the mark is there. Where anything opens a vault it means nothing: both were never written
/// together.
///
/// # Errors
/// [`StoreError`] when the store does not answer.
pub(crate) async fn is_marked<S: Store>(store: &S) -> Result<bool, StoreError> {
    Ok(store.get(Table::Meta, ERASING).await?.as_deref() == Some(MARK))
}

/// The mark is there, and nothing that opens a vault.
fn guards() -> Vec<Guard> {
    let mark = meta_is(ERASING, Some(MARK.to_vec()));
    [mark].into_iter().chain(no_vault()).collect()
}
