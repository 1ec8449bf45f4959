//! What is not right with a programme yet, in words that say how to mend it.

use omgangsboek_core::compose::sentence::BadTemplate;
use omgangsboek_core::domain::programme::Fault;

use crate::text::{Lang, Words};

static EMPTY: Words = Words::new("Vul dit in.", "Fill this in.");
static TOO_LONG: Words = Words::new("Maak deze tekst korter.", "Make this text shorter.");
static TOO_MANY: Words =
    Words::new("Deze lijst is te lang. Haal er iets af.", "This list is too long. Take something off.");
static NONE_AT_ALL: Words = Words::new("Voeg ten minste één plaats toe.", "Add at least one place.");
static ZERO: Words = Words::new("Vul een getal in dat hoger is dan 0.", "Fill in a number above 0.");
static TOO_HIGH: Words = Words::new("Vul een lager getal in.", "Fill in a lower number.");
static REVERSED: Words = Words::new(
    "Het laagste aantal maanden is hoger dan het hoogste.",
    "The fewest months are more than the most.",
);
static TWICE: Words =
    Words::new("Dit staat er twee keer. Haal er één weg.", "This stands here twice. Take one away.");
static NO_END: Words = Words::new(
    "Sluit de zin voor het verslag af met een punt.",
    "End the sentence for the report with a full stop.",
);
static OF_NOBODY: Words = Words::new("Kies aan wie dit wordt verteld.", "Choose who is told this.");
static UNPLACED: Words =
    Words::new("Kies bij welk kopje dit onderdeel komt.", "Choose under which heading this part comes.");
static HOLDS_NOTHING: Words = Words::new(
    "Kies wat onder dit kopje komt, of haal het weg.",
    "Choose what comes under this heading, or take it out.",
);
static UNCLOSED: Words = Words::new("Een haakje is niet gesloten.", "A bracket is not closed.");
static UNKNOWN: Words = Words::new(
    "Gebruik tussen accolades alleen {kind} of {ouder}.",
    "Use only {kind} or {ouder} between braces.",
);
static ONE_FORM: Words = Words::new(
    "Zet tussen vierkante haken twee vormen, zoals [speelt|spelen].",
    "Put two forms between square brackets, such as [speelt|spelen].",
);
static NO_SUBJECT: Words = Words::new(
    "Zet {kind} of {ouder} vóór het werkwoord tussen haken.",
    "Put {kind} or {ouder} before the verb in brackets.",
);

/// How to mend it.
pub fn advice(fault: &Fault, lang: Lang) -> &'static str {
    let words = match fault {
        Fault::Empty => &EMPTY,
        Fault::TooLong => &TOO_LONG,
        Fault::TooMany => &TOO_MANY,
        Fault::NoneAtAll => &NONE_AT_ALL,
        Fault::Zero => &ZERO,
        Fault::TooHigh => &TOO_HIGH,
        Fault::Reversed => &REVERSED,
        Fault::Twice => &TWICE,
        Fault::NoEnd => &NO_END,
        Fault::OfNobody => &OF_NOBODY,
        Fault::Unplaced => &UNPLACED,
        Fault::HoldsNothing => &HOLDS_NOTHING,
        Fault::Sentence(BadTemplate::Unclosed(_)) => &UNCLOSED,
        Fault::Sentence(BadTemplate::Unknown(_)) => &UNKNOWN,
        Fault::Sentence(BadTemplate::OneForm(_)) => &ONE_FORM,
        Fault::Sentence(BadTemplate::NoSubject) => &NO_SUBJECT,
    };
    words.pick(lang)
}
