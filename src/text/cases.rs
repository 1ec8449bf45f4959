//! Texts of the list of cases and of a new case.

use super::Words;

/// Title and button: make one.
pub static NEW_CASE: Words = Words::new("Nieuw dossier", "New case");
/// The field to search with.
pub static SEARCH: Words = Words::new("Zoeken in alles", "Search in everything");
/// Field, where one of the cases is to be chosen.
pub static SEARCH_CASES: Words = Words::new("Zoeken op dossiernaam of kind", "Search by case name or child");
/// What was found beside the cases by their names.
pub static EVERYWHERE: Words =
    Words::new("In dossiers, bezoeken en gesprekken", "In cases, visits and meetings");
/// It goes on.
pub static LOOKING: Words = Words::new("Bezig met zoeken…", "Searching…");
/// Nothing.
pub static FOUND_NOWHERE: Words =
    Words::new("Niets gevonden. Probeer een deel van een woord.", "Nothing found. Try a part of a word.");
/// How often.
pub static PLACE_FOUND: Words = Words::new("plaats gevonden", "place found");
/// How often.
pub static PLACES_FOUND: Words = Words::new("plaatsen gevonden", "places found");
/// Too much was found.
pub static MORE_THAN: Words = Words::new(
    "Er is meer dan {most} keer iets gevonden. Typ er een woord bij.",
    "Found more than {most} times. Type another word as well.",
);
/// The storage did not answer.
pub static SEARCH_FAILED: Words =
    Words::new("Het zoeken is niet gelukt. Probeer het nog eens.", "Searching failed. Try again.");
/// Where: what is known of a case.
pub static IN_FACTS: Words = Words::new("Gegevens", "Facts");
/// Where: the log.
pub static IN_LOG: Words = Words::new("Verloop", "Log");
/// Where: the report.
pub static IN_REPORT: Words = Words::new("Verslag", "Report");
/// Where: anything else that was noted.
pub static IN_NOTES: Words = Words::new("Notitie", "Note");
/// How many.
pub static CASE: Words = Words::new("dossier", "case");
/// How many.
pub static CASES: Words = Words::new("dossiers", "cases");
/// Nothing found.
pub static NONE_FOUND: Words =
    Words::new("Geen dossier met deze naam gevonden.", "No case of this name found.");
/// No cases yet.
pub static NONE_YET: Words = Words::new("Er is nog geen dossier.", "There is no case yet.");
/// No case in which a visit could be planned.
pub static NONE_TO_PLAN: Words = Words::new(
    "Er is geen dossier om een bezoek voor te plannen. Maak er eerst een.",
    "There is no case to plan a visit for. Make one first.",
);
/// Card: the choice of the case for a new visit.
pub static WHICH_CASE: Words = Words::new("Voor welk dossier?", "For which case?");
/// All cases are put away.
pub static ALL_ARCHIVED: Words =
    Words::new("Alle dossiers staan in het archief.", "All cases are in the archive.");
/// Button: more of the list.
pub static SHOW_MORE: Words = Words::new("Toon meer", "Show more");
/// The cases that were put away.
pub static ARCHIVE: Words = Words::new("Archief", "Archive");
/// Button: show them.
pub static SHOW_ARCHIVE: Words = Words::new("Archief tonen", "Show the archive");
/// Button: hide them.
pub static HIDE_ARCHIVE: Words = Words::new("Archief verbergen", "Hide the archive");
/// Before the day of the last visit.
pub static LAST_VISIT: Words = Words::new("laatste bezoek", "last visit");
/// Before the day of the next visit.
pub static NEXT_VISIT: Words = Words::new("volgend bezoek", "next visit");
/// Neither.
pub static NO_VISIT_YET: Words = Words::new("nog geen bezoek", "no visit yet");
/// A case whose name was taken out.
pub static UNNAMED: Words = Words::new("(zonder naam)", "(without a name)");
/// A tag: the ruling is still to be recorded.
pub static RULING_OPEN: Words = Words::new("beschikking opvragen", "ask for the ruling");

/// First part of the form: what the case is called.
pub static THE_CASE: Words = Words::new("Het dossier", "The case");
/// The alias.
pub static TITLE: Words = Words::new("Naam van het dossier", "Name of the case");
/// What to use for it.
pub static TITLE_HINT: Words = Words::new(
    "Een roepnaam of initialen is genoeg. Een volledige naam hoeft niet.",
    "A first name or initials will do. No full name is needed.",
);
/// Why it cannot be made yet.
pub static TITLE_FIRST: Words =
    Words::new("Vul eerst de naam van het dossier in.", "Fill in the case's name first.");
/// There is one of that name.
pub static SAME_TITLE: Words = Words::new(
    "Er is al een dossier met deze naam. U kunt doorgaan; kies dan liever een naam die verschilt.",
    "There is a case of this name already. You can go on; better choose a name that differs.",
);
/// The programme.
pub static PROGRAMME: Words = Words::new("Programma", "Programme");
/// The programme that was chosen is not offered any more.
pub static PROGRAMME_FIRST: Words = Words::new("Kies eerst een programma.", "Choose a programme first.");
/// Second part: who.
pub static WHO: Words = Words::new("Wie", "Who");
/// What can be left for later.
pub static WHO_HINT: Words = Words::new(
    "Wat u nog niet weet, vult u later in. Vul namen in zoals ze in het verslag komen.",
    "What you do not know yet, you fill in later. Write names as the report will have them.",
);
/// The first child.
pub static CHILD: Words = Words::new("Naam van het kind", "Name of the child");
/// Its year of birth.
pub static BIRTH_YEAR: Words = Words::new("Geboortejaar", "Year of birth");
/// M1; `{age}` is the usual highest age.
pub static ABOVE_USUAL_AGE: Words = Words::new(
    "Dit programma is meestal voor kinderen tot ongeveer {age} jaar. U kunt gewoon doorgaan.",
    "This programme is usually for children up to about {age}. You can go on all the same.",
);
/// Who comes.
pub static VISITING_PARENT: Words =
    Words::new("Wie komt op bezoek bij het kind?", "Who comes to see the child?");
/// How to name them.
pub static VISITING_PARENT_HINT: Words = Words::new("Bijvoorbeeld: vader", "For example: father");
/// With whom the child lives: in what role.
pub static LIVES_WITH: Words = Words::new("Bij wie woont het kind?", "With whom does the child live?");
/// With a parent.
pub static WITH_PARENT: Words = Words::new("bij een ouder", "with a parent");
/// With somebody else.
pub static WITH_CARER: Words = Words::new("bij een andere opvoeder", "with another carer");
/// With whom the child lives: the name.
pub static HOME_NAME: Words = Words::new("Naam van die ouder of opvoeder", "Name of that parent or carer");
/// Button: make it.
pub static CREATE: Words = Words::new("Dossier maken", "Make the case");
