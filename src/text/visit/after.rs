//! Texts of "Na".

use super::Words;

/// Card (M13).
pub static SAFETY: Words = Words::new("Was het veilig voor het kind?", "Was it safe for the child?");
/// Answer.
pub static SAFE: Words = Words::new("Veilig", "Safe");
/// Answer.
pub static NOT_SAFE: Words = Words::new("Niet veilig", "Not safe");
/// Answer.
pub static CANNOT_SAY: Words = Words::new("Niet te zeggen", "Cannot be said");
/// Field.
pub static BECAUSE: Words = Words::new("Niet veilig, omdat", "Not safe, because");
/// What follows from it.
pub static NOT_SAFE_NEXT: Words = Words::new(
    "Bespreek dit met de gedragsdeskundige en denk aan de meldcode. U kunt het bij onderdeel 9 in het verslag zetten.",
    "Discuss it with the behavioural expert and mind the reporting code. You can put it under part 9 of the report.",
);

/// Card (M15).
pub static AGREEMENTS: Words = Words::new("Zijn de afspraken nagekomen?", "Were the agreements kept?");
/// Button.
pub static ALL_KEPT: Words = Words::new("Alles nagekomen", "All kept");
/// Tag.
pub static ALL_KEPT_TAG: Words = Words::new("alles nagekomen", "all kept");
/// Answer.
pub static KEPT: Words = Words::new("Nagekomen", "Kept");
/// Answer.
pub static PARTLY: Words = Words::new("Deels", "Partly");
/// Answer.
pub static NOT_KEPT: Words = Words::new("Niet", "Not");
/// Field.
pub static WHO_AND_WHAT: Words = Words::new("Door wie, en wat gebeurde er?", "By whom, and what happened?");
/// M48.
pub static BREACH_HINT: Words = Words::new(
    "Een afspraak die niet is nagekomen, hoeft het contact niet te stoppen. Bekijk wat nu past.",
    "A broken agreement need not end the contact. See what fits now.",
);
/// There are none.
pub static NO_AGREEMENTS: Words =
    Words::new("Er golden geen vaste afspraken.", "No standing agreements held.");

/// Card (M40).
pub static CHILD_REACTION: Words = Words::new("Hoe reageerde het kind?", "How did the child react?");
/// Its hint.
pub static CHILD_REACTION_HINT: Words = Words::new(
    "Vraag het aan het kind zelf of aan wie het kind verzorgt.",
    "Ask the child itself or whoever it lives with.",
);
/// Card (M41).
pub static PARENT_EXPERIENCE: Words =
    Words::new("Hoe was het voor de bezoekende ouder?", "How was it for the visiting parent?");
/// Its hint.
pub static PARENT_EXPERIENCE_HINT: Words =
    Words::new("Geef ook terug wat u opviel.", "Also give back what you noticed.");
/// Tag; `{day}`.
pub static DUE: Words = Words::new("uiterlijk {day}", "by {day}");
/// Tag; `{day}`.
pub static DONE_ON_TAG: Words = Words::new("gedaan {day}", "done {day}");
/// Field.
pub static SOURCE: Words = Words::new("Met wie sprak u?", "With whom did you speak?");
/// Field.
pub static REACTION: Words = Words::new("Wat vertelde die persoon?", "What did they tell?");
/// Field (M41).
pub static FEEDBACK: Words = Words::new("Wat gaf u terug?", "What did you give back?");
/// Field.
pub static DONE_ON: Words = Words::new("Op welke dag?", "On which day?");
/// Button.
pub static DONE: Words = Words::new("Gedaan", "Done");
/// Button.
pub static NOT_DONE: Words = Words::new("Toch nog niet gedaan", "Not done yet after all");

/// Card (M38, M39).
pub static TELL: Words = Words::new("Denk hieraan", "Bear in mind");
/// M38.
pub static MAY_BEHAVE_DIFFERENTLY: Words = Words::new(
    "Thuis kan het kind na een bezoek anders doen. Dat hoeft niets te zeggen over het contact.",
    "At home the child may behave differently after a visit. That need not say anything about the contact.",
);
/// M39.
pub static MAY_TELL_DIFFERENTLY: Words = Words::new(
    "Het kind kan het anders vertellen dan het ging, misschien uit loyaliteit. Bespreek dat met de ouders.",
    "The child may tell it differently from how it went, perhaps out of loyalty. Discuss it with the parents.",
);
/// Who has not been told yet; `{names}`.
pub static NOT_TOLD_YET: Words = Words::new("Nog niet verteld aan: {names}", "Not yet told to: {names}");

/// Card.
pub static REVIEW: Words = Words::new("Verloop nalezen", "Read the log again");
/// Its hint.
pub static REVIEW_HINT: Words = Words::new(
    "Tik op een regel om woorden toe te voegen of hem alleen intern te houden.",
    "Tap a line to add words or to keep it internal.",
);
/// Nothing was logged.
pub static REVIEW_EMPTY: Words = Words::new("Er is niets vastgelegd.", "Nothing was recorded.");
/// Card with how the goodbye went.
pub static GOODBYE: Words = Words::new("Afscheid", "Goodbye");

/// Card.
pub static CLOSING: Words = Words::new("Bezoek afronden", "Close the visit");
/// What is still open, above the list.
pub static STILL_OPEN: Words = Words::new("Dit staat nog open:", "This is still open:");
/// All is done.
pub static READY: Words = Words::new("Alles is gedaan.", "Everything is done.");
/// Button.
pub static CLOSE: Words = Words::new("Bezoek afronden", "Close the visit");
/// Why it does nothing yet.
pub static CLOSE_LATER: Words =
    Words::new("Kan als alles hierboven gedaan is.", "Possible when all of the above is done.");
/// Notice; `{when}`.
pub static CLOSED: Words =
    Words::new("Afgerond op {when}. Er verandert niets meer.", "Closed on {when}. Nothing changes any more.");
