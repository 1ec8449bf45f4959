//! What stands on screen, in Dutch and in English.
//!
//! A text is a static of type [`Words`] in the file of the screen it belongs to, so that a word that is
//! missing in one language does not compile and a text nobody uses is a warning. Nothing here is looked
//! up by name. The language itself is one signal in the context; a text becomes a [`Signal`] that follows
//! it, which is what the parts in [`crate::ui`] take as a label:
//!
//! ```ignore
//! pub static TITLE: Words = Words::new("Dossiers", "Cases"); // in text/cases.rs
//!
//! view! { <PageHead title=t(&TITLE)/> }                      // a fixed text
//! let done = RwSignal::new(6_u32);
//! let state = t_with(move |lang| count(lang, done.get(), &ITEM, &ITEMS)); // a text with something in it
//! ```
//!
//! In a callback there is no context any more: read the language in the body of the component with
//! [`use_language`] and ask it there, `WORDS.pick(language.get_untracked())`.

pub mod advice;
pub mod backup;
pub mod breach;
pub mod case;
pub mod cases;
pub mod common;
pub mod consent;
pub mod cover;
pub mod decisions;
pub mod drafts;
pub mod entry;
pub mod frame;
pub mod goals;
pub mod installing;
pub mod internal;
pub mod keeping;
pub mod kinds;
pub mod leaving;
pub mod meeting;
pub mod opened;
pub mod paper;
pub mod people;
pub mod plan;
pub mod planning;
pub mod programmes;
pub mod reading;
pub mod report;
pub mod saving;
pub mod settings;
pub mod today;
pub mod told;
pub mod trajectory;
pub mod updates;
pub mod visit;

pub use omgangsboek_core::compose::dates;
pub use omgangsboek_core::domain::words::{Lang, Words};

use crate::reactive::prelude::*;

/// The language signal as it stands in the context; a type of its own, so that no other signal of a
/// [`Lang`] can be taken for it.
#[derive(Clone, Copy)]
struct Language(RwSignal<Lang>);

/// Puts the language of the app into the context and hands it back. Called once, at the root.
pub fn provide_language(initial: Lang) -> RwSignal<Lang> {
    let language = RwSignal::new(initial);
    provide_context(Language(language));
    language
}

/// The language of the app. Setting it changes every text on screen at once.
///
/// Without [`provide_language`] above it this is Dutch, so that a part can be shown on its own.
pub fn use_language() -> RwSignal<Lang> {
    use_context::<Language>().map_or_else(|| RwSignal::new(Lang::Nl), |language| language.0)
}

/// A built-in text that follows the language.
pub fn t(words: &'static Words) -> Signal<String> {
    t_with(move |lang| words.pick(lang).to_owned())
}

/// A text that came from elsewhere, such as a point of a programme, and follows the language.
pub fn tr(words: Words) -> Signal<String> {
    t_with(move |lang| words.pick(lang).to_owned())
}

/// The same, as a field takes a hint.
pub fn hint(words: &'static Words) -> Signal<Option<String>> {
    let language = use_language();
    derived(move || Some(words.pick(language.get()).to_owned()))
}

/// A text that is put together: follows the language and every signal that `compose` reads.
pub fn t_with(compose: impl Fn(Lang) -> String + Send + Sync + 'static) -> Signal<String> {
    let language = use_language();
    derived(move || compose(language.get()))
}
