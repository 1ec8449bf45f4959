//! Why there are visits (M17) and how the family came in (M2), as two questions with their follow-on
//! field. Used for a new case and on the case itself.
//!
//! A wrong tap costs no text: what was typed for the other answer is kept while the page is open.

use omgangsboek_core::domain::case::{Basis, Entry};
use omgangsboek_core::domain::court_order::CourtOrder;

use crate::reactive::prelude::*;
use crate::text::{case as texts, t};
use crate::ui::{Choice, DateField, Notice, NoticeKind, Opt, TextArea, TextField};

#[derive(Clone, Copy, PartialEq, Eq)]
enum BasisKind {
    Trajectory,
    Question,
    Unknown,
}

fn kind_of(basis: Option<&Basis>) -> BasisKind {
    match basis {
        Some(Basis::Trajectory) => BasisKind::Trajectory,
        Some(Basis::ResearchQuestion(_)) => BasisKind::Question,
        None => BasisKind::Unknown,
    }
}

/// Trajectory, research question, or not known yet.
#[component]
pub fn BasisChoice(
    /// What is recorded.
    #[prop(into)]
    basis: Signal<Option<Basis>>,
    /// What it became.
    #[prop(into)]
    on_change: Callback<Option<Basis>>,
) -> impl IntoView {
    let typed = StoredValue::new(String::new());
    let kind = memo(move |_| basis.with(|basis| kind_of(basis.as_ref())));
    let question = derived(move || match basis.get() {
        Some(Basis::ResearchQuestion(question)) => question,
        _ => String::new(),
    });
    let pick = move |picked| {
        if let Some(Basis::ResearchQuestion(question)) = basis.get_untracked() {
            typed.set_value(question);
        }
        on_change.run(match picked {
            BasisKind::Trajectory => Some(Basis::Trajectory),
            BasisKind::Question => Some(Basis::ResearchQuestion(typed.get_value())),
            BasisKind::Unknown => None,
        });
    };
    let options = vec![
        Opt::new(BasisKind::Trajectory, t(&texts::TRAJECTORY)),
        Opt::new(BasisKind::Question, t(&texts::QUESTION)),
        Opt::new(BasisKind::Unknown, t(&texts::NOT_YET)),
    ];
    let more = move || match kind.get() {
        BasisKind::Trajectory => ().into_any(),
        BasisKind::Question => view! {
            <TextArea
                label=t(&texts::QUESTION_TEXT)
                value=question
                on_input=move |text| on_change.run(Some(Basis::ResearchQuestion(text)))
            />
        }
        .into_any(),
        BasisKind::Unknown => {
            view! { <Notice kind=NoticeKind::Info><p>{t(&texts::NO_BASIS_MEANS)}</p></Notice> }.into_any()
        }
    };
    view! {
        <div class="stack">
            <Choice label=t(&texts::BASIS) options=options value=derived(move || Some(kind.get())) on_pick=pick/>
            {more}
        </div>
    }
    .into_any()
}

/// Of their own accord, or through the court with its ruling (M51).
#[component]
pub fn EntryChoice(
    /// What is recorded.
    #[prop(into)]
    entry: Signal<Entry>,
    /// What it became.
    #[prop(into)]
    on_change: Callback<Entry>,
) -> impl IntoView {
    let typed = StoredValue::new(CourtOrder::default());
    let court = memo(move |_| matches!(entry.get(), Entry::CourtOrdered { .. }));
    let pick = move |to_court| {
        if let Entry::CourtOrdered { ruling } = entry.get_untracked() {
            typed.set_value(ruling);
        }
        on_change.run(if to_court {
            Entry::CourtOrdered { ruling: typed.get_value() }
        } else {
            Entry::Voluntary
        });
    };
    let options = vec![Opt::new(false, t(&texts::VOLUNTARY)), Opt::new(true, t(&texts::COURT))];
    view! {
        <div class="stack">
            <Choice label=t(&texts::ENTRY) options=options value=derived(move || Some(court.get())) on_pick=pick/>
            <Show when=move || court.get()><RulingFields entry=entry on_change=on_change/></Show>
        </div>
    }
    .into_any()
}

/// The ruling: date, court, number, operative part. Asked for until all of it is there (M51).
#[component]
fn RulingFields(entry: Signal<Entry>, on_change: Callback<Entry>) -> impl IntoView {
    let ruling = move || match entry.get() {
        Entry::CourtOrdered { ruling } => ruling,
        Entry::Voluntary => CourtOrder::default(),
    };
    let change = move |change: &dyn Fn(&mut CourtOrder)| {
        if let Entry::CourtOrdered { mut ruling } = entry.get_untracked() {
            change(&mut ruling);
            on_change.run(Entry::CourtOrdered { ruling });
        }
    };
    let hint = t(&texts::RULING_HINT);
    view! {
        <div class="stack">
            <DateField
                label=t(&texts::RULING_DATE)
                value=derived(move || ruling().pronounced)
                on_pick=move |day| change(&move |ruling| ruling.pronounced = day)
            />
            <TextField
                label=t(&texts::RULING_COURT)
                value=derived(move || ruling().court)
                on_input=move |court: String| change(&move |ruling| ruling.court = court.clone())
            />
            <TextField
                label=t(&texts::RULING_NUMBER)
                value=derived(move || ruling().number)
                on_input=move |number: String| change(&move |ruling| ruling.number = number.clone())
            />
            <TextArea
                label=t(&texts::RULING)
                value=derived(move || ruling().operative)
                hint=derived(move || Some(hint.get()))
                on_input=move |operative: String| change(&move |ruling| ruling.operative = operative.clone())
            />
        </div>
    }
    .into_any()
}
