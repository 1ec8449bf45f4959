//! Texts of the short forms.

use crate::text::Words;

/// Card of a parent talk (M10).
pub static THEMES: Words = Words::new("Waar ging het over?", "What was it about?");
/// M16.
pub static HERE_AND_NOW: Words = Words::new(
    "Kijk naar hoe het nu gaat en hoe het verder moet. Het verleden is hier niet het onderwerp.",
    "Look at how it is now and how to go on. The past is not the subject here.",
);
/// With a theme that has a date (M39, M50); `{day}` is that of the talk.
pub static SPOKEN_ON: Words = Words::new("Besproken op {day}.", "Spoken about on {day}.");
/// Before the theme.
pub static NOTE_WITH: Words = Words::new("Notitie bij", "Note with");
/// Field.
pub static NOTES: Words = Words::new("Wat is verder besproken?", "What else was spoken about?");

/// Card of a child talk.
pub static CHILD_TOLD: Words = Words::new("Wat het kind vertelde", "What the child told");
/// Above the notes.
pub static STAYS_WITH_YOU: Words = Words::new(
    "Dit blijft bij u: het komt in geen enkel verslag.",
    "This stays with you: it comes into no report.",
);
/// Why.
pub static STAYS_WITH_YOU_WHY: Words = Words::new(
    "Wat een kind zegt, bereikt anders beide ouders. De app biedt deze notities nergens aan om te delen.",
    "What a child says would otherwise reach both parents. The app offers these notes nowhere to be shared.",
);
/// Field.
pub static CHILD_NOTES: Words = Words::new("Notities, alleen voor u", "Notes, for you only");
/// Field.
pub static MAY_BE_TOLD: Words =
    Words::new("Wat wil het kind dat anderen weten?", "What does the child want others to know?");
/// What belongs there.
pub static MAY_BE_TOLD_HINT: Words = Words::new(
    "In de woorden van het kind, en alleen wat veilig is als beide ouders het horen.",
    "In the child's words, and only what is safe when both parents hear it.",
);

/// Card of an introduction.
pub static SPOKEN_ABOUT: Words = Words::new("Kennismaking", "Introduction");
/// What holding it does (M20).
pub static INTRODUCED_WHAT: Words = Words::new(
    "Is het gesprek gehouden, dan staat bij wie erbij was dat u heeft kennisgemaakt.",
    "Once the meeting was held, everybody who was there is marked as met.",
);

/// Card of a consultation (M46).
pub static CONSULTED: Words = Words::new("Overleg", "Consultation");
/// Field.
pub static CONSULTED_WHO: Words = Words::new("Met wie is overlegd?", "Who was consulted?");
/// Field.
pub static QUESTION: Words = Words::new("Wat was de vraag?", "What was the question?");
/// Field.
pub static ANSWER: Words = Words::new("Wat was het antwoord?", "What was the answer?");
/// What it is for.
pub static CONSULTED_WHAT: Words = Words::new(
    "Bij een besluit kunt u aangeven dat het op dit overleg steunt.",
    "A decision can name this consultation as what it rests on.",
);

/// Card of an evaluation (M43).
pub static LOOKING_BACK: Words = Words::new("Samen terugkijken", "Looking back together");
/// Field (M45).
pub static CHILD_IS: Words = Words::new("Hoe gaat het met het kind?", "How is the child?");
/// Why it comes first.
pub static CHILD_IS_HINT: Words = Words::new(
    "Hoe het met het kind gaat, is leidend voor wat volgt.",
    "How the child is, leads what follows.",
);
/// M47.
pub static BOTH_VIEWS: Words = Words::new(
    "De een vindt het soms te langzaam gaan, de ander ziet in elke stap een risico. Schrijf beide op.",
    "One may find it too slow while the other sees a risk in every step. Write both down.",
);
/// Field; `{who}` is a name.
pub static VIEW_OF: Words = Words::new("Hoe ziet {who} het?", "How does {who} see it?");
/// Field.
pub static OUTCOME: Words = Words::new("Wat komt eruit?", "What comes of it?");
/// Field.
pub static NEXT_EVALUATION: Words = Words::new("Volgende evaluatie", "Next evaluation");
/// What it does (M44).
pub static NEXT_EVALUATION_HINT: Words = Words::new(
    "Wat na die dag is gepland, staat in de planning als voorlopig.",
    "What is planned after that day is provisional in the plan.",
);
/// Link.
pub static TO_GOALS: Words = Words::new("Bekijk de doelen", "Look at the goals");

/// Card.
pub static AGREEMENTS: Words = Words::new("Afspraken uit dit gesprek", "Agreements of this meeting");
/// Where they go.
pub static AGREEMENTS_WHAT: Words = Words::new(
    "Wat hier wordt afgesproken, staat ook bij de afspraken van het dossier.",
    "What is agreed here stands with the agreements of the case too.",
);
/// None.
pub static NO_AGREEMENTS: Words =
    Words::new("In dit gesprek is nog niets afgesproken.", "Nothing was agreed in this meeting yet.");
/// Button.
pub static ADD_AGREEMENT: Words = Words::new("Afspraak toevoegen", "Add an agreement");
/// Link.
pub static ALL_AGREEMENTS: Words = Words::new("Alle afspraken", "All agreements");
/// Tag (M4).
pub static OF_PARENTS: Words = Words::new("van de ouders", "of the parents");
