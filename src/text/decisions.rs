//! Texts of the decisions about a case: what was decided, on what ground, and how it is reversed.

use omgangsboek_core::domain::decision::{DecisionRefusal, Resolution};
use omgangsboek_core::domain::follow_up::FollowUpKind;

use super::Words;

/// Card.
pub static DECISIONS: Words = Words::new("Besluiten", "Decisions");
/// What it is.
pub static WHAT: Words = Words::new(
    "Een besluit blijft staan, ook als het niet meer geldt. Dan staat erbij sinds wanneer, en waarom.",
    "A decision stays, also when it no longer holds. Then it says since when, and why.",
);
/// None.
pub static NONE: Words = Words::new("Er is nog niets besloten.", "Nothing has been decided yet.");
/// Button.
pub static ADD: Words = Words::new("Besluit vastleggen", "Record a decision");
/// Field.
pub static KIND: Words = Words::new("Wat is er besloten?", "What was decided?");
/// Why it cannot be recorded yet.
pub static KIND_FIRST: Words = Words::new("Kies eerst wat er is besloten.", "Choose first what was decided.");
/// Field.
pub static ON: Words = Words::new("Besloten op", "Decided on");
/// Why it cannot be recorded yet.
pub static DAY_FIRST: Words = Words::new("Vul de dag in.", "Fill in the day.");
/// Field.
pub static WHY: Words = Words::new("Waarom?", "Why?");
/// M42: what a ground looks like.
pub static WHY_FOLLOW_UP: Words = Words::new(
    "Bijvoorbeeld: het beeld is helder, het gaat al een tijd rustig.",
    "For example: the picture is clear, it has been calm for a while.",
);
/// Field.
pub static WITH: Words = Words::new("Met wie besproken?", "Discussed with whom?");
/// Field (M44).
pub static UNTIL: Words = Words::new("Verlengd tot en met", "Extended until");
/// M44, M45.
pub static CAREFUL: Words = Words::new(
    "Wees voorzichtig met wat u hierover zegt. Bij zorgen kan het plan altijd veranderen; hoe het met het kind \
     gaat, is leidend.",
    "Be careful with what you say about this. When there are worries the plan can always change; how the child \
     does leads.",
);
/// Field (M10).
pub static ARRANGEMENT: Words = Words::new("Wat hebben de ouders geregeld?", "What did the parents arrange?");
/// Heading (M45, M49).
pub static WHO_DECIDED: Words = Words::new(
    "Vul minstens één van beide in: de gedragsdeskundige, of het advies.",
    "Fill in at least one of the two: the behavioural expert, or the advice.",
);
/// Field (M49).
pub static EXPERT: Words =
    Words::new("Besproken in werkbegeleiding met (gedragsdeskundige)", "In work supervision with (expert)");
/// Field (M49).
pub static EXPERT_ON: Words = Words::new("Werkbegeleiding op", "Work supervision on");
/// Field (M49).
pub static ADVICE_TO: Words = Words::new(
    "Advies gegeven aan (verwijzer of Veilig Thuis)",
    "Advice given to (referrer or Veilig Thuis)",
);
/// Field (M49).
pub static ADVICE_ON: Words = Words::new("Advies gegeven op", "Advice given on");
/// Chips (M46).
pub static CONSULTATIONS: Words = Words::new("Rust op dit overleg", "Rests on these consultations");
/// M46.
pub static CONSULTATIONS_HINT: Words = Words::new(
    "Overleg met school of anderen plant u bij Planning.",
    "Consultations with the school or others are planned under Planning.",
);
/// M49, M50: shown when contact would end.
pub static END_CONTACT_MIND: Words = Words::new(
    "Dit is zeldzaam: ook begeleid contact is dan niet in het belang van het kind. Besluit het niet alleen. Een \
     niet nagekomen afspraak is geen reden; kijk daarvoor bij Wat past nu?",
    "This is rare: even supervised contact is then not in the child's interest. Do not decide it alone. A broken \
     agreement is no reason; for that look at What fits now?",
);
/// M50: shown when visits would pause.
pub static PAUSE_MIND: Words = Words::new(
    "Wees terughoudend met stoppen of minder, zeker op verzoek van één ouder. Vraag eerst de \
     gedragsdeskundige. Gesprekken gaan in een pauze gewoon door.",
    "Be reserved about stopping or less, above all at one parent's request. Ask the behavioural expert first. \
     Talks go on during a pause.",
);
/// Button.
pub static REVERSE: Words = Words::new("Terugdraaien", "Reverse");
/// Button of a pause.
pub static RESUME: Words = Words::new("Weer beginnen", "Begin again");
/// Button of an end.
pub static REOPEN: Words = Words::new("Heropenen", "Reopen");
/// Field.
pub static REVERSED_ON: Words = Words::new("Vanaf welke dag?", "From which day?");
/// Field.
pub static REVERSED_WHY: Words = Words::new("Waarom geldt het niet meer?", "Why does it no longer hold?");
/// Tag.
pub static HOLDS: Words = Words::new("geldt", "holds");
/// Tag; the day goes in `{day}`.
pub static REVERSED_TAG: Words = Words::new("teruggedraaid per {day}", "reversed as of {day}");
/// Before the ground of a reversal.
pub static REVERSED_BECAUSE: Words = Words::new("Teruggedraaid omdat", "Reversed because");
/// In a line, before names.
pub static LINE_WITH: Words = Words::new("besproken met", "discussed with");
/// In a line; `{who}` and `{day}`.
pub static LINE_EXPERT: Words =
    Words::new("werkbegeleiding met {who} op {day}", "work supervision with {who} on {day}");
/// In a line; `{who}` and `{day}`.
pub static LINE_ADVICE: Words = Words::new("advies aan {who} op {day}", "advice to {who} on {day}");
/// In a line; a number goes in `{n}`.
pub static LINE_CONSULTATIONS: Words = Words::new("overleg: {n}", "consultations: {n}");

/// Where the trajectory stands; the day goes in `{day}`.
pub static PAUSED: Words =
    Words::new("De bezoeken liggen stil sinds {day}.", "The visits have paused since {day}.");
/// What that means.
pub static PAUSED_MEANS: Words = Words::new(
    "Er wordt geen bezoek gepland of begonnen. Gesprekken gaan door.",
    "No visit is planned or begun. Talks go on.",
);
/// Where the trajectory stands; the day goes in `{day}`.
pub static ENDED_INDEPENDENT: Words = Words::new(
    "Het traject is op {day} afgerond met een zelfstandige regeling.",
    "The trajectory ended on {day} with an independent arrangement.",
);
/// Where the trajectory stands; the day goes in `{day}`.
pub static ENDED_NO_CONTACT: Words =
    Words::new("Op {day} is besloten dat het contact stopt.", "On {day} it was decided that contact ends.");

/// What was decided, in a few words.
pub fn resolution(what: &Resolution) -> &'static Words {
    match what {
        Resolution::FollowUpWhenNeeded(kind) => follow_up(*kind),
        Resolution::Pause { .. } => &PAUSE,
        Resolution::Extend { .. } => &EXTEND,
        Resolution::IndependentArrangement { .. } => &INDEPENDENT,
        Resolution::EndContact => &END_CONTACT,
    }
}

/// That a follow-up is replaced by contact when something is up (M42).
pub fn follow_up(kind: FollowUpKind) -> &'static Words {
    match kind {
        FollowUpKind::ChildReaction => &WHEN_NEEDED_CHILD,
        FollowUpKind::ParentExperience => &WHEN_NEEDED_PARENT,
    }
}

/// M42.
pub static WHEN_NEEDED_CHILD: Words = Words::new(
    "reactie van het kind: contact als er iets is",
    "the child's reaction: contact when something is up",
);
/// M42.
pub static WHEN_NEEDED_PARENT: Words = Words::new(
    "ervaring van de bezoekende ouder: contact als er iets is",
    "the visiting parent's experience: contact when something is up",
);
/// M48, M50.
pub static PAUSE: Words = Words::new("de bezoeken pauzeren", "pause the visits");
/// M44.
pub static EXTEND: Words = Words::new("het traject verlengen", "extend the trajectory");
/// M10.
pub static INDEPENDENT: Words = Words::new("zelfstandige regeling", "independent arrangement");
/// M49.
pub static END_CONTACT: Words = Words::new("het contact stoppen", "end contact");

/// The sentence for a refusal, with the way out.
pub fn refusal(refusal: DecisionRefusal) -> &'static Words {
    static NO_GROUND: Words = Words::new("Schrijf op waarom.", "Write down why.");
    static NO_ONE: Words =
        Words::new("Vul in met wie u dit hebt besproken.", "Fill in with whom you discussed this.");
    static EXPERT_OR_ADVICE: Words = Words::new(
        "Vul de gedragsdeskundige in, of aan wie advies is gegeven. Zonder een van beide kan dit besluit niet.",
        "Fill in the behavioural expert, or to whom advice was given. This cannot be decided without either.",
    );
    static UNTIL: Words =
        Words::new("Kies een dag na het besluit.", "Choose a day after that of the decision.");
    static ARRANGED: Words = Words::new("Schrijf op wat er is geregeld.", "Write down what was arranged.");
    static NO_BREACH: Words = Words::new(
        "Leg eerst vast wat er aan de veiligheid mis was.",
        "First record what was wrong with safety.",
    );
    static HOLDS: Words = Words::new("Dit geldt al.", "This holds already.");
    static ENDED: Words = Words::new(
        "Het traject is afgelopen. Heropen het eerst.",
        "The trajectory has ended. Reopen it first.",
    );
    static EXPERT_FIRST: Words = Words::new(
        "Deze pauze kwam na iets onveiligs. Leg eerst bij Wat past nu? vast dat de gedragsdeskundige is gevraagd.",
        "This pause followed something unsafe. First record under What fits now? that the expert was asked.",
    );
    static UNKNOWN: Words =
        Words::new("Dit besluit is er niet meer.", "This decision is not there any more.");
    static REVERSED: Words =
        Words::new("Dit besluit is al teruggedraaid.", "This decision was reversed already.");
    static BEFORE: Words =
        Words::new("Kies een dag op of na het besluit.", "Choose a day on or after that of the decision.");
    match refusal {
        DecisionRefusal::NoGround => &NO_GROUND,
        DecisionRefusal::NoOneDiscussed => &NO_ONE,
        DecisionRefusal::NoExpertOrAdvice => &EXPERT_OR_ADVICE,
        DecisionRefusal::UntilTooEarly => &UNTIL,
        DecisionRefusal::NoArrangement => &ARRANGED,
        DecisionRefusal::NoSafetyBreach => &NO_BREACH,
        DecisionRefusal::HoldsAlready => &HOLDS,
        DecisionRefusal::Ended => &ENDED,
        DecisionRefusal::ExpertFirst => &EXPERT_FIRST,
        DecisionRefusal::Unknown => &UNKNOWN,
        DecisionRefusal::ReversedAlready => &REVERSED,
        DecisionRefusal::BeforeDecision => &BEFORE,
    }
}
