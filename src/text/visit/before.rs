//! Texts of "Voor".

use super::Words;

/// Card: told once to a person.
pub static TELL: Words = Words::new("Vertellen en afspreken", "Tell and agree");
/// Card: varies from visit to visit.
pub static TODAY: Words = Words::new("Vandaag", "Today");
/// How far one is; `{done}` and `{all}`.
pub static PROGRESS: Words = Words::new("{done} van {all}", "{done} of {all}");
/// The bar of a card, for a screen reader; `{title}`.
pub static PROGRESS_OF: Words = Words::new("Voortgang: {title}", "Progress: {title}");
/// Button: all of those to whom a point is still to be told.
pub static EVERYBODY: Words = Words::new("Iedereen", "Everybody");
/// Nothing is left to tell.
pub static ALL_TOLD: Words = Words::new(
    "Iedereen weet wat nodig is. Verandert er iets, dan komt het hier terug.",
    "Everybody knows what they need to. When something changes, it comes back here.",
);
/// On a row: told on this day; `{day}`.
pub static TOLD_ON: Words = Words::new("Besproken: {day}", "Discussed: {day}");
/// On a row: the subject changed since.
pub static CHANGED: Words = Words::new("Gewijzigd: opnieuw vertellen", "Changed: tell again");
/// Button on the points of today.
pub static MORE: Words = Words::new("Meer", "More");

/// How many points are open, one.
pub static OPEN_ONE: Words = Words::new("1 punt is nog open.", "1 point is still open.");
/// How many points are open; `{n}`.
pub static OPEN_MANY: Words = Words::new("{n} punten zijn nog open.", "{n} points are still open.");
/// Nothing is open.
pub static OPEN_NONE: Words = Words::new("Alles is voorbereid.", "Everything is prepared.");
/// It is no condition.
pub static MAY_START: Words = Words::new("U kunt gewoon beginnen.", "You can begin all the same.");

/// Card: how this visit is supervised (M21).
pub static TERMS: Words = Words::new("Hoe ik vandaag begeleid", "How I supervise today");
/// Unfolds the fields.
pub static TERMS_DIFFER: Words = Words::new("Vandaag anders begeleiden", "Supervise differently today");
/// Folds and goes back to the case.
pub static TERMS_AS_CASE: Words = Words::new("Weer zoals in het dossier", "As in the case again");
/// Tag when they differ.
pub static ONLY_TODAY: Words = Words::new("alleen vandaag", "only today");
/// Whoever comes has to know.
pub static TERMS_TELL: Words =
    Words::new("Vertel het aan iedereen die er vandaag bij is.", "Tell everybody who is there today.");
/// Field.
pub static TOILET: Words = Words::new("Ook mee naar de wc", "Along to the toilet too");
/// Field.
pub static DISTANCE: Words = Words::new("Welke afstand houdt u?", "What distance do you keep?");
/// Field.
pub static MORE_DISTANCE: Words =
    Words::new("Op welke momenten meer afstand?", "At which moments more distance?");
/// Field.
pub static UNSUPERVISED: Words =
    Words::new("Op welke momenten zonder toezicht?", "At which moments without supervision?");

/// Card: what the last visit left.
pub static LAST_TIME: Words = Words::new("Vorige keer", "Last time");
/// Nothing was advised.
pub static LAST_TIME_NOTHING: Words =
    Words::new("Vorige keer zijn geen adviezen vastgelegd.", "No advice was recorded last time.");
/// There was no earlier visit.
pub static FIRST_VISIT: Words = Words::new("Dit is het eerste bezoek.", "This is the first visit.");
/// Above what stood under heading 9.
pub static PARTICULARS: Words = Words::new("Uit het verslag", "From the report");
/// It could not be read.
pub static LAST_TIME_LOST: Words =
    Words::new("Het vorige bezoek kan niet worden geopend.", "The last visit cannot be opened.");

/// Card on the right: what holds at every visit.
pub static AGREEMENTS: Words = Words::new("Afspraken uit het dossier", "Agreements of the case");
/// There are none.
pub static NO_AGREEMENTS: Words =
    Words::new("Er zijn geen vaste afspraken.", "There are no standing agreements.");
/// Since when; `{day}`.
pub static SINCE: Words = Words::new("sinds {day}", "since {day}");
/// Before what was agreed to be different; `{what}`.
pub static EXCEPTION: Words = Words::new("Uitzondering: {what}", "Exception: {what}");
