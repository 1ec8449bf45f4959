//! The third step: the recovery code on paper, and then the workbook is made.

use leptos::task::spawn_local;
use omgangsboek_core::domain::example;
use omgangsboek_core::ports::Clock;

use super::first_run::{Keys, Step};
use super::frame::{Frame, StepHead};
use crate::pages::keys::{CodeKept, CodeSheet, KeptFields};
use crate::reactive::prelude::*;
use crate::state::{App, use_app};
use crate::text::{Words, common, entry as texts, hint, t};
use crate::ui::{Button, ButtonKind, Form, LiveRegion, Notice, NoticeKind, Toggle};

/// What was done on this screen.
#[derive(Clone, Copy)]
struct Done {
    kept: CodeKept,
    example: RwSignal<bool>,
    busy: RwSignal<bool>,
    trouble: RwSignal<Option<&'static Words>>,
}

/// The third step.
#[component]
pub(super) fn Code(
    /// Where one is.
    step: RwSignal<Step>,
    /// The passphrase that was chosen, and the code.
    keys: Keys,
) -> impl IntoView {
    let done = Done {
        kept: CodeKept::new(),
        example: RwSignal::new(false),
        busy: RwSignal::new(false),
        trouble: RwSignal::new(None),
    };
    view! {
        <Frame wide=true>
            <StepHead step=3 title=t(&texts::CODE_TITLE)/>
            <p>{t(&texts::CODE_TEXT)}</p>
            <CodeSheet code=keys.code/>
            <Confirmed step=step keys=keys done=done/>
        </Frame>
    }
    .into_any()
}

/// Was it written down? Then the workbook can be made.
#[component]
fn Confirmed(step: RwSignal<Step>, keys: Keys, done: Done) -> impl IntoView {
    let app = use_app();
    let making = t(&texts::MAKING);
    let go_on = move |()| {
        if done.kept.ask() && !done.busy.get_untracked() {
            make(app, keys, done);
        }
    };
    view! {
        <Form on_submit=go_on>
            <KeptFields code=keys.code kept=done.kept/>
            <Toggle
                label=t(&texts::WITH_EXAMPLE)
                hint=hint(&texts::WITH_EXAMPLE_HINT)
                value=done.example
                on_change=move |example| done.example.set(example)
            />
            <LiveRegion message=derived(move || if done.busy.get() { making.get() } else { String::new() })/>
            {move || done.busy.get().then(|| view! { <p class="muted">{t(&texts::MAKING)}</p> })}
            {move || done.trouble.get().map(|words| {
                view! { <Notice kind=NoticeKind::Error><p>{t(words)}</p></Notice> }
            })}
            <div class="row">
                <Button label=t(&texts::MAKE) kind=ButtonKind::Primary submit=true busy=done.busy/>
                <Button
                    label=t(&common::BACK)
                    kind=ButtonKind::Quiet
                    disabled=done.busy
                    on_click=move |()| step.set(Step::Passphrase)
                />
            </div>
        </Form>
    }
    .into_any()
}

fn make(app: App, keys: Keys, done: Done) {
    done.busy.set(true);
    done.trouble.set(None);
    let (passphrase, code) = (keys.passphrase.get(), keys.code.get());
    let with_example = done.example.get_untracked();
    spawn_local(async move {
        match app.create(passphrase.expose(), &code).await {
            Ok(()) if with_example => add_example(app),
            Ok(()) => {}
            Err(error) => {
                done.trouble.try_set(Some(texts::not_created(&error)));
                done.busy.try_set(false);
            }
        }
    });
}

fn add_example(app: App) {
    let Some(book) = app.book() else { return };
    let machine = app.machine();
    let (case, visit) = example::case(&machine.random, machine.clock.now().wall.date_naive());
    book.add_case(case);
    book.add_visit(visit);
}
