//! A value that is computed from others, and tells those who read it when it has become another.

use leptos::prelude as leptos;

use super::Held;
use super::compute::{Compute, Kept};
use super::typed::Typed;

/// A value that is computed anew when what it reads has changed; [`memo`] makes one.
pub type Memo<T> = Typed<leptos::Memo<Held>, T>;

/// A value that is computed anew when what it reads has changed, from what it was before where that is wanted.
/// Those who read it hear of it only when it differs.
pub fn memo<T>(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    Memo::of(boxed(Box::new(Kept::by(compute))))
}

fn boxed(compute: Box<dyn Compute>) -> leptos::Memo<Held> {
    leptos::Memo::new(move |before| compute.compute(before))
}
