//! One point of a checklist: done in one tap, and never a dead end.
//!
//! The large box is the one tap. What is rarer (does not apply and why, later, a note) unfolds at the
//! right, so that a checklist of nine points stays a page one can oversee.

use super::ids::fresh;
use super::{Button, ButtonKind, Choice, Icon, Opt, TextArea};
use crate::reactive::prelude::*;
use crate::text::{common, t};

/// The answer to a point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CheckState {
    /// Not answered.
    #[default]
    Open,
    /// It is so.
    Done,
    /// It does not apply; the reason stands beside it.
    NotApplicable,
    /// Not now.
    Later,
}

impl CheckState {
    fn name(self) -> &'static str {
        match self {
            CheckState::Open => "open",
            CheckState::Done => "done",
            CheckState::NotApplicable => "not-applicable",
            CheckState::Later => "later",
        }
    }
}

/// A point of a checklist.
#[component]
pub fn CheckItem(
    /// The point, as a statement that can be true.
    #[prop(into)]
    title: Signal<String>,
    /// What is agreed about it, or what to think of; small beneath the point.
    #[prop(optional, into)]
    help: Signal<Option<String>>,
    /// What deserves attention, such as an agreed exception; with a sign, so not by colour alone.
    #[prop(optional, into)]
    mind: Signal<Option<String>>,
    /// The answer.
    #[prop(into)]
    state: Signal<CheckState>,
    /// The answer that was tapped. A tap on the box of a point that is done makes it open again.
    #[prop(into)]
    on_state: Callback<CheckState>,
    /// Why it does not apply.
    #[prop(optional, into)]
    why: Signal<String>,
    /// What was typed as that reason.
    #[prop(into)]
    on_why: Callback<String>,
    /// The note.
    #[prop(optional, into)]
    note: Signal<String>,
    /// What was typed as note.
    #[prop(into)]
    on_note: Callback<String>,
    /// The word on the button that unfolds the rest: a note, unless said otherwise.
    #[prop(optional, into)]
    more: Option<Signal<String>>,
    /// More to see when it is unfolded.
    #[prop(optional)]
    children: Option<ChildrenFn>,
) -> impl IntoView {
    let unfolded = RwSignal::new(false);
    let title_id = format!("check-{}", fresh());
    let rest_label = more.unwrap_or_else(|| t(&common::CHECK_NOTE));
    let tap = move |_| {
        let next =
            if state.get_untracked() == CheckState::Done { CheckState::Open } else { CheckState::Done };
        on_state.run(next);
    };
    view! {
        <div class="check-item" data-state=move || state.get().name()>
            <button
                class="check-box"
                type="button"
                role="checkbox"
                aria-checked=move || (state.get() == CheckState::Done).to_string()
                aria-labelledby=title_id.clone()
                on:click=tap
            >
                <span class="check-mark">{Icon::Check.draw()}</span>
            </button>
            <div class="check-text">
                <strong id=title_id>{title}</strong>
                {move || help.get().map(|help| view! { <small>{help}</small> })}
                {move || mind.get().map(mind_line)}
                <Answered state=state why=why note=note unfolded=unfolded/>
            </div>
            <Button
                label=rest_label
                about=title
                kind=ButtonKind::Quiet
                expanded=derived(move || Some(unfolded.get()))
                on_click=move |()| unfolded.update(|unfolded| *unfolded = !*unfolded)
            />
            <Show when=move || unfolded.get()>
                <div class="check-rest">
                    {children.as_ref().map(|children| children())}
                    <Rest state=state on_state=on_state why=why on_why=on_why note=note on_note=on_note/>
                </div>
            </Show>
        </div>
    }
    .into_any()
}

fn mind_line(text: String) -> impl IntoView {
    view! {
        <small class="check-mind">
            {Icon::Warning.draw()} <span>{text}</span>
        </small>
    }
}

/// The answer in words beneath a folded point, where it is more than a tick.
#[component]
fn Answered(
    state: Signal<CheckState>,
    why: Signal<String>,
    note: Signal<String>,
    unfolded: RwSignal<bool>,
) -> impl IntoView {
    let not_applicable = t(&common::CHECK_NOT_APPLICABLE);
    let later = t(&common::CHECK_LATER);
    let words = move || {
        let answer = match state.get() {
            CheckState::Open | CheckState::Done => None,
            CheckState::NotApplicable if why.with(String::is_empty) => Some(not_applicable.get()),
            CheckState::NotApplicable => Some(format!("{}: {}", not_applicable.get(), why.get())),
            CheckState::Later => Some(later.get()),
        };
        let note = Some(note.get()).filter(|note| !note.is_empty());
        let parts: Vec<String> = answer.into_iter().chain(note).collect();
        (!unfolded.get() && !parts.is_empty()).then(|| parts.join(" · "))
    };
    move || words().map(|words| view! { <small class="check-answered">{words}</small> })
}

/// What unfolds: the other answers, the reason, the note.
#[component]
fn Rest(
    state: Signal<CheckState>,
    on_state: Callback<CheckState>,
    why: Signal<String>,
    on_why: Callback<String>,
    note: Signal<String>,
    on_note: Callback<String>,
) -> impl IntoView {
    let options = vec![
        Opt::new(CheckState::Done, t(&common::CHECK_DONE)),
        Opt::new(CheckState::NotApplicable, t(&common::CHECK_NOT_APPLICABLE)),
        Opt::new(CheckState::Later, t(&common::CHECK_LATER)),
    ];
    let not_applicable = memo(move |_| state.get() == CheckState::NotApplicable);
    view! {
        <Choice
            label=t(&common::CHECK_ANSWER)
            label_unseen=true
            options=options
            value=derived(move || Some(state.get()))
            on_pick=on_state
        />
        <Show when=move || not_applicable.get()>
            <TextArea label=t(&common::CHECK_WHY) value=why on_input=on_why/>
        </Show>
        <TextArea label=t(&common::CHECK_NOTE) value=note on_input=on_note optional=true/>
    }
}
