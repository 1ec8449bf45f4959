//! What the guard found in the text for somebody, in words.

use leptos::prelude::*;
use omgangsboek_core::compose::recipient::{pieces, shared};
use omgangsboek_core::domain::meeting::Content;
use omgangsboek_core::guard::{Against, Given, OtherCase, What, look};

use crate::pages::report::composer::Composer;
use crate::state::{Book, use_book};
use crate::text::Lang;
use crate::text::report::recipients as words;

/// What lists show of the other cases.
pub(super) fn other_cases(composer: Composer) -> Memo<Vec<OtherCase>> {
    let (this, of) = composer.case.with_untracked(|case| (case.id, case.variant.map(|variant| variant.of)));
    let cases = use_book().cases();
    Memo::new(move |_| {
        cases.with(|cases| {
            // Another version of the same case names the same people.
            let others = cases.iter().filter(|(id, row)| {
                let theirs = row.variant.map(|variant| variant.of);
                **id != this && of != Some(**id) && theirs != Some(this) && (of.is_none() || theirs != of)
            });
            others
                .map(|(_, row)| OtherCase { title: row.title.clone(), children: row.children.clone() })
                .collect()
        })
    })
}

/// What children of the case told in talks of their own; `None` while those are being opened.
pub(super) fn told_by_children(book: Book, composer: Composer) -> Memo<Option<Vec<String>>> {
    let meetings = book.meetings_of(composer.case.with_untracked(|case| case.id));
    Memo::new(move |_| {
        let notes = meetings.get()?.into_iter().filter_map(|meeting| {
            meeting.with(|meeting| match meeting.content() {
                Content::ChildTalk(talk) => Some(talk.notes.clone()),
                _ => None,
            })
        });
        Some(notes.collect())
    })
}

/// What the text as it stands gives away to the chosen recipient; nothing while nobody is chosen.
pub(super) fn given(composer: Composer, others: &[OtherCase], told: &[String]) -> Vec<Given> {
    let Some(recipient) = composer.recipient.get() else { return Vec::new() };
    let pieces = composer.composed.with(pieces);
    composer.visit.with(|visit| {
        composer.case.with(|case| {
            let shared = shared(case, visit);
            look(&Against { case, visit, recipient, others, told, shared: &shared }, &pieces)
        })
    })
}

/// "“Daan” lijkt een naam, en staat niet in het dossier (onder Sfeer)".
pub(super) fn told(composer: Composer, given: &Given, lang: Lang) -> String {
    let name = match &given.what {
        What::Unnamed(person) | What::NotThere(person) => composer.name(*person, lang),
        What::Withheld => {
            let recipient = composer.recipient.get();
            recipient.map(|person| composer.name(person, lang)).unwrap_or_default()
        }
        What::Reach(_, name) | What::OtherCase(name) => name.clone(),
        _ => String::new(),
    };
    let what = words::what(&given.what).pick(lang).replace("{name}", &name);
    let heading = composer.composed.with(|composed| {
        let above = composed.parts.get(given.piece).and_then(|part| part.heading.as_ref());
        above.map(|above| above.name().to_owned())
    });
    match heading {
        Some(heading) => {
            let under = words::UNDER.pick(lang).replace("{heading}", &heading);
            format!("“{}”: {what} ({under})", given.words)
        }
        None => format!("“{}”: {what}", given.words),
    }
}
