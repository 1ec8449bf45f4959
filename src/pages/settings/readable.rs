//! The file that anybody can read: asked for twice, by who is asking and with a typed word. An unlocked
//! device may be in other hands.

use super::ask_twice::{AskTwice, Asking};
use crate::pages::saver::{Making, Saved, Saver};
use crate::reactive::prelude::*;
use crate::state::{use_app, use_book};
use crate::text::{settings as texts, t};
use crate::ui::{Button, Card};

/// Makes the readable file.
#[component]
pub(super) fn Readable() -> impl IntoView {
    let (app, book) = (use_app(), use_book());
    let saver = Saver::new(app, book);
    let asking = RwSignal::new(Asking::Nothing);
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
            <AskTwice
                asking=asking
                who=&texts::READABLE_WHO
                submit=&texts::READABLE_CONFIRM
                sure=&texts::READABLE_SURE
                word=&texts::READABLE_WORD
                go=&texts::READABLE_GO
                on_confirm=make
            >
                <p>{t(&texts::READABLE_WARNING)}</p>
            </AskTwice>
        </Card>
    }
    .into_any()
}
