//! Getting to know one person: planned, held, or not needed with its reason (M20).

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::checklist::{Answer, ItemId};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::introductions::IntroductionState;
use omgangsboek_core::domain::rules::Rule;
use omgangsboek_core::session::places::DraftPlace;

use super::not_met::NotMet;
use crate::pages::case::use_today;
use crate::pages::draft::WithDraft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, dates, t, t_with, told as texts};
use crate::ui::{Button, ButtonKind, ListRow, Tag, TagKind};

/// The row.
#[component]
pub fn Introduction(
    case: Handle<Case>,
    id: PersonId,
    state: Signal<Option<IntroductionState>>,
    /// For whom it is asked why they need not be met.
    open: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let today = use_today();
    let book = use_book();
    let place = DraftPlace::NotMet(case.with_untracked(|case| case.id));
    let name = case.read(move |case| case.person(id).map(|person| person.name.clone()).unwrap_or_default());
    let words = t_with(move |lang| {
        state.with(|state| state.as_ref().map(|state| words(state, lang)).unwrap_or_default())
    });
    let kind = derived(move || match state.get() {
        Some(IntroductionState::Held { .. } | IntroductionState::NotNeeded { .. }) => TagKind::Ok,
        Some(IntroductionState::Planned { .. }) => TagKind::Primary,
        Some(IntroductionState::Open) | None => TagKind::Warn,
    });
    let is_open = memo(move |_| state.with(|state| state.as_ref().is_some_and(IntroductionState::is_open)));
    let answered = case.read(move |case| {
        item(case).is_some_and(|item| case.told.iter().any(|told| told.item == item && told.person == id))
    });
    let opened = memo(move |_| open.get() == Some(id));
    let answer = move |answer: Answer| {
        case.edit(|case| {
            if let Some(item) = item(case) {
                case.tell(&item, id, answer, String::new(), today.get_untracked());
            }
        });
    };
    let met = move |()| {
        answer(Answer::Done);
        if opened.get_untracked() {
            book.discard_draft(place);
            open.set(None);
        }
    };
    let not_met = move |why: Option<String>| {
        if let Some(why) = why {
            answer(Answer::NotApplicable { why });
        }
        open.set(None);
    };
    let take_back = move |()| {
        case.edit(|case| {
            if let Some(item) = item(case) {
                case.untell(&item, id);
            }
        });
    };
    let about = derived(move || Some(name.get()));
    let end = move || {
        view! {
            <Tag label=words kind=kind/>
            <Show when=move || is_open.get()>
                <Button
                    label=t(&texts::MET)
                    kind=ButtonKind::Quiet
                    about=about
                    on_click=met
                />
                <Button
                    label=t(&texts::NOT_NEEDED)
                    kind=ButtonKind::Quiet
                    about=about
                    on_click=move |()| open.set(Some(id))
                />
            </Show>
            <Show when=move || answered.get()>
                <Button label=t(&texts::TAKE_BACK) kind=ButtonKind::Quiet about=about on_click=take_back/>
            </Show>
        }
    };
    let form =
        move |(draft, typed)| view! { <NotMet id=id draft=draft typed=typed on_done=not_met/> }.into_any();
    view! {
        <ListRow end=end><strong>{name}</strong></ListRow>
        <Show when=move || opened.get()>
            <li class="list-editor"><WithDraft place=place form=form/></li>
        </Show>
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
