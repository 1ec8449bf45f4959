//! Takes characters out of a programme from elsewhere that nobody can see: they would end up in reports, where
//! they turn words around or hide them.

use std::borrow::Cow;

use crate::domain::programme::Programme;
use crate::domain::words::Words;

/// Cleans every text of `programme`.
pub(super) fn clean(programme: &mut Programme) {
    let single = [&mut programme.name, &mut programme.supervisor, &mut programme.main_question];
    let lists = programme.standing_agreements.iter_mut().chain(&mut programme.distances);
    let places = programme.locations.iter_mut().map(|location| &mut location.name);
    let items = programme.checklist.iter_mut().flat_map(|item| [&mut item.text, &mut item.hint]);
    let themes = programme.themes.iter_mut().flat_map(|theme| [&mut theme.text, &mut theme.hint]);
    let actions = programme.vocabulary.iter_mut().flat_map(|action| {
        text(&mut action.report);
        [&mut action.label, &mut action.entry]
    });
    let phrases = programme.phrases.iter_mut().map(|phrase| {
        text(&mut phrase.text);
        &mut phrase.label
    });
    single
        .into_iter()
        .chain(lists)
        .chain(places)
        .chain(items)
        .chain(themes)
        .chain(actions)
        .chain(phrases)
        .for_each(|Words { nl, en }| {
            text(nl);
            text(en);
        });
    for heading in &mut programme.observation {
        text(&mut heading.name);
        text(&mut heading.hint);
    }
    if let Some(own) = &mut programme.arrangement {
        [&mut own.title, &mut own.opening, &mut own.closing].into_iter().for_each(text);
        own.headings.iter_mut().for_each(|heading| text(&mut heading.name));
    }
}

/// A line break or tab is a space here: none of these texts has lines.
fn text(text: &mut Cow<'static, str>) {
    if text.contains(unseen) {
        let seen = text.chars().filter_map(|letter| match letter {
            '\n' | '\r' | '\t' => Some(' '),
            _ => (!unseen(letter)).then_some(letter),
        });
        *text = Cow::Owned(seen.collect());
    }
}

/// Control characters, marks of direction, and what joins or breaks words unseen.
fn unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}
