//! Texts of the case page: its parts, and what stands in more than one of them. The planner has its own
//! file, [`super::plan`].

use omgangsboek_core::domain::person::Role;

use super::Words;

/// The parts of the page, for a screen reader.
pub static PARTS: Words = Words::new("Onderdelen van het dossier", "Parts of the case");
/// Part: where it stands.
pub static OVERVIEW: Words = Words::new("Overzicht", "Overview");
/// Part: the visits and meetings, in time.
pub static PLANNING: Words = Words::new("Planning", "Planning");
/// Part: the people.
pub static PEOPLE: Words = Words::new("Betrokkenen", "People");
/// Part: how visits are supervised.
pub static TERMS: Words = Words::new("Begeleiding", "Supervision");
/// Part: what holds at every visit.
pub static AGREEMENTS: Words = Words::new("Afspraken", "Agreements");
/// Part: what they work towards.
pub static GOALS: Words = Words::new("Doelen", "Goals");
/// Part: what was decided, broken and advised.
pub static DECISIONS: Words = Words::new("Besluiten", "Decisions");
/// Part: what is kept in mind and never composed.
pub static INTERNAL: Words = Words::new("Intern", "Internal");
/// Button.
pub static PLAN_VISIT: Words = Words::new("Plan een bezoek", "Plan a visit");
/// Closes an editor; everything is saved already.
pub static READY: Words = Words::new("Klaar", "Done");

/// In the line beneath the title: a trajectory.
pub static LINE_TRAJECTORY: Words = Words::new("Traject", "Trajectory");
/// In that line: a research question.
pub static LINE_QUESTION: Words = Words::new("Onderzoeksvraag", "Research question");
/// In that line: no basis yet.
pub static LINE_NO_BASIS: Words =
    Words::new("Nog geen traject of onderzoeksvraag", "No trajectory or question yet");
/// In that line: how it came in.
pub static LINE_COURT: Words = Words::new("via de rechtbank", "through the court");
/// In that line: how it came in.
pub static LINE_VOLUNTARY: Words = Words::new("vrijwillig", "voluntary");
/// In that line, before the day.
pub static LINE_STARTED: Words = Words::new("gestart", "started");
/// Before the number of the month.
pub static MONTH: Words = Words::new("maand", "month");
/// Between a number and how many there are.
pub static OF: Words = Words::new("van", "of");
/// Tag of a case that was put away.
pub static ARCHIVED: Words = Words::new("in het archief", "in the archive");

/// Card: what is still missing.
pub static MISSING: Words =
    Words::new("Nog nodig voor het eerste bezoek", "Still needed before the first visit");
/// The same once there were visits.
pub static MISSING_LATER: Words = Words::new("Nog niet ingevuld", "Not filled in yet");
/// Missing: M17.
pub static MISSING_BASIS: Words =
    Words::new("Traject of onderzoeksvraag vastleggen", "Record the trajectory or research question");
/// Missing.
pub static MISSING_CHILD: Words = Words::new("Een kind toevoegen", "Add a child");
/// Missing.
pub static MISSING_PARENT: Words = Words::new("Een bezoekende ouder toevoegen", "Add a visiting parent");
/// Missing.
pub static MISSING_HOME: Words =
    Words::new("Toevoegen bij wie het kind woont", "Add with whom the child lives");
/// Missing: M23; the name follows.
pub static MISSING_STOP: Words =
    Words::new("STOP-woord of STOP-teken afspreken met", "Agree a STOP word or sign with");
/// Missing: M21.
pub static MISSING_TERMS: Words = Words::new("Opschrijven hoe u begeleidt", "Write down how you supervise");
/// A tag: without this no visit can be planned.
pub static NEEDED_TO_PLAN: Words = Words::new("nodig om te plannen", "needed to plan");

/// Card: how far.
pub static PROGRESS: Words = Words::new("Hoe ver zijn we?", "How far are we?");
/// When the case began.
pub static STARTED: Words = Words::new("Startdatum", "Start date");
/// After a number.
pub static VISIT: Words = Words::new("bezoek", "visit");
/// Card and field: M52.
pub static MAIN_QUESTION: Words = Words::new("Hoofdvraag", "Main question");
/// What it is for.
pub static MAIN_QUESTION_HINT: Words =
    Words::new("Wat moeten de bezoeken duidelijk maken?", "What should the visits make clear?");
/// Card: why there are visits.
pub static GROUND: Words = Words::new("Aanleiding", "Ground");
/// M17.
pub static BASIS: Words = Words::new("Waarom zijn er bezoeken?", "Why are there visits?");
/// M17.
pub static TRAJECTORY: Words = Words::new("deel van een traject", "part of a trajectory");
/// M17.
pub static QUESTION: Words = Words::new("onderzoeksvraag", "research question");
/// M17.
pub static NOT_YET: Words = Words::new("nog niet bekend", "not known yet");
/// What that means.
pub static NO_BASIS_MEANS: Words = Words::new(
    "Zonder traject of onderzoeksvraag kunt u nog geen bezoek plannen.",
    "Without a trajectory or research question you cannot plan a visit yet.",
);
/// The research question itself.
pub static QUESTION_TEXT: Words =
    Words::new("Welke vraag moeten de bezoeken beantwoorden?", "Which question should the visits answer?");
/// M2.
pub static ENTRY: Words = Words::new("Hoe kwam het gezin hier?", "How did the family come here?");
/// M2.
pub static VOLUNTARY: Words = Words::new("vrijwillig", "of their own accord");
/// M2.
pub static COURT: Words = Words::new("via de rechtbank", "through the court");
/// M51.
pub static RULING: Words = Words::new("Wat heeft de rechter beslist?", "What did the court decide?");
/// M51.
pub static RULING_HINT: Words = Words::new(
    "Neem de beslissing letterlijk over. Zolang er iets van de beschikking ontbreekt, staat ze bij Te doen.",
    "Copy the decision literally. While anything of the ruling is missing, it stays on the list To do.",
);
/// M51.
pub static RULING_DATE: Words = Words::new("Datum van de beschikking", "Date of the ruling");
/// M51.
pub static RULING_COURT: Words = Words::new("Rechtbank", "Court");
/// M51.
pub static RULING_NUMBER: Words = Words::new("Nummer van de beschikking", "Number of the ruling");
/// Card: practical things.
pub static PRACTICAL: Words = Words::new("Gegevens", "Details");
/// M11.
pub static LOCATION: Words = Words::new("Vaste plaats van de bezoeken", "Usual place of the visits");
/// M18.
pub static PRIMARY_FILE: Words =
    Words::new("Waar staat het dossier van de organisatie?", "Where is the organisation's own file?");
/// M18: the standing line.
pub static PRIMARY_FILE_HINT: Words = Words::new(
    "De gewone werkwijze van de organisatie loopt door naast dit werkboek.",
    "The organisation's regular process goes on beside this workbook.",
);

/// Button: put away.
pub static TO_ARCHIVE: Words = Words::new("Archiveren", "Archive");
/// Button: back.
pub static FROM_ARCHIVE: Words = Words::new("Terughalen uit archief", "Take out of the archive");
/// The question.
pub static ARCHIVE_ASK: Words = Words::new("Dit dossier archiveren?", "Archive this case?");
/// What happens.
pub static ARCHIVE_WHAT: Words = Words::new(
    "Er wordt niets gewist. Het dossier verdwijnt uit Vandaag en staat voortaan in het archief bij Dossiers. \
     U kunt het altijd terughalen.",
    "Nothing is erased. The case leaves Today and is in the archive under Cases from now on. You can always \
     take it back.",
);
/// A visit is still to come.
pub static ARCHIVE_VISITS: Words = Words::new(
    "Let op: er staat nog een bezoek open. Dat ziet u dan niet meer op Vandaag.",
    "Mind: a visit is still open. You will not see it on Today any more.",
);

/// What somebody is in the case.
pub fn role(role: Role) -> &'static Words {
    static CHILD: Words = Words::new("kind", "child");
    static RESIDENT: Words = Words::new("ouder bij wie het kind woont", "parent the child lives with");
    static CARER: Words =
        Words::new("andere opvoeder bij wie het kind woont", "other carer the child lives with");
    static VISITING: Words = Words::new("ouder die op bezoek komt", "visiting parent");
    static SUPERVISOR: Words = Words::new("begeleider", "supervisor");
    static COORDINATOR: Words = Words::new("zorgcoördinator", "care coordinator");
    static EXPERT: Words = Words::new("gedragsdeskundige", "behavioural expert");
    static REFERRER: Words = Words::new("verwijzer", "referrer");
    static OTHER: Words = Words::new("iemand anders", "somebody else");
    match role {
        Role::Child => &CHILD,
        Role::ResidentParent => &RESIDENT,
        Role::Carer => &CARER,
        Role::VisitingParent => &VISITING,
        Role::Supervisor => &SUPERVISOR,
        Role::CareCoordinator => &COORDINATOR,
        Role::BehaviouralExpert => &EXPERT,
        Role::Referrer => &REFERRER,
        Role::Other => &OTHER,
    }
}
