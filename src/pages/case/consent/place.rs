//! One place: what each parent said about it, and which planned visit waits for it.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::consent::{Consent, is_same_place};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::session::places::DraftPlace;

use super::Open;
use super::withdraw::Withdraw;
use crate::pages::draft::WithDraft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, consent as texts, dates, t, t_with};
use crate::ui::{Button, ButtonKind, List, ListRow, Notice, NoticeKind, Tag, TagKind};

/// The place with a row for each parent.
#[component]
pub fn PlaceConsent(case: Handle<Case>, place: String, open: RwSignal<Open>) -> impl IntoView {
    let of = StoredValue::new(place.clone());
    let lacking = case.read(move |case| of.with_value(|place| case.lacking_consent(place)));
    let all_agree = memo(move |_| lacking.with(Vec::is_empty));
    let parents = case.read(|case| case.parents().map(|parent| parent.id).collect::<Vec<_>>());
    let tag = t_with(move |lang| {
        if all_agree.get() { &texts::ALL_AGREE } else { &texts::MISSING }.pick(lang).to_owned()
    });
    let kind = derived(move || if all_agree.get() { TagKind::Ok } else { TagKind::Warn });
    view! {
        <section class="tell">
            <header class="row row-apart"><h3>{place}</h3> <Tag label=tag kind=kind/></header>
            <Waiting case=case place=of lacking=lacking/>
            <List>
                <For each=move || parents.get() key=|id| *id let:parent>
                    <Parent case=case place=of parent=parent open=open/>
                </For>
            </List>
        </section>
    }
    .into_any()
}

/// That a visit is planned there and cannot begin so.
#[component]
fn Waiting(case: Handle<Case>, place: StoredValue<String>, lacking: Signal<Vec<PersonId>>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let rows = use_book().visits();
    let first = memo(move |_| {
        rows.with(|rows| {
            let there = rows.values().filter(|row| {
                row.case == id
                    && row.stage.is_waiting()
                    && place.with_value(|place| is_same_place(place, &row.place))
            });
            there.map(|row| row.starts.date()).min()
        })
    });
    let words = t_with(move |lang| {
        let day = first.get().map(|day| dates::day_with_year(lang, day)).unwrap_or_default();
        texts::PLANNED_THERE.pick(lang).replace("{day}", &day)
    });
    view! {
        <Show when=move || first.get().is_some() && lacking.with(|lacking| !lacking.is_empty())>
            <Notice kind=NoticeKind::Warn><p>{words}</p></Notice>
        </Show>
    }
}

#[component]
fn Parent(
    case: Handle<Case>,
    place: StoredValue<String>,
    parent: PersonId,
    open: RwSignal<Open>,
) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let name =
        case.read(move |case| case.person(parent).map(|person| person.name.clone()).unwrap_or_default());
    let said = case.read(move |case| {
        let about = |consent: &&Consent| {
            consent.parent == parent && place.with_value(|place| is_same_place(place, &consent.place))
        };
        case.consents.iter().filter(about).cloned().collect::<Vec<_>>()
    });
    let agrees = memo(move |_| said.with(|said| said.iter().any(|one| one.withdrawn.is_none())));
    let lines = t_with(move |lang| said.with(|said| lines(said, lang)));
    let about = t_with(move |_| format!("{}, {}", name.get(), place.get_value()));
    let withdrawing = memo(move |_| {
        let here = Open::Withdraw { parent, place: place.get_value() };
        open.with(|open| *open == here)
    });
    let withdraw = move |()| open.set(Open::Withdraw { parent, place: place.get_value() });
    let give = move |()| open.set(Open::Give { parent: Some(parent), place: place.get_value() });
    let about = derived(move || Some(about.get()));
    let end = move || {
        view! {
            <Show
                when=move || agrees.get()
                fallback=move || view! { <Button label=t(&texts::ADD) kind=ButtonKind::Quiet about=about on_click=give/> }
            >
                <Button label=t(&texts::WITHDRAW) kind=ButtonKind::Quiet about=about on_click=withdraw/>
            </Show>
        }
    };
    let form = move |(draft, typed)| {
        let (place, done) = (place.get_value(), move |()| open.set(Open::Nothing));
        view! { <Withdraw case=case parent=parent place=place draft=draft typed=typed on_done=done/> }
            .into_any()
    };
    view! {
        <ListRow end=end><strong>{name}</strong> <small class="keeps-lines">{lines}</small></ListRow>
        <Show when=move || withdrawing.get()>
            <li class="list-editor"><WithDraft place=DraftPlace::Withdrawal(id) form=form/></li>
        </Show>
    }
    .into_any()
}

/// What this parent said about the place, oldest first.
fn lines(said: &[Consent], lang: Lang) -> String {
    if said.is_empty() {
        return texts::NONE_YET.pick(lang).to_owned();
    }
    let line = |consent: &Consent| {
        let day = |day| dates::day_with_year(lang, day);
        let given = texts::GIVEN.pick(lang).replace("{day}", &day(consent.given));
        let given = given.replace("{how}", consent.how.trim());
        match &consent.withdrawn {
            None => given,
            Some(withdrawal) => {
                let withdrawn = texts::WITHDRAWN.pick(lang).replace("{day}", &day(withdrawal.on));
                let why = withdrawal.why.trim();
                let why = if why.is_empty() { String::new() } else { format!(" ({why})") };
                format!("{given}; {withdrawn}{why}")
            }
        }
    };
    said.iter().map(line).collect::<Vec<_>>().join("\n")
}
