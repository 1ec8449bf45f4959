//! One point of attention: what was noticed, with whom the theme was discussed and when, and whether it is
//! still one.

use omgangsboek_core::domain::attention::AttentionPoint;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::AttentionId;
use omgangsboek_core::session::places::DraftPlace;

use super::discuss::Discuss;
use crate::pages::case::adding::{Open, Unfold};
use crate::pages::case::editor_end::EditorEnd;
use crate::pages::draft::WithDraft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Lang, common, dates, internal as texts, t, t_with};
use crate::ui::{ListRow, TextArea};

fn find(case: &Case, id: AttentionId) -> Option<&AttentionPoint> {
    case.attention.iter().find(|point| point.id == id)
}

pub(super) fn change(case: Handle<Case>, id: AttentionId, change: impl FnOnce(&mut AttentionPoint)) {
    case.edit(|case| case.attention.iter_mut().find(|point| point.id == id).map(change));
}

/// Its row, with its editor when it is open.
#[component]
pub fn Point(case: Handle<Case>, id: AttentionId, open: RwSignal<Open<AttentionId>>) -> impl IntoView {
    let point = case.read(move |case| find(case, id).cloned());
    let text = derived(move || point.get().map(|point| point.text).unwrap_or_default());
    let lines =
        t_with(move |lang| point.with(|one| one.as_ref().map(|one| lines(one, lang)).unwrap_or_default()));
    let opened = Open::is_one(open, id);
    let end = move || view! { <Unfold label=&common::EDIT about=text id=id open=open/> };
    view! {
        <ListRow end=end><strong>{text}</strong> <small class="keeps-lines">{lines}</small></ListRow>
        <Show when=move || opened.get()>
            <li class="list-editor"><Editor case=case id=id on_ready=move |()| open.set(Open::Nothing)/></li>
        </Show>
    }
    .into_any()
}

fn lines(point: &AttentionPoint, lang: Lang) -> String {
    let day = |day| dates::day_with_year(lang, day);
    let mut lines = vec![texts::NOTICED_LINE.pick(lang).replace("{day}", &day(point.on))];
    if point.discussed.is_empty() {
        lines.push(texts::NOT_DISCUSSED.pick(lang).to_owned());
    }
    lines.extend(point.discussed.iter().map(|one| {
        texts::DISCUSSED_LINE.pick(lang).replace("{with}", &one.with).replace("{day}", &day(one.on))
    }));
    lines.extend(point.ended.map(|ended| texts::ENDED_LINE.pick(lang).replace("{day}", &day(ended))));
    lines.join("\n")
}

/// Its fields; saved as they are typed.
#[component]
fn Editor(case: Handle<Case>, id: AttentionId, #[prop(into)] on_ready: Callback<()>) -> impl IntoView {
    let place = DraftPlace::Discussed(case.with_untracked(|case| case.id));
    let text = case.read(move |case| find(case, id).map(|point| point.text.clone()).unwrap_or_default());
    let ended = case.read(move |case| find(case, id).is_some_and(|point| point.ended.is_some()));
    let discuss =
        move |(draft, typed)| view! { <Discuss case=case id=id draft=draft typed=typed/> }.into_any();
    view! {
        <div class="stack">
            <TextArea
                label=t(&texts::TEXT)
                value=text
                on_input=move |text| change(case, id, |point| point.text = text)
            />
            <WithDraft place=place form=discuss/>
            <EditorEnd
                ended=ended
                end=&texts::END
                again=&texts::AGAIN
                on_ready=on_ready
                on_end=move |ended| change(case, id, |point| point.ended = ended)
            />
        </div>
    }
    .into_any()
}
