//! Texts of "Vandaag".

use super::Words;

/// How many visits today.
pub static VISIT_TODAY: Words = Words::new("bezoek vandaag", "visit today");
/// How many visits today.
pub static VISITS_TODAY: Words = Words::new("bezoeken vandaag", "visits today");
/// How many meetings today.
pub static MEETING_TODAY: Words = Words::new("gesprek vandaag", "meeting today");
/// How many meetings today.
pub static MEETINGS_TODAY: Words = Words::new("gesprekken vandaag", "meetings today");
/// How many tasks.
pub static THING_TO_DO: Words = Words::new("ding te doen", "thing to do");
/// How many tasks.
pub static THINGS_TO_DO: Words = Words::new("dingen te doen", "things to do");
/// Nothing on: no visit today and no task.
pub static NOTHING_ON: Words =
    Words::new("Vandaag geen bezoek en niets te doen", "No visit today and nothing to do");

/// Before the time of the visit on top.
pub static AT: Words = Words::new("Om", "At");
/// Before the time at which a running visit began.
pub static SINCE: Words = Words::new("Begonnen om", "Began at");
/// Before the maximum length.
pub static AT_MOST: Words = Words::new("maximaal", "at most");
/// Before the STOP signals.
pub static STOP: Words = Words::new("STOP", "STOP");
/// A child of the visit has no STOP signal.
pub static NO_STOP: Words =
    Words::new("Er is nog geen STOP-woord of STOP-teken.", "There is no STOP word or sign yet.");

/// Next step: begin with the checklist.
pub static PREPARE: Words = Words::new("Voorbereiden", "Prepare");
/// Next step: the checklist was begun.
pub static PREPARE_ON: Words = Words::new("Verder voorbereiden", "Go on preparing");
/// Next step: to the live screen of a visit of today.
pub static START: Words = Words::new("Bezoek starten", "Start the visit");
/// Next step: to the live screen of a visit that is going on.
pub static BACK_TO_VISIT: Words = Words::new("Terug naar het bezoek", "Back to the visit");

/// Card: further visits.
pub static THIS_WEEK: Words = Words::new("Deze week", "This week");
/// No further visits or meetings in that card.
pub static NO_MORE_VISITS: Words = Words::new(
    "Er staan deze week geen andere bezoeken of gesprekken.",
    "There are no other visits or meetings this week.",
);
/// Nothing planned at all.
pub static NO_VISITS: Words = Words::new(
    "Er is de komende zeven dagen geen bezoek en geen gesprek.",
    "There is no visit and no meeting in the next seven days.",
);
/// Way out of that.
pub static CHOOSE_CASE: Words = Words::new("Kies een dossier om te plannen", "Choose a case to plan for");

/// Card: tasks.
pub static TO_DO: Words = Words::new("Te doen", "To do");
/// No tasks.
pub static ALL_DONE: Words = Words::new("Alles is bijgewerkt.", "Everything is up to date.");
/// Task: M40.
pub static ASK_CHILD: Words = Words::new("Vragen hoe het kind reageerde", "Ask how the child reacted");
/// Task: M41.
pub static ASK_PARENT: Words =
    Words::new("Vragen hoe de bezoekende ouder het vond", "Ask how the visiting parent found it");
/// Task: M37.
pub static FINISH_REPORT: Words = Words::new("Verslag afmaken", "Finish the report");
/// Task: all is done but closing.
pub static CLOSE_VISIT: Words = Words::new("Bezoek afsluiten", "Close the visit");
/// Why: beneath that task.
pub static ALL_IS_THERE: Words = Words::new("alles is ingevuld", "everything is filled in");
/// Task: M51.
pub static ASK_RULING: Words = Words::new("Beschikking opvragen", "Ask for the ruling");
/// Why: beneath that task.
pub static COURT_ORDERED: Words =
    Words::new("de rechtbank heeft de omgang opgelegd", "the court ordered the visits");
/// Task: a visit whose day went by without a start.
pub static FORGOTTEN: Words = Words::new("Bezoek is niet gestart", "Visit was not started");
/// Why: beneath that task.
pub static WENT_ON_OR_NOT: Words =
    Words::new("Is het verplaatst of niet doorgegaan?", "Was it moved, or did it not go on?");
/// Task: a meeting whose time went by.
pub static FORGOTTEN_MEETING: Words =
    Words::new("Gesprek is nog niet afgerond", "Meeting is not finished yet");
/// Why: beneath that task.
pub static HELD_OR_NOT: Words =
    Words::new("Is het gehouden of niet doorgegaan?", "Was it held, or did it not go on?");
/// Task: M48, a breach of safety.
pub static UNSAFE_BREACH: Words =
    Words::new("Veiligheid: gedragsdeskundige en meldcode", "Safety: behavioural expert and reporting code");
/// Task: M48.
pub static BREACH: Words =
    Words::new("Afspraak niet nagekomen: wat past nu?", "Agreement not kept: what fits now?");
/// Beneath that task: the day.
pub static BREACH_OF: Words = Words::new("van", "of");
/// Beneath it, behind a number: the day of the oldest.
pub static BREACHES_SINCE: Words = Words::new("de oudste van", "the oldest of");
/// Task: M14.
pub static NO_CONSENT: Words =
    Words::new("Toestemming voor de plek ontbreekt", "Consent to the place is missing");
/// Beneath that task.
pub static ASK_CONSENT: Words =
    Words::new("vraag de ouders, of kies een andere plek", "ask the parents, or choose another place");
/// Task: M48.
pub static PLANNED_IN_PAUSE: Words =
    Words::new("Bezoek staat gepland in een pauze", "Visit is planned during a pause");
/// Task: M49.
pub static PLANNED_AFTER_END: Words =
    Words::new("Bezoek staat gepland na het einde", "Visit is planned after the end");
/// Beneath those tasks.
pub static MOVE_OR_CALL_OFF: Words = Words::new("verplaats het of zeg het af", "move it or call it off");
/// Beneath those tasks, behind a number.
pub static VISIT_MORE: Words = Words::new("ander bezoek ook", "other visit too");
/// Beneath those tasks, behind a number.
pub static VISITS_MORE: Words = Words::new("andere bezoeken ook", "other visits too");
/// Task: M21.
pub static TELL_TERMS: Words =
    Words::new("Opnieuw vertellen hoe u begeleidt", "Tell again how you supervise");
/// Task: M25.
pub static TELL_STOP: Words =
    Words::new("STOP en afscheid opnieuw bespreken", "Discuss STOP and goodbye again");
/// Beneath those tasks.
pub static CHANGED_SINCE: Words = Words::new("dit is veranderd", "this has changed");
/// Task: M5, M43.
pub static PLAN_EVALUATION: Words = Words::new("Evaluatie plannen", "Plan an evaluation");
/// Button of that task.
pub static PLAN: Words = Words::new("Plannen", "Plan");
/// Task: M5.
pub static PASSED: Words = Words::new(
    "Traject is over de tijd: verlengen of afronden?",
    "Trajectory is over its time: extend or end?",
);
/// Beneath that task: its last day.
pub static PASSED_ON: Words = Words::new("liep tot", "ran until");
/// Before the day of a meeting.
pub static MEETING_OF: Words = Words::new("gesprek van", "meeting of");
/// Before the day of a visit.
pub static VISIT_OF: Words = Words::new("bezoek van", "visit of");
/// Before the day by which something is due.
pub static DUE: Words = Words::new("uiterlijk", "by");
/// After a number of days: one.
pub static DAY_LATE: Words = Words::new("dag te laat", "day late");
/// After a number of days.
pub static DAYS_LATE: Words = Words::new("dagen te laat", "days late");

/// Card: the backup.
pub static BACKUP: Words = Words::new("Reservekopie", "Backup");
/// Never made one.
pub static NO_BACKUP: Words = Words::new("nog niet gemaakt", "not made yet");
/// Why it matters.
pub static WHY_BACKUP: Words = Words::new(
    "Alles staat alleen op dit apparaat. Gaat het stuk of raakt het kwijt, dan helpt alleen een reservekopie.",
    "Everything is on this device only. If it breaks or gets lost, only a backup helps.",
);
/// Button: to where a backup is made.
pub static SAVE_BACKUP: Words = Words::new("Reservekopie opslaan", "Save a backup");

/// Reminder: try a backup out.
pub static TRY_BACKUP: Words =
    Words::new("Kijken of uw reservekopie opengaat", "See whether your backup opens");
/// Reminder: type the recovery code from paper.
pub static TRY_CODE: Words =
    Words::new("Oefenen met uw herstelcode van papier", "Practise with your recovery code from paper");
/// Button.
pub static TRY: Words = Words::new("Proberen", "Try");
/// Button.
pub static PRACTISE: Words = Words::new("Oefenen", "Practise");
/// `{ago}` is how long ago.
pub static LAST_TRIED: Words = Words::new("laatst {ago}", "last {ago}");
/// Instead of it.
pub static NEVER_TRIED: Words = Words::new("nog niet gedaan", "not done yet");

/// Nothing yet: the title.
pub static WELCOME: Words = Words::new("Beginnen", "Getting started");
/// Nothing yet: what to do.
pub static NO_CASES: Words = Words::new(
    "Er is nog geen dossier. Maak een dossier voor een kind en de ouder die op bezoek komt. Daarna kunt u \
     een bezoek plannen.",
    "There is no case yet. Make a case for a child and the parent who comes to visit. After that you can plan \
     a visit.",
);
/// Nothing yet: the button.
pub static FIRST_CASE: Words = Words::new("Eerste dossier maken", "Make the first case");
/// Something cannot be read; one.
pub static DAMAGED_ONE: Words = Words::new("onderdeel is beschadigd", "part is damaged");
/// Something cannot be read; several.
pub static DAMAGED_MANY: Words = Words::new("onderdelen zijn beschadigd", "parts are damaged");
/// What that means and what to do.
pub static DAMAGED_WHAT: Words = Words::new(
    "Dat dossier of bezoek is niet te lezen. De rest is er nog. Staat het in een reservekopie, voeg die dan \
     samen bij Instellingen: dan komt het terug.",
    "That case or visit cannot be read. The rest is still there. If it is in a backup, merge that at \
     Settings: then it comes back.",
);
