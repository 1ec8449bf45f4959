//! Texts of "Tijdens": the start, the clock, the phases and the log.

use omgangsboek_core::domain::visit::TimeLeft;
use omgangsboek_core::domain::vocabulary::Group;

use super::Words;

/// Card before the start; `{child}`.
pub static WHO_BRINGS: Words = Words::new("Wie brengt {child}?", "Who brings {child}?");
/// Title of that card.
pub static START_TITLE: Words = Words::new("Het bezoek begint", "The visit begins");
/// The big button.
pub static START: Words = Words::new("Bezoek starten", "Start the visit");
/// Why it does nothing yet.
pub static CHOOSE_WHO: Words =
    Words::new("Kies eerst wie het kind brengt.", "First choose who brings the child.");
/// Why it does nothing yet.
pub static NAME_THEM: Words = Words::new("Vul in hoe die persoon heet.", "Fill in what they are called.");
/// Reminder (M25).
pub static REPEAT_STOP: Words = Words::new(
    "Zeg nog eens kort hoe STOP en het afscheid gaan.",
    "Say once more how STOP and the goodbye go.",
);
/// How STOP goes, for saying it.
pub static HOW_STOP_GOES: Words = Words::new(
    "Bij STOP gaat de ouder de kamer uit. Er is altijd een afscheid.",
    "At STOP the parent leaves the room. There is always a goodbye.",
);

/// Over the clock; `{who}` and `{time}`.
pub static BEGAN_AT: Words = Words::new("{who} · begonnen om {time}", "{who} · began at {time}");
/// The clock stands still; `{who}`, `{from}` and `{until}`.
pub static LASTED: Words = Words::new("{who} · van {from} tot {until}", "{who} · from {from} to {until}");
/// The bar, for a screen reader.
pub static TIME_USED: Words = Words::new("Gebruikte tijd", "Time used");
/// Under the bar; `{left}` and `{max}`.
pub static TIME_LEFT: Words =
    Words::new("nog {left} tot de afgesproken {max}", "{left} left of the agreed {max}");
/// Under the bar; `{over}` and `{max}`.
pub static TIME_OVER: Words =
    Words::new("{over} langer dan de afgesproken {max}", "{over} beyond the agreed {max}");
/// Warning (M6).
static FIFTEEN: Words = Words::new("Nog een kwartier of minder", "Fifteen minutes or less left");
/// Warning (M6).
static FIVE: Words = Words::new("Nog vijf minuten of minder", "Five minutes or less left");
/// Warning (M6).
static OVER: Words = Words::new("De afgesproken tijd is om", "The agreed time is up");
/// Wake lock.
pub static SCREEN_ON: Words = Words::new("Het scherm blijft aan", "The screen stays on");
/// Wake lock.
pub static SCREEN_MAY_DARKEN: Words = Words::new("Het scherm kan uitgaan", "The screen may go dark");

/// Chips.
pub static WHICH_CHILD: Words = Words::new("Welk kind", "Which child");
/// Chips.
pub static WHICH_PARENT: Words = Words::new("Welke ouder", "Which parent");

/// Card with the log.
pub static LOG: Words = Words::new("Verloop", "Log");
/// Nothing yet.
pub static LOG_EMPTY: Words = Words::new("Nog niets vastgelegd.", "Nothing recorded yet.");
/// Chip on an entry.
pub static TAKEN_UP: Words = Words::new("Opgepakt", "Taken up");
/// Chip on an entry.
pub static NOT_TAKEN_UP: Words = Words::new("Niet opgepakt", "Not taken up");
/// Tag of an entry.
pub static INTERNAL_TAG: Words = Words::new("intern", "internal");

/// Spoken after undoing; `{line}`.
pub static UNDONE: Words = Words::new("Ongedaan gemaakt: {line}", "Undone: {line}");

/// Unfolds what was agreed.
pub static AT_HAND: Words = Words::new("Bij de hand", "At hand");
/// Part of it.
pub static HELPS: Words = Words::new("Dit helpt", "This helps");
/// Nobody's number is known.
pub static NO_PHONES: Words = Words::new(
    "Er staan geen telefoonnummers in het dossier.",
    "There are no telephone numbers in the case.",
);
/// Link; `{name}`.
pub static CALL: Words = Words::new("Bel {name}", "Call {name}");

/// The visit is over.
pub static OVER_NOW: Words = Words::new(
    "Het bezoek is voorbij. Alles wat u vastlegde staat er nog.",
    "The visit is over. Everything you recorded is still there.",
);

/// The warning that goes with how little time is left (M6).
pub fn warning(left: TimeLeft) -> Option<&'static Words> {
    match left {
        TimeLeft::Plenty => None,
        TimeLeft::Fifteen => Some(&FIFTEEN),
        TimeLeft::Five => Some(&FIVE),
        TimeLeft::Over => Some(&OVER),
    }
}

/// What a group of taps is called.
pub fn group(group: Group) -> &'static Words {
    static START: Words = Words::new("Begin", "Beginning");
    static PLAY: Words = Words::new("Spel", "Play");
    static INTERACTION: Words = Words::new("Interactie", "Interaction");
    static CARE: Words = Words::new("Eten en zorg", "Food, care");
    static MOOD: Words = Words::new("Sfeer", "Mood");
    static PARENTING: Words = Words::new("Opvoeden", "Parenting");
    static AGREEMENTS: Words = Words::new("Afspraken", "Agreements");
    static OWN_PART: Words = Words::new("Wat ik deed", "What I did");
    match group {
        Group::Start => &START,
        Group::Play => &PLAY,
        Group::Interaction => &INTERACTION,
        Group::Care => &CARE,
        Group::Mood => &MOOD,
        Group::Parenting => &PARENTING,
        Group::Agreements => &AGREEMENTS,
        Group::OwnPart => &OWN_PART,
    }
}
