//! Everything that was decided, the newest first, also what no longer holds.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::decision::{Decision, Resolution};
use omgangsboek_core::domain::ids::DecisionId;
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::places::DraftPlace;

use super::form::DecisionForm;
use super::reverse::{ReversalTyped, Reverse};
use crate::pages::case::adding::{Adding, Open, Unfold};
use crate::pages::draft::WithDraft;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, Words, dates, decisions as texts, t, t_with};
use crate::ui::{List, ListRow, Tag, TagKind};

/// The card.
#[component]
pub fn DecisionList(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let (new, reversal) = (DraftPlace::NewDecision(id), DraftPlace::Reversal(id));
    let left = use_book().typed_at::<ReversalTyped>(reversal).and_then(|typed| typed.decision);
    let open = Open::again(new, left);
    let ids = case.read(|case| {
        let mut all: Vec<_> = case.decisions.iter().enumerate().collect();
        all.order_by_key(|(at, decision)| std::cmp::Reverse((decision.on, *at)));
        all.into_iter().map(|(_, decision)| decision.id).collect::<Vec<_>>()
    });
    let done = move |()| open.set(Open::Nothing);
    let form = move |(draft, typed)| {
        view! { <DecisionForm case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    view! {
        <Adding
            title=&texts::DECISIONS
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
                    <Row case=case id=id open=open place=reversal/>
                </For>
            </List>
        </Adding>
    }
    .into_any()
}

#[component]
fn Row(
    case: Handle<Case>,
    id: DecisionId,
    open: RwSignal<Open<DecisionId>>,
    place: DraftPlace,
) -> impl IntoView {
    let decision = case.read(move |case| case.decision(id).cloned());
    let title =
        t_with(move |lang| decision.with(|one| one.as_ref().map(|one| title(one, lang)).unwrap_or_default()));
    let lines =
        t_with(move |lang| decision.with(|one| one.as_ref().map(|one| lines(one, lang)).unwrap_or_default()));
    let reversed = memo(move |_| {
        decision.with(|one| one.as_ref().and_then(|one| one.reversed.as_ref().map(|reversal| reversal.on)))
    });
    let tag = t_with(move |lang| match reversed.get() {
        Some(day) => texts::REVERSED_TAG.pick(lang).replace("{day}", &dates::day_with_year(lang, day)),
        None => texts::HOLDS.pick(lang).to_owned(),
    });
    let kind = derived(move || if reversed.get().is_some() { TagKind::Plain } else { TagKind::Primary });
    let word = decision.with_untracked(|one| one.as_ref().map_or(&texts::REVERSE, |one| back(&one.what)));
    let opened = Open::is_one(open, id);
    let end = move || {
        view! {
            <Tag label=tag kind=kind/>
            <Show when=move || reversed.get().is_none()>
                <Unfold label=word about=title id=id open=open/>
            </Show>
        }
    };
    let form = move |(draft, typed)| {
        let done = move |()| open.set(Open::Nothing);
        view! { <Reverse case=case id=id word=word draft=draft typed=typed on_done=done/> }.into_any()
    };
    view! {
        <ListRow end=end><strong>{title}</strong> <small class="keeps-lines">{lines}</small></ListRow>
        <Show when=move || opened.get() && reversed.get().is_none()>
            <li class="list-editor"><WithDraft place=place form=form/></li>
        </Show>
    }
    .into_any()
}

/// The word on the button that reverses it.
fn back(what: &Resolution) -> &'static Words {
    match what {
        Resolution::Pause { .. } => &texts::RESUME,
        Resolution::IndependentArrangement { .. } | Resolution::EndContact => &texts::REOPEN,
        Resolution::FollowUpWhenNeeded(_) | Resolution::Extend { .. } => &texts::REVERSE,
    }
}

/// "12 november 2026: het traject verlengen tot en met 1 maart 2027".
fn title(decision: &Decision, lang: Lang) -> String {
    let what = texts::resolution(&decision.what).pick(lang);
    let on = dates::day_with_year(lang, decision.on);
    match &decision.what {
        Resolution::Extend { until } => {
            let until = dates::day_with_year(lang, *until);
            format!("{on}: {what}, {} {until}", texts::UNTIL.pick(lang).to_lowercase())
        }
        Resolution::IndependentArrangement { arrangement } => format!("{on}: {what}: {arrangement}"),
        _ => format!("{on}: {what}"),
    }
}

/// The ground, with whom, by whom, on what, and why it no longer holds: a line each.
fn lines(decision: &Decision, lang: Lang) -> String {
    let filled = |words: &Words, who: &str, day| {
        words.pick(lang).replace("{who}", who).replace("{day}", &dates::day_with_year(lang, day))
    };
    let mut lines = Vec::new();
    lines.extend((!decision.why.is_empty()).then(|| decision.why.clone()));
    let with = decision.with.trim();
    lines.extend((!with.is_empty()).then(|| format!("{} {with}", texts::LINE_WITH.pick(lang))));
    lines.extend(decision.expert.as_ref().map(|one| filled(&texts::LINE_EXPERT, &one.expert, one.on)));
    lines.extend(decision.advice.as_ref().map(|one| filled(&texts::LINE_ADVICE, &one.to, one.on)));
    let rests_on = decision.consultations.len();
    let consultations = || texts::LINE_CONSULTATIONS.pick(lang).replace("{n}", &rests_on.to_string());
    lines.extend((rests_on > 0).then(consultations));
    let reversed = decision.reversed.as_ref();
    lines.extend(reversed.map(|one| format!("{}: {}", texts::REVERSED_BECAUSE.pick(lang), one.why)));
    lines.join("\n")
}
