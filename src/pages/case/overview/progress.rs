//! How far the trajectory is: the month, visits and talks, and the next evaluation (M5, M6, M43).

use chrono::NaiveDate;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::planning::{Count, Step, counters, evaluation_wanted, next_evaluation};

use crate::pages::case::page::month;
use crate::pages::case::planning::all_steps;
use crate::pages::case::section::{Section, address};
use crate::pages::case::use_today;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, Words, case as case_texts, dates, t, t_with, trajectory as texts};
use crate::ui::{ButtonKind, ButtonLink, Card, DateField, Notice, NoticeKind, ProgressBar};

/// The card.
#[component]
pub(super) fn Progress(case: Handle<Case>) -> impl IntoView {
    let today = use_today();
    let id = case.with_untracked(|case| case.id);
    let steps = steps_of(case);
    let counted = memo(move |_| case.with(|case| steps.with(|steps| counters(case, steps))));
    let month = t_with(move |lang| {
        let month = case.with(|case| month(case, today.get(), lang));
        capitalised(&month.unwrap_or_else(|| texts::NOT_BEGUN.pick(lang).to_owned()))
    });
    let extended = memo(move |_| case.with(Case::extended_until));
    let extended_words = t_with(move |lang| {
        let until = extended.get().map(|until| dates::day_with_year(lang, until)).unwrap_or_default();
        texts::EXTENDED.pick(lang).replace("{day}", &until)
    });
    let passed = memo(move |_| case.with(|case| case.passed_its_time(today.get())));
    let passed_words = t_with(move |lang| {
        let last = passed.get().map(|last| dates::day_with_year(lang, last)).unwrap_or_default();
        texts::PASSED.pick(lang).replace("{day}", &last)
    });
    let evaluation = t_with(move |lang| {
        let (next, wanted) = steps.with(|steps| {
            (next_evaluation(steps), case.with(|case| evaluation_wanted(case, steps, today.get())))
        });
        evaluation_words(next.filter(|day| *day >= today.get()), wanted, lang)
    });
    let started = case.read(|case| Some(case.started));
    let move_start = move |day: Option<NaiveDate>| {
        if let Some(day) = day {
            case.edit(|case| case.started = day);
        }
    };
    let decide = move || {
        view! {
            <ButtonLink
                label=t(&texts::TO_DECISIONS)
                href=address(id, Section::Decisions)
                kind=ButtonKind::Quiet
            />
        }
    };
    view! {
        <Card title=t(&case_texts::PROGRESS)>
            <p><strong>{month}</strong></p>
            <Show when=move || extended.get().is_some()><p>{extended_words}</p></Show>
            <Show when=move || passed.get().is_some()>
                <Notice kind=NoticeKind::Warn><p>{passed_words}</p> {decide}</Notice>
            </Show>
            <Counted label=&texts::VISITS count=derived(move || counted.get().visits)/>
            <Show when=move || counted.with(|all| all.talks != Count::default())>
                <Counted label=&texts::TALKS count=derived(move || counted.get().talks)/>
            </Show>
            <p>{evaluation}</p>
            <DateField label=t(&case_texts::STARTED) value=started on_pick=move_start/>
        </Card>
    }
    .into_any()
}

#[component]
fn Counted(label: &'static Words, count: Signal<Count>) -> impl IntoView {
    let words = t_with(move |lang| {
        let Count { held, planned, of } = count.get();
        let held = match of {
            Some(of) => format!("{held} {} {of}", case_texts::OF.pick(lang)),
            None => held.to_string(),
        };
        let planned =
            (planned > 0).then(|| texts::PLANNED.pick(lang).replace("{count}", &planned.to_string()));
        let held = format!("{}: {held}", label.pick(lang));
        [Some(held), planned].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    });
    let bar = move || {
        count.get().of.map(|of| {
            let held = derived(move || count.get().held);
            view! { <ProgressBar label=t(label) value=held max=of/> }
        })
    };
    view! { <p>{words}</p> {bar} }
}

/// When the next evaluation is; or that one is wanted, and by when.
fn evaluation_words(next: Option<NaiveDate>, wanted: Option<NaiveDate>, lang: Lang) -> String {
    let told = |words: &Words, day| words.pick(lang).replace("{day}", &dates::day_with_year(lang, day));
    match (wanted, next) {
        (Some(by), _) => told(&texts::EVALUATION_WANTED, by),
        (None, Some(day)) => told(&texts::EVALUATION_ON, day),
        (None, None) => texts::NO_EVALUATION.pick(lang).to_owned(),
    }
}

/// The steps of a case, by what lists know of them.
fn steps_of(case: Handle<Case>) -> Memo<Vec<Step>> {
    let (book, id) = (use_book(), case.with_untracked(|case| case.id));
    let all = all_steps(book.visits(), book.meetings());
    memo(move |_| all.with(|steps| steps.iter().filter(|step| step.case == id).cloned().collect::<Vec<_>>()))
}
