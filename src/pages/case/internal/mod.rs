//! What is kept in mind about the case (M50): never composed into any text, and marked as what can be asked for
//! on inspection.

mod add;
mod discuss;
mod point;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::session::places::DraftPlace;

use self::add::AddPoint;
use self::discuss::DiscussedTyped;
use self::point::Point;
use crate::pages::case::adding::{Adding, Open};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{internal as texts, t};
use crate::ui::{Card, List, Notice};

/// The part of the page.
#[component]
pub fn Internal(case: Handle<Case>) -> impl IntoView {
    view! {
        <div class="two">
            <Points case=case/>
            <Card title=t(&texts::HELP)>
                <p>{t(&texts::HELP_LOOK)}</p>
                <p>{t(&texts::HELP_ADVICE)}</p>
                <p>{t(&texts::HELP_CAREFUL)}</p>
                <p>{t(&texts::HELP_CODE)}</p>
            </Card>
        </div>
    }
    .into_any()
}

#[component]
fn Points(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let place = DraftPlace::NewAttention(id);
    let left = use_book().typed_at::<DiscussedTyped>(DraftPlace::Discussed(id)).and_then(|typed| typed.point);
    let open = Open::again(place, left);
    // Those that matter now come first.
    let ids = case.read(|case| {
        let (now, ended): (Vec<_>, Vec<_>) = case.attention.iter().partition(|point| point.ended.is_none());
        now.into_iter().chain(ended).map(|point| point.id).collect::<Vec<_>>()
    });
    let form = move |(draft, typed)| {
        let done = move |()| open.set(Open::Nothing);
        view! { <AddPoint case=case draft=draft typed=typed on_done=done/> }.into_any()
    };
    let intro = || {
        view! {
            <p class="muted">{t(&texts::WHAT)}</p>
            <Notice><p>{t(&texts::INSPECTION)}</p></Notice>
        }
    };
    view! {
        <Adding
            title=&texts::POINTS
            intro=intro
            add=&texts::ADD
            open=open
            place=place
            form=form
            is_empty=derived(move || ids.with(Vec::is_empty))
            none=&texts::NONE
        >
            <List>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Point case=case id=id open=open/>
                </For>
            </List>
        </Adding>
    }
    .into_any()
}
