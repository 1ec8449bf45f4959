//! What all ways out share: the text as it may leave, the question before it, and what became of it.

use leptos::task::spawn_local;
use omgangsboek_core::compose::mail::{BadAddress, MailAddress};
use omgangsboek_core::compose::mail_file::MailDraft;
use omgangsboek_core::compose::report::{NotReady, visit_day};
use omgangsboek_core::compose::versions::{self, Outgoing};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::{Under, Way};
use omgangsboek_core::ports::{Clock, Stamp};

use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::state::out::{
    CopyOutcome, SaveOutcome, ShareOutcome, copy_report, copy_text, open_mail, save_draft, share_report,
};
use crate::state::{App, use_app};
use crate::text::report as texts;
use crate::text::report::out as out_texts;
use crate::text::{t, use_language};

/// What became of the last tap.
#[derive(Clone, PartialEq)]
pub enum Outcome {
    /// This version left for this person, and that was recorded.
    Left {
        /// Which.
        version: usize,
        /// For whom.
        person: PersonId,
        /// How.
        way: Way,
        /// When it was recorded.
        at: Stamp,
    },
    /// The browser kept the clipboard closed: this text is there to be copied by hand.
    ByHand(Outgoing, String),
    /// The window for printing was opened; what came of it is asked. With the time that stands on the sheet.
    Printing(Outgoing, Stamp),
    /// It was stopped, and nothing left.
    Stopped,
    /// There was no mail program to open.
    NoMail,
    /// The browser does not do it.
    Refused,
}

/// See the module.
#[derive(Clone, Copy)]
pub struct Leaving {
    /// The page.
    pub composer: Composer,
    /// The text as it may leave for the chosen recipient, or why not yet; `None` while nobody is chosen.
    pub text: Memo<Option<Result<Outgoing, NotReady>>>,
    /// The way out that waits for the answer whether this is the right person.
    pub asking: RwSignal<Option<Way>>,
    /// What became of the last tap.
    pub outcome: RwSignal<Option<Outcome>>,
    /// What was confirmed last; the next field, and the mail to paste it into, do not ask again.
    confirmed: RwSignal<Option<Outgoing>>,
    app: App,
}

impl Leaving {
    /// For the report on the page.
    pub fn new(composer: Composer) -> Self {
        let text = memo(move |_| {
            let person = composer.recipient.get()?;
            let leaving = composer.ready.get().and_then(|text| {
                let Composer { visit, case, .. } = composer;
                visit.with(|visit| case.with(|case| versions::leaving(case, visit, person, text)))
            });
            Some(leaving)
        });
        let this = Self {
            composer,
            text,
            asking: RwSignal::new(None),
            outcome: RwSignal::new(None),
            confirmed: RwSignal::new(None),
            app: use_app(),
        };
        // What was said about one person says nothing about the next.
        Effect::new(move |_| {
            composer.recipient.track();
            this.outcome.set(None);
            this.confirmed.set(None);
            this.asking.set(None);
        });
        this
    }

    /// Why no way out is open now.
    pub fn why_not(self) -> Signal<Option<String>> {
        let (choose, fill, early) = (t(&texts::CHOOSE_FIRST), t(&texts::FILL_FIRST), t(&texts::TOO_EARLY));
        let (say_why, look) = (t(&out_texts::SAY_WHY_FIRST), t(&out_texts::LOOK_FIRST));
        let why = move |not_ready: &NotReady| match not_ready {
            NotReady::NotOver => early.get(),
            NotReady::Empty(_) => fill.get(),
            NotReady::Correction => say_why.get(),
            _ => look.get(),
        };
        derived(move || {
            self.text.with(|text| match text {
                None => {
                    self.composer.ready.with(|ready| Some(ready.as_ref().err().map_or(choose.get(), why)))
                }
                Some(Err(not_ready)) => Some(why(not_ready)),
                Some(Ok(_)) => None,
            })
        })
    }

    /// The address of the chosen recipient; `None` while nobody is chosen.
    pub fn address(self) -> Option<Result<MailAddress, BadAddress>> {
        let person = self.composer.recipient.get()?;
        self.composer.case.with(|case| case.person(person).map(|person| MailAddress::parse(&person.email)))
    }

    /// Why no mail can be written to the chosen recipient; `None` while nobody is chosen.
    pub fn no_address(self) -> Signal<Option<String>> {
        let language = use_language();
        derived(move || {
            let (why, person) = (self.address()?.err()?, self.composer.recipient.get()?);
            let lang = language.get();
            let words = crate::pages::report::recipients::address_trouble(why);
            Some(words.pick(lang).replace("{name}", &self.composer.name(person, lang)))
        })
    }

    /// Whether the text as it stands is what the chosen recipient got last.
    pub fn is_delivered(self) -> bool {
        let visit = self.composer.visit;
        self.text.with(|text| match text {
            Some(Ok(out)) => visit.with(|visit| out.is_delivered(&visit.report)),
            _ => false,
        })
    }

    /// Begins a way out: with the question, unless it was answered for exactly this text and person and this is
    /// the next field of a file system, or the mail to paste the text into.
    pub fn begin(self, way: Way) {
        let follows = matches!(way, Way::CopiedPart(_) | Way::MailOpened);
        let confirmed = self.confirmed.with_untracked(|confirmed| match (confirmed, self.now()) {
            (Some(confirmed), Some(now)) => confirmed.is_same(&now),
            _ => false,
        });
        if follows && confirmed {
            self.take(way);
        } else {
            self.asking.set(Some(way));
        }
    }

    /// Takes a way out that was confirmed. The browser is asked before this returns.
    pub fn take(self, way: Way) {
        let Some(out) = self.now() else { return };
        self.confirmed.set(Some(out.clone()));
        match way {
            Way::Copied | Way::CopiedByHand => {
                self.copy(copy_report(&out.text), out.text.plain(), out, Way::Copied);
            }
            Way::CopiedPlain => {
                let plain = out.text.plain();
                self.copy(copy_text(&plain), plain, out, way);
            }
            Way::CopiedPart(under) => self.copy_part(out, under),
            Way::MailOpened => self.open_mail(&out),
            Way::MailFile => self.save_draft(out),
            Way::Shared => self.share(out),
            Way::Printed => self.outcome.set(Some(Outcome::Printing(out, self.stamp()))),
        }
    }

    /// Records that it left, and tells it. Works also when the page has been left in the meantime.
    pub fn record(self, out: &Outgoing, way: Way, at: Stamp) {
        let version = self.composer.visit.edit(|visit| out.record(&mut visit.report, way, at));
        let left = Outcome::Left { version, person: out.recipient, way, at };
        self.tell(left);
    }

    /// The time.
    pub fn stamp(self) -> Stamp {
        self.app.machine().clock.now()
    }

    fn now(self) -> Option<Outgoing> {
        self.text.get_untracked()?.ok()
    }

    /// Tells what became of it, if the page is still there.
    fn tell(self, outcome: Outcome) {
        self.outcome.try_set(Some(outcome));
    }

    fn copy(
        self,
        copying: impl Future<Output = CopyOutcome> + 'static,
        plain: String,
        out: Outgoing,
        way: Way,
    ) {
        spawn_local(async move {
            match copying.await {
                CopyOutcome::Copied => self.record(&out, way, self.stamp()),
                CopyOutcome::Denied => self.tell(Outcome::ByHand(out, plain)),
            }
        });
    }

    fn copy_part(self, out: Outgoing, under: Under) {
        let field = out.text.fields().into_iter().find(|field| field.under == under);
        if let Some(field) = field {
            self.copy(copy_text(&field.text), field.text, out, Way::CopiedPart(under));
        }
    }

    fn open_mail(self, out: &Outgoing) {
        let Some(Ok(address)) = untrack(|| self.address()) else { return };
        match open_mail(&address, &out.text) {
            Ok(()) => self.record(out, Way::MailOpened, self.stamp()),
            Err(_) => self.tell(Outcome::NoMail),
        }
    }

    fn save_draft(self, out: Outgoing) {
        let Some(Ok(address)) = untrack(|| self.address()) else { return };
        let Ok(draft) = MailDraft::of(&out.text, address) else {
            self.tell(Outcome::Refused);
            return;
        };
        let day = self.composer.visit.with_untracked(visit_day);
        let saving = save_draft(&self.app.machine(), &draft, day, out.version);
        spawn_local(async move {
            match saving.await {
                SaveOutcome::Downloaded | SaveOutcome::Shared => {
                    self.record(&out, Way::MailFile, self.stamp());
                }
                SaveOutcome::Cancelled => self.tell(Outcome::Stopped),
                SaveOutcome::Refused => self.tell(Outcome::Refused),
            }
        });
    }

    fn share(self, out: Outgoing) {
        let sharing = share_report(&out.text);
        spawn_local(async move {
            match sharing.await {
                ShareOutcome::Shared => self.record(&out, Way::Shared, self.stamp()),
                ShareOutcome::Cancelled => self.tell(Outcome::Stopped),
                ShareOutcome::Refused => self.tell(Outcome::Refused),
            }
        });
    }
}
