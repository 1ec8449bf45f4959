//! Out of the app: what is still missing, copying for one recipient, and the mail to paste it into.
//!
//! The button names the recipient, so that a tap says for whom. The text is put together before the browser
//! is asked, and the browser is asked within the tap: Safari opens its clipboard for nothing else.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::compose::mail::MailAddress;
use omgangsboek_core::compose::report::{Above, Composed, NotReady};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::Way;

use super::composer::{Composer, above};
use super::recipient::address_trouble;
use crate::state::out::{CopyOutcome, copy_report, open_mail};
use crate::text::{report as texts, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, ButtonLink, Card, Icon, Notice, NoticeKind};

/// A text that left, or is to be copied by hand.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// This version went out for this person.
    Left(usize, PersonId),
    /// The browser kept the clipboard closed.
    ByHand(Composed, PersonId),
    /// There was no mail program to open.
    NoMail,
}

/// The buttons.
#[component]
pub fn Send(composer: Composer, is_message: bool) -> impl IntoView {
    let outcome = RwSignal::new(None::<Outcome>);
    // What was said about one person says nothing about the next.
    Effect::new(move |_| {
        composer.recipient.track();
        outcome.set(None);
    });
    let visit = composer.visit.with_untracked(|visit| visit.id);
    view! {
        <Card title=t(&texts::SEND)>
            <Missing composer=composer/>
            <div class="row">
                <Copy composer=composer is_message=is_message outcome=outcome/>
                <OpenMail composer=composer outcome=outcome/>
            </div>
            <p class="muted">{t(&texts::RECORDED)}</p>
            <div aria-live="polite">{move || outcome.get().map(|outcome_now| told(composer, outcome_now, outcome))}</div>
            {(!is_message).then(|| {
                view! {
                    <ButtonLink
                        label=t(&texts::TO_AFTER)
                        href=format!("/bezoek/{visit}/na")
                        kind=ButtonKind::Quiet
                    />
                }
            })}
        </Card>
    }
    .into_any()
}

/// The headings under which nothing stands, to jump to.
#[component]
fn Missing(composer: Composer) -> impl IntoView {
    let empty = Memo::new(move |_| {
        composer.composed.with(|composed| composed.empty_headings().cloned().collect::<Vec<_>>())
    });
    let link = move |heading: Above| {
        let number = heading.number();
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
fn Copy(composer: Composer, is_message: bool, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let label = match is_message {
        true => composer.addressed(&texts::COPY_MESSAGE_FOR, &texts::COPY_MESSAGE),
        false => composer.addressed(&texts::COPY_FOR, &texts::COPY),
    };
    let (choose, fill, early) = (t(&texts::CHOOSE_FIRST), t(&texts::FILL_FIRST), t(&texts::TOO_EARLY));
    let why_not = Signal::derive(move || match composer.ready.get() {
        Err(NotReady::NotOver) => Some(early.get()),
        Err(NotReady::Empty(_)) => Some(fill.get()),
        Ok(_) => composer.recipient.get().is_none().then(|| choose.get()),
    });
    let copy = move |()| {
        let (Ok(text), Some(to)) = (composer.ready.get_untracked(), composer.recipient.get_untracked())
        else {
            return;
        };
        let copying = copy_report(&text);
        spawn_local(async move {
            let after = match copying.await {
                CopyOutcome::Copied => Outcome::Left(composer.deliver(&text, to, Way::Copied), to),
                CopyOutcome::Denied => Outcome::ByHand(text, to),
            };
            // The page may have been left in the meantime; what went out is recorded all the same.
            outcome.try_set(Some(after));
        });
    };
    view! { <Button label=label kind=ButtonKind::Primary icon=Icon::Copy why_not=why_not on_click=copy/> }
}

#[component]
fn OpenMail(composer: Composer, outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let address = Memo::new(move |_| {
        let person = composer.recipient.get()?;
        composer.case.with(|case| case.person(person).map(|person| MailAddress::parse(&person.email)))
    });
    let language = use_language();
    let (choose, first) = (t(&texts::CHOOSE_FIRST), t(&texts::COPY_FIRST));
    let why_not = Signal::derive(move || match (address.get(), composer.recipient.get()) {
        (Some(Ok(_)), _) => (!composer.is_delivered()).then(|| first.get()),
        (Some(Err(why)), Some(person)) => {
            let lang = language.get();
            Some(address_trouble(why).pick(lang).replace("{name}", &composer.name(person, lang)))
        }
        (None, _) | (_, None) => Some(choose.get()),
    });
    let open = move |()| {
        let (Some(Ok(address)), Ok(text)) = (address.get_untracked(), composer.ready.get_untracked()) else {
            return;
        };
        if open_mail(&address, &text).is_err() {
            outcome.set(Some(Outcome::NoMail));
        }
    };
    view! { <Button label=t(&texts::MAIL) icon=Icon::Mail why_not=why_not on_click=open/> }
}

/// What became of the last tap.
fn told(composer: Composer, now: Outcome, outcome: RwSignal<Option<Outcome>>) -> AnyView {
    match now {
        Outcome::Left(version, person) => {
            let line = t_with(move |lang| {
                let text = texts::COPIED.pick(lang).replace("{version}", &version.to_string());
                text.replace("{name}", &composer.name(person, lang))
            });
            view! { <Notice kind=NoticeKind::Success><p>{line}</p></Notice> }.into_any()
        }
        Outcome::NoMail => {
            view! { <Notice kind=NoticeKind::Warn><p>{t(&texts::MAIL_FAILED)}</p></Notice> }.into_any()
        }
        Outcome::ByHand(text, person) => {
            view! { <ByHand composer=composer text=text person=person outcome=outcome/> }.into_any()
        }
    }
}

/// The text, selected, for whoever's browser keeps the clipboard closed.
#[component]
fn ByHand(
    composer: Composer,
    text: Composed,
    person: PersonId,
    outcome: RwSignal<Option<Outcome>>,
) -> impl IntoView {
    let node = NodeRef::<html::Textarea>::new();
    let select = move || {
        if let Some(area) = node.get_untracked() {
            // What does not select itself can still be selected by hand.
            drop(area.focus());
            area.select();
        }
    };
    // Once it is on the page with its text in it.
    Effect::new(move |_| request_animation_frame(select));
    let plain = text.plain();
    let label =
        t_with(move |lang| texts::BY_HAND_TEXT.pick(lang).replace("{name}", &composer.name(person, lang)));
    let done = move |()| {
        let version = composer.deliver(&text, person, Way::CopiedByHand);
        outcome.set(Some(Outcome::Left(version, person)));
    };
    view! {
        <Notice kind=NoticeKind::Warn title=t(&texts::DENIED)>
            <p>{t(&texts::DENIED_WHAT)}</p>
            <textarea
                class="input by-hand"
                readonly
                rows="8"
                lang="nl"
                aria-label=label
                node_ref=node
                prop:value=plain
            ></textarea>
            <Button label=t(&texts::BY_HAND_DONE) on_click=done/>
        </Notice>
    }
    .into_any()
}
