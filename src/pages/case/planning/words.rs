//! What a step is called, and what stands in its way, in words.

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::case::PlanRefusal;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::planning::{Clash, Step, StepId, StepKind};

use super::plan::{NotMoved, Plan};
use crate::pages::case::section::{Section, address};
use crate::pages::case::{numbered, title_of};
use crate::state::{Book, use_book};
use crate::text::visit::refusals;
use crate::text::{
    Lang, Words, dates, kinds, meeting as meeting_texts, plan as plan_texts, planning as texts,
};

/// Looks steps up by name, wherever they are.
#[derive(Clone, Copy)]
pub struct Names {
    plan: Plan,
    book: Book,
}

impl Names {
    /// For the steps that matter to `plan`.
    pub fn new(plan: Plan) -> Self {
        Self { plan, book: use_book() }
    }

    /// "Bezoek 4", "Oudergesprek".
    pub fn of(self, id: StepId, kind: StepKind, lang: Lang) -> String {
        capitalised(&self.within(id, kind, lang))
    }

    /// The same within a sentence.
    fn within(self, id: StepId, kind: StepKind, lang: Lang) -> String {
        match (id, kind) {
            (StepId::Visit(visit), _) => numbered(self.book, visit, lang),
            (StepId::Meeting(_), StepKind::Meeting(kind)) => kinds::meeting(kind).pick(lang).to_owned(),
            (StepId::Meeting(_), StepKind::Visit) => String::new(),
        }
    }

    /// "bezoek 4 van S. uit de Rozenstraat, dinsdag 24 november, 14:00"; without the family where it is the
    /// same.
    fn whole(self, id: StepId, lang: Lang) -> String {
        let own = self.plan.step(id);
        let other = || self.plan.others.with(|all| all.iter().find(|step| step.id == id).cloned());
        let Some(step) = own.clone().or_else(other) else { return String::new() };
        let name = self.within(id, step.kind, lang);
        let when =
            format!("{}, {}", dates::weekday_and_day(lang, step.day()), dates::time(step.starts.time()));
        if own.is_some() {
            format!("{name}, {when}")
        } else {
            format!("{name} ({}), {when}", self.title(&step, lang))
        }
    }

    fn title(self, step: &Step, lang: Lang) -> String {
        title_of(self.book, step.case, lang)
    }

    /// What stands in the way of a step, and what can be done.
    pub fn clash(self, clash: Clash, lang: Lang) -> String {
        match clash {
            Clash::Overlap(other) => texts::OVERLAP.pick(lang).replace("{what}", &self.whole(other, lang)),
            Clash::SameChild(other) => {
                texts::SAME_CHILD.pick(lang).replace("{what}", &self.whole(other, lang))
            }
            Clash::Refused(refusal) => refused(refusal).pick(lang).to_owned(),
        }
    }
}

/// Why a planned step could not be planned now, and what to do.
fn refused(refusal: PlanRefusal) -> &'static Words {
    match refusal {
        PlanRefusal::NoConsent => &texts::WITHOUT_CONSENT,
        PlanRefusal::ChildTalksNotSettled => &texts::CHILD_TALK_UNSETTLED,
        PlanRefusal::ChildTalksNotWanted => &texts::CHILD_TALK_UNWANTED,
        PlanRefusal::Paused => &texts::WHILE_PAUSED,
        PlanRefusal::Ended => &texts::AFTER_THE_END,
        PlanRefusal::NoBasis | PlanRefusal::NoChild | PlanRefusal::NoVisitingParent => &texts::INCOMPLETE,
    }
}

/// Where that can be done, when it is not in the plan itself.
pub fn way_out(clash: Clash, case: CaseId) -> Option<(&'static Words, String)> {
    let Clash::Refused(refusal) = clash else { return None };
    let (words, section) = match refusal {
        PlanRefusal::NoConsent => (&plan_texts::TO_TERMS, Section::Terms),
        PlanRefusal::ChildTalksNotSettled | PlanRefusal::ChildTalksNotWanted => {
            (&meeting_texts::TO_CHILD_TALKS, Section::Terms)
        }
        PlanRefusal::NoBasis => (&plan_texts::TO_BASIS, Section::Overview),
        PlanRefusal::NoChild | PlanRefusal::NoVisitingParent => (&plan_texts::TO_PEOPLE, Section::People),
        PlanRefusal::Paused | PlanRefusal::Ended => (&plan_texts::TO_DECISIONS, Section::Decisions),
    };
    Some((words, address(case, section)))
}

/// Why a step was not moved.
pub fn not_moved(why: NotMoved) -> &'static Words {
    match why {
        NotMoved::NotOpen => &texts::NOT_OPEN,
        NotMoved::Visit(refusal) => refusals::refusal(refusal),
        NotMoved::Meeting(refusal) => meeting_texts::refusal(refusal),
    }
}
