//! A programme from a colleague's file.

use leptos::task::spawn_local;
use omgangsboek_core::domain::programme::OwnProgramme;
use omgangsboek_core::domain::programme::share::{MAX_FILE, ShareError, import};

use crate::reactive::prelude::*;
use crate::state::backup::{ChosenFile, FileError};
use crate::state::use_app;
use crate::text::{Lang, programmes as texts, t, t_with};
use crate::ui::{Card, FilePick, Notice, NoticeKind};

/// Why nothing was read.
#[derive(Clone, Copy, PartialEq)]
enum Trouble {
    /// The browser could not read it.
    Unreadable,
    /// It is no programme, or none that can be read.
    Refused(ShareError),
}

/// The card.
#[component]
pub(super) fn FromFile(
    /// A programme was read; it is not in the workbook yet.
    on_read: Callback<OwnProgramme>,
) -> impl IntoView {
    let random = use_app().machine().random;
    let trouble = RwSignal::new(None::<Trouble>);
    let read = move |file: ChosenFile| {
        trouble.set(None);
        spawn_local(async move {
            let read = match file.read(MAX_FILE as u64).await {
                Ok(bytes) => import(&bytes, &random).map_err(Trouble::Refused),
                Err(FileError::TooLarge { .. }) => Err(Trouble::Refused(ShareError::TooLarge)),
                Err(FileError::Unreadable(_)) => Err(Trouble::Unreadable),
            };
            match read {
                Ok(own) => drop(on_read.try_run(own)),
                // The page may be gone by now.
                Err(why) => drop(trouble.try_set(Some(why))),
            }
        });
    };
    let words = t_with(move |lang| trouble.get().map(|why| said(why, lang)).unwrap_or_default());
    view! {
        <Card title=t(&texts::FROM_FILE)>
            <p>{t(&texts::FROM_FILE_WHAT)}</p>
            <div aria-live="polite">
                <Show when=move || trouble.with(Option::is_some)>
                    <Notice kind=NoticeKind::Error><p>{words}</p></Notice>
                </Show>
            </div>
            <div class="row">
                <FilePick label=t(&texts::CHOOSE_FILE) accept=".json,application/json" on_pick=read/>
            </div>
        </Card>
    }
    .into_any()
}

fn said(why: Trouble, lang: Lang) -> String {
    match why {
        Trouble::Unreadable => texts::UNREADABLE.pick(lang).to_owned(),
        Trouble::Refused(ShareError::NotOurs) => texts::NOT_OURS.pick(lang).to_owned(),
        Trouble::Refused(ShareError::TooLarge) => texts::TOO_LARGE.pick(lang).to_owned(),
        Trouble::Refused(ShareError::Newer { .. }) => texts::NEWER.pick(lang).to_owned(),
        Trouble::Refused(ShareError::Damaged { line }) => {
            texts::DAMAGED.pick(lang).replace("{line}", &line.to_string())
        }
    }
}
