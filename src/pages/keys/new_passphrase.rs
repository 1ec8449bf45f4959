//! A new passphrase: six words that the machine drew, typed back once, or an own one.

use std::rc::Rc;

use omgangsboek_core::ports::Random;
use omgangsboek_core::vault::passphrase::{Passphrase, generate};

use super::Secret;
use super::own_passphrase::OwnPassphrase;
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{Words, common, entry as texts, hint, t};
use crate::ui::{Button, ButtonKind, Form, PassphraseField};

/// The passphrase that is offered, or was chosen. Gone with the screen that made it.
#[derive(Clone, Copy)]
pub(in crate::pages) struct NewPassphrase(StoredValue<Rc<Passphrase>, LocalStorage>);

impl NewPassphrase {
    /// Six words.
    pub(in crate::pages) fn draw(random: &impl Random) -> Self {
        Self(StoredValue::new_local(Rc::new(generate(random))))
    }

    /// As it is now.
    pub(in crate::pages) fn get(self) -> Rc<Passphrase> {
        self.0.get_value()
    }

    /// Takes another one.
    pub(super) fn choose(self, passphrase: Passphrase) {
        self.0.set_value(Rc::new(passphrase));
    }
}

/// Lets somebody choose a passphrase.
#[component]
pub(in crate::pages) fn ChoosePassphrase(
    /// Where it goes.
    new: NewPassphrase,
    /// It is chosen.
    #[prop(into)]
    on_chosen: Callback<()>,
    /// The word on the button that leaves.
    #[prop(into)]
    back: Signal<String>,
    /// Leave.
    #[prop(into)]
    on_back: Callback<()>,
    /// What it opens, when that is not the workbook.
    #[prop(default = &texts::PASSPHRASE_TEXT)]
    opens: &'static Words,
) -> impl IntoView {
    let own = RwSignal::new(false);
    // Back from an own passphrase, words are offered again.
    if !new.get().is_generated() {
        new.choose(generate(&use_app().machine().random));
    }
    move || {
        if own.get() {
            view! {
                <OwnPassphrase new=new own=own on_chosen=on_chosen back=back on_back=on_back/>
            }
            .into_any()
        } else {
            view! { <SixWords new=new own=own on_chosen=on_chosen back=back on_back=on_back opens=opens/> }
                .into_any()
        }
    }
}

/// Six words, to be written down and typed back.
#[component]
fn SixWords(
    new: NewPassphrase,
    own: RwSignal<bool>,
    on_chosen: Callback<()>,
    back: Signal<String>,
    on_back: Callback<()>,
    opens: &'static Words,
) -> impl IntoView {
    let app = use_app();
    let typed = Secret::new();
    let wrong = RwSignal::new(false);
    // Counts the draws: the words themselves stand in no signal.
    let draws = RwSignal::new(0_u32);
    let words = move || {
        draws.track();
        new.get().expose().to_owned()
    };
    let draw = move |()| {
        new.choose(generate(&app.machine().random));
        wrong.set(false);
        draws.update(|draws| *draws += 1);
    };
    let go_on = move |()| {
        let same = typed.with(|typed| Passphrase::typed(typed).expose() == new.get().expose());
        wrong.set(!same);
        if same {
            on_chosen.run(());
        }
    };
    let not_the_same = t(&texts::NOT_THE_SAME_WORDS);
    view! {
        <p>{t(opens)}</p>
        <p class="secret secret-words" translate="no" role="group" aria-label=t(&texts::YOUR_WORDS)>{words}</p>
        <div class="row">
            <Button label=t(&texts::OTHER_WORDS) on_click=draw/>
            <Button label=t(&texts::OWN_PASSPHRASE) kind=ButtonKind::Quiet on_click=move |()| own.set(true)/>
        </div>
        <Form on_submit=go_on>
            <PassphraseField
                label=t(&texts::TYPE_BACK)
                hint=hint(&texts::TYPE_BACK_HINT)
                error=derived(move || wrong.get().then(|| not_the_same.get()))
                on_input=move |text| typed.set(text)
                shown_at_first=true
            />
            <Steps back=back on_back=on_back/>
        </Form>
    }
    .into_any()
}

/// On, and back.
#[component]
pub(super) fn Steps(
    /// The word on the button that leaves.
    back: Signal<String>,
    /// Leave.
    on_back: Callback<()>,
    /// Why one cannot go on yet.
    #[prop(optional, into)]
    why_not: Signal<Option<String>>,
) -> impl IntoView {
    view! {
        <div class="row">
            <Button label=t(&common::NEXT) kind=ButtonKind::Primary submit=true why_not=why_not/>
            <Button label=back kind=ButtonKind::Quiet on_click=on_back/>
        </div>
    }
    .into_any()
}
