//! One case in a file for a colleague: what is in it, a passphrase of its own, the file, and what comes after.

use std::rc::Rc;

use omgangsboek_core::domain::case::Case;

use super::erase::{case_itself, counted_meetings, meetings_count};
use crate::pages::keys::{ChoosePassphrase, NewPassphrase};
use crate::pages::long::Progress;
use crate::pages::saver::{Saved, Saver};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_app, use_book};
use crate::text::{backup as backup_texts, common, dates, leaving as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Dialog};

/// How far one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// What is in the file.
    What,
    /// Its passphrase.
    Passphrase,
    /// The file.
    File,
}

/// The dialog.
#[component]
pub fn HandOver(
    /// The case.
    case: Handle<Case>,
    /// Whether it is open.
    open: Signal<bool>,
    /// Close it.
    #[prop(into)]
    on_close: Callback<()>,
    /// Go on to marking it as handed over.
    #[prop(into)]
    on_mark: Callback<()>,
) -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let saver = Saver::new(app, book);
    let making = saver.is_making();
    let leave = move |()| {
        if making.get_untracked() {
            saver.long().stop();
        } else {
            on_close.run(());
        }
    };
    view! {
        <Dialog open=open title=t(&texts::HAND_OVER) on_close=leave>
            <Steps case=case saver=saver on_close=leave on_mark=on_mark/>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Steps(
    case: Handle<Case>,
    saver: Saver,
    #[prop(into)] on_close: Callback<()>,
    on_mark: Callback<()>,
) -> impl IntoView {
    let app = use_app();
    let step = RwSignal::new(Step::What);
    let new = NewPassphrase::draw(&app.machine().random);
    move || match step.get() {
        Step::What => view! {
            <What case=case/>
            <div class="dialog-actions">
                <Button label=t(&common::CANCEL) on_click=on_close/>
                <Button
                    label=t(&common::NEXT)
                    kind=ButtonKind::Primary
                    on_click=move |()| step.set(Step::Passphrase)
                />
            </div>
        }
        .into_any(),
        Step::Passphrase => view! {
            <ChoosePassphrase
                new=new
                opens=&texts::HAND_OVER_OPENS
                on_chosen=move |()| step.set(Step::File)
                back=t(&common::BACK)
                on_back=move |()| step.set(Step::What)
            />
        }
        .into_any(),
        Step::File => {
            view! { <File case=case saver=saver new=new on_close=on_close on_mark=on_mark/> }.into_any()
        }
    }
}

/// Exactly what is in it, and what is not.
#[component]
fn What(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let visits = use_book().visits();
    let itself = case_itself(case, &texts::HOLDS_CASE);
    let its_visits = t_with(move |lang| {
        let count = visits.with(|visits| visits.values().filter(|visit| visit.case == id).count());
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let visits = dates::count(lang, count, &backup_texts::VISIT, &backup_texts::VISITS);
        texts::HOLDS_VISITS.pick(lang).replace("{visits}", &visits)
    });
    let meetings = meetings_count(id);
    let its_meetings = counted_meetings(meetings, &texts::HOLDS_MEETINGS);
    view! {
        <p>{t(&texts::HAND_OVER_HOLDS)}</p>
        <ul class="points">
            <li>{itself}</li>
            <li>{its_visits}</li>
            <Show when=move || { meetings.get() > 0 }><li>{its_meetings}</li></Show>
        </ul>
        <p>{t(&texts::HAND_OVER_NOT)}</p>
        <p>{t(&texts::HAND_OVER_HOW)}</p>
    }
    .into_any()
}

/// The file is made at once; then the passphrase once more, to be passed on.
#[component]
fn File(
    case: Handle<Case>,
    saver: Saver,
    new: NewPassphrase,
    on_close: Callback<()>,
    on_mark: Callback<()>,
) -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let id = case.with_untracked(|case| case.id);
    let make = move |()| {
        let (passphrase, progress) = (new.get(), saver.begin());
        saver.run(async move { book.hand_over(app, id, passphrase.expose(), progress).await });
    };
    make(());
    let (making, kept) = (saver.is_making(), saver.is_kept());
    let words = new.get();
    let words = StoredValue::new_local(Rc::clone(&words));
    view! {
        <Progress long=saver.long() label=t(&texts::HAND_OVER_BUSY)/>
        <Saved saver=saver/>
        <Show when=move || kept.get()>
            <p>{t(&texts::HAND_OVER_WORDS)}</p>
            <p class="secret secret-words" translate="no" role="group" aria-label=t(&texts::FILE_PASSPHRASE)>
                {words.with_value(|words| words.expose().to_owned())}
            </p>
            <p>{t(&texts::HAND_OVER_NEXT)}</p>
        </Show>
        <div class="dialog-actions">
            <Button label=t(&common::CLOSE) disabled=making on_click=on_close/>
            <Show when=move || !making.get() && !kept.get()>
                <Button label=t(&texts::HAND_OVER_AGAIN) on_click=make/>
            </Show>
            <Show when=move || kept.get()>
                <Button label=t(&texts::MARK) kind=ButtonKind::Primary on_click=on_mark/>
            </Show>
        </div>
    }
    .into_any()
}
