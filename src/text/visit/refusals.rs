//! Why a step of a visit is not possible now, and what to do about it.

use omgangsboek_core::domain::case::PlanRefusal;
use omgangsboek_core::domain::visit::Refusal;

use super::Words;
use crate::text::plan;

/// The sentence for a refusal.
pub fn refusal(refusal: Refusal) -> &'static Words {
    match refusal {
        Refusal::NotWaiting => &NOT_WAITING,
        Refusal::NotUnderway => &NOT_UNDERWAY,
        Refusal::StopOpen => &STOP_OPEN,
        Refusal::NoStopOpen => &NO_STOP_OPEN,
        Refusal::NoGoodbye => &NO_GOODBYE,
        Refusal::AfterGoodbye => &AFTER_GOODBYE,
        Refusal::OutsideVisit => &OUTSIDE_VISIT,
        Refusal::WrittenBefore => &WRITTEN_BEFORE,
        Refusal::NoReason => &NO_REASON,
        Refusal::NotInFollowUp => &NOT_IN_FOLLOW_UP,
        Refusal::NoReport => &NO_REPORT,
        Refusal::NoSafety => &NO_SAFETY,
        Refusal::NoAgreements => &NO_AGREEMENTS,
        Refusal::FollowUpDue => &FOLLOW_UP_DUE,
        Refusal::FollowUpNeeded => &FOLLOW_UP_NEEDED,
        Refusal::ExpertFirst => &EXPERT_FIRST,
        Refusal::NotOff => &NOT_OFF,
        Refusal::Case(refusal) => by_case(refusal),
    }
}

/// The sentence for what the case does not allow.
pub fn by_case(refusal: PlanRefusal) -> &'static Words {
    match refusal {
        PlanRefusal::NoBasis => &plan::REFUSED_BASIS,
        PlanRefusal::NoChild => &plan::REFUSED_CHILD,
        PlanRefusal::NoVisitingParent => &plan::REFUSED_PARENT,
        PlanRefusal::ChildTalksNotSettled | PlanRefusal::ChildTalksNotWanted => &plan::REFUSED_CHILD_TALKS,
        PlanRefusal::NoConsent => &plan::REFUSED_CONSENT,
        PlanRefusal::Paused => &plan::REFUSED_PAUSED,
        PlanRefusal::Ended => &plan::REFUSED_ENDED,
    }
}

static NOT_WAITING: Words = Words::new(
    "Dit bezoek is al begonnen of voorbij. Aan de voorbereiding verandert niets meer.",
    "This visit has begun already or is over. Nothing in its preparation changes any more.",
);
static NOT_UNDERWAY: Words = Words::new(
    "Dit bezoek is niet bezig. Open het via Vandaag.",
    "This visit is not going on. Open it through Today.",
);
static STOP_OPEN: Words = Words::new(
    "De STOP staat nog open. Kies eerst of het bezoek verdergaat of stopt.",
    "The STOP is still open. First choose whether the visit goes on or ends.",
);
static NO_STOP_OPEN: Words = Words::new("Er staat geen STOP open.", "No STOP is open.");
static NO_GOODBYE: Words = Words::new(
    "Leg eerst het afscheid vast, of waarom er geen afscheid was.",
    "First record the goodbye, or why there was none.",
);
static AFTER_GOODBYE: Words = Words::new(
    "Het afscheid is al geweest. Neem het terug als het bezoek toch verdergaat.",
    "The goodbye has been said. Take it back if the visit goes on after all.",
);
static OUTSIDE_VISIT: Words = Words::new(
    "Op die tijd was het bezoek niet bezig. Kies een tijd tussen het begin en het afscheid.",
    "The visit was not going on at that time. Choose a time between the beginning and the goodbye.",
);
static WRITTEN_BEFORE: Words = Words::new(
    "Op dat moment stond deze regel er al. Voeg een nieuwe regel toe voor wat later gebeurde.",
    "By that time this line was there already. Add a new line for what happened later.",
);
static NO_REASON: Words = Words::new("Vul de reden in.", "Fill in the reason.");
static NOT_IN_FOLLOW_UP: Words = Words::new(
    "Dit kan alleen zolang het bezoek niet is afgerond.",
    "This is possible only until the visit is closed.",
);
static NO_REPORT: Words =
    Words::new("Het verslag is nog niet verstuurd.", "The report has not gone out yet.");
static NO_SAFETY: Words = Words::new(
    "Er is nog niet ingevuld of het veilig was voor het kind.",
    "Whether it was safe for the child has not been answered yet.",
);
static NO_AGREEMENTS: Words = Words::new(
    "Er is nog niet ingevuld of de afspraken zijn nagekomen.",
    "Whether the agreements were kept has not been answered yet.",
);
static FOLLOW_UP_DUE: Words = Words::new("Er staat nog een gesprek open.", "A follow-up talk is still due.");
static FOLLOW_UP_NEEDED: Words = Words::new(
    "Er was iets aan de hand bij dit bezoek. Daarom horen beide gesprekken erbij.",
    "Something was up at this visit. That is why both talks belong to it.",
);
static EXPERT_FIRST: Words = Words::new(
    "Vul eerst in wat de gedragsdeskundige zei, of waarom die niet is gevraagd.",
    "First fill in what the behavioural expert said, or why they were not asked.",
);
static NOT_OFF: Words = Words::new("Dit bezoek gaat gewoon door.", "This visit is on.");
