//! A field for a sentence with names in it, and what it becomes.

use omgangsboek_core::compose::naming::Named;
use omgangsboek_core::compose::sentence::{Names, Template};
use omgangsboek_core::domain::words::Lang;

use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{Words, t, t_with};
use crate::ui::TextArea;

/// The field.
#[component]
pub fn SentenceField(
    /// What is asked.
    label: &'static Words,
    /// The sentence.
    value: Signal<String>,
    /// What was typed.
    #[prop(into)]
    on_input: Callback<String>,
) -> impl IntoView {
    let becomes = t_with(move |lang| {
        value.with(|text| {
            let child = Named::by(texts::EXAMPLE_CHILD);
            let names = Names { children: &[child], parents: &[Named::by(texts::EXAMPLE_PARENT)] };
            match Template::parse(text) {
                Ok(template) if !text.trim().is_empty() => {
                    texts::BECOMES.pick(lang).replace("{sentence}", &template.write(names, Lang::Nl))
                }
                _ => texts::SENTENCE_WHAT.pick(lang).to_owned(),
            }
        })
    });
    view! {
        <TextArea
            label=t(label)
            value=value
            hint=derived(move || Some(becomes.get()))
            on_input=on_input
        />
    }
}
