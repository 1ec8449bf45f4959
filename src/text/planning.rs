//! Texts of the planning of a case: its steps in time, the proposal, moving, and the calendar file.

use super::Words;

/// Card: how far it is and what comes next.
pub static HOW_FAR: Words = Words::new("Waar staan we?", "Where are we?");
/// Counter (M6).
pub static VISITS: Words = Words::new("Bezoeken", "Visits");
/// Counter (M6).
pub static TALKS: Words = Words::new("Oudergesprekken", "Parent talks");
/// In a counter; `{held}` and `{of}` are numbers.
pub static HELD_OF: Words = Words::new("{held} van ongeveer {of} gehouden", "{held} of about {of} held");
/// In a counter without a plan; `{held}` is a number.
pub static HELD: Words = Words::new("{held} gehouden", "{held} held");
/// In a counter; `{planned}` is a number.
pub static PLANNED_COUNT: Words = Words::new("{planned} gepland", "{planned} planned");
/// The next evaluation; `{day}` is its day.
pub static EVALUATION_ON: Words = Words::new("Volgende evaluatie: {day}.", "Next evaluation: {day}.");
/// There is none.
pub static NO_EVALUATION: Words =
    Words::new("Er is nog geen volgende evaluatie afgesproken.", "No next evaluation is agreed yet.");
/// It is time for one (M5, M43); `{day}` is the last day for it.
pub static EVALUATION_WANTED: Words = Words::new(
    "Plan een evaluatie: uiterlijk {day} kijkt u samen terug.",
    "Plan an evaluation: look back together by {day}.",
);
/// What comes next (M7); `{what}` is a kind of step.
pub static NEXT: Words = Words::new("Volgende stap: {what}", "Next step: {what}");
/// A kind of step.
pub static A_VISIT: Words = Words::new("bezoek", "visit");
/// Button.
pub static PLAN_VISIT: Words = Words::new("Bezoek plannen", "Plan a visit");
/// Button.
pub static PLAN_TALK: Words = Words::new("Oudergesprek plannen", "Plan a parent talk");
/// Button.
pub static PLAN_EVALUATION: Words = Words::new("Evaluatie plannen", "Plan an evaluation");
/// Button: any other meeting.
pub static PLAN_OTHER: Words = Words::new("Ander gesprek plannen", "Plan another meeting");
/// Button: unfolds the proposal.
pub static PROPOSE: Words =
    Words::new("Voorstel tot de volgende evaluatie", "Proposal up to the next evaluation");

/// Card: the steps in time.
pub static STEPS: Words = Words::new("Bezoeken en gesprekken", "Visits and meetings");
/// Above the steps to come.
pub static AHEAD: Words = Words::new("Wat komt", "What is to come");
/// Above the steps that were.
pub static PAST: Words = Words::new("Wat is geweest", "What was");
/// Above other versions that came in with a backup.
pub static OTHER_VERSIONS: Words = Words::new("Andere versies", "Other versions");
/// Tag (M44).
pub static PROVISIONAL: Words = Words::new("voorlopig", "provisional");
/// Tag (M7).
pub static DEVIATES: Words = Words::new("niet om en om", "not in turn");

/// A conflict; `{what}` is the other step.
pub static OVERLAP: Words = Words::new(
    "Valt samen met {what}. Verplaats een van de twee.",
    "Falls together with {what}. Move one of the two.",
);
/// A conflict; `{what}` is the other step.
pub static SAME_CHILD: Words = Words::new(
    "Het kind heeft die dag ook {what}. Kan een van de twee op een andere dag?",
    "The child also has {what} that day. Can one of the two be on another day?",
);
/// A conflict (M14).
pub static WITHOUT_CONSENT: Words = Words::new(
    "Niet elke ouder is akkoord met deze plaats. Vraag toestemming, of kies een andere plaats.",
    "Not every parent agrees to this place. Ask for consent, or choose another place.",
);
/// A conflict (M8).
pub static CHILD_TALK_UNSETTLED: Words = Words::new(
    "Met de ouders is nog niet afgesproken of kindgesprekken gewenst zijn. Leg dat eerst vast.",
    "It is not settled with the parents yet whether child talks are wanted. Record that first.",
);
/// A conflict (M8).
pub static CHILD_TALK_UNWANTED: Words = Words::new(
    "Met de ouders is afgesproken dat er geen kindgesprekken zijn. Zeg dit gesprek af, of bespreek het opnieuw.",
    "It was settled with the parents that there are no child talks. Call this talk off, or discuss it again.",
);
/// A conflict (M48).
pub static WHILE_PAUSED: Words = Words::new(
    "De bezoeken liggen stil. Zeg dit bezoek af, of neem het besluit om weer te beginnen.",
    "The visits pause. Call this visit off, or decide to begin again.",
);
/// A conflict (M49).
pub static AFTER_THE_END: Words =
    Words::new("Het traject is afgelopen. Zeg dit af.", "The trajectory has ended. Call this off.");
/// A conflict (M17).
pub static INCOMPLETE: Words = Words::new(
    "In het dossier ontbreekt iets wat voor een bezoek nodig is. Vul dat eerst aan.",
    "The case lacks something that a visit needs. Complete that first.",
);

/// Card: four weeks of days.
pub static WEEKS: Words = Words::new("Verplaatsen", "Move");
/// How steps are moved.
pub static HOW_TO_MOVE: Words = Words::new(
    "Sleep een stap naar een andere dag. Met het toetsenbord: pijl links of rechts is een dag, pijl op of neer \
     een week. De tijd blijft gelijk.",
    "Drag a step to another day. With the keyboard: arrow left or right is a day, arrow up or down a week. The \
     time stays the same.",
);
/// Button: weeks before.
pub static EARLIER: Words = Words::new("Eerdere weken", "Earlier weeks");
/// Button: weeks after.
pub static LATER: Words = Words::new("Latere weken", "Later weeks");
/// Before the time of something of another family.
pub static TAKEN: Words = Words::new("bezet", "taken");
/// Said after a move; `{what}` is the step, `{when}` its new time.
pub static MOVED: Words = Words::new("{what} staat nu op {when}.", "{what} is now on {when}.");
/// Said when it could not be moved; `{why}` is a sentence.
pub static NOT_MOVED: Words = Words::new("{what} is niet verplaatst. {why}", "{what} was not moved. {why}");
/// After a visit was moved to a later day (M50).
pub static LATER_ASKED: Words = Words::new(
    "Vroeg één ouder om dit uitstel? Maak het dan ongedaan. Vraag eerst de gedragsdeskundige, en leg het verzoek \
     vast bij Wijzigen.",
    "Did one parent ask for this delay? Then undo it. Ask the behavioural expert first, and record the request \
     under Change.",
);
/// Why it was not moved.
pub static NOT_OPEN: Words = Words::new(
    "Deze stap is nog niet geopend of kan niet worden gelezen.",
    "This step has not been opened yet or cannot be read.",
);

/// Card: the proposal.
pub static PROPOSAL: Words =
    Words::new("Voorstel tot de volgende evaluatie", "Proposal up to the next evaluation");
/// Field.
pub static FROM: Words = Words::new("Vanaf", "From");
/// Field.
pub static EVERY_WEEKS: Words = Words::new("Om de hoeveel weken een stap?", "A step every how many weeks?");
/// What that means.
pub static EVERY_WEEKS_HINT: Words = Words::new(
    "Gesprekken en bezoeken wisselen elkaar af, waar het programma beide heeft.",
    "Talks and visits take turns, where the programme has both.",
);
/// Field.
pub static VISIT_AT: Words = Words::new("Begintijd van bezoeken", "Start time of visits");
/// Field.
pub static VISIT_MINUTES: Words =
    Words::new("Een bezoek duurt maximaal (minuten)", "A visit lasts at most (minutes)");
/// Field.
pub static TALK_AT: Words = Words::new("Begintijd van oudergesprekken", "Start time of parent talks");
/// Field.
pub static TALK_MINUTES: Words =
    Words::new("Een oudergesprek duurt (minuten)", "A parent talk lasts (minutes)");
/// Nothing fits.
pub static NOTHING_TO_PROPOSE: Words = Words::new(
    "Er is niets voor te stellen: tot de volgende evaluatie is alles gepland, of het aantal van het programma is \
     bereikt. Plan eerst een evaluatie.",
    "There is nothing to propose: all is planned up to the next evaluation, or the programme's number is reached. \
     Plan an evaluation first.",
);
/// Something is missing.
pub static PROPOSAL_INCOMPLETE: Words = Words::new(
    "Vul de eerste dag en de tijden in; dan staat hier het voorstel.",
    "Fill in the first day and the times; then the proposal is shown here.",
);
/// Button of a row.
pub static DAY_EARLIER: Words = Words::new("Dag eerder", "Day earlier");
/// Button of a row.
pub static DAY_LATER: Words = Words::new("Dag later", "Day later");
/// Button of a row.
pub static LEAVE_OUT: Words = Words::new("Weglaten", "Leave out");
/// Button of a row that was left out.
pub static TAKE_ALONG: Words = Words::new("Toch plannen", "Plan after all");
/// Tag of a row that was left out.
pub static LEFT_OUT: Words = Words::new("weggelaten", "left out");
/// Tag: something else is planned at that time.
pub static TAKEN_THEN: Words = Words::new("dan is er al iets", "something is on then");
/// Button; `{n}` is a number.
pub static PLAN_THESE: Words = Words::new("Deze stappen plannen ({n})", "Plan these steps ({n})");
/// Why it does nothing yet.
pub static NONE_CHOSEN: Words =
    Words::new("Er is nog geen stap om te plannen.", "There is no step to plan yet.");

/// Switch (M45).
pub static WITH_EXPERT: Words =
    Words::new("Besloten met de gedragsdeskundige", "Decided with the behavioural expert");
/// What it is for.
pub static WITH_EXPERT_HINT: Words = Words::new(
    "Een stap wordt gezet met de gedragsdeskundige, of als advies aan de verwijzer.",
    "A step is taken with the behavioural expert, or as advice to the referrer.",
);
/// Field (M45).
pub static ADVISED: Words = Words::new("Advies aan (verwijzer)", "Advice to (referrer)");
/// Within a sentence.
pub static BY_EXPERT: Words = Words::new("met de gedragsdeskundige", "with the behavioural expert");
/// Before a name.
pub static BY_ADVICE: Words = Words::new("advies aan", "advice to");
/// Not recorded.
pub static NOT_DECIDED: Words = Words::new("nog niet vastgelegd", "not recorded yet");

/// Button: all steps.
pub static ALL_IN_CALENDAR: Words = Words::new("Alles in uw agenda", "All into your calendar");
/// Button of a row.
pub static IN_CALENDAR: Words = Words::new("Agenda", "Calendar");
/// Title of the dialog.
pub static CALENDAR: Words = Words::new("In uw agenda zetten", "Put into your calendar");
/// What it does.
pub static CALENDAR_WHAT: Words = Words::new(
    "U krijgt een bestand dat uw agenda kan openen. Er staat in wat het is en wanneer. Opent u later een nieuw \
     bestand, dan schuiven de afspraken mee.",
    "You get a file that your calendar can open. It says what it is and when. When you open a new file later, the \
     appointments move along.",
);
/// Switch.
pub static WITH_NAMES: Words = Words::new("Met namen en plaats", "With names and place");
/// What that means.
pub static WITH_NAMES_HINT: Words = Words::new(
    "Let op: een agenda is vaak ook voor anderen te zien.",
    "Mind: a calendar can often be seen by others too.",
);
/// Button.
pub static SAVE_CALENDAR: Words = Words::new("Agendabestand opslaan", "Save the calendar file");
/// It went out.
pub static CALENDAR_SAVED: Words = Words::new(
    "Het bestand is opgeslagen. Open het met uw agenda, en gooi het daarna weg.",
    "The file is saved. Open it with your calendar, and throw it away afterwards.",
);
/// It did not.
pub static CALENDAR_REFUSED: Words = Words::new(
    "De browser wilde het bestand niet opslaan. Er is niets bewaard.",
    "The browser did not want to save the file. Nothing was kept.",
);
