//! Before the first minute: who brought the child, and the reminder that some parents need (M25).

use omgangsboek_core::compose::known::known;
use omgangsboek_core::compose::sentence::enumerate;
use omgangsboek_core::compose::suggestions::names;
use omgangsboek_core::domain::checklist::{Known, prompts};
use omgangsboek_core::domain::words::Lang;
use omgangsboek_core::session::places::DraftPlace;

use super::at_hand::AtHand;
use crate::pages::visit::before::{MayBegin, still_open};
use crate::pages::visit::desk::Desk;
use crate::pages::visit::who_field::{Missing, WhoAnswer, WhoField};
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::visit::{during as texts, refusals};
use crate::text::{t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Card, Notice};

/// "Sam en Noor", or "het kind" where no child is known.
pub(super) fn children(desk: Desk, lang: Lang) -> String {
    let nobody = match lang {
        Lang::Nl => "het kind",
        Lang::En => "the child",
    };
    desk.visit
        .with(|visit| desk.case.with(|case| enumerate(&names(case, &visit.plan.children), nobody, lang)))
}

/// The start screen.
#[component]
pub(super) fn StartCard(desk: Desk) -> impl IntoView {
    let id = desk.visit.with_untracked(|visit| visit.id);
    let answer = WhoAnswer::new(desk, DraftPlace::BroughtBy(id));
    let choose = t(&texts::CHOOSE_WHO);
    let name = t(&texts::NAME_THEM);
    let language = use_language();
    // The way out stands in the notice above.
    let refused = memo(move |_| {
        let today = now().wall.date_naive();
        let may = desk.visit.with(|visit| desk.case.with(|case| case.may_visit_at(&visit.plan.place, today)));
        may.err().map(|refusal| refusals::by_case(refusal).pick(language.get()).to_owned())
    });
    let why_not = derived(move || match answer.get() {
        _ if refused.with(Option::is_some) => refused.get(),
        Ok(_) => None,
        Err(Missing::Choice) => Some(choose.get()),
        Err(Missing::Name) => Some(name.get()),
    });
    let start = move |()| {
        if let Ok(who) = untrack(|| answer.get()) {
            let at = now();
            if desk.change_with(|visit, case| visit.start(case, at, who)).is_some() {
                answer.recorded();
            }
        }
    };
    let question = t_with(move |lang| texts::WHO_BRINGS.pick(lang).replace("{child}", &children(desk, lang)));
    let today = now().wall.date_naive();
    let open = memo(move |_| {
        desk.visit.with(|visit| {
            desk.case.with(|case| prompts(case, visit, today).iter().filter(|one| !one.is_settled()).count())
        })
    });
    let some_open = memo(move |_| open.get() > 0);
    view! {
        <div class="two">
            <Card title=t(&texts::START_TITLE) strong=true>
                <MayBegin desk=desk/>
                <Repeat desk=desk/>
                <WhoField desk=desk label=question answer=answer/>
                <Show when=move || some_open.get()>
                    <p class="muted">{still_open(open)}</p>
                </Show>
                <Button
                    label=t(&texts::START)
                    kind=ButtonKind::Primary
                    wide=true
                    why_not=why_not
                    on_click=start
                />
            </Card>
            <Card title=t(&texts::AT_HAND)>
                <AtHand desk=desk/>
            </Card>
        </div>
    }
    .into_any()
}

/// For parents to whom it is said again each time (M25).
#[component]
fn Repeat(desk: Desk) -> impl IntoView {
    let wanted = desk.case.read(|case| case.repeat_stop_at_start);
    let signal = t_with(move |lang| {
        let known =
            desk.visit.with(|visit| desk.case.with(|case| known(case, visit, Known::StopSignals, lang)));
        known.lines.join(" · ")
    });
    view! {
        <Show when=move || wanted.get()>
            <Notice title=t(&texts::REPEAT_STOP)>
                <p>{t(&texts::HOW_STOP_GOES)}</p>
                <p>{signal}</p>
            </Notice>
        </Show>
    }
}
