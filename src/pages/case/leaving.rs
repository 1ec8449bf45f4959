//! A case that leaves this workbook: to a colleague in a file, to the organisation's own file (M18), or for good.

use omgangsboek_core::domain::case::Case;

use super::erase::{EraseCase, why_not_erase};
use super::hand_over::HandOver;
use super::use_today;
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{leaving as texts, t};
use crate::ui::{Button, ButtonKind, Card, Confirm};

/// What is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Nothing,
    HandOver,
    Mark,
    Erase,
}

/// The card, with its dialogs.
#[component]
pub fn Leaving(
    /// The case.
    case: Handle<Case>,
    /// It was erased.
    #[prop(into)]
    on_erased: Callback<()>,
) -> impl IntoView {
    let asking = RwSignal::new(Asking::Nothing);
    let today = use_today();
    let handed_over = case.read(|case| case.handed_over);
    let id = case.with_untracked(|case| case.id);
    let cases = use_book().cases();
    // The notice on top of the page offers it already.
    let offered_above = memo(move |_| {
        handed_over.get().is_some()
            || cases.with(|cases| cases.get(&id).is_some_and(|row| row.is_other_version(cases)))
    });
    let open = move |what| derived(move || asking.get() == what);
    let close = move |()| asking.set(Asking::Nothing);
    let mark = move |()| {
        case.edit(|case| case.hand_over(today.get_untracked()));
        asking.set(Asking::Nothing);
    };
    view! {
        <Card title=t(&texts::LEAVING)>
            <p class="muted">{t(&texts::LEAVING_TEXT)}</p>
            <div class="row">
                <Button label=t(&texts::HAND_OVER) on_click=move |()| asking.set(Asking::HandOver)/>
                <Show when=move || handed_over.get().is_none()>
                    <Button label=t(&texts::MARK) on_click=move |()| asking.set(Asking::Mark)/>
                </Show>
                <Show when=move || !offered_above.get()>
                    <Button
                        label=t(&texts::ERASE_CASE)
                        kind=ButtonKind::Danger
                        why_not=why_not_erase(id)
                        on_click=move |()| asking.set(Asking::Erase)
                    />
                </Show>
            </div>
            <HandOver
                case=case
                open=open(Asking::HandOver)
                on_close=close
                on_mark=move |()| asking.set(Asking::Mark)
            />
            <Confirm
                open=open(Asking::Mark)
                title=t(&texts::MARK_ASK)
                confirm=t(&texts::MARK)
                on_confirm=mark
                on_cancel=close
            >
                <p>{t(&texts::MARK_MEANS)}</p>
            </Confirm>
            <EraseCase case=case open=open(Asking::Erase) on_close=close on_erased=on_erased/>
        </Card>
    }
    .into_any()
}
