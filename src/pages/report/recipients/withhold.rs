//! Leaving something out for somebody: which words, for whom, and why.

use omgangsboek_core::compose::recipient::{NotWithheld, Passage, may_withhold, passages, withhold};
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::Gets;
use omgangsboek_core::domain::report::Under;
use omgangsboek_core::ports::Clock;

use super::withholding::heading;
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::report::recipients as words;
use crate::text::{Words, common, hint, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, Chips, Choice, Dialog, Opt, Select, TextArea};

/// What stands in the form.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Begun {
    /// Where the words stand.
    pub under: Option<Under>,
    /// The words.
    pub passage: String,
    /// Who does not get them.
    pub from: Vec<PersonId>,
    /// Why not.
    pub why: String,
    /// The passage whose place it takes, for one that is not where it was.
    pub replaces: Option<(Under, String)>,
}

/// The form, open while there is one.
#[component]
pub(super) fn WithholdDialog(composer: Composer, open: RwSignal<Option<Begun>>) -> impl IntoView {
    let close = move |()| open.set(None);
    view! {
        <Dialog
            open=derived(move || open.with(Option::is_some))
            title=t(&words::WHAT_FOR_WHOM)
            on_close=close
        >
            <Fields composer=composer open=open/>
        </Dialog>
    }
    .into_any()
}

#[component]
fn Fields(composer: Composer, open: RwSignal<Option<Begun>>) -> impl IntoView {
    let app = use_app();
    let fields = RwSignal::new(open.get_untracked().unwrap_or_default());
    let text = composer
        .visit
        .with_untracked(|visit| composer.case.with_untracked(|case| StoredValue::new(passages(case, visit))));
    let language = use_language();
    let why_not = derived(move || {
        let refused = fields.with(|fields| {
            let Begun { under, passage, from, why, .. } = fields;
            composer.visit.with(|visit| {
                composer.case.with(|case| match under {
                    None => Err(NotWithheld::NoPassage),
                    Some(under) => may_withhold(case, visit, (*under, passage), from, why),
                })
            })
        });
        refused.err().map(|why| refusal(why).pick(language.get()).to_owned())
    });
    let leave_out = move |()| {
        let Begun { under: Some(under), passage, from, why, replaces } = fields.get_untracked() else {
            return;
        };
        let at = app.machine().clock.now();
        let done = composer.case.with_untracked(|case| {
            composer.visit.try_edit(|visit| {
                withhold(case, visit, (under, &passage), &from, &why, at)?;
                if let Some((under, old)) = &replaces {
                    for person in &from {
                        visit.report.give_again(*under, old, *person);
                    }
                }
                Ok::<_, NotWithheld>(())
            })
        });
        if done.is_ok() {
            open.set(None);
        }
    };
    view! {
        <div class="stack">
            <Which composer=composer fields=fields text=text/>
            <From composer=composer fields=fields/>
            <TextArea
                label=t(&words::WHY)
                value=derived(move || fields.with(|fields| fields.why.clone()))
                on_input=move |why| fields.update(|fields| fields.why = why)
                hint=hint(&words::WHY_HINT)
            />
        </div>
        <div class="dialog-actions">
            <Button label=t(&common::CANCEL) on_click=move |()| open.set(None)/>
            <Button
                label=t(&words::DO_LEAVE_OUT)
                kind=ButtonKind::Primary
                why_not=why_not
                on_click=leave_out
            />
        </div>
    }
    .into_any()
}

/// Which words: of a heading, a sentence, and of that as much as is left out.
#[component]
fn Which(composer: Composer, fields: RwSignal<Begun>, text: StoredValue<Vec<Passage>>) -> impl IntoView {
    let headings = text.with_value(|text| {
        let option = |under: Under| Opt::new(under, t_with(move |lang| heading(composer, under, lang)));
        text.iter().map(|passage| option(passage.under)).collect::<Vec<_>>()
    });
    let under = memo(move |_| fields.with(|fields| fields.under));
    let sentences = memo(move |_| {
        let under = under.get();
        text.with_value(|text| {
            let here = text.iter().find(|passage| Some(passage.under) == under);
            here.map(|passage| passage.sentences.clone()).unwrap_or_default()
        })
    });
    let options = derived(move || {
        sentences.get().into_iter().map(|one| Opt::new(one.clone(), Signal::stored(one))).collect::<Vec<_>>()
    });
    let pick_heading = move |under: Option<Under>| {
        fields.update(|fields| {
            fields.under = under;
            fields.passage.clear();
        });
    };
    let passage = memo(move |_| fields.with(|fields| fields.passage.clone()));
    view! {
        <Select label=t(&words::PART) options=headings value=under on_pick=pick_heading/>
        <Show when=move || under.get().is_some()>
            <div class="sentences">
                <Choice
                    label=t(&words::SENTENCE)
                    options=options
                    value=derived(move || Some(passage.get()))
                    on_pick=move |sentence: String| fields.update(|fields| fields.passage = sentence)
                />
            </div>
            <TextArea
                label=t(&words::PASSAGE)
                value=passage
                on_input=move |text| fields.update(|fields| fields.passage = text)
                hint=hint(&words::PASSAGE_HINT)
            />
        </Show>
    }
    .into_any()
}

/// Who does not get it: of those who get anything.
#[component]
fn From(composer: Composer, fields: RwSignal<Begun>) -> impl IntoView {
    let people = composer.case.with_untracked(|case| {
        let people = case.people.iter().filter(|person| person.gets() != Gets::Nothing);
        people.map(|person| person.id).collect::<Vec<_>>()
    });
    let option =
        |person: PersonId| Opt::new(person, t_with(move |lang| capitalised(&composer.name(person, lang))));
    let options: Vec<_> = people.into_iter().map(option).collect();
    let toggle = move |person: PersonId| {
        fields.update(|fields| match fields.from.contains(&person) {
            true => fields.from.retain(|other| *other != person),
            false => fields.from.push(person),
        });
    };
    view! {
        <Chips
            label=t(&words::NOT_FOR)
            options=options
            chosen=derived(move || fields.with(|fields| fields.from.clone()))
            on_toggle=toggle
        />
    }
    .into_any()
}

fn refusal(why: NotWithheld) -> &'static Words {
    match why {
        NotWithheld::NoPassage => &words::PASSAGE_FIRST,
        NotWithheld::NotThere => &words::PASSAGE_NOT_THERE,
        NotWithheld::Nobody => &words::NOBODY_YET,
        NotWithheld::NoReason => &words::WHY_FIRST,
    }
}
