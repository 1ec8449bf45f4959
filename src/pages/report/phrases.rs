//! Ready sentences under a heading: the programme's and the worker's own, and keeping one of the field as such.

use omgangsboek_core::compose::phrases::{NotKept, kept, nameless, own_phrases, phrases, toggled, written};
use omgangsboek_core::compose::trace::sentences;
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::settings::OwnPhrase;

use super::composer::Composer;
use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::report::writing as texts;
use crate::text::{report as report_texts, t, t_with, tr};
use crate::ui::{Button, ButtonKind, Chips, Dialog, List, ListRow, Opt};

/// The chips, and the way to one's own.
#[component]
pub fn Phrases(composer: Composer, heading: Heading) -> impl IntoView {
    let Composer { visit, case, .. } = composer;
    let writing = use_book().writing();
    let all = memo(move |_| {
        let own = writing.with(|writing| writing.phrases.clone());
        // Who comes does not change while a report is written.
        case.with_untracked(|case| {
            visit.with_untracked(|visit| {
                let mut all = phrases(case, visit, heading);
                all.extend(own_phrases(case, visit, heading, &own));
                all.into_iter().map(|one| (one.label, one.sentence)).collect::<Vec<_>>()
            })
        })
    });
    let options = derived(move || {
        let options = all.get().into_iter();
        options.map(|(label, sentence)| Opt::new(sentence, tr(label))).collect::<Vec<_>>()
    });
    let chosen = memo(move |_| {
        visit.with(|visit| {
            let text = &visit.report.section(heading).text;
            let sentences =
                all.with(|all| all.iter().map(|(_, sentence)| sentence.clone()).collect::<Vec<_>>());
            sentences.into_iter().filter(|sentence| text.contains(sentence)).collect::<Vec<_>>()
        })
    });
    let label =
        t_with(move |lang| report_texts::PHRASES.pick(lang).replace("{heading}", heading.words().pick(lang)));
    let toggle = move |sentence: String| {
        visit.edit(|visit| {
            let text = &mut visit.report.section_mut(heading).text;
            *text = toggled(text, &sentence);
        });
    };
    let has_text = visit.read(move |visit| !visit.report.section(heading).text.trim().is_empty());
    let has_own =
        memo(move |_| writing.with(|writing| writing.phrases.iter().any(|phrase| phrase.heading == heading)));
    let keeping = RwSignal::new(false);
    let about = t_with(move |lang| heading.words().pick(lang).to_owned());
    view! {
        <Show when=move || all.with(|all| !all.is_empty())>
            <Chips label=label label_unseen=true options=options chosen=chosen on_toggle=toggle/>
        </Show>
        <Show when=move || has_text.get() || has_own.get()>
            <div class="row">
                <Button
                    label=t(&texts::OWN_PHRASES)
                    kind=ButtonKind::Quiet
                    about=derived(move || Some(about.get()))
                    on_click=move |()| keeping.set(true)
                />
            </div>
        </Show>
        <Keeping composer=composer heading=heading open=keeping/>
    }
    .into_any()
}

/// Keeps a sentence of the field, and lets go of one that was kept.
#[component]
fn Keeping(composer: Composer, heading: Heading, open: RwSignal<bool>) -> impl IntoView {
    let Composer { visit, case, .. } = composer;
    let book = use_book();
    let writing = book.writing();
    let title =
        t_with(move |lang| texts::OWN_PHRASES_AT.pick(lang).replace("{heading}", heading.words().pick(lang)));
    let of_field = memo(move |_| {
        let text = visit.with(|visit| visit.report.section(heading).text.clone());
        sentences(&text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
    });
    let own = memo(move |_| {
        writing.with(|writing| {
            writing.phrases.iter().filter(|one| one.heading == heading).cloned().collect::<Vec<_>>()
        })
    });
    let sentence = move |sentence: String| {
        let can = visit.with_untracked(|visit| case.with_untracked(|case| kept(case, visit, &sentence)));
        let line = sentence.clone();
        let (words, end) = match can {
            Err(why) => (not_kept(why), None),
            Ok(text) => {
                let phrase = OwnPhrase { heading, text };
                let becomes = phrase.text.clone();
                let there = own.with(|own| own.contains(&phrase));
                let keep = move |()| book.change_writing(|writing| writing.keep(phrase.clone()));
                let button = (!there).then(|| {
                    let about = Signal::stored(Some(sentence.clone()));
                    view! { <Button label=t(&texts::KEEP) about=about on_click=keep/> }
                });
                let words = t_with(move |lang| {
                    let words = if there { &texts::IS_KEPT } else { &texts::KEPT_AS };
                    words.pick(lang).replace("{phrase}", &nameless(&becomes))
                });
                (words, button)
            }
        };
        view! { <ListRow end=move || end><strong>{line}</strong> <small>{words}</small></ListRow> }
    };
    let one = move |phrase: OwnPhrase| {
        let read = visit
            .with_untracked(|visit| case.with_untracked(|case| written(case, visit, &phrase.text)))
            .unwrap_or_else(|| phrase.text.clone());
        let about = Signal::stored(Some(read.clone()));
        let let_go = move |()| book.change_writing(|writing| writing.let_go(&phrase));
        view! {
            <ListRow end=move || view! {
                <Button label=t(&texts::LET_GO) kind=ButtonKind::Quiet about=about on_click=let_go/>
            }>
                <strong>{read}</strong>
            </ListRow>
        }
    };
    view! {
        <Dialog open=open title=title on_close=move |()| open.set(false)>
            <p>{t(&texts::OWN_PHRASES_WHAT)}</p>
            <Show when=move || of_field.with(|all| !all.is_empty())>
                <h3>{t(&texts::FROM_FIELD)}</h3>
                <List>{move || of_field.get().into_iter().map(sentence).collect_view()}</List>
            </Show>
            <Show when=move || own.with(|own| !own.is_empty())>
                <h3>{t(&texts::KEPT)}</h3>
                <List>{move || own.get().into_iter().map(one).collect_view()}</List>
            </Show>
            <div class="dialog-actions">
                <Button label=t(&texts::DONE) kind=ButtonKind::Primary on_click=move |()| open.set(false)/>
            </div>
        </Dialog>
    }
    .into_any()
}

/// Why a sentence stays with this family.
fn not_kept(why: NotKept) -> Signal<String> {
    t_with(move |lang| match &why {
        NotKept::Empty => texts::NOT_KEPT_EMPTY.pick(lang).to_owned(),
        NotKept::Names(name) | NotKept::MayBeName(name) => {
            texts::NOT_KEPT_NAME.pick(lang).replace("{name}", name)
        }
        NotKept::Quote => texts::NOT_KEPT_QUOTE.pick(lang).to_owned(),
        NotKept::Number => texts::NOT_KEPT_NUMBER.pick(lang).to_owned(),
        NotKept::Brackets => texts::NOT_KEPT_BRACKETS.pick(lang).to_owned(),
    })
}
