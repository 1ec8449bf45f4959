//! "Vandaag": what varies from visit to visit, beside what the case knows about it.

use omgangsboek_core::compose::known::known;
use omgangsboek_core::domain::checklist::{ChecklistItem, Prompt};

use super::answers::{answer, note, prompt_of, tick, why};
use super::{Progress, counted};
use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::before as texts;
use crate::text::{t, t_with, tr, use_language};
use crate::ui::{Card, CheckItem, CheckState};

/// The card.
#[component]
pub(super) fn Today(desk: Desk, #[prop(into)] prompts: Signal<Vec<Prompt>>) -> impl IntoView {
    let every = derived(move || {
        prompts.with(|all| all.iter().filter(|one| one.person.is_none()).cloned().collect::<Vec<_>>())
    });
    let items = memo(move |_| every.get().into_iter().map(|one| one.item).collect::<Vec<_>>());
    let shown = move || {
        let row = |item| view! { <Row desk=desk item=item prompts=every/> };
        items.get().into_iter().map(row).collect_view()
    };
    view! {
        <Card title=t(&texts::TODAY) aside=move || view! { <span class="muted">{counted(every)}</span> }>
            <Progress title=t(&texts::TODAY) prompts=every/>
            <div>{shown}</div>
        </Card>
    }
    .into_any()
}

#[component]
fn Row(desk: Desk, item: ChecklistItem, prompts: Signal<Vec<Prompt>>) -> impl IntoView {
    let prompt = prompt_of(prompts, item.id.clone(), None);
    let language = use_language();
    let about = item.known;
    let facts = memo(move |_| {
        let lang = language.get();
        desk.visit.with(|visit| desk.case.with(|case| known(case, visit, about, lang)))
    });
    let hint = item.hint;
    // What is known stands in the place of what to think of.
    let help = t_with(move |lang| match facts.with(|facts| facts.lines.join(" · ")) {
        known if known.is_empty() => hint.pick(lang).to_owned(),
        known => known,
    });
    let mind = derived(move || facts.with(|facts| (!facts.mind.is_empty()).then(|| facts.mind.join(" · "))));
    let (why, note) = (why(prompt), note(prompt));
    let id = StoredValue::new(item.id);
    let give = move |given| {
        desk.change(|visit| id.with_value(|id| visit.answer(id, given)));
    };
    let take_note = move |note| {
        desk.change(|visit| id.with_value(|id| visit.note(id, note)));
    };
    view! {
        <CheckItem
            title=tr(item.text)
            help=derived(move || Some(help.get()))
            mind=mind
            state=tick(prompt)
            on_state=move |tick| give(answer(tick, why.get_untracked()))
            why=why
            on_why=move |why| give(answer(CheckState::NotApplicable, why))
            note=note
            on_note=take_note
            more=t(&texts::MORE)
        />
    }
    .into_any()
}
