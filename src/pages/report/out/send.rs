//! The card with the ways out: what is still missing, what changed, the buttons, and what became of the last tap.
//!
//! The button names the recipient, so that a tap says for whom.

use omgangsboek_core::compose::report::Above;
use omgangsboek_core::domain::report::Way;

use super::correction::Correction;
use super::leaving::Leaving;
use super::others::OtherWays;
use super::told::Told;
use crate::pages::report::composer::{Composer, above};
use crate::pages::report::recipients::Confirm;
use crate::reactive::prelude::*;
use crate::text::{report as texts, t};
use crate::ui::{Button, ButtonKind, ButtonLink, Card, Icon, Notice};

/// The card, with the question that comes before everything that leaves.
#[component]
pub fn Send(composer: Composer, is_message: bool) -> impl IntoView {
    let leaving = Leaving::new(composer);
    let visit = composer.visit.with_untracked(|visit| visit.id);
    let to_after = (!is_message).then(|| {
        view! {
            <ButtonLink label=t(&texts::TO_AFTER) href=format!("/bezoek/{visit}/na") kind=ButtonKind::Quiet/>
        }
    });
    view! {
        <Card title=t(&texts::SEND)>
            <Missing composer=composer/>
            <Correction leaving=leaving/>
            <div class="row">
                <Copy leaving=leaving is_message=is_message/>
                <OpenMail leaving=leaving/>
            </div>
            <OtherWays leaving=leaving/>
            <p class="muted">{t(&texts::RECORDED)}</p>
            <Told leaving=leaving/>
            {to_after}
        </Card>
        <Confirm composer=composer asking=leaving.asking on_yes=move |way| leaving.take(way)/>
    }
    .into_any()
}

/// The headings under which nothing stands, to jump to.
#[component]
fn Missing(composer: Composer) -> impl IntoView {
    let empty = memo(move |_| {
        composer.composed.with(|composed| composed.empty_headings().cloned().collect::<Vec<_>>())
    });
    let link = move |heading: Above| {
        let number = heading.number().unwrap_or_default();
        let jump = move |event: leptos::ev::MouseEvent| {
            if let Some(place) = composer.place(number).get_untracked() {
                event.prevent_default();
                place.scroll_into_view();
                // Only a help for the keyboard; the scrolling is what matters.
                drop(place.focus());
            }
        };
        view! { <li><a href=format!("#onderdeel-{number}") on:click=jump>{above(&heading)}</a></li> }
    };
    view! {
        <Show when=move || empty.with(|empty| !empty.is_empty())>
            <Notice title=t(&texts::MISSING)>
                <ul class="missing" role="list">
                    {move || empty.get().into_iter().map(link).collect_view()}
                </ul>
            </Notice>
        </Show>
    }
}

#[component]
fn Copy(leaving: Leaving, is_message: bool) -> impl IntoView {
    let composer = leaving.composer;
    let label = match is_message {
        true => composer.addressed(&texts::COPY_MESSAGE_FOR, &texts::COPY_MESSAGE),
        false => composer.addressed(&texts::COPY_FOR, &texts::COPY),
    };
    view! {
        <Button
            label=label
            kind=ButtonKind::Primary
            icon=Icon::Copy
            why_not=leaving.why_not()
            on_click=move |()| leaving.begin(Way::Copied)
        />
    }
}

#[component]
fn OpenMail(leaving: Leaving) -> impl IntoView {
    let (choose, first) = (t(&texts::CHOOSE_FIRST), t(&texts::COPY_FIRST));
    let no_address = leaving.no_address();
    let why_not = derived(move || match leaving.address() {
        None => Some(choose.get()),
        Some(_) => no_address.get().or_else(|| (!leaving.is_delivered()).then(|| first.get())),
    });
    view! {
        <Button
            label=t(&texts::MAIL)
            icon=Icon::Mail
            why_not=why_not
            on_click=move |()| leaving.begin(Way::MailOpened)
        />
    }
}
