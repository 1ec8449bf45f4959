//! Which version runs, which one is offered, and going over to that one.
//!
//! The service worker fetches and keeps; when something is offered and when it is taken is decided here: never while a
//! visit goes on, and not before everything typed is stored.

use std::time::Duration;

use leptos::task::spawn_local;
use omgangsboek_core::ports::Clock;

use super::app::App;
use crate::platform::activity::{is_shown, on_presence};
use crate::platform::channel::Message;
use crate::platform::note::Note;
use crate::platform::page;
use crate::platform::timer::{After, Every};
use crate::platform::updates::{Ask, Later, Named, Standing, ask, register};
use crate::reactive::prelude::*;

/// What is needed to work comes first; the worker fetches the same files once more.
const AFTER_START: Duration = Duration::from_secs(1);
/// How long the server is left alone once it has been asked.
const ASK_AGAIN: Duration = Duration::from_secs(4 * 60 * 60);
/// How often it is looked whether that time is over.
const LOOK: Duration = Duration::from_secs(10 * 60);

/// What is known about versions.
#[derive(Clone, Copy)]
pub struct Updates {
    standing: RwSignal<OnDevice>,
    looking: RwSignal<bool>,
    refused: RwSignal<Option<Refused>>,
    later: RwSignal<Option<Later>>,
    asked_ms: StoredValue<u64>,
}

/// Whether this browser keeps the app.
#[derive(Clone, Debug, PartialEq)]
pub enum OnDevice {
    /// Not known yet.
    Unknown,
    /// It does not: it has no service workers, or refused ours.
    No,
    /// It does, and this is how things stand.
    Yes(Standing),
}

/// A version to go over to.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    /// A newer one, complete on this device.
    Newer(Named),
    /// The one that another tab went over to.
    OtherTab,
}

/// Why the app did not go over to another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A visit goes on.
    Visit,
    /// Something could not be stored.
    Unsaved,
    /// What was offered is not there any more.
    Gone,
}

impl Updates {
    pub(super) fn new() -> Self {
        Self {
            standing: RwSignal::new(OnDevice::Unknown),
            looking: RwSignal::new(false),
            refused: RwSignal::new(None),
            later: RwSignal::new(Later::load()),
            asked_ms: StoredValue::new(0),
        }
    }

    /// How things stand.
    pub fn standing(self) -> Signal<OnDevice> {
        self.standing.into()
    }

    /// Whether the server is being asked at this moment.
    pub fn looking(self) -> Signal<bool> {
        self.looking.into()
    }

    /// Why the last wish to go over was refused.
    pub fn refused(self) -> Signal<Option<Refused>> {
        self.refused.into()
    }

    async fn ask(self, question: &Ask) {
        match ask(question).await {
            Some(standing) => self.standing.set(OnDevice::Yes(standing)),
            None if self.standing.with_untracked(|known| *known == OnDevice::Unknown) => {
                self.standing.set(OnDevice::No);
            }
            // It was there a while ago; what it said then is the best that is known.
            None => {}
        }
    }
}

impl App {
    /// What is known about versions.
    pub fn updates(self) -> Updates {
        self.updates
    }

    /// Sees to it that the app is on this device, and asks for a newer version: soon after the start, and from time
    /// to time while it is in sight.
    pub(super) fn keep_up_to_date(self) {
        let first = After::new(AFTER_START, move || {
            spawn_local(async move {
                if register().await {
                    self.look_for_update().await;
                } else {
                    self.updates.standing.set(OnDevice::No);
                }
            });
        });
        let look = move || {
            let since_ms = self.machine().clock.now().mono_ms - self.updates.asked_ms.get_value();
            if is_shown() && u128::from(since_ms) >= ASK_AGAIN.as_millis() {
                spawn_local(async move { self.look_for_update().await });
            }
        };
        self.keep(first);
        self.keep(Every::new(LOOK, look));
        self.keep(on_presence(move |_| look()));
    }

    /// Asks the server for a newer version, and fetches it. Nothing changes for this page.
    pub async fn look_for_update(self) {
        if self.updates.looking.get_untracked() {
            return;
        }
        self.updates.asked_ms.set_value(self.machine().clock.now().mono_ms);
        self.updates.looking.set(true);
        self.updates.refused.set(None);
        self.updates.ask(&Ask::Check).await;
        self.updates.looking.set(false);
    }

    /// Another tab went over to another version; this one goes on with the files that it began with.
    pub(super) fn updated_elsewhere(self) {
        spawn_local(async move { self.updates.ask(&Ask::State).await });
    }

    /// The version to go over to; follows what is known.
    pub fn offer(self) -> Option<Offer> {
        self.updates.standing.with(|on_device| {
            let OnDevice::Yes(standing) = on_device else { return None };
            let pin = standing.pin.as_ref()?;
            match (&standing.serving, &standing.offer) {
                (Some(serving), _) if *serving != pin.build => Some(Offer::OtherTab),
                (_, Some(newer)) => Some(Offer::Newer(newer.clone())),
                _ => None,
            }
        })
    }

    /// The version to offer unasked: not while a visit goes on, and not again on the day somebody said "later".
    pub fn offer_now(self) -> Option<Offer> {
        let offer = self.offer().filter(|_| !self.visit_goes_on())?;
        let today = self.machine().clock.now().wall.date_naive();
        let put_off = self.updates.later.with(|later| match (&offer, later) {
            (Offer::Newer(newer), Some(later)) => later.build == newer.build && later.on == today,
            _ => false,
        });
        (!put_off).then_some(offer)
    }

    /// Not today. What another tab began is not put off: that would leave two versions side by side.
    pub fn update_later(self) {
        let Some(Offer::Newer(newer)) = untrack(|| self.offer()) else { return };
        let later = Later { build: newer.build, on: self.machine().clock.now().wall.date_naive() };
        later.save();
        self.updates.later.set(Some(later));
    }

    /// Goes over to the version that is offered: everything typed is stored, the worker serves the other build from
    /// now on, and the page is loaded anew. Other tabs are told and go on as they are.
    pub async fn update(self) {
        let refused = self.try_update().await.err();
        self.updates.refused.set(refused);
        if refused.is_none() {
            self.send(&Message::Updated);
            page::reload();
        }
    }

    async fn try_update(self) -> Result<(), Refused> {
        let offer = untrack(|| self.offer()).ok_or(Refused::Gone)?;
        if let Some(book) = self.book() {
            book.flush().await;
            if book.has_unsaved() {
                return Err(Refused::Unsaved);
            }
        }
        if untrack(|| self.visit_goes_on()) {
            return Err(Refused::Visit);
        }
        let Offer::Newer(newer) = offer else { return Ok(()) };
        self.updates.ask(&Ask::Apply { build: newer.build.clone() }).await;
        let pinned = self.updates.standing.with_untracked(|on_device| match on_device {
            OnDevice::Yes(standing) => standing.pin.clone(),
            _ => None,
        });
        if pinned == Some(newer) { Ok(()) } else { Err(Refused::Gone) }
    }
}
