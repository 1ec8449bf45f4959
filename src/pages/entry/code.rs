//! The third step: the recovery code on paper, and then the workbook is made.

use leptos::prelude::*;
use leptos::task::spawn_local;
use omgangsboek_core::domain::example;
use omgangsboek_core::ports::Clock;

use super::first_run::{Keys, Step};
use super::frame::{Frame, StepHead};
use super::passphrase::hint;
use crate::platform::page;
use crate::state::{App, now, use_app};
use crate::text::{Words, common, dates, entry as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Form, Icon, LiveRegion, Notice, NoticeKind, TextField, Toggle};

/// What was done on this screen.
#[derive(Clone, Copy)]
struct Done {
    kept: RwSignal<bool>,
    /// Whether the last group that was typed is the right one.
    last_group: RwSignal<bool>,
    /// Somebody tried to go on, so that what is missing is shown.
    asked: RwSignal<bool>,
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
        kept: RwSignal::new(false),
        last_group: RwSignal::new(false),
        asked: RwSignal::new(false),
        example: RwSignal::new(false),
        busy: RwSignal::new(false),
        trouble: RwSignal::new(None),
    };
    let code = keys.code().to_display().to_string();
    view! {
        <Paper code=code.clone()/>
        <Frame wide=true>
            <StepHead step=3 title=t(&texts::CODE_TITLE)/>
            <p>{t(&texts::CODE_TEXT)}</p>
            <p class="secret" translate="no" role="group" aria-label=t(&texts::CODE_TITLE)>{groups(&code)}</p>
            <div class="row">
                <Button label=t(&common::PRINT) icon=Icon::Print on_click=move |()| page::print()/>
            </div>
            <Confirmed step=step keys=keys done=done/>
        </Frame>
    }
    .into_any()
}

/// Each group by itself, so that a line never breaks within one.
fn groups(code: &str) -> Vec<AnyView> {
    let last = code.split('-').count();
    let group = |(at, group): (usize, &str)| {
        let text = if at + 1 == last { group.to_owned() } else { format!("{group}-") };
        view! { <span class="secret-group">{text}</span> }.into_any()
    };
    code.split('-').enumerate().map(group).collect()
}

/// What comes out of the printer.
#[component]
fn Paper(code: String) -> impl IntoView {
    let today = now().wall.date_naive();
    let text = t_with(move |lang| {
        texts::PAPER_TEXT.pick(lang).replace("{when}", &dates::day_with_year(lang, today))
    });
    view! {
        <div class="print-only paper">
            <h1>{t(&texts::PAPER_TITLE)}</h1>
            <p class="secret" translate="no">{code}</p>
            <p>{text}</p>
        </div>
    }
    .into_any()
}

/// Was it written down? Then the workbook can be made.
#[component]
fn Confirmed(step: RwSignal<Step>, keys: Keys, done: Done) -> impl IntoView {
    let app = use_app();
    let (keep_first, other_group, making) =
        (t(&texts::CODE_KEEP_FIRST), t(&texts::CODE_LAST_WRONG), t(&texts::MAKING));
    let not_kept = move || (done.asked.get() && !done.kept.get()).then(|| keep_first.get());
    let other = move || (done.asked.get() && !done.last_group.get()).then(|| other_group.get());
    let go_on = move |()| {
        done.asked.set(true);
        let may = done.kept.get_untracked() && done.last_group.get_untracked();
        if may && !done.busy.get_untracked() {
            make(app, keys, done);
        }
    };
    view! {
        <Form on_submit=go_on>
            <Toggle label=t(&texts::CODE_KEPT) value=done.kept on_change=move |kept| done.kept.set(kept)/>
            <div aria-live="polite">{move || not_kept().map(|text| view! { <p class="field-error">{text}</p> })}</div>
            <TextField
                label=t(&texts::CODE_LAST)
                hint=Signal::derive(hint(&texts::CODE_LAST_HINT))
                error=Signal::derive(other)
                on_input=move |text: String| {
                    done.asked.set(false);
                    done.last_group.set(keys.code().ends_with(&text));
                }
            />
            <Toggle
                label=t(&texts::WITH_EXAMPLE)
                hint=Signal::derive(hint(&texts::WITH_EXAMPLE_HINT))
                value=done.example
                on_change=move |example| done.example.set(example)
            />
            <LiveRegion message=Signal::derive(move || if done.busy.get() { making.get() } else { String::new() })/>
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
    let (passphrase, code) = (keys.passphrase(), keys.code());
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
