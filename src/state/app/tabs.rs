//! The tabs of this browser among each other: one writes, the others read.
//!
//! The lock between tabs only tells whose turn it is. What keeps the data whole is the fence in every
//! transaction: a tab that lost its turn writes nothing, whatever it believes.

use std::time::Duration;

use crate::reactive::prelude::*;
use leptos::task::spawn_local;

use super::{App, Phase, Stuck};
use crate::platform::channel::{Channel, Message};
use crate::platform::locks::{Turn, await_writer, steal_writer, try_writer};
use crate::platform::page;
use crate::platform::timer::within;
use crate::state::book::{Book, ReadOnly};

/// How long the tab that writes may take to write its last words before the turn is taken from it.
const PATIENCE: Duration = Duration::from_secs(2);

/// How long the storage may be busy with another tab's last write.
const STORAGE_PATIENCE: Duration = Duration::from_secs(10);

impl App {
    pub(super) fn listen_to_tabs(self) {
        let channel = Channel::open(move |message| self.heard(&message));
        self.inner.get_value().channel.replace(channel);
    }

    pub(in crate::state) fn send(self, message: &Message) {
        if let Some(channel) = self.inner.get_value().channel.borrow().as_ref() {
            channel.send(message);
        }
    }

    fn heard(self, message: &Message) {
        match message {
            Message::Changed { .. } => self.refresh_reading(),
            Message::Locked => {
                if self.book().is_some() {
                    self.lock_here();
                }
            }
            Message::YieldPlease => spawn_local(async move { self.let_go().await }),
            Message::Erased => page::leave_clean(),
            Message::Updated => self.updated_elsewhere(),
        }
    }

    /// Whether no other tab writes.
    pub fn has_turn(self) -> bool {
        self.inner.get_value().turn.borrow().is_some()
    }

    /// Keeps `turn` unless it is another tab's. A browser without locks leaves it to the fence.
    fn keep_turn(self, turn: Turn) {
        match &turn {
            Turn::Held(held) => held.on_lost(move || self.lost_turn()),
            Turn::Unknown => {}
            Turn::Busy => return,
        }
        self.inner.get_value().turn.replace(Some(turn));
    }

    /// Takes the turn when no other tab has it.
    pub(super) async fn take_free_turn(self) {
        if self.has_turn() {
            return;
        }
        self.keep_turn(try_writer().await);
    }

    /// Another tab took the turn. What is not stored here cannot be any more.
    fn lost_turn(self) {
        self.inner.get_value().turn.take();
        if let Some(book) = self.book() {
            book.only_read(ReadOnly::OtherTab);
            // Under the cover there is nothing to read; the screen that unlocks can do more.
            if matches!(self.phase.get_untracked(), Phase::Covered(_)) {
                page::leave_clean();
            }
            // What it told while this one slept may not have been heard.
            self.refresh_reading();
        }
    }

    /// Another tab asks to write: everything is written first, and then it may.
    async fn let_go(self) {
        if let Some(book) = self.book() {
            book.flush().await;
            if book.has_unsaved() {
                return;
            }
            book.only_read(ReadOnly::OtherTab);
        }
        self.inner.get_value().turn.take();
    }

    /// Goes on writing in this tab: the one that writes is asked, and after two seconds the turn is taken.
    /// `false` when the storage does not answer, because a tab that fell asleep in a write still holds it.
    pub async fn take_over(self) -> bool {
        self.send(&Message::YieldPlease);
        let turn = match await_writer(PATIENCE).await {
            Turn::Busy => steal_writer().await,
            turn => turn,
        };
        self.keep_turn(turn);
        let Some(book) = self.book().filter(|_| self.has_turn()) else { return false };
        match within(STORAGE_PATIENCE, book.write_again()).await {
            Some(Ok(())) => true,
            // The keys do not fit any more, or the storage failed: a fresh page tells which.
            Some(Err(_)) => {
                page::leave_clean();
                false
            }
            None => false,
        }
    }

    /// Shows what another tab has written.
    fn refresh_reading(self) {
        if let Some(book) = self.book()
            && book.read_only().get_untracked().is_some()
        {
            spawn_local(async move {
                if book.refresh().await.is_err() {
                    page::leave_clean();
                }
            });
        }
    }

    /// Tells the other tabs of each save.
    pub(super) fn tell_tabs_of_saves(self, book: Book) {
        let saved = book.saved();
        Effect::new(move |_| {
            let generation = saved.get();
            if generation > 0 {
                self.send(&Message::Changed { generation });
            }
        });
    }

    /// Another tab brings the storage to a newer form and waits for this one to let go of it: everything is
    /// written first. What could not be written stays on screen.
    pub(super) fn storage_was_asked_for(self) {
        spawn_local(async move {
            if let Some(book) = self.book() {
                // A write that does not end must not keep the other tab waiting.
                within(PATIENCE / 2, book.flush()).await;
                book.only_read(ReadOnly::OtherTab);
            }
            if let Some(store) = self.inner.get_value().store.borrow().as_ref() {
                store.let_go();
            }
            if self.book().is_none_or(|book| book.lost().get_untracked().is_none()) {
                self.phase.set(Phase::Stuck(Stuck::Yielded));
            }
        });
    }
}
