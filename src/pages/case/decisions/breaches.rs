//! Agreements that were not kept, the newest first, each with "Wat past nu?" (M48).

use omgangsboek_core::domain::breach::Breach;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::BreachId;
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::places::DraftPlace;

use super::breach_answer::{Answer, AnswerTyped};
use super::breach_form::BreachForm;
use crate::pages::case::adding::{Adding, Open, Unfold};
use crate::pages::draft::WithDraft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, breach as texts, dates, t, t_with};
use crate::ui::{List, ListRow, Tag, TagKind};

/// The card.
#[component]
pub fn Breaches(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let (new, answer) = (DraftPlace::NewBreach(id), DraftPlace::BreachAnswer(id));
    let left = use_book().typed_at::<AnswerTyped>(answer).and_then(|typed| typed.breach);
    let open = Open::again(new, left);
    let ids = case.read(|case| {
        let mut all: Vec<_> = case.breaches.iter().enumerate().collect();
        all.order_by_key(|(at, breach)| std::cmp::Reverse((breach.on, *at)));
        all.into_iter().map(|(_, breach)| breach.id).collect::<Vec<_>>()
    });
    // What was broken asks at once what fits.
    let recorded = move |breach: Option<BreachId>| open.set(breach.map_or(Open::Nothing, Open::One));
    let form = move |(draft, typed)| {
        view! { <BreachForm case=case draft=draft typed=typed on_done=recorded/> }.into_any()
    };
    view! {
        <Adding
            title=&texts::BREACHES
            intro=|| view! { <p class="muted">{t(&texts::WHAT)}</p> }
            add=&texts::ADD
            open=open
            place=new
            form=form
            is_empty=derived(move || ids.with(Vec::is_empty))
            none=&texts::NONE
        >
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row case=case id=id open=open place=answer/>
                </For>
            </List>
        </Adding>
    }
    .into_any()
}

#[component]
fn Row(case: Handle<Case>, id: BreachId, open: RwSignal<Open<BreachId>>, place: DraftPlace) -> impl IntoView {
    let breach = case.read(move |case| case.breach(id).cloned());
    let title = t_with(move |lang| {
        case.with(|case| case.breach(id).map(|breach| title(case, breach, lang)).unwrap_or_default())
    });
    let lines = t_with(move |lang| {
        case.with(|case| case.breach(id).map(|breach| lines(case, breach, lang)).unwrap_or_default())
    });
    let is_open = memo(move |_| breach.with(|one| one.as_ref().is_some_and(Breach::is_open)));
    let unsafe_ = memo(move |_| breach.with(|one| one.as_ref().is_some_and(|one| one.safety.is_some())));
    let state =
        t_with(move |lang| if is_open.get() { &texts::OPEN } else { &texts::SETTLED }.pick(lang).to_owned());
    let kind = derived(move || if is_open.get() { TagKind::Warn } else { TagKind::Ok });
    let opened = Open::is_one(open, id);
    let end = move || {
        view! {
            <Show when=move || unsafe_.get()><Tag label=t(&texts::UNSAFE) kind=TagKind::Stop/></Show>
            <Tag label=state kind=kind/>
            <Unfold label=&texts::FITS_NOW about=title id=id open=open/>
        }
    };
    let form = move |(draft, typed)| {
        let done = move |()| open.set(Open::Nothing);
        view! { <Answer case=case id=id draft=draft typed=typed on_done=done/> }.into_any()
    };
    view! {
        <ListRow end=end><strong>{title}</strong> <small class="keeps-lines">{lines}</small></ListRow>
        <Show when=move || opened.get()>
            <li class="list-editor"><WithDraft place=place form=form/></li>
        </Show>
    }
    .into_any()
}

/// "12 november 2026, vader: filmde het kind".
fn title(case: &Case, breach: &Breach, lang: Lang) -> String {
    let whose = case.person(breach.whose).map_or("", |person| person.name.as_str());
    format!("{}, {whose}: {}", dates::day_with_year(lang, breach.on), breach.what)
}

/// Which agreement, what was unsafe, and what was done: a line each.
fn lines(case: &Case, breach: &Breach, lang: Lang) -> String {
    let agreement = breach.agreement.and_then(|id| case.agreements.iter().find(|one| one.id == id));
    let mut lines: Vec<_> = agreement.map(|agreement| agreement.text.clone()).into_iter().collect();
    lines.extend(breach.safety.map(|safety| texts::safety(safety).pick(lang).to_owned()));
    lines.extend(breach.answers.iter().map(|answer| {
        let (on, what) = (dates::day_with_year(lang, answer.on), texts::fits(answer.fits).pick(lang));
        let note = answer.note.trim();
        if note.is_empty() { format!("{on}: {what}") } else { format!("{on}: {what} ({note})") }
    }));
    lines.join("\n")
}
