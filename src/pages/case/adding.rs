//! A card with a list, and a button that adds to it. What is new is typed in a form above the list, where it is
//! kept as a draft; one form or editor of a card is open at a time.

use omgangsboek_core::session::places::DraftPlace;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::pages::draft::{Draft, WithDraft, is_waiting};
use crate::reactive::prelude::*;
use crate::text::{Words, t};
use crate::ui::{Button, ButtonKind, Card, EmptyState, Icon};

/// What is open in a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open<Id> {
    Nothing,
    /// The form for something new.
    New,
    /// What belongs to one row.
    One(Id),
}

impl<Id: Copy + PartialEq + Send + Sync + 'static> Open<Id> {
    /// What a card begins with: the row that was `left` with something typed, or else the form at `new` if it
    /// was left so.
    pub fn again(new: DraftPlace, left: Option<Id>) -> RwSignal<Self> {
        RwSignal::new(match left {
            Some(id) => Self::One(id),
            None if is_waiting(new) => Self::New,
            None => Self::Nothing,
        })
    }

    /// Whether the row of `id` is open.
    pub fn is_one(open: RwSignal<Self>, id: Id) -> Memo<bool> {
        memo(move |_| open.get() == Self::One(id))
    }
}

/// The card.
#[component]
pub fn Adding<T, Id>(
    /// Its title.
    title: &'static Words,
    /// What stands above all.
    #[prop(optional, into)]
    intro: ViewFn,
    /// The word on the button that adds.
    add: &'static Words,
    /// What is open.
    open: RwSignal<Open<Id>>,
    /// Where the draft of the form is kept.
    place: DraftPlace,
    /// The form for something new.
    #[prop(into)]
    form: Callback<(Draft<T>, Option<T>), AnyView>,
    /// Whether there is nothing in the list.
    #[prop(into)]
    is_empty: Signal<bool>,
    /// What stands there then.
    none: &'static Words,
    /// The list.
    children: Children,
) -> impl IntoView
where
    T: Clone + PartialEq + Serialize + DeserializeOwned + Send + Sync + 'static,
    Id: Copy + PartialEq + Send + Sync + 'static,
{
    let button = move || {
        view! {
            <Button
                label=t(add)
                kind=ButtonKind::Quiet
                icon=Icon::Plus
                on_click=move |()| open.set(Open::New)
            />
        }
    };
    view! {
        <Card title=t(title) aside=button>
            {intro.run()}
            <Show when=move || open.get() == Open::New>
                <div class="list-editor"><WithDraft place=place form=form/></div>
            </Show>
            <Show when=move || is_empty.get()><EmptyState text=t(none)/></Show>
            {children()}
        </Card>
    }
    .into_any()
}

/// The button of a row: opens what belongs to it, and closes it again.
#[component]
pub fn Unfold<Id>(
    /// The word on it.
    label: &'static Words,
    /// What the row is about.
    #[prop(into)]
    about: Signal<String>,
    /// Which row.
    id: Id,
    /// What is open in the card.
    open: RwSignal<Open<Id>>,
) -> impl IntoView
where
    Id: Copy + PartialEq + Send + Sync + 'static,
{
    let opened = Open::is_one(open, id);
    let toggle = move |()| open.set(if opened.get_untracked() { Open::Nothing } else { Open::One(id) });
    view! {
        <Button
            label=t(label)
            kind=ButtonKind::Quiet
            about=derived(move || Some(about.get()))
            expanded=derived(move || Some(opened.get()))
            on_click=toggle
        />
    }
    .into_any()
}
