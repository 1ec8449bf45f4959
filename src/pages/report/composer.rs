//! What all parts of the page share: the visit, its case, the text as it stands, and who is to get it.

use leptos::html;
use omgangsboek_core::compose::observation;
use omgangsboek_core::compose::recipient::{preview_for, ready_for};
use omgangsboek_core::compose::report::{Above, Composed, NotReady, preview, ready};
use omgangsboek_core::compose::suggestions::{Suggestion, suggestions, take};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::{Heading, Under};
use omgangsboek_core::domain::visit::Visit;

use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Lang, report as texts, t_with, use_language};

/// See the module.
#[derive(Clone, Copy)]
pub struct Composer {
    /// The visit.
    pub visit: Handle<Visit>,
    /// Its case.
    pub case: Handle<Case>,
    /// The text as it stands, as the chosen recipient gets it; the whole one while nobody is chosen.
    pub composed: Memo<Composed>,
    /// The same once it may go out, or why not yet.
    pub ready: Memo<Result<Composed, NotReady>>,
    /// For whom; nobody at first.
    pub recipient: RwSignal<Option<PersonId>>,
    /// Literal words for which it has to be said first that they are safe.
    pub asking: RwSignal<Option<(Under, Suggestion)>>,
    /// What a screen reader is told.
    pub spoken: RwSignal<String>,
    /// The places of the headings, to jump to: the nine, or as many as the organisation's own template has.
    places: StoredValue<Vec<NodeRef<html::Section>>>,
    language: RwSignal<Lang>,
}

impl Composer {
    /// For `visit` of `case`.
    pub fn new(visit: Handle<Visit>, case: Handle<Case>) -> Self {
        let recipient = RwSignal::new(None);
        let composed = memo(move |_| {
            let recipient = recipient.get();
            visit.with(|visit| {
                case.with(|case| match recipient {
                    Some(person) => preview_for(case, visit, person),
                    None => preview(case, visit),
                })
            })
        });
        let ready = memo(move |_| {
            let recipient = recipient.get();
            visit.with(|visit| {
                case.with(|case| match recipient {
                    Some(person) => ready_for(case, visit, person),
                    None => ready(case, visit),
                })
            })
        });
        Self {
            visit,
            case,
            composed,
            ready,
            recipient,
            asking: RwSignal::new(None),
            spoken: RwSignal::new(String::new()),
            places: StoredValue::new(Vec::new()),
            language: use_language(),
        }
    }

    /// The organisation's own headings, where the visit is for observation diagnostics (M37); empty where the nine
    /// hold.
    pub fn own_headings(self) -> Memo<Vec<String>> {
        memo(move |_| {
            let sections = self.visit.with(|visit| self.case.with(|case| observation::sections(case, visit)));
            sections.into_iter().flatten().map(|section| section.heading).collect()
        })
    }

    /// What was typed there; empty where "nothing to say" was chosen.
    pub fn text_of(self, under: Under) -> String {
        self.visit.with(|visit| match under {
            Under::Nine(heading) => {
                let section = visit.report.section(heading);
                if section.nothing { String::new() } else { section.text.clone() }
            }
            Under::Own(at) => {
                let own = self.case.with(|case| observation::sections(case, visit));
                let section = own.and_then(|own| own.into_iter().nth(at));
                section.map(|section| section.text).unwrap_or_default()
            }
        })
    }

    /// The place of the heading with this number.
    pub fn place(self, number: usize) -> NodeRef<html::Section> {
        self.places
            .try_update_value(|places| {
                while places.len() < number {
                    places.push(NodeRef::new());
                }
                places.get(number.saturating_sub(1)).copied().unwrap_or_default()
            })
            .unwrap_or_default()
    }

    /// Goes to a heading, by its number; whether it is on the page.
    pub fn go_to(self, number: usize) -> bool {
        let place = self.place(number).get_untracked();
        if let Some(place) = &place {
            place.scroll_into_view();
            // Only a help for the keyboard; the scrolling is what matters.
            drop(place.focus());
        }
        place.is_some()
    }

    /// Takes a sentence into the text; literal words only after it was asked whether that is safe.
    pub fn offer(self, under: Under, suggestion: Suggestion) {
        if suggestion.quote {
            self.asking.set(Some((under, suggestion)));
        } else {
            self.take(under, &suggestion);
        }
    }

    /// Takes a sentence into the text.
    pub fn take(self, under: Under, suggestion: &Suggestion) {
        self.case.with_untracked(|case| {
            self.visit.edit(|visit| match under {
                Under::Nine(heading) => take(case, visit, heading, suggestion),
                Under::Own(at) => observation::take(case, visit, at, suggestion),
            });
        });
        let lang = self.language.get_untracked();
        let heading = match under {
            Under::Nine(heading) => heading.words().pick(lang).to_owned(),
            Under::Own(at) => {
                let own = self.visit.with_untracked(|visit| visit.report.observation.get(at).cloned());
                own.map(|section| section.heading).unwrap_or_default()
            }
        };
        self.spoken.set(texts::TAKEN_INTO.pick(lang).replace("{heading}", &heading));
    }

    /// What the visit offers there.
    pub fn offered(self, under: Under) -> Memo<Vec<Suggestion>> {
        memo(move |_| {
            self.visit.with(|visit| {
                self.case.with(|case| match under {
                    Under::Nine(heading) => suggestions(case, visit, heading),
                    Under::Own(at) => observation::offered(case, visit, at),
                })
            })
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

/// "3 · Verloop van de start"; an organisation's own heading as it is.
pub fn above(above: &Above) -> Signal<String> {
    match above {
        Above::Nine(heading) => numbered(*heading),
        Above::Own { number, name } => Signal::stored(format!("{number} · {name}")),
        Above::Named(name) => Signal::stored(name.clone()),
    }
}

/// "3 · Verloop van de start".
pub fn numbered(heading: Heading) -> Signal<String> {
    t_with(move |lang| format!("{} · {}", heading.number(), heading.words().pick(lang)))
}

const PLACE: &str = "onderdeel-";

/// The id of the part of the page in which it is written.
pub fn place_name(under: Under) -> String {
    let number = match under {
        Under::Nine(heading) => heading.number(),
        Under::Own(at) => at + 1,
    };
    format!("{PLACE}{number}")
}

/// Which heading a link is about, by what stands behind the `#` of its address.
pub fn place_in(hash: &str) -> Option<usize> {
    hash.trim_start_matches('#').strip_prefix(PLACE)?.parse().ok().filter(|number| (1..=99).contains(number))
}
