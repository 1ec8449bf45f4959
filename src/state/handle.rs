//! An opened case or visit on screen.

use omgangsboek_core::session::workbook::Key;

use super::book::Book;
use crate::reactive::prelude::*;

/// How far opening something has come.
#[derive(Debug)]
pub enum Opened<T: Send + Sync + 'static> {
    /// It is being read.
    Loading,
    /// Here it is.
    Ready(Handle<T>),
    /// The workbook has nothing under this id; the address was typed over or it was erased.
    Missing,
    /// It is there and cannot be read; the rest of the workbook is not touched by that.
    Damaged,
}

// By hand, because a derive would ask the same of `T`, which is not copied or compared here.
impl<T: Send + Sync + 'static> Clone for Opened<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Opened<T> {}

impl<T: Send + Sync + 'static> PartialEq for Opened<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Opened::Ready(one), Opened::Ready(other)) => one == other,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

/// An opened case or visit. All pages that show it share it, so that none of them has an old copy.
#[derive(Debug)]
pub struct Handle<T: Send + Sync + 'static> {
    key: Key,
    value: RwSignal<T>,
    book: Book,
}

impl<T: Send + Sync + 'static> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Handle<T> {}

impl<T: Send + Sync + 'static> PartialEq for Handle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl<T: Clone + Send + Sync + 'static> Handle<T> {
    pub(super) fn new(key: Key, value: RwSignal<T>, book: Book) -> Self {
        Self { key, value, book }
    }

    /// Reads it, and follows its changes.
    pub fn with<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.value.with(read)
    }

    /// Reads it once.
    pub fn with_untracked<R>(self, read: impl FnOnce(&T) -> R) -> R {
        self.value.with_untracked(read)
    }

    /// Something of it as a signal that tells only when that part changed.
    pub fn read<R>(self, read: impl Fn(&T) -> R + Send + Sync + 'static) -> Signal<R>
    where
        R: PartialEq + Clone + Send + Sync + 'static,
    {
        memo(move |_| self.value.with(&read)).into()
    }

    /// Changes it; it is saved within a second. In a tab that only reads nothing is changed.
    pub fn edit<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        // Changed apart and then put back, so that `change` may read what is derived from it.
        let mut changed = self.value.get_untracked();
        let result = change(&mut changed);
        self.put(changed);
        result
    }

    /// Changes it unless `change` refuses, in which case nothing is changed and nothing is saved.
    ///
    /// # Errors
    /// What `change` refuses with.
    pub fn try_edit<R, E>(self, change: impl FnOnce(&mut T) -> Result<R, E>) -> Result<R, E> {
        let mut changed = self.value.get_untracked();
        let result = change(&mut changed)?;
        self.put(changed);
        Ok(result)
    }

    fn put(self, changed: T) {
        if self.book.read_only().get_untracked().is_none() {
            self.value.set(changed);
            self.book.edited(self.key);
        }
    }
}
