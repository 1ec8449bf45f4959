//! Texts of the overview of a case: how far it is, what was seen over the visits, and what happened by its day.

use super::Words;

/// While the visits of the case are being opened.
pub static OPENING: Words = Words::new("Wordt geopend…", "Opening…");

/// Instead of the month, before the first day.
pub static NOT_BEGUN: Words = Words::new("nog niet begonnen", "not begun yet");
/// The day goes in `{day}`.
pub static EXTENDED: Words = Words::new("Verlengd tot en met {day}.", "Extended until {day}.");
/// The last day goes in `{day}`.
pub static PASSED: Words = Words::new(
    "Het traject liep tot {day}. Leg vast of u het verlengt of afrondt.",
    "The trajectory ran until {day}. Record whether you extend or end it.",
);
/// The way to do so.
pub static TO_DECISIONS: Words = Words::new("Naar de besluiten", "To the decisions");
/// Before how many were held.
pub static VISITS: Words = Words::new("Bezoeken", "Visits");
/// Before how many were held.
pub static TALKS: Words = Words::new("Oudergesprekken", "Parent talks");
/// How many are to come, in `{count}`.
pub static PLANNED: Words = Words::new("{count} gepland", "{count} planned");
/// The day goes in `{day}`.
pub static EVALUATION_ON: Words = Words::new("Volgende evaluatie: {day}.", "Next evaluation: {day}.");
/// The day goes in `{day}`.
pub static EVALUATION_WANTED: Words =
    Words::new("Plan een evaluatie, uiterlijk op {day}.", "Plan an evaluation, by {day}.");
/// No evaluation is planned, and none is wanted yet.
pub static NO_EVALUATION: Words =
    Words::new("Er is nog geen evaluatie gepland.", "No evaluation is planned yet.");

/// Card: the goals strip.
pub static STRIP: Words = Words::new("Wat u zag, bezoek na bezoek", "What you saw, visit after visit");
/// What it is, and what it is not.
pub static STRIP_WHAT: Words = Words::new(
    "Hoe vaak u iets hebt opgeschreven. Het is geen score. Druk op een getal om te lezen wat er staat.",
    "How often you wrote something down. It is no score. Press a number to read what is there.",
);
/// The table, for a screen reader.
pub static STRIP_CAPTION: Words = Words::new(
    "Per kijkpunt en doel het aantal regels bij elk bezoek",
    "For each lens and goal the number of lines at each visit",
);
/// Above the names of the rows.
pub static STRIP_ROWS: Words = Words::new("Kijkpunt of doel", "Lens or goal");
/// No visit has taken place.
pub static NO_VISITS_YET: Words =
    Words::new("Er is nog geen bezoek geweest.", "There has been no visit yet.");
/// A cell without lines, for a screen reader.
pub static NOTHING_LOGGED: Words = Words::new("niets opgeschreven", "nothing written down");
/// One.
pub static LINE: Words = Words::new("regel", "line");
/// Several.
pub static LINES: Words = Words::new("regels", "lines");
/// Behind a goal that stopped being one.
pub static ENDED: Words = Words::new("(afgesloten)", "(ended)");
/// From the lines to their visit.
pub static TO_VISIT: Words = Words::new("Naar dit bezoek", "To this visit");

/// Card: agreements over the visits.
pub static KEPT: Words = Words::new("Afspraken, bezoek na bezoek", "Agreements, visit after visit");
/// The table, for a screen reader.
pub static KEPT_CAPTION: Words = Words::new(
    "Per afspraak of die is nagekomen, bij elk bezoek",
    "For each agreement whether it was kept, at each visit",
);
/// Above the agreements.
pub static AGREEMENT: Words = Words::new("Afspraak", "Agreement");
/// No agreement held at a visit that took place.
pub static NOTHING_KEPT_YET: Words = Words::new(
    "Er is nog geen bezoek geweest met afspraken.",
    "There has been no visit with agreements yet.",
);
/// An answer.
pub static KEPT_FULLY: Words = Words::new("nagekomen", "kept");
/// An answer.
pub static KEPT_PARTLY: Words = Words::new("deels", "partly");
/// An answer.
pub static KEPT_NOT: Words = Words::new("niet", "not");
/// It did not hold at that visit.
pub static NOT_IN_FORCE: Words = Words::new("gold niet", "not in force");
/// Nobody answered.
pub static UNANSWERED: Words = Words::new("niet ingevuld", "not answered");

/// Card: the timeline.
pub static TIMELINE: Words = Words::new("Tijdlijn", "Timeline");
/// Above the filters.
pub static SHOW_ONLY: Words = Words::new("Alleen dit laten zien", "Show only this");
/// Nothing on it.
pub static NOTHING_YET: Words = Words::new("Hier staat nog niets.", "Nothing here yet.");
/// Button.
pub static SHOW_ALL: Words = Words::new("Alles laten zien", "Show everything");
/// Filter. None of them is called as a part of the page is.
pub static VISITS_ONLY: Words = Words::new("Bezoeken en nazorg", "Visits and aftercare");
/// Filter.
pub static MEETINGS: Words = Words::new("Gesprekken", "Meetings");
/// Filter.
pub static DECISIONS: Words = Words::new("Wat is besloten", "What was decided");
/// Filter.
pub static BREACHES: Words = Words::new("Niet nagekomen", "Not kept");
/// Filter.
pub static CONSENTS: Words = Words::new("Toestemmingen", "Consents");
/// Filter.
pub static AGREEMENTS: Words = Words::new("Afspraken en doelen", "Agreements and goals");
/// Filter, and before advice to nobody in particular.
pub static ADVICE: Words = Words::new("Advies", "Advice");
/// Filter.
pub static TOLD_TO: Words = Words::new("Wat is verteld", "What was told");
/// Filter.
pub static INTERNAL: Words = Words::new("Aandachtspunten", "Points of attention");

/// A follow-up was done.
pub static ASKED_CHILD: Words = Words::new("Gevraagd hoe het kind reageerde", "Asked how the child reacted");
/// A follow-up was done.
pub static ASKED_PARENT: Words =
    Words::new("Gevraagd hoe de bezoekende ouder het vond", "Asked how the visiting parent found it");
/// The state of a meeting.
pub static HELD: Words = Words::new("gehouden", "held");
/// What was settled.
pub static CHILD_TALKS_WANTED: Words = Words::new(
    "Met de ouders besproken: kindgesprekken zijn gewenst",
    "Settled with the parents: child talks are wanted",
);
/// What was settled.
pub static CHILD_TALKS_NOT: Words = Words::new(
    "Met de ouders besproken: kindgesprekken zijn niet gewenst",
    "Settled with the parents: child talks are not wanted",
);
/// Before what was decided.
pub static DECIDED: Words = Words::new("Besluit", "Decision");
/// Before what was reversed.
pub static REVERSED: Words = Words::new("Besluit teruggedraaid", "Decision reversed");
/// Before what happened.
pub static NOT_KEPT: Words = Words::new("Afspraak niet nagekomen", "Agreement not kept");
/// Before what was done with it.
pub static FITS: Words = Words::new("Wat past nu", "What fits now");
/// Who in `{who}`, where in `{place}`.
pub static CONSENT_GIVEN: Words = Words::new(
    "{who} stemt in met bezoek op deze plek: {place}",
    "{who} agrees to visits in this place: {place}",
);
/// Who in `{who}`, where in `{place}`.
pub static CONSENT_WITHDRAWN: Words = Words::new(
    "{who} trekt de toestemming in voor deze plek: {place}",
    "{who} withdraws consent to this place: {place}",
);
/// Before the agreement.
pub static AGREED: Words = Words::new("Afspraak", "Agreement");
/// Before the agreement.
pub static AGREEMENT_ENDED: Words = Words::new("Afspraak beëindigd", "Agreement ended");
/// Before the goal.
pub static GOAL: Words = Words::new("Doel", "Goal");
/// Before the goal.
pub static GOAL_ENDED: Words = Words::new("Doel afgesloten", "Goal ended");
/// Who in `{who}`.
pub static ADVICE_TO: Words = Words::new("Advies aan {who}", "Advice to {who}");
/// What became of advice.
pub static TAKEN_UP: Words = Words::new("opgevolgd", "followed");
/// What became of advice.
pub static NOT_TAKEN_UP: Words = Words::new("niet opgevolgd", "not followed");
/// What became of advice.
pub static NOT_KNOWN: Words =
    Words::new("nog niet bekend of het is opgevolgd", "not known yet whether it was followed");
/// Who in `{who}`.
pub static TOLD: Words = Words::new("Verteld aan {who}", "Told to {who}");
/// Before a point of attention.
pub static ATTENTION: Words = Words::new("Aandachtspunt", "Point of attention");
