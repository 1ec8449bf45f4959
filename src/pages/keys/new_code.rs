//! A new recovery code: shown once, onto paper, and asked back before it counts.

use std::rc::Rc;

use leptos::portal::Portal;
use omgangsboek_core::ports::Random;
use omgangsboek_core::vault::recovery_code::RecoveryCode;

use crate::platform::page;
use crate::reactive::prelude::*;
use crate::state::now;
use crate::text::{common, dates, entry as texts, hint, t, t_with};
use crate::ui::{Button, Icon, TextField, Toggle};

/// A code that was drawn here. Gone with the screen that drew it.
#[derive(Clone, Copy)]
pub(in crate::pages) struct NewCode(StoredValue<Rc<RecoveryCode>, LocalStorage>);

impl NewCode {
    /// 160 random bits.
    pub(in crate::pages) fn draw(random: &impl Random) -> Self {
        Self(StoredValue::new_local(Rc::new(RecoveryCode::make(random))))
    }

    /// The same one each time.
    pub(in crate::pages) fn get(self) -> Rc<RecoveryCode> {
        self.0.get_value()
    }
}

/// The code on screen, the button that prints it, and the paper.
#[component]
pub(in crate::pages) fn CodeSheet(
    /// The code.
    code: NewCode,
) -> impl IntoView {
    let code = code.get().to_display().to_string();
    // Beside everything else, so that the printer gets this alone.
    let paper = code.clone();
    view! {
        <Portal><Paper code=paper.clone()/></Portal>
        <p class="secret" translate="no" role="group" aria-label=t(&texts::CODE_TITLE)>{groups(&code)}</p>
        <div class="row">
            <Button label=t(&common::PRINT) icon=Icon::Print on_click=move |()| page::print()/>
        </div>
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

/// Whether the code was written down.
#[derive(Clone, Copy)]
pub(in crate::pages) struct CodeKept {
    kept: RwSignal<bool>,
    /// Whether the last group that was typed is the right one.
    last_group: RwSignal<bool>,
    /// Somebody tried to go on, so that what is missing is shown.
    asked: RwSignal<bool>,
}

impl CodeKept {
    /// Nothing was said of it yet.
    pub(in crate::pages) fn new() -> Self {
        Self { kept: RwSignal::new(false), last_group: RwSignal::new(false), asked: RwSignal::new(false) }
    }

    /// Whether one may go on. When not, the fields say what is missing.
    pub(in crate::pages) fn ask(self) -> bool {
        self.asked.set(true);
        self.kept.get_untracked() && self.last_group.get_untracked()
    }
}

/// Was it written down?
#[component]
pub(in crate::pages) fn KeptFields(
    /// The code.
    code: NewCode,
    /// The answers.
    kept: CodeKept,
) -> impl IntoView {
    let (keep_first, other_group) = (t(&texts::CODE_KEEP_FIRST), t(&texts::CODE_LAST_WRONG));
    let not_kept = move || (kept.asked.get() && !kept.kept.get()).then(|| keep_first.get());
    let other = move || (kept.asked.get() && !kept.last_group.get()).then(|| other_group.get());
    view! {
        <Toggle label=t(&texts::CODE_KEPT) value=kept.kept on_change=move |is| kept.kept.set(is)/>
        <div aria-live="polite">{move || not_kept().map(|text| view! { <p class="field-error">{text}</p> })}</div>
        <TextField
            label=t(&texts::CODE_LAST)
            hint=hint(&texts::CODE_LAST_HINT)
            error=derived(other)
            on_input=move |text: String| {
                kept.asked.set(false);
                kept.last_group.set(code.get().ends_with(&text));
            }
        />
    }
    .into_any()
}
