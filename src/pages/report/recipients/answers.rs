//! What the guard found, as lines, with what is refused and the answers to what is asked.

use std::collections::BTreeSet;

use omgangsboek_core::guard::Severity;

use crate::reactive::prelude::*;
use crate::text::report::recipients as texts;
use crate::text::{Words, t, t_with};
use crate::ui::{Notice, NoticeKind, Toggle};

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is to be done about it.
    pub severity: Severity,
    /// The words as they stand in the text.
    pub words: String,
    /// What they are and where they stand.
    pub told: String,
}

/// Those of `lines` with this severity.
pub(super) fn of(lines: Memo<Vec<Line>>, severity: Severity) -> Memo<Vec<Line>> {
    memo(move |_| {
        let of_it = |line: &&Line| line.severity == severity;
        lines.with(|lines| lines.iter().filter(of_it).cloned().collect())
    })
}

/// What was found in a text that is about to leave, and which of it the worker means.
#[derive(Clone, Copy)]
pub struct Answers {
    refused: Memo<Vec<Line>>,
    asked: Memo<Vec<Line>>,
    /// The places in `asked` of what is meant.
    meant: RwSignal<BTreeSet<usize>>,
}

impl Answers {
    /// None yet.
    pub fn to(found: Memo<Vec<Line>>) -> Self {
        Self {
            refused: of(found, Severity::Refuse),
            asked: of(found, Severity::Ask),
            meant: RwSignal::new(BTreeSet::new()),
        }
    }

    /// Why the text cannot leave yet.
    pub fn why_not(self) -> Option<&'static Words> {
        if self.refused.with(|refused| !refused.is_empty()) {
            return Some(&texts::TAKE_OUT_FIRST);
        }
        let is_open = |place: usize| self.meant.with(|meant| !meant.contains(&place));
        (0..self.asked.with(Vec::len)).any(is_open).then_some(&texts::ANSWER_FIRST)
    }
}

/// The questions.
#[component]
pub fn Questions(answers: Answers) -> impl IntoView {
    let Answers { refused, asked, .. } = answers;
    view! {
        <Refused lines=refused/>
        <Show when=move || asked.with(|asked| !asked.is_empty())>
            <Notice title=t(&texts::FOUND)>
                <ul class="found found-asked" role="list">
                    {move || {
                        let asked = asked.get().into_iter().enumerate();
                        asked.map(|(place, line)| question(answers, place, line)).collect_view()
                    }}
                </ul>
            </Notice>
        </Show>
    }
    .into_any()
}

/// Something that was found, with whether it is meant.
fn question(answers: Answers, place: usize, line: Line) -> impl IntoView {
    let meant = answers.meant;
    let label = t_with(move |lang| format!("{}: “{}”", texts::KEEP.pick(lang), line.words));
    let value = derived(move || meant.with(|meant| meant.contains(&place)));
    let change = move |is_meant: bool| {
        meant.update(|meant| {
            if is_meant {
                meant.insert(place)
            } else {
                meant.remove(&place)
            };
        });
    };
    view! {
        <li>
            <p>{line.told}</p>
            <Toggle label=label value=value on_change=change/>
        </li>
    }
}

/// What is in the way of the text; nothing where nothing is.
#[component]
pub(super) fn Refused(lines: Memo<Vec<Line>>) -> impl IntoView {
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&texts::REFUSED)>
                <Lines lines=lines/>
                <p>{t(&texts::REFUSED_WHAT)}</p>
            </Notice>
        </Show>
    }
    .into_any()
}

/// What was found, one line each.
#[component]
pub(super) fn Lines(lines: Memo<Vec<Line>>) -> impl IntoView {
    let line = |line: Line| view! { <li>{line.told}</li> };
    view! { <ul class="found">{move || lines.get().into_iter().map(line).collect_view()}</ul> }.into_any()
}
