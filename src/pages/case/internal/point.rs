//! One point of attention: what was noticed, with whom the theme was discussed and when, and whether it is
//! still one.

use leptos::prelude::*;
use omgangsboek_core::domain::attention::{AttentionPoint, Discussed};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::AttentionId;

use super::Editing;
use crate::pages::case::use_today;
use crate::state::Handle;
use crate::text::{Lang, case as case_texts, common, dates, internal as texts, t, t_with};
use crate::ui::{Button, ButtonKind, ListRow, TextArea, TextField};

fn find(case: &Case, id: AttentionId) -> Option<&AttentionPoint> {
    case.attention.iter().find(|point| point.id == id)
}

fn change(case: Handle<Case>, id: AttentionId, change: impl FnOnce(&mut AttentionPoint)) {
    case.edit(|case| case.attention.iter_mut().find(|point| point.id == id).map(change));
}

/// Its row, with its editor when it is open.
#[component]
pub fn Point(case: Handle<Case>, id: AttentionId, editing: RwSignal<Editing>) -> impl IntoView {
    let point = case.read(move |case| find(case, id).cloned());
    let text = Signal::derive(move || point.get().map(|point| point.text).unwrap_or_default());
    let lines =
        t_with(move |lang| point.with(|one| one.as_ref().map(|one| lines(one, lang)).unwrap_or_default()));
    let open = Memo::new(move |_| editing.get() == Editing::One(id));
    let toggle =
        move |()| editing.set(if open.get_untracked() { Editing::Nothing } else { Editing::One(id) });
    let end = move || {
        view! {
            <Button
                label=t(&common::EDIT)
                kind=ButtonKind::Quiet
                about=Signal::derive(move || Some(text.get()))
                expanded=Signal::derive(move || Some(open.get()))
                on_click=toggle
            />
        }
    };
    view! {
        <ListRow end=end><strong>{text}</strong> <small class="keeps-lines">{lines}</small></ListRow>
        <Show when=move || open.get()>
            <li class="list-editor"><Editor case=case id=id editing=editing/></li>
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
fn Editor(case: Handle<Case>, id: AttentionId, editing: RwSignal<Editing>) -> impl IntoView {
    let today = use_today();
    let text = case.read(move |case| find(case, id).map(|point| point.text.clone()).unwrap_or_default());
    let ended = case.read(move |case| find(case, id).is_some_and(|point| point.ended.is_some()));
    let with = RwSignal::new(String::new());
    let first = t(&texts::WITH_FIRST);
    let discuss = move |()| {
        let discussed = Discussed { with: with.get_untracked().trim().to_owned(), on: today.get_untracked() };
        if !discussed.with.is_empty() {
            change(case, id, |point| point.discussed.push(discussed));
            with.set(String::new());
        }
    };
    let end = move |ended: Option<chrono::NaiveDate>| {
        editing.set(Editing::Nothing);
        change(case, id, |point| point.ended = ended);
    };
    let ending = move || {
        if ended.get() {
            view! { <Button label=t(&texts::AGAIN) on_click=move |()| end(None)/> }.into_any()
        } else {
            let today = move |()| end(Some(today.get_untracked()));
            view! { <Button label=t(&texts::END) kind=ButtonKind::Quiet on_click=today/> }.into_any()
        }
    };
    view! {
        <div class="stack">
            <TextArea
                label=t(&texts::TEXT)
                value=text
                on_input=move |text| change(case, id, |point| point.text = text)
            />
            <TextField
                label=t(&texts::DISCUSSED_WITH)
                value=with
                on_input=move |text| with.set(text)
                optional=true
            />
            <Button
                label=t(&texts::ADD_DISCUSSED)
                why_not=Signal::derive(move || with.with(|with| with.trim().is_empty()).then(|| first.get()))
                on_click=discuss
            />
            <div class="row row-apart">
                <Button
                    label=t(&case_texts::READY)
                    kind=ButtonKind::Primary
                    on_click=move |()| editing.set(Editing::Nothing)
                />
                {ending}
            </div>
        </div>
    }
    .into_any()
}
