//! What all parts of the page share: the visit, its case, the text as it stands, and who is to get it.

use leptos::html;
use leptos::prelude::*;
use omgangsboek_core::compose::report::{Composed, heading_words, preview, ready};
use omgangsboek_core::compose::suggestions::{Suggestion, take};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::{Heading, NotReady, Way};
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::ports::Clock;

use crate::state::{App, Handle, use_app};
use crate::text::{Lang, report as texts, t_with, use_language};

/// See the module.
#[derive(Clone, Copy)]
pub struct Composer {
    /// The visit.
    pub visit: Handle<Visit>,
    /// Its case.
    pub case: Handle<Case>,
    /// The text as it stands.
    pub composed: Memo<Composed>,
    /// The text that may go out, or why not yet.
    pub ready: Memo<Result<Composed, NotReady>>,
    /// For whom; nobody at first.
    pub recipient: RwSignal<Option<PersonId>>,
    /// Literal words for which it has to be said first that they are safe.
    pub asking: RwSignal<Option<(Heading, Suggestion)>>,
    /// What a screen reader is told.
    pub spoken: RwSignal<String>,
    /// The places of the headings, to jump to.
    pub places: [NodeRef<html::Section>; 9],
    app: App,
    language: RwSignal<Lang>,
}

impl Composer {
    /// For `visit` of `case`.
    pub fn new(visit: Handle<Visit>, case: Handle<Case>) -> Self {
        Self {
            visit,
            case,
            composed: Memo::new(move |_| visit.with(|visit| case.with(|case| preview(case, visit)))),
            ready: Memo::new(move |_| visit.with(|visit| case.with(|case| ready(case, visit)))),
            recipient: RwSignal::new(None),
            asking: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
            places: Heading::ALL.map(|_| NodeRef::new()),
            app: use_app(),
            language: use_language(),
        }
    }

    /// Takes a sentence into the text; literal words only after it was asked whether that is safe.
    pub fn offer(self, heading: Heading, suggestion: Suggestion) {
        if suggestion.quote {
            self.asking.set(Some((heading, suggestion)));
        } else {
            self.take(heading, &suggestion);
        }
    }

    /// Takes a sentence into the text.
    pub fn take(self, heading: Heading, suggestion: &Suggestion) {
        self.case.with_untracked(|case| self.visit.edit(|visit| take(case, visit, heading, suggestion)));
        let lang = self.language.get_untracked();
        let heading = heading_words(heading).pick(lang);
        self.spoken.set(texts::TAKEN_INTO.pick(lang).replace("{heading}", heading));
    }

    /// Records that `text` was taken out for `recipient`, and tells which version that was. Works also when
    /// the page has been left in the meantime.
    pub fn deliver(self, text: &Composed, recipient: PersonId, way: Way) -> usize {
        let at = self.app.machine().clock.now();
        self.visit.edit(|visit| {
            let version = visit.report.freeze(text.plain(), at);
            visit.report.deliver(version, recipient, way, at);
            version
        })
    }

    /// Whether the text as it stands is what the chosen recipient got last.
    pub fn is_delivered(self) -> bool {
        let Some(recipient) = self.recipient.get() else { return false };
        let text = self.composed.with(Composed::plain);
        self.visit.with(|visit| {
            let last =
                visit.report.deliveries().iter().rev().find(|delivery| delivery.recipient == recipient);
            let version =
                last.and_then(|delivery| visit.report.versions().get(delivery.version.checked_sub(1)?));
            version.is_some_and(|version| version.text == text)
        })
    }

    /// The name of somebody in the case, as a report names them.
    pub fn name(self, person: PersonId, lang: Lang) -> String {
        let name = self.case.with(|case| case.person(person).map(|person| person.name.trim().to_owned()));
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| texts::GONE.pick(lang).to_owned())
    }

    /// A text with the name of the recipient in it, or `without` while nobody is chosen.
    pub fn addressed(
        self,
        with: &'static crate::text::Words,
        without: &'static crate::text::Words,
    ) -> Signal<String> {
        t_with(move |lang| match self.recipient.get() {
            Some(person) => with.pick(lang).replace("{name}", &self.name(person, lang)),
            None => without.pick(lang).to_owned(),
        })
    }
}

/// "3 · Verloop van de start".
pub fn numbered(heading: Heading) -> Signal<String> {
    t_with(move |lang| format!("{} · {}", heading.number(), heading_words(heading).pick(lang)))
}
