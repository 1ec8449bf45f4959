//! What stands around every page: the entry while the workbook is closed, and the main menu once it is open.

use leptos_router::components::{Route, Router, Routes};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::{NavigateOptions, path};

use super::bundle::BundlePage;
use super::case::{CasePage, PlanVisit};
use super::cases::{Cases, NewCase, NewVisit};
use super::cover::Cover;
use super::entry::Entry;
use super::meeting::{MeetingPage, NewMeeting};
use super::onward::Onward;
use super::paper::PaperPage;
use super::reading::Reading;
use super::report::ReportPage;
use super::running::RunningStrip;
use super::settings::{ProgrammePage, Programmes, Settings};
use super::today::Today;
use super::updates::UpdateStrip;
use super::visit::{After, Before, During};
use crate::platform::launch;
use crate::reactive::prelude::*;
use crate::state::app::RunningVisit;
use crate::state::{App, Phase, use_app, use_book};
use crate::text::{common, cover as cover_texts, frame as texts, t, t_with};
use crate::ui::{ButtonLink, EmptyState, Icon, NavItem, PageHead, Shell};

/// The app.
#[component]
pub fn Root() -> impl IntoView {
    let app = App::provide();
    app.start();
    // Which of the three, so that a change within one of them builds nothing anew.
    let shown = memo(move |_| match app.phase().get() {
        Phase::Open => Shown::Workbook,
        Phase::Covered(visit) => Shown::Cover(visit),
        _ => Shown::Entry,
    });
    move || match shown.get() {
        Shown::Workbook => view! { <Opened/> }.into_any(),
        Shown::Cover(visit) => view! { <Cover visit=visit/> }.into_any(),
        Shown::Entry => view! { <Entry/> }.into_any(),
    }
}

/// What fills the window.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Entry,
    Workbook,
    Cover(RunningVisit),
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
        NavItem::new(t(&common::TODAY), "/", Icon::Home, derived(move || path.read().as_str() == "/")),
        NavItem::new(
            t(&common::CASES),
            "/dossiers",
            Icon::Folder,
            derived(move || ["/dossiers", "/bezoek", "/gesprek"].iter().any(|start| under(start)())),
        ),
        NavItem::new(t(&common::SETTINGS), "/instellingen", Icon::Cog, derived(under("/instellingen"))),
    ];
    let book = use_book();
    let read_only = move || book.read_only().get().is_some();
    let covers = memo(move |_| app.to_cover().is_some());
    let navigate = use_navigate();
    let launches = launch::on_launch(move |path| navigate(path, NavigateOptions::default()));
    let launches = StoredValue::new_local(Some(launches));
    on_cleanup(move || {
        launches.try_update_value(Option::take);
    });
    let lock_label = t_with(move |lang| {
        (if covers.get() { &cover_texts::COVER } else { &common::LOCK }).pick(lang).to_owned()
    });
    view! {
        <Shell items=items lock_label=lock_label on_lock=move |()| app.lock()>
            <UpdateStrip/>
            <Reading/>
            // A disabled set of fields disables every field and button in it; links go on working. The settings
            // have what may be done while reading, such as a backup, and say of the rest why not.
            <fieldset class="page-fields" disabled=move || read_only() && !under("/instellingen")()>
            <Routes fallback=NotFound>
                <Route path=path!("/") view=Today/>
                // A shortcut of the app's icon. The icon itself names the start.
                <Route path=path!("/vandaag") view=|| view! { <Onward from="/vandaag" to="/"/> }/>
                <Route path=path!("/dossiers") view=Cases/>
                <Route path=path!("/dossiers/nieuw") view=NewCase/>
                <Route path=path!("/dossiers/:case") view=CasePage/>
                <Route path=path!("/dossiers/:case/plan") view=PlanVisit/>
                <Route path=path!("/dossiers/:case/gesprek") view=NewMeeting/>
                <Route path=path!("/gesprek/:meeting") view=MeetingPage/>
                <Route path=path!("/dossiers/:case/papier/:soort") view=PaperPage/>
                <Route path=path!("/dossiers/:case/bundel") view=BundlePage/>
                <Route path=path!("/bezoek/nieuw") view=NewVisit/>
                <Route path=path!("/bezoek/:visit/voor") view=Before/>
                <Route path=path!("/bezoek/:visit/tijdens") view=During/>
                <Route path=path!("/bezoek/:visit/na") view=After/>
                <Route path=path!("/bezoek/:visit/verslag") view=ReportPage/>
                <Route path=path!("/instellingen") view=Settings/>
                <Route path=path!("/instellingen/programmas") view=Programmes/>
                <Route path=path!("/instellingen/programmas/:programme") view=ProgrammePage/>
            </Routes>
            </fieldset>
            <RunningStrip/>
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
