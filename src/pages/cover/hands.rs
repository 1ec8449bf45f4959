//! STOP and marking, on the cover.

use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::visit::{Refusal, Visit};
use omgangsboek_core::ports::Stamp;

use crate::reactive::prelude::*;
use crate::state::{Handle, now, use_app};
use crate::text::visit::refusals;
use crate::text::{Words, cover as texts, t, use_language};

/// The two buttons, and what was done with them last.
#[component]
pub(super) fn Hands(visit: Handle<Visit>) -> impl IntoView {
    let language = use_language();
    let said = RwSignal::new(String::new());
    let did = move |words: &'static Words, at: Stamp, result: Result<(), Refusal>| {
        let lang = language.get_untracked();
        said.set(match result {
            Ok(()) => {
                let time = visit.with_untracked(|visit| visit.run().map(|run| time_in(run, at)));
                words.pick(lang).replace("{time}", &time.unwrap_or_default())
            }
            Err(refusal) => refusals::refusal(refusal).pick(lang).to_owned(),
        });
    };
    let stop = move |_| {
        let at = now();
        did(&texts::STOPPED, at, visit.try_edit(|visit| visit.stop(at)));
    };
    let random = use_app().machine().random;
    let mark = move |_| {
        let at = now();
        did(&texts::MARKED, at, visit.try_edit(|visit| visit.mark(&random, at)).map(drop));
    };
    // After the goodbye there is nobody to stop for.
    let contact = visit.read(|visit| visit.run().is_some_and(|run| run.goodbye.is_none()));
    let open_stop = visit.read(|visit| {
        let run = visit.run()?;
        Some(time_in(run, run.open_stop()?.at))
    });
    let stands = move || {
        open_stop.get().map(|time| {
            let line =
                crate::text::t_with(move |lang| texts::STOP_IS_OPEN.pick(lang).replace("{time}", &time));
            view! { <p class="cover-stop-open">{line}</p> }
        })
    };
    view! {
        <div class="cover-hands">
            <Show when=move || contact.get()>
                <button class="stop-button" type="button" on:click=stop>{t(&texts::STOP)}</button>
                <button class="cover-mark" type="button" on:click=mark>{t(&texts::MARK)}</button>
            </Show>
            {stands}
            <p class="cover-said" role="status">{move || said.get()}</p>
        </div>
    }
    .into_any()
}
