//! Fields for a day, a time and a number: text fields that hand over the value itself.
//!
//! What cannot be read as a value is not handed over, so that half a number does not erase a whole one.
//! An empty field is handed over as `None`.

use chrono::{NaiveDate, NaiveTime};

use super::text_field::{TextField, TextKind};
use crate::reactive::prelude::*;
use crate::text::{common, dates, t_with};

/// A day, by the browser's own picker.
#[component]
pub fn DateField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The day.
    #[prop(into)]
    value: Signal<Option<NaiveDate>>,
    /// The day that was chosen, or none.
    #[prop(into)]
    on_pick: Callback<Option<NaiveDate>>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let text = derived(move || value.get().map(|day| day.to_string()).unwrap_or_default());
    let report = move |text: String| hand_over(&text, on_pick);
    view! {
        <TextField
            label=label value=text on_input=report hint=hint error=error kind=TextKind::Date optional=optional
        />
    }
}

/// A time of day, by the browser's own picker.
#[component]
pub fn TimeField(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// The time.
    #[prop(into)]
    value: Signal<Option<NaiveTime>>,
    /// The time that was chosen, or none.
    #[prop(into)]
    on_pick: Callback<Option<NaiveTime>>,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let text = derived(move || value.get().map(dates::time).unwrap_or_default());
    let report = move |text: String| hand_over(&text, on_pick);
    view! {
        <TextField
            label=label value=text on_input=report hint=hint error=error kind=TextKind::Time optional=optional
        />
    }
}

fn hand_over<T: std::str::FromStr + 'static>(text: &str, on_pick: Callback<Option<T>>) {
    if text.is_empty() {
        on_pick.run(None);
    } else if let Ok(value) = text.parse() {
        on_pick.run(Some(value));
    }
}

/// A whole number. Says itself when something else was typed.
#[component]
pub fn NumberField(
    /// What is asked, with its unit.
    #[prop(into)]
    label: Signal<String>,
    /// The number.
    #[prop(into)]
    value: Signal<Option<u32>>,
    /// The number that was typed, or none.
    #[prop(into)]
    on_input: Callback<Option<u32>>,
    /// The least.
    #[prop(optional)]
    min: u32,
    /// The most.
    #[prop(default = 999)]
    max: u32,
    /// What helps to answer.
    #[prop(optional, into)]
    hint: Signal<Option<String>>,
    /// What is wrong with the answer.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Says that it may stay empty.
    #[prop(optional)]
    optional: bool,
) -> impl IntoView {
    let text = derived(move || value.get().map(|number| number.to_string()).unwrap_or_default());
    let wrong = RwSignal::new(false);
    let between = t_with(move |lang| {
        let words = common::NUMBER_BETWEEN.pick(lang);
        words.replace("{min}", &min.to_string()).replace("{max}", &max.to_string())
    });
    let shown = derived(move || if wrong.get() { Some(between.get()) } else { error.get() });
    let report = move |text: String| {
        let text = text.trim();
        let number = text.parse::<u32>().ok().filter(|number| (min..=max).contains(number));
        wrong.set(!text.is_empty() && number.is_none());
        if text.is_empty() || number.is_some() {
            on_input.run(number);
        }
    };
    view! {
        <TextField
            label=label value=text on_input=report hint=hint error=shown kind=TextKind::Number optional=optional
        />
    }
}
