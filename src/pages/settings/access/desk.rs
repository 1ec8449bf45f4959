//! What the card and its dialogs share.

use leptos::task::spawn_local;
use omgangsboek_core::vault::{AccessError, SlotId, SlotInfo, UnlockError};

use crate::pages::settings::proof::{Proof, Proven, use_tries};
use crate::reactive::prelude::*;
use crate::state::attempts::Attempts;
use crate::state::{App, Book, Long, use_app, use_book};
use crate::text::{Words, settings as texts, t};
use crate::ui::{Notice, NoticeKind};

/// What a dialog is about.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Task {
    /// Another passphrase in place of this one.
    ChangePassphrase(SlotId),
    /// Another recovery code; in place of this one, when there is one.
    RenewCode(Option<SlotId>),
    /// Typing the recovery code from paper.
    PractiseCode,
    /// One more way in.
    AddPasskey,
    /// One way in less.
    Remove(SlotInfo),
    /// A new key under all of them.
    NewKey,
}

/// The ways in, what is being done to them, and what became of it.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) app: App,
    pub(super) book: Book,
    tries: Attempts,
    ways: RwSignal<Vec<SlotInfo>>,
    task: RwSignal<Option<Task>>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<&'static Words>>,
    told: RwSignal<Option<(NoticeKind, &'static Words)>>,
    /// Everything being sealed anew.
    pub(super) long: Long,
}

impl Desk {
    /// Nothing is being done yet.
    pub(super) fn new() -> Self {
        let desk = Self {
            app: use_app(),
            book: use_book(),
            tries: use_tries(),
            ways: RwSignal::new(Vec::new()),
            task: RwSignal::new(None),
            busy: RwSignal::new(false),
            trouble: RwSignal::new(None),
            told: RwSignal::new(None),
            long: Long::new(),
        };
        desk.look();
        desk
    }

    /// The ways in as they are now.
    pub(super) fn ways(self) -> Signal<Vec<SlotInfo>> {
        self.ways.into()
    }

    /// What the open dialog is about.
    pub(super) fn task(self) -> Signal<Option<Task>> {
        self.task.into()
    }

    /// Whether the last step is being done; then the dialog stays.
    pub(super) fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Why the last step failed.
    pub(super) fn trouble(self) -> Signal<Option<&'static Words>> {
        self.trouble.into()
    }

    /// What became of the last thing that was done.
    pub(super) fn told(self) -> Signal<Option<(NoticeKind, &'static Words)>> {
        self.told.into()
    }

    /// Opens a dialog.
    pub(super) fn begin(self, task: Task) {
        self.trouble.set(None);
        self.told.set(None);
        self.task.set(Some(task));
    }

    /// Closes the dialog, unless its last step is under way.
    pub(super) fn leave(self) {
        if !self.busy.get_untracked() {
            self.task.set(None);
        }
    }

    /// Says something in the dialog, such as why a passkey was not made; nothing for none.
    pub(super) fn say(self, trouble: Option<&'static Words>) {
        self.trouble.try_set(trouble);
    }

    /// Closes the dialog and says what became of it. Does nothing on a page that is gone.
    pub(super) fn done(self, kind: NoticeKind, words: &'static Words) {
        self.task.try_set(None);
        self.tell(kind, words);
        self.look();
    }

    /// Says what became of something. Does nothing on a page that is gone.
    pub(super) fn tell(self, kind: NoticeKind, words: &'static Words) {
        self.told.try_set(Some((kind, words)));
    }

    /// Does the last step, and closes the dialog with `words` when it went well.
    pub(super) fn run(
        self,
        words: &'static Words,
        step: impl Future<Output = Result<(), AccessError>> + 'static,
    ) {
        self.run_then(step, move || self.done(NoticeKind::Success, words));
    }

    /// Does the last step, and `then` when it went well.
    pub(super) fn run_then(
        self,
        step: impl Future<Output = Result<(), AccessError>> + 'static,
        then: impl FnOnce() + 'static,
    ) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.trouble.set(None);
        spawn_local(async move {
            let outcome = step.await;
            self.busy.try_set(false);
            match outcome {
                Ok(()) => then(),
                Err(error) => {
                    if error == AccessError::Proof(UnlockError::Wrong) {
                        self.tries.failed();
                    }
                    self.trouble.try_set(Some(texts::not_changed(&error)));
                }
            }
        });
    }

    fn look(self) {
        spawn_local(async move {
            let ways = self.book.ways_in().await;
            self.ways.try_set(ways);
        });
    }
}

/// What the last step of a dialog is doing, or why it failed.
#[component]
pub(super) fn Doing(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let (busy, trouble) = (desk.busy(), desk.trouble());
    view! {
        <p role="status" class="muted">{move || busy.get().then(|| t(&texts::CHANGING).get())}</p>
        {move || trouble.get().map(|words| {
            view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
        })}
    }
    .into_any()
}

/// The first step of every change: who is asking. What follows goes by `proven`.
#[component]
pub(super) fn FirstProof(
    /// What the card shares.
    desk: Desk,
    /// Where it is kept for the change itself.
    proven: Proven,
) -> impl IntoView {
    view! {
        <p>{t(&texts::PROOF_TEXT)}</p>
        <Proof proven=proven on_cancel=move |()| desk.leave()/>
    }
    .into_any()
}
