//! A handle on a value whose type only the handle knows: what can be read alike, whatever holds it.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use leptos::prelude as leptos;
use leptos::{Read, ReadUntracked, Track};

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
    I: Copy + Track + ReadUntracked<Value: Deref<Target = Held>>,
    T: 'static,
{
    /// Reads the value where it is, and follows it.
    pub fn with<O>(self, read: impl FnOnce(&T) -> O) -> O {
        let held = followed(self.inner).expect(GONE);
        read(held.value())
    }

    /// Reads the value where it is.
    pub fn with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> O {
        self.try_with_untracked(read).expect(GONE)
    }

    /// Reads the value where it is; `None` when it is gone.
    pub fn try_with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> Option<O> {
        let held = self.inner.try_read_untracked()?;
        Some(read(held.value()))
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

/// Not a method: it is compiled for each kind of handle, and not for each type of value too.
fn followed<I: Track + ReadUntracked>(inner: I) -> Option<I::Value> {
    inner.try_read()
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
