//! A report on paper: the text as the recipient gets it, with its version, the time and the fingerprint, on a sheet
//! that stands on the page for the printer only.
//!
//! Whether anything was printed the browser does not tell, so the worker does.

use crate::reactive::prelude::*;
use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::report::Part;
use omgangsboek_core::compose::versions::Outgoing;
use omgangsboek_core::domain::report::Way;
use omgangsboek_core::ports::Stamp;

use super::leaving::{Leaving, Outcome};
use crate::platform::page;
use crate::text::report::out as texts;
use crate::text::{Lang, t, t_with};
use crate::ui::{Button, ButtonKind, Notice};

/// Opens the window for printing, and asks what came of it. `at` is the time of a version that is new with it.
#[component]
pub fn AskPrinted(leaving: Leaving, out: Outgoing, at: Stamp) -> impl IntoView {
    let print = move || request_animation_frame(page::print);
    // Once the sheet is on the page and the dialog is gone from it: two frames.
    Effect::new(move |_| request_animation_frame(print));
    let person = out.recipient;
    let title = t_with(move |lang| {
        texts::ASK_PRINTED.pick(lang).replace("{name}", &leaving.composer.name(person, lang))
    });
    let sheet = view! { <Sheet out=out.clone() at=at/> };
    view! {
        <Notice title=title>
            <p>{t(&texts::ASK_PRINTED_WHAT)}</p>
            <div class="row">
                <Button
                    label=t(&texts::PRINTED_YES)
                    kind=ButtonKind::Primary
                    on_click=move |()| leaving.record(&out, Way::Printed, at)
                />
                <Button label=t(&texts::PRINT_AGAIN) on_click=move |()| print()/>
                <Button
                    label=t(&texts::PRINTED_NO)
                    on_click=move |()| leaving.outcome.set(Some(Outcome::Stopped))
                />
            </div>
        </Notice>
        {sheet}
    }
    .into_any()
}

/// What is printed. Reports are Dutch in whatever language the app is.
#[component]
fn Sheet(out: Outgoing, at: Stamp) -> impl IntoView {
    let frozen = out.frozen.unwrap_or(at).wall.naive_local();
    let version = texts::SHEET_VERSION.pick(Lang::Nl).replace("{version}", &out.version.to_string());
    let version = version.replace("{day}", &dates::day_with_year(Lang::Nl, frozen.date()));
    let version = version.replace("{time}", &dates::time(frozen.time()));
    let fingerprint = out.fingerprint().grouped();
    view! {
        <div class="print-only report-print">
            <article class="sheet" lang="nl">
                <h2 class="sheet-title">{out.text.title}</h2>
                {out.text.parts.into_iter().map(part).collect_view()}
                <footer class="report-print-foot">
                    <p>{version}</p>
                    <p>{texts::SHEET_FINGERPRINT.pick(Lang::Nl)} ": " {fingerprint}</p>
                </footer>
            </article>
        </div>
    }
}

fn part(part: Part) -> impl IntoView {
    view! {
        {part.heading.map(|above| view! { <h3>{above.line()}</h3> })}
        <p class="sheet-text">{part.text}</p>
    }
}
