//! One writer at a time among the tabs of this browser.
//!
//! The Web Lock tells a second tab that it is the second, so that it can say so, wait for its turn, or take
//! it from a tab that does not answer. It does not protect the data: the fence inside each transaction does
//! that, also against a tab that was frozen, lost its turn in its sleep, and was thawed.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use futures_channel::oneshot;
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortController;

use super::{js, timer};

/// The name of the lock, shared by all tabs.
const WRITER: &str = "omgangsboek-writer";

/// Whose turn it is to write.
pub enum Turn {
    /// This tab's, until the guard is dropped, another tab takes it, or the page ends.
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
    loss: Rc<Loss>,
}

/// What is known about a turn that may be taken away.
#[derive(Default)]
struct Loss {
    happened: Cell<bool>,
    act: RefCell<Option<Box<dyn FnOnce()>>>,
}

impl WriterTurn {
    /// Calls `act` once when another tab takes the turn; at once when that has happened already. Not
    /// called for a turn that is dropped. A later call replaces an earlier one.
    pub fn on_lost(&self, act: impl FnOnce() + 'static) {
        if self.loss.happened.get() {
            act();
        } else {
            self.loss.act.replace(Some(Box::new(act)));
        }
    }
}

impl Drop for WriterTurn {
    fn drop(&mut self) {
        self.loss.act.take();
        // Resolving a promise does not throw.
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// Takes the turn when no other tab has it; does not wait for it.
pub async fn try_writer() -> Turn {
    request(WRITER, How::IfFree).await
}

/// Takes the turn as soon as no other tab has it; [`Turn::Busy`] when that takes longer than `within`.
pub async fn await_writer(within: Duration) -> Turn {
    await_lock(WRITER, within).await
}

/// Takes the turn, also from a tab that has it; that tab hears it when it runs again.
pub async fn steal_writer() -> Turn {
    request(WRITER, How::Steal).await
}

async fn await_lock(name: &str, within: Duration) -> Turn {
    timer::within(within, request(name, How::Queue)).await.unwrap_or(Turn::Busy)
}

/// How a turn is asked for.
#[derive(Clone, Copy)]
enum How {
    IfFree,
    Queue,
    Steal,
}

/// Takes a request out of the queue when nobody waits for it any more; changes nothing once it is granted.
struct GivenUp(AbortController);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn request(name: &str, how: How) -> Turn {
    let (sender, answer) = oneshot::channel();
    let sender = Rc::new(Cell::new(Some(sender)));
    let tell = move |turn: Turn| {
        if let Some(sender) = sender.take() {
            // Nobody waiting: the turn is dropped, and so given back.
            let _ = sender.send(turn);
        }
    };
    let (refused, loss) = (tell.clone(), Rc::new(Loss::default()));

    // The lock lasts as long as the promise that this callback gives back.
    let to_lose = loss.clone();
    let granted = Closure::<dyn FnMut(JsValue) -> JsValue>::new(move |lock: JsValue| {
        if lock.is_null() {
            tell(Turn::Busy);
            return JsValue::UNDEFINED;
        }
        let mut release = None;
        let until_released = Promise::new(&mut |resolve, _| release = Some(resolve));
        if let Some(release) = release {
            tell(Turn::Held(WriterTurn { release, loss: to_lose.clone() }));
        }
        until_released.into()
    });
    let options = Object::new();
    let mut given_up = None;
    match how {
        How::IfFree => js::set(&options, "ifAvailable", &JsValue::TRUE),
        How::Steal => js::set(&options, "steal", &JsValue::TRUE),
        How::Queue => {
            let Ok(controller) = AbortController::new() else { return Turn::Unknown };
            js::set(&options, "signal", &controller.signal());
            given_up = Some(GivenUp(controller));
        }
    }
    let arguments = Array::of3(&JsValue::from_str(name), &options, granted.as_ref());
    let locks = js::get(&js::window().navigator(), "locks");
    let Some(request) = js::promise(&locks, "request", &arguments) else {
        return Turn::Unknown;
    };
    spawn_local(async move {
        if JsFuture::from(request).await.is_err() {
            // Either it was never granted, and then somebody may wait for the answer; or it was, and since
            // our own promise never fails, the only failure is that another tab took it.
            refused(Turn::Unknown);
            loss.happened.set(true);
            let act = loss.act.take();
            if let Some(act) = act {
                act();
            }
        }
        // Kept until here, since the browser may call it at any time before.
        drop(granted);
    });
    let turn = answer.await.unwrap_or(Turn::Unknown);
    drop(given_up);
    turn
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::*;

    use super::*;

    const PATIENCE: Duration = Duration::from_secs(5);

    async fn held(name: &str, how: How) -> WriterTurn {
        match request(name, how).await {
            Turn::Held(turn) => turn,
            Turn::Busy | Turn::Unknown => panic!("the lock is to be had"),
        }
    }

    async fn is_busy(name: &str) -> bool {
        matches!(request(name, How::IfFree).await, Turn::Busy)
    }

    /// How many requests wait in the browser for the lock of this name.
    async fn waiting(name: &str) -> usize {
        let locks = js::get(&js::window().navigator(), "locks");
        let query = js::promise(&locks, "query", &Array::new()).expect("locks can be queried");
        let pending = js::get(&JsFuture::from(query).await.expect("the query is answered"), "pending");
        let pending = pending.unchecked_into::<Array>();
        pending.iter().filter(|lock| js::get(lock, "name").as_string().as_deref() == Some(name)).count()
    }

    #[wasm_bindgen_test]
    async fn a_second_asker_finds_it_busy_until_the_first_lets_go() {
        let first = held("test-writer", How::IfFree).await;
        assert!(is_busy("test-writer").await);
        drop(first);
        // Letting go takes the browser a moment, so ask until it has.
        let freed = timer::within(PATIENCE, async { while is_busy("test-writer").await {} });
        assert!(freed.await.is_some());
    }

    #[wasm_bindgen_test]
    async fn who_waits_gets_the_turn_when_it_is_let_go() {
        let first = held("test-queue", How::IfFree).await;
        spawn_local(async move {
            while waiting("test-queue").await == 0 {}
            drop(first);
        });
        assert!(matches!(await_lock("test-queue", PATIENCE).await, Turn::Held(_)));
    }

    #[wasm_bindgen_test]
    async fn who_waited_in_vain_stands_in_no_queue_any_more() {
        let _first = held("test-in-vain", How::IfFree).await;
        let outcome = await_lock("test-in-vain", Duration::from_millis(20)).await;
        assert!(matches!(outcome, Turn::Busy));
        let gone = timer::within(PATIENCE, async { while waiting("test-in-vain").await > 0 {} });
        assert!(gone.await.is_some());
    }

    #[wasm_bindgen_test]
    async fn a_turn_that_was_taken_away_says_so_and_takes_nothing_with_it() {
        let first = held("test-steal", How::IfFree).await;
        let (tell, told) = oneshot::channel();
        first.on_lost(move || tell.send(()).expect("the test is waiting"));
        let second = held("test-steal", How::Steal).await;
        assert_eq!(timer::within(PATIENCE, told).await, Some(Ok(())));

        let late = Rc::new(Cell::new(false));
        let flag = late.clone();
        first.on_lost(move || flag.set(true));
        assert!(late.get(), "told at once when it has happened already");

        drop(first);
        assert!(is_busy("test-steal").await, "the second tab still has it");
        drop(second);
    }

    #[wasm_bindgen_test]
    async fn a_turn_that_was_let_go_is_not_lost() {
        let lost = Rc::new(Cell::new(false));
        let flag = lost.clone();
        let first = held("test-let-go", How::IfFree).await;
        first.on_lost(move || flag.set(true));
        drop(first);
        assert_eq!(Rc::strong_count(&lost), 1, "what was to be done then is forgotten");
        let second = held("test-let-go", How::Steal).await;
        drop(second);
        let freed = timer::within(PATIENCE, async { while is_busy("test-let-go").await {} });
        assert!(freed.await.is_some());
        assert!(!lost.get());
    }
}
