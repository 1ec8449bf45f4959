//! The list of cases: search as you type, the archive apart.
//!
//! With a thousand cases, what is slow is not finding but drawing: a list shows a page of rows and says
//! that there are more.

use chrono::NaiveDate;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::session::finding::{Found, Search, listing};

use super::everywhere::Everywhere;
use crate::pages::case::{titled, use_today};
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{Lang, cases as texts, common, dates, leaving, t, t_with};
use crate::ui::{
    Button, ButtonKind, ButtonLink, Card, EmptyState, Icon, List, ListRow, LiveRegion, PageHead, Tag,
    TagKind, TextField, TextKind,
};

/// How many rows are drawn at first, and with each tap on "Toon meer".
const PAGE: usize = 50;

/// The page.
#[component]
pub fn Cases() -> impl IntoView {
    let book = use_book();
    let (cases, visits) = (book.cases(), book.visits());
    let typed = RwSignal::new(String::new());
    let all = memo(move |_| cases.with(|cases| visits.with(|visits| listing(cases, visits))));
    let search = memo(move |_| typed.with(|typed| Search::new(typed)));
    let matching = move |archived: bool| {
        memo(move |_| {
            let wanted =
                |one: &&Found| one.row.archived == archived && search.with(|search| one.matches(search));
            all.with(|all| all.iter().filter(wanted).cloned().collect::<Vec<_>>())
        })
    };
    let (open, archived) = (matching(false), matching(true));
    let count = t_with(move |lang| count_of(open.with(Vec::len), lang));
    let spoken = derived(move || if search.with(Search::is_empty) { String::new() } else { count.get() });
    let none = memo(move |_| cases.with(|cases| cases.is_empty()));
    view! {
        <PageHead
            title=t(&common::CASES)
            line=derived(move || Some(count.get()))
            actions=|| {
                view! {
                    <ButtonLink
                        label=t(&texts::NEW_CASE)
                        href="/dossiers/nieuw"
                        kind=ButtonKind::Primary
                        icon=Icon::Plus
                    />
                }
            }
        />
        <LiveRegion message=spoken/>
        <div class="stack">
            <Show when=move || !none.get()>
                <TextField
                    label=t(&texts::SEARCH)
                    value=typed
                    kind=TextKind::Search
                    on_input=move |text| typed.set(text)
                />
            </Show>
            <Card>
                <Rows
                    found=open
                    search=search
                    to=page_of
                    nothing=move || nothing(open, search, none.get())
                />
            </Card>
            <Archive found=archived search=search/>
            <Everywhere typed=typed/>
        </div>
    }
    .into_any()
}

fn count_of(number: usize, lang: Lang) -> String {
    dates::count(lang, u32::try_from(number).unwrap_or(u32::MAX), &texts::CASE, &texts::CASES)
}

/// What stands there instead of rows.
fn nothing(open: Memo<Vec<Found>>, search: Memo<Search>, none: bool) -> AnyView {
    if !open.with(Vec::is_empty) {
        return ().into_any();
    }
    if none {
        return view! {
            <EmptyState text=t(&texts::NONE_YET)>
                <ButtonLink label=t(&texts::CREATE) href="/dossiers/nieuw"/>
            </EmptyState>
        }
        .into_any();
    }
    let text = if search.with(Search::is_empty) { &texts::ALL_ARCHIVED } else { &texts::NONE_FOUND };
    view! { <EmptyState text=t(text)/> }.into_any()
}

/// What was put away: folded, unless something there is searched for.
#[component]
fn Archive(found: Memo<Vec<Found>>, search: Memo<Search>) -> impl IntoView {
    let unfolded = RwSignal::new(false);
    let any = memo(move |_| !found.with(Vec::is_empty));
    let searching = memo(move |_| !search.with(Search::is_empty));
    let shown = memo(move |_| unfolded.get() || searching.get());
    let label = t_with(move |lang| {
        let words = if unfolded.get() { &texts::HIDE_ARCHIVE } else { &texts::SHOW_ARCHIVE };
        format!("{} ({})", words.pick(lang), found.with(Vec::len))
    });
    view! {
        <Show when=move || any.get()>
            <Show when=move || !searching.get()>
                <div class="row">
                    <Button
                        label=label
                        kind=ButtonKind::Quiet
                        expanded=derived(move || Some(unfolded.get()))
                        on_click=move |()| unfolded.update(|unfolded| *unfolded = !*unfolded)
                    />
                </div>
            </Show>
            <Show when=move || shown.get()>
                <Card title=t(&texts::ARCHIVE)><Rows found=found search=search to=page_of nothing=|| ().into_any()/></Card>
            </Show>
        </Show>
    }
    .into_any()
}

/// The address of a case.
fn page_of(case: CaseId) -> String {
    format!("/dossiers/{case}")
}

/// The cases that were found, a page at a time; each leads to the address that `to` gives it.
#[component]
pub(super) fn Rows<N>(
    found: Memo<Vec<Found>>,
    search: Memo<Search>,
    to: fn(CaseId) -> String,
    nothing: N,
) -> impl IntoView
where
    N: Fn() -> AnyView + Send + Sync + 'static,
{
    let today = use_today();
    let pages = RwSignal::new(1_usize);
    // Another search begins at the top again.
    Effect::new(move |_| {
        search.track();
        pages.set(1);
    });
    let shown = memo(move |_| {
        let most = PAGE * pages.get();
        found.with(|found| found.iter().take(most).cloned().collect::<Vec<_>>())
    });
    let more = memo(move |_| found.with(Vec::len) > PAGE * pages.get());
    view! {
        {nothing}
        <List>
            {move || {
                let row = |found: Found| view! { <Row href=to(found.case) found=found today=today/> };
                shown.get().into_iter().map(row).collect_view()
            }}
        </List>
        <Show when=move || more.get()>
            <Button label=t(&texts::SHOW_MORE) on_click=move |()| pages.update(|pages| *pages += 1)/>
        </Show>
    }
    .into_any()
}

#[component]
fn Row(href: String, found: Found, today: Memo<NaiveDate>) -> impl IntoView {
    let awaits_ruling = found.row.awaits_ruling;
    let handed_over = found.row.handed_over.is_some();
    let other_version = use_book().cases().with_untracked(|cases| found.row.is_other_version(cases));
    let title = {
        let title = found.row.title.clone();
        t_with(move |lang| titled(&title, lang))
    };
    let line = t_with(move |lang| line(&found, today.get(), lang));
    let tag = |shown: bool, words, kind| shown.then(|| view! { <Tag label=t(words) kind=kind/> });
    let end = move || {
        view! {
            {tag(other_version, &leaving::OTHER_VERSION, TagKind::Warn)}
            {tag(handed_over, &leaving::HANDED_OVER, TagKind::Plain)}
            {tag(awaits_ruling, &texts::RULING_OPEN, TagKind::Warn)}
        }
    };
    view! {
        <ListRow href=Signal::stored(href) end=end><strong>{title}</strong> <small>{line}</small></ListRow>
    }
    .into_any()
}

/// "Sam en Noor · volgend bezoek di 24 nov 10:30 · laatste bezoek 14 nov".
fn line(found: &Found, today: NaiveDate, lang: Lang) -> String {
    let mut parts = Vec::new();
    // An alias that is the child's name is not said twice.
    if found.row.children.iter().any(|child| *child != found.row.title) {
        parts.push(found.row.children.join(", "));
    }
    if let Some(next) = found.next {
        let day = dates::near_day(lang, next.date(), today);
        parts.push(format!("{} {day} {}", texts::NEXT_VISIT.pick(lang), dates::time(next.time())));
    }
    if let Some(last) = found.last {
        parts.push(format!("{} {}", texts::LAST_VISIT.pick(lang), dates::near_day(lang, last.date(), today)));
    }
    if found.next.or(found.last).is_none() {
        parts.push(texts::NO_VISIT_YET.pick(lang).to_owned());
    }
    parts.join(" · ")
}
