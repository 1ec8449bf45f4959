//! A value that is read and written, and tells those who read it.

use leptos::prelude as leptos;

use super::Held;
use super::typed::Typed;

/// A value that is read and written. Reading it in a memo, an effect or a view follows it.
///
/// The `try_` methods are for after an `.await`, when the page may be gone and the value with it.
pub type RwSignal<T> = Typed<leptos::RwSignal<Held>, T>;

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// A signal with a first value.
    pub fn new(value: T) -> Self {
        Self::of(leptos::RwSignal::new(Held::new(value)))
    }

    /// Puts another value in its place.
    pub fn set(self, value: T) {
        put(self.inner, Held::new(value));
    }

    /// Puts another value in its place; gives it back when there is none any more.
    pub fn try_set(self, value: T) -> Option<T> {
        put(self.inner, Held::new(value)).map(Held::into_value)
    }

    /// Changes the value where it is.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        self.try_update(change);
    }

    /// Changes the value where it is and gives what the change gives; `None` when it is gone.
    pub fn try_update<O>(self, change: impl FnOnce(&mut T) -> O) -> Option<O> {
        let mut held = leptos::Write::try_write(&self.inner)?;
        Some(change(held.value_mut()))
    }
}

fn put(inner: leptos::RwSignal<Held>, held: Held) -> Option<Held> {
    leptos::Set::try_set(&inner, held)
}

impl<T: Default + Send + Sync + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}
