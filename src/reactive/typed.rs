//! A handle on a value whose type only the handle knows: what can be read alike, whatever holds it.

use std::fmt;
use std::marker::PhantomData;

use leptos::prelude as leptos;
use leptos::{Track, With, WithUntracked};

use super::Held;

/// A handle of Leptos on a [`Held`], with the type of what is in it.
pub struct Typed<I, T> {
    pub(super) inner: I,
    of: PhantomData<fn() -> T>,
}

const GONE: &str = "a value lives as long as the part of the page that reads it";

impl<I, T> Typed<I, T> {
    /// `inner` holds a `T`.
    pub(super) fn of(inner: I) -> Self {
        Self { inner, of: PhantomData }
    }
}

impl<I, T> Typed<I, T>
where
    I: Copy + Track + With<Value = Held> + WithUntracked<Value = Held>,
    T: 'static,
{
    /// Reads the value where it is, and follows it.
    pub fn with<O>(self, read: impl FnOnce(&T) -> O) -> O {
        let (mut read, mut found) = (Some(read), None);
        see(self.inner, &mut |held| found = read.take().map(|read| read(held.value())));
        found.expect(GONE)
    }

    /// Reads the value where it is.
    pub fn with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> O {
        self.try_with_untracked(read).expect(GONE)
    }

    /// Reads the value where it is; `None` when it is gone.
    pub fn try_with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> Option<O> {
        let (mut read, mut found) = (Some(read), None);
        see_untracked(self.inner, &mut |held| found = read.take().map(|read| read(held.value())));
        found
    }

    /// Follows the value without reading it.
    pub fn track(self) {
        self.inner.track();
    }

    /// The value; follows it.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// The value; `None` when it is gone.
    pub fn try_get_untracked(self) -> Option<T>
    where
        T: Clone,
    {
        self.try_with_untracked(T::clone)
    }
}

// Not methods: they are compiled for each kind of handle, and not for each type of value too.
fn see(inner: impl With<Value = Held>, see: &mut dyn FnMut(&Held)) {
    inner.with(see);
}

fn see_untracked(inner: impl WithUntracked<Value = Held>, see: &mut dyn FnMut(&Held)) {
    inner.try_with_untracked(see);
}

impl<I: Copy, T> Clone for Typed<I, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<I: Copy, T> Copy for Typed<I, T> {}

impl<I: PartialEq, T> PartialEq for Typed<I, T> {
    /// Whether it is a handle on the same value, whatever that is.
    fn eq(&self, other: &Self) -> bool {
        self.inner == other.inner
    }
}

impl<I, T> fmt::Debug for Typed<I, T> {
    /// Nothing of the value: it may be about a child.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed")
    }
}
