//! What the guard finds in a text for somebody, in words.

use omgangsboek_core::compose::recipient::{pieces, shared};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::meeting::Content;
use omgangsboek_core::guard::{Against, Given, OtherCase, What, look};

use super::answers::Line;
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::Lang;
use crate::text::report::recipients as texts;

/// What lists show of the other cases.
pub fn other_cases(case: Handle<Case>) -> Memo<Vec<OtherCase>> {
    let (this, of) = case.with_untracked(|case| (case.id, case.variant.map(|variant| variant.of)));
    let cases = use_book().cases();
    memo(move |_| {
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
pub fn told_by_children(case: Handle<Case>) -> Memo<Option<Vec<String>>> {
    let meetings = use_book().meetings_of(case.with_untracked(|case| case.id));
    memo(move |_| {
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
pub(super) fn found(composer: Composer, others: &[OtherCase], told: &[String], lang: Lang) -> Vec<Line> {
    let Some(recipient) = composer.recipient.get() else { return Vec::new() };
    composer.composed.with(|composed| {
        let heading = |piece: usize| {
            let above = composed.parts.get(piece).and_then(|part| part.heading.as_ref());
            above.map(|above| above.name().to_owned())
        };
        composer.visit.with(|visit| {
            composer.case.with(|case| {
                let shared = shared(case, visit);
                let against = Against { case, visit, recipient, others, told, shared: &shared };
                let given = look(&against, &pieces(composed)).into_iter();
                given.map(|given| line(case, recipient, &given, heading(given.piece), lang)).collect()
            })
        })
    })
}

/// "“Daan”: lijkt een naam, en staat niet in het dossier (onder Sfeer)".
pub fn line(case: &Case, recipient: PersonId, given: &Given, heading: Option<String>, lang: Lang) -> Line {
    let name_of = |person: PersonId| case.person(person).map(|person| person.name.trim().to_owned());
    let name = match &given.what {
        What::Unnamed(person) | What::NotThere(person) => name_of(*person),
        What::Withheld => name_of(recipient),
        What::Reach(_, name) | What::OtherCase(name) => Some(name.clone()),
        _ => None,
    };
    let what = texts::what(&given.what).pick(lang).replace("{name}", &name.unwrap_or_default());
    let told = match heading {
        Some(heading) => {
            let under = texts::UNDER.pick(lang).replace("{heading}", &heading);
            format!("“{}”: {what} ({under})", given.words)
        }
        None => format!("“{}”: {what}", given.words),
    };
    Line { severity: given.what.severity(), words: given.words.clone(), told }
}
