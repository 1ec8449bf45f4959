//! How reports are written: how long one may be, and the worker's own phrases.

use omgangsboek_core::compose::length::{LEAST_WORDS, MOST_WORDS, most_words};
use omgangsboek_core::compose::phrases::nameless;
use omgangsboek_core::domain::settings::OwnPhrase;

use crate::reactive::prelude::*;
use crate::state::use_book;
use crate::text::report::writing as texts;
use crate::text::{hint, t, t_with};
use crate::ui::{Button, ButtonKind, Card, List, ListRow, NumberField};

/// The card.
#[component]
pub(super) fn ReportSettings() -> impl IntoView {
    let book = use_book();
    let writing = book.writing();
    let phrases = memo(move |_| writing.with(|writing| writing.phrases.clone()));
    let most = memo(move |_| u32::try_from(writing.with(most_words)).ok());
    let choose = move |number: Option<u32>| {
        // An empty field changes nothing.
        if let Some(number) = number.and_then(|number| u16::try_from(number).ok()) {
            book.change_writing(|writing| writing.most_words = Some(number));
        }
    };
    let row = move |phrase: OwnPhrase| {
        let heading = phrase.heading;
        let under = t_with(move |lang| format!("{} · {}", heading.number(), heading.words().pick(lang)));
        let text = nameless(&phrase.text);
        let about = Signal::stored(Some(text.clone()));
        let let_go = move |()| book.change_writing(|writing| writing.let_go(&phrase));
        view! {
            <ListRow end=move || view! {
                <Button label=t(&texts::LET_GO) kind=ButtonKind::Quiet about=about on_click=let_go/>
            }>
                <strong>{text}</strong>
                <small>{under}</small>
            </ListRow>
        }
    };
    let none = move || view! { <p class="muted">{t(&texts::NO_PHRASES)}</p> };
    view! {
        <Card title=t(&texts::REPORT)>
            <NumberField
                label=t(&texts::MOST_WORDS)
                hint=hint(&texts::MOST_WORDS_HINT)
                value=most
                on_input=choose
                min=u32::from(LEAST_WORDS)
                max=u32::from(MOST_WORDS)
            />
            <h3>{t(&texts::OWN_PHRASES)}</h3>
            <Show when=move || phrases.with(|phrases| !phrases.is_empty()) fallback=none>
                <List>{move || phrases.get().into_iter().map(row).collect_view()}</List>
            </Show>
        </Card>
    }
    .into_any()
}
