//! A value that is computed from others, and tells those who read it when it has become another.

use std::fmt;
use std::marker::PhantomData;

use leptos::prelude as leptos;
use leptos::{Track, With, WithUntracked};

use super::Held;

/// A value that is computed anew when what it reads has changed; [`memo`] makes one.
pub struct Memo<T> {
    inner: leptos::Memo<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T> fmt::Debug for Memo<T> {
    /// Its name only: what it holds may be about a child.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memo")
    }
}

/// A value that is computed anew when what it reads has changed, from what it was before where that is wanted.
/// Those who read it hear of it only when it differs.
pub fn memo<T>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Memo {
        inner: boxed(Box::new(move |before| Held::compared(compute(before.map(Held::value))))),
        of: PhantomData,
    }
}

/// What computes a memo, from what it held before.
type Compute = Box<dyn Fn(Option<&Held>) -> Held + Send + Sync>;

fn boxed(compute: Compute) -> leptos::Memo<Held> {
    leptos::Memo::new(compute)
}

impl<T: Send + Sync + 'static> Memo<T> {
    /// Reads the value where it is, and follows it.
    pub fn with<O>(self, read: impl FnOnce(&T) -> O) -> O {
        let (mut read, mut found) = (Some(read), None);
        self.visit(&mut |held| found = read.take().map(|read| read(held.value())));
        found.expect(GONE)
    }

    /// Reads the value where it is.
    pub fn with_untracked<O>(self, read: impl FnOnce(&T) -> O) -> O {
        let (mut read, mut found) = (Some(read), None);
        self.visit_untracked(&mut |held| found = read.take().map(|read| read(held.value())));
        found.expect(GONE)
    }

    /// Follows the value without reading it.
    pub fn track(self) {
        self.inner.track();
    }

    pub(super) fn into_inner(self) -> leptos::Signal<Held> {
        self.inner.into()
    }

    fn visit(self, see: &mut dyn FnMut(&Held)) {
        self.inner.with(see);
    }

    fn visit_untracked(self, see: &mut dyn FnMut(&Held)) {
        self.inner.with_untracked(see);
    }
}

impl<T: Clone + Send + Sync + 'static> Memo<T> {
    /// The value; follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

const GONE: &str = "a memo lives as long as the part of the page that reads it";
