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
pub static REVIEW: Words = Words::new("Nakijken wat u vastlegde", "Review what you recorded");
/// How many lines ask for something; `{n}`.
pub static TO_DECIDE: Words = Words::new(
    "{n} regels vragen een keuze. De rest hoeft u alleen te bevestigen.",
    "{n} lines ask for a decision. The rest only has to be confirmed.",
);
/// The same for one line.
pub static TO_DECIDE_ONE: Words = Words::new(
    "Eén regel vraagt een keuze. De rest hoeft u alleen te bevestigen.",
    "One line asks for a decision. The rest only has to be confirmed.",
);
/// Nothing asks for a decision.
pub static NOTHING_TO_DECIDE: Words =
    Words::new("Er zijn geen regels die een keuze vragen.", "No line asks for a decision.");
/// Nothing was logged.
pub static REVIEW_EMPTY: Words = Words::new("Er is niets vastgelegd.", "Nothing was recorded.");
/// Spoken after a decision; `{n}`.
pub static STILL_TO_DECIDE: Words = Words::new("Nog te kiezen: {n}", "Still to decide: {n}");
/// Chips (M53).
pub static UNLINKED: Words = Words::new(
    "Dit hoort nog nergens bij. Waar gaat het over?",
    "This belongs nowhere yet. What is it about?",
);
/// Button.
pub static BELONGS_NOWHERE: Words = Words::new("Hoort nergens bij", "Belongs nowhere");
/// Why a line is shown.
pub static WITHOUT_WORDS: Words = Words::new(
    "U markeerde dit moment. Typ wat het was, of haal het weg.",
    "You marked this moment. Type what it was, or take it away.",
);
/// Why a line is shown; `{when}`.
pub static EDITED: Words = Words::new("U veranderde deze regel {when}.", "You changed this line {when}.");
/// Why a line is shown.
pub static ESTIMATED: Words = Words::new(
    "U voegde deze regel later toe. De tijd is een schatting.",
    "You added this line later. Its time is an estimate.",
);
/// Why a line is shown.
pub static CHILDS_WORDS: Words = Words::new(
    "Dit zijn woorden van een kind, of dat kan. Beide ouders lezen het verslag: kan dat voor het kind?",
    "These are, or may be, a child's words. Both parents read the report: is that all right for the child?",
);
/// Button.
pub static AS_IT_IS: Words = Words::new("Klopt zo", "Correct as it is");
/// Button.
pub static INTO_REPORT: Words = Words::new("Mag in het verslag", "May come into the report");
/// Button; `{n}`.
pub static CONFIRM_REST: Words = Words::new("De andere {n} kloppen", "The other {n} are correct");
/// The same for one line.
pub static CONFIRM_ONE_OTHER: Words = Words::new("De andere regel klopt", "The other line is correct");
/// The same when none asked for a decision; `{n}`.
pub static CONFIRM_ALL: Words = Words::new("Alle {n} kloppen", "All {n} are correct");
/// The same for one line.
pub static CONFIRM_ONE: Words = Words::new("De regel klopt", "The line is correct");
/// Once they are confirmed; `{when}`.
pub static REVIEWED: Words = Words::new("Nagekeken {when}", "Reviewed {when}");
/// Button.
pub static WHOLE_LOG: Words = Words::new("Toon het hele verloop", "Show the whole log");
/// Card.
pub static ADD_SOMETHING: Words = Words::new("Iets toevoegen", "Add something");

/// Notice about the clock.
pub static CLOCK: Words = Words::new("Kloppen de tijden?", "Are the times right?");
/// The wall clock went further; `{from}` and `{until}`.
pub static CLOCK_AHEAD: Words = Words::new(
    "Tussen {from} en {until} ging de klok van dit apparaat verder dan de teller: het apparaat sliep, of de klok is \
     verzet. Kijk of de tijden in het verslag kloppen.",
    "Between {from} and {until} the clock of this device went further than the counter: the device slept, or the clock \
     was changed. Check the times in the report.",
);
/// The wall clock was put back; `{from}` and `{until}`.
pub static CLOCK_BACK: Words = Words::new(
    "De klok van dit apparaat is teruggezet: eerst was het {from}, daarna {until}. Kijk of de tijden in het verslag \
     kloppen.",
    "The clock of this device was put back: first it was {from}, then {until}. Check the times in the report.",
);
/// Another time zone; `{from}` and `{until}`.
pub static CLOCK_ZONE: Words = Words::new(
    "Tussen {from} en {until} kreeg dit apparaat een andere tijdzone. Alle tijden staan hier zoals de klok stond toen \
     het bezoek begon. De duur klopt.",
    "Between {from} and {until} this device was given another time zone. All times are shown as the clock stood when \
     the visit began. The duration is right.",
);

/// Beside an agreement: seen during the visit; `{time}`.
pub static SEEN_KEPT: Words =
    Words::new("Tijdens het bezoek om {time}: nagekomen", "During the visit at {time}: kept");
/// Beside an agreement: seen during the visit; `{time}`.
pub static SEEN_BROKEN: Words =
    Words::new("Tijdens het bezoek om {time}: niet nagekomen", "During the visit at {time}: not kept");

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
