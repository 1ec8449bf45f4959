//! The frame of the editor: the title, the version, the parts, and the part in view.

use leptos_router::hooks::use_query_map;
use omgangsboek_core::domain::programme::OwnProgramme;

use super::editor::{self, Desk};
use super::list::state_line;
use super::part::Part;
use super::release::ReleaseCard;
use super::sharing::Sharing;
use super::{Fields, LIST, named};
use crate::pages::{Saving, with_programme};
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::programmes::editor as texts;
use crate::text::{common, dates, programmes, t, t_with};
use crate::ui::{Crumb, PageHead, TabLink, Tabs};

/// The programme in the address.
#[component]
pub fn ProgrammePage() -> impl IntoView {
    with_programme(|own| view! { <Opened own=own/> }.into_any())
}

#[component]
fn Opened(own: Handle<OwnProgramme>) -> impl IntoView {
    let id = own.with_untracked(|own| own.id);
    let desk = Desk::new(own);
    let query = use_query_map();
    let part = memo(move |_| Part::named(query.read().get("deel").as_deref()));
    let tab =
        move |one: Part| TabLink::new(t(one.label()), one.address(id), derived(move || part.get() == one));
    let shown = move || match part.get() {
        Part::Names => view! { <editor::Names desk=desk/> }.into_any(),
        Part::Places => view! { <editor::Places desk=desk/> }.into_any(),
        Part::Supervision => view! { <editor::Supervision desk=desk/> }.into_any(),
        Part::Checklist => view! { <editor::Checklist desk=desk/> }.into_any(),
        Part::Taps => view! { <editor::Taps desk=desk/> }.into_any(),
        Part::Themes => view! { <editor::Themes desk=desk/> }.into_any(),
        Part::Phrases => view! { <editor::Phrases desk=desk/> }.into_any(),
        Part::Arrangement => view! { <editor::Arranged desk=desk/> }.into_any(),
        Part::Observation => view! { <editor::Observation desk=desk/> }.into_any(),
    };
    view! {
        <Head own=own/>
        <Fields>
            <div class="stack">
                <ReleaseCard desk=desk/>
                <Tabs label=t(&texts::PARTS) tabs=Part::ALL.map(tab).into()/>
                {shown}
                <Sharing own=own/>
            </div>
        </Fields>
    }
    .into_any()
}

#[component]
fn Head(own: Handle<OwnProgramme>) -> impl IntoView {
    let title = t_with(move |lang| own.with(|own| named(own.draft.name.pick(lang), lang)));
    let line = t_with(move |lang| {
        own.with(|own| {
            let release = own.release.as_ref();
            let state = state_line(release.map(|release| release.number), own.is_changed(), lang);
            match release {
                None => state,
                Some(release) => {
                    let day = dates::day_with_year(lang, release.on);
                    format!("{state} · {}", programmes::SINCE.pick(lang).replace("{day}", &day))
                }
            }
        })
    });
    view! {
        <PageHead
            title=title
            crumbs=vec![
                Crumb::new(t(&common::SETTINGS), "/instellingen"),
                Crumb::new(t(&programmes::PROGRAMMES), LIST),
            ]
            line=derived(move || Some(line.get()))
            actions=|| view! { <Saving/> }
        />
    }
    .into_any()
}
