//! A value whose type only its owner knows.

use std::any::Any;

/// A value in a box, and how two of its kind are compared.
pub struct Held {
    value: Box<dyn Any + Send + Sync>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

const KIND: &str = "a handle reads the type that it was made with";

impl Held {
    /// A value that differs from every other.
    pub fn new<T: Send + Sync + 'static>(value: T) -> Self {
        Self { value: Box::new(value), same: |_, _| false }
    }

    /// A value that is the same as an equal one.
    pub fn compared<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        Self {
            value: Box::new(value),
            same: |one, other| one.downcast_ref::<T>() == other.downcast_ref::<T>(),
        }
    }

    /// The value.
    pub fn value<T: 'static>(&self) -> &T {
        self.value.downcast_ref().expect(KIND)
    }

    /// The value, to be changed.
    pub fn value_mut<T: 'static>(&mut self) -> &mut T {
        self.value.downcast_mut().expect(KIND)
    }

    /// The value itself.
    pub fn into_value<T: 'static>(self) -> T {
        let value: Box<dyn Any> = self.value;
        *value.downcast().expect(KIND)
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(self.value.as_ref(), other.value.as_ref())
    }
}
