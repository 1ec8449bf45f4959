//! A built-in programme in the list: what is in it, to be looked at and copied.

use omgangsboek_core::domain::checklist::Scope;
use omgangsboek_core::domain::programme::{BuiltIn, Programme};
use omgangsboek_core::domain::words::Words;

use crate::reactive::prelude::*;
use crate::text::programmes::editor;
use crate::text::{common, programmes as texts, t, t_with, tr};
use crate::ui::{Button, ButtonKind, Icon};

/// One built-in programme.
#[component]
pub(super) fn BuiltInRow(
    /// Which.
    built_in: BuiltIn,
    /// Make a copy of it.
    on_copy: Callback<BuiltIn>,
) -> impl IntoView {
    let settings = built_in.settings();
    let open = RwSignal::new(false);
    let name = tr(settings.name.clone());
    let about = derived(move || Some(name.get()));
    let look =
        t_with(move |lang| (if open.get() { &common::CLOSE } else { &common::VIEW }).pick(lang).to_owned());
    view! {
        <section class="stack" aria-label=name>
            <h3>{name}</h3>
            <div class="row">
                <Button
                    label=look
                    about=about
                    kind=ButtonKind::Quiet
                    expanded=derived(move || Some(open.get()))
                    on_click=move |()| open.update(|open| *open = !*open)
                />
                <Button
                    label=t(&texts::COPY)
                    about=about
                    icon=Icon::Plus
                    on_click=move |()| on_copy.run(built_in)
                />
            </div>
            <Show when=move || open.get()><Glance programme=settings/></Show>
        </section>
    }
    .into_any()
}

/// What is in it, without its fields.
#[component]
fn Glance(programme: &'static Programme) -> impl IntoView {
    let told = programme.asked().filter(|item| item.scope != Scope::EveryVisit);
    let every = programme.asked().filter(|item| item.scope == Scope::EveryVisit);
    let course = programme.plan.map(|course| {
        view! {
            <Number label=&editor::VISITS number=course.visits/>
            <Number label=&editor::TALKS number=course.talks/>
            <Number label=&editor::MONTHS_FROM number=course.months_from/>
            <Number label=&editor::MONTHS_TO number=course.months_to/>
        }
    });
    let sentence = |text: &str| Words::own(text);
    view! {
        <div class="list-editor stack">
            <dl class="glance">
                <Number label=&editor::MINUTES number=programme.max_minutes.into()/>
                {course}
            </dl>
            <Names title=&editor::PLACES names=programme.locations.iter().map(|one| one.name.clone()).collect()/>
            <Names title=&editor::DISTANCES names=programme.distances.clone()/>
            <Names title=&editor::TOLD_ONCE names=told.map(|item| item.text.clone()).collect()/>
            <Names title=&editor::EVERY_VISIT names=every.map(|item| item.text.clone()).collect()/>
            <Names title=&editor::TAPS names=programme.offered().map(|one| one.label.clone()).collect()/>
            <Names title=&editor::THEMES names=programme.talked_about().map(|one| one.text.clone()).collect()/>
            <Names
                title=&editor::READY_SENTENCES
                names=programme.phrases.iter().map(|one| sentence(&one.text)).collect()
            />
            <Names
                title=&editor::TEMPLATE
                names=programme.observation.iter().map(|one| sentence(&one.name)).collect()
            />
        </div>
    }
    .into_any()
}

#[component]
fn Number(label: &'static Words, number: u32) -> impl IntoView {
    view! { <div class="row row-apart"><dt>{t(label)}</dt><dd>{number}</dd></div> }
}

#[component]
fn Names(title: &'static Words, names: Vec<Words>) -> impl IntoView {
    let name = |words| view! { <li>{tr(words)}</li> };
    view! {
        <h4>{t(title)}</h4>
        <ul>{names.into_iter().map(name).collect_view()}</ul>
    }
}
