//! Under a text field: the words to look at again, what is wrong with them, and what to ask oneself.

use std::collections::BTreeSet;
use std::ops::Range;

use omgangsboek_core::compose::evidence::evidence;
use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::report::Under;
use omgangsboek_core::language::check;
use omgangsboek_core::language::rules::Rule;

use super::super::composer::{Composer, place_name};
use crate::platform::caret;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::report::language as texts;
use crate::text::{t, t_with, use_language};
use crate::ui::{Button, ButtonKind, LiveRegion};

/// By what a finding is known while the text around it changes: its rule, its words, its sentence, and which of
/// several alike it is.
type Key = (&'static str, String, String, usize);

/// A finding that is shown.
#[derive(Clone, PartialEq)]
struct Shown {
    key: Key,
    range: Range<usize>,
}

/// The findings in what stands under a heading. Only a change of that very text is looked at.
#[component]
pub fn Findings(composer: Composer, under: Under) -> impl IntoView {
    let writing = use_book().writing();
    let off = memo(move |_| writing.with(|writing| writing.rules_off.clone()));
    let text = memo(move |_| composer.text_of(under));
    // What the worker lets stand, for as long as the page is open and the sentence is the same.
    let left = RwSignal::new(BTreeSet::<Key>::new());
    let found = memo(move |_| text.with(|text| off.with(|off| shown(text, off))));
    let open = memo(move |_| {
        let mut found = found.get();
        left.with(|left| found.retain(|one| !left.contains(&one.key)));
        found
    });
    let count = memo(move |_| open.with(Vec::len));
    let spoken = t_with(move |lang| match count.get() {
        0 => String::new(),
        1 => texts::ONE.pick(lang).to_owned(),
        count => texts::SOME.pick(lang).replace("{count}", &count.to_string()),
    });
    let keys = move || open.with(|open| open.iter().map(|one| one.key.clone()).collect::<Vec<_>>());
    let row = move |key: Key| view! { <Row composer=composer under=under text=text found=found left=left key=key/> };
    view! {
        <LiveRegion message=spoken/>
        <Show when=move || count.get() != 0>
            <ul class="findings" role="list" aria-label=t(&texts::TITLE)>
                <For each=keys key=Key::clone children=row/>
            </ul>
        </Show>
    }
    .into_any()
}

/// What the check points at in `text`, each by its key.
fn shown(text: &str, off: &BTreeSet<String>) -> Vec<Shown> {
    let mut seen = Vec::<Key>::new();
    let mut shown = Vec::new();
    for finding in check(text, off) {
        let (words, sentence) = (&text[finding.range.clone()], &text[finding.sentence]);
        let alike = |key: &&Key| (key.0, &*key.1, &*key.2) == (finding.rule.id, words, sentence);
        let nth = seen.iter().filter(alike).count();
        let key = (finding.rule.id, words.to_owned(), sentence.to_owned(), nth);
        seen.push(key.clone());
        shown.push(Shown { key, range: finding.range });
    }
    shown
}

/// One finding: it can be shown in the field, and it can be left.
#[component]
fn Row(
    composer: Composer,
    under: Under,
    text: Memo<String>,
    found: Memo<Vec<Shown>>,
    left: RwSignal<BTreeSet<Key>>,
    key: Key,
) -> impl IntoView {
    let language = use_language();
    let (id, words, sentence, _) = key.clone();
    let rule = Rule::of(id);
    let shows = StoredValue::new(sentence);
    let line = memo(move |_| {
        let lang = language.get();
        composer.visit.with(|visit| {
            let found = composer
                .case
                .with(|case| shows.with_value(|sentence| evidence(case, visit, under, sentence, lang)))?;
            let time = visit.run().map(|run| time_in(run, found.at)).unwrap_or_default();
            Some(texts::IN_LOG.pick(lang).replace("{time}", &time).replace("{line}", &found.line))
        })
    });
    let point = {
        let key = key.clone();
        move |()| {
            let range = found
                .with_untracked(|found| found.iter().find(|one| one.key == key).map(|one| one.range.clone()));
            if let Some(range) = range {
                text.with_untracked(|text| caret::select(&place_name(under), text, range));
            }
        }
    };
    let about = Signal::stored(Some(words.clone()));
    let said = words.clone();
    let leave = move |()| {
        composer.spoken.set(texts::LEFT.pick(language.get_untracked()).replace("{words}", &said));
        left.update(|left| {
            left.insert(key.clone());
        });
    };
    let (wrong, question) = (t(&rule.wrong), t(&rule.question));
    view! {
        <li class="finding">
            <p><strong lang="nl">{format!("“{words}”")}</strong> " " <small class="muted">{t(&rule.name)}</small></p>
            <p>{wrong} " " <em>{question}</em></p>
            {move || line.get().map(|line| view! { <p class="muted">{line}</p> })}
            <div class="row">
                <Button label=t(&texts::SHOW) kind=ButtonKind::Quiet about=about on_click=point/>
                <Button label=t(&texts::LEAVE) kind=ButtonKind::Quiet about=about on_click=leave/>
            </div>
        </li>
    }
    .into_any()
}
