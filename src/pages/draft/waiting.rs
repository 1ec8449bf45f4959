//! Which forms were left with something typed in them, and the way back to each.

use leptos::prelude::*;
use omgangsboek_core::domain::ids::{CaseId, VisitId};
use omgangsboek_core::session::places::DraftPlace;

use super::draft_of;
use crate::pages::case::{Section, address, numbered, titled};
use crate::state::{Book, Waiting, use_book};
use crate::text::{Lang, Words, drafts as texts, t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Notice};

/// A line for each draft; nothing where there is none.
#[component]
pub fn WaitingDrafts() -> impl IntoView {
    let book = use_book();
    let ways: Vec<_> = book.waiting_drafts().into_iter().filter_map(Way::to).collect();
    (!ways.is_empty()).then(|| {
        let title = if ways.len() == 1 { &texts::WAITING_ONE } else { &texts::WAITING_MANY };
        let lines = ways.into_iter().map(|way| line(way, book)).collect_view();
        view! { <Notice title=t(title)>{lines}</Notice> }
    })
}

/// The way to one draft.
struct Way {
    draft: Waiting,
    form: &'static Words,
    about: About,
    href: String,
}

/// What a form is about.
#[derive(Clone, Copy)]
enum About {
    Nothing,
    Case(CaseId),
    Visit(VisitId),
}

impl Way {
    fn to(draft: Waiting) -> Option<Self> {
        let (form, about, href) = match draft.place {
            DraftPlace::NewCase => (&texts::NEW_CASE, About::Nothing, "/dossiers/nieuw".to_owned()),
            DraftPlace::NewVisit(case) => {
                (&texts::NEW_VISIT, About::Case(case), format!("/dossiers/{case}/plan"))
            }
            DraftPlace::NewPerson(case) => {
                (&texts::NEW_PERSON, About::Case(case), address(case, Section::People))
            }
            DraftPlace::NewAgreement(case) => {
                (&texts::NEW_AGREEMENT, About::Case(case), address(case, Section::Agreements))
            }
            DraftPlace::Replan(visit) => {
                (&texts::REPLAN, About::Visit(visit), format!("/bezoek/{visit}/voor"))
            }
            DraftPlace::CallOff(visit) => {
                (&texts::CALL_OFF, About::Visit(visit), format!("/bezoek/{visit}/voor"))
            }
            // Put back on the live screen by itself.
            DraftPlace::BroughtBy(_)
            | DraftPlace::EarlyEnd(_)
            | DraftPlace::NoGoodbye(_)
            | DraftPlace::FetchedBy(_) => return None,
        };
        Some(Self { draft, form, about, href })
    }
}

impl About {
    fn words(self, book: Book, lang: Lang) -> Option<String> {
        let title = |case| {
            book.cases()
                .with(|cases| cases.get(&case).map(|case| titled(&case.title, lang)))
                .unwrap_or_default()
        };
        match self {
            About::Nothing => None,
            About::Case(case) => Some(title(case)),
            About::Visit(visit) => book.visits().with(|visits| {
                let row = visits.get(&visit)?;
                Some(format!("{}, {}", title(row.case), numbered(visits, visit, lang)))
            }),
        }
    }
}

/// "Concept van 14:32: bezoek plannen, S. uit de Rozenstraat", and the way there.
fn line(way: Way, book: Book) -> impl IntoView {
    let Way { draft, form, about, href } = way;
    let title = draft_of(draft.at);
    let words = t_with(move |lang| {
        let parts = [Some(form.pick(lang).to_owned()), about.words(book, lang)];
        format!("{}: {}", title.get(), parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    });
    view! {
        <p class="row row-apart">
            <span>{words}</span>
            <ButtonLink
                label=t(&texts::RESUME)
                href=href
                kind=ButtonKind::Quiet
                about=Signal::derive(move || Some(words.get()))
            />
        </p>
    }
}
