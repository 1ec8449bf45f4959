//! Who decided that a step is taken (M45): with the behavioural expert, as advice to the referrer, or both.

use omgangsboek_core::domain::planning::DecidedBy;

use crate::reactive::prelude::*;
use crate::text::{Lang, hint, planning as texts, t};
use crate::ui::{TextField, Toggle};

/// The two fields.
#[component]
pub fn DecidedFields(
    /// What is recorded.
    #[prop(into)]
    decided: Signal<DecidedBy>,
    /// What it became.
    #[prop(into)]
    on_change: Callback<DecidedBy>,
) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut DecidedBy)| {
        let mut changed = decided.get_untracked();
        change(&mut changed);
        on_change.run(changed);
    };
    view! {
        <div class="stack">
            <Toggle
                label=t(&texts::WITH_EXPERT)
                value=derived(move || decided.with(|decided| decided.expert))
                on_change=move |expert| change(&|decided| decided.expert = expert)
                hint=hint(&texts::WITH_EXPERT_HINT)
            />
            <TextField
                label=t(&texts::ADVISED)
                value=derived(move || decided.with(|decided| decided.advised.clone()))
                on_input=move |text: String| change(&|decided| decided.advised.clone_from(&text))
                optional=true
            />
        </div>
    }
    .into_any()
}

/// "met de gedragsdeskundige; advies aan de GI", or that it is not recorded yet.
pub fn decided_words(decided: &DecidedBy, lang: Lang) -> String {
    let expert = decided.expert.then(|| texts::BY_EXPERT.pick(lang).to_owned());
    let advised = decided.advised.trim();
    let advised = (!advised.is_empty()).then(|| format!("{} {advised}", texts::BY_ADVICE.pick(lang)));
    let parts: Vec<_> = expert.into_iter().chain(advised).collect();
    if parts.is_empty() { texts::NOT_DECIDED.pick(lang).to_owned() } else { parts.join("; ") }
}
