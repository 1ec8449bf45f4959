//! Texts about forms that were left before they were confirmed.

use super::Words;

/// Title of the offer; `{when}` is "14:32", or "di 24 nov 14:32" for another day.
pub static DRAFT_OF: Words = Words::new("Concept van {when}", "Draft of {when}");
/// What stands under that title.
pub static WHAT: Words = Words::new(
    "Dit formulier was deels ingevuld en nog niet bevestigd.",
    "This form was filled in partly and was not confirmed yet.",
);
/// Button: go on with what was typed.
pub static RESUME: Words = Words::new("Verder", "Go on");
/// Button: begin anew.
pub static DISCARD: Words = Words::new("Weggooien", "Discard");
/// Beneath a form: the draft is being stored.
pub static KEEPING: Words = Words::new("Uw concept wordt bewaard…", "Your draft is being kept…");
/// Beneath a form: what is typed so far is stored, and the form is still to be confirmed.
pub static KEPT: Words = Words::new(
    "Uw concept is bewaard. Het telt pas als u het bevestigt.",
    "Your draft is kept. It counts once you confirm it.",
);

/// Title above the one draft on Vandaag.
pub static WAITING_ONE: Words = Words::new("U hebt nog een concept", "You still have a draft");
/// Title above the drafts on Vandaag.
pub static WAITING_MANY: Words = Words::new("U hebt nog concepten", "You still have drafts");
/// Which form it is.
pub static NEW_CASE: Words = Words::new("nieuw dossier", "new case");
/// Which form it is.
pub static NEW_VISIT: Words = Words::new("bezoek plannen", "planning a visit");
/// Which form it is.
pub static NEW_PERSON: Words = Words::new("betrokkene toevoegen", "adding a person");
/// Which form it is.
pub static NEW_AGREEMENT: Words = Words::new("afspraak toevoegen", "adding an agreement");
/// Which form it is.
pub static REPLAN: Words = Words::new("bezoek wijzigen", "changing a visit");
/// Which form it is.
pub static CALL_OFF: Words = Words::new("bezoek gaat niet door", "a visit that is off");
/// Which form it is.
pub static NEW_MEETING: Words = Words::new("gesprek plannen", "planning a meeting");
/// Which form it is.
pub static PROPOSAL: Words = Words::new("voorstel voor de planning", "proposal for the planning");
/// Which form it is.
pub static NEW_CONSENT: Words = Words::new("toestemming vastleggen", "recording consent");
/// Which form it is.
pub static NEW_BREACH: Words = Words::new("afspraak niet nagekomen", "agreement not kept");
/// Which form it is.
pub static NEW_GOAL: Words = Words::new("doel toevoegen", "adding a goal");
/// Which form it is.
pub static NEW_ADVICE: Words = Words::new("advies toevoegen", "adding advice");
/// Which form it is.
pub static NEW_DECISION: Words = Words::new("besluit vastleggen", "recording a decision");
/// Which form it is.
pub static NEW_ATTENTION: Words = Words::new("aandachtspunt toevoegen", "adding a point of attention");
/// Which form it is.
pub static DISCUSSED: Words = Words::new("aandachtspunt besproken", "point of attention discussed");
/// Which form it is.
pub static NOT_MET: Words = Words::new("kennismaking niet nodig", "introduction not needed");
/// Which form it is.
pub static REPLAN_MEETING: Words = Words::new("gesprek wijzigen", "changing a meeting");
/// Which form it is.
pub static CALL_OFF_MEETING: Words = Words::new("gesprek gaat niet door", "a meeting that is off");
/// Which form it is.
pub static WITHDRAWAL: Words = Words::new("toestemming intrekken", "withdrawing consent");
/// Which form it is.
pub static BREACH_ANSWER: Words = Words::new("wat past nu?", "what fits now?");
/// Which form it is.
pub static REVERSAL: Words = Words::new("besluit terugdraaien", "reversing a decision");
