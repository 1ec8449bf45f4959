//! What stands in the place of a form that was left with something typed in it.

use super::{Button, ButtonKind, Notice};
use crate::reactive::prelude::*;
use crate::text::{drafts as texts, t};

/// Go on with it, or begin anew. Neither is done without being asked: a form that fills itself is taken for
/// one that was filled in just now.
#[component]
pub fn DraftOffer(
    /// Which draft: "Concept van 14:32", with the form where that does not show.
    #[prop(into)]
    title: Signal<String>,
    /// Go on.
    #[prop(into)]
    on_resume: Callback<()>,
    /// Begin anew.
    #[prop(into)]
    on_discard: Callback<()>,
) -> impl IntoView {
    view! {
        <Notice title=title>
            <p>{t(&texts::WHAT)}</p>
            <div class="row">
                <Button label=t(&texts::RESUME) kind=ButtonKind::Primary on_click=on_resume/>
                <Button label=t(&texts::DISCARD) on_click=on_discard/>
            </div>
        </Notice>
    }
    .into_any()
}
