//! What the last visit left: advice with what came of it, and its particulars.

use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::known::{LastTime, Offered, last_time};
use omgangsboek_core::domain::log::Uptake;
use omgangsboek_core::domain::visit::Visit;
use omgangsboek_core::session::numbers;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, use_book};
use crate::text::visit::{before as texts, during};
use crate::text::{t, t_with, use_language};
use crate::ui::{Card, Tag, TagKind};

/// The card. Another visit is opened for it, so it may come a moment later.
#[component]
pub(in crate::pages::visit) fn LastTimeCard(desk: Desk) -> impl IntoView {
    let book = use_book();
    let id = desk.visit.with_untracked(|visit| visit.id);
    let previous = memo(move |_| book.visits().with(|rows| numbers::previous(rows, id)));
    move || match previous.get() {
        None => {
            view! { <Card title=t(&texts::LAST_TIME)><p class="muted">{t(&texts::FIRST_VISIT)}</p></Card> }
                .into_any()
        }
        Some(id) => opened(desk, book.visit(id)),
    }
}

fn opened(desk: Desk, visit: Signal<Opened<Visit>>) -> AnyView {
    let visit = memo(move |_| visit.get());
    (move || match visit.get() {
        Opened::Loading => ().into_any(),
        Opened::Missing | Opened::Damaged => {
            view! { <Card title=t(&texts::LAST_TIME)><p>{t(&texts::LAST_TIME_LOST)}</p></Card> }.into_any()
        }
        Opened::Ready(visit) => view! { <Left desk=desk visit=visit/> }.into_any(),
    })
    .into_any()
}

#[component]
fn Left(desk: Desk, visit: Handle<Visit>) -> impl IntoView {
    let language = use_language();
    let left = memo(move |_| {
        let lang = language.get();
        visit.with(|visit| desk.case.with(|case| last_time(case, visit, lang)))
    });
    let day = t_with(move |lang| {
        left.with(|left| left.as_ref().map(|left| dates::short_day(lang, left.day)).unwrap_or_default())
    });
    view! {
        <Card title=t(&texts::LAST_TIME) aside=move || view! { <span class="muted">{day}</span> }>
            {move || left.get().map(contents)}
        </Card>
    }
    .into_any()
}

fn contents(left: LastTime) -> impl IntoView {
    let LastTime { offered, particulars, .. } = left;
    let nothing = offered.is_empty().then(|| view! { <p class="muted">{t(&texts::LAST_TIME_NOTHING)}</p> });
    let particulars = (!particulars.is_empty()).then(|| {
        view! {
            <h3>{t(&texts::PARTICULARS)}</h3>
            <p class="keeps-lines">{particulars}</p>
        }
    });
    view! {
        {nothing}
        <ul class="stack" role="list">{offered.into_iter().map(line).collect_view()}</ul>
        {particulars}
    }
}

fn line(offered: Offered) -> impl IntoView {
    let Offered { line, words, uptake } = offered;
    let uptake = uptake.map(|uptake| match uptake {
        Uptake::TakenUp => view! { <Tag label=t(&during::TAKEN_UP) kind=TagKind::Ok/> },
        Uptake::NotTakenUp => view! { <Tag label=t(&during::NOT_TAKEN_UP) kind=TagKind::Warn/> },
    });
    let words = (!words.is_empty()).then(|| view! { <small>{format!("“{words}”")}</small> });
    view! { <li class="row row-apart"><span>{line} " " {words}</span> {uptake}</li> }
}
