//! Texts about planning a visit, changing it, and its state in a list.

use super::Words;

/// Title of the page.
pub static PLAN: Words = Words::new("Bezoek plannen", "Plan a visit");
/// Title of the dialog, and its button.
pub static CHANGE: Words = Words::new("Bezoek wijzigen", "Change the visit");
/// Field.
pub static DAY: Words = Words::new("Datum", "Date");
/// Field.
pub static TIME: Words = Words::new("Begintijd", "Start time");
/// Field (M6).
pub static MINUTES: Words = Words::new("Duurt maximaal (minuten)", "Lasts at most (minutes)");
/// Field.
pub static PLACE: Words = Words::new("Plaats", "Place");
/// Chips.
pub static CHILDREN: Words = Words::new("Welk kind komt?", "Which child comes?");
/// Chips.
pub static PARENTS: Words = Words::new("Wie komt op bezoek?", "Who comes to visit?");
/// Why it cannot be saved yet.
pub static DAY_FIRST: Words = Words::new("Kies eerst een datum.", "Choose a date first.");
/// Why it cannot be saved yet.
pub static TIME_FIRST: Words = Words::new("Vul eerst de begintijd in.", "Fill in the start time first.");
/// Why it cannot be saved yet.
pub static MINUTES_FIRST: Words =
    Words::new("Vul eerst in hoe lang het bezoek mag duren.", "Fill in first how long the visit may last.");
/// Why it cannot be saved yet.
pub static PLACE_FIRST: Words = Words::new("Vul eerst de plaats in.", "Fill in the place first.");
/// Why it cannot be saved yet.
pub static CHILD_FIRST: Words = Words::new("Kies eerst een kind.", "Choose a child first.");
/// Why it cannot be saved yet.
pub static PARENT_FIRST: Words =
    Words::new("Kies eerst wie op bezoek komt.", "Choose first who comes to visit.");
/// Mind.
pub static IN_THE_PAST: Words =
    Words::new("Deze dag is al voorbij. Klopt dat?", "This day has passed. Is that right?");
/// Mind; `{what}` is the other visit or meeting, `{case}` and `{when}` are of it.
pub static OVERLAPS: Words = Words::new(
    "Er is dan ook een {what} van {case}: {when}.",
    "Something else is planned then: {what} of {case}, {when}.",
);
/// Mind: longer than the programme has it; `{minutes}` is its maximum.
pub static LONGER: Words = Words::new(
    "Dit is langer dan in dit programma gewoon is ({minutes} minuten).",
    "This is longer than usual in this programme ({minutes} minutes).",
);
/// Button.
pub static DO_PLAN: Words = Words::new("Bezoek vastleggen", "Save the visit");

/// Refused: M17.
pub static REFUSED_BASIS: Words = Words::new(
    "U kunt nog geen bezoek plannen: leg eerst vast bij welk traject of welke onderzoeksvraag het hoort.",
    "You cannot plan a visit yet: record first which trajectory or research question it belongs to.",
);
/// Refused.
pub static REFUSED_CHILD: Words = Words::new(
    "U kunt nog geen bezoek plannen: voeg eerst een kind toe.",
    "You cannot plan a visit yet: add a child first.",
);
/// Refused.
pub static REFUSED_PARENT: Words = Words::new(
    "U kunt nog geen bezoek plannen: voeg eerst toe wie op bezoek komt.",
    "You cannot plan a visit yet: add first who comes to visit.",
);
/// Refused.
pub static REFUSED_ARCHIVED: Words = Words::new(
    "Dit dossier staat in het archief. Haal het eerst terug; dan kunt u een bezoek plannen.",
    "This case is in the archive. Take it back first; then you can plan a visit.",
);
/// Refused: M8.
pub static REFUSED_CHILD_TALKS: Words = Words::new(
    "Bespreek eerst met de ouders of kindgesprekken gewenst zijn, en leg vast wat de uitkomst is.",
    "Discuss with the parents first whether child talks are wanted, and record the outcome.",
);
/// Refused: M14.
pub static REFUSED_CONSENT: Words = Words::new(
    "Op deze plaats kan het pas als elke ouder het daarmee eens is. Leg eerst vast wie dat wanneer zei.",
    "It can be at this place only once each parent agrees. Record first who said so and when.",
);
/// Refused: M48.
pub static REFUSED_PAUSED: Words = Words::new(
    "De bezoeken liggen stil. Neem eerst het besluit om weer te beginnen.",
    "The visits pause. Decide first to begin again.",
);
/// Refused: M49.
pub static REFUSED_ENDED: Words = Words::new(
    "Dit traject is afgelopen. Er kan niets meer worden gepland.",
    "This trajectory has ended. Nothing can be planned any more.",
);
/// Way out: to the places and who agreed to them.
pub static TO_TERMS: Words = Words::new("Toestemming vastleggen", "Record consent");
/// Way out: to where the basis is recorded.
pub static TO_BASIS: Words = Words::new("Aanleiding vastleggen", "Record the ground");
/// Way out: to the people.
pub static TO_PEOPLE: Words = Words::new("Betrokkenen aanvullen", "Complete the people");
/// Way out: to the decisions.
pub static TO_DECISIONS: Words = Words::new("Naar de besluiten", "To the decisions");
/// Way out: to the case.
pub static TO_CASE: Words = Words::new("Naar het dossier", "To the case");

/// Opens the part of the dialog about a visit that is off.
pub static OFF: Words = Words::new("Bezoek gaat niet door", "The visit is off");
/// Back to the plan.
pub static STILL_ON: Words = Words::new("Terug naar de gegevens", "Back to the details");
/// What happened.
pub static OFF_HOW: Words = Words::new("Wat is er gebeurd?", "What happened?");
/// Called off.
pub static CALLED_OFF: Words = Words::new("vooraf afgezegd", "called off beforehand");
/// Somebody did not come.
pub static DID_NOT_COME: Words = Words::new("iemand is niet gekomen", "somebody did not come");
/// By whom.
pub static OFF_BY: Words = Words::new("Door wie?", "By whom?");
/// By somebody not in the case.
pub static OFF_BY_OTHER: Words = Words::new("iemand anders", "somebody else");
/// Who that is.
pub static OFF_BY_NAME: Words = Words::new("Wie was dat?", "Who was that?");
/// Why.
pub static OFF_WHY: Words = Words::new("Wat was de reden?", "What was the reason?");
/// What it does not do.
pub static OFF_WHAT: Words = Words::new(
    "Het bezoek blijft in het dossier staan, maar telt niet mee. Gaat het toch door, dan kunt u dit terugnemen.",
    "The visit stays in the case but does not count. When it is on after all, you can take this back.",
);
/// Why it cannot be recorded yet.
pub static OFF_FIRST: Words =
    Words::new("Vul in wat er is gebeurd, door wie en waarom.", "Fill in what happened, by whom and why.");
/// Button.
pub static RECORD_OFF: Words = Words::new("Vastleggen dat het niet doorgaat", "Record that it is off");
/// The visit began already.
pub static NOT_WAITING: Words = Words::new(
    "Dit bezoek is al begonnen of voorbij. Datum, tijd en plaats staan vast.",
    "This visit has begun or is over. Date, time and place are fixed.",
);
/// Before the reason of a visit that was off.
pub static REASON: Words = Words::new("Reden", "Reason");
/// It cannot be opened.
pub static CANNOT_OPEN: Words =
    Words::new("Dit bezoek kan niet worden geopend.", "This visit cannot be opened.");

/// State.
pub static PLANNED: Words = Words::new("gepland", "planned");
/// State.
pub static PREPARING: Words = Words::new("in voorbereiding", "being prepared");
/// State.
pub static UNDERWAY: Words = Words::new("nu bezig", "going on now");
/// State.
pub static FOLLOW_UP: Words = Words::new("nog afronden", "to be finished");
/// State.
pub static CLOSED: Words = Words::new("afgesloten", "closed");
/// State.
pub static CANCELLED: Words = Words::new("afgezegd", "called off");
/// State.
pub static NOT_HELD: Words = Words::new("niet doorgegaan", "not held");
/// No visits.
pub static NO_VISITS: Words = Words::new("Er is nog geen bezoek gepland.", "No visit is planned yet.");

/// Toggle (M37).
pub static OBSERVATION: Words = Words::new("Voor observatiediagnostiek", "For observation diagnostics");
/// What it changes.
pub static OBSERVATION_HINT: Words = Words::new(
    "Het verslag krijgt dan de kopjes van uw organisatie, in plaats van de negen.",
    "The report then gets your organisation's headings, instead of the nine.",
);
