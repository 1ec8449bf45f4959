//! Whether the visits pause or have ended, above everything that was decided.

use omgangsboek_core::domain::case::{Case, Ended, Standing};

use crate::pages::case::use_today;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{Words, dates, decisions as texts, t, t_with};
use crate::ui::{Notice, NoticeKind};

/// The notice; nothing while the trajectory goes on.
#[component]
pub fn StandingNotice(case: Handle<Case>) -> impl IntoView {
    let today = use_today();
    let standing = memo(move |_| case.with(|case| case.standing(today.get())));
    let notice = move |words: &'static Words, day: chrono::NaiveDate, more: Option<&'static Words>| {
        let title = t_with(move |lang| words.pick(lang).replace("{day}", &dates::day_with_year(lang, day)));
        view! {
            <Notice kind=NoticeKind::Warn title=title>
                {more.map(|more| view! { <p>{t(more)}</p> })}
            </Notice>
        }
        .into_any()
    };
    move || match standing.get() {
        Standing::Running => ().into_any(),
        Standing::Paused { since, .. } => notice(&texts::PAUSED, since, Some(&texts::PAUSED_MEANS)),
        Standing::Ended { on, how: Ended::Independent } => notice(&texts::ENDED_INDEPENDENT, on, None),
        Standing::Ended { on, how: Ended::NoContact } => notice(&texts::ENDED_NO_CONTACT, on, None),
    }
}
