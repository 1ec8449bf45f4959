//! For whom, once more, before a bundle leaves, and what its reports give away to them.

use omgangsboek_core::compose::paper::bundle::{Asked, asked};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::Gets;

use super::order::Ordering;
use super::out::reports;
use crate::pages::report::recipients::{Answers, Line, Questions, line, other_cases, told_by_children};
use crate::reactive::prelude::*;
use crate::text::report::bundle as texts;
use crate::text::report::recipients::STILL_LOOKING;
use crate::text::{Lang, Words, common, dates, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Dialog};

/// Asks whether it is for the chosen person.
#[component]
pub fn Ask(ordering: Ordering, asking: RwSignal<bool>, #[prop(into)] on_yes: Callback<()>) -> impl IntoView {
    view! {
        <Dialog
            open=asking
            title=ordering.addressed(&texts::ASK_FOR)
            on_close=move |()| asking.set(false)
        >
            <Look ordering=ordering asking=asking on_yes=on_yes/>
        </Dialog>
    }
    .into_any()
}

/// Made anew each time the question is asked, so that every answer is given for these reports and this person.
#[component]
fn Look(ordering: Ordering, asking: RwSignal<bool>, on_yes: Callback<()>) -> impl IntoView {
    let what = t_with(move |lang| {
        texts::ASK_WHAT.pick(lang).replace("{count}", &ordering.chosen.with(|chosen| reports(chosen, lang)))
    });
    let open = memo(move |_| ordering.found().len());
    let still = t_with(move |lang| texts::ASK_OPEN.pick(lang).replace("{count}", &open.get().to_string()));
    let on_request = memo(move |_| {
        let to = ordering.to.get();
        to.is_some_and(|to| {
            ordering.case.with(|case| case.person(to).is_some_and(|to| to.gets() == Gets::OnRequest))
        })
    });
    let request = ordering.addressed(&texts::ASK_REQUEST);
    let (others, talks) = (other_cases(ordering.case), told_by_children(ordering.case));
    let language = use_language();
    let answers = Answers::to(memo(move |_| {
        let (Some(order), Some(visits)) = (ordering.order(), ordering.visits.get()) else {
            return Vec::new();
        };
        let talks = talks.get().unwrap_or_default();
        let lang = language.get();
        ordering.case.with(|case| {
            let asked = others.with(|others| asked(case, &visits, &order, others, &talks)).into_iter();
            asked.map(|asked| of_visit(ordering, case, order.to, asked, lang)).collect()
        })
    }));
    let why_not = derived(move || {
        let looking = talks.with(Option::is_none).then_some(&STILL_LOOKING);
        let why = looking.or_else(|| answers.why_not());
        why.map(|why: &Words| why.pick(language.get()).to_owned())
    });
    let yes = move |()| {
        asking.set(false);
        on_yes.run(());
    };
    view! {
        <p>{what}</p>
        <Show when=move || on_request.get()><p>{request}</p></Show>
        <Show when=move || open.get() != 0><p>{still}</p></Show>
        <Questions answers=answers/>
        <div class="dialog-actions">
            <Button label=t(&common::CANCEL) on_click=move |()| asking.set(false)/>
            <Button
                label=ordering.addressed(&texts::YES_PRINT)
                kind=ButtonKind::Primary
                why_not=why_not
                on_click=yes
            />
        </div>
    }
    .into_any()
}

/// "22 november 2026: “Daan”: lijkt een naam (onder Sfeer)".
fn of_visit(ordering: Ordering, case: &Case, recipient: PersonId, asked: Asked, lang: Lang) -> Line {
    let day = ordering.visit(asked.visit).map(|visit| dates::day_with_year(lang, visit.day()));
    let found = line(case, recipient, &asked.given, asked.heading, lang);
    Line { told: format!("{}: {}", day.unwrap_or_default(), found.told), ..found }
}
