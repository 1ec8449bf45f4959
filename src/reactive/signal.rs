//! A value that can be read, whatever it is made of.

use std::fmt;
use std::marker::PhantomData;

use leptos::prelude as leptos;
use leptos::{Track, With, WithUntracked};

use super::{Held, Memo, RwSignal};

/// A value that can be read: a [`RwSignal`], a [`Memo`], what [`derived`] computes, or one that stays the same.
pub struct Signal<T> {
    inner: leptos::Signal<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> fmt::Debug for Signal<T> {
    /// Its name only: what it holds may be about a child.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signal")
    }
}

/// A value that is computed at every reading.
pub fn derived<T>(compute: impl Fn() -> T + Send + Sync + 'static) -> Signal<T>
where
    T: Send + Sync + 'static,
{
    Signal::of(boxed(Box::new(move || Held::new(compute()))))
}

fn boxed(compute: Box<dyn Fn() -> Held + Send + Sync>) -> leptos::Signal<Held> {
    leptos::Signal::derive(compute)
}

impl<T: Send + Sync + 'static> Signal<T> {
    fn of(inner: leptos::Signal<Held>) -> Self {
        Self { inner, of: PhantomData }
    }

    /// A value that stays the same.
    pub fn stored(value: T) -> Self {
        Self::of(leptos::Signal::stored(Held::new(value)))
    }

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

    fn visit(self, see: &mut dyn FnMut(&Held)) {
        self.inner.with(see);
    }

    fn visit_untracked(self, see: &mut dyn FnMut(&Held)) {
        self.inner.with_untracked(see);
    }
}

impl<T: Clone + Send + Sync + 'static> Signal<T> {
    /// The value; follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: Default + Send + Sync + 'static> Default for Signal<T> {
    fn default() -> Self {
        Self::stored(T::default())
    }
}

impl<T: Send + Sync + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::of(signal.into_inner())
    }
}

impl<T: Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::of(memo.into_inner())
    }
}

impl<T, F> From<F> for Signal<T>
where
    T: Send + Sync + 'static,
    F: Fn() -> T + Send + Sync + 'static,
{
    fn from(compute: F) -> Self {
        derived(compute)
    }
}

impl From<&str> for Signal<String> {
    fn from(text: &str) -> Self {
        Self::stored(text.to_owned())
    }
}

impl<T: Clone + Send + Sync + 'static> From<Signal<T>> for Signal<Option<T>> {
    fn from(signal: Signal<T>) -> Self {
        derived(move || Some(signal.get()))
    }
}

/// Values of these types may stand where a part wants a signal.
macro_rules! may_stay_the_same {
    ($($value:ty),*) => {
        $(impl From<$value> for $crate::reactive::Signal<$value> {
            fn from(value: $value) -> Self {
                Self::stored(value)
            }
        })*
    };
}
pub(crate) use may_stay_the_same;

may_stay_the_same!(bool, u32, String);

impl<T> PartialEq for Signal<T> {
    /// Whether it is the same signal, whatever its value.
    fn eq(&self, other: &Self) -> bool {
        self.inner == other.inner
    }
}

/// A signal as Leptos' markup takes it: a closure that is read again when the signal changes.
type Reading<T> = Box<dyn Fn() -> T + Send>;

impl leptos::IntoRender for Signal<String> {
    type Output = Reading<String>;

    fn into_render(self) -> Self::Output {
        Box::new(move || self.get())
    }
}

impl<T: Clone + Send + Sync + 'static> leptos::IntoAttributeValue for Signal<T> {
    type Output = Reading<T>;

    fn into_attribute_value(self) -> Self::Output {
        Box::new(move || self.get())
    }
}

const GONE: &str = "a signal lives as long as the part of the page that reads it";
