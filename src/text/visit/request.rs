//! Texts about less contact at one parent's request (M50), consent before a visit (M14), and what is open
//! before the first one (M20).

use super::Words;

/// Field (M50).
pub static WHY: Words = Words::new("Waarom vraagt deze ouder dat?", "Why does this parent ask for that?");
/// Help text (M50).
pub static CAREFUL: Words = Words::new(
    "Minder, korter of later op verzoek van één ouder: wees daar heel voorzichtig mee. Een kind dat niet wil, is \
     moeilijk te beoordelen. Vraag eerst de gedragsdeskundige; bij een vermoeden van afhouden volgt u de \
     meldcode.",
    "Less, shorter or later at one parent's request: be very careful with that. A child that does not want to is \
     hard to judge. Ask the behavioural expert first; when you suspect that contact is held back, follow the \
     reporting code.",
);
/// Why it cannot be saved yet (M50).
pub static FIRST: Words = Words::new(
    "Vul de reden in, en wat de gedragsdeskundige zei of waarom die niet is gevraagd.",
    "Fill in the reason, and what the behavioural expert said or why they were not asked.",
);
/// Button: it is on after all.
pub static REINSTATE: Words = Words::new("Toch door laten gaan", "Let it go on after all");

/// Card: what is open before this visit.
pub static BEFORE_VISIT: Words = Words::new("Eerst nog regelen", "To be settled first");
/// The same before the first visit.
pub static BEFORE_FIRST: Words = Words::new("Nog open voor het eerste bezoek", "Open before the first visit");
/// Who has not been met yet (M20); names follow.
pub static STILL_TO_MEET: Words = Words::new("Nog kennismaken met", "Still to meet");
/// Whose consent is missing (M14); `{names}` and `{place}`.
pub static CONSENT_OF: Words = Words::new(
    "Toestemming van {names} voor {place} ontbreekt. Zo kan het bezoek niet beginnen.",
    "Consent of {names} for {place} is missing. The visit cannot begin so.",
);
/// Way out.
pub static TO_CONSENT: Words = Words::new("Toestemming vastleggen", "Record consent");
/// Way out.
pub static TO_DECISIONS: Words = Words::new("Naar de besluiten", "To the decisions");
/// Way out.
pub static TO_PEOPLE: Words = Words::new("Naar de betrokkenen", "To the people");
/// Way out (M14).
pub static OR_OTHER_PLACE: Words = Words::new(
    "Of kies een andere plaats met Bezoek wijzigen.",
    "Or choose another place with Change the visit.",
);
/// Way out (M48).
pub static TO_BREACH: Words = Words::new("Wat past nu?", "What fits now?");

/// Card (M42).
pub static LEFT_OUT: Words = Words::new("Niet standaard nagevraagd", "Not asked by default");
/// M42; `{what}`.
pub static AS_DECIDED: Words = Words::new("Zo is besloten: {what}.", "As was decided: {what}.");
/// Button (M42).
pub static ASK_ALL_THE_SAME: Words = Words::new("Toch navragen", "Ask all the same");
/// Button (M42).
pub static LEAVE_OUT: Words = Words::new("Laten vervallen volgens besluit", "Leave out as decided");
/// Way to decide (M42).
pub static WHEN_STABLE: Words = Words::new(
    "Is het beeld helder of gaat het rustig? Dan kunt u besluiten om alleen contact te hebben als er iets is.",
    "Is the picture clear, or is it calm? Then you can decide to have contact only when something is up.",
);
/// M42.
pub static SOMETHING_UP: Words = Words::new(
    "Er was iets aan de hand, dus beide gesprekken horen erbij.",
    "Something was up, so both talks belong to it.",
);
