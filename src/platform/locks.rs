//! One writer at a time among the tabs of this browser.
//!
//! The Web Lock tells a second tab that it is the second, so that it can say so. It does not protect the
//! data: the fence inside each transaction does that, also against a tab that was frozen and thawed.

use std::{cell::Cell, rc::Rc};

use futures_channel::oneshot;
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::js;

/// The name of the lock, shared by all tabs.
const WRITER: &str = "omgangsboek-writer";

/// Whose turn it is to write.
pub enum Turn {
    /// This tab's, until the guard is dropped or the page ends.
    Held(WriterTurn),
    /// Another tab's.
    Busy,
    /// This browser has no locks between tabs: the fence alone has to do.
    Unknown,
}

/// The right to write. Dropping it lets another tab have it.
#[must_use = "dropping it gives the turn away"]
pub struct WriterTurn {
    release: Function,
}

impl Drop for WriterTurn {
    fn drop(&mut self) {
        // Resolving a promise does not throw.
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// Takes the turn when no other tab has it; does not wait for it.
pub async fn try_writer() -> Turn {
    try_lock(WRITER).await
}

async fn try_lock(name: &str) -> Turn {
    let (sender, answer) = oneshot::channel();
    let sender = Rc::new(Cell::new(Some(sender)));
    let tell = move |turn: Turn| {
        if let Some(sender) = sender.take() {
            // Nobody waiting: the turn is dropped, and so given back.
            let _ = sender.send(turn);
        }
    };
    let refused = tell.clone();

    // The lock lasts as long as the promise that this callback gives back.
    let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| {
        if lock.is_null() {
            tell(Turn::Busy);
            return JsValue::UNDEFINED;
        }
        let mut release = None;
        let until_released = Promise::new(&mut |resolve, _| release = Some(resolve));
        if let Some(release) = release {
            tell(Turn::Held(WriterTurn { release }));
        }
        until_released.into()
    });
    let options = Object::new();
    js::set(&options, "ifAvailable", &JsValue::TRUE);
    let arguments = Array::of3(&JsValue::from_str(name), &options, granted.as_ref());
    let locks = js::get(&js::window().navigator(), "locks");
    let Some(request) = js::promise(&locks, "request", &arguments) else {
        return Turn::Unknown;
    };
    spawn_local(async move {
        if JsFuture::from(request).await.is_err() {
            refused(Turn::Unknown);
        }
        // Kept until here, since the browser may call it at any time before.
        drop(granted);
    });
    answer.await.unwrap_or(Turn::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    async fn a_second_asker_finds_it_busy_until_the_first_lets_go() {
        let Turn::Held(first) = try_lock("test-writer").await else { panic!("the lock is free") };
        assert!(matches!(try_lock("test-writer").await, Turn::Busy));
        drop(first);
        // Letting go takes the browser a moment, so ask until it has.
        let freed = super::super::timer::within(std::time::Duration::from_secs(5), async {
            while !matches!(try_lock("test-writer").await, Turn::Held(_)) {}
        });
        assert!(freed.await.is_some());
    }
}
