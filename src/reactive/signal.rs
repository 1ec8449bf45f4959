//! A value that can be read, whatever it is made of.

use leptos::prelude as leptos;

use super::compute::{Compute, Fresh};
use super::typed::Typed;
use super::{Held, Memo, RwSignal};

/// A value that can be read: a [`RwSignal`], a [`Memo`], what [`derived`] computes, or one that stays the same.
pub type Signal<T> = Typed<leptos::Signal<Held>, T>;

/// A value that is computed at every reading.
pub fn derived<T>(compute: impl Fn() -> T + Send + Sync + 'static) -> Signal<T>
where
    T: Send + Sync + 'static,
{
    Signal::of(boxed(Box::new(Fresh(compute))))
}

fn boxed(compute: Box<dyn Compute>) -> leptos::Signal<Held> {
    leptos::Signal::derive(move || compute.compute(None))
}

impl<T: Send + Sync + 'static> Signal<T> {
    /// A value that stays the same.
    pub fn stored(value: T) -> Self {
        Self::of(leptos::Signal::stored(Held::new(value)))
    }
}

impl<T: Default + Send + Sync + 'static> Default for Signal<T> {
    fn default() -> Self {
        Self::stored(T::default())
    }
}

impl<T: Send + Sync + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::of(signal.inner.into())
    }
}

impl<T: Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::of(memo.inner.into())
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
