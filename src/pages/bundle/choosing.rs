//! For whom the bundle is, what it says of the case, and which reports are in it.

use omgangsboek_core::domain::ids::{PersonId, VisitId};
use omgangsboek_core::domain::person::Gets;
use omgangsboek_core::domain::visit::{Visit, VisitState};

use super::order::Ordering;
use crate::pages::case::{Section, address};
use crate::reactive::prelude::*;
use crate::text::report::bundle as texts;
use crate::text::{Lang, case as case_texts, dates, hint, t, t_with};
use crate::ui::{
    ButtonKind, ButtonLink, Card, Choice, EmptyState, List, Notice, NoticeKind, Opt, TextField, Toggle,
};

/// The cards.
#[component]
pub fn Choosing(ordering: Ordering) -> impl IntoView {
    view! {
        <ForWhom ordering=ordering/>
        <Reports ordering=ordering/>
    }
    .into_any()
}

#[component]
fn ForWhom(ordering: Ordering) -> impl IntoView {
    let Ordering { case, to, alias, .. } = ordering;
    let id = case.with_untracked(|case| case.id);
    let people = case.read(|case| {
        let getting = case.people.iter().filter(|person| person.gets() != Gets::Nothing);
        getting.map(|person| person.id).collect::<Vec<_>>()
    });
    let options = move || {
        let one = |person: PersonId| Opt::new(person, t_with(move |lang| labelled(ordering, person, lang)));
        people.get().into_iter().map(one).collect::<Vec<_>>()
    };
    let choice = move || match people.with(Vec::is_empty) {
        true => view! {
            <EmptyState text=t(&texts::NOBODY)>
                <ButtonLink label=t(&texts::TO_PEOPLE) href=address(id, Section::People)/>
            </EmptyState>
        }
        .into_any(),
        false => view! {
            <Choice
                label=t(&texts::FOR_WHOM)
                label_unseen=true
                hint=hint(&texts::FOR_WHOM_WHAT)
                options=derived(options)
                value=to
                on_pick=move |person| to.set(Some(person))
            />
        }
        .into_any(),
    };
    view! {
        <Card title=t(&texts::FOR_WHOM)>
            {choice}
            <TextField
                label=t(&texts::ALIAS)
                hint=hint(&texts::ALIAS_HINT)
                value=alias
                on_input=move |text| alias.set(text)
            />
        </Card>
    }
    .into_any()
}

/// "De Brug · verwijzer".
fn labelled(ordering: Ordering, person: PersonId, lang: Lang) -> String {
    let name = ordering.name(person, lang);
    ordering.case.with(|case| {
        let Some(person) = case.person(person) else { return name };
        let role = case_texts::role(person.role()).pick(lang);
        match person.gets() {
            Gets::OnRequest => format!("{name} · {role}, {}", texts::ON_REQUEST.pick(lang)),
            Gets::Reports | Gets::Nothing => format!("{name} · {role}"),
        }
    })
}

#[component]
fn Reports(ordering: Ordering) -> impl IntoView {
    let over = |visit: &&Visit| {
        visit.report.is_sent() || matches!(visit.state(), VisitState::FollowUp | VisitState::Closed { .. })
    };
    let rows = memo(move |_| {
        let visits = ordering.visits.get().unwrap_or_default();
        visits.iter().filter(over).map(|visit| visit.id).collect::<Vec<_>>()
    });
    let none = memo(move |_| {
        ordering.visits.with(|visits| {
            visits.as_ref().is_some_and(|visits| !visits.iter().any(|visit| visit.report.is_sent()))
        })
    });
    view! {
        <Card title=t(&texts::REPORTS)>
            <Show when=move || none.get()><p class="muted">{t(&texts::NO_REPORTS)}</p></Show>
            <List>
                <For each=move || rows.get() key=|id| *id let:id>
                    <Row ordering=ordering id=id/>
                </For>
            </List>
        </Card>
    }
    .into_any()
}

/// One visit: in or out, and in which version.
#[component]
fn Row(ordering: Ordering, id: VisitId) -> impl IntoView {
    let visit = memo(move |_| ordering.visit(id));
    let sent = memo(move |_| visit.with(|visit| visit.as_ref().is_some_and(|one| one.report.is_sent())));
    let label = t_with(move |lang| {
        let day = visit.with(|visit| visit.as_ref().map(|visit| dates::day_with_year(lang, visit.day())));
        texts::VISIT_OF.pick(lang).replace("{day}", &day.unwrap_or_default())
    });
    let within = derived(move || ordering.without.with(|without| !without.contains(&id)));
    let turn = move |on: bool| {
        ordering.without.update(|without| {
            if on {
                without.remove(&id);
            } else {
                without.insert(id);
            }
        });
    };
    let line = t_with(move |lang| {
        visit.with(|visit| visit.as_ref().map(|one| version_line(ordering, one, lang))).unwrap_or_default()
    });
    let refused = memo(move |_| {
        visit.with(|visit| {
            visit.as_ref().filter(|one| one.report.is_sent()).and_then(|one| ordering.refused(one))
        })
    });
    let trouble = move || {
        let why = refused.get().filter(|_| within.get())?;
        Some(view! { <Notice kind=NoticeKind::Warn><p>{t(texts::not_final(&why))}</p></Notice> })
    };
    view! {
        <li class="bundle-row">
            <Show
                when=move || sent.get()
                fallback=move || view! { <Unsent id=id label=label/> }
            >
                <Toggle
                    label=label
                    hint=derived(move || Some(line.get()))
                    value=within
                    on_change=turn
                />
                <Show when=move || within.get()><WhichVersion ordering=ordering id=id/></Show>
            </Show>
            <div aria-live="polite">{trouble}</div>
        </li>
    }
    .into_any()
}

/// A held visit without a final report, with the way to it.
#[component]
fn Unsent(id: VisitId, label: Signal<String>) -> impl IntoView {
    view! {
        <div class="row row-apart">
            <p>
                <strong>{label}</strong>
                <br/>
                <small>{t(&texts::NOT_YET)}</small>
            </p>
            <ButtonLink
                label=t(&crate::text::report::contradictions::TO_REPORT)
                href=format!("/bezoek/{id}/verslag")
                kind=ButtonKind::Quiet
            />
        </div>
    }
    .into_any()
}

/// "versie 2 van 2, vastgesteld op 22 november 2026".
fn version_line(ordering: Ordering, visit: &Visit, lang: Lang) -> String {
    let version = ordering.version_of(visit);
    let frozen = version.checked_sub(1).and_then(|at| visit.report.versions().get(at));
    let day = frozen.map(|frozen| dates::day_with_year(lang, frozen.at.wall.date_naive()));
    texts::VERSION_OF
        .pick(lang)
        .replace("{version}", &version.to_string())
        .replace("{of}", &visit.report.versions().len().to_string())
        .replace("{day}", &day.unwrap_or_default())
}

/// Which version, where there is more than one.
#[component]
fn WhichVersion(ordering: Ordering, id: VisitId) -> impl IntoView {
    let days = memo(move |_| {
        let visit = ordering.visit(id);
        let versions = visit.iter().flat_map(|visit| visit.report.versions());
        versions.map(|version| version.at.wall.naive_local()).collect::<Vec<_>>()
    });
    let label = t_with(move |lang| {
        let day = ordering.visit(id).map(|visit| dates::day_with_year(lang, visit.day()));
        texts::WHICH_VERSION.pick(lang).replace("{day}", &day.unwrap_or_default())
    });
    let option = |(at, day): (usize, chrono::NaiveDateTime)| {
        let label = t_with(move |lang| {
            let text = texts::VERSION_ON.pick(lang).replace("{version}", &(at + 1).to_string());
            text.replace("{day}", &dates::short_day_and_time(lang, day))
        });
        Opt::new(at + 1, label)
    };
    let options = derived(move || days.get().into_iter().enumerate().map(option).collect::<Vec<_>>());
    let chosen = derived(move || ordering.visit(id).map(|visit| ordering.version_of(&visit)));
    let pick = move |version: usize| {
        ordering.versions.update(|versions| {
            versions.insert(id, version);
        });
    };
    view! {
        <Show when=move || days.with(|days| days.len() > 1)>
            <Choice label=label options=options value=chosen on_pick=pick/>
        </Show>
    }
}
