//! Which forms were left with something typed in them, and the way back to each.

use omgangsboek_core::session::places::{About, DraftPlace};
use omgangsboek_core::session::rows::CaseRow;

use super::draft_of;
use crate::pages::case::{Section, address, numbered, titled};
use crate::reactive::prelude::*;
use crate::state::{Book, Waiting, use_book};
use crate::text::{Lang, Words, dates, drafts as texts, t, t_with};
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
    href: String,
}

impl Way {
    fn to(draft: Waiting) -> Option<Self> {
        let (form, href) = match draft.place {
            DraftPlace::NewCase => (&texts::NEW_CASE, "/dossiers/nieuw".to_owned()),
            DraftPlace::NewVisit(case) => (&texts::NEW_VISIT, format!("/dossiers/{case}/plan")),
            DraftPlace::NewMeeting(case) => (&texts::NEW_MEETING, format!("/dossiers/{case}/gesprek")),
            DraftPlace::Proposal(case) => (&texts::PROPOSAL, address(case, Section::Visits)),
            DraftPlace::NewPerson(case) => (&texts::NEW_PERSON, address(case, Section::People)),
            DraftPlace::NewConsent(case) => (&texts::NEW_CONSENT, address(case, Section::Terms)),
            DraftPlace::Withdrawal(case) => (&texts::WITHDRAWAL, address(case, Section::Terms)),
            DraftPlace::NewAgreement(case) => (&texts::NEW_AGREEMENT, address(case, Section::Agreements)),
            DraftPlace::NewBreach(case) => (&texts::NEW_BREACH, address(case, Section::Decisions)),
            DraftPlace::BreachAnswer(case) => (&texts::BREACH_ANSWER, address(case, Section::Decisions)),
            DraftPlace::NewGoal(case) => (&texts::NEW_GOAL, address(case, Section::Goals)),
            DraftPlace::NewAdvice(case) => (&texts::NEW_ADVICE, address(case, Section::Decisions)),
            DraftPlace::NewDecision(case) => (&texts::NEW_DECISION, address(case, Section::Decisions)),
            DraftPlace::Reversal(case) => (&texts::REVERSAL, address(case, Section::Decisions)),
            DraftPlace::NewAttention(case) => (&texts::NEW_ATTENTION, address(case, Section::Internal)),
            DraftPlace::Discussed(case) => (&texts::DISCUSSED, address(case, Section::Internal)),
            DraftPlace::NotMet(case) => (&texts::NOT_MET, address(case, Section::People)),
            DraftPlace::Replan(visit) => (&texts::REPLAN, format!("/bezoek/{visit}/voor")),
            DraftPlace::CallOff(visit) => (&texts::CALL_OFF, format!("/bezoek/{visit}/voor")),
            DraftPlace::ReplanMeeting(meeting) => (&texts::REPLAN_MEETING, format!("/gesprek/{meeting}")),
            DraftPlace::CallOffMeeting(meeting) => (&texts::CALL_OFF_MEETING, format!("/gesprek/{meeting}")),
            // Put back on the live screen by itself.
            DraftPlace::BroughtBy(_)
            | DraftPlace::EarlyEnd(_)
            | DraftPlace::NoGoodbye(_)
            | DraftPlace::FetchedBy(_) => return None,
        };
        Some(Self { draft, form, href })
    }
}

/// What a form is about, as people call it.
fn about(about: About, book: Book, lang: Lang) -> Option<String> {
    let title = |case| {
        let title = |row: &CaseRow| titled(&row.title, lang);
        book.cases().with(|cases| cases.get(&case).map(title)).unwrap_or_default()
    };
    match about {
        About::Nothing => None,
        About::Case(case) => Some(title(case)),
        About::Visit(visit) => book.visits().with(|visits| {
            let row = visits.get(&visit)?;
            Some(format!("{}, {}", title(row.case), numbered(book, visit, lang)))
        }),
        About::Meeting(meeting) => book.meetings().with(|meetings| {
            let row = meetings.get(&meeting)?;
            Some(format!("{}, {}", title(row.case), dates::day_and_time(lang, row.starts)))
        }),
    }
}

/// "Concept van 14:32: bezoek plannen, S. uit de Rozenstraat", and the way there.
fn line(way: Way, book: Book) -> impl IntoView {
    let Way { draft, form, href } = way;
    let title = draft_of(draft.at);
    let words = t_with(move |lang| {
        let parts = [Some(form.pick(lang).to_owned()), about(draft.place.about(), book, lang)];
        format!("{}: {}", title.get(), parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    });
    view! {
        <p class="row row-apart">
            <span>{words}</span>
            <ButtonLink
                label=t(&texts::RESUME)
                href=href
                kind=ButtonKind::Quiet
                about=derived(move || Some(words.get()))
            />
        </p>
    }
}
