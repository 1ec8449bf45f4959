//! Long work that lets the browser breathe.
//!
//! Everything runs on the thread that also paints and takes taps. Work that takes seconds (a backup, a check
//! of every record) therefore stops every few milliseconds, lets the browser have its turn, and goes on.
//! It is also where the user's "stop" is heard.
//!
//! The turn is given by a message to ourselves, which comes in behind whatever is waiting. A timer would do
//! the same, but browsers hold timers back, to four milliseconds each and in a hidden tab to a second, and a
//! backup would not end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_channel::mpsc;
use futures_util::StreamExt;
use gloo_events::EventListener;
use omgangsboek_core::ports::{Progress, Stopped};
use wasm_bindgen::prelude::*;
use web_sys::{MessageChannel, MessagePort};

use super::js;

/// After how long work looks for the end of its slice, in milliseconds. It does so after each piece of work, so with a piece
/// that is just beginning the thread is free again within half of the time between two pictures.
const SLICE_MS: f64 = 4.0;

/// The user's wish to stop, shared by the button and the work.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks the work to stop at its next breath. There is no taking back.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Reports how far the work is, and lets the browser have its turn.
pub struct Breath<R> {
    report: R,
    stop: Stop,
    turns: Option<Turns>,
    since_ms: f64,
}

impl<R: FnMut(usize, usize)> Breath<R> {
    /// The work begins now. `report` is given the steps done and the steps in all, at each breath and at
    /// the last step: as often as it can be seen.
    pub fn new(stop: Stop, report: R) -> Self {
        Self { report, stop, turns: Turns::new(), since_ms: now_ms() }
    }

    fn heed(&self) -> Result<(), Stopped> {
        if self.stop.is_asked() { Err(Stopped) } else { Ok(()) }
    }
}

impl<R: FnMut(usize, usize)> Progress for Breath<R> {
    async fn at(&mut self, done: usize, total: usize) -> Result<(), Stopped> {
        self.heed()?;
        let is_due = now_ms() - self.since_ms >= SLICE_MS;
        if is_due || done == total {
            (self.report)(done, total);
        }
        if is_due {
            if let Some(turns) = &mut self.turns {
                turns.next().await;
            }
            self.since_ms = now_ms();
            self.heed()?;
        }
        Ok(())
    }
}

fn now_ms() -> f64 {
    js::window().performance().map_or(0.0, |performance| performance.now())
}

/// Messages to ourselves.
struct Turns {
    sending: MessagePort,
    hearing: MessagePort,
    heard: mpsc::UnboundedReceiver<()>,
    _listening: EventListener,
}

impl Turns {
    fn new() -> Option<Self> {
        let channel = MessageChannel::new().ok()?;
        let (sending, hearing) = (channel.port1(), channel.port2());
        let (sender, heard) = mpsc::unbounded();
        let listening = EventListener::new(&hearing, "message", move |_| {
            // Fails when the work was dropped, and then nobody waits.
            let _ = sender.unbounded_send(());
        });
        hearing.start();
        Some(Self { sending, hearing, heard, _listening: listening })
    }

    /// Comes back when the browser has done what was waiting.
    async fn next(&mut self) {
        if self.sending.post_message(&JsValue::NULL).is_ok() {
            self.heard.next().await;
        }
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.sending.close();
        self.hearing.close();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;
    use std::time::Duration;

    use wasm_bindgen_test::*;

    use super::super::timer::After;
    use super::*;

    /// Work that does not let go of the thread.
    fn work(milliseconds: f64) {
        let end = now_ms() + milliseconds;
        while now_ms() < end {}
    }

    #[wasm_bindgen_test]
    async fn the_browser_gets_its_turn_while_long_work_goes_on() {
        let painted = Rc::new(Cell::new(false));
        let flag = painted.clone();
        let _timer = After::new(Duration::ZERO, move || flag.set(true));
        let mut breath = Breath::new(Stop::default(), |_, _| {});
        let mut steps = 0;
        while !painted.get() && steps < 2_000 {
            work(1.0);
            steps += 1;
            breath.at(steps, 2_000).await.expect("nobody asked to stop");
        }
        assert!(painted.get(), "{steps} milliseconds of work and the timer never fired");
    }

    #[wasm_bindgen_test]
    async fn work_is_told_to_stop_once_and_for_all() {
        let stop = Stop::default();
        let button = stop.clone();
        let _tap = After::new(Duration::ZERO, move || button.ask());
        let mut breath = Breath::new(stop, |_, _| {});
        let mut outcome = Ok(());
        for step in 0..2_000 {
            work(1.0);
            outcome = breath.at(step, 2_000).await;
            if outcome.is_err() {
                break;
            }
        }
        assert_eq!(outcome, Err(Stopped));
        assert_eq!(breath.at(2_000, 2_000).await, Err(Stopped));
    }

    #[wasm_bindgen_test]
    async fn what_is_reported_goes_forward_and_ends_with_the_last_step() {
        let seen = RefCell::new(Vec::new());
        let mut breath = Breath::new(Stop::default(), |done, total| seen.borrow_mut().push((done, total)));
        for step in 1..=40 {
            work(1.0);
            breath.at(step, 40).await.expect("nobody asked to stop");
        }
        let seen = seen.into_inner();
        assert!(seen.len() > 1 && seen.is_sorted(), "{seen:?}");
        assert_eq!(seen.last(), Some(&(40, 40)));
        assert!(seen.len() < 40, "not at every step: {seen:?}");
    }
}
