//! What was found damaged when the workbook was opened: a list that is silently shorter is a loss nobody
//! notices.

use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::{dates, t, t_with, today as texts};
use crate::ui::{Notice, NoticeKind};

/// How many cases and visits are not shown, and what can be done. Nothing where all is well.
#[component]
pub(super) fn Damaged() -> impl IntoView {
    let damaged = use_book().damaged();
    let title = t_with(move |lang| {
        let count = u32::try_from(damaged.get()).unwrap_or(u32::MAX);
        dates::count(lang, count, &texts::DAMAGED_ONE, &texts::DAMAGED_MANY)
    });
    view! {
        <Show when=move || { damaged.get() > 0 }>
            <Notice kind=NoticeKind::Error title=title><p>{t(&texts::DAMAGED_WHAT)}</p></Notice>
        </Show>
    }
}
