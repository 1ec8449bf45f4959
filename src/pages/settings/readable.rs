//! The file that anybody can read: asked for twice, by who is asking and with a typed word. An unlocked
//! device may be in other hands.

use leptos::prelude::*;

use super::proof::{Proof, Proven};
use crate::pages::saver::{Making, Saved, Saver};
use crate::state::{use_app, use_book};
use crate::text::{settings as texts, t};
use crate::ui::{Button, Card, ConfirmTyped, Dialog};

/// Which question is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Nothing,
    Who,
    Sure,
}

/// Makes the readable file.
#[component]
pub(super) fn Readable() -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let saver = Saver::new(app, book);
    let asking = RwSignal::new(Asking::Nothing);
    let leave = move |()| asking.set(Asking::Nothing);
    let make = move |()| {
        asking.set(Asking::Nothing);
        saver.run(book.readable_copy(app, saver.begin()));
    };
    view! {
        <Card title=t(&texts::READABLE)>
            <p>{t(&texts::READABLE_TEXT)}</p>
            <div class="row">
                <Button
                    label=t(&texts::READABLE_MAKE)
                    busy=saver.is_making()
                    on_click=move |()| asking.set(Asking::Who)
                />
            </div>
            <Making saver=saver/>
            <Saved saver=saver/>
            <Dialog
                open=Signal::derive(move || asking.get() == Asking::Who)
                title=t(&texts::READABLE_WHO)
                on_close=leave
            >
                <Proof
                    proven=Proven::new()
                    submit=&texts::READABLE_CONFIRM
                    on_proven=move |()| asking.set(Asking::Sure)
                    on_cancel=leave
                />
            </Dialog>
            <ConfirmTyped
                open=Signal::derive(move || asking.get() == Asking::Sure)
                title=t(&texts::READABLE_SURE)
                word=t(&texts::READABLE_WORD)
                confirm=t(&texts::READABLE_GO)
                on_confirm=make
                on_cancel=leave
            >
                <p>{t(&texts::READABLE_WARNING)}</p>
            </ConfirmTyped>
        </Card>
    }
    .into_any()
}
