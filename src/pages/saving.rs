//! Whether what is on screen is stored, in words.

use leptos::task::spawn_local;
use omgangsboek_core::ports::StoreError;
use omgangsboek_core::session::autosave::SaveStatus as Status;
use omgangsboek_core::session::workbook::SaveError;

use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{saving as texts, t, use_language};
use crate::ui::{Button, ButtonKind, ButtonLink, SaveState, SaveStatus};

/// "Opgeslagen", "Wordt opgeslagen…", or "NIET opgeslagen" with what to do and a button to try again.
#[component]
pub fn Saving() -> impl IntoView {
    let book = use_book();
    let language = use_language();
    let (status, trouble) = (book.status(), book.trouble());
    let state = derived(move || match status.get() {
        Status::Saved => SaveState::Saved,
        Status::Saving => SaveState::Saving,
        Status::Failed => {
            let words = match trouble.get() {
                Some(SaveError::Store(StoreError::Quota)) => &texts::NO_ROOM,
                Some(SaveError::Store(StoreError::Superseded)) => &texts::ELSEWHERE,
                _ => &texts::NO_ANSWER,
            };
            SaveState::Failed(words.pick(language.get()).to_owned())
        }
    });
    // A tab that only reads stores nothing, and says that elsewhere.
    let writes = move || book.read_only().get().is_none();
    let failed = move || status.get() == Status::Failed;
    let no_room = move || failed() && trouble.with(|why| *why == Some(SaveError::Store(StoreError::Quota)));
    let again = move |()| spawn_local(async move { book.flush().await });
    view! {
        <Show when=writes>
            <SaveStatus state=state/>
        </Show>
        <Show when=failed>
            <Button label=t(&texts::TRY_AGAIN) kind=ButtonKind::Quiet on_click=again/>
        </Show>
        <Show when=no_room>
            <ButtonLink label=t(&texts::SAVE_BACKUP) href="/instellingen#reservekopie" kind=ButtonKind::Quiet/>
        </Show>
    }
    .into_any()
}
