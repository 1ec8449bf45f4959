//! What is odd about the time of a plan, for visits and meetings alike: the day is over, or something else is on
//! then, in whichever case. Said beneath the fields, without standing in the way.

use chrono::{NaiveDate, NaiveDateTime};
use omgangsboek_core::domain::planning::{Step, StepId, StepKind, meanwhile};

use super::planning::all_steps;
use super::{title_of, use_today};
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Lang, case as case_texts, dates, kinds, plan as texts, t, t_with};
use crate::ui::{Notice, NoticeKind};

/// What is odd about a time.
#[component]
pub fn OddTime(
    /// The day, once it was chosen.
    #[prop(into)]
    day: Signal<Option<NaiveDate>>,
    /// When it begins and how many minutes it takes, once both are known.
    #[prop(into)]
    time: Signal<Option<(NaiveDateTime, u16)>>,
    /// What is being changed, which is not in its own way.
    #[prop(optional_no_strip)]
    except: Option<StepId>,
) -> impl IntoView {
    let (today, book) = (use_today(), use_book());
    let steps = all_steps(book.visits(), book.meetings());
    let past = memo(move |_| day.get().is_some_and(|day| day < today.get()));
    let other = memo(move |_| {
        let (starts, minutes) = time.get()?;
        steps.with(|steps| meanwhile(steps, starts, minutes, except).cloned())
    });
    let words = t_with(move |lang| {
        let Some(other) = other.get() else { return String::new() };
        overlaps(&other, &title_of(book, other.case, lang), lang)
    });
    view! {
        <Warning when=past words=t(&texts::IN_THE_PAST)/>
        <Warning when=derived(move || other.with(Option::is_some)) words=words/>
    }
    .into_any()
}

fn overlaps(other: &Step, title: &str, lang: Lang) -> String {
    let what = match other.kind {
        StepKind::Visit => &case_texts::VISIT,
        StepKind::Meeting(kind) => kinds::meeting(kind),
    };
    let day = dates::weekday_and_day(lang, other.day());
    let when = format!("{day}, {}", dates::time(other.starts.time()));
    let words = texts::OVERLAPS.pick(lang).replace("{what}", what.pick(lang));
    words.replace("{when}", &when).replace("{case}", title)
}

/// Something that is worth a second look.
#[component]
pub fn Warning(#[prop(into)] when: Signal<bool>, words: Signal<String>) -> impl IntoView {
    view! {
        <Show when=move || when.get()>
            <Notice kind=NoticeKind::Warn><p>{words}</p></Notice>
        </Show>
    }
}
