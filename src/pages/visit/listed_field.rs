//! A text that lists people or reasons, with a chip for each that is likely: one tap writes it, another takes it
//! out. The text stays free, so that whoever is not in the case can stand beside those who are.

use omgangsboek_core::domain::person::Person;
use omgangsboek_core::domain::visit::Visit;

use super::desk::Desk;
use crate::reactive::prelude::*;
use crate::text::{Words, tr};
use crate::ui::{Chips, Opt, TextArea};

/// What can be listed in one tap: what is written, and the word on its chip.
pub(super) type Listed = (String, Signal<String>);

/// The field, and under it the chips.
#[component]
pub(super) fn ListedField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What stands in it.
    #[prop(into)]
    value: Signal<String>,
    /// What can be listed in one tap.
    #[prop(into)]
    listed: Signal<Vec<Listed>>,
    /// What was typed or tapped together.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let options = derived(move || {
        listed.get().into_iter().map(|(written, chip)| Opt::new(written, chip)).collect::<Vec<_>>()
    });
    let chosen = derived(move || value.with(|text| parts(text).map(str::to_owned).collect::<Vec<_>>()));
    let toggle = move |part: String| on_input.run(toggled(&value.get_untracked(), &part));
    view! {
        <div class="listed">
            <TextArea label=label value=value on_input=on_input rows=1/>
            <Chips label=label label_unseen=true options=options chosen=chosen on_toggle=toggle/>
        </div>
    }
    .into_any()
}

/// Everybody in the case but the children, those the child lives with first.
pub(super) fn adults(desk: Desk) -> Signal<Vec<Listed>> {
    named(desk, |_, _| true)
}

/// The same without the parents who come to this visit.
pub(super) fn not_visiting(desk: Desk) -> Signal<Vec<Listed>> {
    named(desk, |visit, person| !visit.plan.parents.contains(&person.id))
}

fn named(desk: Desk, wanted: fn(&Visit, &Person) -> bool) -> Signal<Vec<Listed>> {
    let visit = desk.visit;
    let names = desk.case.read(move |case| {
        let mut names: Vec<String> = Vec::new();
        let people = case.adults();
        for person in people.into_iter().filter(|person| visit.with(|visit| wanted(visit, person))) {
            // A comma parts two names.
            let name = parts(&person.name).collect::<Vec<_>>().join(" ");
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    derived(move || names.get().into_iter().map(|name| (name.clone(), Signal::stored(name))).collect())
}

/// What is written in Dutch, for reports, and said on its chip in the language of the screen.
pub(super) fn phrase(chip: &Words, written: &str) -> Listed {
    (written.to_owned(), tr(chip.clone()))
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|part| !part.is_empty())
}

/// `text` without `part`, or with it at the end.
fn toggled(text: &str, part: &str) -> String {
    let mut rest: Vec<_> = parts(text).filter(|one| *one != part).collect();
    if rest.len() == parts(text).count() {
        rest.push(part);
    }
    rest.join(", ")
}
