//! How today is supervised, and doing it differently for once (M21).

use omgangsboek_core::compose::summary;
use omgangsboek_core::domain::case::SupervisionTerms;

use crate::pages::visit::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::visit::before as texts;
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind, Card, Tag, TagKind, TextArea, TextField, Toggle};

/// The card: one line, and folded away the fields for another today.
#[component]
pub(super) fn TermsCard(desk: Desk) -> impl IntoView {
    let unfolded = RwSignal::new(false);
    let differs = desk.visit.read(|visit| visit.terms_today.is_some());
    let line = t_with(move |lang| {
        desk.visit.with(|visit| desk.case.with(|case| summary::terms(visit.terms(case), lang)))
    });
    let as_case = move |()| {
        unfolded.set(false);
        desk.change(|visit| {
            desk.case
                .with_untracked(|case| visit.adjust_terms(case, |terms| terms.clone_from(case.terms.get())))
        });
    };
    let tag = move || differs.get().then(|| view! { <Tag label=t(&texts::ONLY_TODAY) kind=TagKind::Warn/> });
    view! {
        <Card title=t(&texts::TERMS) aside=move || view! { {tag} }>
            <p>{line}</p>
            <Show when=move || differs.get()>
                <p class="muted">{t(&texts::TERMS_TELL)}</p>
            </Show>
            <Show when=move || unfolded.get()>
                <Fields desk=desk/>
            </Show>
            <div class="row">
                <Button
                    label=t(&texts::TERMS_DIFFER)
                    kind=ButtonKind::Quiet
                    expanded=derived(move || Some(unfolded.get()))
                    on_click=move |()| unfolded.update(|unfolded| *unfolded = !*unfolded)
                />
                <Show when=move || differs.get()>
                    <Button label=t(&texts::TERMS_AS_CASE) kind=ButtonKind::Quiet on_click=as_case/>
                </Show>
            </div>
        </Card>
    }
    .into_any()
}

#[component]
fn Fields(desk: Desk) -> impl IntoView {
    let terms = memo(move |_| desk.visit.with(|visit| desk.case.with(|case| visit.terms(case).clone())));
    let part = move |read: fn(&SupervisionTerms) -> String| derived(move || terms.with(read));
    let adjust = move |change: Box<dyn FnOnce(&mut SupervisionTerms)>| {
        desk.change(|visit| desk.case.with_untracked(|case| visit.adjust_terms(case, change)));
    };
    view! {
        <Toggle
            label=t(&texts::TOILET)
            value=derived(move || terms.with(|terms| terms.toilet))
            on_change=move |toilet| adjust(Box::new(move |terms| terms.toilet = toilet))
        />
        <TextField
            label=t(&texts::DISTANCE)
            value=part(|terms| terms.distance.clone())
            on_input=move |text| adjust(Box::new(|terms| terms.distance = text))
            optional=true
        />
        <TextArea
            label=t(&texts::MORE_DISTANCE)
            value=part(|terms| terms.more_distance_moments.clone())
            on_input=move |text| adjust(Box::new(|terms| terms.more_distance_moments = text))
            optional=true
        />
        <TextArea
            label=t(&texts::UNSUPERVISED)
            value=part(|terms| terms.unsupervised_moments.clone())
            on_input=move |text| adjust(Box::new(|terms| terms.unsupervised_moments = text))
            optional=true
        />
    }
    .into_any()
}
