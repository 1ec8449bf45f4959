//! Programmes: the built-in ones, those of the organisation, and the editor of one.

mod built_in;
mod card;
mod editor;
mod file_in;
mod list;
mod page;
mod part;
mod release;
mod sharing;

pub use self::card::ToProgrammes;
pub use self::list::Programmes;
pub use self::page::ProgrammePage;

use leptos::prelude::*;

use crate::state::use_book;
use crate::text::{Lang, programmes as texts};

/// Where the list is.
const LIST: &str = "/instellingen/programmas";

/// The name of a programme, or that it has none.
fn named(name: &str, lang: Lang) -> String {
    match name.trim() {
        "" => texts::UNNAMED.pick(lang).to_owned(),
        name => name.to_owned(),
    }
}

/// A tab that only reads shows programmes and changes none.
#[component]
fn Fields(children: Children) -> impl IntoView {
    let read_only = use_book().read_only();
    view! {
        <fieldset class="page-fields" disabled=move || read_only.get().is_some()>{children()}</fieldset>
    }
    .into_any()
}
