//! How visits of this case are supervised (M21), and STOP before them (M25).

use omgangsboek_core::compose::summary;
use omgangsboek_core::domain::case::{Case, SupervisionTerms};
use omgangsboek_core::domain::checklist::Subject;
use omgangsboek_core::domain::person::Role;
use omgangsboek_core::domain::readiness::to_tell_again;
use omgangsboek_core::domain::settled::Settled;

use super::child_talks::ChildTalksCard;
use super::consent::Consents;
use super::section::{Section, address};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Words, common, people as texts, t, t_with, use_language};
use crate::ui::{ButtonKind, ButtonLink, Card, Choice, Notice, NoticeKind, Opt, TextArea, Toggle};

/// The part of the page.
#[component]
pub fn Terms(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="two">
            <Fields case=case/>
            <div class="stack">
                <Stop case=case/>
                <ChildTalksCard case=case/>
                <Consents case=case/>
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Fields(case: Handle<Case>) -> impl IntoView {
    let before = StoredValue::new(case.with_untracked(|case| case.terms.clone()));
    // However many keys it takes, it is one change for those who were told before.
    let settle = move |change: &dyn Fn(&mut SupervisionTerms)| settle(case, before, change);
    let of = move |read: fn(&SupervisionTerms) -> String| case.read(move |case| read(case.terms.get()));
    let toilet_hint = t(&texts::TOILET_HINT);
    let distance_hint = t(&texts::DISTANCE_HINT);
    let never = t(&texts::EMPTY_IS_NEVER);
    let never_hint = derived(move || Some(never.get()));
    view! {
        <Card title=t(&texts::HOW_SUPERVISED)>
            <Toggle
                label=t(&texts::TOILET)
                hint=derived(move || Some(toilet_hint.get()))
                value=case.read(|case| case.terms.get().toilet)
                on_change=move |on| settle(&|terms| terms.toilet = on)
            />
            <Distances case=case before=before/>
            <TextArea
                label=t(&texts::DISTANCE)
                hint=derived(move || Some(distance_hint.get()))
                value=of(|terms| terms.distance.clone())
                on_input=move |text: String| settle(&|terms| terms.distance.clone_from(&text))
            />
            <TextArea
                label=t(&texts::MORE_DISTANCE)
                hint=never_hint
                value=of(|terms| terms.more_distance_moments.clone())
                on_input=move |text: String| settle(&|terms| terms.more_distance_moments.clone_from(&text))
            />
            <TextArea
                label=t(&texts::UNSUPERVISED)
                hint=never_hint
                value=of(|terms| terms.unsupervised_moments.clone())
                on_input=move |text: String| settle(&|terms| terms.unsupervised_moments.clone_from(&text))
            />
            <Changed case=case/>
        </Card>
    }
    .into_any()
}

fn settle(
    case: Handle<Case>,
    before: StoredValue<Settled<SupervisionTerms>>,
    change: &dyn Fn(&mut SupervisionTerms),
) {
    case.edit(|case| {
        let mut terms = case.terms.get().clone();
        change(&mut terms);
        before.with_value(|before| case.terms.set_since(before, terms));
    });
}

/// The distances of the programme, one tap each; each can be worded further in the field beneath (M21).
#[component]
fn Distances(case: Handle<Case>, before: StoredValue<Settled<SupervisionTerms>>) -> impl IntoView {
    let language = use_language();
    let distances = case.read(|case| case.programme().distances.clone());
    let options = derived(move || {
        let lang = language.get();
        // What is settled goes into reports, which are Dutch.
        let option = |words: Words| Opt::new(words.nl.clone().into_owned(), words.pick(lang).to_owned());
        distances.get().into_iter().map(option).collect::<Vec<_>>()
    });
    let pick = move |text: String| settle(case, before, &|terms| terms.distance.clone_from(&text));
    view! {
        <Show when=move || distances.with(|distances| !distances.is_empty())>
            <Choice
                label=t(&texts::DISTANCE_CHOICES)
                options=options
                value=case.read(|case| Some(case.terms.get().distance.clone()))
                on_pick=pick
            />
        </Show>
    }
    .into_any()
}

/// Who has to be told again, or that a change asks for it.
#[component]
fn Changed(case: Handle<Case>) -> impl IntoView {
    let names = case.read(|case| {
        let names = to_tell_again(case, Subject::Terms).map(|person| person.name.clone());
        names.collect::<Vec<_>>().join(", ")
    });
    let again = t_with(move |lang| format!("{}: {}", texts::TELL_AGAIN.pick(lang), names.get()));
    let shown = move || {
        if names.with(String::is_empty) {
            view! { <p class="muted">{t(&texts::TERMS_CHANGE)}</p> }.into_any()
        } else {
            view! { <Notice kind=NoticeKind::Warn><p>{again}</p></Notice> }.into_any()
        }
    };
    view! { <div aria-live="polite">{shown}</div> }
}

#[component]
fn Stop(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let line = t_with(move |lang| {
        let line = case.with(|case| summary::stop_signals(case.in_role(Role::Child), lang));
        if line.is_empty() { texts::STOP_MISSING.pick(lang).to_owned() } else { line }
    });
    let hint = t(&texts::REPEAT_STOP_HINT);
    let about = t(&texts::STOP_OF_CHILDREN);
    let change = move || {
        view! {
            <ButtonLink
                label=t(&common::EDIT)
                href=address(id, Section::People)
                kind=ButtonKind::Quiet
                about=derived(move || Some(about.get()))
            />
        }
    };
    view! {
        <Card title=t(&texts::STOP_OF_CHILDREN) aside=change>
            <p>{line}</p>
            <Toggle
                label=t(&texts::REPEAT_STOP)
                hint=derived(move || Some(hint.get()))
                value=case.read(|case| case.repeat_stop_at_start)
                on_change=move |on| case.edit(|case| case.repeat_stop_at_start = on)
            />
        </Card>
    }
    .into_any()
}
