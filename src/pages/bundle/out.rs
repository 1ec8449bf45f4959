//! Out of the app: the question for whom, the print, and what is recorded of it.

use omgangsboek_core::compose::paper::bundle::{Chosen, Refused};
use omgangsboek_core::domain::ids::PersonId;

use super::ask::Ask;
use super::order::Ordering;
use crate::platform::page;
use crate::reactive::prelude::*;
use crate::text::report::bundle as texts;
use crate::text::{Lang, common, dates::count, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Icon, Notice, NoticeKind};

/// What was given to the printer: these reports, for this person.
type Printed = (Vec<Chosen>, PersonId);

/// How the last print went on.
#[derive(Clone, PartialEq)]
enum After {
    /// The worker is asked whether it was printed.
    Asked(Printed),
    /// It was recorded.
    Recorded(Printed),
}

/// The card.
#[component]
pub fn Out(ordering: Ordering) -> impl IntoView {
    let asking = RwSignal::new(false);
    let after = RwSignal::new(None::<After>);
    // What was said about one bundle says nothing about the next.
    Effect::new(move |_| {
        ordering.made.track();
        after.update(|after| {
            if matches!(after, Some(After::Recorded(_))) {
                *after = None;
            }
        });
    });
    let print = move |()| {
        let (Some(to), Some(Ok(_))) = (ordering.to.get_untracked(), ordering.made.get_untracked()) else {
            return;
        };
        let chosen = ordering.chosen.get_untracked();
        // Once the question is off the page: it would stand on the paper.
        request_animation_frame(move || {
            page::print();
            after.try_set(Some(After::Asked((chosen, to))));
        });
    };
    let choose = t(&texts::CHOOSE_FIRST);
    let why_not = t_with(move |lang| match ordering.made.get() {
        Some(Ok(_)) => String::new(),
        Some(Err(why)) => refusal(&why, lang),
        None => choose.get(),
    });
    let why_not = derived(move || Some(why_not.get()).filter(|why| !why.is_empty()));
    view! {
        <Card title=t(&texts::OUT)>
            <p class="muted">{t(&texts::OUT_WHAT)}</p>
            <div class="row">
                <Button
                    label=t(&common::PRINT)
                    kind=ButtonKind::Primary
                    icon=Icon::Print
                    why_not=why_not
                    on_click=move |()| asking.set(true)
                />
            </div>
            <div aria-live="polite">
                {move || after.get().map(|now| told(ordering, now, after))}
            </div>
        </Card>
        <Ask ordering=ordering asking=asking on_yes=print/>
    }
    .into_any()
}

fn refusal(why: &Refused, lang: Lang) -> String {
    let given = match why {
        Refused::Cover(given) => given.first().map(|given| given.words.clone()).unwrap_or_default(),
        _ => String::new(),
    };
    texts::refused(why).pick(lang).replace("{words}", &given)
}

/// "3 verslagen".
pub(super) fn reports(chosen: &[Chosen], lang: Lang) -> String {
    let number = u32::try_from(chosen.len()).unwrap_or(u32::MAX);
    count(lang, number, &texts::REPORT_ONE, &texts::REPORT_MANY)
}

/// What became of the last print.
fn told(ordering: Ordering, now: After, after: RwSignal<Option<After>>) -> AnyView {
    let (After::Asked((_, to)) | After::Recorded((_, to))) = now;
    let named = move |words: &'static crate::text::Words, chosen: Vec<Chosen>| {
        t_with(move |lang| {
            let text = words.pick(lang).replace("{name}", &ordering.name(to, lang));
            text.replace("{count}", &reports(&chosen, lang))
        })
    };
    match now {
        After::Recorded((chosen, _)) => {
            let line = named(&texts::RECORDED, chosen);
            view! { <Notice kind=NoticeKind::Success><p>{line}</p></Notice> }.into_any()
        }
        After::Asked((chosen, to)) => {
            let title = named(&texts::PRINTED_ASK, chosen.clone());
            let yes = move |()| {
                ordering.record(&chosen, to);
                // What is recorded changes the visits, and with them the bundle: said after that.
                let recorded = After::Recorded((chosen.clone(), to));
                request_animation_frame(move || {
                    after.try_set(Some(recorded));
                });
            };
            view! {
                <Notice kind=NoticeKind::Warn title=title>
                    <p>{t(&texts::PRINTED_WHAT)}</p>
                    <div class="row">
                        <Button label=t(&texts::PRINTED_YES) kind=ButtonKind::Primary on_click=yes/>
                        <Button label=t(&texts::PRINTED_NO) on_click=move |()| after.set(None)/>
                    </div>
                </Notice>
            }
            .into_any()
        }
    }
}
