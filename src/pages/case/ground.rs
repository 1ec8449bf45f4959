//! Why there are visits (M17) and how the family came in (M2), as two questions with their follow-on
//! field. Used for a new case and on the case itself.
//!
//! A wrong tap costs no text: what was typed for the other answer is kept while the page is open.

use leptos::prelude::*;
use omgangsboek_core::domain::case::{Basis, Entry};

use crate::text::{case as texts, t};
use crate::ui::{Choice, Notice, NoticeKind, Opt, TextArea};

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
    let kind = Memo::new(move |_| basis.with(|basis| kind_of(basis.as_ref())));
    let question = Signal::derive(move || match basis.get() {
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
            <Choice label=t(&texts::BASIS) options=options value=Signal::derive(move || Some(kind.get())) on_pick=pick/>
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
    let typed = StoredValue::new(String::new());
    let court = Memo::new(move |_| matches!(entry.get(), Entry::CourtOrdered { .. }));
    let ruling = Signal::derive(move || match entry.get() {
        Entry::CourtOrdered { ruling } => ruling,
        Entry::Voluntary => String::new(),
    });
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
    let hint = t(&texts::RULING_HINT);
    view! {
        <div class="stack">
            <Choice label=t(&texts::ENTRY) options=options value=Signal::derive(move || Some(court.get())) on_pick=pick/>
            <Show when=move || court.get()>
                <TextArea
                    label=t(&texts::RULING)
                    value=ruling
                    hint=Signal::derive(move || Some(hint.get()))
                    on_input=move |ruling| on_change.run(Entry::CourtOrdered { ruling })
                />
            </Show>
        </div>
    }
    .into_any()
}
