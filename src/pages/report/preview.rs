//! The report exactly as it goes out, with its length.

use leptos::prelude::*;
use omgangsboek_core::compose::dates::count;
use omgangsboek_core::compose::report::{Composed, Part, SHORT};

use super::composer::Composer;
use crate::text::{report as texts, t, t_with};
use crate::ui::{Card, Tag, TagKind};

/// What the recipient will see.
#[component]
pub fn Preview(composer: Composer) -> impl IntoView {
    let composed = composer.composed;
    let words = Memo::new(move |_| composed.with(Composed::word_count));
    let length = t_with(move |lang| {
        let number = u32::try_from(words.get()).unwrap_or(u32::MAX);
        let measure = match words.get() {
            ..=SHORT => texts::IS_SHORT.pick(lang).to_owned(),
            _ => texts::IS_LONG.pick(lang).replace("{most}", &SHORT.to_string()),
        };
        format!("{} · {measure}", count(lang, number, &texts::WORD, &texts::WORDS))
    });
    let colour = Signal::derive(move || if words.get() > SHORT { TagKind::Warn } else { TagKind::Plain });
    let parts = move || composed.with(|composed| composed.parts.iter().map(shown).collect_view());
    view! {
        <Card title=t(&texts::PREVIEW) aside=move || view! { <Tag label=length kind=colour/> }>
            // The report is Dutch in whatever language the app is.
            <article class="preview" lang="nl">
                <p><b>{move || composed.with(|composed| composed.title.clone())}</b></p>
                {parts}
            </article>
        </Card>
    }
    .into_any()
}

fn shown(part: &Part) -> impl IntoView + use<> {
    let heading = part.heading.as_ref().map(|above| {
        view! { <h3>{format!("{}. {}", above.number(), above.name())}</h3> }
    });
    let text = match part.text.as_str() {
        "" => view! { <p class="muted"><i>{t(&texts::NOT_YET)}</i></p> }.into_any(),
        text => view! { <p>{text.to_owned()}</p> }.into_any(),
    };
    view! { {heading} {text} }
}
