//! Key derivation in its own worker.
//!
//! The worker is started ahead of time, so that its wasm is there when the passphrase has been typed, is
//! asked once, and is ended: its 64 MiB come back only that way. A second derivation starts a second
//! worker. Nothing here makes the derivation cheaper when it fails; that would be a weaker lock in silence.

use std::{cell::Cell, cell::RefCell, time::Duration};

use futures_channel::mpsc;
use futures_util::StreamExt;
use gloo_events::EventListener;
use js_sys::{Array, Object, Uint8Array};
use kdf_protocol as words;
use omgangsboek_core::ports::{DerivedSecret, Kdf, KdfError, KdfParams};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};
use zeroize::Zeroize;

use super::{js, timer};

/// How long the worker may take to load: a slow network at first use.
const STARTING: Duration = Duration::from_secs(30);
/// How long a derivation may take. The dearest allowed one takes about ten seconds on an old tablet.
const DERIVING: Duration = Duration::from_secs(120);

/// Argon2id in a worker.
#[derive(Default)]
pub struct WorkerKdf {
    started: RefCell<Option<Running>>,
    asked: Cell<u32>,
}

impl WorkerKdf {
    /// Starts a worker for the next derivation. Call it as soon as the page runs; a worker that cannot be
    /// started is tried again at the derivation, and reported there.
    pub fn start(&self) {
        if let Ok(running) = Running::start() {
            self.started.replace(Some(running));
        }
    }
}

impl Kdf for WorkerKdf {
    async fn derive(&self, passphrase: &[u8], params: &KdfParams) -> Result<DerivedSecret, KdfError> {
        let ahead = self.started.take();
        let mut running = match ahead {
            Some(running) => running,
            None => Running::start()?,
        };
        let id = self.asked.get().wrapping_add(1);
        self.asked.set(id);
        running.await_ready().await?;
        running.ask(id, passphrase, params)?;
        running.await_answer(id).await
    }
}

/// What a worker says.
enum Event {
    Said(JsValue),
    Failed(String),
}

/// A worker that runs; ended when dropped, also when a derivation is given up half-way.
struct Running {
    worker: Worker,
    events: mpsc::UnboundedReceiver<Event>,
    _listeners: [EventListener; 3],
}

impl Running {
    /// The worker that the page started while the app loaded, or else a new one.
    fn start() -> Result<Self, KdfError> {
        if let Some((worker, said)) = started_by_the_page() {
            return Ok(Self::over(worker, said));
        }
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(words::WORKER_URL, &options)
            .map_err(|error| KdfError::Unavailable(js::describe(&error)))?;
        Ok(Self::over(worker, Array::new()))
    }

    /// Listens to a worker that has said this much already.
    fn over(worker: Worker, said: Array) -> Self {
        let (sender, events) = mpsc::unbounded();
        for message in said {
            let _ = sender.unbounded_send(Event::Said(message));
        }
        // Sending fails only when the receiver is gone, and then this worker is being ended.
        let said = sender.clone();
        let on_message = EventListener::new(&worker, "message", move |event| {
            let _ = said.unbounded_send(Event::Said(event.unchecked_ref::<MessageEvent>().data()));
        });
        let failed = sender.clone();
        let on_error = EventListener::new(&worker, "error", move |event| {
            let why = match js::get(event, "message").as_string() {
                Some(message) => format!("the worker stopped: {message}"),
                None => "the worker could not be loaded".to_owned(),
            };
            let _ = failed.unbounded_send(Event::Failed(why));
        });
        let on_garbled = EventListener::new(&worker, "messageerror", move |_| {
            let _ = sender.unbounded_send(Event::Failed("the worker's answer was not readable".into()));
        });
        Self { worker, events, _listeners: [on_message, on_error, on_garbled] }
    }

    async fn next(&mut self, limit: Duration) -> Result<JsValue, KdfError> {
        match timer::within(limit, self.events.next()).await {
            Some(Some(Event::Said(message))) => Ok(message),
            Some(Some(Event::Failed(why))) => Err(KdfError::Unavailable(why)),
            Some(None) | None => Err(KdfError::Unavailable("the worker did not answer in time".into())),
        }
    }

    async fn await_ready(&mut self) -> Result<(), KdfError> {
        let greeting = self.next(STARTING).await?;
        if js::get(&greeting, words::READY).is_truthy() {
            Ok(())
        } else {
            Err(KdfError::Unavailable("the worker did not say that it is ready".into()))
        }
    }

    fn ask(&self, id: u32, passphrase: &[u8], params: &KdfParams) -> Result<(), KdfError> {
        let bytes = Uint8Array::from(passphrase);
        let request = Object::new();
        for (name, value) in [
            (words::ID, JsValue::from(id)),
            (words::PASSPHRASE, JsValue::from(&bytes)),
            (words::MEMORY_KIB, JsValue::from(params.memory_kib)),
            (words::PASSES, JsValue::from(params.passes)),
            (words::LANES, JsValue::from(params.lanes)),
            (words::SALT, JsValue::from(Uint8Array::from(params.salt.as_slice()))),
        ] {
            js::set(&request, name, &value);
        }
        self.worker.post_message_with_transfer(&request, &Array::of1(&bytes.buffer())).map_err(|error| {
            bytes.fill(0, 0, bytes.length());
            KdfError::Unavailable(js::describe(&error))
        })
    }

    async fn await_answer(&mut self, id: u32) -> Result<DerivedSecret, KdfError> {
        let answer = self.next(DERIVING).await?;
        if js::get(&answer, words::ID).as_f64() != Some(f64::from(id)) {
            return Err(KdfError::Unavailable("the worker answered another question".into()));
        }
        match js::get(&answer, words::ERROR).as_string() {
            Some(error) if error == words::OUT_OF_MEMORY => return Err(KdfError::OutOfMemory),
            Some(error) => return Err(KdfError::Unavailable(error)),
            None => {}
        }
        match js::get(&answer, words::OK).dyn_into::<Uint8Array>() {
            Ok(derived) if derived.length() == 32 => {
                let mut bytes = [0; 32];
                derived.copy_to(&mut bytes);
                derived.fill(0, 0, 32);
                let secret = DerivedSecret::new(bytes);
                bytes.zeroize();
                Ok(secret)
            }
            _ => Err(KdfError::Unavailable("the worker's answer is not a key".into())),
        }
    }
}

/// The worker of the page and what it has said so far. There is one, and it is taken once.
fn started_by_the_page() -> Option<(Worker, Array)> {
    let window = js::window();
    let ahead = js::get(&window, words::AHEAD);
    let worker: Worker = js::get(&ahead, words::AHEAD_WORKER).dyn_into().ok()?;
    js::set(&window, words::AHEAD, &JsValue::UNDEFINED);
    // From here on the listeners of the app hear it.
    worker.set_onmessage(None);
    worker.set_onerror(None);
    let usable = js::get(&ahead, words::AHEAD_FAILED).is_falsy();
    let said = js::get(&ahead, words::AHEAD_SAID).dyn_into().ok();
    said.filter(|_| usable).map(|said| (worker, said))
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
