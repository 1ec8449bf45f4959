//! Erasing everything: what goes, what stays, who is asking, and a word that is typed.

use leptos::task::spawn_local;

use super::ask_twice::{AskTwice, Asking};
use super::read_only::why_read_only;
use crate::reactive::prelude::*;
use crate::state::book::Holdings;
use crate::state::{use_app, use_book};
use crate::text::{Words, backup as backup_texts, dates, kinds, settings as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn Erase() -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let asking = RwSignal::new(Asking::Nothing);
    let busy = RwSignal::new(false);
    let trouble = RwSignal::new(None::<&'static Words>);
    let holdings = RwSignal::new(Holdings::default());
    let begin = move |()| {
        trouble.set(None);
        asking.set(Asking::Who);
        spawn_local(async move {
            let all = book.holdings().await;
            holdings.try_set(all);
        });
    };
    let erase = move |()| {
        busy.set(true);
        spawn_local(async move {
            // When it went well the page is loaded anew.
            if let Err(error) = app.erase_everything().await {
                busy.try_set(false);
                asking.try_set(Asking::Nothing);
                trouble.try_set(Some(backup_texts::no_storage(&error)));
            }
        });
    };
    view! {
        <Card title=t(&texts::ERASE)>
            <p>{t(&texts::ERASE_TEXT)}</p>
            {move || trouble.get().map(|words| {
                view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
            })}
            <div class="row">
                <Button
                    label=t(&texts::ERASE_BEGIN)
                    kind=ButtonKind::Danger
                    why_not=why_read_only()
                    on_click=begin
                />
            </div>
            <AskTwice
                asking=asking
                who=&texts::ERASE_WHO
                about=move || view! { <Goes holdings=holdings/> }
                sure=&texts::ERASE_SURE
                word=&texts::ERASE_WORD
                go=&texts::ERASE_GO
                on_confirm=erase
                busy=busy
            >
                <Goes holdings=holdings/>
            </AskTwice>
        </Card>
    }
    .into_any()
}

/// Exactly what goes, and what stays.
#[component]
fn Goes(holdings: RwSignal<Holdings>) -> impl IntoView {
    let counted = |of: fn(&Holdings) -> usize, one: &'static Words, many: &'static Words| {
        move |lang| {
            let count = u32::try_from(holdings.with(of)).unwrap_or(u32::MAX);
            dates::count(lang, count, one, many)
        }
    };
    let cases = counted(|all| all.cases, &backup_texts::CASE, &backup_texts::CASES);
    let visits = counted(|all| all.visits, &backup_texts::VISIT, &backup_texts::VISITS);
    let meetings = counted(|all| all.meetings, &kinds::MEETING, &kinds::MEETINGS);
    let programmes = counted(|all| all.programmes, &kinds::PROGRAMME, &kinds::PROGRAMMES);
    let drafts = counted(|all| all.drafts, &texts::DRAFT, &texts::DRAFTS);
    let damaged = counted(|all| all.damaged, &backup_texts::ITEM, &backup_texts::ITEMS);
    let records = t_with(move |lang| {
        let words = texts::ERASE_RECORDS.pick(lang).replace("{cases}", &cases(lang));
        words.replace("{visits}", &visits(lang)).replace("{meetings}", &meetings(lang))
    });
    let programmes = t_with(programmes);
    let drafts = t_with(move |lang| texts::ERASE_DRAFTS.pick(lang).replace("{count}", &drafts(lang)));
    let damaged = t_with(move |lang| texts::ERASE_DAMAGED.pick(lang).replace("{count}", &damaged(lang)));
    let stays = [&texts::ERASE_BACKUPS, &texts::ERASE_SENT, &texts::ERASE_REMNANTS];
    view! {
        <div class="stack">
            <p>{t(&texts::ERASE_GOES)}</p>
            <ul class="points">
                <li>{records}</li>
                <Show when=move || holdings.with(|all| all.programmes > 0)><li>{programmes}</li></Show>
                <Show when=move || holdings.with(|all| all.drafts > 0)><li>{drafts}</li></Show>
                <Show when=move || holdings.with(|all| all.damaged > 0)><li>{damaged}</li></Show>
                <li>{t(&texts::ERASE_KEYS)}</li>
            </ul>
            <p>{t(&texts::ERASE_STAYS)}</p>
            <ul class="points">{stays.map(|words| view! { <li>{t(words)}</li> })}</ul>
            <p>{t(&texts::ERASE_BACKUP_FIRST)}</p>
        </div>
    }
    .into_any()
}
