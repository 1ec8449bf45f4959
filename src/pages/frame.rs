//! What stands around every page: the entry while the workbook is closed, and the main menu once it is open.

use leptos::prelude::*;
use leptos_router::components::{Route, Router, Routes};
use leptos_router::hooks::use_location;
use leptos_router::path;

use super::case::{CasePage, PlanVisit};
use super::cases::{Cases, NewCase};
use super::entry::Entry;
use super::report::ReportPage;
use super::settings::Settings;
use super::today::Today;
use super::visit::{After, Before, During};
use crate::state::{App, Phase, use_app};
use crate::text::{common, frame as texts, t};
use crate::ui::{ButtonLink, EmptyState, Icon, NavItem, PageHead, Shell};

/// The app.
#[component]
pub fn Root() -> impl IntoView {
    let app = App::provide();
    app.start();
    let open = Memo::new(move |_| app.phase().get() == Phase::Open);
    move || if open.get() { view! { <Opened/> }.into_any() } else { view! { <Entry/> }.into_any() }
}

/// The open workbook.
#[component]
fn Opened() -> impl IntoView {
    use_app().provide_book();
    view! { <Router><Framed/></Router> }.into_any()
}

#[component]
fn Framed() -> impl IntoView {
    let app = use_app();
    let path = use_location().pathname;
    let under = move |start: &'static str| move || path.read().starts_with(start);
    let items = vec![
        NavItem::new(t(&common::TODAY), "/", Icon::Home, Signal::derive(move || path.read().as_str() == "/")),
        NavItem::new(
            t(&common::CASES),
            "/dossiers",
            Icon::Folder,
            Signal::derive(move || under("/dossiers")() || under("/bezoek")()),
        ),
        NavItem::new(
            t(&common::SETTINGS),
            "/instellingen",
            Icon::Cog,
            Signal::derive(under("/instellingen")),
        ),
    ];
    view! {
        <Shell items=items lock_label=t(&common::LOCK) on_lock=move |()| app.lock()>
            <Routes fallback=NotFound>
                <Route path=path!("/") view=Today/>
                <Route path=path!("/dossiers") view=Cases/>
                <Route path=path!("/dossiers/nieuw") view=NewCase/>
                <Route path=path!("/dossiers/:case") view=CasePage/>
                <Route path=path!("/dossiers/:case/plan") view=PlanVisit/>
                <Route path=path!("/bezoek/:visit/voor") view=Before/>
                <Route path=path!("/bezoek/:visit/tijdens") view=During/>
                <Route path=path!("/bezoek/:visit/na") view=After/>
                <Route path=path!("/bezoek/:visit/verslag") view=ReportPage/>
                <Route path=path!("/instellingen") view=Settings/>
            </Routes>
        </Shell>
    }
    .into_any()
}

/// An address that this app does not have.
#[component]
fn NotFound() -> impl IntoView {
    view! {
        <PageHead title=t(&texts::NO_PAGE)/>
        <EmptyState text=t(&texts::NO_PAGE_TEXT)>
            <ButtonLink label=t(&common::TODAY) href="/"/>
        </EmptyState>
    }
    .into_any()
}
