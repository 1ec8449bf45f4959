//! Texts of the register of advice (M50).

use super::Words;

/// Card.
pub static REGISTER: Words = Words::new("Adviezen", "Advice");
/// What it is (M50).
pub static WHAT: Words = Words::new(
    "Per persoon: wat is geadviseerd en wat is ermee gedaan. Ook voor wie het kind thuis opvoedt. Zorg dat een \
     advies zoveel mogelijk wordt voortgezet.",
    "Per person: what was advised and what came of it. Also for those the child lives with. See that advice is \
     carried on as far as possible.",
);
/// None.
pub static NONE: Words = Words::new("Er is nog geen advies gegeven.", "No advice has been given yet.");
/// Button.
pub static ADD: Words = Words::new("Advies toevoegen", "Add advice");
/// Field.
pub static TO: Words = Words::new("Aan wie?", "To whom?");
/// Field.
pub static TEXT: Words = Words::new("Welk advies?", "Which advice?");
/// Field.
pub static ON: Words = Words::new("Gegeven op", "Given on");
/// Why it cannot be added yet.
pub static FIRST: Words =
    Words::new("Kies aan wie, en schrijf het advies op.", "Choose to whom, and write down the advice.");
/// Field.
pub static FOLLOWED: Words = Words::new("Is het opgevolgd?", "Was it followed?");
/// Option.
pub static YES: Words = Words::new("opgevolgd", "followed");
/// Option.
pub static NO: Words = Words::new("niet opgevolgd", "not followed");
/// Option.
pub static UNKNOWN: Words = Words::new("nog niet bekend", "not known yet");
/// Field (M50).
pub static CARRIED_ON: Words =
    Words::new("Wat doet u om het te laten doorgaan?", "What do you do to have it carried on?");
/// In a line: where it stands.
pub static IN_VISIT: Words = Words::new("in het verloop van het bezoek", "in the log of the visit");
/// Above advice of which the log does not say to whom.
pub static TO_NOBODY: Words = Words::new("Niet bij iemand genoemd", "Not named with anybody");
/// M50: shown with advice to whom the child lives with that was not followed.
pub static NOT_FOLLOWED_AT_HOME: Words = Words::new(
    "Een advies dat thuis niet wordt opgevolgd, kan iets betekenen. Bespreek het met de gedragsdeskundige \
     (zie Intern).",
    "Advice that is not followed at home can mean something. Discuss it with the behavioural expert (see \
     Internal).",
);
