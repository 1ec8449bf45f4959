//! Why a step of a meeting is not possible now, and what to do about it.

use omgangsboek_core::domain::case::PlanRefusal;
use omgangsboek_core::domain::meeting::MeetingRefusal;

use super::Words;

/// The sentence for a refusal.
pub fn refusal(refusal: MeetingRefusal) -> &'static Words {
    match refusal {
        MeetingRefusal::Case(refusal) => by_case(refusal),
        MeetingRefusal::NotWaiting => &NOT_WAITING,
        MeetingRefusal::NotHeld => &NOT_HELD,
        MeetingRefusal::NotCalledOff => &NOT_CALLED_OFF,
        MeetingRefusal::NoReason => &NO_REASON,
        MeetingRefusal::NobodyThere => &NOBODY_THERE,
        MeetingRefusal::ExpertFirst => &EXPERT_FIRST,
    }
}

/// The sentence for what the case does not allow.
pub fn by_case(refusal: PlanRefusal) -> &'static Words {
    match refusal {
        PlanRefusal::ChildTalksNotSettled => &CHILD_TALKS_NOT_SETTLED,
        PlanRefusal::ChildTalksNotWanted => &CHILD_TALKS_NOT_WANTED,
        PlanRefusal::Ended => &ENDED,
        // What stands in the way of visits only.
        PlanRefusal::NoBasis
        | PlanRefusal::NoChild
        | PlanRefusal::NoVisitingParent
        | PlanRefusal::NoConsent
        | PlanRefusal::Paused => &NOT_NOW,
    }
}

static NOT_WAITING: Words = Words::new(
    "Dit gesprek is al gehouden of afgezegd. Neem dat eerst terug.",
    "This meeting was held or called off already. Take that back first.",
);
static NOT_HELD: Words = Words::new("Dit gesprek is niet gehouden.", "This meeting was not held.");
static NOT_CALLED_OFF: Words =
    Words::new("Dit gesprek is niet afgezegd.", "This meeting was not called off.");
static NO_REASON: Words = Words::new("Vul eerst de reden in.", "Fill in the reason first.");
static NOBODY_THERE: Words = Words::new("Kies eerst wie erbij waren.", "Choose first who were there.");
static EXPERT_FIRST: Words = Words::new(
    "Vraag eerst de gedragsdeskundige, of schrijf op waarom niet.",
    "Ask the behavioural expert first, or write down why not.",
);
static CHILD_TALKS_NOT_SETTLED: Words = Words::new(
    "U kunt nog geen kindgesprek plannen: bespreek eerst met de ouders of kindgesprekken gewenst zijn, en leg vast \
     wat is afgesproken.",
    "You cannot plan a child talk yet: discuss with the parents first whether child talks are wanted, and record \
     what was settled.",
);
static CHILD_TALKS_NOT_WANTED: Words = Words::new(
    "Met de ouders is afgesproken dat er geen kindgesprekken zijn. Verandert dat, leg dan eerst de nieuwe afspraak \
     vast.",
    "It was settled with the parents that there are no child talks. When that changes, record the new outcome \
     first.",
);
static ENDED: Words = Words::new(
    "Dit traject is afgelopen. Alleen een overleg kan nog worden gepland.",
    "This trajectory has ended. Only a consultation can still be planned.",
);
static NOT_NOW: Words = Words::new(
    "Dit kan nu niet worden gepland. Kijk in het overzicht van het dossier wat er ontbreekt.",
    "This cannot be planned now. The overview of the case says what is missing.",
);
