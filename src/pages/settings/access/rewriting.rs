//! Everything sealed anew under a new key: seen on the card, stopped at will, and taken up again.

use leptos::task::spawn_local;

use super::desk::Desk;
use crate::pages::long::Progress;
use crate::reactive::prelude::*;
use crate::text::{settings as texts, t};
use crate::ui::{Button, Notice, NoticeKind};

/// Rewrites what is under the old key, and says what became of it.
pub(super) fn rewrite(desk: Desk) {
    desk.leave();
    spawn_local(async move {
        let mut breath = desk.long.begin();
        let outcome = desk.book.rotate(&mut breath).await;
        desk.long.end();
        match outcome {
            Ok(()) => desk.done(NoticeKind::Success, &texts::NEW_KEY_DONE),
            Err(error) => desk.done(NoticeKind::Warn, texts::not_rewritten(&error)),
        }
    });
}

/// How far it is; and the button that goes on, where it was begun and is not done.
#[component]
pub(super) fn Rewriting(
    /// What the card shares.
    desk: Desk,
) -> impl IntoView {
    let halfway = RwSignal::new(false);
    let doing = desk.long.doing();
    let (ways, told) = (desk.ways(), desk.told());
    // Looked at anew whenever something was done.
    Effect::new(move |_| {
        ways.track();
        told.track();
        spawn_local(async move {
            let is = desk.book.is_rotating().await;
            halfway.try_set(is);
        });
    });
    let waits = move || halfway.get() && doing.with(Option::is_none);
    view! {
        <Progress long=desk.long label=t(&texts::NEW_KEY_BUSY)/>
        <Show when=waits>
            <Notice kind=NoticeKind::Warn>
                <p>{t(&texts::NEW_KEY_HALFWAY)}</p>
                <div class="row">
                    <Button label=t(&texts::NEW_KEY_GO_ON) on_click=move |()| rewrite(desk)/>
                </div>
            </Notice>
        </Show>
    }
    .into_any()
}
