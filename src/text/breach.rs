//! Texts about a broken agreement and what fits then (M48).

use omgangsboek_core::domain::breach::{BreachRefusal, Fits, SafetyBreach};

use super::Words;

/// Card.
pub static BREACHES: Words = Words::new("Afspraken die niet zijn nagekomen", "Agreements that were not kept");
/// What it is for (M48).
pub static WHAT: Words = Words::new(
    "Komt een ouder een afspraak niet na, dan stopt het contact daardoor niet. U kijkt samen wat nu past en \
     haalbaar is.",
    "When a parent breaks an agreement, contact does not end by that. You look together at what fits and is \
     feasible now.",
);
/// None.
pub static NONE: Words = Words::new("Hier staat nog niets.", "Nothing here yet.");
/// Button.
pub static ADD: Words = Words::new("Niet nagekomen vastleggen", "Record what was not kept");
/// Field.
pub static WHOSE: Words = Words::new("Wie kwam het niet na?", "Who did not keep it?");
/// Field.
pub static WHICH: Words = Words::new("Welke afspraak?", "Which agreement?");
/// Field.
pub static AT_VISIT: Words = Words::new("Bij welk bezoek?", "At which visit?");
/// Field.
pub static ON: Words = Words::new("Wanneer?", "When?");
/// Field.
pub static HAPPENED: Words = Words::new("Wat gebeurde er? Schrijf feiten op.", "What happened? Write facts.");
/// Field (M48).
pub static SAFETY: Words = Words::new("Was het onveilig?", "Was it unsafe?");
/// Option.
pub static NOT_UNSAFE: Words = Words::new("nee", "no");
/// Why it cannot be recorded yet.
pub static FIRST: Words = Words::new(
    "Kies wie het was en schrijf op wat er gebeurde.",
    "Choose who it was and write what happened.",
);
/// Tag.
pub static OPEN: Words = Words::new("wat past nu?", "what fits now?");
/// Tag.
pub static SETTLED: Words = Words::new("besproken", "settled");
/// Tag.
pub static UNSAFE: Words = Words::new("veiligheid", "safety");
/// Heading (M48).
pub static FITS_NOW: Words = Words::new("Wat past nu?", "What fits now?");
/// M48: after a breach of safety.
pub static SAFETY_FIRST: Words = Words::new(
    "Eerst de veiligheid: leg de bezoeken stil als dat nodig is, vraag de gedragsdeskundige en loop de \
     meldcode langs. Daarna kijkt u wat verder past.",
    "Safety first: pause the visits where needed, ask the behavioural expert and go through the reporting code. \
     After that you look at what else fits.",
);
/// Field.
pub static HOW: Words = Words::new("Hoe, en met wie?", "How, and with whom?");
/// Field.
pub static WHEN: Words = Words::new("Op welke dag?", "On which day?");
/// Why it cannot be recorded yet.
pub static CHOOSE_FIRST: Words = Words::new("Kies eerst wat nu past.", "Choose first what fits now.");
/// What answering with a pause does.
pub static PAUSE_MEANS: Words = Words::new(
    "Hiermee liggen de bezoeken meteen stil. Dat staat ook bij Besluiten.",
    "With this the visits pause at once. It stands under Decisions too.",
);
/// M48, M49: what is none of the answers.
pub static NOT_AMONG: Words = Words::new(
    "Het contact stoppen hoort hier niet bij; dat is een apart besluit, met de gedragsdeskundige of een advies.",
    "Ending contact is none of these; that is a decision of its own, with the expert or an advice.",
);

/// What can fit.
pub fn fits(fits: Fits) -> &'static Words {
    static TALK: Words = Words::new("met deze ouder praten", "talk with this parent");
    static PARENT_TALK: Words = Words::new("inbrengen in het oudergesprek", "bring it into the parent talk");
    static AGREEMENT: Words = Words::new("de afspraak aanpassen", "adapt the agreement");
    static SUPERVISION: Words = Words::new("anders begeleiden", "supervise differently");
    static VISITS: Words =
        Words::new("andere vorm, plaats of duur van de bezoeken", "another form, place or length of visits");
    static LEAVE: Words = Words::new("het hierbij laten", "leave it at this");
    static PAUSE: Words = Words::new("de bezoeken pauzeren", "pause the visits");
    static EXPERT: Words = Words::new("gedragsdeskundige gevraagd", "behavioural expert asked");
    static CODE: Words = Words::new("meldcode langsgelopen", "went through the reporting code");
    match fits {
        Fits::TalkWithParent => &TALK,
        Fits::ParentTalk => &PARENT_TALK,
        Fits::AdaptAgreement => &AGREEMENT,
        Fits::AdaptSupervision => &SUPERVISION,
        Fits::AdaptVisits => &VISITS,
        Fits::LeaveIt => &LEAVE,
        Fits::Pause => &PAUSE,
        Fits::Expert => &EXPERT,
        Fits::ReportingCode => &CODE,
    }
}

/// Which safety was broken.
pub fn safety(safety: SafetyBreach) -> &'static Words {
    static VIOLENCE: Words = Words::new("geweld of dreiging", "violence or threat");
    static INTOXICATION: Words = Words::new("onder invloed", "under the influence");
    static TAKING: Words = Words::new("kind meegenomen", "took the child");
    static OTHER: Words = Words::new("iets anders", "something else");
    match safety {
        SafetyBreach::Violence => &VIOLENCE,
        SafetyBreach::Intoxication => &INTOXICATION,
        SafetyBreach::TakingChild => &TAKING,
        SafetyBreach::Other => &OTHER,
    }
}

/// The sentence for a refusal.
pub fn refusal(refusal: BreachRefusal) -> &'static Words {
    static NOBODY: Words =
        Words::new("Deze persoon staat niet in het dossier.", "This person is not in the case.");
    static UNKNOWN: Words = Words::new("Dit staat er niet meer.", "This is not there any more.");
    static NO_FIT: Words = Words::new("Dat past hier niet bij.", "That does not fit here.");
    match refusal {
        BreachRefusal::NoFacts => &FIRST,
        BreachRefusal::NobodyOfCase => &NOBODY,
        BreachRefusal::Unknown => &UNKNOWN,
        BreachRefusal::DoesNotFit => &NO_FIT,
        BreachRefusal::SafetyFirst => &SAFETY_FIRST,
    }
}
