//! Choosing a file, as a button: the browser's own field in another dress.

use crate::platform::files::ChosenFile;
use crate::reactive::prelude::*;

/// Opens the browser's window for choosing a file. Nothing of the file is read yet.
#[component]
pub fn FilePick(
    /// The word on it.
    #[prop(into)]
    label: Signal<String>,
    /// Which files the window shows first, as extensions and media types.
    accept: &'static str,
    /// The file that was chosen.
    #[prop(into)]
    on_pick: Callback<ChosenFile>,
) -> impl IntoView {
    let pick = move |event| {
        if let Some(file) = ChosenFile::from_event(&event) {
            on_pick.run(file);
        }
    };
    view! {
        <label class="button file-pick">
            <input class="unseen" type="file" accept=accept on:change=pick/>
            <span class="button-text">{label}</span>
        </label>
    }
    .into_any()
}
