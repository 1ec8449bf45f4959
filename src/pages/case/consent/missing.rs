//! Whose consent is still missing for a place that is being chosen, and the way to record it (M14).

use omgangsboek_core::compose::sentence::enumerate;
use omgangsboek_core::compose::suggestions::names;
use omgangsboek_core::domain::case::Case;

use crate::pages::case::{Section, address};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{consent as texts, t, t_with};
use crate::ui::{ButtonLink, Notice, NoticeKind};

/// The notice; nothing where no consent is missing.
#[component]
pub fn ConsentMissing(
    case: Handle<Case>,
    /// The place as it is typed.
    #[prop(into)]
    place: Signal<String>,
) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let lacking = memo(move |_| {
        place.with(|place| {
            let named = !place.trim().is_empty();
            if named { case.with(|case| case.lacking_consent(place)) } else { Vec::new() }
        })
    });
    let words = t_with(move |lang| {
        let names = lacking.with(|lacking| case.with(|case| enumerate(&names(case, lacking), "", lang)));
        place.with(|place| {
            texts::MISSING_OF.pick(lang).replace("{names}", &names).replace("{place}", place.trim())
        })
    });
    view! {
        <Show when=move || lacking.with(|lacking| !lacking.is_empty())>
            <Notice kind=NoticeKind::Warn>
                <p>{words}</p>
                <ButtonLink label=t(&texts::ADD) href=address(id, Section::Terms)/>
            </Notice>
        </Show>
    }
    .into_any()
}
