//! A parent talk: the themes that were spoken about, each with its note (M10), looking at here and now and the
//! future (M16).

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::{Content, Meeting, ParentTalk, Writing};
use omgangsboek_core::domain::programme::{Theme, ThemeId};
use omgangsboek_core::domain::rules::Rule;

use super::Text;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{dates, meeting as texts, t, t_with, tr};
use crate::ui::{Card, Notice, TextArea, Toggle};

/// The form.
#[component]
pub fn Form(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
) -> impl IntoView {
    // What was ticked stays in view, also when the programme offers it no more.
    let themes = case.with_untracked(|case| {
        let ticked = meeting.with_untracked(|meeting| match meeting.content() {
            Content::ParentTalk(talk) => talk.themes.iter().map(|note| note.theme.clone()).collect(),
            _ => Vec::new(),
        });
        let all = case.programme().themes.iter();
        all.filter(|theme| !theme.retired || ticked.contains(&theme.id)).cloned().collect::<Vec<_>>()
    });
    view! {
        <Card title=t(&texts::THEMES)>
            <Notice><p>{t(&texts::HERE_AND_NOW)}</p></Notice>
            {themes.into_iter().map(|theme| view! { <OneTheme meeting=meeting theme=theme/> }).collect_view()}
            <Text
                label=t(&texts::NOTES)
                meeting=meeting
                read=|content| match content {
                    Content::ParentTalk(talk) => &talk.notes,
                    _ => "",
                }
                write=|writing| match writing {
                    Writing::ParentTalk(talk) => Some(&mut talk.notes),
                    _ => None,
                }
            />
        </Card>
    }
    .into_any()
}

/// One theme. Those about loyalty and alienation show since when they were spoken about (M39, M50).
#[component]
fn OneTheme(meeting: Handle<Meeting>, theme: Theme) -> impl IntoView {
    let Theme { id, rule, text, hint, .. } = theme;
    let id = StoredValue::new(id);
    let note =
        meeting.read(move |meeting| id.with_value(|id| talk(meeting).and_then(|talk| noted(talk, id))));
    let ticked = memo(move |_| note.with(Option::is_some));
    let words = tr(hint);
    let dated = matches!(rule, Rule::M39 | Rule::M50);
    let shown = t_with(move |lang| {
        let hint = words.get();
        if !(dated && ticked.get()) {
            return hint;
        }
        let day = dates::day_with_year(lang, meeting.with(|meeting| meeting.plan.starts.date()));
        format!("{hint} {}", texts::SPOKEN_ON.pick(lang).replace("{day}", &day))
    });
    let tick = move |on: bool| {
        meeting.edit(|meeting| {
            if let Writing::ParentTalk(talk) = meeting.writing() {
                id.with_value(|id| talk.tick(id, on));
            }
        });
    };
    let write = move |text: String| {
        meeting.edit(|meeting| {
            if let Writing::ParentTalk(talk) = meeting.writing() {
                id.with_value(|id| *talk.note_mut(id) = text);
            }
        });
    };
    let title = tr(text);
    let label = t_with(move |lang| format!("{}: {}", texts::NOTE_WITH.pick(lang), title.get()));
    view! {
        <div class="theme">
            <Toggle
                label=title
                value=ticked
                on_change=tick
                hint=derived(move || Some(shown.get()))
            />
            <Show when=move || ticked.get()>
                <TextArea
                    label=label
                    value=derived(move || note.get().unwrap_or_default())
                    on_input=write
                    optional=true
                />
            </Show>
        </div>
    }
    .into_any()
}

fn talk(meeting: &Meeting) -> Option<&ParentTalk> {
    match meeting.content() {
        Content::ParentTalk(talk) => Some(talk),
        _ => None,
    }
}

fn noted(talk: &ParentTalk, id: &ThemeId) -> Option<String> {
    talk.theme(id).map(|note| note.note.clone())
}
