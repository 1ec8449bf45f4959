//! How far the case is, and what comes next (M5, M6, M7, M43).

use omgangsboek_core::compose::paper::CAN_CHANGE;
use omgangsboek_core::domain::meeting::MeetingKind;
use omgangsboek_core::domain::planning::{Count, StepKind, counters, evaluation_wanted, next_kind};

use super::plan::Plan;
use crate::pages::case::use_today;
use crate::pages::meeting::new_address;
use crate::reactive::prelude::*;
use crate::text::{Lang, Words, dates, kinds, planning as texts, t, t_with};
use crate::ui::{Button, ButtonKind, ButtonLink, Card, Notice, NoticeKind, ProgressBar};

/// The card.
#[component]
pub fn Standing(
    /// Of this plan.
    plan: Plan,
    /// The steps up to the next evaluation are asked for.
    #[prop(into)]
    on_propose: Callback<()>,
) -> impl IntoView {
    let id = plan.case.with_untracked(|case| case.id);
    let today = use_today();
    let counted = memo(move |_| plan.case.with(|case| plan.steps.with(|steps| counters(case, steps))));
    let next = memo(move |_| plan.case.with(|case| plan.steps.with(|steps| next_kind(case, steps))));
    let wanted = memo(move |_| {
        plan.case.with(|case| plan.steps.with(|steps| evaluation_wanted(case, steps, today.get())))
    });
    let archived = plan.case.read(|case| case.archived);
    let evaluation = t_with(move |lang| match plan.evaluation.get() {
        Some(day) => {
            texts::EVALUATION_ON.pick(lang).replace("{day}", &dates::weekday_and_day_with_year(lang, day))
        }
        None => texts::NO_EVALUATION.pick(lang).to_owned(),
    });
    let by = t_with(move |lang| {
        let day = wanted.get().map(|day| dates::day_with_year(lang, day)).unwrap_or_default();
        texts::EVALUATION_WANTED.pick(lang).replace("{day}", &day)
    });
    let next_words = t_with(move |lang| {
        let what = match next.get() {
            Some(StepKind::Visit) => texts::A_VISIT.pick(lang),
            Some(StepKind::Meeting(kind)) => kinds::meeting(kind).pick(lang),
            None => kinds::meeting(MeetingKind::Evaluation).pick(lang),
        };
        texts::NEXT.pick(lang).replace("{what}", what)
    });
    let buttons = move || {
        let meeting = move |kind| new_address(id, kind);
        let (visit, talk, evaluate) = (
            format!("/dossiers/{id}/plan"),
            meeting(MeetingKind::ParentTalk),
            meeting(MeetingKind::Evaluation),
        );
        let first = move |kind: Option<StepKind>| {
            if next.get() == kind { ButtonKind::Primary } else { ButtonKind::Plain }
        };
        view! {
            <div class="row">
                <ButtonLink label=t(&texts::PLAN_VISIT) href=visit kind=first(Some(StepKind::Visit))/>
                <ButtonLink label=t(&texts::PLAN_TALK) href=talk kind=first(Some(StepKind::TALK))/>
                <ButtonLink label=t(&texts::PLAN_EVALUATION) href=evaluate kind=first(None)/>
                <ButtonLink label=t(&texts::PLAN_OTHER) href=format!("/dossiers/{id}/gesprek")/>
                <Button label=t(&texts::PROPOSE) on_click=on_propose/>
            </div>
        }
    };
    view! {
        <Card title=t(&texts::HOW_FAR)>
            <Counted label=&texts::VISITS count=derived(move || counted.get().visits)/>
            <Show when=move || counted.with(|all| all.talks != Count { of: None, ..Count::default() })>
                <Counted label=&texts::TALKS count=derived(move || counted.get().talks)/>
            </Show>
            <p>{evaluation}</p>
            <Show when=move || wanted.get().is_some()>
                <Notice kind=NoticeKind::Warn><p>{by}</p></Notice>
            </Show>
            <Show when=move || !archived.get()>
                <p><strong>{next_words}</strong></p>
                {buttons}
            </Show>
            <p class="muted">{t(&CAN_CHANGE)}</p>
        </Card>
    }
    .into_any()
}

#[component]
fn Counted(label: &'static Words, count: Signal<Count>) -> impl IntoView {
    let words = t_with(move |lang| line(label, count.get(), lang));
    view! {
        <p>{words}</p>
        {move || count.get().of.map(|of| view! {
            <ProgressBar label=t(label) value=derived(move || count.get().held) max=of/>
        })}
    }
}

/// "Bezoeken: 3 van ongeveer 8 gehouden, 2 gepland".
fn line(label: &'static Words, count: Count, lang: Lang) -> String {
    let held = match count.of {
        Some(of) => {
            let words = texts::HELD_OF.pick(lang);
            words.replace("{held}", &count.held.to_string()).replace("{of}", &of.to_string())
        }
        None => texts::HELD.pick(lang).replace("{held}", &count.held.to_string()),
    };
    let planned = texts::PLANNED_COUNT.pick(lang).replace("{planned}", &count.planned.to_string());
    format!("{}: {held}, {planned}", label.pick(lang))
}
