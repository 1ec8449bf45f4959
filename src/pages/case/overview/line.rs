//! What the timeline says of an event: one line, a second one beneath, and the way there.

use omgangsboek_core::compose::sentence::{capitalised, enumerate};
use omgangsboek_core::domain::advice::{AdviceRow, Said};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::follow_up::FollowUpKind;
use omgangsboek_core::domain::ids::{PersonId, VisitId};
use omgangsboek_core::domain::log::Uptake;
use omgangsboek_core::domain::meeting::{Meeting, MeetingState};
use omgangsboek_core::domain::told::Told;
use omgangsboek_core::domain::visit::Absence;
use omgangsboek_core::session::rows::Stage;
use omgangsboek_core::session::timeline::{Sort, What};

use crate::pages::case::section::{Section, address};
use crate::pages::case::visit_state::{stage_words, visit_address};
use crate::pages::meeting::meeting_address;
use crate::pages::visit::logged;
use crate::text::{Lang, Words, breach, decisions, kinds, plan, trajectory as texts};

/// A line of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// What it was.
    pub title: String,
    /// More about it; empty when there is nothing.
    pub detail: String,
    /// Where more of it stands.
    pub href: String,
    /// Under which filter.
    pub sort: Sort,
}

/// The words of an event of `case`. `numbered` gives "bezoek 4".
pub(super) fn line(case: &Case, what: &What<'_>, numbered: impl Fn(VisitId) -> String, lang: Lang) -> Line {
    let at = |section| address(case.id, section);
    let behind = |words: &Words, text: &str| format!("{}: {}", words.pick(lang), text.trim());
    let (title, detail, href) = match what {
        What::Visit(visit) => {
            let stage = Stage::from(visit.state());
            let title = format!("{}, {}", capitalised(&numbered(visit.id)), stage_words(stage).pick(lang));
            (title, place_or_why(&visit.plan.place, visit.absence()), visit_address(visit.id, stage))
        }
        What::FollowUp(visit, follow_up) => {
            let words = match follow_up.kind {
                FollowUpKind::ChildReaction => &texts::ASKED_CHILD,
                FollowUpKind::ParentExperience => &texts::ASKED_PARENT,
            };
            (words.pick(lang).to_owned(), numbered(visit.id), visit_address(visit.id, Stage::FollowUp))
        }
        What::Meeting(meeting) => {
            let detail = place_or_why(&meeting.plan.place, meeting.state().absence());
            (of_meeting(meeting, lang), detail, meeting_address(meeting.id))
        }
        What::ChildTalks(settled) => {
            let words = if settled.wanted { &texts::CHILD_TALKS_WANTED } else { &texts::CHILD_TALKS_NOT };
            (words.pick(lang).to_owned(), settled.note.clone(), at(Section::Visits))
        }
        What::Decided(decision) => {
            let what = decisions::resolution(&decision.what).pick(lang);
            (behind(&texts::DECIDED, what), decision.why.clone(), at(Section::Decisions))
        }
        What::Reversed(decision, reversal) => {
            let what = decisions::resolution(&decision.what).pick(lang);
            (behind(&texts::REVERSED, what), reversal.why.clone(), at(Section::Decisions))
        }
        What::Breach(of) => {
            let safety = of.safety.map(|safety| breach::safety(safety).pick(lang).to_owned());
            let detail = [Some(named(case, of.whose)), safety].into_iter().flatten().collect::<Vec<_>>();
            (behind(&texts::NOT_KEPT, &of.what), detail.join(" · "), at(Section::Decisions))
        }
        What::Answered(_, answer) => {
            let fits = breach::fits(answer.fits).pick(lang);
            (behind(&texts::FITS, fits), answer.note.clone(), at(Section::Decisions))
        }
        What::Consent(consent) => {
            let words = texts::CONSENT_GIVEN.pick(lang).replace("{who}", &named(case, consent.parent));
            (words.replace("{place}", consent.place.trim()), consent.how.clone(), at(Section::Terms))
        }
        What::Withdrawn(consent, withdrawal) => {
            let words = texts::CONSENT_WITHDRAWN.pick(lang).replace("{who}", &named(case, consent.parent));
            (words.replace("{place}", consent.place.trim()), withdrawal.why.clone(), at(Section::Terms))
        }
        What::Agreed(agreement) => {
            (behind(&texts::AGREED, &agreement.text), agreement.exception.clone(), at(Section::Agreements))
        }
        What::AgreementEnded(agreement) => {
            (behind(&texts::AGREEMENT_ENDED, &agreement.text), String::new(), at(Section::Agreements))
        }
        What::Goal(goal) => (behind(&texts::GOAL, &goal.text), String::new(), at(Section::Goals)),
        What::GoalEnded(goal) => (behind(&texts::GOAL_ENDED, &goal.text), String::new(), at(Section::Goals)),
        What::Advice(advice) => {
            let detail = advice.followed.map_or(&texts::NOT_KNOWN, |uptake| match uptake {
                Uptake::TakenUp => &texts::TAKEN_UP,
                Uptake::NotTakenUp => &texts::NOT_TAKEN_UP,
            });
            let href = match advice.said {
                Said::Noted(_) => at(Section::Decisions),
                Said::Logged(visit, _) => visit_address(visit, Stage::FollowUp),
            };
            (of_advice(case, advice, lang), detail.pick(lang).to_owned(), href)
        }
        What::Told(told) => (of_told(case, told, lang), told.note.clone(), at(Section::People)),
        What::Attention(point) => {
            (behind(&texts::ATTENTION, &point.text), String::new(), at(Section::Internal))
        }
    };
    Line { title, detail, href, sort: what.sort() }
}

/// Where it is, or why it did not take place.
fn place_or_why(place: &str, absence: Option<&Absence>) -> String {
    let parts = match absence {
        Some(absence) => [absence.by.trim(), absence.reason.trim()],
        None => [place.trim(), ""],
    };
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": ")
}

fn of_meeting(meeting: &Meeting, lang: Lang) -> String {
    let state = match meeting.state() {
        MeetingState::Planned => &plan::PLANNED,
        MeetingState::Held { .. } => &texts::HELD,
        MeetingState::Cancelled(_) => &plan::CANCELLED,
        MeetingState::NotHeld(_) => &plan::NOT_HELD,
    };
    format!("{}, {}", capitalised(kinds::meeting(meeting.kind()).pick(lang)), state.pick(lang))
}

/// "Advies aan oma: vertel vrolijk over het bezoek".
fn of_advice(case: &Case, advice: &AdviceRow<'_>, lang: Lang) -> String {
    let text = match advice.said {
        Said::Noted(noted) => noted.text.trim().to_owned(),
        Said::Logged(_, entry) => logged(case, entry, lang),
    };
    let names: Vec<_> = advice.to.iter().map(|person| named(case, *person)).collect();
    if names.is_empty() {
        return format!("{}: {text}", texts::ADVICE.pick(lang));
    }
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let names = enumerate(&names, "", lang);
    format!("{}: {text}", texts::ADVICE_TO.pick(lang).replace("{who}", &names))
}

fn of_told(case: &Case, told: &Told, lang: Lang) -> String {
    let items = &case.programme().checklist;
    let item = items.iter().find(|item| item.id == told.item).map(|item| item.text.pick(lang));
    let words = texts::TOLD.pick(lang).replace("{who}", &named(case, told.person));
    item.map_or_else(|| words.clone(), |item| format!("{words}: {item}"))
}

fn named(case: &Case, person: PersonId) -> String {
    case.person(person).map(|person| person.name.trim().to_owned()).unwrap_or_default()
}
