//! One of the nine headings: what is written, what can be put in with a tap, and what the visit offers.

use omgangsboek_core::compose::facts::fixed_text;
use omgangsboek_core::domain::report::{Heading, Under};

use super::composer::{Composer, numbered, place_name};
use super::language::Findings;
use super::offered::Offered;
use super::phrases::Phrases;
use crate::reactive::prelude::*;
use crate::text::{report as texts, t};
use crate::ui::{TextArea, Toggle};

/// A heading to write under.
#[component]
pub fn HeadingPart(composer: Composer, heading: Heading) -> impl IntoView {
    let visit = composer.visit;
    let nothing = visit.read(move |visit| visit.report.section(heading).nothing);
    let toggle = heading.may_be_nothing().then(|| {
        view! {
            <Toggle
                label=t(&texts::NOTHING)
                value=nothing
                on_change=move |nothing| visit.edit(|visit| visit.report.choose_nothing(heading, nothing))
            />
        }
    });
    view! {
        <section
            class="report-part"
            id=place_name(Under::Nine(heading))
            aria-label=numbered(heading)
            tabindex="-1"
            node_ref=composer.place(heading.number())
        >
            <Show when=move || !nothing.get() fallback=move || view! { <h2>{numbered(heading)}</h2> }>
                <Text composer=composer heading=heading/>
                <Findings composer=composer under=Under::Nine(heading)/>
                <Phrases composer=composer heading=heading/>
                <Offered composer=composer under=Under::Nine(heading)/>
            </Show>
            {toggle}
        </section>
    }
    .into_any()
}

#[component]
fn Text(composer: Composer, heading: Heading) -> impl IntoView {
    let Composer { visit, case, .. } = composer;
    let written = visit.read(move |visit| visit.report.section(heading).text.clone());
    let fixed = memo(move |_| visit.with(|visit| case.with(|case| fixed_text(case, visit, heading))));
    // What fills itself comes back into an emptied field when it is left, not under the typing hand.
    let typing = RwSignal::new(false);
    let value = derived(move || match fixed.get() {
        Some(fixed) if !typing.get() && written.with(|text| text.trim().is_empty()) => fixed,
        _ => written.get(),
    });
    let type_in = move |text| {
        typing.set(true);
        visit.edit(|visit| visit.report.section_mut(heading).text = text);
    };
    let example = t(texts::example(heading));
    view! {
        <TextArea
            label=numbered(heading)
            value=value
            on_input=type_in
            on_leave=move |()| typing.set(false)
            placeholder=derived(move || Some(example.get()))
        />
    }
}
