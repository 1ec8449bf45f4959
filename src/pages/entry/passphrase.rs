//! The second step: six words that the machine drew, typed back once, or an own passphrase.

use leptos::prelude::*;
use omgangsboek_core::vault::passphrase::{Passphrase, generate};

use super::first_run::{Keys, Step};
use super::frame::{Frame, StepHead};
use super::own_passphrase::OwnPassphrase;
use super::secret::Secret;
use crate::state::use_app;
use crate::text::{common, entry as texts, t};
use crate::ui::{Button, ButtonKind, Form, PassphraseField};

/// The second step.
#[component]
pub(super) fn ChoosePassphrase(
    /// Where one is.
    step: RwSignal<Step>,
    /// Where the passphrase goes.
    keys: Keys,
) -> impl IntoView {
    let own = RwSignal::new(false);
    let random = use_app().machine().random;
    // Back from an own passphrase, words are offered again.
    if !keys.passphrase().is_generated() {
        keys.choose(generate(&random));
    }
    let way = move || {
        if own.get() {
            view! { <OwnPassphrase step=step keys=keys own=own/> }.into_any()
        } else {
            view! { <Words step=step keys=keys own=own/> }.into_any()
        }
    };
    view! {
        <Frame wide=true>
            <StepHead step=2 title=t(&texts::PASSPHRASE_TITLE)/>
            {way}
        </Frame>
    }
    .into_any()
}

/// Six words, to be written down and typed back.
#[component]
fn Words(step: RwSignal<Step>, keys: Keys, own: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let typed = Secret::new();
    let wrong = RwSignal::new(false);
    // Counts the draws: the words themselves stand in no signal.
    let draws = RwSignal::new(0_u32);
    let words = move || {
        draws.track();
        keys.passphrase().expose().to_owned()
    };
    let draw = move |()| {
        keys.choose(generate(&app.machine().random));
        wrong.set(false);
        draws.update(|draws| *draws += 1);
    };
    let go_on = move |()| {
        let same = typed.with(|typed| Passphrase::typed(typed).expose() == keys.passphrase().expose());
        wrong.set(!same);
        if same {
            step.set(Step::Code);
        }
    };
    let not_the_same = t(&texts::NOT_THE_SAME_WORDS);
    view! {
        <p>{t(&texts::PASSPHRASE_TEXT)}</p>
        <p class="secret secret-words" translate="no" role="group" aria-label=t(&texts::YOUR_WORDS)>{words}</p>
        <div class="row">
            <Button label=t(&texts::OTHER_WORDS) on_click=draw/>
            <Button label=t(&texts::OWN_PASSPHRASE) kind=ButtonKind::Quiet on_click=move |()| own.set(true)/>
        </div>
        <Form on_submit=go_on>
            <PassphraseField
                label=t(&texts::TYPE_BACK)
                hint=Signal::derive(hint(&texts::TYPE_BACK_HINT))
                error=Signal::derive(move || wrong.get().then(|| not_the_same.get()))
                on_input=move |text| typed.set(text)
                shown_at_first=true
            />
            <Steps step=step back=Step::About/>
        </Form>
    }
    .into_any()
}

/// A fixed hint, as the fields take it.
pub(super) fn hint(
    words: &'static crate::text::Words,
) -> impl Fn() -> Option<String> + Send + Sync + 'static {
    let text = t(words);
    move || Some(text.get())
}

/// On, and back.
#[component]
pub(super) fn Steps(
    /// Where one is.
    step: RwSignal<Step>,
    /// Where back leads.
    back: Step,
    /// Why one cannot go on yet.
    #[prop(optional, into)]
    why_not: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        <div class="row">
            <Button label=t(&common::NEXT) kind=ButtonKind::Primary submit=true why_not=why_not/>
            <Button label=t(&common::BACK) kind=ButtonKind::Quiet on_click=move |()| step.set(back)/>
        </div>
    }
    .into_any()
}
