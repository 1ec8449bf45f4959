//! Texts of an entry of the log: typing one, completing one, and what its row says of it.

use chrono::{DateTime, FixedOffset, NaiveDate};
use omgangsboek_core::compose::dates;
use omgangsboek_core::domain::report::Heading;

use super::Words;
use crate::text::Lang;

/// Field.
pub static SEEN_OR_HEARD: Words = Words::new("Wat zag of hoorde u?", "What did you see or hear?");
/// Chips.
pub static SORT: Words = Words::new("Soort", "Sort");
/// Chip.
pub static OBSERVATION: Words = Words::new("Waarneming", "Observation");
/// Chip.
pub static QUOTE: Words = Words::new("Letterlijk gezegd", "Literal words");
/// Chip.
pub static VIEW: Words = Words::new("Beleving", "How it was felt");
/// Chip.
pub static INTERPRETATION: Words = Words::new("Mijn duiding", "My interpretation");
/// Chip.
pub static STEPPED_IN: Words = Words::new("Ik greep in", "I stepped in");
/// Chip.
pub static INCIDENT: Words = Words::new("Incident", "Incident");
/// Mind the child (its words reach both parents).
pub static QUOTE_CARE: Words = Words::new(
    "Woorden van het kind komen bij beide ouders als u ze in het verslag zet.",
    "The child's words reach both parents if you put them in the report.",
);
/// Chips.
pub static WHO_SAID: Words = Words::new("Wie zei het?", "Who said it?");
/// Chips.
pub static ABOUT: Words = Words::new("Over wie gaat het?", "Whom is it about?");
/// Chips.
pub static WHEN: Words = Words::new("Wanneer was het?", "When was it?");
/// Chip.
pub static NOW: Words = Words::new("Nu", "Now");
/// Chip.
pub static EARLIER: Words = Words::new("Eerder", "Earlier");
/// Field.
pub static ABOUT_WHEN: Words = Words::new("Hoe laat was het ongeveer?", "About what time was it?");
/// What an estimate shows as.
pub static ABOUT_WHEN_HINT: Words =
    Words::new("De regel krijgt het teken “geschat”.", "The line is marked as estimated.");
/// Why it cannot be added yet.
pub static TIME_FIRST: Words =
    Words::new("Vul eerst in hoe laat het was.", "Fill in first what time it was.");
/// List.
pub static BELONGS_TO: Words = Words::new("Hoort bij", "Belongs to");
/// List (M53).
pub static LENS: Words = Words::new("Gaat over", "Is about");
/// Toggle.
pub static INTERNAL: Words = Words::new("Alleen intern", "Internal only");
/// What it does.
pub static INTERNAL_HINT: Words = Words::new("Komt nooit in het verslag.", "Never comes into the report.");
/// Unfolds what is needed less often.
pub static MORE: Words = Words::new("Meer over deze regel", "More about this line");

/// Field of a tapped entry.
pub static ADD_WORDS: Words = Words::new("Woorden erbij", "Add words");
/// Field of a typed entry.
pub static TEXT: Words = Words::new("Tekst", "Text");
/// Field of a moment that was only marked.
pub static WHAT_WAS_IT: Words = Words::new("Wat was het?", "What was it?");
/// Chip on an entry.
pub static TAKEN_UP: Words = Words::new("Opgepakt", "Taken up");
/// Chip on an entry.
pub static NOT_TAKEN_UP: Words = Words::new("Niet opgepakt", "Not taken up");
/// Group of those two, for a screen reader.
pub static UPTAKE: Words = Words::new("Opgepakt of niet", "Taken up or not");
/// Chips.
pub static HOW_LONG: Words = Words::new("Hoe lang?", "How long?");
/// Chip, and tag of an entry; `{n}` minutes.
pub static MINUTES: Words = Words::new("{n} min", "{n} min");
/// Button: from the entry until this moment.
pub static UNTIL_NOW: Words = Words::new("Tot nu", "Until now");
/// Button.
pub static PUT_BACK: Words = Words::new("Terugzetten", "Put back");
/// Of an entry that was taken back; `{when}`.
pub static TAKEN_BACK: Words = Words::new(
    "Weggehaald {when}. De regel blijft bewaard en komt niet in het verslag.",
    "Taken away {when}. The line is kept and does not come into the report.",
);
/// Of an entry that was changed; `{when}`.
pub static EDITED: Words = Words::new("bewerkt {when}", "edited {when}");
/// Of an entry that was added afterwards; `{when}`.
pub static ESTIMATED: Words = Words::new("tijd geschat, toegevoegd {when}", "time estimated, added {when}");

/// Tag of an entry.
pub static INTERNAL_TAG: Words = Words::new("intern", "internal");
/// Tag of an entry.
pub static VIEW_TAG: Words = Words::new("beleving", "as felt");
/// Tag of an entry.
pub static INTERPRETATION_TAG: Words = Words::new("duiding", "interpretation");
/// Tag of an entry.
pub static INCIDENT_TAG: Words = Words::new("let op", "mind");
/// Tag of an entry.
pub static EDITED_TAG: Words = Words::new("bewerkt", "edited");
/// Tag of an entry.
pub static ESTIMATED_TAG: Words = Words::new("geschat", "estimated");
/// Tag of an entry.
pub static TAKEN_BACK_TAG: Words = Words::new("weggehaald", "taken away");

/// Spoken after a tap; `{line}`.
pub static RECORDED: Words = Words::new("Vastgelegd: {line}", "Recorded: {line}");
/// Spoken after taking one away; `{line}`.
pub static SAID_TAKEN_AWAY: Words = Words::new("Weggehaald: {line}", "Taken away: {line}");
/// Spoken after putting one back; `{line}`.
pub static SAID_PUT_BACK: Words = Words::new("Teruggezet: {line}", "Put back: {line}");

/// Nothing yet.
pub static LOG_EMPTY: Words = Words::new("Nog niets vastgelegd.", "Nothing recorded yet.");

/// Headings that an entry can belong to: those that are about what happened in the room.
pub static HEADINGS: [(Heading, Words); 7] = [
    (Heading::Start, Words::new("Start", "Start")),
    (Heading::Activities, Words::new("Wat er is gedaan", "What was done")),
    (Heading::Atmosphere, Words::new("Sfeer", "Mood")),
    (Heading::Parenting, Words::new("Pedagogische vaardigheden", "Parenting skills")),
    (Heading::Interaction, Words::new("Interactie", "Interaction")),
    (Heading::Closing, Words::new("Afronding", "Closing")),
    (Heading::Particulars, Words::new("Bijzonderheden", "Particulars")),
];

/// "om 15:02" on the `day` of the visit, "op 23 november 2026 om 15:02" on another one.
pub fn when(lang: Lang, at: DateTime<FixedOffset>, day: NaiveDate) -> String {
    static AT: Words = Words::new("om", "at");
    static ON: Words = Words::new("op", "on");
    if at.date_naive() == day {
        format!("{} {}", AT.pick(lang), dates::time(at.time()))
    } else {
        format!("{} {}", ON.pick(lang), dates::day_and_time(lang, at.naive_local()))
    }
}
