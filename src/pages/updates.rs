//! The strip that offers a newer version. Quiet, above the page, and never there while a visit goes on.

use leptos::task::spawn_local;

use crate::reactive::prelude::*;
use crate::state::updates::Offer;
use crate::state::use_app;
use crate::text::{t, updates as texts};
use crate::ui::{Button, ButtonKind, Notice};

/// Above every page, and where the workbook is closed; empty while nothing is offered.
#[component]
pub(super) fn UpdateStrip() -> impl IntoView {
    let app = use_app();
    let offer = memo(move |_| app.offer_now());
    let strip = move || {
        let (title, text, may_wait) = match offer.get()? {
            Offer::Newer(_) => (&texts::NEWER, &texts::NEWER_TEXT, true),
            Offer::OtherTab => (&texts::OTHER_TAB, &texts::OTHER_TAB_TEXT, false),
        };
        Some(view! {
            <Notice title=t(title)>
                <p>{t(text)}</p>
                <div class="row">
                    <UpdateNow/>
                    {may_wait.then(|| view! {
                        <Button
                            label=t(&texts::LATER)
                            kind=ButtonKind::Quiet
                            on_click=move |()| app.update_later()
                        />
                    })}
                </div>
                <WhyNot/>
            </Notice>
        })
    };
    view! { <div class="page-notices">{strip}</div> }.into_any()
}

/// Stores everything and goes over to the version that is offered.
#[component]
pub(super) fn UpdateNow() -> impl IntoView {
    let app = use_app();
    let busy = RwSignal::new(false);
    let update = move |()| {
        busy.set(true);
        spawn_local(async move {
            app.update().await;
            busy.try_set(false);
        });
    };
    view! { <Button label=t(&texts::UPDATE) busy=busy on_click=update/> }.into_any()
}

/// Why the last try changed nothing.
#[component]
pub(super) fn WhyNot() -> impl IntoView {
    let refused = use_app().updates().refused();
    view! { <p role="alert">{move || refused.get().map(|why| t(texts::refused(why)).get())}</p> }.into_any()
}
