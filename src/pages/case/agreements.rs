//! What holds at every visit of this case (M4, M15, M30, M31).

use chrono::NaiveDate;
use omgangsboek_core::domain::agreement::{Agreement, MadeBy};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::AgreementId;
use omgangsboek_core::session::places::DraftPlace;

use super::adding::{Adding, Open, Unfold};
use super::agreement_editor::{AddAgreement, AgreementEditor};
use super::use_today;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, Words, case as case_texts, common, dates, people as texts, t, t_with};
use crate::ui::{Card, List, ListRow, Tag, TagKind};

/// The part of the page.
#[component]
pub fn Agreements(case: Handle<Case>) -> impl IntoView {
    let place = DraftPlace::NewAgreement(case.with_untracked(|case| case.id));
    let open = Open::again(place, None);
    let today = use_today();
    let standing = ids(case, |agreement| agreement.ended.is_none());
    let ended = ids(case, |agreement| agreement.ended.is_some());
    let done = move |()| open.set(Open::Nothing);
    let form = move |(draft, typed)| {
        view! { <AddAgreement case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    let rows = move |ids: Signal<Vec<AgreementId>>| {
        view! {
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Row case=case id=id open=open today=today/>
                </For>
            </List>
        }
    };
    view! {
        <div class="stack">
            <Adding
                title=&case_texts::AGREEMENTS
                intro=|| view! { <p class="muted">{t(&texts::AGREEMENTS_WHAT)}</p> }
                add=&texts::ADD_AGREEMENT
                open=open
                place=place
                form=form
                is_empty=derived(move || standing.with(Vec::is_empty))
                none=&texts::NO_AGREEMENTS
            >
                {rows(standing)}
            </Adding>
            <Show when=move || !ended.with(Vec::is_empty)>
                <Card title=t(&texts::ENDED_AGREEMENTS)>{rows(ended)}</Card>
            </Show>
        </div>
    }
    .into_any()
}

fn ids(case: Handle<Case>, wanted: fn(&Agreement) -> bool) -> Signal<Vec<AgreementId>> {
    case.read(move |case| {
        case.agreements.iter().filter(|one| wanted(one)).map(|agreement| agreement.id).collect()
    })
}

/// The agreement called `id`, while it is there.
pub(super) fn find(case: &Case, id: AgreementId) -> Option<&Agreement> {
    case.agreements.iter().find(|agreement| agreement.id == id)
}

/// Whose agreement it is, in words.
pub(super) fn made_by(made_by: MadeBy) -> &'static Words {
    match made_by {
        MadeBy::Parents => &texts::BY_PARENTS,
        MadeBy::Supervision => &texts::BY_SUPERVISION,
    }
}

#[component]
fn Row(
    case: Handle<Case>,
    id: AgreementId,
    open: RwSignal<Open<AgreementId>>,
    today: Memo<NaiveDate>,
) -> impl IntoView {
    let agreement = case.read(move |case| find(case, id).cloned());
    let text = derived(move || agreement.get().map(|one| one.text).unwrap_or_default());
    let meetings = use_book().meetings();
    let line = t_with(move |lang| {
        agreement.with(|one| {
            let Some(one) = one.as_ref() else { return String::new() };
            let from = one.from.and_then(|id| meetings.with(|rows| rows.get(&id).map(|row| row.starts)));
            let from = from.map(|at| dates::day_with_year(lang, at.date()));
            let from = from.map(|day| format!("{} {day}", texts::FROM_MEETING.pick(lang)));
            let line = line(one, today.get(), lang);
            from.map_or_else(|| line.clone(), |from| format!("{line} · {from}"))
        })
    });
    let excepted =
        move || agreement.with(|one| one.as_ref().is_some_and(|one| !one.exception.trim().is_empty()));
    let opened = Open::is_one(open, id);
    let end = move || {
        view! {
            <Show when=excepted><Tag label=t(&texts::EXCEPTION) kind=TagKind::Warn/></Show>
            <Unfold label=&common::EDIT about=text id=id open=open/>
        }
    };
    view! {
        <ListRow end=end><span>{text}</span> <small>{line}</small></ListRow>
        <Show when=move || opened.get()>
            <li class="list-editor">
                <AgreementEditor
                    case=case
                    id=id
                    on_done=move |()| open.set(Open::Nothing)
                    on_next=move |next| open.set(Open::One(next))
                />
            </li>
        </Show>
    }
    .into_any()
}

/// "van de ouders samen · sinds 12 okt · opa is er de eerste tien minuten".
fn line(agreement: &Agreement, today: NaiveDate, lang: Lang) -> String {
    let since = dates::near_day(lang, agreement.since, today);
    let mut parts = vec![
        made_by(agreement.made_by).pick(lang).to_owned(),
        format!("{} {since}", texts::SINCE_DAY.pick(lang)),
    ];
    let ended = agreement.ended.map(|day| dates::near_day(lang, day, today));
    parts.extend(ended.map(|day| format!("{} {day}", texts::ENDED_DAY.pick(lang))));
    let exception = agreement.exception.trim();
    parts.extend((!exception.is_empty()).then(|| exception.to_owned()));
    parts.join(" · ")
}
