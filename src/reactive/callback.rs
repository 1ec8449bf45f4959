//! What a part calls when the user did something.

use std::marker::PhantomData;
use std::sync::Arc;

use leptos::WithValue;
use leptos::prelude as leptos;

use super::Held;

/// The closure, as it is held: with the one method that is called.
trait Call<In, Out>: Send + Sync {
    fn call(&self, input: In) -> Out;
}

impl<In, Out, F: Fn(In) -> Out + Send + Sync> Call<In, Out> for F {
    fn call(&self, input: In) -> Out {
        self(input)
    }
}

/// What a part calls when the user did something; made from a closure.
pub struct Callback<In: 'static, Out: 'static = ()> {
    call: leptos::StoredValue<Held>,
    of: PhantomData<fn(In) -> Out>,
}

impl<In, Out> Clone for Callback<In, Out> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<In, Out> Copy for Callback<In, Out> {}

impl<In: 'static, Out: 'static> Callback<In, Out> {
    /// Keeps the closure for as long as the part of the page is there.
    pub fn new(call: impl Fn(In) -> Out + Send + Sync + 'static) -> Self {
        let call: Arc<dyn Call<In, Out>> = Arc::new(call);
        Self { call: leptos::StoredValue::new(Held::new(call)), of: PhantomData }
    }

    /// Calls it. Not while it is held, since what it does may take it away.
    pub fn run(self, input: In) -> Out {
        self.try_run(input).expect("a callback lives as long as the part of the page that has it")
    }

    /// Calls it; `None` when the part of the page is gone.
    pub fn try_run(self, input: In) -> Option<Out> {
        let call = self.call.try_with_value(|held| Arc::clone(held.value::<Arc<dyn Call<In, Out>>>()))?;
        Some(call.call(input))
    }
}

impl<In, Out, F> From<F> for Callback<In, Out>
where
    F: Fn(In) -> Out + Send + Sync + 'static,
{
    fn from(call: F) -> Self {
        Self::new(call)
    }
}
