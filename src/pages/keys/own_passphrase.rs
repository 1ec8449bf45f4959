//! An own passphrase, with an honest judgement.

use std::time::Duration;

use leptos::task::spawn_local;
use omgangsboek_core::vault::passphrase::{CommonList, Judgement, Passphrase, judge};

use super::Secret;
use super::new_passphrase::{NewPassphrase, Steps};
use crate::platform::{fetch, timer};
use crate::reactive::prelude::*;
use crate::text::{entry as texts, t, use_language};
use crate::ui::{Button, Form, Notice, NoticeKind, PassphraseField};

/// Where the list of common passphrases is.
const LIST: &str = "/common-passphrases.txt";
/// How long to wait for it; without it the judgement is only less complete.
const LIST_PATIENCE: Duration = Duration::from_secs(10);

/// Whether the list of common passphrases is there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Loading,
    Here,
    Missing,
}

/// A passphrase that somebody thought up.
#[component]
pub(super) fn OwnPassphrase(
    /// Where it goes.
    new: NewPassphrase,
    /// Whether it is an own one.
    own: RwSignal<bool>,
    /// It is chosen.
    on_chosen: Callback<()>,
    /// The word on the button that leaves.
    back: Signal<String>,
    /// Leave.
    on_back: Callback<()>,
) -> impl IntoView {
    let (typed, again) = (Secret::new(), Secret::new());
    let common = StoredValue::new_local(None::<CommonList>);
    let list = RwSignal::new(List::Loading);
    let judgement = RwSignal::new(None::<Judgement>);
    let refused = RwSignal::new(false);
    let differs = RwSignal::new(false);
    let judge_typed = move || {
        let judged = typed.with(|typed| {
            let passphrase = Passphrase::typed(typed);
            let seen = !passphrase.expose().is_empty();
            seen.then(|| common.with_value(|common| judge(&passphrase, common.as_ref())))
        });
        judgement.set(judged);
    };
    load_list(common, list);
    Effect::new(move |_| {
        if list.get() == List::Here {
            judge_typed();
        }
    });
    let go_on = move |()| {
        let usable = judgement.get_untracked().is_some_and(|judgement| !judgement.is_refused());
        let passphrase = typed.with(Passphrase::typed);
        let same = again.with(|again| Passphrase::typed(again).expose() == passphrase.expose());
        refused.set(!usable);
        differs.set(usable && !same);
        if usable && same && list.get_untracked() != List::Loading {
            new.choose(passphrase);
            on_chosen.run(());
        }
    };
    let (ask, loading, not_the_same) =
        (t(&texts::TYPE_PASSPHRASE), t(&texts::LIST_LOADING), t(&texts::NOT_THE_SAME));
    let empty = move || (refused.get() && judgement.get().is_none()).then(|| ask.get());
    let type_it = move |text| {
        typed.set(text);
        refused.set(false);
        judge_typed();
    };
    view! {
        <p>{t(&texts::OWN_TEXT)}</p>
        <div class="row">
            <Button label=t(&texts::BACK_TO_WORDS) on_click=move |()| own.set(false)/>
        </div>
        <Form on_submit=go_on>
            <PassphraseField
                label=t(&texts::OWN_FIELD)
                error=derived(empty)
                on_input=type_it
                focus=true
            />
            <Judged judgement=judgement/>
            <Show when=move || list.get() == List::Missing>
                <p class="muted">{t(&texts::LIST_MISSING)}</p>
            </Show>
            <PassphraseField
                label=t(&texts::OWN_AGAIN)
                error=derived(move || differs.get().then(|| not_the_same.get()))
                on_input=move |text| {
                    again.set(text);
                    differs.set(false);
                }
            />
            <Steps
                back=back
                on_back=on_back
                why_not=derived(move || (list.get() == List::Loading).then(|| loading.get()))
            />
        </Form>
    }
    .into_any()
}

/// Fetches the list of common passphrases, once somebody wants one of their own.
fn load_list(common: StoredValue<Option<CommonList>, LocalStorage>, list: RwSignal<List>) {
    spawn_local(async move {
        let text = timer::within(LIST_PATIENCE, fetch::text(LIST)).await;
        let read = text.and_then(Result::ok).and_then(|text| CommonList::parse(&text).ok());
        let found = if read.is_some() { List::Here } else { List::Missing };
        // The screen may be gone by now.
        common.try_update_value(|common| *common = read);
        list.try_set(found);
    });
}

/// What there is to say about it, in words.
#[component]
fn Judged(judgement: RwSignal<Option<Judgement>>) -> impl IntoView {
    let language = use_language();
    let said = move || judgement.get().map(|judgement| (judgement, texts::judged(language.get(), judgement)));
    let notice = move || {
        said().map(|(judgement, text)| {
            let kind = match judgement {
                Judgement::Strong => NoticeKind::Success,
                Judgement::Fair => NoticeKind::Info,
                _ => NoticeKind::Warn,
            };
            view! { <Notice kind=kind><p>{text}</p></Notice> }
        })
    };
    view! { <div aria-live="polite">{notice}</div> }
}
