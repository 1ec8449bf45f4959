//! The report exactly as it goes out, with its length against the worker's measure.

use omgangsboek_core::compose::dates::count;
use omgangsboek_core::compose::length::{Length, Trim, measure, most_words};
use omgangsboek_core::compose::report::Above;
use omgangsboek_core::domain::report::Under;

use super::composer::Composer;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::report::writing as writing_texts;
use crate::text::{Lang, report as texts, t, t_with};
use crate::ui::{Card, ProgressBar, Tag, TagKind};

/// What the recipient will see.
#[component]
pub fn Preview(composer: Composer) -> impl IntoView {
    let Composer { composed, visit, case, .. } = composer;
    let writing = use_book().writing();
    let length = memo(move |_| {
        let most = writing.with(most_words);
        visit.with(|visit| case.with(|case| measure(case, visit, most)))
    });
    let is_over = memo(move |_| length.with(Length::is_over));
    let label = t_with(move |lang| {
        let Length { words, most, .. } = length.get();
        let measure = match is_over.get() {
            false => texts::IS_SHORT.pick(lang).to_owned(),
            true => texts::IS_LONG.pick(lang).replace("{most}", &most.to_string()),
        };
        format!("{} · {measure}", count(lang, number(words), &texts::WORD, &texts::WORDS))
    });
    let colour = derived(move || if is_over.get() { TagKind::Warn } else { TagKind::Plain });
    let title = memo(move |_| composed.with(|composed| composed.title.clone()));
    // Each part follows its own text only: a key that is pressed paints one of them.
    let places = memo(move |_| composed.with(|composed| composed.parts.len()));
    view! {
        <Card title=t(&texts::PREVIEW) aside=move || view! { <Tag label=label kind=colour/> }>
            <ProgressBar
                label=t(&writing_texts::LENGTH)
                value=derived(move || number(length.with(|length| length.words)))
                max=derived(move || number(length.with(|length| length.most)))
                warn=is_over
            />
            <ToTrim composer=composer length=length/>
            // The report is Dutch in whatever language the app is.
            <article class="preview" lang="nl">
                <p><b>{move || title.get()}</b></p>
                <For each=move || 0..places.get() key=|at| *at let:at>
                    <Shown composer=composer at=at/>
                </For>
            </article>
        </Card>
    }
    .into_any()
}

/// One part, with what stands above it.
#[component]
fn Shown(composer: Composer, at: usize) -> impl IntoView {
    let part = memo(move |_| composer.composed.with(|composed| composed.parts.get(at).cloned()));
    let above = memo(move |_| {
        part.with(|part| part.as_ref().and_then(|part| part.heading.as_ref().map(Above::line)))
    });
    let text =
        memo(move |_| part.with(|part| part.as_ref().map(|part| part.text.clone()).unwrap_or_default()));
    let empty = memo(move |_| text.with(String::is_empty));
    let body = move || match empty.get() {
        true => view! { <p class="muted"><i>{t(&texts::NOT_YET)}</i></p> }.into_any(),
        false => view! { <p>{move || text.get()}</p> }.into_any(),
    };
    view! {
        {move || above.get().map(|above| view! { <h3>{above}</h3> })}
        {body}
    }
}

/// Where to cut first, with a way there; nothing while the report is short.
#[component]
fn ToTrim(composer: Composer, length: Memo<Length>) -> impl IntoView {
    let trim = memo(move |_| length.with(|length| length.trim.clone()));
    let line = move |trim: Trim| {
        let under = trim.under;
        let line = t_with(move |lang| {
            let line = writing_texts::TRIM.pick(lang).replace("{heading}", &name(composer, under, lang));
            line.replace("{words}", &trim.words.to_string()).replace("{usual}", &trim.usual.to_string())
        });
        let link = t_with(move |lang| {
            writing_texts::TO_TRIM.pick(lang).replace("{heading}", &name(composer, under, lang))
        });
        let place = match under {
            Under::Nine(heading) => heading.number(),
            Under::Own(at) => at + 1,
        };
        let jump = move |event: leptos::ev::MouseEvent| {
            if let Some(part) = composer.place(place).get_untracked() {
                event.prevent_default();
                part.scroll_into_view();
                // Only a help for the keyboard; the scrolling is what matters.
                drop(part.focus());
            }
        };
        view! {
            <p class="trim">{line} " " <a href=format!("#onderdeel-{place}") on:click=jump>{link}</a></p>
        }
    };
    view! { <div aria-live="polite">{move || trim.get().map(line)}</div> }
}

/// The heading as the page calls it.
fn name(composer: Composer, under: Under, lang: Lang) -> String {
    match under {
        Under::Nine(heading) => format!("“{}”", heading.words().pick(lang)),
        Under::Own(at) => {
            let own = composer.own_headings().with_untracked(|own| own.get(at).cloned());
            format!("“{}”", own.unwrap_or_default())
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
