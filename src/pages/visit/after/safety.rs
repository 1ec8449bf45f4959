//! Whether it was safe for the child (M13): one tap, and when it was not, why.

use omgangsboek_core::domain::visit::Safety;

use crate::pages::visit::desk::{Desk, random};
use crate::reactive::prelude::*;
use crate::text::t;
use crate::text::visit::after as texts;
use crate::ui::{Card, Choice, Notice, NoticeKind, Opt, TextArea};

/// The three answers, without the reason.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Safe,
    NotSafe,
    Unknown,
}

/// The card.
#[component]
pub(super) fn SafetyCard(desk: Desk) -> impl IntoView {
    let safety = desk.visit.read(|visit| visit.safety.clone());
    let answer = derived(move || {
        safety.get().map(|safety| match safety {
            Safety::Safe => Answer::Safe,
            Safety::NotSafe { .. } => Answer::NotSafe,
            Safety::Unknown => Answer::Unknown,
        })
    });
    let because = derived(move || match safety.get() {
        Some(Safety::NotSafe { because }) => because,
        _ => String::new(),
    });
    let not_safe = memo(move |_| answer.get() == Some(Answer::NotSafe));
    let options = vec![
        Opt::new(Answer::Safe, t(&texts::SAFE)),
        Opt::new(Answer::NotSafe, t(&texts::NOT_SAFE)),
        Opt::new(Answer::Unknown, t(&texts::CANNOT_SAY)),
    ];
    let give = move |safety| {
        desk.change(|visit| visit.answer_safety(&random(), safety));
    };
    let pick = move |answer| {
        give(match answer {
            Answer::Safe => Safety::Safe,
            Answer::NotSafe => Safety::NotSafe { because: because.get_untracked() },
            Answer::Unknown => Safety::Unknown,
        });
    };
    view! {
        <Card title=t(&texts::SAFETY)>
            <Choice label=t(&texts::SAFETY) label_unseen=true options=options value=answer on_pick=pick/>
            <Show when=move || not_safe.get()>
                <TextArea
                    label=t(&texts::BECAUSE)
                    value=because
                    on_input=move |because| give(Safety::NotSafe { because })
                />
                <Notice kind=NoticeKind::Warn title=t(&texts::NOT_SAFE_NEXT)/>
            </Show>
        </Card>
    }
    .into_any()
}
