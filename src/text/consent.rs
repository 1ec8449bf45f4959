//! Texts about consent to visits in other places (M14), and about child talks (M8).

use super::Words;

/// Card.
pub static PLACES: Words = Words::new("Bezoeken op een andere plaats", "Visits in another place");
/// What it is for (M14).
pub static WHAT: Words = Words::new(
    "Een bezoek ergens anders kan als elke ouder het ermee eens is. Trekt een ouder dat in, dan wordt daar niets \
     meer gepland of begonnen.",
    "A visit elsewhere is possible when each parent agrees. When a parent withdraws that, nothing is planned or \
     begun there any more.",
);
/// None.
pub static NOWHERE: Words =
    Words::new("Voor geen enkele plaats is toestemming nodig.", "No place needs consent.");
/// Button.
pub static ADD: Words = Words::new("Toestemming vastleggen", "Record consent");
/// Field.
pub static PLACE: Words = Words::new("Voor welke plaats?", "For which place?");
/// Field.
pub static PARENT: Words = Words::new("Welke ouder?", "Which parent?");
/// Field.
pub static GIVEN_ON: Words = Words::new("Gezegd op", "Said on");
/// Field.
pub static HOW: Words = Words::new("Hoe?", "How?");
/// Examples.
pub static HOW_HINT: Words = Words::new(
    "Bijvoorbeeld: in het oudergesprek, aan de telefoon, per brief",
    "For example: in the parent talk, by telephone, by letter",
);
/// Why it cannot be recorded yet.
pub static FIRST: Words = Words::new(
    "Vul in welke ouder, voor welke plaats, wanneer en hoe.",
    "Fill in which parent, for which place, when and how.",
);
/// Tag: all agree.
pub static ALL_AGREE: Words = Words::new("elke ouder is akkoord", "each parent agrees");
/// Tag: somebody's consent is missing.
pub static MISSING: Words = Words::new("nog niet van elke ouder", "not from each parent yet");
/// In a line: a parent whose consent is missing.
pub static NONE_YET: Words = Words::new("nog geen toestemming", "no consent yet");
/// In a line: `{day}` and `{how}`.
pub static GIVEN: Words = Words::new("akkoord op {day}, {how}", "agreed on {day}, {how}");
/// In a line: `{day}`.
pub static WITHDRAWN: Words = Words::new("ingetrokken op {day}", "withdrawn on {day}");
/// Button.
pub static WITHDRAW: Words = Words::new("Intrekken", "Withdraw");
/// Field.
pub static WITHDRAWN_ON: Words = Words::new("Ingetrokken op", "Withdrawn on");
/// Field.
pub static WITHDRAWN_WHY: Words =
    Words::new("Welke reden gaf deze ouder?", "Which reason did this parent give?");
/// Refused.
pub static BEFORE_GIVEN: Words = Words::new(
    "Kies een dag op of na die waarop toestemming is gegeven.",
    "Choose a day on or after that on which consent was given.",
);
/// Refused.
pub static NOT_GIVEN: Words =
    Words::new("Deze toestemming geldt al niet meer.", "This consent no longer holds.");
/// A planned visit is at that place; `{day}`.
pub static PLANNED_THERE: Words = Words::new(
    "Het bezoek van {day} staat op deze plaats. Het kan zo niet beginnen: kies een andere plaats, of leg de \
     toestemming vast.",
    "The visit of {day} is at this place. It cannot begin so: choose another place, or record consent.",
);

/// A place is chosen for which consent is missing; `{names}` and `{place}`.
pub static MISSING_OF: Words = Words::new(
    "Voor {place} is toestemming nodig van {names}. Leg die eerst vast, of kies een andere plaats.",
    "For {place} consent is needed of {names}. Record it first, or choose another place.",
);

/// Card (M8).
pub static CHILD_TALKS: Words = Words::new("Kindgesprekken", "Child talks");
/// Field (M8).
pub static WANTED: Words = Words::new("Zijn kindgesprekken gewenst?", "Are child talks wanted?");
/// What it is for (M8).
pub static WANTED_WHAT: Words = Words::new(
    "Dat overlegt u met de ouders. Pas daarna kunt u een kindgesprek plannen. Kennismaken met het kind en vragen \
     hoe het ging, mag altijd.",
    "You settle that with the parents. Only then can you plan a child talk. Getting to know the child and asking \
     how it was is always possible.",
);
/// Option.
pub static YES: Words = Words::new("ja", "yes");
/// Option.
pub static NO: Words = Words::new("nee", "no");
/// Option.
pub static NOT_YET: Words = Words::new("nog niet besproken", "not discussed yet");
/// Field.
pub static SETTLED_ON: Words = Words::new("Besproken op", "Discussed on");
/// Field.
pub static SETTLED_WITH: Words = Words::new("Besproken met", "Discussed with");
/// Nobody chosen.
pub static WITH_FIRST: Words =
    Words::new("Kies met wie dit is besproken.", "Choose with whom this was discussed.");
/// Field.
pub static SETTLED_NOTE: Words = Words::new("Wat is erover gezegd?", "What was said about it?");
