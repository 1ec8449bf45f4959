//! Looking at everything once: when it was last done, doing it, and what was found by name.

use leptos::task::spawn_local;
use omgangsboek_core::vault::{CheckError, Checked, RecordKind};

use crate::pages::long::Progress;
use crate::reactive::prelude::*;
use crate::state::book::{Unreadable, What};
use crate::state::{Long, now, use_app, use_book};
use crate::text::{Lang, Words, backup as backup_texts, dates, kinds, settings as texts, t, t_with};
use crate::ui::{Button, Card, Icon, List, ListRow, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn Check() -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let long = Long::new();
    let outcome = RwSignal::new(None::<Result<Checked, CheckError>>);
    let last = RwSignal::new(None);
    Effect::new(move |_| {
        outcome.track();
        spawn_local(async move {
            let on = book.settings().await.last_check;
            last.try_set(on);
        });
    });
    let today = now().wall.date_naive();
    let age = t_with(move |lang| match last.get() {
        Some(on) => texts::CHECK_LAST.pick(lang).replace("{ago}", &dates::days_ago(lang, on, today)),
        None => texts::CHECK_NEVER.pick(lang).to_owned(),
    });
    let doing = long.doing();
    let at_work = derived(move || doing.with(Option::is_some));
    let check = move |()| {
        if at_work.get_untracked() {
            return;
        }
        outcome.set(None);
        // Begun at once, so that a second tap finds it under way.
        let mut breath = long.begin();
        spawn_local(async move {
            let checked = book.check_everything(&mut breath).await;
            if checked.is_ok() {
                book.note_check(app).await;
            }
            long.end();
            outcome.try_set(Some(checked));
        });
    };
    view! {
        <Card title=t(&texts::CHECK)>
            <p>{t(&texts::CHECK_TEXT)}</p>
            <p><strong>{age}</strong></p>
            <div class="row">
                <Button label=t(&texts::CHECK_NOW) icon=Icon::Check busy=at_work on_click=check/>
            </div>
            <Progress long=long label=t(&texts::CHECK_BUSY)/>
            <div aria-live="polite">
                {move || outcome.get().map(|outcome| match outcome {
                    Ok(checked) => view! { <Found checked=checked/> }.into_any(),
                    Err(error) => {
                        view! { <Notice kind=NoticeKind::Warn><p>{t(texts::not_checked(&error))}</p></Notice> }
                            .into_any()
                    }
                })}
            </div>
            <CannotBeRead/>
        </Card>
    }
    .into_any()
}

/// What a check found, in words.
#[component]
fn Found(checked: Checked) -> impl IntoView {
    let fine = checked.set_aside == 0 && checked.parts == 0;
    let read = t_with(move |lang| {
        let words = if fine { &texts::CHECK_FINE } else { &texts::CHECK_READ };
        words.pick(lang).replace("{count}", &items(lang, checked.records))
    });
    let stray =
        t_with(move |lang| texts::CHECK_STRAY.pick(lang).replace("{count}", &checked.stray.to_string()));
    let kind = if fine { NoticeKind::Success } else { NoticeKind::Info };
    view! {
        <div class="stack">
            <Notice kind=kind><p>{read}</p></Notice>
            {(checked.parts > 0).then(|| {
                view! { <Notice kind=NoticeKind::Warn><p>{t(&texts::CHECK_PARTS)}</p></Notice> }
            })}
            {(checked.stray > 0).then(|| view! { <p>{stray}</p> })}
        </div>
    }
    .into_any()
}

/// What cannot be read, also when that was seen before any check.
#[component]
fn CannotBeRead() -> impl IntoView {
    let book = use_book();
    let damaged = book.damaged();
    let list = RwSignal::new(Vec::<Unreadable>::new());
    Effect::new(move |_| {
        damaged.track();
        spawn_local(async move {
            let found = book.unreadable().await;
            list.try_set(found);
        });
    });
    let title = t_with(move |lang| {
        texts::CHECK_UNREADABLE.pick(lang).replace("{count}", &items(lang, list.with(Vec::len)))
    });
    let row = |unreadable: Unreadable| {
        let fault = t(texts::fault(unreadable.fault));
        let name = t_with(move |lang| name(lang, &unreadable.what));
        view! { <ListRow><strong>{name}</strong><small>{fault}</small></ListRow> }
    };
    view! {
        <Show when=move || !list.with(Vec::is_empty)>
            <Notice kind=NoticeKind::Warn title=title>
                <p>{t(&texts::CHECK_RESTORE)}</p>
                <List>{move || list.get().into_iter().map(row).collect_view()}</List>
            </Notice>
        </Show>
    }
    .into_any()
}

fn name(lang: Lang, what: &What) -> String {
    let unnamed = |words: &'static Words| words.pick(lang).to_owned();
    match what {
        What::Case { title } => texts::CASE_NAMED.pick(lang).replace("{title}", title),
        What::Visit { case, starts } => {
            let when = dates::day_and_time(lang, *starts);
            match case {
                Some(case) => texts::VISIT_OF.pick(lang).replace("{when}", &when).replace("{case}", case),
                None => texts::VISIT_ON.pick(lang).replace("{when}", &when),
            }
        }
        What::Meeting { case, kind, starts } => {
            let kind = kinds::meeting(*kind).pick(lang);
            let words = match case {
                Some(case) => texts::MEETING_OF.pick(lang).replace("{case}", case),
                None => texts::MEETING_ON.pick(lang).to_owned(),
            };
            words.replace("{meeting}", kind).replace("{when}", &dates::day_and_time(lang, *starts))
        }
        What::Programme { name } => texts::PROGRAMME_NAMED.pick(lang).replace("{name}", name.pick(lang)),
        What::Unnamed(Some(RecordKind::CASE)) => unnamed(&texts::CASE_UNNAMED),
        What::Unnamed(Some(RecordKind::VISIT)) => unnamed(&texts::VISIT_UNNAMED),
        What::Unnamed(Some(RecordKind::MEETING)) => unnamed(&texts::MEETING_UNNAMED),
        What::Unnamed(Some(RecordKind::PROGRAMME)) => unnamed(&texts::PROGRAMME_UNNAMED),
        What::Unnamed(_) => unnamed(&texts::ITEM_UNNAMED),
    }
}

fn items(lang: Lang, count: usize) -> String {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    dates::count(lang, count, &backup_texts::ITEM, &backup_texts::ITEMS)
}
