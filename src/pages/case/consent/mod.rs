//! Consent of each parent to visits in another place: who, when, how, and when it was withdrawn (M14).

mod give;
mod missing;
mod place;
mod withdraw;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::session::places::DraftPlace;

pub use self::missing::ConsentMissing;

use self::give::Give;
use self::place::PlaceConsent;
use self::withdraw::WithdrawTyped;
use crate::pages::draft::{WithDraft, is_waiting};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{consent as texts, t};
use crate::ui::{Button, ButtonKind, Card, EmptyState, Icon};

/// Which form is open: for whom and which place, where that was tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open {
    Nothing,
    Give { parent: Option<PersonId>, place: String },
    Withdraw { parent: PersonId, place: String },
}

/// The card.
#[component]
pub fn Consents(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let book = use_book();
    let giving = DraftPlace::NewConsent(id);
    let left = book.typed_at::<WithdrawTyped>(DraftPlace::Withdrawal(id)).and_then(WithdrawTyped::about);
    let open = RwSignal::new(match left {
        Some((parent, place)) => Open::Withdraw { parent, place },
        None if is_waiting(giving) => Open::Give { parent: None, place: String::new() },
        None => Open::Nothing,
    });
    let rows = book.visits();
    let places = memo(move |_| {
        rows.with(|rows| {
            let waiting = rows.values().filter(|row| row.case == id && row.stage.is_waiting());
            let planned: Vec<_> = waiting.map(|row| row.place.as_str()).collect();
            case.with(|case| case.consent_places(planned.iter().copied()))
        })
    });
    let add = move || {
        let blank = Open::Give { parent: None, place: String::new() };
        view! {
            <Button
                label=t(&texts::ADD)
                kind=ButtonKind::Quiet
                icon=Icon::Plus
                on_click=move |()| open.set(blank.clone())
            />
        }
    };
    // Made anew for another parent or place, and not while one is being typed.
    let about = memo(move |_| match open.get() {
        Open::Give { parent, place } => Some((parent, place)),
        _ => None,
    });
    let form = move || {
        about.get().map(|(parent, place)| {
            let form = move |(draft, typed)| {
                let (place, done) = (place.clone(), move |()| open.set(Open::Nothing));
                view! { <Give case=case parent=parent place=place draft=draft typed=typed on_done=done/> }
                    .into_any()
            };
            view! { <div class="list-editor"><WithDraft place=giving form=form/></div> }
        })
    };
    view! {
        <Card title=t(&texts::PLACES) aside=add>
            <p class="muted">{t(&texts::WHAT)}</p>
            {form}
            <Show when=move || places.with(Vec::is_empty)><EmptyState text=t(&texts::NOWHERE)/></Show>
            <For each=move || places.get() key=Clone::clone let:place>
                <PlaceConsent case=case place=place open=open/>
            </For>
        </Card>
    }
    .into_any()
}
