//! A visit that goes on while another page is in view: its clock, the way back and STOP, at the bottom of every
//! page. It names nobody, since it stands beside whatever else is on screen.

use leptos_router::hooks::{use_location, use_navigate};
use omgangsboek_core::compose::dates;
use omgangsboek_core::compose::facts::time_in;
use omgangsboek_core::domain::ids::VisitId;
use omgangsboek_core::domain::visit::{TimeLeft, Visit};
use omgangsboek_core::ports::Stamp;

use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, VisitClock, now, use_app, use_book, use_visit_clock};
use crate::text::visit::stop::STOP;
use crate::text::{frame as texts, t, t_with};
use crate::ui::ButtonLink;

/// The strip; nothing where no visit goes on, or on the screen of that visit itself.
#[component]
pub(super) fn RunningStrip() -> impl IntoView {
    let app = use_app();
    let path = use_location().pathname;
    let elsewhere = memo(move |_| {
        let visit = app.to_cover()?.id;
        (*path.read() != address(visit)).then_some(visit)
    });
    move || elsewhere.get().map(|id| view! { <Strip id=id/> })
}

fn address(visit: VisitId) -> String {
    format!("/bezoek/{visit}/tijdens")
}

#[component]
fn Strip(id: VisitId) -> impl IntoView {
    let opened = use_book().visit(id);
    let opened = memo(move |_| opened.get());
    let ready = move || match opened.get() {
        Opened::Ready(visit) => Some(visit),
        _ => None,
    };
    // STOP does not wait for the visit to be opened: the tap is stamped, and put down once it is there.
    let tapped = RwSignal::new(None::<Stamp>);
    let navigate = use_navigate();
    Effect::new(move |_| {
        let Some(at) = tapped.get() else { return };
        match opened.get() {
            Opened::Loading => return,
            // Refused where one is open already; the screen of the visit shows which.
            Opened::Ready(visit) => drop(visit.try_edit(|visit| visit.stop(at))),
            Opened::Missing | Opened::Damaged => {}
        }
        navigate(&address(id), Default::default());
    });
    let may_stop = memo(move |_| {
        ready().is_none_or(|visit| {
            visit.with(|visit| {
                visit.run().is_some_and(|run| run.goodbye.is_none() && run.open_stop().is_none())
            })
        })
    });
    view! {
        <aside class="running" aria-label=t(&texts::RUNNING)>
            {move || ready().map(|visit| view! { <Standing visit=visit/> })}
            <ButtonLink label=t(&texts::BACK_TO_VISIT) href=address(id)/>
            <Show when=move || may_stop.get()>
                <button class="stop-button" type="button" on:click=move |_| tapped.set(Some(now()))>
                    {t(&STOP)}
                </button>
            </Show>
        </aside>
    }
    .into_any()
}

/// The clock, and what there is to say beside it.
#[component]
fn Standing(visit: Handle<Visit>) -> impl IntoView {
    let VisitClock { minutes, left, .. } = use_visit_clock(visit);
    let stop = visit.read(|visit| {
        let run = visit.run()?;
        Some(time_in(run, run.open_stop()?.at))
    });
    let parted = visit.read(|visit| visit.run().is_some_and(|run| run.goodbye.is_some()));
    let says = t_with(move |lang| match stop.get() {
        Some(time) => texts::STOP_SINCE.pick(lang).replace("{time}", &time),
        None if parted.get() => texts::TO_HAND_OVER.pick(lang).to_owned(),
        None if left.get() == TimeLeft::Over => texts::TIME_IS_UP.pick(lang).to_owned(),
        None => String::new(),
    });
    view! {
        <p class="running-clock">
            <strong role="timer">{move || dates::clock(minutes.get())}</strong> " " <span role="status">{says}</span>
        </p>
    }
    .into_any()
}
