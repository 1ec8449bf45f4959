//! Getting to know one person: planned, held, or not needed with its reason (M20).

use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::checklist::{Answer, ItemId};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::introductions::IntroductionState;
use omgangsboek_core::domain::rules::Rule;

use crate::pages::case::use_today;
use crate::state::Handle;
use crate::text::{Lang, common, dates, t, t_with, told as texts};
use crate::ui::{Button, ButtonKind, ListRow, Tag, TagKind, TextField};

/// The row.
#[component]
pub fn Introduction(
    case: Handle<Case>,
    id: PersonId,
    state: Signal<Option<IntroductionState>>,
) -> impl IntoView {
    let today = use_today();
    let name = case.read(move |case| case.person(id).map(|person| person.name.clone()).unwrap_or_default());
    let words = t_with(move |lang| {
        state.with(|state| state.as_ref().map(|state| words(state, lang)).unwrap_or_default())
    });
    let kind = Signal::derive(move || match state.get() {
        Some(IntroductionState::Held { .. } | IntroductionState::NotNeeded { .. }) => TagKind::Ok,
        Some(IntroductionState::Planned { .. }) => TagKind::Primary,
        Some(IntroductionState::Open) | None => TagKind::Warn,
    });
    let is_open =
        Memo::new(move |_| state.with(|state| state.as_ref().is_some_and(IntroductionState::is_open)));
    let answered = case.read(move |case| {
        item(case).is_some_and(|item| case.told.iter().any(|told| told.item == item && told.person == id))
    });
    let why = RwSignal::new(None::<String>);
    let answer = move |answer: Answer| {
        case.edit(|case| {
            if let Some(item) = item(case) {
                case.tell(&item, id, answer, String::new(), today.get_untracked());
            }
        });
        why.set(None);
    };
    let take_back = move |()| {
        case.edit(|case| {
            if let Some(item) = item(case) {
                case.untell(&item, id);
            }
        });
    };
    let about = Signal::derive(move || Some(name.get()));
    let end = move || {
        view! {
            <Tag label=words kind=kind/>
            <Show when=move || is_open.get()>
                <Button
                    label=t(&texts::MET)
                    kind=ButtonKind::Quiet
                    about=about
                    on_click=move |()| answer(Answer::Done)
                />
                <Button
                    label=t(&texts::NOT_NEEDED)
                    kind=ButtonKind::Quiet
                    about=about
                    on_click=move |()| why.set(Some(String::new()))
                />
            </Show>
            <Show when=move || answered.get()>
                <Button label=t(&texts::TAKE_BACK) kind=ButtonKind::Quiet about=about on_click=take_back/>
            </Show>
        }
    };
    view! {
        <ListRow end=end><strong>{name}</strong></ListRow>
        <Show when=move || why.with(Option::is_some)>
            <li class="list-editor stack">
                <TextField
                    label=t(&texts::WHY_NOT)
                    value=Signal::derive(move || why.get().unwrap_or_default())
                    focus=true
                    on_input=move |text| why.set(Some(text))
                />
                <Settle why=why on_settle=move |why| answer(Answer::NotApplicable { why })/>
            </li>
        </Show>
    }
    .into_any()
}

/// Confirms the reason why it is not needed, or leaves it.
#[component]
fn Settle(why: RwSignal<Option<String>>, #[prop(into)] on_settle: Callback<String>) -> impl IntoView {
    let blank = move || why.with(|why| why.as_ref().is_none_or(|why| why.trim().is_empty()));
    let first = t(&common::CHECK_WHY);
    let settle = move |()| {
        if let Some(why) = why.get_untracked().filter(|why| !why.trim().is_empty()) {
            on_settle.run(why.trim().to_owned());
        }
    };
    view! {
        <div class="row">
            <Button
                label=t(&common::RECORD)
                kind=ButtonKind::Primary
                why_not=Signal::derive(move || blank().then(|| first.get()))
                on_click=settle
            />
            <Button label=t(&common::CANCEL) on_click=move |()| why.set(None)/>
        </div>
    }
    .into_any()
}

/// The point of the checklist that serves M20.
fn item(case: &Case) -> Option<ItemId> {
    case.programme().asked().find(|item| item.rule == Rule::M20).map(|item| item.id.clone())
}

fn words(state: &IntroductionState, lang: Lang) -> String {
    let day = |day| dates::day_with_year(lang, day);
    match state {
        IntroductionState::Open => texts::OPEN.pick(lang).to_owned(),
        IntroductionState::Planned { on } => texts::PLANNED.pick(lang).replace("{day}", &day(*on)),
        IntroductionState::Held { on } => texts::HELD.pick(lang).replace("{day}", &day(*on)),
        IntroductionState::NotNeeded { why } => texts::NOT_NEEDED_TAG.pick(lang).replace("{why}", why),
    }
}
