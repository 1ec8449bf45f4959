//! Which version this is, whether it works without a network, and looking for a newer one.

use leptos::task::spawn_local;

use crate::pages::updates::{UpdateNow, WhyNot};
use crate::platform::updates::{Standing, Trouble};
use crate::reactive::prelude::*;
use crate::state::backup::VERSION;
use crate::state::updates::{Offer, OnDevice, Refused};
use crate::state::{now, use_app};
use crate::text::{Lang, dates, t, t_with, updates as texts};
use crate::ui::{Button, Card, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn Version() -> impl IntoView {
    let app = use_app();
    let updates = app.updates();
    let standing = updates.standing();
    let named = t_with(move |lang| {
        let build = standing.with(|on_device| Some(of(on_device)?.serving.as_ref()?.short().to_owned()));
        match build {
            Some(build) => texts::NOW_BUILD.pick(lang).replace("{build}", &build),
            None => texts::NOW.pick(lang).to_owned(),
        }
        .replace("{version}", VERSION)
    });
    let complete = t_with(move |lang| {
        let words = standing.with(|on_device| match on_device {
            OnDevice::Unknown => &texts::WAIT,
            OnDevice::No => &texts::NOT_KEPT,
            OnDevice::Yes(Standing { pin: Some(_), .. }) => &texts::COMPLETE,
            OnDevice::Yes(_) => &texts::NOT_COMPLETE,
        });
        words.pick(lang).to_owned()
    });
    let checked = t_with(move |lang| standing.with(|on_device| checked(lang, of(on_device))));
    let kept = move || standing.with(|on_device| of(on_device).is_some());
    let look = move |()| spawn_local(async move { app.look_for_update().await });
    view! {
        <Card title=t(&texts::VERSION)>
            <p><strong>{named}</strong></p>
            <p aria-live="polite">{complete}</p>
            <Offered/>
            <Show when=kept>
                <p class="muted" aria-live="polite">{checked}</p>
                <CouldNot/>
                <div class="row">
                    <Button label=t(&texts::LOOK) busy=updates.looking() on_click=look/>
                </div>
            </Show>
        </Card>
    }
    .into_any()
}

fn of(on_device: &OnDevice) -> Option<&Standing> {
    match on_device {
        OnDevice::Yes(standing) => Some(standing),
        OnDevice::Unknown | OnDevice::No => None,
    }
}

/// When the server was last asked, and whether that brought nothing newer.
fn checked(lang: Lang, standing: Option<&Standing>) -> String {
    let Some(standing) = standing else { return String::new() };
    let Some(at) = standing.checked() else { return texts::NEVER_CHECKED.pick(lang).to_owned() };
    let at = at.with_timezone(now().wall.offset()).naive_local();
    let when = texts::CHECKED.pick(lang).replace("{when}", &dates::day_and_time(lang, at));
    let is_newest = standing.pin.is_some() && standing.offer.is_none() && standing.trouble.is_none();
    if is_newest { format!("{when} {}", texts::NEWEST.pick(lang)) } else { when }
}

/// What is ready, also when the strip was sent away or a visit goes on.
#[component]
fn Offered() -> impl IntoView {
    let app = use_app();
    let offer = memo(move |_| app.offer());
    let visit = memo(move |_| app.visit_goes_on());
    let words = t_with(move |lang| match offer.get() {
        None => String::new(),
        Some(Offer::OtherTab) => texts::OTHER_TAB.pick(lang).to_owned(),
        Some(Offer::Newer(newer)) => texts::READY
            .pick(lang)
            .replace("{version}", newer.version.as_str())
            .replace("{build}", newer.build.short()),
    });
    view! {
        <Show when=move || offer.with(Option::is_some)>
            <p role="status">{words}</p>
            <Show when=move || visit.get()><p>{t(texts::refused(Refused::Visit))}</p></Show>
            <Show when=move || !visit.get()>
                <div class="row"><UpdateNow/></div>
                <WhyNot/>
            </Show>
        </Show>
    }
    .into_any()
}

/// Why the last look brought nothing.
#[component]
fn CouldNot() -> impl IntoView {
    let standing = use_app().updates().standing();
    let trouble = memo(move |_| standing.with(|on_device| of(on_device)?.trouble.clone()));
    move || {
        let Trouble { kind, path } = trouble.get()?;
        let text = t_with(move |lang| texts::trouble(kind).pick(lang).replace("{path}", path.as_str()));
        Some(view! { <Notice kind=NoticeKind::Warn><p>{text}</p></Notice> })
    }
}
