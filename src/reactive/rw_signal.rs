//! A value that is read and written, and tells those who read it.

use std::fmt;
use std::marker::PhantomData;

use leptos::prelude as leptos;
use leptos::{Track, Update, With, WithUntracked};

use super::Held;

/// A value that is read and written. Reading it in a memo, an effect or a view follows it.
///
/// The `try_` methods are for after an `.await`, when the page may be gone and the value with it.
pub struct RwSignal<T> {
    inner: leptos::RwSignal<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

impl<T> fmt::Debug for RwSignal<T> {
    /// Its name only: what it holds may be about a child.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RwSignal")
    }
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal with a first value.
    pub fn new(value: T) -> Self {
        Self { inner: leptos::RwSignal::new(Held::new(value)), of: PhantomData }
    }

    /// Reads the value where it is, and follows it.
    pub fn with<O>(self, read: impl FnOnce(&T) -> O) -> O {
        let (mut read, mut found) = (Some(read), None);
        self.visit(&mut |held| found = read.take().map(|read| read(held.value())));
        found.expect(GONE)
    }

    /// Reads the value where it is.
    pub fn with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> O {
        self.try_with_untracked(read).expect(GONE)
    }

    /// Reads the value where it is; `None` when it is gone.
    pub fn try_with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> Option<O> {
        let (mut read, mut found) = (Some(read), None);
        self.visit_untracked(&mut |held| found = read.take().map(|read| read(held.value())));
        found
    }

    /// Follows the value without reading it.
    pub fn track(self) {
        self.inner.track();
    }

    /// Puts another value in its place.
    pub fn set(self, value: T) {
        self.put(Held::new(value));
    }

    /// Puts another value in its place; gives it back when there is none any more.
    pub fn try_set(self, value: T) -> Option<T> {
        self.put(Held::new(value)).map(Held::into_value)
    }

    /// Changes the value where it is.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.try_update(change);
    }

    /// Changes the value where it is and gives what the change gives; `None` when it is gone.
    pub fn try_update<O>(self, change: impl FnOnce(&mut T) -> O) -> Option<O> {
        let (mut change, mut found) = (Some(change), None);
        self.alter(&mut |held| found = change.take().map(|change| change(held.value_mut())));
        found
    }

    pub(super) fn into_inner(self) -> leptos::Signal<Held> {
        self.inner.into()
    }

    fn visit(self, see: &mut dyn FnMut(&Held)) {
        self.inner.with(see);
    }

    fn visit_untracked(self, see: &mut dyn FnMut(&Held)) {
        self.inner.try_with_untracked(see);
    }

    fn put(self, held: Held) -> Option<Held> {
        leptos::Set::try_set(&self.inner, held)
    }

    fn alter(self, change: &mut dyn FnMut(&mut Held)) {
        self.inner.try_update(change);
    }
}

impl<T: Clone + Send + Sync + 'static> RwSignal<T> {
    /// The value; follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// The value; `None` when it is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        self.try_with_untracked(T::clone)
    }
}

impl<T: Default + Send + Sync + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

const GONE: &str = "a signal lives as long as the part of the page that reads it";
