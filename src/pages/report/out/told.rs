//! What became of the last tap: what left, as which version, for whom and when that was recorded; or that nothing
//! did.

use leptos::task::spawn_local;
use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::report::Way;

use super::by_hand::ByHand;
use super::leaving::{Leaving, Outcome};
use super::print::AskPrinted;
use crate::reactive::prelude::*;
use crate::state::out::{CopyOutcome, wipe_clipboard};
use crate::text::report::{MAIL_FAILED, out as texts};
use crate::text::{Words, t, t_with};
use crate::ui::{Button, Notice, NoticeKind};

/// Spoken when it changes.
#[component]
pub fn Told(leaving: Leaving) -> impl IntoView {
    let shown = move || leaving.outcome.get().map(|outcome| told(leaving, outcome));
    view! { <div class="stack" aria-live="polite">{shown}</div> }.into_any()
}

fn told(leaving: Leaving, outcome: Outcome) -> AnyView {
    match outcome {
        Outcome::Left { version, person, way, at } => {
            let line = t_with(move |lang| {
                let text = texts::left(way).pick(lang).replace("{version}", &version.to_string());
                let text = text.replace("{time}", &dates::time(at.wall.time()));
                text.replace("{name}", &leaving.composer.name(person, lang))
            });
            let copied = matches!(
                way,
                Way::Copied | Way::CopiedByHand | Way::CopiedPlain | Way::CopiedPart(_) | Way::MailOpened
            );
            view! {
                <Notice kind=NoticeKind::Success><p>{line}</p></Notice>
                {copied.then(|| view! { <Wipe/> })}
            }
            .into_any()
        }
        Outcome::ByHand(out, plain) => view! { <ByHand leaving=leaving out=out plain=plain/> }.into_any(),
        Outcome::Printing(out, at) => view! { <AskPrinted leaving=leaving out=out at=at/> }.into_any(),
        Outcome::Stopped => said(NoticeKind::Info, &texts::NOTHING_LEFT),
        Outcome::NoMail => said(NoticeKind::Warn, &MAIL_FAILED),
        Outcome::Refused => said(NoticeKind::Warn, &texts::REFUSED),
    }
}

fn said(kind: NoticeKind, words: &'static Words) -> AnyView {
    view! { <Notice kind=kind><p>{t(words)}</p></Notice> }.into_any()
}

/// Wiping the clipboard once the text was pasted, with what that does not reach.
#[component]
fn Wipe() -> impl IntoView {
    let outcome = RwSignal::new(None::<CopyOutcome>);
    let wipe = move |()| {
        let wiping = wipe_clipboard();
        spawn_local(async move {
            let wiped = wiping.await;
            // The page may have been left meanwhile.
            outcome.try_set(Some(wiped));
        });
    };
    let said = move || {
        outcome.get().map(|outcome| match outcome {
            CopyOutcome::Copied => said(NoticeKind::Success, &texts::WIPED),
            CopyOutcome::Denied => said(NoticeKind::Warn, &texts::NOT_WIPED),
        })
    };
    view! {
        <div class="row"><Button label=t(&texts::WIPE) on_click=wipe/></div>
        <p class="muted">{t(&texts::WIPE_LIMITS)}</p>
        {said}
    }
}
