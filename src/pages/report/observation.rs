//! The report of a visit for observation diagnostics: a field for each of the organisation's own headings (M37).

use omgangsboek_core::compose::observation::{hint, sections, write};
use omgangsboek_core::domain::report::Under;

use super::composer::{Composer, place_name};
use super::language::Findings;
use super::offered::Offered;
use crate::reactive::prelude::*;
use crate::text::{report as texts, t, t_with};
use crate::ui::{Button, ButtonKind, Notice, TextArea};

/// All headings, in the order of the template.
#[component]
pub fn Observation(composer: Composer) -> impl IntoView {
    let headings = composer.own_headings();
    let parts = move || {
        let headings = headings.get().into_iter().enumerate();
        headings.map(|(at, heading)| view! { <Part composer=composer at=at heading=heading/> }).collect_view()
    };
    view! {
        <Notice><p>{t(&texts::OBSERVATION_WHAT)}</p></Notice>
        {parts}
    }
    .into_any()
}

#[component]
fn Part(composer: Composer, at: usize, heading: String) -> impl IntoView {
    let Composer { visit, case, .. } = composer;
    let label = Signal::stored(format!("{} · {heading}", at + 1));
    let value = memo(move |_| {
        let sections = visit.with(|visit| case.with(|case| sections(case, visit)));
        sections
            .and_then(|sections| sections.into_iter().nth(at))
            .map(|section| section.text)
            .unwrap_or_default()
    });
    let about = case.with_untracked(|case| hint(case, &heading).map(str::to_owned));
    let type_in = move |text: String| {
        case.with_untracked(|case| visit.edit(|visit| write(case, visit, at, text)));
    };
    view! {
        <section
            class="report-part"
            id=place_name(Under::Own(at))
            aria-label=label
            tabindex="-1"
            node_ref=composer.place(at + 1)
        >
            <TextArea label=label value=value hint=Signal::stored(about) on_input=type_in/>
            <Findings composer=composer under=Under::Own(at)/>
            <FromLog composer=composer at=at heading=heading/>
        </section>
    }
    .into_any()
}

/// Every sentence of the visit, folded: which of them belongs here, the worker knows.
#[component]
fn FromLog(composer: Composer, at: usize, heading: String) -> impl IntoView {
    let open = RwSignal::new(false);
    let offered = composer.offered(Under::Own(at));
    let label = t_with(move |lang| {
        texts::SENTENCES_OF_VISIT.pick(lang).replace("{count}", &offered.with(Vec::len).to_string())
    });
    view! {
        <Show when=move || offered.with(|offered| !offered.is_empty())>
            <div class="row">
                <Button
                    label=label
                    kind=ButtonKind::Quiet
                    about=Signal::stored(Some(heading.clone()))
                    expanded=derived(move || Some(open.get()))
                    on_click=move |()| open.update(|open| *open = !*open)
                />
            </div>
            <Show when=move || open.get()>
                <Offered composer=composer under=Under::Own(at)/>
            </Show>
        </Show>
    }
    .into_any()
}
