//! The standing agreements of the case, in view while one prepares.

use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::agreement::Agreement;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::before as texts;
use crate::text::{t, t_with};
use crate::ui::{Card, List, ListRow, Tag};

/// The card.
#[component]
pub(super) fn AgreementsCard(desk: Desk) -> impl IntoView {
    let agreements = memo(move |_| {
        desk.visit.with(|visit| desk.case.with(|case| visit.agreements(case).cloned().collect::<Vec<_>>()))
    });
    let rows = move || agreements.get().into_iter().map(row).collect_view();
    view! {
        <Card title=t(&texts::AGREEMENTS)>
            <Show
                when=move || agreements.with(|all| !all.is_empty())
                fallback=|| view! { <p class="muted">{t(&texts::NO_AGREEMENTS)}</p> }
            >
                <List>{rows}</List>
            </Show>
        </Card>
    }
    .into_any()
}

fn row(agreement: Agreement) -> impl IntoView {
    let Agreement { text, since, exception, .. } = agreement;
    let since = t_with(move |lang| texts::SINCE.pick(lang).replace("{day}", &dates::short_day(lang, since)));
    let exception = (!exception.trim().is_empty()).then(|| {
        let line = t_with(move |lang| texts::EXCEPTION.pick(lang).replace("{what}", exception.trim()));
        view! { <small>{line}</small> }
    });
    view! {
        <ListRow end=move || view! { <Tag label=since/> }>
            <span>{text}</span>
            {exception}
        </ListRow>
    }
}
