//! What takes long, on screen: how far it has come, and that it may be stopped.

use omgangsboek_core::ports::Progress;

use crate::platform::breath::{Breath, Stop};
use crate::reactive::prelude::*;

/// How far something long has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doing {
    /// Steps behind us.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// Something long that a page has begun.
#[derive(Clone, Copy)]
pub struct Long {
    doing: RwSignal<Option<Doing>>,
    stop: StoredValue<Stop>,
}

impl Long {
    /// Nothing is being done yet.
    pub fn new() -> Self {
        Self { doing: RwSignal::new(None), stop: StoredValue::new(Stop::default()) }
    }

    /// How far it has come; none while nothing is being done.
    pub fn doing(self) -> Signal<Option<Doing>> {
        self.doing.into()
    }

    /// Asks for an end; everything is as it was before then.
    pub fn stop(self) {
        self.stop.with_value(Stop::ask);
    }

    /// Begins, and gives what the work reports to. The page may be gone when it is over.
    pub fn begin(self) -> impl Progress + use<> {
        let stop = Stop::default();
        self.stop.set_value(stop.clone());
        self.doing.set(Some(Doing::default()));
        Breath::new(stop, move |done, total| {
            // The page may be gone; the work goes on.
            self.doing.try_set(Some(Doing { done, total }));
        })
    }

    /// It is over.
    pub fn end(self) {
        self.doing.try_set(None);
    }
}
