//! What computes a value, behind one pointer.
//!
//! A boxed closure brings three methods along, of which the app calls one; a trait of our own has that one only.

use std::marker::PhantomData;

use super::Held;

/// Computes a value, from what it was before.
pub(super) trait Compute: Send + Sync {
    /// The value; `before` is none at first, and where nobody keeps it.
    fn compute(&self, before: Option<&Held>) -> Held;
}

/// Computes what is kept, and compared with what it was.
pub(super) struct Kept<F, T>(F, PhantomData<fn() -> T>);

impl<F, T> Kept<F, T> {
    /// By this closure.
    pub(super) fn by(compute: F) -> Self {
        Self(compute, PhantomData)
    }
}

impl<F, T> Compute for Kept<F, T>
where
    F: Fn(Option<&T>) -> T + Send + Sync,
    T: PartialEq + Send + Sync + 'static,
{
    fn compute(&self, before: Option<&Held>) -> Held {
        Held::compared((self.0)(before.map(Held::value)))
    }
}

/// Computes anew at each reading.
pub(super) struct Fresh<F>(pub(super) F);

impl<F, T> Compute for Fresh<F>
where
    F: Fn() -> T + Send + Sync,
    T: Send + Sync + 'static,
{
    fn compute(&self, _: Option<&Held>) -> Held {
        Held::new((self.0)())
    }
}
